// What do several forms accept together, at one place? The meet of their nodes: component by component,
// in one pass, in any order. Exact: nothing is widened, nothing is narrowed.

import type { Json } from '../json.ts';
import {
  ANY,
  BOTTOM,
  isTop,
  TOP,
  type Arr,
  type Contains,
  type Group,
  type Node,
  type Num,
  type Obj,
  type Rule,
  type Str,
  type Values
} from './node.ts';
import { node, uniqueRules } from './normal.ts';
import { nodeKey, schemaKey } from './to-schema.ts';

export function meet(a: Node, b: Node): Node {
  return meetAll([a, b]);
}

export function meetAll(list: readonly Node[]): Node {
  const nodes = new Set<Node>();
  let types = ANY;
  for (const n of list) {
    types &= n.types;
    if (!isTop(n)) nodes.add(n);
  }
  if (types === 0) return BOTTOM;
  if (nodes.size < 2) {
    for (const n of nodes) return n;
    return TOP;
  }
  let fin: Values | undefined, not: Values | undefined, num: Num | undefined, str: Str | undefined, arr: Arr | undefined;
  const objs: Obj[] = [],
    rules: Rule[] = [];
  for (const n of nodes) {
    if (n.fin) fin = fin ? common(fin, n.fin) : n.fin;
    if (n.not) not = not ? new Map([...not, ...n.not]) : n.not;
    if (n.num) num = num ? meetNum(num, n.num) : n.num;
    if (n.str) str = str ? meetStr(str, n.str) : n.str;
    if (n.arr) arr = arr ? meetArr(arr, n.arr) : n.arr;
    if (n.obj) objs.push(n.obj);
    if (n.rules) rules.push(...n.rules);
  }
  return node({ types, fin, not, num, str, arr, obj: objs.length > 1 ? meetObj(objs) : objs[0], rules: uniqueRules(rules) });
}

function common(a: Values, b: Values): Values {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  const both = new Map<string, Json>();
  for (const [key, value] of few) if (many.has(key)) both.set(key, value);
  return both;
}

function meetNum(a: Num, b: Num): Num {
  const low = a.lo === undefined || (b.lo !== undefined && (b.lo > a.lo || (b.lo === a.lo && b.loOpen))) ? b : a;
  const high = a.hi === undefined || (b.hi !== undefined && (b.hi < a.hi || (b.hi === a.hi && b.hiOpen))) ? b : a;
  return { lo: low.lo, loOpen: low.loOpen, hi: high.hi, hiOpen: high.hiOpen, steps: union(a.steps, b.steps, (x, y) => x - y) };
}

function meetStr(a: Str, b: Str): Str {
  return {
    min: most(a.min, b.min),
    max: least(a.max, b.max),
    patterns: union(a.patterns, b.patterns),
    without: union(a.without, b.without),
    formats: union(a.formats, b.formats)
  };
}

function meetArr(a: Arr, b: Arr): Arr {
  const length = Math.max(a.prefix?.length ?? 0, b.prefix?.length ?? 0);
  const at = (x: Arr, i: number): Node => x.prefix?.[i] ?? x.items ?? TOP;
  return {
    min: most(a.min, b.min),
    max: least(a.max, b.max),
    unique: a.unique || b.unique,
    prefix: length ? Array.from({ length }, (_, i) => meet(at(a, i), at(b, i))) : undefined,
    items: a.items && b.items ? meet(a.items, b.items) : (a.items ?? b.items),
    contains: a.contains && b.contains ? meetContains([...a.contains, ...b.contains]) : (a.contains ?? b.contains)
  };
}

/** What is to be contained is counted together where it is the same, and stays side by side where it is not. */
function meetContains(list: readonly Contains[]): readonly Contains[] {
  const byNode = new Map<string, Contains>();
  for (const c of list) {
    const same = byNode.get(nodeKey(c.node));
    byNode.set(nodeKey(c.node), same ? { node: c.node, min: Math.max(same.min, c.min), max: least(same.max, c.max) } : c);
  }
  return [...byNode.keys()].sort().map((key) => byNode.get(key)!);
}

function meetObj(objs: readonly Obj[]): Obj {
  const rests = objs.filter((o) => o.rest);
  const asks = new Map<string, Node[]>();
  const owners = new Map<string, number>(); // of the objects with a rest, how many name the key themselves
  const required = new Set<string>();
  let names: Node | undefined, min: number | undefined, max: number | undefined;
  const groups: Group[] = [];
  for (const o of objs) {
    for (const [key, n] of o.props) {
      const list = asks.get(key);
      if (list) list.push(n);
      else asks.set(key, [n]);
      if (o.rest) owners.set(key, (owners.get(key) ?? 0) + 1);
    }
    for (const key of o.required) required.add(key);
    if (o.names) names = names ? meet(names, o.names) : o.names;
    min = most(min, o.min);
    max = least(max, o.max);
    if (o.groups) groups.push(...o.groups);
  }
  const oneRest = new Set(rests.map((o) => o.rest)).size === 1 ? rests[0]!.rest : undefined;
  const props = new Map<string, Node>();
  for (const [key, list] of asks) {
    if ((owners.get(key) ?? 0) < rests.length) {
      if (oneRest) list.push(oneRest);
      else for (const o of rests) if (!o.props.has(key)) list.push(o.rest!);
    }
    props.set(key, list.length === 1 ? list[0]! : meetAll(list));
  }
  const rest = rests.length ? meetAll(rests.map((o) => o.rest!)) : undefined;
  return { props, required, rest, names, min, max, groups: groups.length ? once(groups, groupKey) : undefined };
}

const most = (a?: number, b?: number): number | undefined => (a === undefined ? b : b === undefined ? a : Math.max(a, b));
const least = (a?: number, b?: number): number | undefined => (a === undefined ? b : b === undefined ? a : Math.min(a, b));

function union<T>(a?: readonly T[], b?: readonly T[], order?: (x: T, y: T) => number): readonly T[] | undefined {
  if (!a || !b || a === b) return a ?? b;
  return [...new Set([...a, ...b])].sort(order);
}

function once<T>(list: readonly T[], key: (x: T) => string): readonly T[] {
  const byKey = new Map(list.map((x) => [key(x), x]));
  return [...byKey.keys()].sort().map((k) => byKey.get(k)!);
}

const groupKey = (g: Group): string =>
  schemaKey({
    names: [...g.names].sort(),
    patterns: [...g.patterns].map(([p, n]) => [p, nodeKey(n)]),
    rest: g.rest ? nodeKey(g.rest) : null
  });
