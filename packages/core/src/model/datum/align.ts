// Whose data are they in the bundle? An item's subject becomes the bundle's where the bundle says so, or where the bundle has a
// subject of the same name and type whose title does not say otherwise; else it stays the item's own, and meets nobody's. A name
// alone joins nothing: `person1` of one form is the legal representative, `person1` of another the agent. What an alignment
// cannot mean (another type, one person and many, two occasions in one) joins nothing either, and is told.

import type { Bundle, BundleItem, Catalogue, Condition, Diagnostic, Item, Text } from '../generated/documents.ts';
import type { Json, JsonObject } from '../json.ts';
import { ownSubject, readKey, readSubject, writeKey, writeSubject, type SubjectRef } from './key.ts';
import { check } from '../node/check.ts';
import { normalise } from '../node/normalise.ts';

export interface Alignment {
  readonly bundle: Bundle;
  readonly item: Item;
  readonly entry: BundleItem;
}

/** Whose an item's subject is, and why it is not another's. */
interface Placed {
  readonly subject: string; // with its occasion, in the bundle's names
  readonly apart?:
    | 'unknownBundleSubject'
    | 'alignedType'
    | 'alignedMany'
    | 'alignedOccasion'
    | 'namesakeTitle'
    | 'namesakeTaken'
    | 'namesakeType';
}

/** name: the item's subject without occasion. The subject in the bundle's names, or the item's own. */
export const alignedSubject = (name: string, occasion: string | undefined, alignment: Alignment): string =>
  placed({ name, occasion }, alignment).subject;

function placed(ref: SubjectRef, { bundle, item, entry }: Alignment): Placed {
  const said = entry.subjects ?? {},
    mine = own(item.subjects, ref.name);
  const apart = (why?: Placed['apart']): Placed => ({
    subject: writeSubject({ ...ref, name: ownSubject(item.id, ref.name) }),
    ...(why && { apart: why })
  });
  const exact = ref.occasion === undefined ? undefined : own(said, writeSubject(ref)),
    aligned = exact ?? own(said, ref.name);
  if (aligned === undefined) {
    const theirs = own(bundle.subjects, ref.name);
    if (!theirs || !mine) return apart();
    if (theirs.type !== mine.type || !theirs.many !== !mine.many) return apart('namesakeType');
    if (!alike(mine.title, theirs.title)) return apart('namesakeTitle');
    const taken = Object.values(said).some((to) => readSubject(String(to)).name === ref.name);
    return taken ? apart('namesakeTaken') : { subject: writeSubject(ref) };
  }
  const to = readSubject(String(aligned)),
    theirs = own(bundle.subjects, to.name);
  if (!theirs) return apart('unknownBundleSubject');
  if (mine && theirs.type !== mine.type) return apart('alignedType');
  if (mine && !theirs.many !== !mine.many) return apart('alignedMany');
  if (exact === undefined && ref.occasion !== undefined && to.occasion !== undefined && to.occasion !== ref.occasion)
    return apart('alignedOccasion');
  return { subject: writeSubject({ name: to.name, occasion: to.occasion ?? ref.occasion }) };
}

