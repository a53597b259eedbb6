// Where does everything stand? Across, by column; down, as near to its neighbours' height as the order and the room between
// allow (least squares, solved layer by layer by pooling those that would overlap).

import { cardWidth } from '../card.ts';
import type { Layers, Route, Vertex } from './layers.ts';
import { grouped, type Order } from './order.ts';

/** px. y: the middle of each vertex; ports: where on its box's side an edge ends, from the middle down. */
export interface Places {
  readonly columns: readonly { readonly left: number; readonly right: number }[];
  readonly gaps: readonly { readonly left: number; readonly right: number }[]; // labels to the right of each column
  readonly y: ReadonlyMap<Vertex, number>;
  readonly ports: ReadonlyMap<Route, { readonly out: number; readonly in: number }>;
  readonly width: number;
  readonly bottom: number;
}

export const margin = 24,
  track = 7,
  firstTrack = 14;
const strip = 46,
  most = 40,
  sweeps = 12,
  portStep = 18;

export function placed({ layers, routes }: Layers, order: Order, top: number): Places {
  const ports = portsOf(routes, order);
  const y = heights(order, routes, ports);
  const highest = Math.min(...[...y].map(([v, at]) => at - v.height / 2));
  for (const [v, at] of y) y.set(v, at - highest + top);
  const bottom = Math.max(top, ...[...y].map(([v, at]) => at + v.height / 2));
  return { ...across(layers, routes), y, ports, bottom };
}

function across(layers: Layers['layers'], routes: readonly Route[]): Pick<Places, 'columns' | 'gaps' | 'width'> {
  const columns: { left: number; right: number }[] = [],
    gaps: { left: number; right: number }[] = [];
  const back = routes.filter((r) => r.way === 'back');
  const returning = (column: number): number => track * back.filter((r) => r.via[1]!.layer === 2 * column).length;
  const busy = (layer: number): number => Math.min(most, 1.5 * routes.filter((r) => r.via.some((v) => v.layer === layer)).length);
  let x = margin + (returning(0) && returning(0) + firstTrack);
  for (let column = 0; 2 * column < layers.length; column++) {
    columns.push({ left: x, right: x + cardWidth });
    x += cardWidth;
    const words = layers[2 * column + 1]!,
      last = 2 * column + 2 === layers.length;
    const leaving = track * back.filter((r) => r.via[0]!.layer === 2 * column).length;
    const width = Math.max(0, ...words.map((v) => v.label?.width ?? 0));
    const left = x + leaving + (words.length ? strip + busy(2 * column) : last ? leaving && firstTrack : strip);
    gaps.push({ left, right: left + width });
    x = left + width + (last ? 0 : (words.length ? strip + busy(2 * column + 2) : strip / 2) + returning(column + 1));
    if (last && words.length) x += firstTrack;
  }
  return { columns, gaps, width: x + margin };
}

/** Ports of one side stand in the order of where their edges go, those that go back lowest. */
function portsOf(routes: readonly Route[], order: Order): Map<Route, { out: number; in: number }> {
  const place = new Map(order.flatMap((layer) => layer.map((v, i): [Vertex, number] => [v, i])));
  const ports = new Map(routes.map((r) => [r, { out: 0, in: 0 }]));
  const ends = routes.flatMap((route) => {
    const { via, way } = route,
      far = (v: Vertex): number => (way === 'back' ? Infinity : place.get(v)!);
    const swap = way === 'beside' && place.get(via[0]!)! > place.get(via[2]!)!; // the upper box is on the upper arm
    return [
      { route, end: 'out' as const, side: `${via[0]!.id} right`, box: via[0]!, key: far(via[1]!), tie: swap ? 1 : 0 },
      {
        route,
        end: 'in' as const,
        side: `${via.at(-1)!.id} ${way === 'beside' ? 'right' : 'left'}`,
        box: via.at(-1)!,
        key: far(via.at(-2)!),
        tie: swap ? 0 : 1
      }
    ];
  });
  for (const side of grouped(ends, (e) => [e.side, e]).values()) {
    side.sort((a, b) => (a.key === b.key ? a.tie - b.tie : a.key - b.key));
    const step = Math.min(portStep, side[0]!.box.height / (side.length + 1));
    side.forEach((e, i) => {
      ports.get(e.route)![e.end] = (i - (side.length - 1) / 2) * step;
    });
  }
  return ports;
}

/** A wish: to stand this many px below that neighbour. */
interface Wish {
  readonly of: Vertex;
  readonly below: number;
}

function heights(order: Order, routes: readonly Route[], ports: Places['ports']): Map<Vertex, number> {
  const pairs = routes
    .filter((r) => r.way !== 'back')
    .flatMap((route) => {
      const { out, in: end } = ports.get(route)!;
      return route.via
        .slice(1)
        .map((v, i) => ({ a: route.via[i]!, b: v, fall: (i === 0 ? out : 0) - (i === route.via.length - 2 ? end : 0) }));
    });
  const wishes = grouped(
    pairs.flatMap(({ a, b, fall }) => [
      { v: b, of: a, below: fall },
      { v: a, of: b, below: -fall }
    ]),
    ({ v, of, below }): [Vertex, Wish] => [v, { of, below }]
  );
  const y = new Map<Vertex, number>();
  for (const layer of order) settle(layer, y, () => 0);
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const side = sweep < sweeps - 3 ? (sweep % 2 ? 1 : -1) : 0; // from the left, from the right, at last from both
    for (const layer of sweep % 2 ? [...order].reverse() : order) {
      settle(layer, y, (v) => {
        const near = (wishes.get(v) ?? []).filter((w) => !side || Math.sign(w.of.layer - v.layer) === side);
        return near.length ? near.reduce((sum, w) => sum + y.get(w.of)! + w.below, 0) / near.length : y.get(v)!;
      });
    }
  }
  return y;
}

/** Puts a layer as near to the wishes as its order and the room between allow. */
function settle(layer: readonly Vertex[], y: Map<Vertex, number>, wish: (v: Vertex) => number): void {
  const pools: { at: number; weight: number; members: { v: Vertex; offset: number }[] }[] = [];
  let offset = 0;
  layer.forEach((v, i) => {
    if (i) offset += room(layer[i - 1]!, v);
    let pool = { at: wish(v) - offset, weight: weightOf(v), members: [{ v, offset }] };
    for (let last = pools.at(-1); last && last.at >= pool.at; last = pools.at(-1)) {
      const weight = last.weight + pool.weight;
      pool = { at: (last.at * last.weight + pool.at * pool.weight) / weight, weight, members: [...last.members, ...pool.members] };
      pools.pop();
    }
    pools.push(pool);
  });
  for (const { at, members } of pools) for (const m of members) y.set(m.v, at + m.offset);
}

/** Between the middles of two that stand one below the other. */
const room = (a: Vertex, b: Vertex): number =>
  (a.height + b.height) / 2 + (a.card && b.card ? 24 : a.card || b.card ? 14 : a.label || b.label ? 6 : 9);

/** A long edge had rather be straight than short. */
const weightOf = (v: Vertex): number => (v.card || v.label ? 1 : 4);
