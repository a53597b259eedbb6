// Which data follow from others? Sex, birth date and majority from a resident number (GB 11643-1999), reckoned on the
// day of filing. Nothing follows from a number that is not valid: then the datum is asked like any other.

import type { Composition, Datum, DeriveRule } from '../model/generated/documents.ts';
import { isArray, isObject, member, setMember, type Json, type JsonObject } from '../model/json.ts';
import { FORMATS } from '../model/pattern/formats.ts';
import { birthDate, isMinor, sexCode } from '../model/pattern/formats/resident-id.ts';

export function derived(rule: DeriveRule, from: Json | undefined, on: string): Json | undefined {
  if (typeof from !== 'string' || !FORMATS['cn-resident-id']!.test(from)) return undefined;
  switch (rule) {
    case 'sexOfResidentId':
      return sexCode(from);
    case 'birthDateOfResidentId':
      return birthDate(from);
    case 'minorOfResidentId':
      return isMinor(from, on);
  }
}

/** The record with what follows from it. A value that was given stays, even where it disagrees: `disagreements` says so. */
export function complete(composition: Composition, record: JsonObject, on: string): JsonObject {
  return fill(composition.data, record, on);
}

function fill(data: readonly Datum[], record: JsonObject, on: string): JsonObject {
  let out: Record<string, unknown> | undefined;
  const set = (key: string, value: unknown): void => setMember((out ??= { ...record }), key, value);
  for (const datum of data) {
    const value = member(record, datum.key);
    if (datum.columns && isArray(value)) {
      const rows = value.map((row) => (isObject(row) ? fill(datum.columns!, row, on) : row));
      if (rows.some((row, i) => row !== value[i])) set(datum.key, rows);
    } else if (value === undefined && datum.source.kind === 'derived') {
      const found = derived(datum.source.by!, member(record, datum.source.from!), on);
      if (found !== undefined) set(datum.key, found);
    }
  }
  return (out as JsonObject | undefined) ?? record;
}

/** The record without the data that may follow from others. */
export function withoutDerived(data: readonly Datum[], record: JsonObject): JsonObject {
  const out: Record<string, unknown> = {};
  for (const { key, source, columns } of data) {
    const value = member(record, key);
    if (value === undefined || source.kind === 'derived') continue;
    setMember(out, key, columns && isArray(value) ? value.map((row) => (isObject(row) ? withoutDerived(columns, row) : row)) : value);
  }
  return out as JsonObject;
}

/** Where a given value is not what follows from the others. */
export function disagreements(data: readonly Datum[], record: JsonObject, on: string): { path: (string | number)[]; from: string }[] {
  const out: { path: (string | number)[]; from: string }[] = [];
  for (const datum of data) {
    const value = member(record, datum.key);
    if (value === undefined) continue;
    if (datum.columns && isArray(value)) {
      value.forEach((row, i) => {
        if (isObject(row))
          for (const d of disagreements(datum.columns!, row, on)) out.push({ path: [datum.key, i, ...d.path], from: d.from });
      });
    } else if (datum.source.kind === 'derived') {
      const expected = derived(datum.source.by!, member(record, datum.source.from!), on);
      if (expected !== undefined && expected !== value) out.push({ path: [datum.key], from: datum.source.from! });
    }
  }
  return out;
}
