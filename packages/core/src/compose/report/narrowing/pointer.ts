// Where in an item's form does a condition stand that speaks of the record? Each condition of the form is read once more in the
// names of the data; where a mapping changes what it says, the one that speaks of the same data is taken.

import { allFields, type BoundField } from '../../../model/form/field.ts';
import { isArray, isObject, type Json, type JsonObject, type Segment } from '../../../model/json.ts';
import type { Node } from '../../../model/node/node.ts';
import { normalise } from '../../../model/node/normalise.ts';
import { nodeKey } from '../../../model/node/to-schema.ts';
import { mentioned } from '../../../runtime/live/rules.ts';
import type { MergedItem } from '../../stages.ts';

interface Place {
  readonly pointer: readonly Segment[];
  readonly schema: JsonObject;
}

/** The form as a whole (an empty pointer) where none is found. */
export function rulePointer({ matched: { item }, fields }: MergedItem, rule: Node): readonly Segment[] {
  const keys = keysOf(fields);
  const read = placesOf(item.form as JsonObject).map(({ pointer, schema }) => ({
    pointer,
    node: normalise(renamed(schema, keys) as JsonObject)
  }));
  const wanted = [...mentioned(rule, new Set())].sort().join(' ');
  const same =
    read.find((p) => nodeKey(p.node) === nodeKey(rule)) ?? read.find((p) => [...mentioned(p.node, new Set())].sort().join(' ') === wanted);
  return same?.pointer ?? [];
}

/** A field of the whole form → its datum. */
function keysOf(fields: readonly BoundField[]): ReadonlyMap<string, string> {
  return new Map([...allFields(fields)].filter((f) => f.path.length === 1 && f.keys.length === 1).map((f) => [f.name, f.keys[0]!]));
}

/** Conditions of the form itself, each alone. */
function placesOf(form: JsonObject, above: readonly Segment[] = []): Place[] {
  const out: Place[] = [];
  if (form.if !== undefined)
    out.push({
      pointer: [...above, 'if'],
      schema: { if: form.if, ...(form.then !== undefined && { then: form.then }), ...(form.else !== undefined && { else: form.else }) }
    });
  for (const keyword of ['anyOf', 'oneOf', 'not'])
    if (form[keyword] !== undefined) out.push({ pointer: [...above, keyword], schema: { [keyword]: form[keyword] } });
  for (const keyword of ['dependentRequired', 'dependentSchemas'])
    for (const [name, wanted] of Object.entries((form[keyword] ?? {}) as JsonObject))
      out.push({ pointer: [...above, keyword, name], schema: { [keyword]: { [name]: wanted } } });
  if (isArray(form.allOf)) form.allOf.forEach((part, i) => isObject(part) && out.push(...placesOf(part, [...above, 'allOf', i])));
  return out;
}

/** A condition in the names of the data. */
function renamed(schema: Json, keys: ReadonlyMap<string, string>): Json {
  if (isArray(schema)) return schema.map((part) => renamed(part, keys));
  if (!isObject(schema)) return schema;
  const name = (x: string): string => keys.get(x) ?? x;
  const names = (list: Json): Json => (isArray(list) ? list.map((x) => name(String(x))) : renamed(list, keys));
  return Object.fromEntries(
    Object.entries(schema as Record<string, Json>).map(([keyword, value]): [string, Json] => {
      if (keyword === 'properties')
        return [keyword, Object.fromEntries(Object.entries(value as Record<string, Json>).map(([k, v]) => [name(k), v]))];
      if (keyword === 'required') return [keyword, names(value)];
      if (keyword === 'dependentRequired' || keyword === 'dependentSchemas')
        return [keyword, Object.fromEntries(Object.entries(value as Record<string, Json>).map(([k, v]) => [name(k), names(v)]))];
      return ['if', 'then', 'else', 'allOf', 'anyOf', 'oneOf', 'not'].includes(keyword)
        ? [keyword, renamed(value, keys)]
        : [keyword, value];
    })
  );
}
