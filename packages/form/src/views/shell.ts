// The page around the pages: title, task list, the page that is shown, what to do next, and what is saved.

import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { element } from './fields/made.ts';
import { sectionPage } from './pages/section.ts';
import { situationPage } from './pages/situation.ts';
import { run, type Pieces } from './run.ts';
import { pageTitle, tasks } from './tasks.ts';
import { unit } from './unit.ts';
import type { View } from './view.ts';

export function shell(view: View): unknown {
  return html`<div class="form" part="form" lang=${view.m.lang}>
    <slot name="header"></slot>
    ${unit(view, 'page', () => body(view))}
    <slot name="footer"></slot>
    ${unit(view, 'say', () => html`<p class=${view.tone} role="status" aria-live="polite">${view.said}</p>`)}
  </div>`;
}

function body(view: View): unknown {
  const { store, m, t } = view;
  if (store.receipt)
    return html`<div class="main alone"><h2 class="heading" part="heading" id="heading" tabindex="-1">${m.receiptTitle}</h2>${unit(view, 'later', () => view.later?.receiptPage(view) ?? nothing)}</div>`;
  return html`<h1 class="title" part="title">${t(store.composition.title)}</h1>
    ${unit(view, 'later notes', () => view.later?.notes(view) ?? nothing)}
    <div class="columns">
      <div class="side">${unit(
        view,
        'pages tasks',
        () => html`<button type="button" class="steps" data-do="tasks" aria-expanded=${view.tasksOpen} aria-controls="tasks"><span>${m.tasks}</span><span class="soft">${m.step(store.pages().indexOf(store.page) + 1, store.pages().length)}</span></button>
        <div id="tasks" class="list" ?data-open=${view.tasksOpen}>${tasks(view)}</div>`
      )}</div>
      <div class="main">${view.long ? longPage(view) : onePage(view, store.page)}</div>
    </div>
    ${unit(view, 'later draft', () => view.later?.draftBar(view) ?? nothing)}`;
}

function onePage(view: View, page: string): unknown {
  const { store, m } = view;
  // what is told of pages may be drawn before the page is: it asks the store which one that is
  return html`<p class="progress" part="progress">${unit(view, 'pages', () => m.step(store.pages().indexOf(store.page) + 1, store.pages().length))}</p>
    <h2 class="heading" part="heading" id="heading" tabindex="-1">${pageTitle(view, page)}</h2>
    ${unit(view, 'later pages', () => view.later?.summary(view) ?? nothing)}
    <div class="page" part="page">${guard([view, page], () => content(view, page))}</div>
    ${unit(view, 'later pages', () => view.later?.asideNote(view, store.page) ?? nothing)}
    ${unit(view, 'pages', () => buttons(view, store.page))}`;
}

function buttons(view: View, page: string): unknown {
  const { m, store } = view,
    pages = store.pages(),
    at = pages.indexOf(page);
  return at === pages.length - 1
    ? submitting(view)
    : html`<p class="buttons"><button type="button" class="primary" part="button button-primary" data-do="next">${m.next}</button>
      ${at > 0 ? html`<button type="button" class="secondary" part="button" data-do="go" data-page=${pages[at - 1]!}>${m.back}</button>` : nothing}
      ${view.summary === page && store.state(page).wrong + store.state(page).missing ? html`<button type="button" class="link" data-do="skip">${m.skip}</button>` : nothing}</p>`;
}

function longPage(view: View): unknown {
  const { store } = view;
  return html`<p id="heading" tabindex="-1" class="sr">${view.t(store.composition.title)}</p>${unit(view, 'later pages', () => view.later?.summary(view) ?? nothing)}
    ${run(view, view.ids, SECTIONS)}
    ${unit(view, 'later pages', () => view.later?.asideNote(view) ?? nothing)}${submitting(view)}`;
}

/** Those below the first screen are drawn in the moments after it. */
const SECTIONS: Pieces<string> = {
  topic: (id) => `there/${id}`,
  draw(view, id) {
    if (view.store.pages().includes(id)) return view.drawn(id) ? content(view, id) : nothing;
    view.undraw(id);
    return nothing;
  },
  host: (view, id) =>
    element(
      'section',
      { class: 'section', part: 'section', tabindex: -1, id: `s-${id}`, 'aria-labelledby': `s-${id}-title` },
      element('h2', { class: 'heading', part: 'heading', id: `s-${id}-title`, '.textContent': pageTitle(view, id) })
    )
};

function content(view: View, page: string): unknown {
  switch (page) {
    case 'situation':
      return situationPage(view);
    case 'materials':
      return later(view, 'materialsPage');
    case 'review':
      return later(view, 'reviewPage');
    case 'sign':
      return later(view, 'signPage');
    default: {
      const section = view.store.layout.sections.find((s) => s.id === page);
      return section ? sectionPage(view, section) : nothing;
    }
  }
}

const later = (view: View, page: 'materialsPage' | 'reviewPage' | 'signPage'): unknown =>
  unit(view, `later ${page}`, () => view.later?.[page](view) ?? nothing);

function submitting(view: View): unknown {
  const { m, store } = view;
  return unit(
    view,
    'state',
    () => html`${unit(view, 'later', () => view.later?.underway(view) ?? nothing)}
    <p class="buttons">${store.status === 'queued' ? nothing : html`<button type="button" class="primary" part="button button-primary" data-do="submit" aria-disabled=${store.status === 'sending' || store.files.pending} aria-describedby=${store.files.pending ? 'underway' : nothing}>${store.status === 'sending' ? m.sending : m.submit}</button>`}
    ${view.long ? nothing : html`<button type="button" class="secondary" part="button" data-do="back">${m.back}</button>`}</p>`
  );
}
