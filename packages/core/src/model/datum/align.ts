// Whose data are they in the bundle? The item's subject becomes the bundle's: as the bundle says, or the one of the same
// name and type, or else a subject of the item's own.

import type { Bundle, BundleItem, Catalogue, Condition, Item } from '../generated/documents.ts';
import type { Json, JsonObject } from '../json.ts';
import { readKey, writeKey } from './key.ts';
import { check } from '../node/check.ts';
import { normalise } from '../node/normalise.ts';

export interface Alignment {
  readonly bundle: Bundle;
  readonly item: Item;
  readonly entry: BundleItem;
}

/** name: the item's subject without occasion. */
export function alignedSubject(name: string, occasion: string | undefined, { bundle, item, entry }: Alignment): string {
  const aligned = entry.subjects?.[name] as string | undefined;
  const theirs = bundle.subjects[name],
    mine = item.subjects[name];
  const same = theirs !== undefined && theirs.type === mine?.type && !theirs.many === !mine?.many;
  const subject = aligned ?? (same ? name : `${item.id}:${name}`);
  return occasion === undefined || subject.includes('@') ? subject : `${subject}@${occasion}`;
}

/** A datum key of the item in the bundle's subjects; a key that names no subject of the item stays. */
export function alignedKey(key: string, alignment: Alignment): string {
  const ref = readKey(key);
  if (!ref) return key;
  const [name = '', occasion] = ref.subject.split('@');
  if (!Object.hasOwn(alignment.item.subjects, name)) return key;
  return writeKey({ ...ref, subject: alignedSubject(name, occasion, alignment) });
}

/** What differs in the bundle's city: thresholds and limits. */
export const parametersOf = (catalogue: Catalogue, bundle: Bundle): JsonObject =>
  (catalogue.jurisdictions?.[bundle.jurisdiction ?? '']?.parameters ?? {}) as JsonObject;

/** A condition of the item in the bundle's subjects, with the city's parameters written out: `x-param: { minimum: "fireArea" }`. */
export function alignedCondition(condition: Condition, alignment: Alignment | undefined, parameters: JsonObject): Condition {
  const { datum, in: wanted, all, any, not } = condition;
  const each = (list: readonly Condition[]): readonly Condition[] => list.map((c) => alignedCondition(c, alignment, parameters));
  if (all) return { all: each(all) };
  if (any) return { any: each(any) };
  if (not) return { not: alignedCondition(not, alignment, parameters) };
  const schema = withParameters(wanted as Json, parameters);
  if (datum!.startsWith(CITY)) {
    const value = parameters[datum!.slice(CITY.length)];
    return value !== undefined && check(normalise(schema as JsonObject), value) ? { all: [] } : { any: [] };
  }
  return { datum: alignment ? alignedKey(datum!, alignment) : datum!, in: schema as Condition['in'] };
}

/** Data about the city itself are its parameters: known while composing, so always or never. */
const CITY = 'jurisdiction.';

function withParameters(schema: Json, parameters: JsonObject): Json {
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) return schema;
  const { 'x-param': names, ...rest } = schema as JsonObject;
  if (typeof names !== 'object' || names === null) return schema;
  const written = Object.entries(names as JsonObject).map(([keyword, name]): [string, Json | undefined] => [
    keyword,
    parameters[String(name)]
  ]);
  return {
    ...rest,
    ...Object.fromEntries(written.filter(([keyword, value]) => value !== undefined && parameterFits(keyword, value)))
  } as JsonObject;
}

/** Keywords of a condition that a city may set, with the values that they take. What does not fit is not written, and is told by `check`. */
export function parameterFits(keyword: string, value: Json): boolean {
  return Object.hasOwn(SETS, keyword) && SETS[keyword]!(value);
}

const isNumber = (value: Json): boolean => typeof value === 'number';
const isCount = (value: Json): boolean => Number.isInteger(value) && (value as number) >= 0;
const SETS: Readonly<Record<string, (value: Json) => boolean>> = {
  minimum: isNumber,
  maximum: isNumber,
  exclusiveMinimum: isNumber,
  exclusiveMaximum: isNumber,
  multipleOf: (value) => typeof value === 'number' && value > 0,
  minLength: isCount,
  maxLength: isCount,
  minItems: isCount,
  maxItems: isCount,
  const: () => true
};
/** The keywords that a parameter may set. */
export const PARAMETER_KEYWORDS: readonly string[] = Object.keys(SETS);

/** Parameters that a condition names and nobody gives. */
export function missingParameters(condition: Condition, parameters: JsonObject): string[] {
  const { datum = '', in: wanted, all, any, not } = condition;
  const city = datum.startsWith(CITY) ? [datum.slice(CITY.length)] : [];
  const inner = [...(all ?? []), ...(any ?? []), ...(not ? [not] : [])].flatMap((c) => missingParameters(c, parameters));
  const names = typeof wanted === 'object' ? Object.values(((wanted as JsonObject)['x-param'] as JsonObject) ?? {}) : [];
  return [...inner, ...[...city, ...names.map(String)].filter((name) => parameters[name] === undefined)];
}
