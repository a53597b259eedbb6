// Texts, numbers with their unit, dates, lists that the browser draws itself.

import { html, nothing } from 'lit';
import { textOf } from '../../store/text.ts';
import { bind, type Bindings } from '../bind.ts';
import { typed } from '../typed.ts';
import type { Spot, View } from '../view.ts';

/** One input and nothing beside it. */
export const isPlain = ({ control: { kind }, unit }: Spot): boolean =>
  kind === 'text' || kind === 'signature' || kind === 'date' || (kind === 'number' && !unit);

export const plainOf = ({ id, control, value, required, error }: Spot, described: string, typing?: string): Bindings => ({
  id,
  // only a calendar's own input can show a calendar; what it cannot show stays as it was typed, and no input becomes another while
  // somebody types
  type: typing ?? (control.kind === 'date' && isDate(value) ? 'date' : control.type),
  max: control.kind === 'date' ? '9999-12-31' : undefined,
  inputmode: control.mode,
  autocomplete: control.complete ?? 'off',
  autocapitalize: control.format?.startsWith('cn-') ? 'characters' : undefined,
  'aria-describedby': described || undefined,
  'aria-invalid': error === undefined ? undefined : 'true',
  'aria-required': required ? 'true' : undefined
});

export const fieldOf = ({ path, control, error }: Spot): Bindings => ({
  class: `field ${control.size}`,
  'data-path': path,
  'data-wrong': error !== undefined
});

export const labelOf = ({ m }: View, { id, title, required }: Spot): Bindings => ({
  for: id,
  'data-optional': required ? undefined : m.optional,
  '.textContent': title
});

export const whyOf = ({ m, open }: View, { path, title, explained }: Spot): Bindings => ({
  'aria-expanded': String(open.has(path)),
  'aria-label': m.whyAbout(title),
  hidden: !explained
});

export function textInput(view: View, spot: Spot, described: string): unknown {
  const { m } = view,
    { control, value } = spot,
    { type: _, max, ...bindings } = plainOf(spot, described);
  switch (control.kind) {
    case 'select':
      return html`<select part="input" ${bind(bindings)}>
      <option value="" ?selected=${value === undefined}>${m.choose}</option>
      ${control.choices.map((c, i) => html`<option value=${i} ?selected=${c.code === value}>${view.t(c.title)}</option>`)}
    </select>`;
    case 'long':
    case 'lines':
      return html`<textarea part="input" dir="auto" rows=${control.kind === 'lines' ? 3 : Math.min(8, 2 + Math.floor((control.max ?? 200) / 150))} ${bind(bindings)} ${typed(value, control)}></textarea>${count(view, spot)}`;
    default:
      return html`<span class="with-unit"><input part="input" ${bind({ ...bindings, max })} ${typed(value, control)}><span class="unit" .textContent=${spot.unit}></span></span>`;
  }
}

const isDate = (value: unknown): boolean =>
  value === undefined || (typeof value === 'string' && new Date(value).toJSON()?.slice(0, 10) === value);

/** How much still fits, once it matters. */
function count({ m }: View, { control: { max }, value }: Spot): unknown {
  if (max === undefined) return nothing;
  const length = [...textOf(value)].length;
  if (length < max * 0.7) return nothing;
  return html`<p class="hint count">${length > max ? m.over(length - max) : m.left(max - length)}</p>`;
}
