// What does a node leave out? Its complement, as nodes that together accept just what it does not; undefined where
// normal form has no words for it (then a verdict may be `unknown`, never wrong).

import { meet } from './meet.ts';
import { ANY, ARR, BOTTOM, NO_OBJ, NUM, OBJ, STR, TOP, type Arr, type Node, type Num, type Obj, type Rule, type Str } from './node.ts';
import { node } from './normal.ts';
import { choice } from './normalise.ts';

export function negate(n: Node): readonly Node[] | undefined {
  const out: Node[] = [];
  if (n.types !== ANY) out.push(node({ types: ANY & ~n.types }));
  if (n.fin) return [...out, node({ types: n.types, not: n.fin })];
  if (n.not) out.push(node({ types: ANY, fin: n.not }));
  for (const part of [n.num && outsideNum(n.num), n.str && outsideStr(n.str), n.arr && outsideArr(n.arr), n.obj && outsideObj(n.obj)]) {
    if (part === undefined) continue;
    if (part === null) return undefined;
    out.push(...part);
  }
  for (const rule of n.rules ?? []) {
    const outside = outsideRule(rule);
    if (!outside) return undefined;
    out.push(...outside);
  }
  return out.filter((x) => x.types !== 0);
}

function outsideNum({ lo, loOpen, hi, hiOpen, steps }: Num): Node[] | null {
  if (steps?.length) return null;
  const out: Node[] = [];
  if (lo !== undefined) out.push(node({ types: NUM, num: { hi: lo, hiOpen: !loOpen || undefined } }));
  if (hi !== undefined) out.push(node({ types: NUM, num: { lo: hi, loOpen: !hiOpen || undefined } }));
  return out;
}

function outsideStr({ min, max, patterns, without, formats }: Str): Node[] | null {
  if (formats?.length) return null;
  const out: Node[] = [];
  if (min) out.push({ types: STR, str: { max: min - 1 } });
  if (max !== undefined) out.push({ types: STR, str: { min: max + 1 } });
  for (const p of patterns ?? []) out.push({ types: STR, str: { without: [p] } });
  for (const p of without ?? []) out.push({ types: STR, str: { patterns: [p] } });
  return out;
}

function outsideArr(a: Arr): Node[] | null {
  if (a.unique) return null;
  const out: Node[] = [];
  if (a.min) out.push({ types: ARR, arr: { max: a.min - 1 } });
  if (a.max !== undefined) out.push({ types: ARR, arr: { min: a.max + 1 } });
  const prefix = a.prefix ?? [];
  for (const [i, n] of prefix.entries()) {
    const outside = negate(n);
    if (!outside) return null;
    for (const x of outside) out.push(node({ types: ARR, arr: { min: i + 1, prefix: [...prefix.slice(0, i).map(() => TOP), x] } }));
  }
  if (a.items) {
    const outside = negate(a.items);
    if (!outside || prefix.length) return null;
    out.push(node({ types: ARR, arr: { contains: [{ node: choice('any', outside), min: 1 }] } }));
  }
  for (const c of a.contains ?? []) {
    if (c.max !== undefined) out.push(node({ types: ARR, arr: { contains: [{ node: c.node, min: c.max + 1 }] } }));
    if (c.min > 1) out.push(node({ types: ARR, arr: { contains: [{ node: c.node, min: 0, max: c.min - 1 }] } }));
    if (c.min !== 1) continue;
    const outside = negate(c.node);
    if (!outside) return null;
    out.push(node({ types: ARR, arr: { items: choice('any', outside) } }));
  }
  return out;
}

function outsideObj(o: Obj): Node[] | null {
  if (o.groups || o.names || o.rest) return null;
  const out: Node[] = [];
  if (o.min) out.push({ types: OBJ, obj: { ...NO_OBJ, max: o.min - 1 } });
  if (o.max !== undefined) out.push({ types: OBJ, obj: { ...NO_OBJ, min: o.max + 1 } });
  for (const key of o.required) out.push({ types: OBJ, obj: { ...NO_OBJ, props: new Map([[key, BOTTOM]]) } });
  for (const [key, n] of o.props) {
    const outside = negate(n);
    if (!outside) return null;
    for (const x of outside) out.push(node({ types: OBJ, obj: { ...NO_OBJ, props: new Map([[key, x]]), required: new Set([key]) } }));
  }
  return out;
}

function outsideRule(rule: Rule): readonly Node[] | undefined {
  if (rule.kind === 'one') return undefined;
  if (rule.kind === 'any') return rule.of.reduce<readonly Node[] | undefined>((all, n) => across(all, negate(n)), [TOP]);
  const fires = across([rule.if], negate(rule.then));
  const rests = across(negate(rule.if), negate(rule.else));
  return fires && rests && [...fires, ...rests];
}

function across(a: readonly Node[] | undefined, b: readonly Node[] | undefined): readonly Node[] | undefined {
  if (!a || !b || a.length * b.length > 256) return undefined;
  return a.flatMap((x) => b.map((y) => meet(x, y))).filter((x) => x.types !== 0);
}
