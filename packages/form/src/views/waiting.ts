// It is submitted, and not received yet: what it waits for, and that nothing is to be done.

import { html, nothing } from 'lit';
import type { View } from './view.ts';

export function waitingFor({ store, w }: View): readonly [title: string, note: string] {
  const { busy = false, onDevice = true } = store.wait ?? {};
  if (!onDevice) return [w.notYet(busy), w.keepOpen];
  return busy ? [w.busy, w.busyNote] : [w.queued, w.queuedNote];
}

export function waiting(view: View): unknown {
  if (view.store.status !== 'queued') return nothing;
  const [title, note] = waitingFor(view);
  return html`<div class="notice" part="notice" role="status"><p class="strong">${title}</p><p>${note}</p><button type="button" class="secondary" part="button" data-do="retry">${view.w.sendNow}</button></div>`;
}

/** On the pages before the one with the button. */
export function waitingElsewhere(view: View): unknown {
  const { store, long } = view;
  return long || store.status !== 'queued' || store.page === store.pages().at(-1)
    ? nothing
    : html`<div class="notice" part="notice"><p class="strong">${waitingFor(view)[0]}</p></div>`;
}
