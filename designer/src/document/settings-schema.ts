// How are settings drawn? From the schemas of the documents, which are the one source: references are gathered in one schema,
// names of members and values become labels in the reader's language, and names of things become choices. What the data are is
// not changed: the core judges them by its own validators.

import common from '@onething/core/schemas/common.schema.json' with { type: 'json' };
import itemSchema from '@onething/core/schemas/item.schema.json' with { type: 'json' };
import { isArray, isObject, type Json, type JsonObject } from '@onething/core';
import { isReadable } from './condition.ts';
import type { Choice } from '../ui/fields.tsx';

export interface SettingsWords {
  readonly usual: (value: string) => string;
  readonly labels: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, string>>;
}

/** What a member that names a thing may name: subjects, document types, data. */
export interface SettingsChoices {
  readonly type: readonly Choice[];
  readonly material: readonly Choice[];
  readonly about: readonly Choice[];
  readonly data: readonly Choice[];
}

/** Members that are drawn by a field of their own instead. */
export const OWN_FIELDS = { Text: 'text', Condition: 'condition' } as const;

export interface Settings {
  readonly schema: JsonObject;
  readonly ui: JsonObject;
}

/** name: a definition of the item's schema (`Requirement`), or a member of it (`basis`), or several of its members. */
export function settingsOf(name: string | readonly string[], words: SettingsWords, choices: SettingsChoices): Settings {
  if (typeof name !== 'string')
    return objectOf({ properties: Object.fromEntries(name.map((n) => [n, (itemSchema.properties as unknown as JsonObject)[n]!])) }, '', {
      words,
      choices
    });
  const from = (itemSchema.$defs as unknown as JsonObject)[name] ?? (itemSchema.properties as unknown as JsonObject)[name];
  const { schema, ui } = drawn(from as JsonObject, name, { words, choices });
  const { title: _typeName, ...plain } = schema;
  return { schema: plain, ui };
}

/** Members that hold a sentence. */
const LONG = new Set(['title', 'note', 'standard', 'sample', 'blank', 'url']);

interface Speech {
  readonly words: SettingsWords;
  readonly choices: SettingsChoices;
}
interface Drawn {
  readonly schema: JsonObject;
  readonly ui: JsonObject;
}

function drawn(given: JsonObject, name: string, speech: Speech): Drawn {
  const { type, schema: s } = target(given),
    title = speech.words.labels[name] ?? (name.endsWith('[]') ? '' : name);
  if (type === 'Text' || type === 'Condition')
    return { schema: { type: 'object', title, properties: {} }, ui: { 'ui:field': OWN_FIELDS[type] } };
  if (isObject(s.properties)) return objectOf(s, title, speech);
  if (s.type === 'array') return arrayOf(s, name, title, speech);
  const named = speech.choices[name as keyof SettingsChoices] as readonly Choice[] | undefined;
  if (named && s.type === 'string')
    return { schema: { type: 'string', title }, ui: { 'ui:field': 'choice', 'ui:options': { choices: named as unknown as Json } } };
  if (isArray(s.enum))
    return {
      schema: {
        type: 'string',
        title,
        oneOf: s.enum.map((value) => ({ const: value, title: speech.words.values[String(value)] ?? String(value) }))
      },
      ui:
        s.default === undefined ? {} : { 'ui:placeholder': speech.words.usual(speech.words.values[String(s.default)] ?? String(s.default)) }
    };
  const { description: _told, $comment: _note, default: _usual, ...rest } = s;
  return { schema: { ...rest, title }, ui: LONG.has(name) && s.type === 'string' ? { 'ui:options': { wide: true } } : {} };
}

function objectOf(s: JsonObject, title: string, speech: Speech): Drawn {
  const members = Object.entries(s.properties as JsonObject).map(
    ([key, member]) => [key, drawn(member as JsonObject, key, speech)] as const
  );
  return {
    schema: {
      type: 'object',
      title,
      properties: Object.fromEntries(members.map(([key, d]) => [key, d.schema])),
      ...(isArray(s.required) && { required: s.required })
    } as JsonObject,
    ui: Object.fromEntries(members.map(([key, d]) => [key, d.ui])) as JsonObject
  };
}

