// What documents, rows and places on the later pages are called.

import { readDocument, readSubject } from '@onething/core/live';
import type { View } from './view.ts';

/** Lists are in Chinese only; elsewhere a row is called by its documents. */
export function rowTitle(view: View, item: string, id: string): string {
  const row = view.store.composition.items.find((i) => i.id === item)?.materials?.find((r) => r.id === id),
    needs = row?.lists[0] ?? [];
  return view.m.lang === 'zh' || needs.length === 0 ? (row?.title ?? id) : view.m.list(needs.map((need) => documentName(view, need.key)));
}

export const sourceTitle = ({ store, t }: View, source: string): string =>
  t(store.composition.holdings.find((h) => h.source === source)?.title) || source;

/** 居民身份证(买方) */
export function documentName({ store, m, t }: View, key: string, part?: number): string {
  const { type, subject } = readDocument(key);
  return m.document(
    t(store.composition.materialTypes[type]?.title) || type,
    subject && t(store.composition.subjects[readSubject(subject).name]?.title),
    part
  );
}

/** Ids in the page. */
export const slotDomId = (slot: string): string => `m-${slot.replace(/\W/g, '_')}`;
export const promiseId = (item: string, id: string): string => `p-${item}-${id}`;
