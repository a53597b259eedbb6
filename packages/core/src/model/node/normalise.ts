// Which node does a schema say? Reads the whole dialect in draft-07 and 2020-12 spelling. It trusts its input:
// `read` and `mergeSchemas` have declined what stands outside the dialect, so unknown keywords are annotations here.

import { isArray, isObject, member, type Json, type JsonObject } from '../json.ts';
import { meetAll } from './meet.ts';
import {
  ANY,
  ARR,
  BOOL,
  BOTTOM,
  INT,
  isTop,
  NO_OBJ,
  NULL,
  NUM,
  OBJ,
  STR,
  TOP,
  values,
  type Arr,
  type Contains,
  type Node,
  type Num,
  type Obj,
  type Rule,
  type Str
} from './node.ts';
import { node } from './normal.ts';
import type { Schema } from './to-schema.ts';

export interface Reading {
  readonly root: Schema; // what local references point into
  readonly formats: boolean; // false: format is an annotation
  readonly refAlone?: boolean | undefined; // draft-07: $ref hides its siblings
  readonly seen: Map<string, Node>; // what references gave already
}

export function normalise(schema: Schema, reading: Reading = { root: schema, formats: true, seen: new Map() }): Node {
  if (typeof schema === 'boolean') return schema ? TOP : BOTTOM;
  let groups = 0;
  for (const keyword in schema) groups |= GROUP[keyword] ?? 0;
  if (groups & REF && reading.refAlone) return resolve(schema.$ref as string, reading);
  const at = (sub: Json | undefined): Node => normalise(sub as Schema, reading);
  const own = node({
    types: groups & TYPE ? types(schema) : ANY,
    num: groups & NUMBERS ? num(schema) : undefined,
    str: groups & STRINGS ? str(schema, reading) : undefined,
    arr: groups & ARRAYS ? arr(schema, at) : undefined,
    obj: groups & OBJECTS ? obj(schema, at) : undefined,
    fin: groups & VALUES ? fin(schema) : undefined
  });
  if ((groups & (REF | RULES)) === 0 && !(isArray(schema.oneOf) && !constants(schema.oneOf))) return own;
  return meetAll([own, ...besides(schema, reading, at)]);
}

/** What holds beside the product of a schema's own keywords. */
function besides(schema: JsonObject, reading: Reading, at: (sub: Json | undefined) => Node): Node[] {
  const parts: Node[] = [];
  if (schema.$ref !== undefined) parts.push(resolve(schema.$ref as string, reading));
  if (isArray(schema.allOf)) parts.push(...schema.allOf.map(at));
  if (schema.not !== undefined) parts.push(negation(at(schema.not)));
  if (isArray(schema.anyOf)) parts.push(choice('any', schema.anyOf.map(at)));
  if (isArray(schema.oneOf) && !constants(schema.oneOf)) parts.push(choice('one', schema.oneOf.map(at)));
  if (schema.if !== undefined && (schema.then !== undefined || schema.else !== undefined)) {
    parts.push(
      implication(at(schema.if), schema.then === undefined ? TOP : at(schema.then), schema.else === undefined ? TOP : at(schema.else))
    );
  }
  for (const [key, then] of dependents(schema, at)) parts.push(implication(has(key), then, TOP));
  return parts;
}

const TYPE = 1,
  NUMBERS = 2,
  STRINGS = 4,
  ARRAYS = 8,
  OBJECTS = 16,
  VALUES = 32,
  REF = 64,
  RULES = 128;
const GROUP: Readonly<Record<string, number>> = Object.assign(Object.create(null) as object, {
  type: TYPE,
  $ref: REF,
  enum: VALUES,
  const: VALUES,
  oneOf: VALUES,
  minimum: NUMBERS,
  maximum: NUMBERS,
  exclusiveMinimum: NUMBERS,
  exclusiveMaximum: NUMBERS,
  multipleOf: NUMBERS,
  minLength: STRINGS,
  maxLength: STRINGS,
  pattern: STRINGS,
  format: STRINGS,
  items: ARRAYS,
  prefixItems: ARRAYS,
  minItems: ARRAYS,
  maxItems: ARRAYS,
  uniqueItems: ARRAYS,
  contains: ARRAYS,
  properties: OBJECTS,
  required: OBJECTS,
  additionalProperties: OBJECTS,
  patternProperties: OBJECTS,
  propertyNames: OBJECTS,
  minProperties: OBJECTS,
  maxProperties: OBJECTS,
  allOf: RULES,
  anyOf: RULES,
  not: RULES,
  if: RULES,
  dependentRequired: RULES,
  dependentSchemas: RULES,
  dependencies: RULES
});

