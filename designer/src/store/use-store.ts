// How do views read the store? One hook with a selector; a view is drawn again only when what it selected changed.

import { createContext, useContext, useRef, useSyncExternalStore } from 'react';
import type { State, Store } from './store.ts';
import type { Deriver } from '../derived/deriver.ts';
import type { Shelf } from '../keep/shelf.ts';
import type { Library } from '../document/read.ts';

/** What the views of one open bundle work with. */
export interface Desk {
  readonly store: Store;
  readonly deriver: Deriver;
  readonly shelf: Shelf;
  readonly library: Library;
  readonly workId: string;
}

export const DeskContext = createContext<Desk | undefined>(undefined);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('a view outside of a desk');
  return desk;
}

export function useStore<T>(select: (state: State) => T, same: (a: T, b: T) => boolean = Object.is): T {
  const { store } = useDesk();
  const last = useRef<{ readonly value: T }>(undefined);
  return useSyncExternalStore(store.subscribe, () => {
    const value = select(store.get());
    if (!last.current || !same(last.current.value, value)) last.current = { value };
    return last.current.value;
  });
}
