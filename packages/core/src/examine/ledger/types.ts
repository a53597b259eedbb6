// What does a ledger say?

import type { LineCounts } from '../../model/form/lines.ts';
import type { MaterialLedger } from './materials.ts';

/** Lines on paper of this applicant's items, and the one fate of each. */
export type FieldLedger = LineCounts;

/** How much lighter it became for one applicant, each count by its causes. */
export interface Ledger {
  readonly items: readonly string[];
  readonly fields: FieldLedger;
  readonly materials: MaterialLedger;
  readonly copies: Change; // sheets and files: originals and copies
  readonly visits: Change;
  readonly days: Change; // working days
}

/** A count before and after. */
export interface Change {
  readonly before: number;
  readonly after: number;
}
