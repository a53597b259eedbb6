// Who stands above whom? Each layer is sorted by the mean place of its neighbours (barycentre), there and back, and the order
// with the fewest crossings is kept. Ties go by id, so that the same chart always looks the same.

import type { Layers, Vertex } from './layers.ts';

export type Order = readonly (readonly Vertex[])[];

/** Two vertices of neighbouring layers that an edge joins. */
export type Link = readonly [left: Vertex, right: Vertex];

const rounds = 10;

export function inOrder({ layers, routes }: Layers): Order {
  const filled = layers.filter((l) => l.length).map((l) => [...l].sort((a, b) => (a.id < b.id ? -1 : 1)));
  const links = routes
    .filter((r) => r.way !== 'back')
    .flatMap(({ via }) => via.slice(1).map((v, i): Link => (v.layer < via[i]!.layer ? [v, via[i]!] : [via[i]!, v])));
  const lefts = grouped(links, ([l, r]) => [r, l]),
    rights = grouped(links, ([l, r]) => [l, r]);
  let best: Vertex[][] = filled,
    fewest = crossings(filled, links),
    now = filled;
  for (let round = 0; round < rounds && fewest; round++) {
    now = swept(now, round % 2 ? rights : lefts, round % 2 === 1);
    const count = crossings(now, links);
    if (count < fewest) [best, fewest] = [now, count];
  }
  return layers.map((l) => best.find((b) => b[0]!.layer === l[0]?.layer) ?? []);
}

function swept(order: readonly Vertex[][], neighbours: ReadonlyMap<Vertex, readonly Vertex[]>, backwards: boolean): Vertex[][] {
  const place = places(order);
  const out: Vertex[][] = [];
  for (const layer of backwards ? [...order].reverse() : order) {
    const centre = new Map(
      layer.map((v) => {
        const near = neighbours.get(v) ?? [];
        return [v, near.length ? near.reduce((sum, n) => sum + place.get(n)!, 0) / near.length : place.get(v)!];
      })
    );
    const sorted = [...layer].sort((a, b) => centre.get(a)! - centre.get(b)! || (a.id < b.id ? -1 : 1));
    sorted.forEach((v, i) => place.set(v, (i + 0.5) / sorted.length));
    out.push(sorted);
  }
  return backwards ? out.reverse() : out;
}

/** Where a vertex stands in its layer, from 0 (top) to 1. */
const places = (order: Order): Map<Vertex, number> =>
  new Map(order.flatMap((layer) => layer.map((v, i): [Vertex, number] => [v, (i + 0.5) / layer.length])));

function crossings(order: Order, links: readonly Link[]): number {
  const place = places(order);
  let count = 0;
  for (const group of grouped(links, (link) => [link[0].layer, link]).values()) {
    const ends = group.map(([l, r]): [number, number] => [place.get(l)!, place.get(r)!]);
    ends.forEach(([l, r], i) => {
      for (let j = 0; j < i; j++) if ((l - ends[j]![0]) * (r - ends[j]![1]) < 0) count++;
    });
  }
  return count;
}

export function grouped<T, K, V>(list: readonly T[], entry: (t: T) => readonly [K, V]): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  for (const t of list) {
    const [key, value] = entry(t);
    if (!groups.get(key)?.push(value)) groups.set(key, [value]);
  }
  return groups;
}
