// It is submitted, and not received yet: what it waits for, and that nothing is to be done.

import { html, nothing } from 'lit';
import type { Store } from '../store/store.ts';
import type { View } from './view.ts';

/** busy: it was reached, and could not take it. onDevice: it outlives the page. */
export interface Wait { readonly busy: boolean; readonly onDevice: boolean }

export const waits = new WeakMap<Store, Wait>();

/** Their applicants changed something that is not part of what was filed. */
export const changedAfter = new WeakSet<Store>();

export function waitingFor({ store, m, w }: View): readonly [title: string, note: string] {
  const { busy = false, onDevice = true } = waits.get(store) ?? {};
  if (!onDevice) return [w.notYet(busy), w.keepOpen];
  return busy ? [w.busy, w.busyNote] : [m.queued, m.queuedNote];
}

export function waiting(view: View): unknown {
  if (view.store.status !== 'queued') return nothing;
  const [title, note] = waitingFor(view);
  return html`<div class="notice" part="notice" role="status"><p class="strong">${title}</p><p>${note}</p><button type="button" class="secondary" part="button" data-do="retry">${view.m.sendNow}</button></div>`;
}

/** On the pages before the one with the button. */
export function waitingElsewhere(view: View): unknown {
  const { store, long } = view;
  return long || store.status !== 'queued' || store.page === store.pages().at(-1) ? nothing : html`<div class="notice" part="notice"><p class="strong">${waitingFor(view)[0]}</p></div>`;
}
