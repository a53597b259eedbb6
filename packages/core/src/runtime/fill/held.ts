// What does a certificate that the administration holds say already? Only certificates that an active item asks for: they
// are the ground for looking. What a source of trust C or D says has still to be compared, so it fills nothing in.

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
    const [material = '', subject] = cut(document);
    const proved = new Set(composition.materialTypes[material]?.proves);
    for (const [key, datum] of provable(composition.data, subject)) {
      if (datum.element !== undefined && proved.has(datum.element)) out.set(key, { source: why.source, material, document });
    }
  }
  return out;
}

function cut(document: string): [material: string, subject: string | undefined] {
  const at = document.indexOf('@');
  return at < 0 ? [document, undefined] : [document.slice(0, at), document.slice(at + 1)];
}

/** The data of a subject; what was kept apart has a meaning of its own and is proved by nothing. */
function provable(data: readonly Datum[], subject: string | undefined): [string, Datum][] {
  if (subject?.endsWith('[]')) {
    const table = data.find((d) => d.key === subject);
    return (table?.columns ?? []).map((c): [string, Datum] => [`${table!.key}.${c.key}`, c]);
  }
  return data.filter((d) => d.subject === subject && !d.columns && !d.key.includes('~')).map((d): [string, Datum] => [d.key, d]);
}
