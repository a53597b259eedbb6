// What does each department receive? The way back: each active item's payload, made by its mapping from the record, and
// judged by the item's own form. A fault found there points to the merged field that the applicant can mend.

import type { ComposedItem, Composition, Datum, Dossier, FieldMap } from '../model/generated/documents.ts';
import { isArray, isObject, member, setMember, type Json, type JsonObject, type Segment } from '../model/json.ts';
import { forwards, isLine, lineOf, needsNoDatum } from '../model/mapping/apply.ts';
import { check, type Violation } from '../model/node/check.ts';
import { complete, disagreements } from './derive.ts';
import { bring } from './plan/bring.ts';
import type { Choices } from './plan/choices.ts';
import { formOf } from './split/form-of.ts';
import { materialsFor } from './split/materials.ts';
import { fromViolation, type Problem } from './problem.ts';
import { today } from './derive/today.ts';
import { activeItems, specialise, type Situation } from './specialise.ts';

/** Each active item's dossier, and what is wrong with the record; with problems the dossiers are what could be made. */
export interface Split {
  readonly dossiers: readonly Dossier[];
  readonly problems: readonly Problem[];
}

/** What a record is split with. */
export interface SplitOptions {
  readonly id?: string; // of the submission, part of each dossier's id
  readonly on?: string; // day of filing, YYYY-MM-DD; ages are reckoned on it
  readonly choices?: Choices; // how documents are brought, promised, supplied later: then the dossiers tell theirs
}

/**
 * Can this record be filed, and if not, why? As the merged form sees it, and what an item's own form alone can say: that rows differ
 * in its own columns. The same problems as those of `split`. Data that an active item will produce may be absent.
 */
export function accepts(composition: Composition, record: JsonObject, options: SplitOptions = {}): readonly Problem[] {
  return judged(composition, record, dayOf(composition, options)).problems;
}

/** The dossiers of the active items, and the problems of the record as the merged form and each item's own see them. */
export function split(composition: Composition, record: JsonObject, options: SplitOptions = {}): Split {
  const { full, payloads, awaited, problems } = judged(composition, record, dayOf(composition, options));
  const { choices } = options,
    plan = choices && bring(composition, full, choices);
  const dossiers = payloads.map(([item, payload]) => ({
    ...dossierOf(composition, item, payload, awaited, options.id ?? 'submission'),
    ...(plan && { materials: materialsFor(item, plan, choices, full) })
  }));
  return { dossiers, problems };
}

