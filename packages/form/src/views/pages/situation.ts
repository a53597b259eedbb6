// The guided questions: those whose answers still matter, and what follows from them so far.

import { html, nothing } from 'lit';
import { spotField, spotOf } from '../field.ts';
import { unit } from '../unit.ts';
import type { View } from '../view.ts';

export function situationPage(view: View): unknown {
  const { m, store } = view;
  return html`<p class="lead">${m.situationLead}</p>
    ${store.composition.questions.map((q) => unit(view, q.datum, (before) => question(view, q.datum, before)))}
    ${unit(view, 'situation', () => result(view))}`;
}

function question(view: View, key: string, before: unknown): unknown {
  const standing = view.store.at(key);
  if (!standing || !view.store.live.questions.has(key)) return nothing;
  const spot = spotOf(view, standing),
    question = view.question(key)!;
  return spotField(view, { ...spot, title: view.t(question.title), help: view.t(question.help) || spot.help, required: true }, before);
}

function result(view: View): unknown {
  const { m, store, t } = view,
    open = [...store.live.questions].filter((key) => store.at(key)?.missing).length;
  const items = store.composition.items.filter((i) => store.live.active.has(i.id));
  return html`<div class="result" part="notice" role="status">
    ${
      open
        ? html`<p>${m.questionsLeft(open)}</p>`
        : html`<p class="strong">${items.length ? m.result(items.length, store.plan.slots.length) : m.nothingToDo}</p>
    <ul>${items.map((i) => html`<li>${t(i.title)}<span class="soft">${t(i.departmentTitle)}</span></li>`)}</ul>`
    }
  </div>`;
}
