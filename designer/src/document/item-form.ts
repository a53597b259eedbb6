// How is an item's form changed, field by field? Pure edits of its JSON Schema: every other keyword stays as it was written.
//
// A path has property names from the outside in; `*` steps into the rows of a table. The path of a place for fields is that of
// a group, of the rows of a table, or empty for the form itself.

import { isArray, isObject, walkForm, type FormField, type Json, type JsonObject } from '@onething/core';

export const KINDS = ['text', 'number', 'whole', 'yesNo', 'date', 'choice', 'choices', 'group', 'table'] as const;
export type Kind = (typeof KINDS)[number];
export type Path = readonly string[];

export interface FormEntry {
  readonly path: Path;
  readonly label: string;
  readonly kind: Kind | 'other';
  readonly schema: JsonObject;                  // as written, without what a shared definition adds
  readonly required: boolean;
  /** The shared definition that it refers to. */
  readonly shared: string | undefined;
}

/** All fields that stand in `properties`, each before those inside it. */
export function entriesOf(form: JsonObject): readonly FormEntry[] {
  return entriesIn(form, [], form);
}

function entriesIn(place: Json | undefined, above: Path, root: JsonObject): FormEntry[] {
  if (!isObject(place) || !isObject(place.properties)) return [];
  const required = isArray(place.required) ? place.required : [];
  return Object.entries(place.properties).flatMap(([name, schema]) => {
    if (!isObject(schema)) return [];
    const path = [...above, name], kind = kindOf(schema, root), shared = typeof schema.$ref === 'string' ? schema.$ref.split('/').at(-1) : undefined;
    const entry: FormEntry = { path, kind, schema, shared, label: typeof schema.title === 'string' ? schema.title : name, required: required.includes(name) };
    return [entry, ...entriesIn(kind === 'table' ? schema.items : schema, kind === 'table' ? [...path, '*'] : path, root)];
  });
}

/** Fields that conditions or shared definitions declare: they are changed there. */
export function declaredElsewhere(form: JsonObject): number {
  const here = new Set(entriesOf(form).map((e) => e.path.join('\u0000')));
  const flat = (fields: readonly FormField[]): readonly FormField[] => fields.flatMap((f) => [f, ...flat(f.fields)]);
  return flat(walkForm(form)).filter((f) => !here.has(f.path.join('\u0000'))).length;
}

export function kindOf(schema: JsonObject, root: JsonObject): FormEntry['kind'] {
  const s = resolved(schema, root), type = isArray(s.type) ? s.type.find((t) => t !== 'null') : s.type;
  if (isObject(s.properties)) return 'group';
  if (type === 'array') {
    const items = isObject(s.items) ? resolved(s.items, root) : {};
    return isObject(items.properties) ? 'table' : optionsOf(items) ? 'choices' : 'other';
  }
  if (optionsOf(s)) return 'choice';
  if (type === 'string') return s.format === 'date' ? 'date' : 'text';
  return type === 'boolean' ? 'yesNo' : type === 'integer' ? 'whole' : type === 'number' ? 'number' : 'other';
}

/** With what its shared definition says; what is written beside the reference wins. */
export function resolved(schema: JsonObject, root: JsonObject): JsonObject {
  if (typeof schema.$ref !== 'string') return schema;
  let at: Json | undefined = root;
  for (const step of schema.$ref.split('/').slice(1)) at = isObject(at) ? at[step] : undefined;
  return isObject(at) ? { ...at, ...schema } : schema;
}

export interface Option { readonly code: Json; readonly title: string }

/** The codes that may be chosen, or undefined when it is no list of codes. */
export function optionsOf(schema: JsonObject): readonly Option[] | undefined {
  if (isArray(schema.enum)) return schema.enum.map((code) => ({ code, title: String(code) }));
  if (!isArray(schema.oneOf) || !schema.oneOf.every((o) => isObject(o) && o.const !== undefined)) return undefined;
  return schema.oneOf.map((o) => ({ code: (o as JsonObject).const!, title: String((o as JsonObject).title ?? (o as JsonObject).const) }));
}

