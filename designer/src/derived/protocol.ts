// How does a document reach the worker, and what follows from it the page? Only what changed since the last time: both are large,
// and the core remembers what it read of each item.

import type { Bundle, Catalogue, Item } from '@onething/core';
import type { Sources } from './derive.ts';

export interface Change {
  readonly catalogue?: Catalogue;
  readonly set: readonly Item[];
  readonly removed: readonly string[];
  readonly order: readonly string[];
  readonly bundle: Bundle;
}
export interface Ask {
  readonly no: number;
  readonly change: Change;
}
/** delta: beside the answer before, see `delta.ts`. */
export interface Answer {
  readonly no: number;
  readonly delta?: unknown;
  readonly failed?: string;
}

export function changeOf(now: Sources, before: Sources | undefined): Change {
  const known = new Map((before?.items ?? []).map((item) => [item.id as string, item]));
  const order = now.items.map((item) => item.id as string),
    kept = new Set(order);
  return {
    ...(now.catalogue !== before?.catalogue && { catalogue: now.catalogue }),
    set: now.items.filter((item) => known.get(item.id) !== item),
    removed: [...known.keys()].filter((id) => !kept.has(id)),
    order,
    bundle: now.bundle
  };
}

export function changed(before: Sources | undefined, { catalogue, set, removed, order, bundle }: Change): Sources {
  const items = new Map((before?.items ?? []).map((item) => [item.id as string, item]));
  for (const id of removed) items.delete(id);
  for (const item of set) items.set(item.id, item);
  return { catalogue: catalogue ?? before!.catalogue, items: order.map((id) => items.get(id)!), bundle };
}
