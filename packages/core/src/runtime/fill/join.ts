// Which record do these payloads come from? Each mapping backwards. Where two departments say different things of one
// datum, or a form keeps less than the datum has, it says so and guesses nothing.

import type { Composition, FieldMap } from '../../model/generated/documents.ts';
import { equal, isArray, isObject, member, setMember, type Json, type JsonObject, type Segment } from '../../model/json.ts';
import { backwards, forwards, isLine, needsNoDatum, origins } from '../../model/mapping/apply.ts';
import type { Problem } from '../problem.ts';

/** The record that dossiers come from, and where they disagree or lose something. */
export interface Join {
  readonly record: JsonObject;
  readonly problems: readonly Problem[];
}

/** What one payload says of one datum; no value: its form has a place for it and says nothing. */
interface Saying {
  readonly item: string;
  readonly field: FieldMap;
  readonly value: Json | undefined;
  readonly path: readonly string[];
}

/** The record, and where payloads (item id → payload) disagree or say less than it holds. */
export function join(composition: Composition, payloads: Readonly<Record<string, JsonObject>>): Join {
  const sayings = new Map<string, Saying[]>();
  for (const item of composition.items) {
    const payload = Object.hasOwn(payloads, item.id) ? payloads[item.id] : undefined;
    if (payload) collect(item.mapping, payload, item.id, [], sayings);
  }
  const problems: Problem[] = [];
  const record = settle(sayings, [], problems);
  return { record, problems };
}

function collect(
  map: readonly FieldMap[],
  payload: JsonObject,
  item: string,
  above: readonly string[],
  sayings: Map<string, Saying[]>
): void {
  for (const field of map) {
    const value = member(payload, field.name);
    const path = [...above, field.name];
    if (needsNoDatum(field.map)) continue;
    if (field.object) {
      collect(field.object, isObject(value) ? value : {}, item, path, sayings);
      continue;
    }
    for (const key of field.data ?? []) {
      const list = sayings.get(key);
      const saying = { item, field, value, path };
      if (list) list.push(saying);
      else sayings.set(key, [saying]);
    }
  }
}

function settle(sayings: ReadonlyMap<string, readonly Saying[]>, above: readonly Segment[], problems: Problem[]): JsonObject {
  const out: Record<string, unknown> = {};
  for (const [key, list] of sayings) {
    const path = [...above, key];
    const said = list.filter((s) => s.value !== undefined);
    if (said.length === 0) continue;
    const items = [...new Set(said.map((s) => s.item))];
    if (said.some((s) => s.field.rows)) {
      setMember(out, key, joinRows(said, path, problems));
      continue;
    }
    const single = said.filter((s) => !isLine(s.field.map));
    const options = single.flatMap((s) => origins(s.field.map, s.value));
    // the values that every department's own saying follows from: one that a mapping names, or the only one there is
    const fits = options.filter((v) => single.every((s) => equal(forwards(s.field.map, v), s.value)));
    const named = single.map((s) => backwards(s.field.map, s.value));
    const found = fits.find((v) => fits.every((w) => equal(v, w)) || named.some((w) => equal(v, w)));
    if (found !== undefined) setMember(out, key, found);
    else if (single.length === 0 ? list.every((s) => isLine(s.field.map)) : single.some((s) => s.value !== null)) {
      problems.push({ code: options.length && !fits.length ? 'disagree' : 'lost', path, items });
    }
  }
  return out as JsonObject;
}

function joinRows(list: readonly Saying[], path: readonly Segment[], problems: Problem[]): Json {
  const lengths = new Set(list.map((s) => (isArray(s.value) ? s.value.length : 0)));
  if (lengths.size > 1) problems.push({ code: 'disagree', path, items: [...new Set(list.map((s) => s.item))] });
  return Array.from({ length: Math.max(...lengths) }, (_, i) => {
    const sayings = new Map<string, Saying[]>();
    for (const s of list) {
      const row = isArray(s.value) ? s.value[i] : undefined;
      if (s.field.rows && isObject(row)) collect(s.field.rows, row, s.item, s.path, sayings);
    }
    return settle(sayings, [...path, i], problems);
  });
}
