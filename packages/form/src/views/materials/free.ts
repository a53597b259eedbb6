// What need not be brought, and why; should the record that stands in be wrong or missing, the applicant can bring it himself.

import { html, nothing } from 'lit';
import type { FreeDocument } from '@onething/core/live';
import { documentName, slotDomId, sourceTitle } from '../names.ts';
import type { View } from '../view.ts';

export function freeDocuments(view: View): unknown {
  const { store, w } = view,
    { free } = store.plan,
    forms = free.filter((d) => d.why.kind === 'mergedForm'),
    others = free.filter((d) => d.why.kind !== 'mergedForm');
  if (!free.length) return nothing;
  return html`<section class="spare" part="notice"><h3>${w.noNeed}</h3><p class="hint">${w.noNeedLead}</p>
    <ul class="plain">${others.map((document) => freeLine(view, document))}
    ${forms.length ? html`<li><details><summary>${w.forms(forms.length)}</summary><ul>${forms.map((d) => html`<li>${documentName(view, d.key)}</li>`)}</ul></details></li>` : nothing}</ul></section>`;
}

function freeLine(view: View, { key, why, fallback }: FreeDocument): unknown {
  const { m, store, w } = view;
  const bring = (): void => {
    store.files.bringOwn(key, true);
    store.topics.flush();
    view.actions.go(store.page, slotDomId(store.places.find((place) => place.slot.key === key)?.id ?? key));
  };
  const reason =
    why.kind === 'held'
      ? `${w.free.held(sourceTitle(view, why.source))} (${w.trust[why.trust]})`
      : why.kind === 'produced'
        ? (why.instead ? w.free.instead : w.free.produced)(view.itemTitle(why.item))
        : w.free.mergedForm;
  return html`<li><span class="strong">${documentName(view, key)}</span><p class="soft">${m.lang === 'zh' ? reason.replace(' (', '\uff08').replace(/\)$/, '\uff09') : reason}</p>
    ${fallback ? html`<button type="button" class="link" aria-label=${w.about(w.own, documentName(view, key))} @click=${bring}>${w.own}</button>` : nothing}</li>`;
}
