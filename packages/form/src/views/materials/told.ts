// How are documents and files told in words? Names of places, what is wrong with them, how each is brought, and what is said
// aloud while files are on their way.

import type { UploadEvent } from '../../edge/upload.ts';
import type { FileEntry, FileFault, Place } from '../../store/files.ts';
import { formatName } from '../../store/files/kinds.ts';
import { documentName } from '../names.ts';
import type { View } from '../view.ts';

/** 居民身份证(卖方):张三 */
export function placeTitle(view: View, { slot, table, row }: Pick<Place, 'slot' | 'table' | 'row'>): string {
  const name = documentName(view, slot.key, slot.part);
  return table === undefined || row === undefined ? name : `${name}${view.m.colon}${rowName(view, table, row)}`;
}

function rowName({ store, m }: View, table: string, row: number): string {
  const { name } = store.rows(table)[row] ?? {};
  return typeof name === 'string' && name.trim() ? name : m.row(row + 1);
}

/** What the summary of faults says of a place. */
export function placeFault(view: View, place: Place): string {
  const [bad] = view.store.files.bad(place.id),
    title = placeTitle(view, place);
  return bad ? `${title}${view.m.colon}${fileFault(view, bad)}` : view.m.materialMissing(title);
}

/** Of a file that was sent and cannot be used, or could not be sent. */
export function fileFault({ m, w }: View, { name, state, reason = '' }: FileEntry): string {
  if (state === 'failed') return w.failed(name);
  return w.refused(name, /^\d{3}$/.test(reason) ? w.reason(reason) : sentence(reason, m.lang));
}

const sentence = (text: string, lang: string): string =>
  text === '' || /[.!?\u3002\uff01\uff1f]$/.test(text) ? text : `${text}${lang === 'zh' ? '\u3002' : '.'}`;

export const chosenFault = ({ m, w }: View, fault: FileFault): string => w.fault(fault, (formats) => formatsText(m, formats), formatName);

export const formatsText = ({ list }: Pick<View['m'], 'list'>, formats: readonly string[]): string =>
  list([...new Set(formats.map(formatName))]);

/** Names of files, or how else it comes; empty: not at all yet. */
export function howBrought({ m, store, w }: View, { id, slot }: Place): string {
  const { onPaper, later } = store.files.bringing,
    names = store.files.of(id).map((f) => f.name);
  return m.list([
    ...names,
    ...(onPaper.includes(id) ? [w.onPaper] : []),
    ...(later.includes(id) && !names.length && slot.defer !== undefined ? [w.later(slot.defer)] : [])
  ]);
}

/** Politely, once: every quarter of the way, and how it ended. */
export function tellUpload(view: View, event: UploadEvent): void {
  const { m, w } = view;
  switch (event.kind) {
    case 'quarter':
      view.say(w.saidQuarter(event.entry.name, event.percent));
      break;
    case 'ready':
      view.say(w.saidReady(event.entry.name));
      break;
    case 'interrupted':
      view.say(w.saidInterrupted(event.entry.name));
      break;
    case 'refused':
    case 'failed':
      view.say(`${m.error}${m.colon}${fileFault(view, event.entry)}`);
      break;
    case 'fault':
      view.say(event.faults.map((fault) => `${m.error}${m.colon}${chosenFault(view, fault)}`).join(' '));
      break;
  }
}
