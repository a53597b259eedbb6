// What stands in which layer? A stage is a layer of boxes, and between two of them lies a layer of labels where there are any.
// A longer edge stands in every layer on its way with a point of its own, so that boxes make room for it.

import type { Chart, ChartEdge } from '../chart.ts';
import { card, label, type Card, type Label } from '../card.ts';

/** A box, a label, or a point an edge goes through. layer: 2c is column c, 2c + 1 the labels to its right. */
export interface Vertex {
  readonly id: string;
  readonly layer: number;
  readonly height: number;
  readonly card?: Card;
  readonly label?: Label | undefined;
}

/** An edge's way: ahead through via (both ends included), beside its own column and back to it, or back below everything. */
export interface Route {
  readonly edge: ChartEdge;
  readonly way: 'ahead' | 'beside' | 'back';
  readonly via: readonly Vertex[];
  readonly label: Label | undefined;
}

export interface Layers {
  readonly stages: readonly number[];
  readonly layers: readonly (readonly Vertex[])[];
  readonly routes: readonly Route[];
}

const labelWidth = 100,
  laneLabelWidth = 240,
  portRoom = 11;

export function inLayers(chart: Chart): Layers {
  const nodes = [...new Map(chart.nodes.map((n) => [n.id, n])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const stages = [...new Set(nodes.map((n) => n.stage))].sort((a, b) => a - b);
  const column = new Map(nodes.map((n) => [n.id, stages.indexOf(n.stage)]));
  const edges = chart.edges
    .filter((e) => column.has(e.from) && column.has(e.to))
    .map((edge) => travel(edge, column.get(edge.from)!, column.get(edge.to)!));
  const ports = portCounts(edges);
  const boxes = new Map(
    nodes.map((node): [string, Vertex] => {
      const c = card(node);
      const height = Math.max(c.height, portRoom * (Math.max(ports.get(`${node.id} left`) ?? 0, ports.get(`${node.id} right`) ?? 0) + 1));
      return [node.id, { id: node.id, layer: 2 * column.get(node.id)!, height, card: c }];
    })
  );
  const labelled = new Set(edges.filter((e) => e.way === 'beside' || (e.way === 'ahead' && e.label)).map((e) => labelLayer(e, edges)));
  const routes = edges.map((e, i): Route => ({
    edge: e.edge,
    way: e.way,
    label: e.label,
    via: [boxes.get(e.edge.from)!, ...between(e, i, labelled, edges), boxes.get(e.edge.to)!]
  }));
  const points = routes.flatMap((r) => r.via.slice(1, -1));
  const layers = Array.from({ length: 2 * stages.length }, (_, layer) => [...boxes.values(), ...points].filter((v) => v.layer === layer));
  return { stages, layers, routes };
}

interface Travel {
  readonly edge: ChartEdge;
  readonly way: Route['way'];
  readonly from: number;
  readonly to: number;
  readonly label: Label | undefined;
}

function travel(edge: ChartEdge, from: number, to: number): Travel {
  const way = from < to ? 'ahead' : from === to ? 'beside' : 'back';
  return { edge, way, from, to, label: way === 'back' ? label(edge.label, laneLabelWidth, 1) : label(edge.label, labelWidth, 2) };
}

/** Edges leave on the right and arrive on the left, except those that come back to their own column. */
function portCounts(edges: readonly Travel[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { edge, way } of edges) {
    for (const key of [`${edge.from} right`, `${edge.to} ${way === 'beside' ? 'right' : 'left'}`])
      counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** The label stands at the end where fewer edges meet. */
function labelLayer({ edge, way, from, to }: Travel, edges: readonly Travel[]): number {
  if (way === 'beside') return 2 * from + 1;
  const leaving = edges.filter((e) => e.edge.from === edge.from).length,
    arriving = edges.filter((e) => e.edge.to === edge.to).length;
  return arriving > leaving ? 2 * from + 1 : 2 * to - 1;
}

function between(e: Travel, index: number, labelled: ReadonlySet<number>, edges: readonly Travel[]): Vertex[] {
  const point = (layer: number, words?: Label): Vertex => ({
    id: `${e.edge.from} ${e.edge.to} ${index}`,
    layer,
    height: words?.height ?? (e.way === 'beside' ? 12 : 4),
    label: words
  });
  const own = labelLayer(e, edges);
  if (e.way === 'beside') return [point(own, e.label)];
  if (e.way === 'back') return [];
  return Array.from({ length: 2 * (e.to - e.from) - 1 }, (_, i) => 2 * e.from + 1 + i)
    .filter((layer) => layer % 2 === 0 || labelled.has(layer))
    .map((layer) => point(layer, layer === own ? e.label : undefined));
}
