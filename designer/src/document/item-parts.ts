// Of which parts is an object of a form made? Itself, and everything that holds beside it: `allOf`, a shared definition, the sides
// of a rule, what depends on a field, variants. A part is known by its pointer, so that it can be changed where it stands.

import { isArray, isObject, type Json, type JsonObject } from '@onething/core';

/** Members and indices from the form to a part of it. */
export type Pointer = readonly string[];

/** On what a part hangs. */
export type Hang =
  | { readonly kind: 'then' | 'else'; readonly rule: Pointer } // the object that has `if`
  | { readonly kind: 'filled'; readonly rule: Pointer; readonly name: string } // that has dependentSchemas
  | { readonly kind: 'variant' }; // oneOf, anyOf

export interface Part {
  readonly at: Pointer;
  readonly schema: JsonObject;
  /** From the outside in; empty: it always holds. */
  readonly hangs: readonly Hang[];
  /** The object itself, or the definition in which the part stands. */
  readonly home: Pointer;
  readonly refs: ReadonlySet<string>;
}

const NO_REFS: ReadonlySet<string> = new Set();

export function partsOf(form: JsonObject, at: Pointer, refs = NO_REFS, hangs: readonly Hang[] = [], home = at): readonly Part[] {
  const schema = valueAt(form, at);
  if (!isObject(schema)) return [];
  const below = (steps: Pointer, ...more: readonly Hang[]): readonly Part[] =>
    partsOf(form, [...at, ...steps], refs, [...hangs, ...more], home);
  const listed = (keyword: string, ...more: readonly Hang[]): readonly Part[] =>
    isArray(schema[keyword]) ? schema[keyword].flatMap((_, i) => below([keyword, String(i)], ...more)) : [];
  const ref = schema.$ref,
    shared = refPointer(ref);
  return [
    { at, schema, hangs, home, refs },
    ...(shared && !refs.has(ref as string) ? partsOf(form, shared, new Set([...refs, ref as string]), hangs, shared) : []),
    ...listed('allOf'),
    ...(['then', 'else'] as const).flatMap((kind) => (schema.if === undefined ? [] : below([kind], { kind, rule: at }))),
    ...(isObject(schema.dependentSchemas)
      ? Object.keys(schema.dependentSchemas).flatMap((name) => below(['dependentSchemas', name], { kind: 'filled', rule: at, name }))
      : []),
    ...listed('oneOf', { kind: 'variant' }),
    ...listed('anyOf', { kind: 'variant' })
  ];
}

/** Where a local reference leads; undefined when it is none. */
export function refPointer(ref: Json | undefined): Pointer | undefined {
  if (typeof ref !== 'string' || !ref.startsWith('#/')) return undefined;
  return ref
    .slice(2)
    .split('/')
    .map((step) => {
      try {
        return decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~');
      } catch {
        return step;
      }
    });
}

/** From an object to a field in it, by its path. */
export const stepsOf = (path: readonly string[]): Pointer => path.flatMap((step) => (step === '*' ? ['items'] : ['properties', step]));

export function valueAt(value: Json | undefined, pointer: Pointer): Json | undefined {
  let at = value;
  for (const step of pointer) at = isArray(at) ? at[Number(step)] : isObject(at) && Object.hasOwn(at, step) ? at[step] : undefined;
  return at;
}

/** undefined takes the member away. What is not there yet is made as an object. */
export function changedAt<T extends Json | undefined>(
  value: T,
  [head, ...rest]: Pointer,
  change: (value: Json | undefined) => Json | undefined
): T {
  if (head === undefined) return change(value) as T;
  if (isArray(value))
    return value.flatMap((v, i): Json[] => {
      const next = String(i) === head ? changedAt(v as Json | undefined, rest, change) : v;
      return next === undefined ? [] : [next];
    }) as unknown as T;
  const object = isObject(value) ? value : {};
  return withMember(object, head, changedAt(valueAt(object, [head]), rest, change)) as unknown as T;
}

export function withMember(object: JsonObject, name: string, value: Json | undefined): JsonObject {
  if (value !== undefined) return { ...object, [name]: value };
  const { [name]: _gone, ...rest } = object;
  return rest;
}

export const isSame = (a: Pointer, b: Pointer): boolean => a.length === b.length && a.every((step, i) => step === b[i]);
/** What a field shows of a value that may be of any type. */
export const textOf = (value: Json | undefined): string =>
  typeof value === 'string' ? value : value === undefined || value === null ? '' : JSON.stringify(value);

export const textsIn = (value: Json | undefined): readonly string[] => (isArray(value) ? value.filter((v) => typeof v === 'string') : []);

/** The names without an empty list. */
export const withNames = (object: JsonObject, member: string, names: readonly string[]): JsonObject =>
  withMember(object, member, names.length ? [...names] : undefined);
