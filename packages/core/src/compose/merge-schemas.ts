// What do all these JSON Schemas accept together? The low-level door to the engine, without catalogue or items: the exact
// intersection, a conflict with an irreducible set of culprits, or the first keyword that is not modelled.
//
// Closed objects count as written: only items share by projection.

import { canonical, isArray, isObject, pointerText, type Json, type JsonObject, type Segment } from '../model/json.ts';
import { declinedIn } from '../model/form/dialect.ts';
import { inhabit, isEmpty, memberNode } from '../model/node/inhabit.ts';
import { meetAll } from '../model/node/meet.ts';
import { BOTTOM, NO_OBJ, type Node } from '../model/node/node.ts';
import { node } from '../model/node/normal.ts';
import { normalise } from '../model/node/normalise.ts';
import { toSchema, type Schema, type Spelling } from '../model/node/to-schema.ts';
import { irreducible } from '../model/node/irreducible.ts';
import { mayStandBeside, namesIn, resource, widened, type Draft } from './merge-schemas/beside.ts';
import { titled, titlesIn } from './merge-schemas/titles.ts';

/** What the schemas are read with. */
export interface MergeSchemasOptions {
  /** Whether `format` is asserted; if not it says nothing. */
  readonly formats: boolean;
}

/** One schema that accepts what all of them accept; or the reason why there is none. */
export type MergedSchemas =
  /**
   * `dead`: pointers, in `schema`, of optional properties that can never be present; in the order of their characters, whatever that
   * of the schemas.
   */
  | { readonly schema: Schema; readonly dead?: readonly string[] }
  /** `items`: indices of an irreducible set of schemas that accept nothing together; `at`: where, in the instance. */
  | { readonly conflict: { readonly items: readonly number[]; readonly at: string } }
  /** The first keyword that is not modelled: in schema number `item`, at `pointer`. */
  | { readonly unsupported: { readonly keyword: string; readonly pointer: string; readonly item: number; readonly reason: string } };

/**
 * The exact intersection of schemas of draft-07 or 2020-12, or why there is none. What is not modelled and can stand in another
 * schema as it is (recursive references, `unevaluated…`) is kept whole in `allOf`. Throws nothing; the rest is `unsupported`.
 */
export function mergeSchemas(schemas: readonly (object | boolean)[], options: MergeSchemasOptions = { formats: false }): MergedSchemas {
  const inputs = schemas as readonly Schema[];
  const drafts = inputs.map(draftOf);
  const beside = new Map<string, JsonObject>();
  const read: Schema[] = [];
  for (const [item, schema] of inputs.entries()) {
    const parted = part(schema, options, drafts[item]);
    if ('keyword' in parted) return { unsupported: { ...parted, item } };
    read.push(parted.modelled);
    if (parted.whole) beside.set(canonical(parted.whole), parted.whole);
  }
  const nodes = read.map((schema, i) =>
    normalise(schema, { root: schema, formats: options.formats, refAlone: drafts[i] === 'draft-07', seen: new Map() })
  );
  const whole = meetAll(nodes);
  const verdict = inhabit(whole);
  if (verdict.kind === 'empty') {
    const items = causeOf(nodes, verdict.at);
    return { conflict: { items, at: pointerText(placeOf(items.map((i) => nodes[i]!))) } };
  }
  const dead: string[] = [];
  const spelling = spellingOf(inputs, drafts);
  const clash = clashing(inputs, drafts, beside, spelling);
  if (clash) return { unsupported: clash };
  const titles = titlesIn(read);
  const plain = toSchema(prune(whole, [], dead), spelling);
  const schema = together(
    titles ? titled(plain, titles) : plain,
    [...beside.keys()].sort().map((key) => beside.get(key)!)
  );
  return dead.length ? { schema, dead: dead.toSorted() } : { schema };
}

interface Parted {
  readonly modelled: Schema;
  readonly whole?: JsonObject;
}
type Unsupported = Extract<MergedSchemas, { unsupported: unknown }>['unsupported'];

/** A schema as it is folded, and whole where that is not all of it. */
function part(schema: Schema, { formats }: MergeSchemasOptions, draft: Draft): Parted | Omit<Unsupported, 'item'> {
  if (isObject(schema) && schema.$schema !== undefined && !draft) return { keyword: '$schema', pointer: '/$schema', reason: 'otherDraft' };
  const [first, ...more] = declinedIn(schema as Json, { mode: 'open', formats, draft }, 1);
  if (!first) return { modelled: schema };
  const refused = [first, ...more, ...declinedIn(schema as Json, { mode: 'open', formats, draft })].find((d) => !mayStandBeside(d.reason));
  const whole = refused || !isObject(schema) ? undefined : resource(schema, draft);
  const { keyword, reason, pointer } = refused ?? first;
  return whole ? { modelled: widened(schema, draft), whole } : { keyword, pointer: pointerText(pointer), reason };
}

/** Whole schemas keep their own spelling and their own names: those must be the result's, and no two the same. */
function clashing(
  schemas: readonly Schema[],
  drafts: readonly Draft[],
  beside: ReadonlyMap<string, JsonObject>,
  spelling: Spelling
): Unsupported | undefined {
  if (beside.size === 0) return undefined;
  const other = drafts.findIndex((draft, i) => draft !== undefined && draft !== spelling && isObject(schemas[i]));
  if (other >= 0) return { keyword: '$schema', pointer: '/$schema', item: other, reason: 'otherDraft' };
  const names = [...beside.values()].flatMap((one) => [...new Set(namesIn(one))]);
  const twice = names.find((name, i) => names.indexOf(name) < i);
  if (twice === undefined) return undefined;
  return { keyword: '$id', pointer: '/$id', item: schemas.findLastIndex((s) => namesIn(s as Json).includes(twice)), reason: 'notModelled' };
}

function together(merged: Schema, beside: readonly JsonObject[]): Schema {
  if (beside.length === 0 || merged === false) return merged;
  if (merged === true) return beside.length === 1 ? beside[0]! : { allOf: [...beside] };
  return { ...merged, allOf: [...((merged.allOf ?? []) as Json[]), ...beside] };
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

function draftOf(schema: Schema): Draft {
  const named = isObject(schema) && typeof schema.$schema === 'string' ? schema.$schema : '';
  if (named.includes('draft-07') || named.includes('draft-06')) return 'draft-07';
  return named.includes('2020-12') || named.includes('2019-09') ? '2020-12' : undefined;
}

/** Tuples are written as the input wrote them. */
function spellingOf(schemas: readonly Schema[], drafts: readonly Draft[]): Spelling {
  if (drafts.includes('2020-12')) return '2020-12';
  return drafts.includes('draft-07') || schemas.some(hasTuple) ? 'draft-07' : '2020-12';
}

function hasTuple(schema: Json | undefined): boolean {
  if (isArray(schema)) return schema.some(hasTuple);
  if (!isObject(schema)) return false;
  if (isArray(schema.items)) return true;
  for (const key in schema) {
    const inner = schema[key];
    if (typeof inner === 'object' && hasTuple(inner)) return true;
  }
  return false;
}