/** An object that has this member. */
export function has(key: string): Node {
  return { types: OBJ, obj: { ...NO_OBJ, required: new Set([key]) } };
}

export function implication(condition: Node, then: Node, otherwise: Node): Node {
  if (condition.types === 0) return otherwise;
  if (isTop(condition)) return then;
  if (isTop(then) && isTop(otherwise)) return TOP;
  if (then.types === 0 && isTop(otherwise)) return negation(condition);
  return withRule({ kind: 'if', if: condition, then, else: otherwise });
}

export function choice(kind: 'any' | 'one', all: readonly Node[]): Node {
  const of = all.filter((n) => n.types !== 0);
  if (of.length === 0) return BOTTOM;
  if (of.length === 1) return of[0]!;
  if (kind === 'any' && of.some(isTop)) return TOP;
  if (of.every((n) => n.fin && !n.rules) && (kind === 'any' || disjoint(of))) {
    return node({ types: ANY, fin: new Map(of.flatMap((n) => [...n.fin!])) });
  }
  if (of.every(isTypeOnly) && (kind === 'any' || disjointTypes(of))) return node({ types: of.reduce((t, n) => t | n.types, 0) });
  return withRule({ kind, of });
}

export function negation(n: Node): Node {
  if (n.types === 0) return TOP;
  if (isTypeOnly(n)) return node({ types: ANY & ~n.types });
  if (n.fin && !n.rules) return node({ types: ANY, not: n.fin });
  if (
    n.types === STR &&
    !n.rules &&
    !n.not &&
    n.str?.patterns?.length === 1 &&
    Object.values(n.str).filter((v) => v !== undefined).length === 1
  ) {
    return node({ types: ANY, str: { without: n.str.patterns } });
  }
  return withRule({ kind: 'if', if: n, then: BOTTOM, else: TOP });
}

const withRule = (rule: Rule): Node => node({ types: ANY, rules: [rule] });
const isTypeOnly = (n: Node): boolean => !n.fin && !n.not && !n.num && !n.str && !n.arr && !n.obj && !n.rules;
const disjoint = (of: readonly Node[]): boolean =>
  new Set(of.flatMap((n) => [...n.fin!.keys()])).size === of.reduce((sum, n) => sum + n.fin!.size, 0);
const disjointTypes = (of: readonly Node[]): boolean => of.every((n, i) => of.every((m, j) => i === j || (n.types & m.types) === 0));

/** `oneOf` of `{const, title}`: a code list. */
export function constants(oneOf: readonly Json[]): boolean {
  return (
    oneOf.every(
      (branch) => isObject(branch) && 'const' in branch && Object.keys(branch).every((k) => ANNOTATIONS.has(k) || k.startsWith('x-'))
    ) && values(oneOf.map((b) => (b as JsonObject).const!)).size === oneOf.length
  );
}
const ANNOTATIONS = new Set(['const', 'title', 'description', 'deprecated', '$comment']);

const BITS: Record<string, number> = { null: NULL, boolean: BOOL, integer: INT, number: NUM, string: STR, array: ARR, object: OBJ };

function types({ type }: JsonObject): number {
  if (type === undefined) return ANY;
  return (isArray(type) ? type : [type]).reduce((mask: number, name) => mask | BITS[name as string]!, 0);
}

function fin(s: JsonObject): Node['fin'] {
  const lists: Json[][] = [];
  if (isArray(s.enum)) lists.push([...s.enum]);
  if (s.const !== undefined) lists.push([s.const]);
  if (isArray(s.oneOf) && constants(s.oneOf)) lists.push(s.oneOf.map((b) => (b as JsonObject).const!));
  if (lists.length === 0) return undefined;
  return lists.map(values).reduce((a, b) => new Map([...a].filter(([key]) => b.has(key))));
}

