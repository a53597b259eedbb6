// Texts, numbers with their unit, dates, lists that the browser draws itself.

import { html, nothing } from 'lit';
import { textOf } from '../../store/text.ts';
import { typed } from '../typed.ts';
import type { Spot, View } from '../view.ts';

export function textInput(view: View, spot: Spot, described: string): unknown {
  const { m } = view, { id, path, control, value, required, error } = spot;
  const by = described || nothing, wrong = error ? 'true' : nothing, must = required ? 'true' : nothing;
  switch (control.kind) {
    case 'select': return html`<select part="input" id=${id} data-path=${path} aria-describedby=${by} aria-invalid=${wrong} aria-required=${must}>
      <option value="" ?selected=${value === undefined}>${m.choose}</option>
      ${control.choices.map((c, i) => html`<option value=${i} ?selected=${c.code === value}>${view.t(c.title)}</option>`)}
    </select>`;
    case 'long': case 'lines': return html`<textarea part="input" id=${id} data-path=${path} rows=${control.kind === 'lines' ? 3 : Math.min(8, 2 + Math.floor((control.max ?? 200) / 150))}
      aria-describedby=${by} aria-invalid=${wrong} aria-required=${must} ${typed(value, control)}></textarea>${count(view, spot)}`;
    // only a calendar's own input can show a calendar; what it cannot show stays as it was typed
    case 'date': return html`<input part="input" id=${id} data-path=${path} type=${isDate(value) ? 'date' : 'text'} max="9999-12-31" aria-describedby=${by} aria-invalid=${wrong} aria-required=${must} ${typed(value, control)}>`;
    case 'number': return html`<span class="with-unit"><input part="input" id=${id} data-path=${path} inputmode=${control.mode ?? nothing} autocomplete="off"
      aria-describedby=${by} aria-invalid=${wrong} aria-required=${must} ${typed(value, control)}>${spot.unit ? html`<span class="unit">${spot.unit}</span>` : nothing}</span>`;
    default: return html`<input part="input" id=${id} data-path=${path} type=${control.type} inputmode=${control.mode ?? nothing} autocomplete=${control.complete ?? 'off'} autocapitalize=${control.format?.startsWith('cn-') ? 'characters' : nothing}
      spellcheck="false" dir="auto" aria-describedby=${by} aria-invalid=${wrong} aria-required=${must} ${typed(value, control)}>`;
  }
}

const isDate = (value: unknown): boolean => value === undefined || (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value));

/** How much still fits, once it matters. */
function count({ m }: View, { control: { max }, value }: Spot): unknown {
  if (max === undefined) return nothing;
  const length = [...textOf(value)].length;
  if (length < max * 0.7) return nothing;
  return html`<p class="hint count">${length > max ? m.over(length - max) : m.left(max - length)}</p>`;
}
