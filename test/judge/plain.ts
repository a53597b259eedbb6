// What are documents to this judge? Plain JSON, and the generated types of them; nothing of the core.

import type { Bundle, Catalogue, Item } from '../../packages/core/src/model/generated/documents.ts';

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: Json;
}

export interface Documents {
  readonly catalogue: Catalogue;
  readonly items: readonly Item[];
  readonly bundle: Bundle;
}

export const isRecord = (x: unknown): x is JsonObject => typeof x === 'object' && x !== null && !Array.isArray(x);

/** Equal whatever the order of members. */
export const text = (x: unknown): string =>
  JSON.stringify(x, (_, v: unknown) =>
    isRecord(v)
      ? Object.fromEntries(
          Object.keys(v)
            .sort()
            .map((k) => ['.' + k, v[k]])
        )
      : v
  ) ?? 'undefined';

export const at = (object: JsonObject | undefined, name: string): Json | undefined =>
  object && Object.hasOwn(object, name) ? object[name] : undefined;

export const list = <T = Json>(x: unknown): readonly T[] => (Array.isArray(x) ? (x as T[]) : []);
