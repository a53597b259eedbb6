// Can anyone fill this in? A verdict: `sat` with a witness that was checked, `empty` for certain, or `unknown`.
// Products are decided component by component, rules by a search within a bound. `at` names the member that made it empty.

import type { Json } from '../json.ts';
import { inhabitString, sampleStrings } from '../pattern/pattern.ts';
import { check } from './check.ts';
import { ofArray } from './inhabit/arrays.ts';
import { numbers } from './inhabit/numbers.ts';
import { ofObject } from './inhabit/objects.ts';
import { byComponents, underRules } from './inhabit/rules.ts';
import { empty, UNKNOWN, type Sample, type Search, type Verdict } from './inhabit/search.ts';
import { stringSet } from './inhabit/strings.ts';
import { ARR, BOOL, FRAC, INT, NULL, OBJ, STR, valueKey, type Node } from './node.ts';

export { memberNode } from './inhabit/objects.ts';
export { stringSet } from './inhabit/strings.ts';
export type { Verdict };

const MOST_CASES = 1024,
  MOST_WORK = 100_000;
const known = new WeakMap<Node, Verdict>();

export function inhabit(n: Node): Verdict {
  return found(n, searchOf());
}

export function isEmpty(n: Node): boolean {
  return inhabit(n).kind === 'empty';
}

/** Up to `count` different values; `complete` when there are no others. */
export function sample(n: Node, count: number): Sample {
  return sampled(n, count, searchOf(MOST_CASES / 4));
}

function searchOf(cases = MOST_CASES): Search {
  const search: Search = { cases, work: MOST_WORK, inhabit: (n) => found(n, search), sample: (n, count) => sampled(n, count, search) };
  return search;
}

function found(n: Node, search: Search): Verdict {
  let verdict = known.get(n);
  if (!verdict) {
    verdict = decide(n, search);
    if (verdict.kind !== 'unknown') known.set(n, verdict);
  }
  return verdict;
}

function decide(n: Node, search: Search): Verdict {
  if (n.types === 0) return empty();
  if (n.fin) return first(n.fin.values());
  if (n.rules && n.types === OBJ && n.obj) return byComponents(n, search);
  if (n.rules) return underRules({ ...n, rules: undefined }, n.rules, search);
  let place: Verdict | undefined,
    open = false;
  for (const type of [STR, INT, FRAC, BOOL, OBJ, ARR, NULL]) {
    if ((n.types & type) === 0) continue;
    const verdict = confirmed(n, ofType(n, type, search));
    if (verdict.kind === 'sat') return verdict;
    if (verdict.kind === 'unknown') open = true;
    else place = verdict;
  }
  return open ? UNKNOWN : n.types === OBJ || n.types === ARR ? (place ?? empty()) : empty();
}

function confirmed(n: Node, verdict: Verdict): Verdict {
  return verdict.kind === 'sat' && !check(n, verdict.witness) ? UNKNOWN : verdict;
}

function first(values: Iterable<Json>): Verdict {
  for (const witness of values) return { kind: 'sat', witness };
  return empty();
}

function ofType(n: Node, type: number, search: Search): Verdict {
  switch (type) {
    case NULL:
      return n.not?.has(valueKey(null)) ? empty() : { kind: 'sat', witness: null };
    case BOOL:
      return first([true, false].filter((v) => !n.not?.has(valueKey(v))));
    case STR: {
      const v = inhabitString(stringSet(n));
      return v.kind === 'empty' ? empty() : v;
    }
    case INT:
    case FRAC: {
      const { values, complete } = numbers(n, type, 1);
      return values.length || complete ? first(values) : UNKNOWN;
    }
    case ARR:
      return ofArray(n, search);
    default:
      return ofObject(n, search);
  }
}

/** Up to `count` different values; `complete` when there are no others. */
function sampled(n: Node, count: number, search: Search): Sample {
  if (n.fin) return { values: [...n.fin.values()].slice(0, count), complete: n.fin.size <= count };
  const out = new Map<string, Json>();
  let complete = !n.rules;
  const take = (list: Iterable<Json>): void => {
    for (const v of list) if (out.size < count && check(n, v)) out.set(valueKey(v), v);
  };
  if (n.rules) {
    const one = search.inhabit(n);
    if (one.kind === 'sat') take([one.witness]);
  }
  for (const type of [STR, INT, FRAC, BOOL, OBJ, ARR, NULL]) {
    if ((n.types & type) === 0) continue;
    if (out.size >= count) {
      complete = false;
      break;
    }
    if (type === STR) {
      const s = sampleStrings(stringSet(n), count);
      take(s.values);
      complete &&= s.complete;
    } else if (type === INT || type === FRAC) {
      const s = numbers(n, type, count);
      take(s.values);
      complete &&= s.complete;
    } else if (type === BOOL || type === NULL) take(type === BOOL ? [true, false] : [null]);
    else {
      complete = false;
      const one = ofType(n, type, search);
      if (one.kind === 'sat') take(type === OBJ ? objectVariants(n, one.witness as object, count, search) : [one.witness]);
    }
  }
  return { values: [...out.values()], complete };
}

/** The object with one member varied, or with one more. */
function* objectVariants(n: Node, base: object, count: number, search: Search): Generator<Json> {
  yield base as Json;
  for (const [key, member] of n.obj?.props ?? [])
    for (const value of sampled(member, count, search).values) yield { ...base, [key]: value } as Json;
  for (let i = 0; i < count; i++) yield { ...base, [`x${i}`]: i } as Json;
}
