// The flow drawn: React Flow shows the core's boxes and lines where staff laid them, and reports what a hand does; every deed is a
// command. What lies nowhere yet is laid out by layers. Sizes and drags are passing state: they are never saved.

import { memo, useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import {
  Background,
  Controls,
  Handle,
  MarkerType,
  MiniMap,
  Position as Side,
  ReactFlow,
  ReactFlowProvider,
  type Edge,
  type EdgeChange,
  type Node,
  type NodeChange,
  type NodeProps
} from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import type { Language } from '@onething/core';
import type { ChartEdge, ChartNode } from '@onething/papers';
import { disconnect, place } from '../commands/index.ts';
import { dataIn } from '../document/condition.ts';
import type { DesignDocument, Position } from '../document/document.ts';
import { countsByItem } from '../document/problems.ts';
import { useDesk, useStore } from '../store/use-store.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icons.tsx';
import { layered } from './canvas-layout.ts';
import { Arrange, FindBox, LineUp, LookButton, useLook, useReveal } from './canvas-tools.tsx';
import { ConnectDialog } from './edges.tsx';
import { ItemsMenu, useItemDeeds } from './item-deeds.tsx';
import { QuestionDialog } from './question-dialog.tsx';
import { itemOfNode, nodeOfItem, useChart, type FlowChart } from './use-chart.ts';
import { useSteady } from './use-steady.ts';
import { useDoc, useSpeech, useTeller } from './use-words.ts';

interface Drawn extends Omit<ChartNode, 'kind'> {
  readonly kind: ChartNode['kind'] | 'question';
}
interface BoxData extends Record<string, unknown> {
  readonly node: Drawn;
  readonly found: number;
  readonly steps: readonly string[];
  readonly gives: readonly string[];
  readonly more: string;
}
type Box = Node<BoxData, 'box'>;
interface Size {
  readonly width: number;
  readonly height: number;
}

export function Canvas() {
  const chart = useChart(),
    doc = useDoc(),
    { w } = useSpeech();
  const keys = useCanvasKeys({ cutLine: () => false, connectFrom: () => {}, edit: () => {} });
  if (doc.bundle.items.length === 0)
    return (
      <div className="empty" role="group" aria-label={w.flow.canvas} tabIndex={0} onKeyDown={keys}>
        <h2>{w.flow.emptyTitle}</h2>
        <p>{w.flow.emptyText}</p>
        <p>
          <ItemsMenu />
        </p>
      </div>
    );
  return chart ? (
    <ReactFlowProvider>
      <Board flow={chart} />
    </ReactFlowProvider>
  ) : (
    <p className="empty">{w.composing}</p>
  );
}

const TYPES = { box: memo(BoxView) };
const WIDTH = 204;

function Board({ flow: { chart } }: { readonly flow: FlowChart }) {
  const { store } = useDesk(),
    doc = useDoc(),
    { w, language } = useSpeech(),
    theme = useStore((s) => s.session.theme);
  const selection = useStore((s) => s.session.selection),
    also = useStore((s) => s.session.also),
    derived = useStore((s) => s.derived);
  const [dragging, setDragging] = useState<Readonly<Record<string, Position>>>(NOTHING),
    [sizes, setSizes] = useState<Readonly<Record<string, Size>>>({});
  const [connecting, setConnecting] = useState<{ readonly from: string; readonly to?: string }>(),
    edge = selection?.kind === 'edge' ? `${nodeOfItem(selection.from)} → ${nodeOfItem(selection.to)}` : undefined;
  const [asking, setAsking] = useState(true),
    [results, setResults] = useState(false),
    [editing, setEditing] = useState<string>(),
    questions = useQuestionBoxes();
  const shown = useMemo<Drawn[]>(
    () => [...chart.nodes.filter((n) => results || n.kind !== 'output'), ...(asking ? questions.boxes : [])],
    [chart, asking, results, questions]
  );
  const lines = useMemo(
    () => (asking ? [...chart.edges, ...questions.lines.filter((l) => shown.some((n) => n.id === l.to))] : chart.edges),
    [chart, asking, questions, shown]
  );
  const data = useMemo(() => {
    const found = derived ? countsByItem(derived, doc) : NO_COUNTS,
      asked = derived?.composition.questions.length ?? 0;
    return new Map(
      shown.map((n): [string, BoxData] => [
        n.id,
        {
          node: n,
          found: found.get(itemOfNode(n.id) ?? '') ?? 0,
          steps: partsOf(doc, n, 'steps', language),
          gives: partsOf(doc, n, 'outputs', language),
          more: n.kind === 'applicant' && asked > 0 ? w.flow.questionsAsked(asked) : ''
        }
      ])
    );
    // where things lie is no part of it
  }, [shown, derived, doc.items, doc.bundle, language, w]);
  const defaults = usePlaces(shown, lines, sizes);
  const chosen = useMemo(
    () =>
      new Set([
        ...(selection?.kind === 'item'
          ? [nodeOfItem(selection.id)]
          : selection?.kind === 'question'
            ? [nodeOfQuestion(selection.datum)]
            : []),
        ...also.map(nodeOfItem)
      ]),
    [selection, also]
  );
  const resting = useSteady(
    useMemo<Box[]>(
      () =>
        shown.map((n) => ({
          id: n.id,
          type: 'box',
          position: doc.layout[n.id] ?? defaults.get(n.id) ?? ORIGIN,
          selected: chosen.has(n.id),
          data: data.get(n.id)!,
          ariaLabel: [n.title, ...n.lines].join(w.comma),
          domAttributes: { 'aria-roledescription': w.canvasParts.box },
          width: WIDTH,
          ...(sizes[n.id] && { measured: sizes[n.id]! })
        })),
      [shown, doc.layout, defaults, chosen, data, sizes, w]
    )
  );
  // on the longest way a drawn line is still a drawn one
  const byHand = useMemo(
    () =>
      new Set(
        (derived?.composition.flow.edges ?? [])
          .filter((e) => e.origin === 'drawn')
          .map((e) => `${nodeOfItem(e.from)} → ${nodeOfItem(e.to)}`)
      ),
    [derived]
  );
  const titles = useMemo(() => new Map(shown.map((n) => [n.id, n.title])), [shown]);
  // lines of the applicant and of questions are no order that somebody could take away
  const toldOf = (e: ChartEdge): Partial<Edge> => {
    const order = itemOfNode(e.from) !== undefined && itemOfNode(e.to) !== undefined,
      line = w.canvasParts.from(titles.get(e.from) ?? e.from, titles.get(e.to) ?? e.to);
    return {
      domAttributes: { 'aria-roledescription': w.canvasParts.line },
      selectable: order,
      focusable: order,
      ariaLabel: order ? `${line}${w.comma}${w.flow.origins[byHand.has(`${e.from} → ${e.to}`) ? 'drawn' : 'derived']}` : line
    };
  };
  // a box that does not move stays the same, so that it is not drawn again at each move of another
  const nodes = useMemo<Box[]>(
    () => (dragging === NOTHING ? resting : resting.map((n) => (dragging[n.id] ? { ...n, position: dragging[n.id]! } : n))),
    [resting, dragging]
  );
  const edges = useSteady(
    useMemo<Edge[]>(
      () => lines.map((e) => ({ ...edgeOf(e, `${e.from} → ${e.to}` === edge, byHand), ...toldOf(e) })),
      [lines, edge, byHand, titles, w]
    )
  );
  const picked = useMemo(
    () => nodes.filter((n) => n.selected).map((n) => ({ id: n.id, ...n.position, width: WIDTH, height: sizes[n.id]?.height ?? 120 })),
    [nodes, sizes]
  );
  const choices = useMemo(
    () => shown.map((n) => ({ value: n.id, label: n.title, ...(n.lines[0] !== undefined && { group: n.lines[0] }) })),
    [shown]
  );

  const changed = useCallback(
    (changes: readonly NodeChange<Box>[]) => {
      const measured = changes.flatMap((c) => (c.type === 'dimensions' && c.dimensions ? [[c.id, c.dimensions] as const] : []));
      if (measured.length) setSizes((was) => ({ ...was, ...Object.fromEntries(measured) }));
      const moved = changes.flatMap((c) =>
        c.type === 'position' && c.position ? [{ id: c.id, position: c.position, going: c.dragging === true }] : []
      );
      const positions = Object.fromEntries(moved.map((m) => [m.id, m.position]));
      if (moved.some((m) => m.going)) setDragging((was) => ({ ...was, ...positions }));
      else if (moved.length) {
        store.run(place, { positions });
        setDragging(NOTHING);
      }
      const picks = changes.filter((c) => c.type === 'select');
      if (picks.length) {
        const now = new Set(chosen);
        for (const c of picks)
          if (c.selected) now.add(c.id);
          else now.delete(c.id);
        // a line that was just selected stays
        if (now.size > 0 || store.get().session.selection?.kind !== 'edge') select([...now]);
      }
    },
    [store, chosen]
  );
  const cutLine = (): boolean => {
    if (selection?.kind !== 'edge') return false;
    const { from, to } = selection;
    if (!doc.bundle.flow?.edges?.some((e) => e.from === from && e.to === to)) store.notify({ kind: 'told', text: w.flow.followsFromData });
    else if ('doc' in store.run(disconnect, { from, to })) store.session({ selection: undefined });
    return true;
  };
  const linesChanged = (changes: readonly EdgeChange[]): void => {
    for (const c of changes) {
      if (c.type !== 'select') continue;
      const line = chart.edges.find((e) => `${e.from} → ${e.to}` === c.id),
        from = line && itemOfNode(line.from),
        to = line && itemOfNode(line.to),
        { selection: now } = store.get().session;
      if (!from || !to) continue;
      if (c.selected) store.session({ selection: { kind: 'edge', from, to }, also: [] });
      else if (now?.kind === 'edge' && now.from === from && now.to === to) store.session({ selection: undefined });
    }
  };
  const select = (ids: readonly string[]): void => {
    const [first, ...rest] = ids.flatMap((id) => itemOfNode(id) ?? []),
      datum = ids.map(questionOfNode).find((d) => d !== undefined);
    store.session({
      selection: first !== undefined ? { kind: 'item', id: first } : datum !== undefined ? { kind: 'question', datum } : undefined,
      also: rest
    });
  };
  return (
    <div className="canvas" onKeyDown={useCanvasKeys({ cutLine, connectFrom: setConnecting, edit: setEditing })}>
      <div className="canvas-tools">
        <FindBox choices={choices} onFound={(id) => select([id])} />
        <span className="push" />
        <LineUp boxes={picked} />
        {questions.boxes.length > 0 && (
          <Button pressed={asking} icon="questions" onPress={() => setAsking(!asking)}>
            {w.flow.showQuestions}
          </Button>
        )}
        {chart.nodes.some((n) => n.kind === 'output') && (
          <Button pressed={results} icon="papers" onPress={() => setResults(!results)}>
            {w.flow.showResults}
          </Button>
        )}
        <Arrange positions={defaults} />
        <ItemsMenu />
      </div>
      <ReactFlow<Box>
        nodes={nodes}
        edges={edges}
        nodeTypes={TYPES}
        onNodesChange={changed}
        onEdgesChange={linesChanged}
        deleteKeyCode={null}
        selectionKeyCode="Shift"
        multiSelectionKeyCode={MULTI}
        minZoom={0.2}
        maxZoom={2}
        colorMode={theme}
        attributionPosition="bottom-center"
        onNodeDoubleClick={(_, n) => setEditing(questionOfNode(n.id))}
        onConnect={({ source, target }) => {
          const from = itemOfNode(source),
            to = itemOfNode(target);
          if (from && to) setConnecting({ from, to });
        }}
        ariaLabelConfig={w.canvasLabels}
      >
        <Background gap={20} />
        <MiniMap position="bottom-left" style={OVERVIEW} pannable zoomable ariaLabel={w.flow.minimap} nodeBorderRadius={20} />
        <Controls showInteractive={false} showFitView={false}>
          <LookButton />
        </Controls>
        <Fit
          ready={shown.every((n) => sizes[n.id])}
          boxes={shown}
          chosen={selection?.kind === 'item' ? nodeOfItem(selection.id) : undefined}
        />
      </ReactFlow>
      {editing !== undefined && doc.bundle.questions?.some((q) => q.datum === editing) && (
        <QuestionDialog question={doc.bundle.questions.find((q) => q.datum === editing)} onClose={() => setEditing(undefined)} />
      )}
      {connecting && <ConnectDialog {...connecting} onClose={() => setConnecting(undefined)} />}
    </div>
  );
}

/** Laid out once all is measured; until then new boxes, not yet drawn, lie at the origin and the others where they were. */
function usePlaces(
  shown: readonly Drawn[],
  lines: readonly ChartEdge[],
  sizes: Readonly<Record<string, Size>>
): ReadonlyMap<string, Position> {
  const last = useRef<ReadonlyMap<string, Position>>(NOWHERE);
  return useMemo(() => {
    if (shown.every((n) => sizes[n.id]))
      last.current = layered(
        shown.map((n) => ({ id: n.id, width: WIDTH, height: sizes[n.id]!.height })),
        lines
      );
    return last.current;
  }, [shown, lines, sizes]);
}

const ORIGIN: Position = { x: 0, y: 0 };
const NOWHERE: ReadonlyMap<string, Position> = new Map();
const NO_COUNTS: ReadonlyMap<string, number> = new Map();
const NOTHING: Readonly<Record<string, Position>> = {};
const OVERVIEW = { width: 140, height: 96 };
const MULTI = ['Meta', 'Control'];
const nodeOfQuestion = (datum: string): string => `question ${datum}`;
const questionOfNode = (id: string): string | undefined => (id.startsWith('question ') ? id.slice('question '.length) : undefined);
/** More than these would bury the flow; they are in their own view. */
const MOST_QUESTIONS = 40;

/** The guided questions as boxes between the applicant and the items whose condition depends on them; with the simulated answers. */
function useQuestionBoxes(): { readonly boxes: readonly Drawn[]; readonly lines: readonly ChartEdge[] } {
  const doc = useDoc(),
    { w, text } = useSpeech(),
    teller = useTeller(),
    simulating = useStore((s) => s.session.simulating),
    answers = useStore((s) => s.session.answers);
  return useMemo(() => {
    const deciding = (doc.bundle.questions ?? [])
      .map((q) => ({ q, items: doc.bundle.items.filter((e) => dataIn(e.when).includes(q.datum)) }))
      .filter(({ items }) => items.length > 0);
    if (deciding.length > MOST_QUESTIONS) return { boxes: [], lines: [] };
    const answerOf = (datum: string): string =>
      answers[datum] === undefined ? w.simulate.unanswered : (teller?.value(datum, answers[datum]) ?? '');
    return {
      boxes: deciding.map(({ q }): Drawn => ({
        id: nodeOfQuestion(q.datum),
        kind: 'question',
        title: text(q.title),
        lines: simulating ? [answerOf(q.datum)] : [],
        stage: -1,
        ...(simulating && answers[q.datum] === undefined && { inactive: true })
      })),
      lines: deciding.flatMap(({ q, items }) => [
        { from: 'applicant', to: nodeOfQuestion(q.datum), style: 'asks' as ChartEdge['style'] },
        ...items.map((e) => ({ from: nodeOfQuestion(q.datum), to: nodeOfItem(e.item), style: 'asks' as ChartEdge['style'] }))
      ])
    };
  }, [doc.bundle.questions, doc.bundle.items, w, text, teller, simulating, answers]);
}

/** Looks once all is measured, and again when boxes come or go; what is chosen elsewhere comes into sight. */
function Fit({ ready, boxes, chosen }: { readonly ready: boolean; readonly boxes: readonly Drawn[]; readonly chosen: string | undefined }) {
  const look = useLook(),
    reveal = useReveal(),
    shown = useRef<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const before = shown.current,
      come = boxes.filter((n) => !before.has(n.id));
    if (!ready || (come.length === 0 && boxes.length === before.size)) return;
    shown.current = new Set(boxes.map((n) => n.id));
    requestAnimationFrame(() => look(before.size > 0 && come.length === 1 ? come[0]!.id : undefined));
  }, [ready, boxes, look]);
  useEffect(() => {
    if (ready && chosen !== undefined) requestAnimationFrame(() => reveal(chosen));
  }, [ready, chosen, reveal]);
  return null;
}

