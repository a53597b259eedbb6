// What a promise replaces (告知承诺): where it is made, and the choice to bring the document instead. It is made once, under its
// department, where the other declarations stand.

import { html, nothing } from 'lit';
import { promiseId, rowTitle, slotDomId } from '../names.ts';
import type { View } from '../view.ts';

export function promises(view: View): unknown {
  const { m, store, w } = view,
    { committed } = store.plan;
  if (!committed.length) return nothing;
  return html`<section class="promises"><h3>${w.promises}</h3><p class="hint">${w.promisesLead}</p>
    ${committed.map(({ item, id }) => {
      const key = `${item}/${id}`,
        row = store.composition.items.find((i) => i.id === item)?.materials?.find((r) => r.id === id);
      const prove = (): void => {
        store.files.prove(key, true);
        store.topics.flush();
        const place = store.places.find(({ slot }) => slot.serves.some((ref) => ref.item === item && ref.id === id));
        if (place) view.actions.go(store.page, slotDomId(place.id));
      };
      const made = store.commitments.get(key) === true;
      return html`<div class="slot" role="group" aria-label=${rowTitle(view, item, id)}><h4 lang="zh">${rowTitle(view, item, id)}</h4>
        <p class="badge" data-state=${made ? 'files' : 'open'}>${made ? w.promised : w.notPromised}</p>
        <p class="hint">${m.usedFor(view.itemTitle(item))}</p><p>${w.promiseAt(view.departmentOf(item), m.pages.sign)}</p>
        <p class="row-tools"><button type="button" class="link" data-do="go" data-page="sign" data-focus=${promiseId(item, id)}>${w.toPromise}</button>
        ${row?.lists.length ? html`<button type="button" class="link" @click=${prove}>${w.prove}</button>` : nothing}</p></div>`;
    })}</section>`;
}
