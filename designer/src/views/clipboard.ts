// Items on their way from one bundle to another: their entries and definitions as text. What comes from the clipboard is judged
// like any file.

import { isArray, isObject, readValue, type BundleItem, type Item, type Json } from '@onething/core';
import type { DesignDocument } from '../document/document.ts';

const KIND = 'onething-items';
export interface Copied { readonly entry: BundleItem; readonly definition: Item }

export function copied({ bundle, items }: DesignDocument, ids: readonly string[]): string {
  const parts = bundle.items.filter((e) => ids.includes(e.item) && items[e.item]).map((entry) => ({ entry, definition: items[entry.item] }));
  return JSON.stringify({ kind: KIND, parts });
}

export function pasted(text: string): readonly Copied[] {
  let value: Json;
  try { value = JSON.parse(text) as Json; } catch { return []; }
  if (!isObject(value) || value.kind !== KIND || !isArray(value.parts)) return [];
  return value.parts.flatMap((part): Copied[] => {
    if (!isObject(part) || !isObject(part.entry)) return [];
    const { document } = readValue(part.definition, 'clipboard');
    return document?.kind === 'item' && part.entry.item === document.id ? [{ entry: part.entry as unknown as BundleItem, definition: document }] : [];
  });
}
