// How are languages joined? As deterministic machines: state 0 begins, a missing edge rejects. Everything is explored
// from the first state on, up to a limit; what would be larger throws `TooLarge` and becomes the answer "unknown".

import { SCALARS, split, type Labelled, type Ranges } from './machine/ranges.ts';

export interface Machine {
  readonly edges: readonly (readonly Labelled[])[]; // by state; disjoint
  readonly final: readonly boolean[];
}

export class TooLarge extends Error {}

export const ALL: Machine = { edges: [[{ ranges: SCALARS, to: 0 }]], final: [true] };

const MOST_STATES = 6000;
const MOST_EDGES = 100_000;

export interface Step<S> {
  readonly final: boolean;
  readonly edges: readonly { readonly ranges: Ranges; readonly to: S }[];
}

/** The machine whose states are those reached from `start`, told apart by `key`. */
export function explore<S>(start: S, key: (state: S) => string, step: (state: S) => Step<S>): Machine {
  const known = new Map([[key(start), 0]]),
    states = [start],
    edges: Labelled[][] = [],
    final: boolean[] = [];
  let work = 0;
  for (let i = 0; i < states.length; i++) {
    const taken = step(states[i]!);
    final.push(taken.final);
    work += taken.edges.length;
    edges.push(
      taken.edges.map(({ ranges, to }) => {
        const name = key(to);
        let number = known.get(name);
        if (number === undefined) known.set(name, (number = states.push(to) - 1));
        return { ranges, to: number };
      })
    );
    if (states.length > MOST_STATES || work > MOST_EDGES) throw new TooLarge();
  }
  return trimmed({ edges, final });
}

/** Words that every machine of `all` takes and none of `none`. */
export function intersection(all: readonly Machine[], none: readonly Machine[] = []): Machine {
  const own = all.length ? all : [ALL];
  if (own.length === 1 && !none.length) return own[0]!;
  const machines = [...own, ...none],
    WIDTH = MOST_STATES * 2;
  return explore<readonly number[]>(
    machines.map(() => 0),
    String,
    (at) => ({
      final: machines.every((m, i) => (at[i]! >= 0 && m.final[at[i]!]!) === i < own.length),
      edges: split(
        machines.flatMap((m, i) => (at[i]! < 0 ? [] : m.edges[at[i]!]!.map((e) => ({ ranges: e.ranges, to: i * WIDTH + e.to }))))
      )
        .map(({ ranges, to }) => {
          const next = machines.map(() => -1);
          for (const label of to) next[Math.floor(label / WIDTH)] = label % WIDTH;
          return { ranges, to: next };
        })
        .filter(({ to }) => own.every((_, i) => to[i]! >= 0))
    })
  );
}

/** Words whose length lies between the bounds. */
export function bounded(m: Machine, min: number, max: number): Machine {
  const top = Number.isFinite(max) ? max : min;
  return explore<readonly [state: number, length: number]>([0, 0], String, ([state, length]) => ({
    final: m.final[state]! && length >= min,
    edges: length < max ? m.edges[state]!.map(({ ranges, to }) => ({ ranges, to: [to, Math.min(length + 1, top)] as const })) : []
  }));
}

/** Steps to the nearest end from each state. */
export function distances(m: Machine): number[] {
  const into = m.edges.map((): number[] => []),
    out = m.final.map((f) => (f ? 0 : Infinity));
  m.edges.forEach((edges, from) => {
    for (const { to } of edges) into[to]!.push(from);
  });
  const queue = m.final.flatMap((f, i) => (f ? [i] : []));
  for (let i = 0; i < queue.length; i++)
    for (const from of into[queue[i]!]!) {
      if (out[from] === Infinity) {
        out[from] = out[queue[i]!]! + 1;
        queue.push(from);
      }
    }
  return out;
}

/** The longest word; Infinity when there is none such. Only for a trimmed machine. */
export function longest(m: Machine): number {
  const missing = m.edges.map((edges) => edges.length),
    into = m.edges.map((): number[] => []),
    length = m.final.map(() => 0);
  m.edges.forEach((edges, from) => {
    for (const { to } of edges) into[to]!.push(from);
  });
  const queue = missing.flatMap((count, i) => (count ? [] : [i]));
  for (let i = 0; i < queue.length; i++)
    for (const from of into[queue[i]!]!) {
      length[from] = Math.max(length[from]!, length[queue[i]!]! + 1);
      if (--missing[from]! === 0) queue.push(from);
    }
  return queue.length < missing.length ? Infinity : length[0]!;
}

/** Without the states from which no word ends. */
function trimmed(m: Machine): Machine {
  const far = distances(m);
  if (far.every(Number.isFinite)) return m;
  const kept = far.flatMap((d, i) => (Number.isFinite(d) || i === 0 ? [i] : [])),
    number = new Map(kept.map((old, i) => [old, i]));
  return {
    edges: kept.map((old) =>
      m.edges[old]!.filter(({ to }) => Number.isFinite(far[to])).map(({ ranges, to }) => ({ ranges, to: number.get(to)! }))
    ),
    final: kept.map((old) => m.final[old]!)
  };
}

export const accepts = (m: Machine, text: string): boolean => {
  let state: number | undefined = 0;
  for (const character of text) {
    const c = character.codePointAt(0)!;
    state = m.edges[state]!.find(({ ranges }) => ranges.some((lo, i) => i % 2 === 0 && lo <= c && c <= ranges[i + 1]!))?.to;
    if (state === undefined) return false;
  }
  return m.final[state]!;
};
