// All items together, as nobody meets them: every item, row and step counts, whatever it depends on.

import type { Composition } from '@onething/core';

export function allItems(composition: Composition): Composition {
  const items = composition.items.map((item) => ({
    ...always(item),
    ...(item.materials && { materials: item.materials.map(always) }),
    ...(item.steps && { steps: item.steps.map(always) })
  }));
  return { ...composition, items, onlyWhen: [] } as Composition;
}

const always = <T extends { readonly when?: unknown }>({ when: _when, ...rest }: T): Omit<T, 'when'> => rest;
