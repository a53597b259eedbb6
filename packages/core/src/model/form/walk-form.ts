// Which fields does a form have? Those declared in properties, also where `allOf`, a local `$ref` or a branch of a
// condition declares them.

import { isRows } from '../datum/key.ts';
import type { FormField } from './field.ts';
import { isArray, isObject, type Json, type JsonObject } from '../json.ts';
import { target } from '../node/normalise.ts';

/** The fields of a form in its order, with pointers, data and mappings; columns of a table stand under it. */
export function walkForm(form: JsonObject): readonly FormField[] {
  return fieldsOf(partsOf(form, form), form, []);
}

function fieldsOf(parts: readonly JsonObject[], root: JsonObject, above: readonly string[]): FormField[] {
  const declared = new Map<string, JsonObject[]>();
  for (const { properties } of parts)
    if (isObject(properties))
      for (const name of Object.keys(properties)) {
        const sub = properties[name],
          there = declared.get(name);
        if (isObject(sub)) {
          if (there) there.push(sub);
          else declared.set(name, [sub]);
        } else if (!there) declared.set(name, []);
      }
  return [...declared].map(([name, subs]) => fieldOf(name, subs, root, [...above, name]));
}

/** Declared in several places, it is what the fullest says of it; its own fields are those of all. */
function fieldOf(name: string, declared: readonly JsonObject[], root: JsonObject, path: readonly string[]): FormField {
  const schema = fullest(declared),
    mine = partsOf(schema, root);
  const parts = declared.length > 1 ? [...mine, ...declared.flatMap((other) => (other === schema ? [] : partsOf(other, root)))] : mine;
  const first = (keyword: string): Json | undefined =>
    (parts.length === 1 ? schema : parts.find((p) => p[keyword] !== undefined))?.[keyword];
  const label = (first('title') as string | undefined) ?? name,
    data = first('x-data'),
    map = first('x-map');
  const alone = mine.length === 1 ? schema : (Object.assign({}, ...[...mine].reverse()) as JsonObject);
  const own =
    parts === mine ? alone : { ...alone, ...(data !== undefined && { 'x-data': data }), ...(map !== undefined && { 'x-map': map }) };
  if (data === undefined && parts.some((p) => isObject(p.properties))) {
    return { kind: 'object', name, path, label, schema: own, fields: fieldsOf(parts, root, path) };
  }
  const isTable = typeof data === 'string' ? isRows(data) : data === undefined;
  const rows = isTable ? parts.flatMap((p) => (isObject(p.items) ? partsOf(p.items, root) : [])) : [];
  if (rows.some((p) => isObject(p.properties)))
    return { kind: 'rows', name, path, label, schema: own, fields: fieldsOf(rows, root, [...path, '*']) };
  return { kind: 'leaf', name, path, label, schema: own, fields: [] };
}

const fullest = (declared: readonly JsonObject[]): JsonObject =>
  declared.reduce<JsonObject>((most, next) => (Object.keys(next).length > Object.keys(most).length ? next : most), declared[0] ?? {});

/** A schema with everything that holds beside it. References were checked to be local and to end. */
function partsOf(schema: JsonObject, root: JsonObject): readonly JsonObject[] {
  const beside: Json[] = [];
  if (schema.$ref !== undefined) beside.push(target(schema.$ref as string, root) ?? false);
  for (const keyword of ['allOf', 'oneOf', 'anyOf']) if (isArray(schema[keyword])) beside.push(...schema[keyword]);
  if (schema.then !== undefined) beside.push(schema.then);
  if (schema.else !== undefined) beside.push(schema.else);
  if (isObject(schema.dependentSchemas)) beside.push(...Object.values(schema.dependentSchemas as Record<string, Json>));
  const parts = beside.filter((part): part is JsonObject => isObject(part) && part.const === undefined);
  return parts.length ? [schema, ...parts.flatMap((part) => partsOf(part, root))] : [schema];
}
