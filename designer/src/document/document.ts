// What does staff save? One file with all that it needs: the bundle, the catalogue and the items it speaks of, where things
// lie on the canvas, named conditions, pinned personas, and the states of the inbox. Nothing computed is in it.

import type { Draft as Drafted } from 'immer';
import type { Bundle, Catalogue, Condition, Id, Item, Json, JsonObject, Text } from '@onething/core';

export const FORMAT = 1;

export interface DesignDocument {
  readonly kind: 'design';
  readonly format: typeof FORMAT;
  readonly bundle: Bundle;
  readonly catalogue: Catalogue;
  /** Items at hand, by id: those of the bundle, and others that staff wrote or took out again. */
  readonly items: Readonly<Record<string, Item>>;
  readonly layout: Readonly<Record<string, Position>>;
  /** Conditions with a name, to be used again. Where one stands it is written out: the bundle needs no names. */
  readonly conditions: Readonly<Record<string, NamedCondition>>;
  readonly personas: readonly Persona[];
  /** What staff noted about a conflict or suggestion, by its id. */
  readonly reviews: Readonly<Record<string, Review>>;
}

/** What commands write on. */
export type Draft = Drafted<DesignDocument>;

export interface Position {
  readonly x: number;
  readonly y: number;
}
export interface NamedCondition {
  readonly title: Text;
  readonly when: Condition;
}
export interface Persona {
  readonly id: Id;
  readonly title: Text;
  readonly answers: JsonObject;
}
export interface Review {
  readonly state: ReviewState;
  readonly note?: string;
}
export type ReviewState = 'asked' | 'waiting' | 'later';

/** Who settled it, why and when. */
export interface Signature {
  readonly by: string;
  readonly reason: string;
  readonly at: string;
}

export function emptyDocument(catalogue: Catalogue, id: string, title: Text): DesignDocument {
  return {
    kind: 'design',
    format: FORMAT,
    catalogue,
    bundle: { kind: 'bundle', id, version: '1', title, subjects: {}, items: [] },
    items: {},
    layout: {},
    conditions: {},
    personas: [],
    reviews: {}
  };
}

/** A bundle with what it uses; items that nobody gave stay missing, and the problems say so. */
export function documentOf(bundle: Bundle, catalogue: Catalogue, library: readonly Item[]): DesignDocument {
  const used = new Set(bundle.items.map((entry) => entry.item as string));
  return {
    ...emptyDocument(catalogue, bundle.id, bundle.title),
    bundle,
    items: Object.fromEntries(library.filter((item) => used.has(item.id)).map((item) => [item.id, item]))
  };
}

/** The items of the bundle, in its order. */
export function usedItems({ bundle, items }: DesignDocument): readonly Item[] {
  return bundle.items.flatMap((entry) => items[entry.item] ?? []);
}

export const itemMap = ({ items }: DesignDocument): ReadonlyMap<string, Item> => new Map(Object.entries(items));

export type { Json, JsonObject };
