// What do all items ask together, as nobody meets them? Every item, row and step counts, whatever it depends on; the counts of a
// composition are the lines of this.

import type { Composition } from '../../model/generated/documents.ts';

/** The composition without a condition on items, rows and steps. */
export function allItems(composition: Composition): Composition {
  const items = composition.items.map((item) => ({
    ...always(item),
    ...(item.materials && { materials: item.materials.map(always) }),
    ...(item.steps && { steps: item.steps.map(always) })
  }));
  return { ...composition, items, onlyWhen: [] } as Composition;
}

const always = <T extends { readonly when?: unknown }>({ when: _when, ...rest }: T): Omit<T, 'when'> => rest;
