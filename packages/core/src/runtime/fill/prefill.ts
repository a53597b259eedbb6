// What need not be typed again? Values that a certificate or an earlier dossier holds, as far as the merged form takes
// them; each comes with its origin, and what does not fit is shown, not cut.

import type { Composition } from '../../model/generated/documents.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import { check, type Violation } from '../../model/node/check.ts';
import { join } from './join.ts';
import type { Problem } from '../problem.ts';
import { specialise } from '../specialise.ts';

/** A certificate with its data, or a dossier of an earlier filing. */
export type PrefillSource =
  | { readonly kind: 'certificate'; readonly origin: string; readonly data: JsonObject } // datum key → value
  | { readonly kind: 'dossier'; readonly origin: string; readonly item: string; readonly payload: JsonObject };

/** What a source fills in, and what of it the form does not take. */
export interface Prefill {
  readonly values: JsonObject;
  readonly origin: string;
  readonly rejected: readonly Problem[]; // what the source says and the form does not take
}

/** Values that may stand in the record of this situation, and the problems of those that may not. answers decide which items run. */
export function prefill(composition: Composition, source: PrefillSource, answers: JsonObject = {}): Prefill {
  const joined = source.kind === 'dossier' ? join(composition, { [source.item]: source.payload }) : { record: source.data, problems: [] };
  const { data } = specialise(composition, answers);
  const live = new Map(data.map((d) => [d.datum.key, d.node]));
  const values: Record<string, Json> = {};
  const rejected: Problem[] = [...joined.problems];
  for (const key of Object.keys(joined.record)) {
    const value = joined.record[key]!,
      node = live.get(key);
    const faults: Violation[] = [];
    // a table's rows may lack columns that the source does not know: the applicant adds them
    if (!node) rejected.push({ code: 'unasked', path: [key], items: [] });
    else if (check(node, value, faults) || faults.every((f) => f.keyword === 'required')) values[key] = value;
    else
      rejected.push(
        ...faults.map((f): Problem => ({
          code: f.keyword,
          path: [key, ...f.path],
          ...(f.limit !== undefined && { limit: f.limit }),
          items: []
        }))
      );
  }
  return { values, origin: source.origin, rejected };
}
