// What can a person do about saving?

import { createContext, useContext } from 'react';

export interface Saving {
  now(): Promise<void>;
  /** Another tab wrote: take its work in. */
  takeTheirs(): Promise<void>;
  /** Another tab wrote: replace its work by this. */
  keepMine(): Promise<void>;
}

export const SavingContext = createContext<Saving | undefined>(undefined);
export const useSaving = (): Saving => useContext(SavingContext)!;
