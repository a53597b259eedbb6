// Can anyone fill this in? A verdict: `sat` with a witness that was checked, `empty` for certain, or `unknown`.
// Products are decided component by component. Rules are decided by search: the witness shows which rule fails, its
// branches are tried in turn, each met with the rest, within a bound. `at` names the member that made it empty.

import { commonStep, multipleFrom, plus, toNumber, type Decimal } from '../json/decimal.ts';
import { setMember, type Json, type Segment } from '../json.ts';
import { matches } from '../pattern/matcher.ts';
import { inhabitString, sampleStrings, type StringSet } from '../pattern/pattern.ts';
import { check } from './check.ts';
import { meet, meetAll } from './meet.ts';
import { negate } from './normalise/negate.ts';
import {
  ANY,
  ARR,
  BOOL,
  FRAC,
  INT,
  isTop,
  NO_OBJ,
  NULL,
  OBJ,
  STR,
  TOP,
  valueKey,
  type Contains,
  type Node,
  type Num,
  type Obj,
  type Rule
} from './node.ts';
import { node } from './normal.ts';
import { negation } from './normalise.ts';

export type Verdict =
  | { readonly kind: 'sat'; readonly witness: Json }
  | { readonly kind: 'empty'; readonly at: readonly Segment[] }
  | { readonly kind: 'unknown' };

interface Budget {
  left: number;
}
const UNKNOWN: Verdict = { kind: 'unknown' };
const empty = (...at: Segment[]): Verdict => ({ kind: 'empty', at });
const known = new WeakMap<Node, Verdict>();

export function inhabit(n: Node, budget: Budget = { left: 1024 }): Verdict {
  let verdict = known.get(n);
  if (!verdict) {
    verdict = decide(n, budget);
    if (verdict.kind !== 'unknown') known.set(n, verdict);
  }
  return verdict;
}

export const isEmpty = (n: Node): boolean => inhabit(n).kind === 'empty';

function decide(n: Node, budget: Budget): Verdict {
  if (n.types === 0) return empty();
  if (n.fin) return first(n.fin.values());
  if (n.rules && n.types === OBJ && n.obj) return byComponents(n, budget);
  if (n.rules) return search({ ...n, rules: undefined }, n.rules, budget);
  let place: Verdict | undefined,
    open = false;
  for (const type of [STR, INT, FRAC, BOOL, OBJ, ARR, NULL]) {
    if ((n.types & type) === 0) continue;
    const verdict = confirmed(n, ofType(n, type, budget));
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

function ofType(n: Node, type: number, budget: Budget): Verdict {
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
      return ofArray(n, budget);
    default:
      return ofObject(n.obj ?? NO_OBJ, n, budget);
  }
}

export function stringSet(n: Node): StringSet {
  const except = n.not && [...n.not.values()].filter((v) => typeof v === 'string');
  return { ...n.str, ...(except?.length ? { except } : {}) } as StringSet;
}

/** Up to `count` different values; `complete` when there are no others. */
export function sample(n: Node, count: number, budget: Budget = { left: 256 }): { values: Json[]; complete: boolean } {
  if (n.fin) return { values: [...n.fin.values()].slice(0, count), complete: n.fin.size <= count };
  const out = new Map<string, Json>();
  let complete = !n.rules;
  const take = (list: Iterable<Json>): void => {
    for (const v of list) if (out.size < count && check(n, v)) out.set(valueKey(v), v);
  };
  if (n.rules) {
    const one = inhabit(n, budget);
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
      const one = ofType(n, type, budget);
      if (one.kind === 'sat') take(type === OBJ ? objectVariants(one.witness as object, count) : [one.witness]);
    }
  }
  return { values: [...out.values()], complete };
}

function objectVariants(base: object, count: number): Json[] {
  return [base as Json, ...Array.from({ length: count }, (_, i) => ({ ...base, [`x${i}`]: i }))];
}

// ---- numbers

