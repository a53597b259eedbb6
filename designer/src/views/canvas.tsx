// The flow drawn: React Flow shows the core's boxes and lines where staff laid them, and reports what a hand does; every deed is a
// command. What lies nowhere yet is laid out by layers.

import { memo, useCallback, useEffect, useMemo, useState, type KeyboardEvent } from 'react';
import { Background, Controls, Handle, MarkerType, MiniMap, Panel, Position as Side, ReactFlow, ReactFlowProvider, useReactFlow, type Edge, type Node, type NodeChange, type NodeProps } from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import type { ChartEdge, ChartNode } from '@onething/core';
import { disconnect, place, removeItem } from '../commands/index.ts';
import type { Position } from '../document/document.ts';
import { itemOf, openFindings } from '../document/problems.ts';
import { useDesk, useStore } from '../store/use-store.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icons.tsx';
import { layered } from './canvas-layout.ts';
import { ConnectDialog } from './edges.tsx';
import { itemOfNode, nodeOfItem, useChart, type FlowChart } from './use-chart.ts';
import { useDoc, useSpeech } from './use-words.ts';

type Box = Node<{ readonly node: ChartNode; readonly found: number; readonly steps: readonly string[] }, 'box'>;

export function Canvas() {
  const chart = useChart(), doc = useDoc(), { w } = useSpeech();
  if (doc.bundle.items.length === 0) return <div className="empty"><h2>{w.flow.emptyTitle}</h2><p>{w.flow.emptyText}</p></div>;
  return chart ? <ReactFlowProvider><Drawn flow={chart} /></ReactFlowProvider> : <p className="empty">{w.composing}</p>;
}

const TYPES = { box: memo(BoxView) };
const WIDTH = 210;

function Drawn({ flow: { chart } }: { readonly flow: FlowChart }) {
  const { store } = useDesk(), doc = useDoc(), { w, language } = useSpeech(), flow = useReactFlow();
  const selection = useStore((s) => s.session.selection), also = useStore((s) => s.session.also), derived = useStore((s) => s.derived);
  const [dragging, setDragging] = useState<Readonly<Record<string, Position>>>({}), [connecting, setConnecting] = useState<{ readonly from: string; readonly to: string }>(), [edge, setEdge] = useState<string>();
  const found = useMemo(() => countsOf(derived, doc), [derived, doc]);
  const defaults = useMemo(() => layered(chart.nodes.map((n) => ({ id: n.id, width: WIDTH, height: heightOf(n, stepsOf(doc, n, language).length) })), chart.edges), [chart, doc, language]);
  const chosen = useMemo(() => new Set([...(selection?.kind === 'item' ? [selection.id] : []), ...also].map(nodeOfItem)), [selection, also]);
  const nodes = useMemo<Box[]>(() => chart.nodes.map((n) => ({
    id: n.id, type: 'box', position: dragging[n.id] ?? doc.layout[n.id] ?? defaults.get(n.id)!, selected: chosen.has(n.id), deletable: itemOfNode(n.id) !== undefined,
    data: { node: n, found: found.get(itemOfNode(n.id) ?? '') ?? 0, steps: stepsOf(doc, n, language) }, ariaLabel: [n.title, ...n.lines].join(w.comma), width: WIDTH,
  })), [chart, doc, defaults, dragging, chosen, found, language, w]);
  const edges = useMemo<Edge[]>(() => chart.edges.map((e) => edgeOf(e, `${e.from} → ${e.to}` === edge)), [chart, edge]);

  const changed = useCallback((changes: readonly NodeChange<Box>[]) => {
    const moved = changes.filter((c) => c.type === 'position' && c.position).map((c) => c as { readonly id: string; readonly position: Position; readonly dragging?: boolean });
    if (moved.some((c) => c.dragging)) setDragging((was) => ({ ...was, ...Object.fromEntries(moved.map((c) => [c.id, c.position])) }));
    else if (moved.length) { store.run(place, { positions: Object.fromEntries(moved.map((c) => [c.id, c.position])) }, undefined); setDragging({}); }
    const picks = changes.filter((c) => c.type === 'select');
    if (picks.length) {
      const now = new Set(chosen);
      for (const c of picks) if (c.selected) now.add(c.id); else now.delete(c.id);
      const [first, ...rest] = [...now].flatMap((id) => itemOfNode(id) ?? []);
      store.session({ selection: first === undefined ? undefined : { kind: 'item', id: first }, also: rest });
    }
  }, [store, chosen]);
  const arrange = (): void => { store.run(place, { positions: Object.fromEntries(defaults) }); requestAnimationFrame(() => void flow.fitView({ duration: 200, padding: 0.1 })); };
  const keys = (event: KeyboardEvent): void => {
    if ((event.key !== 'Delete' && event.key !== 'Backspace') || (event.target as HTMLElement).closest('input, textarea, select, dialog')) return;
    const mark = `delete ${store.get().history.past.length}`;
    if (edge !== undefined) { const e = chart.edges.find((x) => `${x.from} → ${x.to}` === edge); const from = e && itemOfNode(e.from), to = e && itemOfNode(e.to); if (from && to) store.run(disconnect, { from, to }, mark); setEdge(undefined); return; }
    for (const id of [...chosen].flatMap((n) => itemOfNode(n) ?? [])) store.run(removeItem, { id }, mark);
    store.session({ selection: undefined, also: [] });
  };
  useEffect(() => { const timer = setTimeout(() => void flow.fitView({ padding: 0.1, maxZoom: 1.1 }), 60); return () => clearTimeout(timer); }, [flow, chart.nodes.length]);
  return (
    <div className="canvas" onKeyDown={keys}>
      <ReactFlow<Box>
        nodes={nodes} edges={edges} nodeTypes={TYPES} onNodesChange={changed} deleteKeyCode={null} selectionKeyCode="Shift" multiSelectionKeyCode={['Meta', 'Control']} minZoom={0.2} maxZoom={2} fitView colorMode="system" proOptions={{ hideAttribution: true }}
        onEdgeClick={(_, e) => setEdge(e.id)} onPaneClick={() => setEdge(undefined)}
        onConnect={({ source, target }) => { const from = itemOfNode(source), to = itemOfNode(target); if (from && to) setConnecting({ from, to }); }}
        ariaLabelConfig={w.canvasLabels}
      >
        <Background gap={20} /><MiniMap pannable zoomable ariaLabel={w.flow.minimap} /><Controls showInteractive={false} />
        <Panel position="top-right"><div className="row"><Button icon="layout" onPress={arrange}>{w.flow.arrange}</Button></div></Panel>
      </ReactFlow>
      {connecting && <ConnectDialog {...connecting} onClose={() => setConnecting(undefined)} />}
    </div>
  );
}

