// A definition goes for good; only when no bundle entry names it.

import { command, refusal } from '../command.ts';

export const forgetItem = command<{ readonly id: string }>('forgetItem', ({ bundle, items }, { id }) => {
  if (!Object.hasOwn(items, id)) return refusal('unknownItem', { item: id });
  if (bundle.items.some((entry) => entry.item === id)) return refusal('itemInUse', { item: id });
  delete items[id];
  return undefined;
});