/** Delete takes out what is selected, Ctrl+C and Ctrl+V carry items, also to another bundle; C connects, N goes to the catalogue. */
function useCanvasKeys({
  cutLine,
  connectFrom,
  edit
}: {
  readonly cutLine: () => boolean;
  readonly connectFrom: (ends: { readonly from: string }) => void;
  readonly edit: (datum: string | undefined) => void;
}): (event: KeyboardEvent) => void {
  const { store } = useDesk(),
    deeds = useItemDeeds();
  return (event) => {
    if ((event.target as HTMLElement).closest('input, textarea, select, dialog, [role=menu]')) return;
    const command = event.ctrlKey || event.metaKey,
      key = event.key.toLowerCase();
    const done = (deed: () => void): void => {
      event.preventDefault();
      deed();
    };
    if (key === 'delete' || key === 'backspace')
      done(() => {
        if (!cutLine()) deeds.remove();
      });
    else if (command && key === 'c' && deeds.chosen().length) done(deeds.copy);
    else if (command && key === 'v') done(deeds.paste);
    else if (command && key === 'a') done(deeds.all);
    else if (!command && key === 'c' && deeds.chosen()[0] !== undefined) done(() => connectFrom({ from: deeds.chosen()[0]! }));
    else if (!command && key === 'n')
      done(() => {
        store.session({ catalogue: true });
        requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-search]')?.focus());
      });
    else if (key === 'enter')
      edit(questionOfNode((event.target as HTMLElement).closest<HTMLElement>('.react-flow__node')?.dataset['id'] ?? ''));
  };
}

