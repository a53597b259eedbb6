// The documents: what is to be brought and how, what may follow, what need not be brought and why, what a promise replaces.

import { html, nothing } from 'lit';
import type { MaterialConflict } from '@onething/core/live';
import { tableOf } from '../../store/files/places.ts';
import { asideFiles } from '../materials/aside.ts';
import { choices } from '../materials/choice.ts';
import { freeDocuments } from '../materials/free.ts';
import { grouped } from '../materials/order.ts';
import { forgetPreviews } from '../materials/preview.ts';
import { promises } from '../materials/promise.ts';
import { rowlessSlot, slotView } from '../materials/slot.ts';
import { documentName, rowTitle } from '../names.ts';
import { unit } from '../unit.ts';
import type { View } from '../view.ts';

/** Rows of tables have documents too: their names and number are read here. */
export const materialsPage = (view: View): unknown =>
  unit(view, ['materials', ...view.store.composition.data.filter((d) => d.columns).map((d) => d.key)].join(' '), () => draw(view));

function draw(view: View): unknown {
  const { m, store, w } = view,
    { plan } = store,
    required = store.places.filter((place) => place.required);
  forgetPreviews(store);
  const { now, later, optional } = grouped(view, store.places),
    left = required.filter((place) => !store.files.settled(place.id) || store.files.bad(place.id).length).length;
  const rowless = plan.slots.filter((slot) => {
    const table = tableOf(slot.key);
    return table !== undefined && !store.rows(table).length;
  });
  return html`<p class="lead">${m.materialsLead}</p>
    <p class="ready" part="notice">${required.length === 0 ? w.nothingNow : left === 0 ? w.allReady : w.ready(required.length - left, required.length)}</p>
    ${plan.conflicts.map((conflict) => html`<div class="notice warning" part="notice">${conflictText(view, conflict)}</div>`)}
    ${choices(view)}
    ${now.length + rowless.length ? html`<h3>${w.now}</h3>${now.map((place) => slotView(view, place))}${rowless.map((slot) => rowlessSlot(view, slot))}` : nothing}
    ${later.length ? html`<h3>${w.deferrable}</h3>${later.map((place) => slotView(view, place))}` : nothing}
    ${optional.length ? html`<details class="spare" ?open=${optional.some((place) => store.files.of(place.id).length)}><summary>${w.optional(optional.length)}</summary>${optional.map((place) => slotView(view, place))}</details>` : nothing}
    ${promises(view)}
    ${freeDocuments(view)}
    ${asideFiles(view)}`;
}

function conflictText(view: View, conflict: MaterialConflict): string {
  const { m } = view;
  return conflict.kind === 'retainedTwice'
    ? view.w.retainedTwice(documentName(view, conflict.key), m.list(conflict.items.map((id) => view.itemTitle(id))))
    : view.w.impossible(rowTitle(view, conflict.demand.item, conflict.demand.id), view.itemTitle(conflict.demand.item));
}