function BoxView({ data: { node, found, steps }, selected }: NodeProps<Box>) {
  const classes = ['box', node.kind, node.critical && 'critical', node.inactive && 'inactive', selected && 'selected'].filter(Boolean).join(' ');
  return (
    <div className={classes}>
      {node.kind !== 'applicant' && <Handle type="target" position={Side.Left} isConnectable={node.kind === 'item'} />}
      <div className="row top"><strong className="grow">{node.title}</strong>{found > 0 && <span className="badge warning"><Icon name="warning" />{found}</span>}</div>
      {node.lines.map((line) => <p key={line} className="small">{line}</p>)}
      {(steps.length > 0 || node.badge) && <p className="row wrap">{steps.map((s) => <span key={s} className="badge">{s}</span>)}{node.badge && <span className="badge info">{node.badge}</span>}</p>}
      {node.kind !== 'output' && <Handle type="source" position={Side.Right} isConnectable={node.kind === 'item'} />}
    </div>
  );
}

function edgeOf({ from, to, label, style }: ChartEdge, selected: boolean): Edge {
  return { id: `${from} → ${to}`, source: from, target: to, ...(label && { label }), className: `edge ${style}`, selected, animated: false, markerEnd: { type: MarkerType.ArrowClosed }, type: 'default', labelBgPadding: [4, 2], labelBgBorderRadius: 3 };
}

const heightOf = (n: ChartNode, steps: number): number => 34 + n.lines.reduce((h, line) => h + 19 * Math.ceil(line.length / 15), 0) + (n.badge || steps ? 26 : 0);

const stepsOf = ({ items }: ReturnType<typeof useDoc>, node: ChartNode, language: 'zh' | 'en'): readonly string[] => (items[itemOfNode(node.id) ?? '']?.steps ?? []).map((s) => s.title[language]);

function countsOf(derived: ReturnType<typeof useStoreDerived>, doc: ReturnType<typeof useDoc>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const f of derived ? openFindings(derived) : []) {
    const id = itemOf(f, doc);
    if (id !== undefined && f.severity !== 'info') counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

const useStoreDerived = () => useStore((s) => s.derived);
