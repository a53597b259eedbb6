// Who is the item's subject in this bundle? "企业负责人 of the drug licence is the legal representative": their data meet.
// Without `to` the subject finds its namesake again, or stays the item's own.

import { readSubject } from '@onething/core';
import { command, refusal } from '../command.ts';

export interface AlignSubject {
  readonly id: string;
  readonly subject: string;
  readonly to?: string | undefined;
}

export const alignSubject = command<AlignSubject>('alignSubject', ({ bundle, items }, { id, subject, to }) => {
  const entry = bundle.items.find((e) => e.item === id),
    item = Object.hasOwn(items, id) ? items[id] : undefined;
  if (!entry || !item) return refusal('itemNotIn', { item: id });
  const mine = Object.hasOwn(item.subjects, subject) ? item.subjects[subject] : undefined;
  if (!mine) return refusal('unknownSubject', { subject });
  if (to === undefined) {
    if (entry.subjects) delete entry.subjects[subject];
    if (entry.subjects && Object.keys(entry.subjects).length === 0) delete entry.subjects;
    return undefined;
  }
  const { name } = readSubject(to),
    theirs = Object.hasOwn(bundle.subjects, name) ? bundle.subjects[name] : undefined;
  if (!theirs) return refusal('unknownSubject', { subject: to });
  if (theirs.type !== mine.type) return refusal('otherType', { mine: mine.type, theirs: theirs.type });
  if (!theirs.many !== !mine.many) return refusal('otherMany', { subject: to });
  (entry.subjects ??= {})[subject] = to;
  return undefined;
});
