// Does a key name a datum? Its subject is one of the item's or the bundle's, its element one of the dictionary's, and it speaks
// of rows where the subject is repeated.

import { readKey, readSubject, type DatumRef } from '../../model/datum/key.ts';
import { keysOf, own, pointerOf } from '../known.ts';
import type { Here } from '../walk.ts';
import type { FormField } from '../../model/form/field.ts';
import type { Segment } from '../../model/json.ts';

type Subjects = Readonly<Record<string, { readonly type: string; readonly many?: boolean }>>;

/**
 * What every key has to be, in whosever subjects; undefined when something was said. `rows: false`: whether it speaks of rows is
 * judged elsewhere.
 */
export function datum(
  { known, say }: Pick<Here, 'known' | 'say'>,
  key: string,
  subjects: Subjects,
  pointer: readonly Segment[],
  {
    unknown = 'unknownSubject',
    rows = true
  }: { readonly unknown?: 'unknownSubject' | 'unknownBundleSubject'; readonly rows?: boolean } = {}
): DatumRef | undefined {
  const ref = readKey(key),
    name = readSubject(ref?.subject ?? '').name,
    subject = own(subjects, name);
  if (!ref) say('badDatumKey', pointer, { key });
  else if (!subject) say(unknown, pointer, { subject: name, known: Object.keys(subjects) });
  else if (ref.element !== undefined && own(known.catalogue.subjectTypes, subject.type) && !known.entry(subject.type, ref.element))
    say('unknownElement', pointer, { type: subject.type, element: ref.element });
  else if (rows && ref.many !== !!subject.many) say(ref.many ? 'rowsOfOne' : 'oneOfRows', pointer, { key, subject: name });
  else return ref;
  return undefined;
}

/** The data that an item's fields are bound to. */
export function fieldData(here: Here<'item'>): void {
  const { document: item, known, say } = here;
  let table: { readonly depth: number; readonly subject: string | undefined } | undefined;
  for (const field of known.fieldsOf(item)) {
    if (table && field.path.length <= table.depth) table = undefined;
    const keys = keysOf(field);
    for (const key of keys) bound(here, field, key, table?.subject, table !== undefined);
    if (keys.length > 1 && !isLine(field)) say('lineExpected', pointerOf(field), { label: field.label, data: keys });
    if (keys.length === 0 && !needsNoDatum(field)) say('map.withoutDatum', [...pointerOf(field), 'x-map'], { label: field.label });
    if (field.kind === 'rows') table = { depth: field.path.length, subject: keys.length === 1 ? readKey(keys[0]!)?.subject : undefined };
  }
}

function bound(here: Here<'item'>, field: FormField, key: string, rowsOf: string | undefined, inTable: boolean): void {
  const ref = datum(here, key, here.document.subjects, pointerOf(field), { rows: false });
  if (!ref) return;
  const rows = inTable || field.kind === 'rows';
  const other = inTable && rowsOf !== undefined && ref.subject !== rowsOf;
  if (ref.many !== rows || other || (field.kind === 'rows') !== (ref.element === undefined))
    here.say('rowSubject', pointerOf(field), { key, table: rowsOf ?? null, label: field.label });
  else if (ref.many && !here.document.subjects[readSubject(ref.subject).name]?.many)
    here.say('rowsOfOne', pointerOf(field), { key, subject: ref.subject });
}

const steps = ({ schema }: FormField): readonly { readonly op?: unknown }[] =>
  Array.isArray(schema['x-map']) ? (schema['x-map'] as { op?: unknown }[]) : [];
const isLine = (field: FormField): boolean => steps(field).some((step) => step?.op === 'line');
/** Steps that mean something where the item asks for itself. */
const needsNoDatum = (field: FormField): boolean => steps(field).every((step) => step?.op === 'constant' || step?.op === 'nullable');

/** A subject of the item, with its occasion: `premises@before`. */
export function itemSubject({ value, document, pointer, say }: Here<'item'>): void {
  const name = readSubject(String(value)).name;
  if (!own(document.subjects, name)) say('unknownSubject', pointer, { subject: String(value), known: Object.keys(document.subjects) });
}

/** A subject type of the dictionary. */
export function subjectType({ value, known, pointer, say }: Here): void {
  if (!own(known.catalogue.subjectTypes, String(value)))
    say('unknownSubjectType', pointer, { type: String(value), known: Object.keys(known.catalogue.subjectTypes) });
}

/** An element of the dictionary, as `type.element`. */
export function typedElement(here: Here): void {
  const [type = '', ...rest] = String(here.value).split('.');
  if (!here.known.entry(type, rest.join('.'))) here.say('unknownElement', here.pointer, { type, element: rest.join('.') });
}

/** An element with the same label and another meaning, as `type.element`. */
export function homonym({ value, known, pointer, say }: Here): void {
  const [type = '', ...rest] = String(value).split('.');
  if (!known.entry(type, rest.join('.'))) say('unknownHomonym', pointer, { homonym: String(value) }, 'warning');
}

export const itemDatum = (here: Here<'item'>): void => void datum(here, String(here.value), here.document.subjects, here.pointer);
