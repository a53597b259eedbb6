// Which items can be taken? Those of the document first, in its words; then the library's.

import { useMemo } from 'react';
import type { Item } from '@onething/core';
import { useDesk } from '../store/use-store.ts';
import { useDoc } from './use-words.ts';

export function useCatalogue(): readonly Item[] {
  const { library } = useDesk(),
    { items } = useDoc();
  return useMemo(() => [...Object.values(items), ...library.items.filter((i) => !Object.hasOwn(items, i.id))], [items, library]);
}
