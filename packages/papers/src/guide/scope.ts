// What does every part of a guide speak of?

import type { ComposedItem, Composition, Language, Simulation } from '@onething/core';
import type { Teller } from '../words/tell.ts';

/** What every part of a guide speaks of. items: those that this city can have at all, in the order in which they run. */
export interface GuideScope {
  readonly composition: Composition;
  readonly items: readonly ComposedItem[];
  readonly simulation: Simulation;
  readonly teller: Teller;
  readonly language: Language;
}