function numbers(n: Node, type: number, count: number): { values: number[]; complete: boolean } {
  const num = n.num ?? {};
  const tries = count + (n.not?.size ?? 0) + 1;
  const out: number[] = [];
  const free = (x: number): boolean => Number.isInteger(x) === (type === INT) && !n.not?.has(valueKey(x)) && inside(num, x) && check(n, x);
  if (type === FRAC && !num.steps) {
    for (const x of fractions(num, tries)) if (out.length < count && free(x) && !out.includes(x)) out.push(x);
    return { values: out, complete: num.lo !== undefined && num.lo === num.hi };
  }
  const step = commonStep([...(num.steps ?? []), ...(type === INT ? [1] : [])]);
  const { from, sign } = start(num);
  let at: Decimal = multipleFrom(step, sign * from, !!(sign > 0 ? num.lo !== undefined && num.loOpen : num.hiOpen));
  for (let i = 0; i < tries * 2 + 2; i++, at = plus(at, step)) {
    const x = sign * toNumber(at) || 0;
    if (!inside(num, x)) return { values: out, complete: true };
    if (free(x) && !out.includes(x)) out.push(x);
    if (out.length >= count) return { values: out, complete: false };
  }
  return { values: out, complete: false };
}

/** Where to walk from, and whether up (1) or down (−1, on mirrored values). */
function start({ lo, hi }: Num): { from: number; sign: 1 | -1 } {
  if (lo !== undefined) return { from: lo, sign: 1 };
  return hi === undefined ? { from: 0, sign: 1 } : { from: hi, sign: -1 };
}

const inside = ({ lo, loOpen, hi, hiOpen }: Num, x: number): boolean =>
  (lo === undefined || (loOpen ? x > lo : x >= lo)) && (hi === undefined || (hiOpen ? x < hi : x <= hi));

function* fractions({ lo, hi }: Num, tries: number): Generator<number> {
  const low = lo ?? (hi === undefined ? 0 : hi - 8),
    high = hi ?? low + 8;
  yield low;
  yield high;
  for (let parts = 2; parts < tries * 2 + 8; parts++)
    for (let i = 1; i < parts; i++) {
      const x = low + ((high - low) * i) / parts;
      yield Number(x.toPrecision(12)); // few digits first: a unit can carry them
      yield x;
    }
}

// ---- arrays

function ofArray(n: Node, budget: Budget): Verdict {
  const a = n.arr ?? {};
  const at = (i: number): Node => a.prefix?.[i] ?? a.items ?? TOP;
  const max = a.max ?? Infinity;
  const wanted = (a.contains ?? []).flatMap((c) => Array.from({ length: Math.min(c.min, 64) }, () => c));
  for (const c of wanted) if (!a.prefix && isEmptyIn(meet(c.node, a.items ?? TOP), budget)) return empty('*');
  const least = Math.max(a.min ?? 0, wanted.length ? 1 : 0);
  for (let i = 0; i < Math.min(least, 64); i++) if (isEmptyIn(at(i), budget)) return empty(a.prefix?.[i] ? i : '*');
  if (a.unique && !a.prefix && least > 1) {
    const s = sample(a.items ?? TOP, least, budget);
    if (s.complete && s.values.length < least) return empty('*');
  }
  for (let length = least; length <= Math.min(max, least + wanted.length + 2, 4096); length++) {
    const witness = fillArray(length, at, wanted, !!a.unique, budget);
    if (witness && check(n, witness)) return { kind: 'sat', witness };
  }
  return !a.unique && !a.prefix && !n.not && max === 1 && wanted.length
    ? inhabitOnly(meetAll([a.items ?? TOP, ...wanted.map((c) => c.node)]), budget)
    : UNKNOWN;
}

function isEmptyIn(n: Node, budget: Budget): boolean {
  return inhabit(n, budget).kind === 'empty';
}

/** An array of one member that must be all things at once. */
function inhabitOnly(n: Node, budget: Budget): Verdict {
  const verdict = inhabit(n, budget);
  return verdict.kind === 'sat' ? { kind: 'sat', witness: [verdict.witness] } : verdict.kind === 'empty' ? empty('*') : verdict;
}

