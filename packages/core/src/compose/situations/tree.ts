// Which situations are there? Answers are given one by one, always to a datum on which something still hangs; where
// nothing hangs on anything any more, a situation is complete. What is not asked on the way is left out of its answers, so
// no two situations differ in an answer that means nothing.

import type { Composition, Condition } from '../../model/generated/documents.ts';
import { setMember, type Json, type JsonObject } from '../../model/json.ts';
import { pending, settled } from '../../runtime/condition/settled.ts';
import type { Classes } from './classes.ts';

/** Conditions by rank: items before rows and steps, whose own conditions matter only while their item is active. */
interface Switch {
  readonly condition: Condition;
  readonly rank: 0 | 1;
}

export interface Tree {
  /** How many situations; undefined: too many even to count. */
  readonly count: number | undefined;
  readonly leaves: () => Generator<JsonObject>;
  /** The situation in which these values, as far as they matter, were answered. */
  readonly prune: (values: ReadonlyMap<string, Json | undefined>) => JsonObject;
}

export function treeOf(composition: Composition, classes: readonly Classes[]): Tree {
  const values = new Map(classes.map((c) => [c.datum, c.values]));
  const order = new Map(composition.questions.map((q, i) => [q.datum as string, i]));
  const all = switchesOf(composition);
  const next = (switches: readonly Switch[], state: State): string | undefined => nextDatum(switches, state, order);
  return {
    count: counted(all, EMPTY, values, next, { left: 200_000 }),
    leaves: () => leavesOf(all, values, next),
    prune(chosen) {
      let state = EMPTY;
      for (;;) {
        const datum = next(all, state);
        if (datum === undefined) return state.answers;
        state = answered(state, datum, chosen.get(datum));
      }
    }
  };
}

/** A stack, not a walk within a walk: each situation is handed out at once, however deep it lies. */
function* leavesOf(
  all: readonly Switch[],
  values: ReadonlyMap<string, Classes['values']>,
  next: (s: readonly Switch[], state: State) => string | undefined
): Generator<JsonObject> {
  const waiting = [{ state: EMPTY, switches: all }];
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    const { state } = at,
      open = at.switches.filter((s) => settled(s.condition, state.answers, state.closed) === undefined);
    const datum = open.length ? next(open, state) : undefined;
    if (datum === undefined) {
      yield state.answers;
      continue;
    }
    for (const value of [...(values.get(datum) ?? [undefined])].reverse())
      waiting.push({ state: answered(state, datum, value), switches: open });
  }
}

interface State {
  readonly answers: JsonObject;
  readonly closed: ReadonlySet<string>;
}
const EMPTY: State = { answers: {}, closed: new Set() };

function answered({ answers, closed }: State, datum: string, value: Json | undefined): State {
  if (value === undefined) return { answers, closed: new Set([...closed, datum]) };
  const more: Record<string, Json> = { ...answers } as Record<string, Json>;
  setMember(more, datum, value);
  return { answers: more, closed };
}

function switchesOf({ items, onlyWhen }: Composition): readonly Switch[] {
  const always: Condition = { all: [] };
  return [
    ...items.flatMap(({ when, materials = [], steps = [] }): Switch[] => [
      ...(when ? [{ condition: when, rank: 0 as const }] : []),
      ...[...materials, ...steps].flatMap((part) =>
        part.when ? [{ condition: when ? { all: [when, part.when] } : part.when, rank: 1 as const }] : []
      )
    ]),
    ...onlyWhen.map((o): Switch => ({
      condition: { all: [{ any: items.filter((i) => o.items.includes(i.id)).map((i) => i.when ?? always) }, o.when] },
      rank: 1
    }))
  ];
}

/** What to answer next: first what items hang on, in the order of the questions. */
function nextDatum(switches: readonly Switch[], { answers, closed }: State, order: ReadonlyMap<string, number>): string | undefined {
  for (const rank of [0, 1]) {
    const hanging = [...new Set(switches.filter((s) => s.rank === rank).flatMap((s) => pending(s.condition, answers, closed)))];
    if (hanging.length) return hanging.reduce((a, b) => ((order.get(b) ?? Infinity) < (order.get(a) ?? Infinity) ? b : a));
  }
  return undefined;
}

/** Switches that hang on different data are independent: their numbers multiply. */
function counted(
  switches: readonly Switch[],
  state: State,
  values: ReadonlyMap<string, Classes['values']>,
  next: (s: readonly Switch[], state: State) => string | undefined,
  budget: { left: number }
): number | undefined {
  if (budget.left-- <= 0) return undefined;
  const open = switches.filter((s) => settled(s.condition, state.answers, state.closed) === undefined);
  if (open.length === 0) return 1;
  const groups = independent(open, state);
  if (groups.length > 1)
    return total(
      groups.map((group) => () => counted(group, state, values, next, budget)),
      (a, b) => a * b,
      1
    );
  const datum = next(open, state)!;
  return total(
    (values.get(datum) ?? [undefined]).map((value) => () => counted(open, answered(state, datum, value), values, next, budget)),
    (a, b) => a + b,
    0
  );
}

function total(parts: readonly (() => number | undefined)[], join: (a: number, b: number) => number, start: number): number | undefined {
  let sum = start;
  for (const part of parts) {
    const n = part();
    if (n === undefined) return undefined;
    sum = join(sum, n);
  }
  return sum;
}

function independent(switches: readonly Switch[], { answers, closed }: State): readonly (readonly Switch[])[] {
  let groups: { data: ReadonlySet<string>; switches: readonly Switch[] }[] = [];
  for (const s of switches) {
    const data = pending(s.condition, answers, closed);
    const touched = groups.filter((g) => data.some((key) => g.data.has(key)));
    groups = [
      ...groups.filter((g) => !touched.includes(g)),
      { data: new Set([...data, ...touched.flatMap((g) => [...g.data])]), switches: [...touched.flatMap((g) => g.switches), s] }
    ];
  }
  return groups.map((g) => g.switches);
}