const own = <T>(record: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;

/** Do two titles call one person the same? Width and blanks do not count; what has no title contradicts nothing. */
const alike = (a: Text | undefined, b: Text | undefined): boolean => !a || !b || plain(a.zh) === plain(b.zh);
const plain = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

/** A datum key of the item in the bundle's subjects; a key that names no subject of the item stays. */
export function alignedKey(key: string, alignment: Alignment): string {
  const ref = readKey(key);
  if (!ref) return key;
  const { name, occasion } = readSubject(ref.subject);
  if (!Object.hasOwn(alignment.item.subjects, name)) return key;
  return writeKey({ ...ref, subject: alignedSubject(name, occasion, alignment) });
}

/** Whom a document or a step is about, in the bundle's subjects: `premises@before`, `buyer[]` for each of many. */
export function alignedAbout(about: string, alignment: Alignment): string {
  const { name, occasion } = readSubject(about);
  return writeKey({ subject: alignedSubject(name, occasion, alignment), many: !!own(alignment.item.subjects, name)?.many });
}

/** What does not meet although the bundle says so: alignments that cannot be. */
export function alignmentFindings({ bundle, item, entry }: Alignment): Diagnostic[] {
  const say = sayer({ bundle, item, entry });
  return Object.entries(entry.subjects ?? {}).flatMap(([mine, theirs]): Diagnostic[] => {
    const ref = readSubject(mine),
      from = own(item.subjects, ref.name),
      to = own(bundle.subjects, readSubject(String(theirs)).name);
    if (!from) return [say('unknownSubject', mine, 'error', { subject: mine, known: Object.keys(item.subjects) })];
    switch (placed(ref, { bundle, item, entry }).apart) {
      case 'unknownBundleSubject':
        return [say('unknownBundleSubject', mine, 'error', { subject: String(theirs), known: Object.keys(bundle.subjects) })];
      case 'alignedType':
        return [say('alignedType', mine, 'error', { mine: from.type, theirs: to!.type })];
      case 'alignedMany':
        return [say('alignedMany', mine, 'error', { subject: String(theirs) })];
      default:
        return [];
    }
  });
}

/** What does not meet although a reader might think so: namesakes, and occasions that one alignment would run together. */
export function namesakeFindings({ bundle, item, entry }: Alignment): Diagnostic[] {
  const say = sayer({ bundle, item, entry });
  const namesakes = Object.entries(item.subjects).flatMap(([name, mine]): Diagnostic[] => {
    const why = placed({ name }, { bundle, item, entry }).apart,
      theirs = own(bundle.subjects, name);
    const facts = { subject: name, item: item.title, mine: mine.title ?? theirs?.title, theirs: theirs?.title };
    return why?.startsWith('namesake') ? [say(why, name, why === 'namesakeType' ? 'info' : 'warning', facts)] : [];
  });
  const occasions = occasionsIn(item).flatMap((ref): Diagnostic[] =>
    placed(ref, { bundle, item, entry }).apart === 'alignedOccasion'
      ? [say('alignedOccasion', ref.name, 'error', { subject: writeSubject(ref), theirs: String(entry.subjects![ref.name]) })]
      : []
  );
  return [...namesakes, ...occasions];
}

type Say = (code: string, subject: string, severity: Diagnostic['severity'], facts: Record<string, unknown>) => Diagnostic;

function sayer({ bundle, item, entry }: Alignment): Say {
  const at = bundle.items.findIndex((e) => e.item === item.id);
  return (code, subject, severity, facts) => ({
    code,
    severity,
    at: [
      { document: 'bundle', id: bundle.id, pointer: ['items', at, ...(own(entry.subjects ?? {}, subject) ? ['subjects', subject] : [])] },
      { document: 'item', id: item.id, pointer: ['subjects', readSubject(subject).name] }
    ],
    facts
  });
}

/** Subjects that the item speaks of on an occasion, each once. */
function occasionsIn(item: Item): readonly SubjectRef[] {
  const found = new Map<string, SubjectRef>();
  const take = (value: Json | undefined): void => {
    if (typeof value === 'string') {
      const subject = readKey(value)?.subject ?? value,
        ref = readSubject(subject);
      if (ref.occasion !== undefined && Object.hasOwn(item.subjects, ref.name)) found.set(subject, ref);
    } else if (Array.isArray(value)) value.forEach(take);
  };
  const walk = (value: Json | undefined): void => {
    if (Array.isArray(value)) value.forEach(walk);
    else if (typeof value === 'object' && value !== null)
      for (const [name, inner] of Object.entries(value as JsonObject)) {
        if (name === 'x-data' || name === 'datum' || name === 'about' || name === 'data') take(inner);
        walk(inner);
      }
  };
  walk([item.form, item.materials, item.steps, item.outputs] as unknown as Json);
  return [...found.values()];
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

/**
 * Keywords of a condition that a city may set, with the values that they take. What does not fit is not written, and is told by
 * `check`.
 */
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