function fillArray(
  length: number,
  at: (i: number) => Node,
  wanted: readonly Contains[],
  unique: boolean,
  budget: Budget
): Json[] | undefined {
  const needs: Node[] = Array.from({ length }, (_, i) => at(i));
  for (const c of wanted) {
    // the first place that is still free for it, else one that can be both
    const free = needs.findIndex((need, i) => need === at(i) && !isEmptyIn(meet(need, c.node), budget));
    const place = free >= 0 ? free : needs.findIndex((need) => !isEmptyIn(meet(need, c.node), budget));
    if (place < 0) return undefined;
    needs[place] = meet(needs[place]!, c.node);
  }
  const out: Json[] = [];
  const used = new Set<string>();
  for (const need of needs) {
    const options = unique ? sample(need, length, budget).values : [];
    const one = unique ? options.find((v) => !used.has(valueKey(v))) : witnessOf(inhabit(need, budget));
    if (one === undefined) return undefined;
    used.add(valueKey(one));
    out.push(one);
  }
  return out;
}

const witnessOf = (v: Verdict): Json | undefined => (v.kind === 'sat' ? v.witness : undefined);

// ---- objects

function ofObject(o: Obj, n: Node, budget: Budget): Verdict {
  const out: Record<string, Json> = {};
  let open = false;
  for (const key of o.required) {
    if (o.names && !check(o.names, key)) return empty(key);
    const verdict = inhabit(memberNode(o, key), budget);
    if (verdict.kind === 'empty') return empty(key, ...verdict.at);
    if (verdict.kind === 'unknown') open = true;
    else setMember(out, key, verdict.witness);
  }
  if (open) return UNKNOWN;
  const least = o.min ?? 0;
  let closed = true;
  for (const key of candidates(o, least)) {
    if (Object.keys(out).length >= least) break;
    if (Object.hasOwn(out, key) || (o.names && !check(o.names, key))) continue;
    const verdict = inhabit(memberNode(o, key), budget);
    if (verdict.kind === 'sat') setMember(out, key, verdict.witness);
    else if (verdict.kind === 'unknown') closed = false;
  }
  if (Object.keys(out).length < least) return closed && o.rest?.types === 0 ? empty() : UNKNOWN;
  if (!n.not || check(n, out)) return { kind: 'sat', witness: out };
  for (const key of candidates(o, 4)) {
    const verdict = inhabit(memberNode(o, key), budget);
    if (verdict.kind !== 'sat') continue;
    const more = { ...out, [key]: verdict.witness };
    if (check(n, more)) return { kind: 'sat', witness: more };
  }
  return UNKNOWN;
}

function* candidates(o: Obj, least: number): Generator<string> {
  yield* o.props.keys();
  if (o.names) for (const key of sampleStrings(stringSet(o.names), least).values) yield key;
  for (let i = 0; i < least; i++) yield `x${i}`;
}

/** Everything an object says about one member. */
export function memberNode(o: Obj, key: string): Node {
  const parts = [o.props.get(key) ?? o.rest ?? TOP];
  for (const g of o.groups ?? []) {
    const matching = [...g.patterns].filter(([source]) => matches(source, key)).map(([, n]) => n);
    parts.push(...matching);
    if (matching.length === 0 && !g.names.has(key) && g.rest) parts.push(g.rest);
  }
  return parts.length === 1 ? parts[0]! : meetAll(parts);
}

// ---- rules

/** Search for a value of `base` that keeps all rules. */
function search(base: Node, rules: readonly Rule[], budget: Budget): Verdict {
  if (budget.left-- <= 0) return UNKNOWN;
  const verdict = inhabit(base, budget);
  if (verdict.kind !== 'sat') return verdict;
  const broken = rules.filter((rule) => !check(ruleNode(rule), verdict.witness));
  if (broken.length === 0) return verdict;
  const rule = broken.reduce((best, r) => (width(r) < width(best) ? r : best));
  const rest = rules.filter((r) => r !== rule);
  let open = false;
  for (const option of options(rule)) {
    const next = option && meet(base, option);
    if (!next) {
      open = true;
      continue;
    }
    if (next.types === 0) continue;
    const found = search(next.rules ? { ...next, rules: undefined } : next, [...rest, ...(next.rules ?? [])], budget);
    if (found.kind === 'sat') return found;
    if (found.kind === 'unknown') open = true;
  }
  return open ? UNKNOWN : empty();
}

