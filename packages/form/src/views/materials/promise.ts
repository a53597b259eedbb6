// What a promise replaces (告知承诺): its text, and the choice to bring the document instead. The same promise stands under its
// department where it is signed.

import { html, nothing } from 'lit';
import { rowTitle, slotDomId } from '../names.ts';
import type { View } from '../view.ts';

export function promises(view: View): unknown {
  const { m, store, w } = view, { committed } = store.plan;
  if (!committed.length) return nothing;
  return html`<section class="promises"><h3>${w.promises}</h3><p class="hint">${w.promisesLead}</p>
    ${committed.map(({ item, id }) => {
      const key = `${item}/${id}`, row = store.composition.items.find((i) => i.id === item)?.materials?.find((r) => r.id === id);
      const prove = (): void => {
        store.files.prove(key, true);
        store.topics.flush();
        const place = store.places.find(({ slot }) => slot.serves.some((ref) => ref.item === item && ref.id === id));
        if (place) view.actions.go(store.page, slotDomId(place.id));
      };
      return html`<div class="slot" role="group" aria-label=${rowTitle(view, item, id)}><h4 lang="zh">${rowTitle(view, item, id)}</h4><p class="hint">${m.usedFor(view.itemTitle(item))}</p>
        <label class="choice"><input type="checkbox" data-promise=${key} .checked=${store.commitments.get(key) === true}><span>${w.promise(rowTitle(view, item, id), view.departmentOf(item))}</span></label>
        ${row?.lists.length ? html`<button type="button" class="link" @click=${prove}>${w.prove}</button>` : nothing}</div>`;
    })}</section>`;
}
