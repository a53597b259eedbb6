// Which documents does one item receive, and how does each come? The rows of its list that apply, each by the list that is
// brought for it: what the applicant hands in reaches everyone whose row asks for it.

import { documentAt, isRows, readDocument, rowPlace } from '../../model/datum/key.ts';
import type { ComposedItem, DossierDocument, DossierRow, FiledFile } from '../../model/generated/documents.ts';
import { isArray, member, type JsonObject } from '../../model/json.ts';
import type { Choices } from '../plan/choices.ts';
import type { DemandRef, MaterialPlan, Slot } from '../plan/materials/types.ts';

/** record: with what follows from it, for the rows of its tables. */
export function materialsFor(item: ComposedItem, plan: MaterialPlan, choices: Choices, record: JsonObject): DossierRow[] {
  const serving = (list: readonly Slot[], id: string): readonly Slot[] => list.filter((slot) => serves(slot.serves, item.id, id));
  return (item.materials ?? []).flatMap(({ id, title, lists }): DossierRow[] => {
    const row = { requirement: id, title };
    if (serves(plan.committed, item.id, id)) {
      const made = choices.commitments?.find((c) => c.item === item.id && c.requirement === id);
      return [{ ...row, promised: true, ...(made?.at !== undefined && { at: made.at }), open: !made, documents: [] }];
    }
    const met = plan.met.find(({ demand }) => serves([demand], item.id, id)),
      optional = serving(plan.optional, id);
    if (met) {
      const slots = serving(plan.slots, id);
      const documents = lists[met.list]!.flatMap(({ key }): DossierDocument[] => {
        const free = plan.free.find((f) => f.key === key && serves(f.serves, item.id, id));
        return free
          ? [freeDocument(key, free.why, choices)]
          : slots.filter((s) => s.key === key).flatMap((s) => placed(s, choices, record));
      });
      return [{ ...row, open: documents.some((d) => d.how === 'open'), documents }];
    }
    return optional.length ? [{ ...row, optional: true, open: false, documents: optional.flatMap((s) => placed(s, choices, record)) }] : [];
  });
}

const serves = (refs: readonly DemandRef[], item: string, id: string): boolean => refs.some((r) => r.item === item && r.id === id);

function freeDocument(key: string, why: MaterialPlan['free'][number]['why'], choices: Choices): DossierDocument {
  if (why.kind === 'mergedForm') return { document: key, how: why.kind };
  if (why.kind === 'produced')
    return why.within
      ? { document: key, how: 'later', within: why.within, from: why.item }
      : { document: key, how: why.kind, from: why.item };
  const files = filesAt(choices, (slot) => documentAt(slot) === key);
  return { document: key, how: files.length ? 'file' : why.kind, ...(files.length ? { files } : { source: why.source }) };
}

/** How each document of a slot comes: of a table, one for each row. */
export function placed({ key, part, defer }: Slot, choices: Choices, record: JsonObject): DossierDocument[] {
  return placesOf(key, record).map((place): DossierDocument => {
    const document = part === undefined ? place : `${place}#${part}`,
      files = filesAt(choices, (slot) => slot === document);
    if (files.length) return { document, how: 'file', files };
    if (choices.onPaper?.includes(document)) return { document, how: 'paper' };
    return defer && choices.deferred?.includes(document) ? { document, how: 'later', within: defer } : { document, how: 'open' };
  });
}

const filesAt = ({ files = [] }: Choices, here: (slot: string) => boolean): FiledFile[] =>
  files.filter(({ slot }) => here(slot)) as FiledFile[];

/** `idCard@seller[]` is wanted of each row: `idCard@seller[0]`, `idCard@seller[1]`. */
function placesOf(key: string, record: JsonObject): readonly string[] {
  const { subject: table } = readDocument(key);
  if (table === undefined || !isRows(table)) return [key];
  const rows = member(record, table);
  return isArray(rows) ? rows.map((_, row) => rowPlace(key, row)) : [];
}
