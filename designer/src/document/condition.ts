// How does a person see a condition? An atom asks one datum for an answer of one kind; groups hold atoms. What the editor has no
// picture for stays as it is.

import { equal, isArray, isObject, readValue, type Condition, type ConditionPath, type Json, type JsonObject } from '@onething/core';

export const COMPARISONS = ['minimum', 'exclusiveMinimum', 'maximum', 'exclusiveMaximum'] as const;
export type Comparison = (typeof COMPARISONS)[number];

export type Wanted =
  | { readonly kind: 'one'; readonly values: readonly Json[] } // const, enum
  // undefined: not written yet
  | { readonly kind: 'limit'; readonly comparison: Comparison; readonly value: number | undefined; readonly parameter?: string }
  | { readonly kind: 'filled' }
  | { readonly kind: 'other'; readonly schema: Json };

export function wantedOf(schema: Json): Wanted {
  if (schema === true || (isObject(schema) && Object.keys(schema).length === 0)) return { kind: 'filled' };
  if (!isObject(schema)) return { kind: 'other', schema };
  const keys = Object.keys(schema);
  if (keys.length === 1 && schema.const !== undefined) return { kind: 'one', values: [schema.const] };
  if (keys.length === 1 && isArray(schema.enum)) return { kind: 'one', values: schema.enum };
  const limits = keys.filter((k): k is Comparison => (COMPARISONS as readonly string[]).includes(k));
  const [comparison] = limits;
  const rest = keys.filter((k) => k !== 'type' && k !== 'x-param' && k !== comparison);
  if (
    !comparison ||
    limits.length !== 1 ||
    rest.length ||
    (typeof schema[comparison] !== 'number' && schema[comparison] !== null) ||
    (schema.type !== undefined && schema.type !== 'number' && schema.type !== 'integer')
  )
    return { kind: 'other', schema };
  const parameter = isObject(schema['x-param']) ? schema['x-param'][comparison] : undefined;
  return { kind: 'limit', comparison, value: schema[comparison] ?? undefined, ...(typeof parameter === 'string' && { parameter }) };
}

export function schemaOf(wanted: Wanted): JsonObject | boolean {
  switch (wanted.kind) {
    case 'one':
      return wanted.values.length === 1 ? { const: wanted.values[0]! } : { enum: [...wanted.values] };
    case 'limit':
      return {
        type: 'number',
        [wanted.comparison]: wanted.value ?? null,
        ...(wanted.parameter !== undefined && { 'x-param': { [wanted.comparison]: wanted.parameter } })
      };
    case 'filled':
      return true;
    case 'other':
      return wanted.schema as JsonObject;
    default:
      return wanted satisfies never;
  }
}

export const groupOf = (condition: Condition): 'all' | 'any' | undefined => (condition.all ? 'all' : condition.any ? 'any' : undefined);

/** Data that a condition speaks of. */
export function dataIn(condition: Condition | undefined): readonly string[] {
  if (!condition) return [];
  if (condition.datum !== undefined) return [condition.datum];
  return [...(condition.all ?? []), ...(condition.any ?? []), ...(condition.not ? [condition.not] : [])].flatMap(dataIn);
}

/** What the core's `read` has against it. */
export function conditionFault(when: Condition): { readonly at: string; readonly code: string } | undefined {
  const title = { zh: '-', en: '-' };
  const fault = readValue({ kind: 'bundle', id: 'b', version: '1', title, subjects: {}, items: [{ item: 'i', when }] }, 'condition')
    .problems[0];
  return fault && { at: fault.at[0]?.pointer.slice(3).join('/') ?? '', code: fault.code };
}

/** A limit that nobody has written yet. */
function isOpen(schema: Json): boolean {
  const wanted = wantedOf(schema);
  return wanted.kind === 'limit' && wanted.value === undefined;
}

/** Is every atom about some datum, and every limit written? */
export const complete = (c: Condition): boolean =>
  c.datum !== undefined
    ? c.datum !== '' && !isOpen(c.in as Json)
    : [...(c.all ?? []), ...(c.any ?? []), ...(c.not ? [c.not] : [])].every(complete) &&
      (c.not !== undefined || (c.all ?? c.any ?? []).length > 0);

/** Can it be shown part by part and read out? What nobody has chosen yet is no hindrance. */
export function isReadable(given: Json | undefined): boolean {
  const whole = filledIn(given);
  return whole !== undefined && conditionFault(whole as unknown as Condition) === undefined;
}

/** With a datum where there is none yet; undefined: it is no condition. */
function filledIn(given: Json | undefined): JsonObject | undefined {
  if (!isObject(given)) return undefined;
  if (given.datum !== undefined)
    return {
      ...given,
      ...(given.datum === '' && { datum: 'situation.any' }),
      ...(given.in !== undefined && isOpen(given.in) && { in: true })
    };
  const { all, any, not } = given,
    list = all ?? any;
  if (not !== undefined) {
    const part = filledIn(not);
    return part && { ...given, not: part };
  }
  if (list === undefined) return given;
  const parts = isArray(list) ? list.map((part) => filledIn(part as Json)) : [];
  return parts.length > 0 && parts.every((part) => part !== undefined)
    ? { ...given, [all ? 'all' : 'any']: parts as readonly JsonObject[] }
    : undefined;
}

export const sameCondition = (a: Condition, b: Condition): boolean => equal(a as unknown as Json, b as unknown as Json);

/** The same condition with every part that is `old` replaced; itself when there is none. */
export function replaced(c: Condition, old: Condition, next: Condition): Condition {
  if (sameCondition(c, old)) return next;
  const each = (list: readonly Condition[]): readonly Condition[] => {
    const out = list.map((part) => replaced(part, old, next));
    return out.some((part, i) => part !== list[i]) ? out : list;
  };
  if (c.all) {
    const all = each(c.all);
    return all === c.all ? c : { all };
  }
  if (c.any) {
    const any = each(c.any);
    return any === c.any ? c : { any };
  }
  if (c.not) {
    const not = replaced(c.not, old, next);
    return not === c.not ? c : { not };
  }
  return c;
}

/** How often does it stand in there? */
export const countIn = (c: Condition | undefined, wanted: Condition): number =>
  !c
    ? 0
    : sameCondition(c, wanted)
      ? 1
      : [...(c.all ?? []), ...(c.any ?? []), ...(c.not ? [c.not] : [])].reduce((n, part) => n + countIn(part, wanted), 0);

export function partAt(c: Condition, path: ConditionPath): Condition | undefined {
  let at: unknown = c;
  for (const step of path) at = (at as Readonly<Record<string | number, unknown>> | undefined)?.[step];
  return at as Condition | undefined;
}

/** Does it hang on what the city sets? Then another city may see it otherwise. */
export const ofCity = (c: Condition): boolean =>
  c.datum?.startsWith('jurisdiction.') ||
  (isObject(c.in as Json) && (c.in as JsonObject)['x-param'] !== undefined) ||
  [...(c.all ?? []), ...(c.any ?? []), ...(c.not ? [c.not] : [])].some(ofCity);

/** Without groups of one: they say no more than their only part, and hide that two conditions are the same. */
export function simplified(c: Condition): Condition {
  const list = c.all ?? c.any;
  if (c.not) return { not: simplified(c.not) };
  if (!list) return c;
  const parts = list.map(simplified);
  return parts.length === 1 ? parts[0]! : c.all ? { all: parts } : { any: parts };
}
