// What can a person do about saving?

import { createContext, useContext } from 'react';

export interface Saving {
  /** Is it kept in this browser at all? */
  readonly keeps: boolean;
  now(): Promise<void>;
  /** Another tab wrote: take its work in. */
  takeTheirs(): Promise<void>;
  /** Another tab wrote: replace its work by this. */
  keepMine(): Promise<void>;
  /** Nothing is left to keep: another tab deleted it, and it is to stay so. */
  letGo(): void;
}

export const SavingContext = createContext<Saving | undefined>(undefined);
export const useSaving = (): Saving => useContext(SavingContext)!;
