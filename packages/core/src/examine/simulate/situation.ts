// What is known of one situation?

import type { LineCounts } from '../../model/form/lines.ts';
import type { JsonObject } from '../../model/json.ts';
import type { MaterialSum } from './parts.ts';

/** One situation with its burden, before and after, and a witness that was split and judged. */
export interface SimulatedSituation {
  readonly answers: JsonObject; // those that matter
  readonly items: readonly string[];
  readonly questions: number; // data that are asked; a table counts once
  readonly fields: LineCounts; // lines on paper, and what became of them
  readonly materials: MaterialSum;
  readonly visits: { readonly before: number; readonly after: number };
  readonly days: { readonly before: number; readonly after: number }; // working days
  readonly verdict: 'satisfiable' | 'empty' | 'unknown';
  readonly witness?: JsonObject;
  readonly refused?: readonly string[]; // items whose form refuses the witness: a fault of ours
}
