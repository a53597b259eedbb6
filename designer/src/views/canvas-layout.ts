// Where does a box lie that nobody placed? In layers from left to right, as dagre lays them; the same flow, the same places.

import dagre from '@dagrejs/dagre';
import type { Position } from '../document/document.ts';

export interface Sized { readonly id: string; readonly width: number; readonly height: number }

export function layered(boxes: readonly Sized[], edges: readonly { readonly from: string; readonly to: string }[]): ReadonlyMap<string, Position> {
  const graph = new dagre.graphlib.Graph();
  graph.setGraph({ rankdir: 'LR', nodesep: 26, ranksep: 150, marginx: 10, marginy: 10 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id, width, height } of boxes) graph.setNode(id, { width, height });
  for (const { from, to } of edges) if (graph.hasNode(from) && graph.hasNode(to)) graph.setEdge(from, to);
  dagre.layout(graph);
  return new Map(boxes.map(({ id, width, height }) => {
    const { x, y } = graph.node(id) as { x: number; y: number };
    return [id, { x: Math.round(x - width / 2), y: Math.round(y - height / 2) }];
  }));
}
