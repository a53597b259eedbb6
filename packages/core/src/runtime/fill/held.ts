// What does a certificate that the administration holds say already? Only certificates that an active item asks for: they
// are the ground for looking. What a source of trust C or D says has still to be compared, so it fills nothing in.

import { columnKey, isApart, isRows, readDocument } from '../../model/datum/key.ts';
import type { Composition, Datum } from '../../model/generated/documents.ts';
import type { MaterialPlan } from '../plan/materials/types.ts';

/** A datum that a held certificate tells: the source, the material type, the document. */
export interface HeldDatum {
  readonly source: string;
  readonly material: string;
  readonly document: string;
}

/** Data that need not be typed: key, of a column `table.column`, → where it comes from. */
export function heldData(composition: Composition, free: MaterialPlan['free']): ReadonlyMap<string, HeldDatum> {
  const out = new Map<string, HeldDatum>();
  for (const { key: document, why } of free) {
    if (why.kind !== 'held' || why.trust > 'B') continue;
    const { type: material, subject } = readDocument(document);
    const proved = new Set(composition.materialTypes[material]?.proves);
    for (const [key, datum] of provable(composition.data, subject)) {
      if (datum.element !== undefined && proved.has(datum.element)) out.set(key, { source: why.source, material, document });
    }
  }
  return out;
}

/** The data of a subject; what was kept apart has a meaning of its own and is proved by nothing. */
function provable(data: readonly Datum[], subject: string | undefined): [string, Datum][] {
  if (subject !== undefined && isRows(subject)) {
    const table = data.find((d) => d.key === subject);
    return (table?.columns ?? []).map((c): [string, Datum] => [columnKey(table!.key, c.key), c]);
  }
  return data.filter((d) => d.subject === subject && !d.columns && !isApart(d.key)).map((d): [string, Datum] => [d.key, d]);
}
