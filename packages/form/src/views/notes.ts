// What is said around the page: no network, a draft that was restored, what is kept aside, what is saved.

import { html, nothing } from 'lit';
import { unit } from './unit.ts';
import type { View } from './view.ts';
import { waitingElsewhere } from './waiting.ts';

/** What was typed and is not asked now. */
export function asideNote(view: View, page?: string): unknown {
  const { m, store } = view,
    aside = store
      .aside()
      .filter(
        (s) => page === undefined || page === 'review' || (page === 'situation' ? !!s.datum : store.layout.pageOf.get(s.key) === page)
      );
  if (!aside.length) return nothing;
  return html`<details class="aside" part="aside"><summary>${view.w.asideCount(aside.length)}</summary><p>${m.asideNote}</p><ul>${aside.map((s) => html`<li>${view.titleOf(s.key)}</li>`)}</ul></details>`;
}

/** What has to be known now: no network, a warning, a draft that was restored and what became of it. */
export function notes(view: View): unknown {
  // what is told while one types has to be seen there
  const { m, warning } = view,
    stays = warning !== undefined && (warning === view.w.withdrawn || warning === view.w.underwayAsWas);
  return html`${view.offline ? html`<div class="notice" part="notice" role="status">${view.w.offline}</div>` : nothing}
    ${unit(view, 'state page', () => waitingElsewhere(view))}
    ${
      view.warning === undefined
        ? nothing
        : html`<div class=${stays ? 'notice warning stays' : 'notice warning'} part="notice" id="warning" tabindex="-1" role=${view.led === view.warning ? nothing : 'alert'}>${view.warning}${
            stays
              ? html`<p class="row-tools"><button type="button" class="secondary" part="button" @click=${() => {
                  view.warning = undefined;
                  view.redraw('notes');
                }}>${m.ok}</button></p>`
              : nothing
          }</div>`
    }
    ${
      view.restoredAt === undefined
        ? nothing
        : html`<div class="notice" part="notice"><p>${view.w.restored(view.restoredAt)}</p>
      ${view.notes.length ? html`<p class="strong">${view.w.changedForm}</p><ul>${view.notes.map((note) => html`<li>${note}</li>`)}</ul>` : nothing}
      <p class="row-tools"><button type="button" class="secondary" part="button" data-do="notes-ok">${m.ok}</button> <button type="button" class="link danger" data-do="reset">${view.w.startOver}</button></p></div>`
    }`;
}

/** Is it kept, and what can be done with the draft. */
export function draftBar(view: View): unknown {
  const { m } = view;
  return html`<div class="drafts">
    <p class="soft">${view.unsaved ? view.w.notSaved : view.savedAt === undefined ? '' : view.w.saved(view.savedAt)}</p>
    <details ?open=${view.draftOpen} @toggle=${({ target }: Event) => {
      view.draftOpen = (target as HTMLDetailsElement).open;
    }}><summary>${view.w.draftMenu}</summary><p class="row-tools">
      <button type="button" class="link" data-do="export">${view.w.exportDraft}</button>
      <label class="file link"><span>${view.w.importDraft}</span><input type="file" accept=".json,application/json" data-import></label>
      ${view.asking === 'reset' ? html`<span role="alert">${view.w.startOverSure}</span> <button type="button" class="link danger" data-do="reset-sure">${view.w.startOver}</button> <button type="button" class="link" data-do="reset-keep">${m.keep}</button>` : html`<button type="button" class="link danger" data-do="reset">${view.w.startOver}</button>`}
    </p></details></div>`;
}
