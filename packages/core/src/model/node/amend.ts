// The form without the demand for one field: what a decision to drop it leaves. The field is never written, so nothing that is
// said of its value can matter; wherever the form requires it, plainly or under a condition, it no longer does. What is tested
// (`if`, `anyOf` of several ways) stays as it is, and is judged without the field.

import { isArray, isObject, type Json, type JsonObject } from '../json.ts';
import { target } from './normalise.ts';
import type { Schema } from './to-schema.ts';

/** path: property names; `*` steps into rows. */
export const undemanded = (form: Schema, path: readonly string[]): Schema => without(form, path, form) as Schema;

function without(schema: Json | undefined, path: readonly string[], root: Schema): Json {
  if (!isObject(schema)) return schema!;
  const [name = '', ...below] = path,
    { $ref, ...out } = schema as Record<string, Json>;
  const each = (list: Json | undefined, all: readonly string[] = path): Json[] =>
    ((list ?? []) as Json[]).map((part) => without(part, all, root));
  const inside = (keyword: string, names: readonly string[], all = path): void => {
    const map = out[keyword];
    if (!isObject(map)) return;
    const made = { ...(map as Record<string, Json>) };
    for (const key of names) if (Object.hasOwn(made, key)) made[key] = without(made[key], all, root);
    out[keyword] = made;
  };
  if ($ref !== undefined) out['allOf'] = [target($ref as string, root) ?? false, ...((out['allOf'] ?? []) as Json[])];
  for (const keyword of ['allOf', 'oneOf']) if (isArray(out[keyword])) out[keyword] = each(out[keyword]);
  for (const keyword of ['then', 'else']) if (keyword in out) out[keyword] = without(out[keyword], path, root);
  inside('dependentSchemas', Object.keys((out['dependentSchemas'] ?? {}) as JsonObject));
  if (name === '*') out['items'] = without(out['items'] ?? true, below, root);
  else if (below.length) inside('properties', [name], below);
  else {
    if (isArray(out['required'])) out['required'] = out['required'].filter((key) => key !== name);
    const wanted = out['dependentRequired'];
    if (isObject(wanted))
      out['dependentRequired'] = Object.fromEntries(
        Object.entries(wanted).map(([key, list]) => [key, (list as Json[]).filter((one) => one !== name)])
      );
  }
  return out as JsonObject;
}
