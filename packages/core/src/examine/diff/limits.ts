// Which values does the new version refuse, which does it take that were refused before? Decided by the nodes, not by how
// they are written: a value of the one that the other leaves out is looked for, and shown.

import { isMultiple } from '../../model/json/decimal.ts';
import { equal, type Json, type JsonObject } from '../../model/json.ts';
import { check } from '../../model/node/check.ts';
import { inhabit, sample } from '../../model/node/inhabit.ts';
import { meet } from '../../model/node/meet.ts';
import { negate } from '../../model/node/normalise/negate.ts';
import { memberOf, type Arr, type Node, type Obj } from '../../model/node/node.ts';
import { node } from '../../model/node/normal.ts';
import { nodeKey, ruleKey, toSchema } from '../../model/node/to-schema.ts';
import type { LimitChange } from './types.ts';

export type Beyond = { readonly kind: 'sat'; readonly witness: Json } | { readonly kind: 'empty' } | { readonly kind: 'unknown' };

/** undefined: they take the same values. */
export function limitChange(before: Node, after: Node): LimitChange | undefined {
  if (nodeKey(before) === nodeKey(after)) return undefined;
  const lost = beyond(before, after),
    won = beyond(after, before);
  if (lost.kind === 'empty' && won.kind === 'empty') return undefined;
  const way =
    lost.kind === 'unknown' || won.kind === 'unknown'
      ? 'unclear'
      : lost.kind === 'empty'
        ? 'loosened'
        : won.kind === 'empty'
          ? 'tightened'
          : 'both';
  const codes = codesOf(before, after);
  return {
    way,
    ...(lost.kind === 'sat' && { refused: lost.witness }),
    ...(won.kind === 'sat' && { accepted: won.witness }),
    keywords: keywordsOf(before, after),
    ...(codes && { codes })
  };
}

/** A value that `a` takes and `b` does not; that there is none; or that it cannot be told. */
export function beyond(a: Node, b: Node): Beyond {
  if (a.types === 0) return { kind: 'empty' };
  if (a.fin) return among([...a.fin.values()], b) ?? { kind: 'empty' };
  const { nodes, whole } = negate(beside(b, a));
  let open = !whole;
  for (const outside of nodes) {
    const verdict = inhabit(meet(a, outside));
    if (verdict.kind === 'sat') return verdict;
    open ||= verdict.kind === 'unknown';
  }
  return open ? (among(sample(a, 12).values, b) ?? { kind: 'unknown' }) : { kind: 'empty' };
}

const among = (values: readonly Json[], b: Node): Beyond | undefined => {
  const witness = values.find((v) => !check(b, v));
  return witness === undefined ? undefined : { kind: 'sat', witness };
};

/** What b says beyond what a says in the same words: a ∧ ¬b is a ∧ ¬(that). So formats and rules that both have need no complement. */
function beside(b: Node, a: Node): Node {
  if (b.fin || b === a) return b === a ? { types: 127 } : b;
  const rules = new Set((a.rules ?? []).map(ruleKey));
  return node({
    ...b,
    num: b.num && { ...b.num, steps: rest(b.num.steps, (step) => !!a.num?.steps?.some((s) => isMultiple(s, step))) },
    str: b.str && { ...b.str, ...shared(b.str, a.str ?? {}) },
    arr: b.arr && besideArr(b.arr, a.arr),
    obj: b.obj && besideObj(b.obj, a.obj),
    rules: rest(b.rules, (rule) => rules.has(ruleKey(rule)))
  });
}

function shared(b: NonNullable<Node['str']>, a: NonNullable<Node['str']>): Partial<NonNullable<Node['str']>> {
  const without = (name: 'patterns' | 'without' | 'formats'): readonly string[] | undefined => rest(b[name], (x) => !!a[name]?.includes(x));
  return { patterns: without('patterns'), without: without('without'), formats: without('formats') };
}

function besideArr(b: Arr, a: Arr | undefined): Arr {
  if (!a || a.prefix || b.prefix) return b;
  const said = (x: NonNullable<Arr['contains']>[number]): string => `${x.min} ${x.max ?? ''} ${nodeKey(x.node)}`;
  return {
    ...b,
    unique: b.unique && !a.unique,
    items: b.items && besideMember(b.items, a.items),
    contains: rest(b.contains, (c) => !!a.contains?.some((x) => said(x) === said(c)))
  };
}

function besideObj(b: Obj, a: Obj | undefined): Obj {
  if (!a || a.rest || b.rest || a.groups || b.groups || a.names || b.names) return b;
  return {
    ...b,
    required: new Set([...b.required].filter((key) => !a.required.has(key))),
    props: new Map([...b.props].map(([key, n]): [string, Node] => [key, besideMember(n, a.props.get(key))]))
  };
}

const besideMember = (b: Node, a: Node | undefined): Node => (!a ? b : nodeKey(a) === nodeKey(b) ? { types: 127 } : beside(b, a));

function rest<T>(list: readonly T[] | undefined, drop: (x: T) => boolean): readonly T[] | undefined {
  const kept = list?.filter((x) => !drop(x));
  return kept?.length ? kept : undefined;
}

/** Of lists of codes, also of a multiple choice: what can be chosen no longer, and newly. */
function codesOf(before: Node, after: Node): LimitChange['codes'] {
  const old = memberOf(before).fin,
    now = memberOf(after).fin;
  if (!old || !now) return undefined;
  const lost = [...old].filter(([key]) => !now.has(key)).map(([, v]) => v),
    gained = [...now].filter(([key]) => !old.has(key)).map(([, v]) => v);
  return lost.length + gained.length ? { lost, gained } : undefined;
}

function keywordsOf(before: Node, after: Node): LimitChange['keywords'] {
  const old = schemaOf(before),
    now = schemaOf(after);
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .sort()
    .filter((keyword) => !equal(old[keyword], now[keyword]))
    .map((keyword) => ({
      keyword,
      ...(old[keyword] !== undefined && { before: old[keyword] }),
      ...(now[keyword] !== undefined && { after: now[keyword] })
    }));
}

const schemaOf = (n: Node): JsonObject => {
  const schema = toSchema(n);
  return typeof schema === 'boolean' ? { never: !schema } : schema;
};
