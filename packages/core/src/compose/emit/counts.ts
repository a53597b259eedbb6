// How many lines do all forms have together, and what became of each? The ledger of all items, every row and step with them, before
// anything is answered: as nobody meets them, and what no single situation tells.

import type { Composition, Counts } from '../../model/generated/documents.ts';
import { heldData } from '../../runtime/fill/held.ts';
import { bring } from '../../runtime/plan/bring.ts';
import { allItems } from '../situations/all-items.ts';
import { linesOfAll } from '../situations/lines.ts';

export function countsOf(composition: Omit<Composition, 'counts'>): Counts {
  const {
    counts: { before, asked, ...causes },
    alone
  } = linesOfAll(composition, heldIn(composition as Composition));
  return { paper: before, questions: asked, ...causes, mergedAlone: alone };
}

/** Data that held certificates say when all rows apply. */
function heldIn(composition: Composition): ReadonlySet<string> {
  if (composition.holdings.length === 0) return new Set();
  const whole = allItems(composition);
  return new Set(heldData(whole, bring(whole, {}).free).keys());
}
