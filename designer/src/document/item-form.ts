// How is an item's form changed, field by field? Pure edits of its JSON Schema: every other keyword stays as it was written.
//
// A path has property names from the outside in; `*` steps into the rows of a table. Where a field stands in the schema is said by
// its pointer: it may stand in the form, in a side of a rule, or in a shared definition.

import { isArray, isObject, type Json, type JsonObject } from '@onething/core';
import {
  changedAt,
  isSame,
  partsOf,
  refPointer,
  stepsOf,
  textOf,
  textsIn,
  valueAt,
  withMember,
  withNames,
  type Hang,
  type Part,
  type Pointer
} from './item-parts.ts';

export const KINDS = ['text', 'number', 'whole', 'yesNo', 'date', 'choice', 'choices', 'group', 'table'] as const;
export type Kind = (typeof KINDS)[number];
export type Path = readonly string[];

/** An object that has fields: the form, a group, a row. */
export interface Place {
  readonly at: Pointer;
  readonly path: Path;
}

export interface FormEntry {
  readonly path: Path;
  readonly at: Pointer;
  readonly label: string;
  readonly kind: Kind | 'other';
  readonly schema: JsonObject; // as written, without what a shared definition adds
  readonly required: boolean;
  /** The reference to a shared definition. */
  readonly shared: string | undefined;
  /** Where the fields inside it stand, of a group or a table. */
  readonly inside: Pointer | undefined;
  /** From the form to the object that has it. */
  readonly places: readonly Place[];
  /** Declared under conditions only; empty: declared for all. */
  readonly hangs: readonly Hang[];
  /** The object in which it would stand if it were declared for all. */
  readonly home: Pointer;
}

/** All fields, each before those inside it; in each object those declared for all come first. */
export function entriesOf(form: JsonObject): readonly FormEntry[] {
  return entriesIn(form, [{ at: [], path: [] }], new Set());
}

/** more: parts that rules of the objects around it add to the last place. */
function entriesIn(form: JsonObject, places: readonly Place[], refs: ReadonlySet<string>, more: readonly Part[] = []): FormEntry[] {
  const { at: place, path: above } = places.at(-1)!,
    parts = [...partsOf(form, place, refs), ...more],
    listed = new Set<string>(),
    firm = parts.filter((p) => p.hangs.length === 0);
  const needed = new Set(firm.flatMap(({ schema }) => textsIn(schema.required)));
  const titles = new Map(
    declarations([...parts].reverse()).flatMap(({ name, schema }) => (typeof schema.title === 'string' ? [[name, schema.title]] : []))
  );
  const hanging = parts.filter((p) => p.hangs.length > 0),
    under = declarations(hanging);
  return [...declarations(firm), ...under].flatMap(({ name, schema, part }) => {
    if (listed.has(name)) return []; // what a rule adds to a field that is there anyway is no other field
    if (part.hangs.length === 0) listed.add(name);
    else if (Object.keys(schema).length === 0) return [];
    const path = [...above, name],
      at = [...part.at, 'properties', name],
      kind = kindOf(schema, form),
      shared = typeof schema.$ref === 'string' ? schema.$ref : undefined;
    const inside = kind === 'table' ? itemsAt(form, at) : kind === 'group' ? at : undefined;
    const entry: FormEntry = {
      path,
      at,
      kind,
      schema,
      shared,
      inside,
      places,
      hangs: part.hangs,
      home: part.home,
      label: typeof schema.title === 'string' ? schema.title : (titles.get(name) ?? titleOf(schema, form) ?? name),
      required: part.hangs.length === 0 ? needed.has(name) : textsIn(part.schema.required).includes(name)
    };
    if (!inside) return [entry];
    const passed = new Set([...part.refs, ...(shared === undefined ? [] : kind === 'table' ? [shared] : [])]);
    const added =
      part.hangs.length > 0
        ? []
        : under
            .filter((other) => other.name === name)
            .flatMap(({ part: { at: side, refs: known, hangs } }) =>
              partsOf(form, [...side, 'properties', name, ...(kind === 'table' ? ['items'] : [])], known, hangs, inside)
            );
    return [entry, ...entriesIn(form, [...places, { at: inside, path: kind === 'table' ? [...path, '*'] : path }], passed, added)];
  });
}

interface Declared {
  readonly name: string;
  readonly schema: JsonObject;
  readonly part: Part;
}
const declarations = (parts: readonly Part[]): readonly Declared[] =>
  parts.flatMap((part) =>
    Object.entries(isObject(part.schema.properties) ? part.schema.properties : {}).flatMap(([name, schema]) =>
      isObject(schema) ? [{ name, schema, part }] : []
    )
  );

