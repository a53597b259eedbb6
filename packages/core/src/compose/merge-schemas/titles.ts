// What are the codes called? Titles say nothing about what is accepted, so the merge does not know them; whoever shows the merged
// list needs them. Where schemas call a code by several names, all of them are kept.

import { isArray, isObject, type Json, type JsonObject } from '../../model/json.ts';
import { valueKey } from '../../model/node/node.ts';
import { constants } from '../../model/node/normalise.ts';
import type { Schema } from '../../model/node/to-schema.ts';

/** Titles of the codes at one place, and below it. */
export interface Titles {
  readonly codes: Map<string, Set<string>>;
  readonly members: Map<string, Titles>;
  rows?: Titles;
}

const none = (): Titles => ({ codes: new Map(), members: new Map() });

/** The titles of all code lists in these schemas; undefined when there are none. */
export function titlesIn(schemas: readonly Json[]): Titles | undefined {
  const titles = none();
  let any = false;
  const collect = (schema: Json | undefined, at: () => Titles): void => {
    if (!isObject(schema)) return;
    if (isArray(schema.oneOf) && constants(schema.oneOf)) for (const branch of schema.oneOf) any = note(branch as JsonObject, at) || any;
    if (isArray(schema.allOf)) for (const part of schema.allOf) collect(part, at);
    if (isObject(schema.properties)) for (const key in schema.properties) collect(schema.properties[key], () => memberOf(at(), key));
    if (isObject(schema.items)) collect(schema.items, () => (at().rows ??= none()));
  };
  for (const schema of schemas) collect(schema, () => titles);
  return any ? titles : undefined;
}

function note({ const: code, title }: JsonObject, at: () => Titles): boolean {
  if (typeof title !== 'string') return false;
  const { codes } = at(),
    key = valueKey(code!);
  codes.set(key, (codes.get(key) ?? new Set()).add(title));
  return true;
}

function memberOf({ members }: Titles, key: string): Titles {
  let found = members.get(key);
  if (!found) members.set(key, (found = none()));
  return found;
}

/** The schema with its enumerations as code lists, where a code has a title. */
export function titled(schema: Schema, titles: Titles): Schema {
  if (!isObject(schema)) return schema;
  const out: Record<string, Json> = {};
  for (const key of Object.keys(schema)) {
    const value = schema[key]!;
    if (key === 'enum' && isArray(value) && value.some((code) => titles.codes.has(valueKey(code))))
      out['oneOf'] = value.map((code) => branchOf(code, titles));
    else if (key === 'properties' && titles.members.size && isObject(value)) out[key] = membersOf(value, titles);
    else out[key] = key === 'items' && titles.rows ? (titled(value as Schema, titles.rows) as Json) : value;
  }
  return out;
}

const membersOf = (properties: JsonObject, { members }: Titles): JsonObject =>
  Object.fromEntries(
    Object.entries(properties).map(([key, inner]) => [key, members.has(key) ? titled(inner as Schema, members.get(key)!) : inner!])
  );

function branchOf(code: Json, { codes }: Titles): JsonObject {
  const names = codes.get(valueKey(code));
  return names ? { const: code, title: [...names].sort().join(' / ') } : { const: code };
}
