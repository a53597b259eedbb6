// Which fields has an item's form, and of which datum is each? The form as a list, for pickers and tables.

import { isArray, isObject, type FieldRef, type Item, type Json, type JsonObject } from '@onething/core';

export interface FormLine {
  readonly path: readonly string[];
  readonly label: string;
  readonly data: readonly string[];
  readonly required: boolean;
  readonly kind: 'leaf' | 'rows' | 'object';
  readonly schema: JsonObject;
}

const known = new WeakMap<object, readonly FormLine[]>();

export function linesOf(item: Item): readonly FormLine[] {
  const form = item.form as JsonObject;
  if (!isObject(form)) return [];
  let lines = known.get(form);
  if (!lines) known.set(form, (lines = within(form, [])));
  return lines;
}

function within(schema: JsonObject, above: readonly string[]): FormLine[] {
  const required = isArray(schema.required) ? schema.required : [];
  const members: [string, Json | undefined][] = isObject(schema.properties) ? Object.entries(schema.properties) : [];
  return members.flatMap(([name, sub]) => (isObject(sub) ? lineOf(sub, [...above, name], required.includes(name)) : []));
}

function lineOf(schema: JsonObject, path: readonly string[], required: boolean): FormLine[] {
  const data = schema['x-data'];
  const columns = isObject(schema.items) ? within(schema.items, [...path, '*']) : [];
  const parts = within(schema, path);
  const line: FormLine = {
    path, required, schema, label: typeof schema.title === 'string' ? schema.title : path.at(-1)!,
    data: data === undefined ? [] : (isArray(data) ? data : [data]).map(String),
    kind: columns.length ? 'rows' : parts.length ? 'object' : 'leaf',
  };
  return [line, ...columns, ...parts];
}

export const refText = ({ item, path }: { readonly item: string; readonly path: readonly string[] }): string => [item, ...path].join('/');
export const sameRef = (a: FieldRef, b: FieldRef): boolean => a.item === b.item && refText({ item: a.item, path: a.path as readonly string[] }) === refText({ item: b.item, path: b.path as readonly string[] });
