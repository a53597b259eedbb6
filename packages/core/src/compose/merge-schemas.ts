// What do all these JSON Schemas accept together? The low-level door to the engine, without catalogue or items: the exact
// intersection, a conflict with an irreducible set of culprits, or the first keyword that is not modelled.
//
// Closed objects count as written: only items share by projection.

import { isArray, isObject, pointerText, type Json, type JsonObject, type Segment } from '../model/json.ts';
import { declinedIn, pointerOf } from '../model/form/dialect.ts';
import { inhabit, isEmpty, memberNode } from '../model/node/inhabit.ts';
import { meetAll } from '../model/node/meet.ts';
import { BOTTOM, NO_OBJ, type Node } from '../model/node/node.ts';
import { node } from '../model/node/normal.ts';
import { normalise } from '../model/node/normalise.ts';
import { toSchema, type Schema, type Spelling } from '../model/node/to-schema.ts';
import { irreducible } from '../model/node/irreducible.ts';

export interface MergeSchemasOptions {
  /** Whether `format` is asserted; if not it says nothing. */
  readonly formats: boolean;
}

export type MergedSchemas =
  /** `dead`: pointers, in `schema`, of optional properties that can never be present; in the order of their characters, whatever that of the schemas. */
  | { readonly schema: Schema; readonly dead?: readonly string[] }
  /** `items`: indices of an irreducible set of schemas that accept nothing together; `at`: where, in the instance. */
  | { readonly conflict: { readonly items: readonly number[]; readonly at: string } }
  /** The first keyword that is not modelled: in schema number `item`, at `pointer`. */
  | { readonly unsupported: { readonly keyword: string; readonly pointer: string; readonly item: number; readonly reason: string } };

/** The exact intersection of schemas of draft-07 or 2020-12, or why there is none. Throws nothing; what is not modelled is `unsupported`. */
export function mergeSchemas(schemas: readonly (object | boolean)[], options: MergeSchemasOptions = { formats: false }): MergedSchemas {
  const drafts = schemas.map((s) => draftOf(s as Json));
  for (const [item, schema] of schemas.entries()) {
    const [declined] = declinedIn(schema as Json, { mode: 'open', formats: options.formats, draft: drafts[item] }, 1);
    if (declined) return { unsupported: { keyword: declined.keyword, pointer: pointerOf(declined), item, reason: declined.reason } };
  }
  const nodes = schemas.map((schema, i) =>
    normalise(schema as Schema, { root: schema as Schema, formats: options.formats, refAlone: drafts[i] === 'draft-07', seen: new Map() })
  );
  const whole = meetAll(nodes);
  const verdict = inhabit(whole);
  if (verdict.kind === 'empty') {
    const items = causeOf(nodes, verdict.at);
    return { conflict: { items, at: pointerText(placeOf(items.map((i) => nodes[i]!))) } };
  }
  const dead: string[] = [];
  const pruned = prune(whole, [], dead);
  const schema = toSchema(pruned, spellingOf(schemas as readonly Json[], drafts));
  return dead.length ? { schema, dead: dead.toSorted() } : { schema };
}

/** The place alone finds most causes fast; what it finds is then reduced as a whole. */
function causeOf(nodes: readonly Node[], at: readonly Segment[]): number[] {
  const here = at.length ? nodes.map((n) => narrowed(n, at)) : nodes;
  const empty = (some: readonly Node[]): boolean => isEmpty(meetAll(some));
  const found = empty(here) ? irreducible(here, empty) : nodes.map((_, i) => i);
  return irreducible(
    found.map((i) => nodes[i]!),
    empty
  ).map((i) => found[i]!);
}

/** The innermost required member that the culprits leave nothing for. */
function placeOf(nodes: readonly Node[]): Segment[] {
  for (const key of new Set(nodes.flatMap((n) => [...(n.obj?.required ?? [])]))) {
    const here = nodes.flatMap((n) => (n.obj ? [memberNode(n.obj, key)] : []));
    if (isEmpty(meetAll(here))) return [key, ...placeOf(here)];
  }
  return [];
}

/** A node that speaks of one place only. */
function narrowed(n: Node, [key, ...below]: readonly Segment[]): Node {
  if (typeof key !== 'string' || key === '*' || !n.obj) return n;
  const inner = memberNode(n.obj, key);
  return node({
    types: n.types,
    obj: {
      ...NO_OBJ,
      props: new Map([[key, below.length ? narrowed(inner, below) : inner]]),
      required: new Set(n.obj.required.has(key) ? [key] : []),
      names: n.obj.names
    }
  });
}

/** Optional members that nobody can give become `false`. */
function prune(n: Node, at: readonly Segment[], dead: string[]): Node {
  let { obj, arr } = n;
  if (obj?.props.size) {
    const props = new Map<string, Node>();
    for (const [key, sub] of obj.props) {
      const pointer = [...at, 'properties', key];
      if (isEmpty(memberNode(obj, key))) {
        dead.push(pointerText(pointer));
        props.set(key, BOTTOM);
      } else props.set(key, prune(sub, pointer, dead));
    }
    obj = { ...obj, props };
  }
  if (arr?.items) arr = { ...arr, items: prune(arr.items, [...at, 'items'], dead) };
  return obj === n.obj && arr === n.arr ? n : { ...n, obj, arr };
}

function draftOf(schema: Json): 'draft-07' | '2020-12' | undefined {
  const named = isObject(schema) && typeof schema.$schema === 'string' ? schema.$schema : '';
  return named.includes('draft-07') || named.includes('draft-06')
    ? 'draft-07'
    : named.includes('2020-12') || named.includes('2019-09')
      ? '2020-12'
      : undefined;
}

/** Tuples are written as the input wrote them. */
function spellingOf(schemas: readonly Json[], drafts: readonly ('draft-07' | '2020-12' | undefined)[]): Spelling {
  if (drafts.includes('2020-12')) return '2020-12';
  return drafts.includes('draft-07') || schemas.some(hasTuple) ? 'draft-07' : '2020-12';
}

function hasTuple(schema: Json | undefined): boolean {
  if (isArray(schema)) return schema.some(hasTuple);
  return isObject(schema) && (isArray((schema as JsonObject).items) || Object.values(schema).some(hasTuple));
}