const titleOf = (schema: JsonObject, form: JsonObject): string | undefined => {
  const { title } = resolved(schema, form);
  return typeof title === 'string' ? title : undefined;
};

/** The rows of a table, which a shared definition may have. */
function itemsAt(form: JsonObject, at: Pointer): Pointer {
  const shared = refPointer((valueAt(form, at) as JsonObject).$ref),
    own = valueAt(form, [...at, 'items']) !== undefined;
  return [...(own || !shared ? at : shared), 'items'];
}

export function kindOf(schema: JsonObject, root: JsonObject): FormEntry['kind'] {
  const s = resolved(schema, root),
    type = isArray(s.type) ? s.type.find((t) => t !== 'null') : s.type;
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
export function resolved(schema: JsonObject, root: JsonObject, passed: readonly string[] = []): JsonObject {
  const pointer = refPointer(schema.$ref),
    ref = schema.$ref as string;
  if (!pointer || passed.includes(ref)) return schema;
  const at = valueAt(root, pointer);
  return isObject(at) ? { ...resolved(at, root, [...passed, ref]), ...schema } : schema;
}

export interface Option {
  readonly code: Json;
  readonly title: string;
}

/** The codes that may be chosen, or undefined when it is no list of codes. */
export function optionsOf(schema: JsonObject): readonly Option[] | undefined {
  if (isArray(schema.enum)) return schema.enum.map((code) => ({ code, title: textOf(code) }));
  if (!isArray(schema.oneOf) || !schema.oneOf.every((o) => isObject(o) && o.const !== undefined)) return undefined;
  return schema.oneOf.map((o) => ({ code: (o as JsonObject).const!, title: textOf((o as JsonObject).title ?? (o as JsonObject).const) }));
}

const FRESH: Readonly<Record<Kind, JsonObject>> = {
  text: { type: 'string', maxLength: 100 },
  number: { type: 'number' },
  whole: { type: 'integer' },
  yesNo: { type: 'boolean' },
  date: { type: 'string', format: 'date' },
  choice: { oneOf: [] },
  choices: { type: 'array', items: { oneOf: [] }, uniqueItems: true },
  group: { type: 'object', properties: {}, additionalProperties: false },
  table: { type: 'array', items: { type: 'object', properties: {}, additionalProperties: false } }
};
const KEPT = ['title', 'description', 'x-row', 'x-data'] as const;

/** A field of another kind keeps its label, its row on paper and its datum. */
export function asKind(schema: JsonObject, kind: Kind): JsonObject {
  return { ...Object.fromEntries(KEPT.filter((k) => schema[k] !== undefined).map((k) => [k, schema[k]!])), ...FRESH[kind] };
}

export const changedField = (form: JsonObject, at: Pointer, change: (schema: JsonObject) => JsonObject): JsonObject =>
  changedAt(form, at, (s) => change(isObject(s) ? s : {}));

export function addedField(form: JsonObject, place: Pointer, name: string, schema: JsonObject): JsonObject {
  return changedAt(form, [...place, 'properties', name], () => schema);
}

/** Where it is declared; what rules say of it stays. */
export function removedField(form: JsonObject, { at, path, places, hangs }: FormEntry): JsonObject {
  const own = at.slice(0, -2),
    name = path.at(-1)!;
  return [own, ...(hangs.length ? [] : firmParts(form, places.at(-1)!.at).filter((part) => !isSame(part, own)))].reduce(
    (f, part) =>
      changedField(f, part, (s) =>
        freed(
          withoutName(
            withProperties(s, (list) => list.filter(([n]) => n !== name)),
            name
          ),
          name
        )
      ),
    form
  );
}

/** Neither required by what is filled in, nor requiring others. */
function freed(s: JsonObject, name: string): JsonObject {
  if (!isObject(s.dependentRequired)) return s;
  const left = Object.entries(s.dependentRequired)
    .filter(([n]) => n !== name)
    .map(([n, list]) => [n, isArray(list) ? list.filter((v) => v !== name) : list] as const)
    .filter(([n, list]) => !isArray(list) || list.length > 0 || (s.dependentRequired as JsonObject)[n] === list);
  return withMember(s, 'dependentRequired', left.length ? (Object.fromEntries(left) as JsonObject) : undefined);
}

export const firmParts = (form: JsonObject, place: Pointer): readonly Pointer[] =>
  partsOf(form, place)
    .filter((p) => p.hangs.length === 0)
    .map((p) => p.at);
const withoutName = (s: JsonObject, name: string): JsonObject =>
  textsIn(s.required).includes(name)
    ? withNames(
        s,
        'required',
        textsIn(s.required).filter((n) => n !== name)
      )
    : s;

/** by: −1 is one up. The same form when it is at its end already. */
export function movedField(form: JsonObject, at: Pointer, by: number): JsonObject {
  return changedField(form, at.slice(0, -2), (s) =>
    withProperties(s, (given) => {
      const list = [...given],
        from = list.findIndex(([n]) => n === at.at(-1)),
        to = from + by;
      if (from < 0 || to < 0 || to >= list.length) return given;
      list.splice(to, 0, ...list.splice(from, 1));
      return list;
    })
  );
}

/** Renamed where rules of its objects speak of it too; the same form when the name is taken. */
export function renamedField(form: JsonObject, { at, path, places }: FormEntry, to: string): JsonObject {
  const name = path.at(-1)!,
    own = at.slice(0, -2);
  if (
    to === '' ||
    to === name ||
    partsOf(form, places.at(-1)!.at).some(({ schema }) => isObject(schema.properties) && Object.hasOwn(schema.properties, to))
  )
    return form;
  const spoken = places.flatMap((place) => {
    const rel = stepsOf(path.slice(place.path.length, -1));
    return partsOf(form, place.at)
      .flatMap((part) => [part, ...partsOf(form, [...part.at, 'if'])])
      .map((part) => [...part.at, ...rel]);
  });
  return [own, ...spoken.filter((part) => !isSame(part, own))].reduce(
    (f, part) => (isObject(valueAt(f, part)) ? changedField(f, part, (s) => renamedIn(s, name, to)) : f),
    form
  );
}

function renamedIn(s: JsonObject, name: string, to: string): JsonObject {
  const one = (n: string): string => (n === name ? to : n),
    keys = (map: JsonObject): JsonObject => Object.fromEntries(Object.entries(map).map(([n, v]) => [one(n), v])) as JsonObject;
  let out = s;
  for (const member of ['properties', 'dependentSchemas', 'dependentRequired'])
    if (isObject(s[member]) && Object.hasOwn(s[member], name)) out = { ...out, [member]: keys(s[member]) };
  if (textsIn(s.required).includes(name)) out = { ...out, required: textsIn(s.required).map(one) };
  if (isObject(out.dependentRequired))
    out = {
      ...out,
      dependentRequired: Object.fromEntries(
        Object.entries(out.dependentRequired).map(([n, list]) => [n, isArray(list) ? list.map((v) => (v === name ? to : v)) : list])
      ) as JsonObject
    };
  return out;
}

/** Required, wherever it is declared for all; of a field declared under a condition, there. */
export function requiredField(form: JsonObject, { at, path, places, hangs }: FormEntry, on: boolean): JsonObject {
  const own = at.slice(0, -2),
    name = path.at(-1)!;
  if (on)
    return changedField(form, own, (s) => {
      const list = textsIn(s.required);
      return withNames(s, 'required', inOrder(s, [...list.filter((n) => n !== name), name]));
    });
  return (hangs.length ? [own] : firmParts(form, places.at(-1)!.at)).reduce(
    (f, part) => changedField(f, part, (s) => withoutName(s, name)),
    form
  );
}

/** As the properties stand, where the list was in that order before. */
function inOrder(s: JsonObject, names: readonly string[]): readonly string[] {
  const order = Object.keys(isObject(s.properties) ? s.properties : {}),
    before = order.slice(0, order.indexOf(names.at(-1)!)),
    last = names.at(-1)!,
    rest = names.slice(0, -1);
  const after = rest.findIndex((n) => order.includes(n) && !before.includes(n));
  return after < 0 ? names : [...rest.slice(0, after), last, ...rest.slice(after)];
}

/** `field1`, `field2`: the first that is free. */
export function freeField(form: JsonObject, place: Pointer): string {
  const taken = new Set(partsOf(form, place).flatMap(({ schema }) => Object.keys(isObject(schema.properties) ? schema.properties : {})));
  for (let n = 1; ; n++) if (!taken.has(`field${n}`)) return `field${n}`;
}

/** Where findings say that the field stands in the item. */
export const pointerOf = (path: Path): readonly string[] => ['form', ...stepsOf(path)];

function withProperties(s: JsonObject, change: (list: readonly [string, Json][]) => readonly [string, Json][]): JsonObject {
  if (!isObject(s.properties)) return s;
  return withMember(s, 'properties', Object.fromEntries(change(Object.entries(s.properties) as [string, Json][])) as JsonObject);
}
