// Which fields does a form have? Those declared in properties, also where `allOf`, a local `$ref` or a branch of a
// condition declares them.

import type { FormField } from './field.ts';
import { isArray, isObject, type Json, type JsonObject } from './json.ts';
import { target } from './node/normalise.ts';

export function walkForm(form: JsonObject): readonly FormField[] {
  return fieldsOf(form, form, []);
}

function fieldsOf(schema: JsonObject, root: JsonObject, above: readonly string[]): FormField[] {
  const found = new Map<string, JsonObject>();
  for (const part of partsOf(schema, root)) {
    if (!isObject(part.properties)) continue;
    for (const name of Object.keys(part.properties)) {
      const sub = part.properties[name];
      if (isObject(sub) && !(found.has(name) && Object.keys(sub).length <= Object.keys(found.get(name)!).length)) found.set(name, sub);
      else if (!found.has(name)) found.set(name, {});
    }
  }
  return [...found].map(([name, sub]) => fieldOf(name, sub, root, [...above, name]));
}

function fieldOf(name: string, schema: JsonObject, root: JsonObject, path: readonly string[]): FormField {
  const parts = partsOf(schema, root);
  const first = (keyword: string): Json | undefined => (parts.length === 1 ? schema : parts.find((p) => p[keyword] !== undefined))?.[keyword];
  const label = (first('title') as string | undefined) ?? name;
  const own = parts.length === 1 ? schema : Object.assign({}, ...[...parts].reverse()) as JsonObject;
  const items = first('items');
  const data = first('x-data');
  if (data === undefined && parts.some((p) => isObject(p.properties))) {
    return { kind: 'object', name, path, label, schema: own, fields: fieldsOf(schema, root, path) };
  }
  const isTable = typeof data === 'string' ? data.endsWith('[]') : data === undefined;
  if (isTable && isObject(items) && partsOf(items, root).some((p) => isObject(p.properties))) {
    return { kind: 'rows', name, path, label, schema: own, fields: fieldsOf(items, root, [...path, '*']) };
  }
  return { kind: 'leaf', name, path, label, schema: own, fields: [] };
}

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
