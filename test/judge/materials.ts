// Is what an applicant brings enough, and is all of it needed? By trying: rows of the active items, what need not be brought,
// and every subset of documents.

import type { Office } from './filing.ts';
import { subjectOf } from './fields.ts';
import type { JsonObject } from './plain.ts';

export interface Row {
  readonly item: string;
  readonly id: string;
  readonly lists: readonly (readonly { readonly key: string; readonly type: string; readonly need: NeedLike }[])[];
}
export interface NeedLike {
  readonly accept: readonly string[];
  readonly originals?: number;
  readonly copies?: number;
  readonly retained?: boolean;
  readonly formats?: readonly string[];
  readonly maxBytes?: number;
  readonly maxAgeDays?: number;
  readonly minValidDays?: number;
}

/** What the applicant chose, where he has a choice. */
export interface Choices {
  readonly committed?: readonly { readonly item: string; readonly requirement: string }[];
}

/** A document's name: its type and whom it is about. */
export function documentOf(office: Office, item: string, type: string, about: string | undefined): string {
  if (about === undefined) return type;
  const many = office.documents.items.find((i) => i.id === item)!.subjects[about.split('@')[0]!]?.many;
  return `${type}@${subjectOf(about, item, office.documents)}${many ? '[]' : ''}`;
}

/** Rows that must be met: not dropped, not optional, not promised, and holding for these answers. */
export function rowsOf(office: Office, record: JsonObject, active: readonly string[]): Row[] {
  const { items, bundle } = office.documents;
  return active.flatMap((id) =>
    (items.find((i) => i.id === id)!.materials ?? []).flatMap((row): Row[] => {
      const decision = bundle.materialDecisions?.find((d) => d.item === id && d.requirement === row.id)?.kind;
      if (decision === 'drop' || decision === 'commit' || row.necessity === 'optional' || row.necessity === 'commitment') return [];
      if (!office.holds(row.when, record, id)) return [];
      const lists = row.lists.map((l) =>
        l.map((need) => ({
          key: documentOf(office, id, need.type, need.about as string | undefined),
          type: need.type as string,
          need: need as NeedLike
        }))
      );
      return [{ item: id, id: row.id, lists }];
    })
  );
}

/** Need this document not be brought for this item: an application form, made by another active item, or held. */
export function comesByItself(office: Office, item: string, key: string, type: string, need: NeedLike, active: readonly string[]): boolean {
  const { catalogue, items } = office.documents;
  if (catalogue.materialTypes?.[type]?.kind === 'application') return true;
  const made = active.some(
    (id) =>
      id !== item &&
      (items.find((i) => i.id === id)!.outputs ?? []).some(
        (o) => o.material === type && documentOf(office, id, type, o.about as string | undefined) === key
      )
  );
  return (
    made ||
    Object.values(catalogue.dataSources ?? {}).some(
      (s) => (s.kind === 'dataShare' || need.accept.includes('eLicence')) && s.holds.some((h) => h.material === type)
    )
  );
}

const PAPER = ['copy', 'certifiedCopy', 'original'];

/** Every way in which a slot may be brought is one that the need takes; something stronger always satisfies. */
export function suits(slot: NeedLike, need: NeedLike): boolean {
  const weakest = Math.min(...need.accept.filter((a) => PAPER.includes(a)).map((a) => PAPER.indexOf(a)));
  const takes = (way: string): boolean => need.accept.includes(way) || (PAPER.includes(way) && PAPER.indexOf(way) >= weakest);
  const within = (have: number | undefined, want: number | undefined): boolean =>
    want === undefined || (have !== undefined && have <= want);
  return (
    slot.accept.length > 0 &&
    slot.accept.every(takes) &&
    (!need.formats || (!!slot.formats && slot.formats.every((f) => need.formats!.includes(f)))) &&
    within(slot.maxBytes, need.maxBytes) &&
    within(slot.maxAgeDays, need.maxAgeDays) &&
    (need.minValidDays ?? 0) <= (slot.minValidDays ?? 0) &&
    (slot.originals ?? 0) >= (need.originals ?? 0) &&
    (slot.copies ?? 0) >= (need.copies ?? 0)
  );
}

/** Rows that these slots leave unmet. */
export function unmet(
  office: Office,
  rows: readonly Row[],
  slots: readonly (NeedLike & { readonly key: string })[],
  active: readonly string[]
): Row[] {
  return rows.filter(
    (row) =>
      row.lists.length > 0 &&
      !row.lists.some((l) =>
        l.every(
          ({ key, type, need }) =>
            comesByItself(office, row.item, key, type, need, active) || slots.some((s) => s.key === key && suits(s, need))
        )
      )
  );
}

/** The least number of documents by which all rows can be met; undefined where there are too many to try. */
export function fewest(office: Office, rows: readonly Row[], active: readonly string[]): number | undefined {
  const open = rows
    .filter((r) => r.lists.length)
    .map((r) => r.lists.map((l) => l.filter((n) => !comesByItself(office, r.item, n.key, n.type, n.need, active)).map((n) => n.key)));
  const keys = [...new Set(open.flat(2))];
  if (keys.length > 10) return undefined;
  let least = Infinity;
  for (let set = 0; set < 1 << keys.length; set++) {
    const has = (key: string): boolean => ((set >> keys.indexOf(key)) & 1) === 1;
    if (open.every((lists) => lists.some((l) => l.every(has)))) least = Math.min(least, keys.filter(has).length);
  }
  return least;
}
