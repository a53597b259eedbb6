// Items stand in the order in which staff speak of them.

import { command, moved, refusal } from '../command.ts';

export const moveItem = command<{ readonly id: string; readonly to: number }>('moveItem', ({ bundle }, { id, to }) => {
  const from = bundle.items.findIndex((entry) => entry.item === id);
  if (from < 0) return refusal('itemNotIn', { item: id });
  return moved(bundle.items, from, to) ? undefined : refusal('noSuchPlace', { place: to });
});
