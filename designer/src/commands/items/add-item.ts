// One more item in the bundle. Its definition comes along when the document does not have it yet.

import type { Item } from '@onething/core';
import type { Position } from '../../document/document.ts';
import { command, owned, refusal } from '../command.ts';

export interface AddItem {
  readonly id: string;
  readonly definition?: Item | undefined;
  readonly at?: number | undefined;
  readonly position?: Position | undefined;
}

export const addItem = command<AddItem>('addItem', ({ bundle, items, layout }, { id, definition, at = bundle.items.length, position }) => {
  if (bundle.items.some((entry) => entry.item === id)) return refusal('itemAlreadyIn', { item: id });
  const known = Object.hasOwn(items, id);
  if (!known && definition?.id !== id) return refusal('unknownItem', { item: id });
  if (at < 0 || at > bundle.items.length) return refusal('noSuchPlace', { place: at });
  if (!known) items[id] = owned(definition!);
  bundle.items.splice(at, 0, { item: id });
  if (position) layout[id] = { ...position };
  return undefined;
});
