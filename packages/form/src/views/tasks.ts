// What is done and what is missing, page by page.

import { html } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import { setAll } from './bind.ts';
import { element } from './fields/made.ts';
import type { View } from './view.ts';

export function pageTitle({ m, store, t }: View, id: string): string {
  return id in m.pages ? m.pages[id as keyof typeof m.pages] : t(store.layout.sections.find((s) => s.id === id)?.title) || id;
}

export const tasks = (view: View): unknown => html`<nav class="tasks" part="tasks" aria-label=${view.m.tasks}>${list(view)}</nav>`;

/** A row is written to only where something else is to be said than before; a large form has many. */
class Tasks extends Directive {
  readonly #list = element('ol', {});
  readonly #rows = new Map<string, { readonly row: HTMLElement; said: string }>();

  render(view: View): unknown {
    const pages = view.store.pages(),
      left = new Set(this.#rows.keys());
    let next = this.#list.firstElementChild;
    pages.forEach((page, i) => {
      left.delete(page);
      const row = this.#row(view, page, i);
      if (row === next) next = next.nextElementSibling;
      else this.#list.insertBefore(row, next);
    });
    for (const page of left) {
      this.#rows.get(page)!.row.remove();
      this.#rows.delete(page);
    }
    return this.#list;
  }

  #row(view: View, page: string, at: number): HTMLElement {
    const { store } = view,
      { kind, text } = mark(view, page),
      told = store.state(page).seen || kind === 'wrong' ? text : '',
      here = page === store.page;
    const title = pageTitle(view, page),
      number = kind === 'done' ? '\u2713' : String(at + 1),
      said = [kind, told, here, title, number].join('\u0000');
    let there = this.#rows.get(page);
    if (!there) this.#rows.set(page, (there = { row: MODEL.cloneNode(true) as HTMLElement, said: '' }));
    if (there.said === said) return there.row;
    there.said = said;
    const button = there.row.firstElementChild!,
      [sign, name, state] = button.children;
    setAll(button, { 'data-page': page, 'aria-current': here ? 'step' : undefined });
    setAll(sign!, { class: `at ${kind}`, '.textContent': number });
    setAll(name!, { '.textContent': title });
    setAll(state!, { class: `state ${kind}`, hidden: !told, '.textContent': told });
    return there.row;
  }
}

const MODEL = element(
  'li',
  { part: 'task' },
  element(
    'button',
    { type: 'button', 'data-do': 'go' },
    element('span', { 'aria-hidden': 'true' }),
    element('span', { class: 'name' }),
    element('span', {})
  )
);

const list = directive(Tasks);

export function mark({ m, store }: View, page: string): { readonly kind: 'done' | 'wrong' | 'missing' | 'open'; readonly text: string } {
  const state = store.state(page);
  if (page === 'review') return { kind: 'open', text: '' };
  if (!state.seen) return { kind: 'open', text: m.notSeen };
  if (state.wrong) return { kind: 'wrong', text: m.wrong(state.wrong) };
  if (state.missing) return { kind: 'missing', text: m.missing(state.missing) };
  return { kind: 'done', text: m.done };
}
