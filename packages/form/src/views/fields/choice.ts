// Yes or no, one of a few, several of some: radio buttons and boxes to tick, in a group with a name.

import { html, nothing } from 'lit';
import { equal, isArray, type Json } from '@onething/core/live';
import type { Choice } from '../../store/kinds.ts';
import { after, errorLine, hintOf, whyButton } from '../frame.ts';
import type { Spot, View } from '../view.ts';

export function choiceField(view: View, spot: Spot): unknown {
  const { m } = view, { id, control, value } = spot;
  if (control.kind === 'declaration') return tick(view, spot);
  const choices: readonly Choice[] = control.kind === 'yesno' ? [{ code: true, title: { zh: m.yes, en: m.yes } }, { code: false, title: { zh: m.no, en: m.no } }] : control.choices;
  const several = control.kind === 'checkboxes', hint = [hintOf(view, spot), several ? m.chooseSeveral : ''].filter(Boolean).join(' ');
  const described = [hint && `${id}-hint`, spot.error && `${id}-error`].filter(Boolean).join(' ');
  return html`<fieldset class="field choice" part="field" id=${id} tabindex="-1" ?data-wrong=${!!spot.error} aria-describedby=${described || nothing} role=${several ? nothing : 'radiogroup'} aria-required=${spot.required && !several ? 'true' : nothing} aria-invalid=${spot.error && !several ? 'true' : nothing}>
    <legend part="label">${spot.title}${spot.required ? nothing : html`<span class="optional">${m.optional}</span>`}</legend>${whyButton(view, spot)}
    ${hint ? html`<p class="hint" part="hint" id="${id}-hint">${hint}</p>` : nothing}
    ${errorLine(view, spot)}
    <div class=${control.kind === 'yesno' ? 'choices inline' : 'choices'}>${choices.map((choice, i) => html`<label class="choice" part="choice">
      <input type=${several ? 'checkbox' : 'radio'} id="${id}-${i}" name=${several ? nothing : id} value=${i} data-path=${spot.path} .checked=${chosen(value, choice.code)}>
      <span>${view.t(choice.title)}</span></label>`)}
      ${!several && !spot.required && value !== undefined ? html`<button type="button" class="link" data-do="clear" data-path=${spot.path}>${m.clear}</button>` : nothing}
    </div>
    ${after(view, spot)}
  </fieldset>`;
}

/** A declaration: one box, which can only be ticked. */
function tick(view: View, spot: Spot): unknown {
  const { m } = view, { id } = spot, described = [spot.help && `${id}-hint`, spot.error && `${id}-error`].filter(Boolean).join(' ');
  return html`<div class="field declaration" part="field" ?data-wrong=${!!spot.error}>
    <p class="label">${spot.title} ${whyButton(view, spot)}</p>
    ${spot.help ? html`<p class="hint" id="${id}-hint">${spot.help}</p>` : nothing}
    ${errorLine(view, spot)}
    <label class="choice" part="choice"><input type="checkbox" id=${id} data-path=${spot.path} .checked=${spot.value === true} aria-describedby=${described || nothing} aria-invalid=${spot.error ? 'true' : nothing} aria-required="true" aria-label="${spot.title}${m.colon}${m.agree}"><span>${m.agree}</span></label>
    ${after(view, spot)}
  </div>`;
}

const chosen = (value: Json | undefined, code: Json): boolean => (isArray(value) ? value.some((v) => equal(v, code)) : equal(value, code) && value !== undefined);
