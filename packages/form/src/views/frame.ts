// What frames a control: its hint, its fault, where its value comes from, and the way to the reasons.

import { html, nothing, type TemplateResult } from 'lit';
import type { Standing } from '@onething/core/live';
import { shown } from './show.ts';
import type { Spot, View } from './view.ts';

/** What stands above a control: its hint, its fault. A field is there many times, so nothing is drawn for nothing. */
export function above(view: View, spot: Spot, hint: string): unknown {
  const said = hint ? html`<p class="hint" part="hint" id="${spot.id}-hint">${hint}</p>` : nothing;
  return spot.error ? [said, errorLine(view, spot)] : said;
}

/** What stands below a control: where its value comes from, and why it is asked. */
export function after(view: View, spot: Spot): unknown {
  const origin = originOf(view, spot),
    open = spot.explained && view.open.has(spot.path);
  return open ? [origin, view.later?.why(view, spot) ?? nothing] : origin;
}

export const errorLine = ({ m }: View, { id, error }: Pick<Spot, 'id' | 'error'>): unknown =>
  error ? html`<p class="error" part="error" id="${id}-error"><span class="sr">${m.error}${m.colon}</span>${error}</p>` : nothing;

/** Ids of what describes a control. */
export const describedBy = ({ id, error }: Pick<Spot, 'id' | 'error'>, hint: string): string =>
  hint ? `${id}-hint${error ? ` ${id}-error` : ''}` : error ? `${id}-error` : '';

export function hintOf({ m }: View, { help, control }: Spot): string {
  const format =
    m.hint[control.format ?? ''] ?? (control.kind === 'lines' ? m.linesHint : control.kind === 'signature' ? m.signatureHint : undefined);
  return help && format ? `${help} ${format}` : (help ?? format ?? '');
}

export function whyButton({ m, open }: View, { path, title, explained }: Spot): unknown {
  return explained
    ? html`<button type="button" class="why-button" data-do="why" aria-expanded=${open.has(path)} aria-label=${m.whyAbout(title)}></button>`
    : nothing;
}

function originOf(view: View, { key, path, value }: Spot): unknown {
  const origin = view.store.origins.get(key);
  if (!origin || path !== key) return nothing;
  const { m } = view,
    same = JSON.stringify(value) === JSON.stringify(origin.value);
  return html`<p class="origin" part="notice">
    <span>${origin.questioned ? m.questioned(origin.origin) : same ? m.from(origin.origin) : m.changedFrom(origin.origin)}</span>
    <button type="button" class="link" data-do="question" data-path=${key} aria-pressed=${!!origin.questioned}>${origin.questioned ? m.isRight : m.notRight}</button>
  </p>`;
}

/** Which item will make it. */
export const madeNote = (view: View, { datum }: Standing): string =>
  view.m.madeBy(view.itemTitle(datum!.source.makers!.find(({ item }) => view.store.live.active.has(item))!.item));

/** A datum that nobody types: what it is, and where it comes from. */
export function fixed(
  view: View,
  standing: Standing,
  note: string,
  label = view.titleOf(standing.key),
  id = view.id(standing.key)
): TemplateResult {
  return html`<div class="field fixed" part="field" id=${id} tabindex="-1">
    <p class="label">${label}</p>
    ${standing.value === undefined ? nothing : html`<p class="value">${shown(view, standing, standing.value)}</p>`}
    <p class="hint" part="hint">${note}</p>
  </div>`;
}
