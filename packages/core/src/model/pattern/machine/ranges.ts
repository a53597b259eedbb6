// How are sets of characters kept? As code points: lo, hi, lo, hi, … in order and apart. The universe is what JSON text
// can carry between systems: scalar values, no lone surrogates.

export type Ranges = readonly number[];
export interface Labelled {
  readonly ranges: Ranges;
  readonly to: number;
}
export interface Group {
  readonly ranges: Ranges;
  readonly to: readonly number[];
}

export const SCALARS: Ranges = [0, 0xd7ff, 0xe000, 0x10ffff];

/** Cuts overlapping labelled sets into disjoint ones, each with all its labels in order. */
export function split(sets: readonly Labelled[]): Group[] {
  if (sets.length < 2) return sets.map(({ ranges, to }) => ({ ranges, to: [to] }));
  const events: [at: number, label: number, change: 1 | -1][] = [];
  for (const { ranges, to } of sets) {
    for (let i = 0; i < ranges.length; i += 2) events.push([ranges[i]!, to, 1], [ranges[i + 1]! + 1, to, -1]);
  }
  events.sort((a, b) => a[0] - b[0]);
  const open = new Map<number, number>(),
    groups = new Map<string, { ranges: number[]; to: number[] }>();
  for (let i = 0; i < events.length;) {
    const at = events[i]![0];
    for (; i < events.length && events[i]![0] === at; i++) {
      const [, label, change] = events[i]!,
        count = (open.get(label) ?? 0) + change;
      if (count) open.set(label, count);
      else open.delete(label);
    }
    if (!open.size) continue;
    const to = [...open.keys()].sort((a, b) => a - b),
      key = to.join();
    let group = groups.get(key);
    if (!group) groups.set(key, (group = { ranges: [], to }));
    const next = events[i]![0] - 1;
    if (group.ranges.at(-1) === at - 1) group.ranges[group.ranges.length - 1] = next;
    else group.ranges.push(at, next);
  }
  return [...groups.values()];
}

export type Interval = readonly [lo: number, hi: number];

/** The part of the set between two characters. */
export function within(ranges: Ranges, lo: number, hi: number): Interval[] {
  const out: Interval[] = [];
  let i = 0;
  for (let end = ranges.length / 2; i < end;) {
    // the first range that ends at lo or later
    const middle = (i + end) >> 1;
    if (ranges[middle * 2 + 1]! < lo) i = middle + 1;
    else end = middle;
  }
  for (i *= 2; i < ranges.length && ranges[i]! <= hi; i += 2) out.push([Math.max(lo, ranges[i]!), Math.min(hi, ranges[i + 1]!)]);
  return out;
}

/** The same intervals in the same order, each without what stands in an earlier one. */
export function apart(intervals: readonly Interval[]): Interval[] {
  return intervals.flatMap(([lo, hi], at) => {
    let left: Interval[] = [[lo, hi]];
    for (const [a, b] of intervals.slice(0, at)) {
      left = left.flatMap(([from, to]) =>
        (
          [
            [from, Math.min(to, a - 1)],
            [Math.max(from, b + 1), to]
          ] as const
        ).filter(([x, y]) => x <= y)
      );
    }
    return left;
  });
}