function num(s: JsonObject): Num | undefined {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = s as Record<string, number | undefined>;
  if (
    minimum === undefined &&
    maximum === undefined &&
    exclusiveMinimum === undefined &&
    exclusiveMaximum === undefined &&
    multipleOf === undefined
  )
    return undefined;
  const loOpen = exclusiveMinimum !== undefined && !(minimum! > exclusiveMinimum);
  const hiOpen = exclusiveMaximum !== undefined && !(maximum! < exclusiveMaximum);
  return {
    lo: loOpen ? exclusiveMinimum : minimum,
    loOpen: loOpen || undefined,
    hi: hiOpen ? exclusiveMaximum : maximum,
    hiOpen: hiOpen || undefined,
    steps: multipleOf === undefined ? undefined : [multipleOf]
  };
}

function str(s: JsonObject, { formats }: Reading): Str | undefined {
  const format = formats && s.format !== undefined ? [s.format as string] : undefined;
  if (s.minLength === undefined && s.maxLength === undefined && s.pattern === undefined && !format) return undefined;
  return {
    min: s.minLength as number | undefined,
    max: s.maxLength as number | undefined,
    patterns: s.pattern === undefined ? undefined : [s.pattern as string],
    formats: format
  };
}

function arr(s: JsonObject, at: (sub: Json) => Node): Arr | undefined {
  const tuple = isArray(s.items) ? s.items : isArray(s.prefixItems) ? s.prefixItems : undefined;
  const items = isArray(s.items) ? s.additionalItems : s.items;
  const unique = s.uniqueItems === true;
  if (s.minItems === undefined && s.maxItems === undefined && !unique && !tuple && items === undefined && s.contains === undefined)
    return undefined;
  return {
    min: s.minItems as number | undefined,
    max: s.maxItems as number | undefined,
    unique: unique || undefined,
    prefix: tuple?.map(at),
    items: items === undefined ? undefined : at(items),
    contains: s.contains === undefined ? undefined : [containing(s, at)]
  };
}

function containing(s: JsonObject, at: (sub: Json) => Node): Contains {
  return { node: at(s.contains!), min: (s.minContains as number | undefined) ?? 1, max: s.maxContains as number | undefined };
}

function obj(s: JsonObject, at: (sub: Json) => Node): Obj | undefined {
  const { properties, required, additionalProperties: extra, propertyNames, patternProperties } = s;
  if (
    !properties &&
    !required &&
    extra === undefined &&
    propertyNames === undefined &&
    !patternProperties &&
    s.minProperties === undefined &&
    s.maxProperties === undefined
  )
    return undefined;
  const props = new Map<string, Node>();
  if (isObject(properties)) for (const key of Object.keys(properties)) props.set(key, at(properties[key]!));
  const rest = extra === undefined ? undefined : idle(at(extra));
  const patterns =
    isObject(patternProperties) && Object.keys(patternProperties).length
      ? new Map(
          Object.keys(patternProperties)
            .sort()
            .map((p) => [p, at(patternProperties[p]!)])
        )
      : undefined;
  return {
    props,
    required: new Set((required ?? []) as string[]),
    rest: patterns ? undefined : rest,
    names: propertyNames === undefined ? undefined : idle(at(propertyNames)),
    min: s.minProperties as number | undefined,
    max: s.maxProperties as number | undefined,
    groups: patterns && [{ names: new Set(props.keys()), patterns, rest }]
  };
}

const idle = (n: Node): Node | undefined => (isTop(n) ? undefined : n);

function* dependents(s: JsonObject, at: (sub: Json) => Node): Generator<[string, Node]> {
  for (const keyword of ['dependentRequired', 'dependentSchemas', 'dependencies']) {
    const map = s[keyword];
    if (!isObject(map)) continue;
    for (const key of Object.keys(map)) {
      const wanted = map[key]!;
      // what is asked of an object only: an array of names, or a schema for the whole
      yield [key, isArray(wanted) ? { types: ANY, obj: { ...NO_OBJ, required: new Set(wanted as string[]) } } : at(wanted)];
    }
  }
}

function resolve(ref: string, reading: Reading): Node {
  let found = reading.seen.get(ref);
  if (!found) reading.seen.set(ref, (found = normalise(target(ref, reading.root) ?? false, reading)));
  return found;
}

/** What a local reference `#/…` points at; undefined when there is nothing. */
export function target(ref: string, root: Schema): Schema | undefined {
  let at: Json | undefined = root;
  for (const segment of ref.split('/').slice(1)) {
    const name = decodeURIComponent(segment).replaceAll('~1', '/').replaceAll('~0', '~');
    at = isArray(at) ? at[Number(name)] : isObject(at) ? member(at, name) : undefined;
  }
  return isObject(at) || typeof at === 'boolean' ? at : undefined;
}
