// Does a form ask what it should not? Rules that a form alone can break: data that follow from others, that the item itself
// creates, or that it asks twice; limits that cut real names; codes that were replaced; conditions that hold on absence.

import type { Diagnostic, Item } from '../../model/generated/documents.ts';
import type { FormField } from '../../model/form/field.ts';
import { isArray, isObject, type Json, type Segment } from '../../model/json.ts';
import { readKey } from '../../model/datum/key.ts';
import { nearest } from '../../model/text/nearest.ts';
import { keysOf, pointerOf, type Known } from '../known.ts';

/** 少数民族姓名 and foreign names are longer than four characters; fifty have been enough so far. */
const LONGEST_NAME = 50;

export function formFindings(item: Item, known: Known): Diagnostic[] {
  const out: Diagnostic[] = [];
  const fields = known.fieldsOf(item);
  const say = (code: string, field: FormField, facts: Record<string, Json>, severity: Diagnostic['severity']): void => {
    out.push({
      code: `policy.${code}`,
      severity,
      at: [{ document: 'item', id: item.id, pointer: pointerOf(field) }],
      facts: { label: field.label, ...facts }
    });
  };
  const byKey = new Map<string, FormField>();
  for (const field of fields) {
    for (const key of keysOf(field)) {
      const first = byKey.get(key);
      if (first && keysOf(first).length === 1 && keysOf(field).length === 1 && field.kind === 'leaf')
        say('sameDatumTwice', field, { other: first.label, key }, 'warning');
      else byKey.set(key, field);
    }
  }
  const made = new Set((item.outputs ?? []).flatMap((o) => o.data as readonly string[]));
  for (const [key, field] of byKey) {
    const ref = readKey(key);
    const element = known.entryOf(key, item.subjects)?.element;
    if (made.has(key)) say('outputAsked', field, { key }, 'warning');
    for (const { from } of element?.derive ?? []) {
      const source = byKey.get(key.slice(0, key.length - ref!.element!.length) + from);
      if (source) say('derivableAsked', field, { from: source.label }, 'info');
    }
    const limit = field.schema.maxLength;
    if (ref?.element === 'name' && element?.sensitivity === 'personal' && typeof limit === 'number' && limit < LONGEST_NAME)
      say('narrowName', field, { limit }, 'warning');
  }
  for (const field of fields) if (field.label.includes('组织机构代码')) say('supersededCode', field, {}, 'warning');
  for (const pointer of absentIfs(item.form as Json, ['form'])) {
    out.push({ code: 'policy.absentIf', severity: 'warning', at: [{ document: 'item', id: item.id, pointer: [...pointer] }], facts: {} });
  }
  for (const { pointer, name, near } of nearAnnotations(item.form as Json, ['form'])) {
    const at = [{ document: 'item' as const, id: item.id, pointer: [...pointer] }];
    out.push({ code: 'policy.nearAnnotation', severity: 'warning', at, facts: { name, near } });
  }
  return out;
}

/** What a form says to us; any other name that begins with `x-` is a note of the author's own. */
const OURS = ['x-data', 'x-map', 'x-row', 'x-unit', 'x-param'];

interface Near {
  readonly pointer: readonly Segment[];
  readonly name: string;
  readonly near: string;
}

/** Notes that are nearly one of our names: a slip there would leave a field without its datum, and nobody would know. */
function nearAnnotations(schema: Json, at: readonly Segment[]): Near[] {
  if (isArray(schema)) return schema.flatMap((s, i) => nearAnnotations(s, [...at, i]));
  if (!isObject(schema)) return [];
  return Object.keys(schema).flatMap((name): Near[] => {
    const pointer = [...at, name];
    if (!name.startsWith('x-')) return nearAnnotations(schema[name]!, pointer);
    const near = OURS.includes(name) ? undefined : nearest(name, OURS);
    return near === undefined ? [] : [{ pointer, name, near }];
  });
}

/** `if` that tests a property without requiring it. */
function absentIfs(schema: Json, at: readonly Segment[]): (readonly Segment[])[] {
  if (isArray(schema)) return schema.flatMap((s, i) => absentIfs(s, [...at, i]));
  if (!isObject(schema)) return [];
  const { if: condition } = schema;
  const required = new Set(isObject(condition) && isArray(condition.required) ? condition.required : []);
  const loose =
    isObject(condition) && isObject(condition.properties) && Object.keys(condition.properties).some((key) => !required.has(key));
  return [
    ...(loose ? [[...at, 'if']] : []),
    ...Object.keys(schema)
      .filter((k) => !k.startsWith('x-'))
      .flatMap((k) => absentIfs(schema[k]!, [...at, k]))
  ];
}
