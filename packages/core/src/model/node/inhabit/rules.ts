// Is there a value that keeps all rules? The witness shows which rule fails; its branches are tried in turn, each met with the
// rest, within a bound. Rules that share no member are kept apart: each group is searched by itself.

import { setMember, type Json } from '../../json.ts';
import { check } from '../check.ts';
import { meet, meetAll } from '../meet.ts';
import { ANY, isTop, OBJ, type Node, type Obj, type Rule } from '../node.ts';
import { node } from '../normal.ts';
import { negate } from '../normalise/negate.ts';
import { negation } from '../normalise.ts';
import { empty, UNKNOWN, type Search, type Verdict } from './search.ts';

/** Search for a value of `base` that keeps all rules. */
export function underRules(base: Node, rules: readonly Rule[], search: Search): Verdict {
  if (search.cases-- <= 0 || (search.work -= rules.length) <= 0) return UNKNOWN;
  const verdict = search.inhabit(base);
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
    const found = underRules(next.rules ? { ...next, rules: undefined } : next, [...rest, ...(next.rules ?? [])], search);
    if (found.kind === 'sat') return found;
    if (found.kind === 'unknown') open = true;
  }
  return open ? UNKNOWN : empty();
}

const ruleNode = (rule: Rule): Node => ({ types: ANY, rules: [rule] });
const width = (rule: Rule): number => (rule.kind === 'if' ? 2 : rule.of.length);

/** Nodes that together say the rule; undefined stands for a part that cannot be said. */
function* options(rule: Rule): Generator<Node | undefined> {
  if (rule.kind === 'any') return yield* rule.of;
  if (rule.kind === 'one') {
    const others = rule.of.map(negation);
    for (const [i, n] of rule.of.entries()) yield meetAll([n, ...others.toSpliced(i, 1)]);
    return;
  }
  const outside = negate(rule.if);
  const skips = [...outside.nodes.map((n) => meet(n, rule.else)), ...(outside.whole ? [] : [undefined])];
  yield* skips;
  if (rule.then.types !== 0) yield meet(rule.if, rule.then);
}

/** An object's rules fall into groups that share no member: each group is searched by itself. */
export function byComponents(n: Node, search: Search): Verdict {
  const o = n.obj!,
    rules = n.rules!;
  const touched = rules.map(touchedBy);
  if (n.not || o.names || o.groups || o.min || o.max !== undefined || touched.some((t) => !t))
    return underRules({ ...n, rules: undefined }, rules, search);
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
    search.inhabit(restricted(o, free)),
    ...[...parts.values()].map((part) => underRules(restricted(o, part.keys), part.rules, search))
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