interface Judged {
  readonly full: JsonObject;
  readonly payloads: readonly (readonly [ComposedItem, JsonObject])[];
  readonly awaited: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

function judged(composition: Composition, record: JsonObject, on: string): Judged {
  const full = complete(composition, record, on);
  const situation = specialise(composition, full);
  const problems = judge(situation, full, on);
  const awaited = awaitedData(situation, full);
  const payloads = activeItems(composition, full).map((item) => [item, payloadOf(item, full)] as const);
  // what a form says of answers that are wrong already follows from them, and waits until they are mended
  const wrong = new Set(problems.map((p) => String(p.path[0])));
  for (const [item, payload] of payloads)
    if (!dataOf(item).some((key) => wrong.has(key))) problems.push(...judgePayload(item, payload, awaited, problems));
  return { full, payloads, awaited, problems };
}

const dayOf = (composition: Composition, { on, choices }: SplitOptions): string => on ?? choices?.on ?? today(composition);

/** Items whose own form refuses its part of this record. near: what was found in this situation of a record much like it. */
export function refusing(
  situation: Situation,
  record: JsonObject,
  near?: { readonly record: JsonObject; readonly refused: readonly string[] }
): readonly string[] {
  const awaited = awaitedData(situation, record);
  return situation.composition.items
    .filter((item) => situation.active.has(item.id))
    .filter((item) => {
      const same = near && dataOf(item).every((key) => member(record, key) === member(near.record, key));
      return same ? near.refused.includes(item.id) : judgePayload(item, payloadOf(item, record), awaited, []).length > 0;
    })
    .map((item) => item.id);
}

const read = new WeakMap<ComposedItem, readonly string[]>();

/** The data that an item's form is made from. */
function dataOf(item: ComposedItem): readonly string[] {
  let data = read.get(item);
  if (!data) read.set(item, (data = [...new Set(fieldsOf(item.mapping).flatMap((f) => f.data))]));
  return data;
}

function judge(situation: Situation, record: JsonObject, on: string): Problem[] {
  const out: Violation[] = [];
  check(situation.form, record, out);
  const awaited = awaitedData(situation, record);
  const problems = out
    .filter((v) => !waysOf(v).some(([key, , column]) => awaited.has(column === undefined ? String(key) : `${key}.${column}`)))
    .map((v) => fromViolation(situation, v, record));
  const shown = situation.data.map((d) => d.datum),
    live = new Set(shown.map((d) => d.key as string));
  // what is no longer asked contradicts nobody
  for (const d of disagreements(
    shown.filter((s) => s.source.kind !== 'derived' || live.has(s.source.from!)),
    record,
    on
  ))
    problems.push({ code: 'derived', path: d.path, limit: d.from, items: [] });
  const asked = situation.composition.questions.map((q) => q.datum as string);
  for (const path of unknownIn(record, situation.composition.data, asked)) problems.push({ code: 'unknownDatum', path, items: [] });
  return problems;
}

/** Where a record, or a row of one, says what nobody asks: it would go nowhere. */
function unknownIn(record: JsonObject, data: readonly Datum[], asked: readonly string[] = []): (readonly Segment[])[] {
  const known = new Map(data.map((d) => [d.key as string, d]));
  return Object.keys(record).flatMap((key): (readonly Segment[])[] => {
    const columns = known.get(key)?.columns,
      rows = record[key];
    if (!known.has(key) && !asked.includes(key)) return [[key]];
    if (!columns || !isArray(rows)) return [];
    return rows.flatMap((row, i) => (isObject(row) ? unknownIn(row, columns).map((path) => [key, i, ...path]) : []));
  });
}

/** The places of which one has to be given. */
function waysOf({ path, keyword, limit }: Violation): readonly (readonly Segment[])[] {
  if (keyword === 'required') return [path];
  return keyword === 'anyOf' && isArray(limit) ? limit.map((name) => [...path.slice(0, -1), String(name)]) : [];
}

/** Data that nobody can know yet: an active item produces them, of a table in each row. Key, `seller[].number` of a column → item. */
function awaitedData({ composition, active }: Situation, record: JsonObject): ReadonlyMap<string, string> {
  const out = new Map<string, string>();
  const take = ({ key, source }: Datum, records: readonly JsonObject[], above = ''): void => {
    const maker = source.makers?.find((m) => active.has(m.item));
    if (maker && records.some((r) => member(r, key) === undefined)) out.set(above + key, maker.item);
  };
  for (const datum of composition.data) {
    take(datum, [record]);
    const rows = member(record, datum.key);
    for (const column of datum.columns ?? []) take(column, isArray(rows) ? rows.filter(isObject) : [], `${datum.key}.`);
  }
  return out;
}

/** What the item's form receives of this record. */
export function payloadOf(item: ComposedItem, record: JsonObject): JsonObject {
  return writeObject(item.mapping, record);
}

function writeObject(map: readonly FieldMap[], from: JsonObject): JsonObject {
  const out: Record<string, unknown> = {};
  for (const field of map) {
    const value = writeField(field, from);
    if (value !== undefined) setMember(out, field.name, value);
  }
  return out as JsonObject;
}

function writeField(field: FieldMap, from: JsonObject): Json | undefined {
  if (field.object) {
    const inner = writeObject(field.object, from);
    return field.always || Object.keys(inner).length ? inner : undefined;
  }
  const keys = field.data ?? [];
  if (needsNoDatum(field.map)) return forwards(field.map, undefined);
  if (isLine(field.map))
    return forwards(
      field.map,
      lineOf(
        field.map!,
        keys,
        keys.map((key) => member(from, key))
      )
    );
  const value = keys[0] === undefined ? undefined : member(from, keys[0]);
  if (!field.rows || !isArray(value)) return forwards(field.map, value);
  return value.map((row) => (isObject(row) ? writeObject(field.rows!, row) : row));
}

function judgePayload(
  item: ComposedItem,
  payload: JsonObject,
  awaited: ReadonlyMap<string, string>,
  already: readonly Problem[]
): Problem[] {
  const out: Violation[] = [];
  check(formOf(item), payload, out);
  return out.flatMap((v) => {
    const { path, keys } = backToRecord(item.mapping, v.path);
    // not there yet: missing, or written as null
    if ([...keys, ...waysOf(v).flatMap((way) => backToRecord(item.mapping, way).keys)].some((key) => awaited.has(key))) return [];
    // said already, of the merged field, or of another part of the line
    if (already.some(({ path: [at, row] }) => row === path[1] && (at === path[0] || keys.includes(String(at))))) return [];
    return [{ code: v.keyword, path, ...(v.limit !== undefined && { limit: v.limit }), items: [item.id], field: v.path.map(String) }];
  });
}

/** The place in the record that feeds a place in the payload. */
function backToRecord(map: readonly FieldMap[], path: readonly Segment[]): { path: Segment[]; keys: readonly string[] } {
  const field = map.find((f) => f.name === path[0]);
  if (!field) return { path: [], keys: [] };
  if (field.object) return backToRecord(field.object, path.slice(1));
  const keys = field.data ?? [];
  const key = keys[0];
  if (key === undefined) return { path: [], keys };
  if (!field.rows || path.length < 2) return { path: [key, ...path.slice(1)], keys };
  const inner = backToRecord(field.rows, path.slice(2));
  return { path: [key, path[1]!, ...inner.path], keys: inner.keys.map((k) => `${key}.${k}`) };
}

function dossierOf(
  composition: Composition,
  item: ComposedItem,
  payload: JsonObject,
  awaited: ReadonlyMap<string, string>,
  id: string
): Dossier {
  return {
    kind: 'dossier',
    id: `${id}-${item.id}`,
    version: '1',
    composition: { id: composition.id, version: composition.version },
    item: { id: item.id, version: item.version, digest: item.digest },
    department: item.department,
    payload,
    awaits: fieldsOf(item.mapping).flatMap(({ path, data }) =>
      data.filter((key) => awaited.has(key)).map((datum) => ({ datum, from: awaited.get(datum)!, path }))
    )
  } as Dossier;
}

/** Every field with the data that feed it: of a table the whole, and `*` for a column of each row. */
export function fieldsOf(
  map: readonly FieldMap[],
  above: readonly string[] = [],
  table = ''
): { path: string[]; data: readonly string[] }[] {
  return map.flatMap(({ name, object, rows, data = [] }) => {
    const path = [...above, name];
    if (object) return fieldsOf(object, path, table);
    return [{ path, data: data.map((key) => table + key) }, ...(rows ? fieldsOf(rows, [...path, '*'], `${data[0]}.`) : [])];
  });
}
