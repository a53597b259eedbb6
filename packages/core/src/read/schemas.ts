// Do the schemas inside a document keep to the dialect, and do forms name their data rightly?

import { declinedIn, type Declined } from '../model/form/dialect.ts';
import { isArray, isObject, type Json, type JsonObject, type Segment } from '../model/json.ts';
import { readKey } from '../model/datum/key.ts';
import { JSON_LIMITS } from '../model/json/limits.ts';
import type { Fault } from '../model/json/scan.ts';
import { stepFaults } from '../model/mapping/steps.ts';

export function schemaProblems(document: JsonObject): Fault[] {
  const faults: Fault[] = [];
  for (const { schema, at, form } of schemasOf(document)) {
    if (form && !(isObject(schema) && schema.type === 'object' && isObject(schema.properties)))
      faults.push({ code: 'form.notAnObject', pointer: at, facts: {} });
    const left = JSON_LIMITS.problems * 2 + 1 - faults.length;
    faults.push(...declinedIn(schema, { mode: 'form', formats: true, draft: '2020-12' }, left).map((declined) => faultOf(declined, at)));
    if (faults.length > JSON_LIMITS.problems * 2) return faults;
    if (form) faults.push(...bindings(schema, at));
  }
  return faults;
}

function faultOf({ keyword, pointer, reason, facts }: Declined, at: readonly Segment[]): Fault {
  return { code: `dialect.${reason}`, pointer: [...at, ...pointer], facts: { keyword, ...facts } };
}

interface Found {
  readonly schema: Json;
  readonly at: Segment[];
  readonly form?: boolean;
}

function* schemasOf(document: JsonObject): Generator<Found> {
  if (document.kind === 'item') {
    yield { schema: document.form!, at: ['form'], form: true };
    yield* inConditions(document, 'materials');
    yield* inConditions(document, 'steps');
  }
  if (document.kind === 'catalogue') {
    for (const [type, { elements }] of Object.entries(
      document.subjectTypes as Record<string, { elements: Record<string, { schema: Json }> }>
    )) {
      for (const [name, { schema }] of Object.entries(elements)) yield { schema, at: ['subjectTypes', type, 'elements', name, 'schema'] };
    }
  }
  if (document.kind === 'bundle') {
    for (const [i, q] of ((document.questions ?? []) as { schema: Json }[]).entries())
      yield { schema: q.schema, at: ['questions', i, 'schema'] };
    yield* inConditions(document, 'items');
    yield* inConditions(document, 'decisions');
  }
}

function* inConditions(document: JsonObject, list: string): Generator<Found> {
  for (const [i, entry] of ((document[list] ?? []) as JsonObject[]).entries())
    if (isObject(entry.when)) yield* inCondition(entry.when, [list, i, 'when']);
}

function* inCondition(c: JsonObject, at: Segment[]): Generator<Found> {
  if (c.in !== undefined) yield { schema: c.in, at: [...at, 'in'] };
  for (const keyword of ['all', 'any'])
    if (isArray(c[keyword])) for (const [i, inner] of c[keyword].entries()) yield* inCondition(inner as JsonObject, [...at, keyword, i]);
  if (isObject(c.not)) yield* inCondition(c.not, [...at, 'not']);
}

/** x-data must be a key, or a list of keys; x-map a list of steps. */
function bindings(schema: Json, at: readonly Segment[]): Fault[] {
  const faults: Fault[] = [];
  const stack: { value: Json; pointer: readonly Segment[] }[] = [{ value: schema, pointer: at }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { value, pointer } = next;
    if (isArray(value)) {
      value.forEach((v, i) => stack.push({ value: v, pointer: [...pointer, i] }));
      continue;
    }
    if (!isObject(value)) continue;
    const data = value['x-data'];
    if (
      data !== undefined &&
      (!(isArray(data) ? data : [data]).every((k) => typeof k === 'string' && readKey(k)) || (isArray(data) && data.length === 0))
    )
      faults.push({ code: 'form.badDatumKey', pointer: [...pointer, 'x-data'], facts: { key: JSON.stringify(data).slice(0, 60) } });
    for (const fault of value['x-map'] === undefined ? [] : stepFaults(value['x-map']))
      faults.push({ ...fault, pointer: [...pointer, 'x-map', ...fault.pointer] });
    for (const [key, inner] of Object.entries(value))
      if (!key.startsWith('x-') && inner !== undefined) stack.push({ value: inner, pointer: [...pointer, key] });
  }
  return faults;
}
