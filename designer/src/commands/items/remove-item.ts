// An item leaves the bundle. Its definition stays at hand; decisions about it rest until it comes back.

import { command, refusal } from '../command.ts';

export const removeItem = command<{ readonly id: string }>('removeItem', ({ bundle }, { id }) => {
  const at = bundle.items.findIndex((entry) => entry.item === id);
  if (at < 0) return refusal('itemNotIn', { item: id });
  bundle.items.splice(at, 1);
  return undefined;
});
