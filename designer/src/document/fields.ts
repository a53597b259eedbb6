// Which fields has an item's form, and of which datum is each? The form as a list, for pickers and tables.

import { isArray, isObject, walkForm, type FieldRef, type FormField, type Item, type Json, type JsonObject } from '@onething/core';

export interface FormLine {
  readonly path: readonly string[];
  readonly label: string;
  readonly data: readonly string[];
  readonly required: boolean;
  readonly kind: FormField['kind'];
  readonly schema: JsonObject;
}

const known = new WeakMap<object, readonly FormLine[]>();

export function linesOf(item: Item): readonly FormLine[] {
  const form = item.form as JsonObject;
  if (!isObject(form)) return [];
  let lines = known.get(form);
  if (!lines) known.set(form, (lines = flat(walkForm(form)).map((field) => lineOf(field, form))));
  return lines;
}

const flat = (fields: readonly FormField[]): FormField[] => fields.flatMap((f) => [f, ...flat(f.fields)]);

function lineOf({ path, label, kind, schema }: FormField, form: JsonObject): FormLine {
  const data = schema['x-data'];
  return {
    path,
    label,
    kind,
    schema,
    required: requiredIn(form, path),
    data: data === undefined ? [] : (isArray(data) ? data : [data]).map(String)
  };
}

function requiredIn(form: JsonObject, path: readonly string[]): boolean {
  let at: Json | undefined = form;
  for (const name of path.slice(0, -1))
    at = isObject(at) ? (name === '*' ? at.items : isObject(at.properties) ? at.properties[name] : undefined) : undefined;
  return isObject(at) && isArray(at.required) && at.required.includes(path.at(-1)!);
}

export const refText = ({ item, path }: { readonly item: string; readonly path: readonly string[] }): string => [item, ...path].join('/');
export const textOfRef = (ref: FieldRef): string => refText({ item: ref.item, path: ref.path as readonly string[] });

type Items = Readonly<Record<string, Item | undefined>>;

/** The line of a field; undefined when the item or the field is not there any more. */
export function lineAt(items: Items, ref: FieldRef): FormLine | undefined {
  const item = items[ref.item],
    wanted = textOfRef(ref);
  return item && linesOf(item).find((l) => refText({ item: ref.item, path: l.path }) === wanted);
}

/** What the form calls it; where it is gone, its address. */
export const labelAt = (items: Items, ref: FieldRef): string => lineAt(items, ref)?.label ?? textOfRef(ref);