function arrayOf(s: JsonObject, name: string, title: string, speech: Speech): Drawn {
  const inner = target(s.items as JsonObject).schema,
    range = Object.fromEntries(['minItems', 'maxItems'].filter((k) => s[k] !== undefined).map((k) => [k, s[k]!]));
  const named = speech.choices[name as keyof SettingsChoices] as readonly Choice[] | undefined;
  if (named && inner.type === 'string')
    return {
      schema: { type: 'array', title, items: { type: 'string' } },
      ui: { 'ui:field': 'names', 'ui:options': { choices: named as unknown as Json } }
    };
  const one = drawn(s.items as JsonObject, `${name}[]`, speech);
  if (isArray(inner.enum))
    return { schema: { type: 'array', title, items: one.schema, uniqueItems: true, ...range }, ui: { 'ui:widget': 'checkboxes' } };
  if (inner.type === 'string') return { schema: { type: 'array', title, items: { type: 'string' } }, ui: { 'ui:field': 'list' } };
  return { schema: { type: 'array', title, items: one.schema, ...range }, ui: { items: one.ui } };
}

/** What a reference leads to, and the name of its type. */
function target(s: JsonObject): { readonly type: string | undefined; readonly schema: JsonObject } {
  if (typeof s.$ref !== 'string') return { type: undefined, schema: s };
  const type = s.$ref.split('/').at(-1)!,
    from = s.$ref.startsWith('#') ? itemSchema : common;
  return { type, schema: (from.$defs as unknown as JsonObject)[type] as JsonObject };
}

/** Members that the fields drawn here cannot show, because something in them is of another type. */
export const oddMembers = (value: JsonObject, { schema, ui }: Settings): readonly string[] =>
  Object.keys(schema.properties as JsonObject).filter(
    (key) => !fits(value[key], (schema.properties as JsonObject)[key] as JsonObject, (ui[key] ?? {}) as JsonObject)
  );

function fits(value: Json | undefined, schema: JsonObject, ui: JsonObject): boolean {
  if (value === undefined) return true;
  const texts = (list: Json): boolean => isArray(list) && list.every((v) => typeof v === 'string');
  switch (ui['ui:field']) {
    case 'text':
      return isObject(value) && [value.zh, value.en].every((v) => v === undefined || typeof v === 'string');
    case 'condition':
      return isReadable(value) || (isObject(value) && Object.keys(value).length === 0);
    case 'choice':
      return typeof value === 'string';
    case 'names':
    case 'list':
      return texts(value);
    default:
      break;
  }
  if (ui['ui:widget'] === 'checkboxes') return texts(value);
  switch (schema.type) {
    case 'object':
      return isObject(value) && oddMembers(value, { schema: { properties: {}, ...schema }, ui }).length === 0;
    case 'array':
      return isArray(value) && value.every((v) => fits(v as Json, schema.items as JsonObject, (ui.items ?? {}) as JsonObject));
    case 'string':
    case 'boolean':
    case 'number':
      return typeof value === schema.type;
    case 'integer':
      return typeof value === 'number';
    default:
      return true;
  }
}

/** Without members that were emptied; a list that is asked for stays, empty. */
export function pruned(value: Json | undefined, schema: JsonObject, needed = false): Json | undefined {
  if (isArray(value)) {
    // one that was just added is empty, and of the type that it will have
    const items = (schema.items ?? {}) as JsonObject,
      list = value.map((v) => pruned(v ?? undefined, items, true) ?? (items.type === 'array' ? [] : {})) as Json;
    return needed || (list as readonly Json[]).length > 0 ? list : undefined;
  }
  if (!isObject(value)) return value === '' && !needed ? undefined : value;
  const properties = (schema.properties ?? {}) as Record<string, JsonObject>;
  if (Object.keys(properties).length === 0) return value; // drawn by a field of its own
  const required = isArray(schema.required) ? schema.required : [];
  const entries = Object.entries(value).flatMap(([key, v]): [string, Json][] => {
    const kept = pruned(v, properties[key] ?? {}, required.includes(key));
    return kept === undefined ? [] : [[key, kept]];
  });
  return entries.length || needed ? (Object.fromEntries(entries) as JsonObject) : undefined;
}