const FRESH: Readonly<Record<Kind, JsonObject>> = {
  text: { type: 'string', maxLength: 100 }, number: { type: 'number' }, whole: { type: 'integer' }, yesNo: { type: 'boolean' }, date: { type: 'string', format: 'date' },
  choice: { oneOf: [] }, choices: { type: 'array', items: { oneOf: [] }, uniqueItems: true }, group: { type: 'object', properties: {}, additionalProperties: false },
  table: { type: 'array', items: { type: 'object', properties: {}, additionalProperties: false } },
};
const KEPT = ['title', 'description', 'x-row', 'x-data'] as const;

/** A field of another kind keeps its label, its row on paper and its datum. */
export function asKind(schema: JsonObject, kind: Kind): JsonObject {
  return { ...Object.fromEntries(KEPT.filter((k) => schema[k] !== undefined).map((k) => [k, schema[k]!])), ...FRESH[kind] };
}

export const changedField = (form: JsonObject, path: Path, change: (schema: JsonObject) => JsonObject): JsonObject => at(form, path, change);

export function addedField(form: JsonObject, place: Path, name: string, schema: JsonObject): JsonObject {
  return at(form, place, (s) => ({ ...s, properties: { ...(s.properties as JsonObject), [name]: schema } }));
}

export function removedField(form: JsonObject, path: Path): JsonObject {
  return inPlace(form, path, (s, name) => {
    const { [name]: _gone, ...properties } = s.properties as JsonObject;
    return withRequired({ ...s, properties }, (list) => list.filter((n) => n !== name));
  });
}

/** by: −1 is one up. The same form when it is at its end already. */
export function movedField(form: JsonObject, path: Path, by: number): JsonObject {
  return inPlace(form, path, (s, name) => {
    const list = Object.entries(s.properties as JsonObject), from = list.findIndex(([n]) => n === name), to = from + by;
    if (to < 0 || to >= list.length) return s;
    list.splice(to, 0, ...list.splice(from, 1));
    return { ...s, properties: Object.fromEntries(list) as JsonObject };
  });
}

/** The same form when the name is taken. */
export function renamedField(form: JsonObject, path: Path, to: string): JsonObject {
  return inPlace(form, path, (s, name) => {
    const properties = s.properties as JsonObject;
    if (to === '' || Object.hasOwn(properties, to)) return s;
    const renamed = Object.fromEntries(Object.entries(properties).map(([n, v]) => [n === name ? to : n, v])) as JsonObject;
    return withRequired({ ...s, properties: renamed }, (list) => list.map((n) => (n === name ? to : n)));
  });
}

export function requiredField(form: JsonObject, path: Path, on: boolean): JsonObject {
  return inPlace(form, path, (s, name) => {
    const order = Object.keys(s.properties as JsonObject);
    return withRequired(s, (list) => (on ? order.filter((n) => n === name || list.includes(n)) : list.filter((n) => n !== name)), on);
  });
}

/** `field1`, `field2`: the first that is free. */
export function freeField(form: JsonObject, place: Path): string {
  const taken = new Set(entriesOf(form).filter((e) => e.path.length === place.length + 1 && place.every((p, i) => e.path[i] === p)).map((e) => e.path.at(-1)));
  for (let n = 1; ; n++) if (!taken.has(`field${n}`)) return `field${n}`;
}

/** Where the field stands in the item, for findings. */
export const pointerOf = (path: Path): readonly string[] => ['form', ...path.flatMap((step) => (step === '*' ? ['items'] : ['properties', step]))];

function at(schema: JsonObject, [head, ...rest]: Path, change: (schema: JsonObject) => JsonObject): JsonObject {
  if (head === undefined) return change(schema);
  if (head === '*') return { ...schema, items: at(schema.items as JsonObject, rest, change) };
  const properties = schema.properties as JsonObject;
  return { ...schema, properties: { ...properties, [head]: at(properties[head] as JsonObject, rest, change) } };
}

const inPlace = (form: JsonObject, path: Path, change: (place: JsonObject, name: string) => JsonObject): JsonObject => at(form, path.slice(0, -1), (s) => change(s, path.at(-1)!));

function withRequired(schema: JsonObject, change: (list: readonly string[]) => readonly string[], makes = false): JsonObject {
  if (!isArray(schema.required) && !makes) return schema;
  const list = change((isArray(schema.required) ? schema.required : []) as readonly string[]);
  if (list.length) return { ...schema, required: list as unknown as Json };
  const { required: _none, ...rest } = schema;
  return rest;
}
