// What frames a control: its hint, its fault, where its value comes from, and the way to the reasons.

import { html, nothing, type TemplateResult } from 'lit';
import type { Standing } from '@onething/core/live';
import { shown } from './show.ts';
import type { Spot, View } from './view.ts';

/** What stands below a control: where its value comes from, and why it is asked. */
export function after(view: View, spot: Spot): unknown {
  return [originOf(view, spot), spot.explained && view.open.has(spot.path) ? view.later?.why(view, spot) ?? nothing : nothing];
}

export const errorLine = ({ m }: View, { id, error }: Pick<Spot, 'id' | 'error'>): unknown =>
  error ? html`<p class="error" part="error" id="${id}-error"><span class="sr">${m.error}${m.colon}</span>${error}</p>` : nothing;

export function hintOf({ m }: View, { help, control }: Spot): string {
  const format = m.hint[control.format ?? ''];
  return [help, format ?? (control.kind === 'lines' ? m.linesHint : control.kind === 'signature' ? m.signatureHint : undefined)].filter(Boolean).join(' ');
}

export function whyButton({ m, open }: View, { path, id, title, explained }: Spot): unknown {
  if (!explained) return nothing;
  return html`<button type="button" class="why-button" data-do="why" data-path=${path} aria-expanded=${open.has(path)} aria-controls="${id}-why" aria-label=${m.whyAbout(title)} title=${m.why}>?</button>`;
}

function originOf(view: View, { key, path, value }: Spot): unknown {
  const origin = view.store.origins.get(key);
  if (!origin || path !== key) return nothing;
  const { m } = view, same = JSON.stringify(value) === JSON.stringify(origin.value);
  return html`<p class="origin" part="notice">
    <span>${origin.questioned ? m.questioned(origin.origin) : same ? m.from(origin.origin) : m.changedFrom(origin.origin)}</span>
    <button type="button" class="link" data-do="question" data-path=${key} aria-pressed=${!!origin.questioned}>${origin.questioned ? m.isRight : m.notRight}</button>
  </p>`;
}

/** A datum that nobody types: what it is, and where it comes from. */
export function fixed(view: View, standing: Standing, note: string, label = view.titleOf(standing.key), id = view.id(standing.key)): TemplateResult {
  return html`<div class="field fixed" part="field" id=${id} tabindex="-1">
    <p class="label">${label}</p>
    ${standing.value === undefined ? nothing : html`<p class="value">${shown(view, standing, standing.value)}</p>`}
    <p class="hint" part="hint">${note}</p>
  </div>`;
}
