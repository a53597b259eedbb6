// Which findings has a person seen and let stand? They keep their place in the list, with the name and the reason. A finding
// about an item is settled when every bundle that has the item settled it: by an acknowledgement, or because the row that it
// is about is dropped there.

import type { Acknowledged, Bundle, Diagnostic, Item, Place } from './generated/documents.ts';
import type { Segment } from './json.ts';

export function acknowledged(findings: readonly Diagnostic[], bundles: readonly Bundle[], items: ReadonlyMap<string, Item>): Diagnostic[] {
  return findings.map((finding) => {
    const place = finding.at[0];
    if (!place) return finding;
    const concerned =
      place.document === 'bundle'
        ? bundles.filter((b) => b.id === place.id)
        : bundles.filter((b) => b.items.some((e) => e.item === place.id));
    const notes = concerned.map((bundle) => noteOf(finding, place, bundle, items.get(place.id)));
    return notes.length && notes.every((n) => n !== undefined) ? { ...finding, acknowledged: notes[0]! } : finding;
  });
}

function noteOf(finding: Diagnostic, place: Place, bundle: Bundle, item: Item | undefined): Acknowledged | undefined {
  const where = placeName(place.pointer as readonly Segment[], item);
  const own = (bundle.acknowledged ?? []).find(
    (a) =>
      a.code === finding.code &&
      (a.item === undefined ? place.document === 'bundle' : a.item === place.id) &&
      (a.place === undefined || a.place === where)
  );
  const dropped = (bundle.materialDecisions ?? []).find(
    (d) => d.kind === 'drop' && d.item === place.id && where === `materials/${d.requirement}`
  );
  const note = own ?? dropped;
  return note && { by: note.by, reason: note.reason, at: note.at };
}

/** `materials/others`, `steps/visit`, `form/holder/name` with `*` for rows; anything else as its pointer. */
export function placeName(pointer: readonly Segment[], item: Item | undefined): string {
  const [head, second, ...rest] = pointer;
  if (head === 'form') return [head, ...pointer.slice(1).flatMap((s) => (s === 'properties' ? [] : s === 'items' ? ['*'] : [s]))].join('/');
  if ((head === 'materials' || head === 'steps') && typeof second === 'number')
    return [head, item?.[head]?.[second]?.id ?? second, ...rest].join('/');
  return pointer.join('/');
}
