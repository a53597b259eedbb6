// Which fields share a definition, and how does one leave it?

import { isArray, isObject, type Json, type JsonObject } from '@onething/core';
import { resolved, type FormEntry } from './item-form.ts';
import { changedAt, refPointer, valueAt, type Pointer } from './item-parts.ts';

export interface Definition {
  readonly name: string;
  readonly at: Pointer;
  readonly uses: number;
}

/** The definition to which a reference leads, and how many refer to it. */
export function definitionOf(form: JsonObject, ref: string | undefined): Definition | undefined {
  const at = refPointer(ref);
  return at && isObject(valueAt(form, at)) ? { name: at.at(-1)!, at, uses: usesOf(form, ref!) } : undefined;
}

/** The shared definition in which a field stands. */
export function definitionAround(form: JsonObject, at: Pointer): Definition | undefined {
  const [first, name] = at;
  return (first === '$defs' || first === 'definitions') && name !== undefined
    ? definitionOf(form, `#/${[first, name].map((step) => step.replaceAll('~', '~0').replaceAll('/', '~1')).join('/')}`)
    : undefined;
}

function usesOf(value: Json | undefined, ref: string): number {
  if (isArray(value)) return value.reduce<number>((n, v) => n + usesOf(v, ref), 0);
  if (!isObject(value)) return 0;
  return Object.values(value).reduce<number>((n, v) => n + usesOf(v, ref), value.$ref === ref ? 1 : 0);
}

/** Keywords that definition and field both have, with other values: neither alone says what both say. */
export function disputed(form: JsonObject, { schema }: Pick<FormEntry, 'schema'>): readonly string[] {
  const { $ref: _ref, ...own } = schema,
    definition = resolved({ $ref: schema.$ref! }, form);
  return Object.keys(own).filter(
    (k) => !SAID.has(k) && !k.startsWith('x-') && definition[k] !== undefined && JSON.stringify(definition[k]) !== JSON.stringify(own[k])
  );
}

const SAID = new Set(['title', 'description', 'default', 'examples', 'deprecated', 'readOnly', 'writeOnly', '$comment']);

/** With a copy of the definition, which then is the field's own. */
export function ownCopy(form: JsonObject, { at, schema }: Pick<FormEntry, 'at' | 'schema'>): JsonObject {
  const { $ref: _ref, ...own } = resolved(schema, form);
  return changedAt(form, at, () => own);
}