const ruleNode = (rule: Rule): Node => ({ types: ANY, rules: [rule] });
const width = (rule: Rule): number => (rule.kind === 'if' ? 2 : rule.of.length);

/** Nodes that together say the rule; undefined stands for a part that cannot be said. */
function options(rule: Rule): readonly (Node | undefined)[] {
  if (rule.kind === 'any') return rule.of;
  if (rule.kind === 'one') return rule.of.map((n, i) => meetAll([n, ...rule.of.filter((_, j) => j !== i).map(negation)]));
  const outside = negate(rule.if);
  const skips = [...outside.nodes.map((n) => meet(n, rule.else)), ...(outside.whole ? [] : [undefined])];
  return rule.then.types === 0 ? skips : [...skips, meet(rule.if, rule.then)];
}

/** An object's rules fall into groups that share no member: each group is searched by itself. */
function byComponents(n: Node, budget: Budget): Verdict {
  const o = n.obj!,
    rules = n.rules!;
  const touched = rules.map(touchedBy);
  if (n.not || o.names || o.groups || o.min || o.max !== undefined || touched.some((t) => !t))
    return search({ ...n, rules: undefined }, rules, budget);
  const group = new Map<string, string>();
  const find = (key: string): string => {
    let k = key;
    while (group.has(k) && group.get(k) !== k) k = group.get(k)!;
    return k;
  };
  for (const keys of touched) {
    const [head, ...others] = keys!;
    if (head === undefined) continue;
    group.set(find(head), find(head));
    for (const key of others) group.set(find(key), find(head));
  }
  const parts = new Map<string, { keys: Set<string>; rules: Rule[] }>();
  for (const [i, keys] of touched.entries()) {
    const root = find([...keys!][0] ?? '');
    const part = parts.get(root) ?? { keys: new Set<string>(), rules: [] };
    for (const key of keys!) part.keys.add(key);
    part.rules.push(rules[i]!);
    parts.set(root, part);
  }
  const inParts = new Set([...parts.values()].flatMap((p) => [...p.keys]));
  const free = [...o.props.keys(), ...o.required].filter((key) => !inParts.has(key));
  const verdicts = [
    inhabit(restricted(o, free), budget),
    ...[...parts.values()].map((part) => search(restricted(o, part.keys), part.rules, { left: budget.left }))
  ];
  const refused = verdicts.find((v) => v.kind === 'empty') ?? verdicts.find((v) => v.kind === 'unknown');
  if (refused) return refused;
  const out: Record<string, Json> = {};
  for (const verdict of verdicts)
    for (const [key, value] of Object.entries((verdict as { witness: object }).witness)) setMember(out, key, value);
  return { kind: 'sat', witness: out };
}

/** The object as it speaks of some members alone. */
function restricted(o: Obj, keys: Iterable<string>): Node {
  const props = new Map<string, Node>(),
    required = new Set<string>();
  for (const key of keys) {
    const n = o.props.get(key);
    if (n) props.set(key, n);
    if (o.required.has(key)) required.add(key);
  }
  return node({ types: OBJ, obj: { props, required, rest: o.rest } });
}

/** The members that a rule speaks of; undefined when it speaks of the object as a whole. */
function touchedBy(rule: Rule): Set<string> | undefined {
  const keys = new Set<string>();
  return (rule.kind === 'if' ? [rule.if, rule.then, rule.else] : rule.of).every((n) => touch(n, keys)) ? keys : undefined;
}

function touch(n: Node, keys: Set<string>): boolean {
  if (n.types === 0 || isTop(n)) return true;
  if (n.types !== ANY && n.types !== OBJ) return false;
  if (n.fin || n.not) return false;
  if (n.obj) {
    if (n.obj.rest || n.obj.names || n.obj.groups || n.obj.min || n.obj.max !== undefined) return false;
    for (const key of n.obj.props.keys()) keys.add(key);
    for (const key of n.obj.required) keys.add(key);
  }
  return (n.rules ?? []).every((rule) => {
    const inner = touchedBy(rule);
    inner?.forEach((key) => keys.add(key));
    return !!inner;
  });
}