function BoxView({ data: { node, found, steps, gives, more }, selected }: NodeProps<Box>) {
  const { w } = useSpeech();
  const classes = ['box', node.kind, node.critical && 'critical', node.inactive && 'inactive', selected && 'selected']
    .filter(Boolean)
    .join(' ');
  return (
    <div className={classes}>
      {node.kind !== 'applicant' && <Handle type="target" position={Side.Left} isConnectable={node.kind === 'item'} />}
      {node.kind === 'question' && (
        <span className="soft small">
          <Icon name="questions" /> {w.flow.question}
        </span>
      )}
      <div className="row top">
        <strong className="grow">{node.title}</strong>
        {found > 0 && (
          <span className="badge warning">
            <Icon name="warning" />
            {found}
            <span className="hidden">{w.problems.title}</span>
          </span>
        )}
      </div>
      {[...node.lines, ...(more ? [more] : [])].map((line) => (
        <p key={line} className="small">
          {line}
        </p>
      ))}
      {(steps.length > 0 || node.badge) && (
        <p className="row wrap">
          {steps.map((s) => (
            <span key={s} className="badge">
              {s}
            </span>
          ))}
          {node.badge && <span className="badge info">{node.badge}</span>}
        </p>
      )}
      {gives.length > 0 && (
        <p className="gives">
          {w.flow.makes} {gives.join(w.comma)}
        </p>
      )}
      {node.kind !== 'output' && <Handle type="source" position={Side.Right} isConnectable={node.kind === 'item'} />}
    </div>
  );
}

function edgeOf({ from, to, label, style }: ChartEdge, selected: boolean, byHand: ReadonlySet<string>): Edge {
  return {
    id: `${from} → ${to}`,
    source: from,
    target: to,
    ...(label && { label }),
    className: `edge ${style}${byHand.has(`${from} → ${to}`) && style !== 'drawn' ? ' drawn' : ''}`,
    selected,
    markerEnd: { type: MarkerType.ArrowClosed },
    labelBgPadding: [4, 2],
    labelBgBorderRadius: 3
  };
}

function partsOf({ items }: DesignDocument, node: Drawn, part: 'steps' | 'outputs', language: Language): readonly string[] {
  return (items[itemOfNode(node.id) ?? '']?.[part] ?? []).map((s) => s.title[language]);
}
