// What of a schema is not modelled, and yet needs no guess? Recursive and remote references, `unevaluated…`, dynamic references
// and inner resources: such a schema is kept whole beside the merge, so that nothing of it is lost, and is folded with the others
// as far as it is modelled. What is left out for that must only ever widen it: a conflict that is found then is one.

import { isArray, isObject, type Json, type JsonObject } from '../../model/json.ts';
import { digest } from '../../model/json/digest.ts';
import type { DeclineReason } from '../../model/form/dialect.ts';
import { constants, target } from '../../model/node/normalise.ts';
import type { Schema } from '../../model/node/to-schema.ts';

export type Draft = 'draft-07' | '2020-12' | undefined;

/** Why something is not modelled although a validator will know what it means. */
const KEPT: ReadonlySet<DeclineReason> = new Set<DeclineReason>(['notModelled', 'recursiveRef', 'remoteRef', 'danglingRef']);
export const mayStandBeside = (reason: DeclineReason): boolean => KEPT.has(reason);

/** The schema without what is not modelled: it accepts all that the schema accepts. The same object where everything is modelled. */
export function widened(schema: Schema, draft: Draft): Schema {
  return wide(schema, { root: schema, draft, refs: new Map() }) as Schema;
}

interface Widening {
  readonly root: Schema;
  readonly draft: Draft;
  readonly refs: Map<string, boolean>; // modelled to the end; false while it is looked at: what leads back to itself is not
}

const DROPPED: ReadonlySet<string> = new Set([
  'unevaluatedItems',
  'unevaluatedProperties',
  '$dynamicRef',
  '$dynamicAnchor',
  '$recursiveRef',
  '$recursiveAnchor'
]);
const MAPS: ReadonlySet<string> = new Set(['properties', 'patternProperties', 'dependentSchemas', 'dependencies']);
const LISTS: ReadonlySet<string> = new Set(['allOf', 'anyOf', 'prefixItems', 'items']);
const ONES: ReadonlySet<string> = new Set(['items', 'additionalItems', 'additionalProperties', 'propertyNames', 'then', 'else']);

function wide(schema: Json, w: Widening): Json {
  if (!isObject(schema)) return schema;
  if (schema.$id !== undefined && schema !== w.root) return true;
  if (w.draft === 'draft-07' && schema.$ref !== undefined) return isModelled(schema.$ref, w) ? schema : true;
  let out: Record<string, Json> | undefined;
  for (const key of Object.keys(schema)) {
    const value = schema[key]!;
    const kept = member(key, value, schema, w);
    if (kept === value) continue;
    out ??= { ...schema } as Record<string, Json>;
    if (kept === undefined) delete out[key];
    else out[key] = kept;
  }
  return out ?? schema;
}

/** A member of a schema as far as it is modelled; undefined: left out. */
function member(key: string, value: Json, schema: JsonObject, w: Widening): Json | undefined {
  if (DROPPED.has(key)) return undefined;
  if (key === '$ref') return isModelled(value, w) ? value : undefined;
  if (MAPS.has(key) && isObject(value)) return mapped(value, w);
  if (LISTS.has(key) && isArray(value)) return same(value, (one) => wide(one, w));
  if (ONES.has(key)) return (key === 'then' || key === 'else') && !isWhole(schema.if, w) ? undefined : wide(value, w);
  // what narrows when its inside is widened stands whole or not at all
  if (key === 'not' || key === 'if') return isWhole(value, w) ? value : undefined;
  if (key === 'oneOf' && isArray(value) && !constants(value)) return value.every((one) => isWhole(one, w)) ? value : undefined;
  if (key === 'contains') return schema.maxContains === undefined ? wide(value, w) : isWhole(value, w) ? value : undefined;
  return value;
}

const isWhole = (schema: Json | undefined, w: Widening): boolean => schema === undefined || wide(schema, w) === schema;

function mapped(map: JsonObject, w: Widening): JsonObject {
  let changed = false;
  const pairs = Object.entries(map).map(([key, value]) => {
    const kept = wide(value!, w);
    changed ||= kept !== value;
    return [key, kept] as const;
  });
  return changed ? Object.fromEntries(pairs) : map;
}

function same(list: readonly Json[], change: (one: Json) => Json): readonly Json[] {
  const out = list.map(change);
  return out.every((one, i) => one === list[i]) ? list : out;
}

function isModelled(ref: Json, w: Widening): boolean {
  if (typeof ref !== 'string' || !ref.startsWith('#/')) return false;
  const known = w.refs.get(ref);
  if (known !== undefined) return known;
  w.refs.set(ref, false);
  const found = targetOf(ref, w.root);
  const modelled = found !== undefined && wide(found, w) === found;
  w.refs.set(ref, modelled);
  return modelled;
}

function targetOf(ref: string, root: Schema): Schema | undefined {
  try {
    return target(ref, root);
  } catch {
    return undefined;
  } // a malformed %-escape
}

const isAbsolute = (uri: string): boolean => /^[a-z][a-z0-9+.-]*:/i.test(uri);

/**
 * The schema as a resource of its own, so that its references mean inside another schema what they mean alone. Undefined: they depend
 * on where it stood.
 */
export function resource(schema: JsonObject, draft: Draft): JsonObject | undefined {
  const { $schema: _, ...own } = schema;
  const refs = referencesIn(schema);
  if (refs.length === 0) return own as JsonObject;
  const id = typeof schema.$id === 'string' ? schema.$id : undefined;
  if (!(id && isAbsolute(id)) && !refs.every((ref) => ref.startsWith('#') || isAbsolute(ref))) return undefined;
  const $id =
    id && isAbsolute(id)
      ? id
      : `urn:onething:${digest(schema)
          .replace(/^.*[:-]/, '')
          .slice(0, 32)}`;
  if (draft !== 'draft-07' || schema.$ref === undefined) return { ...own, $id } as JsonObject;
  // draft-07 does not see what stands beside `$ref`, not even `$id`; definitions alone are read from there
  return { $id, ...(schema.definitions !== undefined && { definitions: schema.definitions }), allOf: [{ $ref: schema.$ref }] };
}

const REFERENCES: ReadonlySet<string> = new Set(['$ref', '$dynamicRef', '$recursiveRef']);

function referencesIn(value: Json | undefined): string[] {
  if (isArray(value)) return value.flatMap(referencesIn);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    REFERENCES.has(key) && typeof inner === 'string' ? [inner] : referencesIn(inner)
  );
}

/** Names under which resources are known; two resources of one name cannot stand in one schema. */
export function namesIn(value: Json | undefined): string[] {
  if (isArray(value)) return value.flatMap(namesIn);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === '$id' && typeof inner === 'string' ? [inner] : namesIn(inner)));
}
