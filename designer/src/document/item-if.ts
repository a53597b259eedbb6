// How does a person see the `if` of a rule? As answers of fields, all of which are needed. An `if` that says more has no such
// picture and stays as it is.

import { canonical, isArray, isObject, type Json, type JsonObject } from '@onething/core';
import { COMPARISONS, wantedOf, type Comparison, type Wanted } from './condition.ts';
import type { Path } from './item-form.ts';
import { textsIn, withMember } from './item-parts.ts';

export interface Atom {
  /** From the object that has the rule. */
  readonly path: Path;
  readonly schema: Json;
  /** Does it hold, too, while the field is not filled in? */
  readonly evenEmpty: boolean;
}

/** undefined: it says more than atoms can. */
export function atomsOf(given: Json | undefined): readonly Atom[] | undefined {
  const atoms = read(given, []);
  return atoms && atoms.length > 0 && canonical(plain(ifOf(atoms))) === canonical(plain(given!)) ? atoms : undefined;
}

function read(given: Json | undefined, above: Path): readonly Atom[] | undefined {
  if (!isObject(given) || !Object.keys(given).every((k) => k === 'properties' || k === 'required')) return undefined;
  const properties = isObject(given.properties) ? given.properties : {},
    required = textsIn(given.required);
  return [...new Set([...Object.keys(properties), ...required])].flatMap((name) => {
    const schema = properties[name] ?? true,
      path = [...above, name],
      inner = required.includes(name) && isObject(schema) ? read(schema, path) : undefined;
    return inner?.length ? inner : [{ path, schema, evenEmpty: !required.includes(name) }];
  });
}

/** What an `if` wants of fields and how that hangs together, to be read out. */
export type When =
  | { readonly kind: 'atom'; readonly atom: Atom }
  | { readonly kind: 'all' | 'any'; readonly parts: readonly When[] }
  | { readonly kind: 'not'; readonly part: When };

/** undefined: there are no words for it. above: where the object stands whose fields it speaks of. */
export function whenOf(given: Json | undefined, above: Path = []): When | undefined {
  if (!isObject(given) || (given.type !== undefined && given.type !== 'object')) return undefined;
  const { properties, required, allOf, anyOf, not, type: _, ...more } = given,
    parts: (When | undefined)[] = [];
  if (Object.keys(more).length > 0) return undefined;
  if (properties !== undefined || required !== undefined)
    parts.push(
      ...(read({ ...(properties !== undefined && { properties }), ...(required !== undefined && { required }) }, above) ?? []).map(
        (atom): When => ({ kind: 'atom', atom })
      )
    );
  const listed = (kind: 'all' | 'any', list: Json): When | undefined =>
    together(kind, isArray(list) ? list.map((part) => whenOf(part, above)) : []);
  if (allOf !== undefined) parts.push(listed('all', allOf));
  if (anyOf !== undefined) parts.push(listed('any', anyOf));
  if (not !== undefined) {
    const part = whenOf(not, above);
    parts.push(part && { kind: 'not', part });
  }
  return together('all', parts);
}

function together(kind: 'all' | 'any', parts: readonly (When | undefined)[]): When | undefined {
  const read = parts.filter((p) => p !== undefined);
  return read.length < parts.length || read.length === 0 ? undefined : read.length === 1 ? read[0] : { kind, parts: read };
}

export function ifOf(atoms: readonly Atom[]): JsonObject {
  return atoms.reduce<JsonObject>((at, atom) => written(at, atom.path, atom), {});
}

function written(at: JsonObject, [name, ...rest]: Path, atom: Atom): JsonObject {
  if (name === undefined) return at;
  const properties = isObject(at.properties) ? at.properties : {},
    before = properties[name],
    inner = rest.length ? written(isObject(before) ? before : {}, rest, atom) : atom.schema;
  const needed = rest.length > 0 || !atom.evenEmpty,
    required = textsIn(at.required);
  const out = inner === true ? at : { ...at, properties: { ...properties, [name]: inner } };
  return needed && !required.includes(name) ? { ...out, required: [...required, name] } : out;
}

/** Names that are required have no order. */
function plain(value: Json): Json {
  if (isArray(value)) return value.map(plain);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([k, v]) => [k, k === 'required' && isArray(v) ? [...v].sort() : plain(v as Json)])
  ) as JsonObject;
}

export const sameIf = (a: Json | undefined, b: Json | undefined): boolean =>
  a !== undefined && b !== undefined && canonical(plain(a)) === canonical(plain(b));

/** among: one of several that are chosen. */
export type Answer = Wanted & { readonly among?: boolean };

export function answerOf(schema: Json): Answer {
  if (!isObject(schema) || schema.contains === undefined || Object.keys(schema).length !== 1) return wantedOf(schema);
  const inside = wantedOf(schema.contains);
  return inside.kind === 'one' ? { ...inside, among: true } : { kind: 'other', schema };
}

export function answerIs(values: readonly Json[], among: boolean): JsonObject {
  const one = values.length === 1 ? { const: values[0]! } : { enum: [...values] };
  return among ? { contains: one } : one;
}

/** With another bound; what else is said stays. */
export function answerWithin(schema: Json, comparison: Comparison, value: number): JsonObject {
  return { ...COMPARISONS.reduce<JsonObject>((s, c) => withMember(s, c, undefined), isObject(schema) ? schema : {}), [comparison]: value };
}
