// What is an item while it is being written? A draft that may still be wrong; what the core says of it, by step; and the item
// alone as a bundle, so that everything that follows from a bundle follows from a draft.

import {
  isArray,
  isObject,
  readValue,
  type Bundle,
  type Catalogue,
  type Diagnostic,
  type Item,
  type Json,
  type JsonObject,
  type Language
} from '@onething/core';
import { typeset } from '@onething/papers';
import { documentOf, type DesignDocument } from './document.ts';
import { entriesOf } from './item-form.ts';
import { stepsOf, textOf, valueAt } from './item-parts.ts';

export const STEPS = ['basics', 'subjects', 'form', 'materials', 'steps', 'outputs', 'handling'] as const;
export type Step = (typeof STEPS)[number];

export type Draft = { readonly [key: string]: Json | undefined };

export const NEW_ITEM: Draft = {
  kind: 'item',
  id: '',
  version: '1',
  title: { zh: '', en: '' },
  department: '',
  subjects: {},
  form: { type: 'object', properties: {}, additionalProperties: false }
};

/** A text in one language stands in for the other; what is empty is left out. */
export function finished(draft: Draft): JsonObject {
  return Object.fromEntries(
    Object.entries(draft).flatMap(([key, value]): [string, Json][] => {
      if (key === 'form' && value !== undefined) return [[key, value]];
      const whole = spoken(value);
      return whole === undefined || (!NEEDED.has(key) && isEmpty(whole)) ? [] : [[key, whole]];
    })
  ) as JsonObject;
}

const NEEDED = new Set(['subjects', 'title', 'id', 'department', 'version']);
const isEmpty = (value: Json): boolean => value === '' || (isObject(value) && Object.keys(value).length === 0);

function spoken(value: Json | undefined): Json | undefined {
  if (isArray(value)) return value.map((v) => spoken(v) ?? null) as Json;
  if (!isObject(value)) return value;
  const keys = Object.keys(value),
    { zh, en } = value;
  if (keys.length > 0 && keys.every((k) => (k === 'zh' || k === 'en') && typeof value[k] === 'string')) {
    const a = textOf(zh).trim(),
      b = textOf(en).trim();
    return a || b ? { zh: a || b, en: b || a } : undefined;
  }
  return Object.fromEntries(
    Object.entries(value).flatMap(([k, v]): [string, Json][] => {
      const s = spoken(v);
      return s === undefined ? [] : [[k, s]];
    })
  ) as JsonObject;
}

/** A text in both languages, as far as it is one. */
export const pairOf = (value: Json | undefined): { zh: string; en: string } =>
  isObject(value) ? { zh: textOf(value.zh), en: textOf(value.en) } : { zh: '', en: '' };

/** A title in one language or in two; what it is in the other stands in. */
export const titleIn = (value: Json | undefined, language: Language): string => {
  const { zh, en } = pairOf(value);
  return isObject(value) ? (language === 'zh' ? zh || en : en || zh) : textOf(value);
};

export interface Judged {
  readonly item?: Item;
  readonly problems: readonly Diagnostic[];
}

export function judged(draft: Draft): Judged {
  const { document, problems } = readValue(finished(draft), 'item');
  return document ? { item: document as Item, problems } : { problems };
}

/** The draft as far as it can be composed already: what is missing or wrong beside the form is stood in for. */
export function workable(draft: Draft, { departments }: Catalogue): Item | undefined {
  const given = finished(draft),
    { kind, form, subjects, ...rest } = given;
  const stand = {
    kind,
    id: 'DRAFT',
    version: '1',
    title: { zh: '…', en: '…' },
    department: Object.keys(departments)[0]!,
    form,
    subjects
  } as unknown as JsonObject;
  const faulty = new Set(judged(draft).problems.map((p) => String(placeIn(p, '')?.[0])));
  const well = Object.fromEntries(Object.entries(rest).filter(([key]) => !faulty.has(key))) as JsonObject;
  return judged({ ...stand, ...well }).item;
}

/** The item alone, in subjects of its own names. */
export function alone(item: Item, catalogue: Catalogue, jurisdiction: string | undefined): DesignDocument {
  const subjects = Object.fromEntries(
    Object.entries(item.subjects).map(([name, { type, title, many }]) => [
      name,
      {
        type,
        title: title ?? catalogue.subjectTypes[type]?.title ?? { zh: name, en: name },
        ...(many && { many })
      }
    ])
  );
  const bundle = {
    kind: 'bundle',
    id: 'alone',
    version: '1',
    title: item.title,
    subjects,
    items: [{ item: item.id }],
    ...(jurisdiction !== undefined && { jurisdiction })
  } as unknown as Bundle;
  return documentOf(bundle, catalogue, [item]);
}

/** The place in the item that a finding is about; undefined: it is about something else. */
export function placeIn({ at }: Diagnostic, id: string): readonly (string | number)[] | undefined {
  return at.find((p) => p.document === 'file' || (p.document === 'item' && p.id === id))?.pointer as
    | readonly (string | number)[]
    | undefined;
}

/**
 * What people call the place: a field and the groups around it by their labels, a row of a list by its title. undefined: it has no
 * name.
 */
export function namesAt(draft: Draft, [part, ...rest]: readonly (string | number)[], language: Language): readonly string[] | undefined {
  const pointer = rest.map(String),
    list = draft[String(part)];
  if (part === 'form') {
    const labels = entriesOf(isObject(list) ? list : {})
      .filter((e) => isWithin(pointer, stepsOf(e.path)))
      .map((e) => typeset(e.label, language));
    return labels.length ? labels.filter((label, i) => !labels[i + 1]?.startsWith(label)) : undefined;
  }
  const title = isArray(list) ? titleIn(valueAt(list, [...pointer.slice(0, 1), 'title']), language) : '';
  return title === '' ? undefined : [typeset(title, language)];
}

export function stepOf(pointer: readonly (string | number)[]): Step {
  const [first] = pointer;
  return (STEPS as readonly unknown[]).includes(first) ? (first as Step) : 'basics';
}

export const isWithin = (pointer: readonly (string | number)[], above: readonly (string | number)[]): boolean =>
  above.every((step, i) => String(pointer[i]) === String(step));
