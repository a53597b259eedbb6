// What is done and what is missing, page by page.

import { html, nothing } from 'lit';
import { bind } from './bind.ts';
import type { View } from './view.ts';

export function pageTitle({ m, store, t }: View, id: string): string {
  return id in m.pages ? m.pages[id as keyof typeof m.pages] : t(store.layout.sections.find((s) => s.id === id)?.title) || id;
}

export function tasks(view: View): unknown {
  const { m, store } = view, pages = store.pages();
  return html`<nav class="tasks" part="tasks" aria-label=${m.tasks}><ol>${pages.map((page, i) => {
    const state = store.state(page), said = mark(view, page);
    return html`<li part="task"><button type="button" data-do="go" ${bind({ 'data-page': page, 'aria-current': page === store.page ? 'step' : undefined })}><span aria-hidden="true" ${
      bind({ class: `at ${said.kind}`, '.textContent': said.kind === 'done' ? '\u2713' : String(i + 1) })}></span><span class="name" ${bind({ '.textContent': pageTitle(view, page) })}></span>${said.text && (state.seen || said.kind === 'wrong') ? html`<span class="state ${said.kind}">${said.text}</span>` : nothing}</button></li>`;
  })}</ol></nav>`;
}

export function mark({ m, store }: View, page: string): { readonly kind: 'done' | 'wrong' | 'missing' | 'open'; readonly text: string } {
  const state = store.state(page);
  if (page === 'review') return { kind: 'open', text: '' };
  if (!state.seen) return { kind: 'open', text: m.notSeen };
  if (state.wrong) return { kind: 'wrong', text: m.wrong(state.wrong) };
  if (state.missing) return { kind: 'missing', text: m.missing(state.missing) };
  return { kind: 'done', text: m.done };
}
