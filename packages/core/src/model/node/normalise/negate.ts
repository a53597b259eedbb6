// What does a node leave out? Its complement, as nodes that accept nothing that it does; `whole` when they are all of it.
// Where normal form has no words for a part, the part is missing (then a verdict may be `unknown`, never wrong).

import { meet } from '../meet.ts';
import { ANY, ARR, BOTTOM, NO_OBJ, NUM, OBJ, STR, TOP, type Arr, type Node, type Num, type Obj, type Rule, type Str } from '../node.ts';
import { node } from '../normal.ts';
import { choice } from '../normalise.ts';

export interface Complement {
  readonly nodes: readonly Node[];
  readonly whole: boolean;
}

export function negate(n: Node): Complement {
  const out: Node[] = [];
  let whole = true;
  if (n.types !== ANY) out.push(node({ types: ANY & ~n.types }));
  if (n.fin) return { nodes: [...out, node({ types: n.types, not: n.fin })].filter(isLive), whole };
  if (n.not) out.push(node({ types: ANY, fin: n.not }));
  const parts = [
    n.num && outsideNum(n.num),
    n.str && outsideStr(n.str),
    n.arr && outsideArr(n.arr),
    n.obj && outsideObj(n.obj),
    ...(n.rules ?? []).map(outsideRule)
  ];
  for (const part of parts) {
    if (!part) continue;
    out.push(...part.nodes);
    whole &&= part.whole;
  }
  return { nodes: out.filter(isLive), whole };
}

const isLive = (n: Node): boolean => n.types !== 0;

function outsideNum({ lo, loOpen, hi, hiOpen, steps }: Num): Complement {
  const out: Node[] = [];
  if (lo !== undefined) out.push(node({ types: NUM, num: { hi: lo, hiOpen: !loOpen || undefined } }));
  if (hi !== undefined) out.push(node({ types: NUM, num: { lo: hi, loOpen: !hiOpen || undefined } }));
  return { nodes: out, whole: !steps?.length };
}

function outsideStr({ min, max, patterns, without, formats }: Str): Complement {
  const out: Node[] = [];
  if (min) out.push({ types: STR, str: { max: min - 1 } });
  if (max !== undefined) out.push({ types: STR, str: { min: max + 1 } });
  for (const p of patterns ?? []) out.push({ types: STR, str: { without: [p] } });
  for (const p of without ?? []) out.push({ types: STR, str: { patterns: [p] } });
  return { nodes: out, whole: !formats?.length };
}

function outsideArr(a: Arr): Complement {
  const out: Node[] = [];
  const prefix = a.prefix ?? [];
  let whole = !a.unique;
  const outside = (n: Node): readonly Node[] => {
    const c = negate(n);
    whole &&= c.whole;
    return c.nodes;
  };
  const contains = (n: Node, min: number, max?: number): Node => node({ types: ARR, arr: { contains: [{ node: n, min, max }] } });
  if (a.min) out.push({ types: ARR, arr: { max: a.min - 1 } });
  if (a.max !== undefined) out.push({ types: ARR, arr: { min: a.max + 1 } });
  for (const [i, n] of prefix.entries()) {
    for (const x of outside(n)) out.push(node({ types: ARR, arr: { min: i + 1, prefix: [...prefix.slice(0, i).map(() => TOP), x] } }));
  }
  if (a.items && prefix.length === 0) out.push(contains(choice('any', outside(a.items)), 1));
  else if (a.items) whole = false;
  for (const c of a.contains ?? []) {
    if (c.max !== undefined) out.push(contains(c.node, c.max + 1));
    if (c.min > 1) out.push(contains(c.node, 0, c.min - 1));
    if (c.min !== 1) continue;
    const { nodes, whole: all } = negate(c.node);
    if (all) out.push(node({ types: ARR, arr: { items: choice('any', nodes) } }));
    else {
      whole = false;
      out.push({ types: ARR, arr: { max: 0 } });
    }
  }
  return { nodes: out, whole };
}

function outsideObj(o: Obj): Complement {
  const out: Node[] = [];
  let whole = !o.groups && !o.names && !o.rest;
  if (o.min) out.push({ types: OBJ, obj: { ...NO_OBJ, max: o.min - 1 } });
  if (o.max !== undefined) out.push({ types: OBJ, obj: { ...NO_OBJ, min: o.max + 1 } });
  for (const key of o.required) out.push({ types: OBJ, obj: { ...NO_OBJ, props: new Map([[key, BOTTOM]]) } });
  for (const [key, n] of o.props) {
    const outside = negate(n);
    whole &&= outside.whole;
    for (const x of outside.nodes) out.push(node({ types: OBJ, obj: { ...NO_OBJ, props: new Map([[key, x]]), required: new Set([key]) } }));
  }
  return { nodes: out, whole };
}

function outsideRule(rule: Rule): Complement {
  if (rule.kind === 'one') return { nodes: [], whole: false };
  if (rule.kind === 'any') return rule.of.map(negate).reduce(across, { nodes: [TOP], whole: true });
  const fires = across({ nodes: [rule.if], whole: true }, negate(rule.then));
  const rests = across(negate(rule.if), negate(rule.else));
  return { nodes: [...fires.nodes, ...rests.nodes], whole: fires.whole && rests.whole };
}

function across(a: Complement, b: Complement): Complement {
  if (a.nodes.length * b.nodes.length > 256) return { nodes: [], whole: false };
  return { nodes: a.nodes.flatMap((x) => b.nodes.map((y) => meet(x, y))).filter(isLive), whole: a.whole && b.whole };
}
