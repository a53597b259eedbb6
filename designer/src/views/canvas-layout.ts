// Where does a box lie that nobody placed? In layers from left to right, as dagre lays them; the same flow, the same places.

import dagre from '@dagrejs/dagre';
import type { Position } from '../document/document.ts';

export interface Sized { readonly id: string; readonly width: number; readonly height: number }

interface Line { readonly from: string; readonly to: string; readonly label?: string }

let last: { readonly flow: string; readonly places: ReadonlyMap<string, Position> } | undefined;

/** Laying out takes a while; most deeds change nothing of it. */
export function layered(boxes: readonly Sized[], edges: readonly Line[]): ReadonlyMap<string, Position> {
  const flow = JSON.stringify([boxes, edges.map(({ from, to, label }) => [from, to, !!label])]);
  if (last?.flow !== flow) last = { flow, places: laidOut(boxes, edges) };
  return last.places;
}

function laidOut(boxes: readonly Sized[], edges: readonly Line[]): ReadonlyMap<string, Position> {
  const graph = new dagre.graphlib.Graph();
  graph.setGraph({ rankdir: 'LR', nodesep: 26, ranksep: 64, marginx: 10, marginy: 10 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id, width, height } of boxes) graph.setNode(id, { width, height });
  // what a line carries needs room to be read
  for (const { from, to, label } of edges) if (graph.hasNode(from) && graph.hasNode(to)) graph.setEdge(from, to, label ? { width: 96, height: 12, labelpos: 'c' } : {});
  dagre.layout(graph);
  return new Map(boxes.map(({ id, width, height }) => {
    const { x, y } = graph.node(id) as { x: number; y: number };
    return [id, { x: Math.round(x - width / 2), y: Math.round(y - height / 2) }];
  }));
}

export type Alignment = 'left' | 'centre' | 'right' | 'top' | 'middle' | 'bottom' | 'spreadAcross' | 'spreadDown';
export interface Placed extends Sized, Position {}

/** Where several boxes lie once they are lined up, or spread with equal gaps between the outermost. */
export function aligned(how: Alignment, boxes: readonly Placed[]): Readonly<Record<string, Position>> {
  const along = how === 'left' || how === 'centre' || how === 'right' || how === 'spreadAcross' ? 'x' : 'y', size = along === 'x' ? 'width' : 'height';
  if (how === 'spreadAcross' || how === 'spreadDown') return spread(boxes, along, size);
  const from = Math.min(...boxes.map((b) => b[along])), to = Math.max(...boxes.map((b) => b[along] + b[size]));
  const at = (b: Placed): number => (how === 'left' || how === 'top' ? from : how === 'right' || how === 'bottom' ? to - b[size] : (from + to - b[size]) / 2);
  return Object.fromEntries(boxes.map((b) => [b.id, { x: b.x, y: b.y, [along]: Math.round(at(b)) }]));
}

function spread(boxes: readonly Placed[], along: 'x' | 'y', size: 'width' | 'height'): Readonly<Record<string, Position>> {
  const order = boxes.toSorted((a, b) => a[along] - b[along]), first = order[0], last = order.at(-1);
  if (!first || !last) return {};
  const room = last[along] + last[size] - first[along] - order.reduce((sum, b) => sum + b[size], 0), gap = order.length > 1 ? room / (order.length - 1) : 0;
  let at = first[along];
  return Object.fromEntries(order.map((b) => { const here = at; at += b[size] + gap; return [b.id, { x: b.x, y: b.y, [along]: Math.round(here) }]; }));
}
