// What each department wants declared, promised and signed. Never merged: every one stands under the department that wants it.

import { html, nothing } from 'lit';
import { spotField, spotOf } from '../field.ts';
import { unit } from '../unit.ts';
import type { View } from '../view.ts';
import { promiseId, rowTitle } from '../names.ts';

export const signPage = (view: View): unknown => unit(view, 'sign', () => draw(view));

function draw(view: View): unknown {
  const { store, t } = view;
  return html`<p class="lead">${view.w.signLead}</p>${store.signers().map(
    (signer) => html`<section class="signer" part="signature">
    <h3>${t(signer.title)}</h3>
    ${signer.items.map(
      (item) => html`<div class="signed-item"><h4>${t(item.title)}</h4>
      ${item.promises.map((id) => promise(view, item.id, id))}
      ${[...item.keys].sort((a, b) => order(view, a) - order(view, b)).map((key) => unit(view, key, (before) => signed(view, key, before)))}</div>`
    )}
  </section>`
  )}`;
}

/** First what is declared, then the signature under it. */
const order = (view: View, key: string): number => {
  const standing = view.store.at(key);
  return standing && view.controlAt(standing).kind === 'signature' ? 1 : 0;
};

function signed(view: View, key: string, before: unknown): unknown {
  const standing = view.store.at(key);
  return standing?.asked === 'yes' ? spotField(view, spotOf(view, standing), before) : nothing;
}

function promise(view: View, item: string, id: string): unknown {
  const { m, store } = view,
    key = `${item}/${id}`,
    dom = promiseId(item, id),
    agreed = store.commitments.get(key) === true,
    wrong = !agreed && store.files.touched;
  return html`<div class="field declaration" part="field" ?data-wrong=${wrong}>
    ${wrong ? html`<p class="error" part="error" id="${dom}-error">${m.required['tick']!(rowTitle(view, item, id))}</p>` : nothing}
    <label class="choice" part="choice"><input type="checkbox" id=${dom} data-promise=${key} .checked=${agreed} aria-invalid=${wrong ? 'true' : nothing} aria-describedby=${wrong ? `${dom}-error` : nothing}><span>${view.w.promise(rowTitle(view, item, id), view.departmentOf(item))}</span></label></div>`;
}
