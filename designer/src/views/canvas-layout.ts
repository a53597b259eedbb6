// Where does a box lie that nobody placed? In layers from left to right, as dagre lays them; the same flow, the same places. And
// what of it is looked at: all of it while it can be read, and otherwise where it begins.

import dagre from '@dagrejs/dagre';
import type { Position } from '../document/document.ts';

export interface Sized {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

interface Line {
  readonly from: string;
  readonly to: string;
  readonly label?: string;
}

let last: { readonly flow: string; readonly places: ReadonlyMap<string, Position> } | undefined;

/** Laying out takes a while; most deeds change nothing of it. */
export function layered(boxes: readonly Sized[], edges: readonly Line[]): ReadonlyMap<string, Position> {
  const flow = JSON.stringify([boxes, edges.map(({ from, to, label }) => [from, to, !!label])]);
  if (last?.flow !== flow) last = { flow, places: laidOut(boxes, edges) };
  return last.places;
}

function laidOut(boxes: readonly Sized[], edges: readonly Line[]): ReadonlyMap<string, Position> {
  const graph = new dagre.graphlib.Graph();
  graph.setGraph({ rankdir: 'LR', nodesep: 20, ranksep: 46, marginx: 10, marginy: 10 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id, width, height } of boxes) graph.setNode(id, { width, height });
  // what a line carries needs room to be read
  for (const { from, to, label } of edges)
    if (graph.hasNode(from) && graph.hasNode(to)) graph.setEdge(from, to, label ? { width: 96, height: 12, labelpos: 'c' } : {});
  dagre.layout(graph);
  return new Map(
    boxes.map(({ id, width, height }) => {
      const { x, y } = graph.node(id) as { x: number; y: number };
      return [id, { x: Math.round(x - width / 2), y: Math.round(y - height / 2) }];
    })
  );
}

export type Alignment = 'left' | 'centre' | 'right' | 'top' | 'middle' | 'bottom' | 'spreadAcross' | 'spreadDown';
export interface Placed extends Sized, Position {}

/** Where several boxes lie once they are lined up, or spread with equal gaps between the outermost. */
export function aligned(how: Alignment, boxes: readonly Placed[]): Readonly<Record<string, Position>> {
  const along = how === 'left' || how === 'centre' || how === 'right' || how === 'spreadAcross' ? 'x' : 'y',
    size = along === 'x' ? 'width' : 'height';
  if (how === 'spreadAcross' || how === 'spreadDown') return spread(boxes, along, size);
  const from = Math.min(...boxes.map((b) => b[along])),
    to = Math.max(...boxes.map((b) => b[along] + b[size]));
  const at = (b: Placed): number =>
    how === 'left' || how === 'top' ? from : how === 'right' || how === 'bottom' ? to - b[size] : (from + to - b[size]) / 2;
  return Object.fromEntries(boxes.map((b) => [b.id, { x: b.x, y: b.y, [along]: Math.round(at(b)) }]));
}

function spread(boxes: readonly Placed[], along: 'x' | 'y', size: 'width' | 'height'): Readonly<Record<string, Position>> {
  const order = boxes.toSorted((a, b) => a[along] - b[along]),
    first = order[0],
    last = order.at(-1);
  if (!first || !last) return {};
  const room = last[along] + last[size] - first[along] - order.reduce((sum, b) => sum + b[size], 0),
    gap = order.length > 1 ? room / (order.length - 1) : 0;
  let at = first[along];
  return Object.fromEntries(
    order.map((b) => {
      const here = at;
      at += b[size] + gap;
      return [b.id, { x: b.x, y: b.y, [along]: Math.round(here) }];
    })
  );
}

export interface Look extends Position {
  readonly zoom: number;
}
interface Pane {
  readonly width: number;
  readonly height: number;
}

/** Text of 13 px stays above 10. */
export const READABLE = 0.8;
const LARGEST = 1.1;
/** Pixels, below for the overview. */
const ROOM = { above: 20, below: 118, beside: 20 };

/** undefined: it does not fit into the pane at a size that can be read. */
export function lookAtAll(boxes: readonly Placed[], pane: Pane): Look | undefined {
  const { x, y, width, height } = around(boxes),
    { across, down } = roomIn(pane);
  const zoom = Math.min(LARGEST, (across.to - across.from) / width, (down.to - down.from) / height);
  return zoom < READABLE ? undefined : { zoom, x: middle(across, x, width, zoom), y: middle(down, y, height, zoom) };
}

/** With this box at the left, and halfway down as far as others lie above and below it. */
export function lookFrom(start: Placed, boxes: readonly Placed[], pane: Pane): Look {
  const { x, y, width, height } = around(boxes),
    { across, down } = roomIn(pane),
    zoom = READABLE;
  const wide = width * zoom > across.to - across.from,
    tall = height * zoom > down.to - down.from;
  return {
    zoom,
    x: wide ? held(across.from - start.x * zoom, across, x, width, zoom) : middle(across, x, width, zoom),
    y: tall ? held(middle(down, start.y, start.height, zoom), down, y, height, zoom) : middle(down, y, height, zoom)
  };
}

interface Span {
  readonly from: number;
  readonly to: number;
}

const roomIn = ({ width, height }: Pane): { readonly across: Span; readonly down: Span } => ({
  across: { from: ROOM.beside, to: Math.max(ROOM.beside + 1, width - ROOM.beside) },
  down: { from: ROOM.above, to: Math.max(ROOM.above + 1, height - ROOM.below) }
});
const middle = ({ from, to }: Span, at: number, size: number, zoom: number): number => (from + to - size * zoom) / 2 - at * zoom;
/** Never beyond the outermost boxes. */
const held = (shift: number, { from, to }: Span, at: number, size: number, zoom: number): number =>
  Math.min(from - at * zoom, Math.max(to - (at + size) * zoom, shift));

function around(boxes: readonly Placed[]): { readonly x: number; readonly y: number; readonly width: number; readonly height: number } {
  const x = Math.min(...boxes.map((b) => b.x)),
    y = Math.min(...boxes.map((b) => b.y));
  return { x, y, width: Math.max(1, ...boxes.map((b) => b.x + b.width - x)), height: Math.max(1, ...boxes.map((b) => b.y + b.height - y)) };
}
