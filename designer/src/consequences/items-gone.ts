// An item left the bundle: edges, cuts, material rows, notes, places and sections that name it go with it. Decisions on its
// fields stay and rest: they come back into force with the item.

import { ownerOf, readApart } from '@onething/core';
import type { Consequence } from './consequence.ts';

export const itemsGone: Consequence = (draft, before) => {
  const { bundle, layout } = draft;
  const left = new Set(bundle.items.map((entry) => entry.item as string));
  const gone = new Set(before.bundle.items.map((entry) => entry.item as string).filter((id) => !left.has(id)));
  if (gone.size === 0) return;
  const keep = <T>(list: T[] | undefined, names: (member: T) => readonly (string | undefined)[]): void => {
    for (let i = (list?.length ?? 0) - 1; i >= 0; i--)
      if (names(list![i]!).some((id) => id !== undefined && gone.has(id))) list!.splice(i, 1);
  };
  keep(bundle.flow?.edges, (e) => [e.from, e.to]);
  keep(bundle.flow?.cuts, (e) => [e.from, e.to]);
  keep(bundle.materialDecisions, (d) => [d.item]);
  keep(bundle.acknowledged, (a) => [a.item]);
  for (const section of bundle.sections ?? []) {
    keep(section.items, (id) => [id]);
    keep(section.data, (key) => [aloneOf(key)]);
  }
  for (const id of gone) delete layout[id];
};

/** Whose alone is the datum? `legalRep.signature~GTH` and `FOOD/tableName` belong to one item. */
const aloneOf = (key: string): string | undefined => readApart(key).by ?? ownerOf(key);
