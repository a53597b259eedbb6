// The documents: what is needed and why, what need not be brought, what a promise replaces.

import { html, nothing } from 'lit';
import type { Slot } from '@onething/core/live';
import { slotId } from '../../store/files.ts';
import { documentName, rowTitle, slotDomId, sourceTitle } from '../names.ts';
import { unit } from '../unit.ts';
import type { View } from '../view.ts';

export const materialsPage = (view: View): unknown => unit(view, 'materials', () => draw(view));

function draw(view: View): unknown {
  const { m, store } = view, { slots, optional, free, committed } = store.plan;
  return html`<p class="lead">${m.materialsLead}</p>
    ${slots.map((slot) => slotView(view, slot, true))}
    ${optional.length ? html`<h3>${m.mayBring}</h3>${optional.map((slot) => slotView(view, slot, false))}` : nothing}
    ${committed.length ? html`<h3>${m.promised}</h3><p>${m.promisedLead}</p><ul>${committed.map(({ item, id }) => html`<li>${rowTitle(view, item, id)}<span class="soft">${view.itemTitle(item)}</span></li>`)}</ul>` : nothing}
    ${free.length ? html`<h3>${m.noNeed}</h3><ul>${free.map(({ key, why }) => html`<li>${documentName(view, key)}<span class="soft">${
      why.kind === 'mergedForm' ? m.free.mergedForm : why.kind === 'held' ? m.free.held(sourceTitle(view, why.source)) : (why.instead ? m.free.instead : m.free.produced)(view.itemTitle(why.item))}</span></li>`)}</ul>` : nothing}`;
}

function slotView(view: View, slot: Slot, required: boolean): unknown {
  const { m, store } = view, id = slotId(slot), files = store.files.of(id), dom = slotDomId(id);
  const missing = required && store.files.touched && slot.deferDays === undefined && !store.files.settled(id), title = documentName(view, slot.key, slot.part);
  return html`<section class="slot" part="slot" id=${dom} tabindex="-1" ?data-wrong=${missing}>
    <h4 id="${dom}-title">${title}</h4>
    <p class="hint">${m.usedFor(m.list([...new Set(slot.serves.map((s) => view.itemTitle(s.item)))]))}</p>
    ${slot.deferDays === undefined ? nothing : html`<p class="hint">${m.laterWithin(slot.deferDays)}</p>`}
    ${missing ? html`<p class="error" part="error" id="${dom}-error">${m.materialMissing(title)}</p>` : nothing}
    <ul class="files">${files.map((f) => html`<li><span>${f.name}</span> <span class="soft">${m.size(f.size)} · ${m.fileState[f.state]}</span>
      <button type="button" class="link danger" data-do="file-remove" data-path=${f.id}>${m.removeFile}<span class="sr">${f.name}</span></button></li>`)}</ul>
    <label class="file secondary"><span>${files.length ? m.attachMore : m.attach}</span><input type="file" multiple data-slot=${id} aria-describedby="${dom}-title"></label>
    <label class="choice"><input type="checkbox" data-paper=${id} .checked=${store.files.onPaper.has(id)}><span>${m.onPaper}</span></label>
  </section>`;
}
