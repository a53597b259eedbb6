// Yes or no, one of a few, several of some: radio buttons and boxes to tick, in a group with a name.

import { html, nothing } from 'lit';
import { equal, isArray, type Json } from '@onething/core/live';
import type { Choice } from '../../store/kinds.ts';
import { bind } from '../bind.ts';
import { above, after, describedBy, hintOf, whyButton } from '../frame.ts';
import type { Spot, View } from '../view.ts';

export function choiceField(view: View, spot: Spot): unknown {
  const { m } = view, { id, control, value } = spot;
  if (control.kind === 'declaration') return tick(view, spot);
  const choices: readonly Choice[] = control.kind === 'yesno' ? [{ code: true, title: { zh: m.yes, en: m.yes } }, { code: false, title: { zh: m.no, en: m.no } }] : control.choices;
  const several = control.kind === 'checkboxes', hint = [hintOf(view, spot), several ? m.chooseSeveral : ''].filter(Boolean).join(' ');
  const described = describedBy(spot, hint);
  return html`<fieldset class="field choice" part="field" tabindex="-1" ${bind({
    id, 'data-path': spot.path, 'data-wrong': !!spot.error, 'aria-describedby': described || undefined, role: several ? undefined : 'radiogroup',
    'aria-required': spot.required && !several ? 'true' : undefined, 'aria-invalid': spot.error && !several ? 'true' : undefined,
  })}><legend part="label" ${bind({ 'data-optional': spot.required ? undefined : m.optional, '.textContent': spot.title })}></legend>${whyButton(view, spot)}${above(view, spot, hint)}<div
    class=${control.kind === 'yesno' ? 'choices inline' : 'choices'}>${choices.map((choice, i) => (several
      ? html`<label class="choice" part="choice"><input type="checkbox" ${bind({ id: `${id}-${i}`, value: i, '.checked': chosen(value, choice.code) })}><span ${bind({ '.textContent': view.t(choice.title) })}></span></label>`
      : html`<label class="choice" part="choice"><input type="radio" ${bind({ id: `${id}-${i}`, name: id, value: i, '.checked': chosen(value, choice.code) })}><span ${bind({ '.textContent': view.t(choice.title) })}></span></label>`))}${
    !several && !spot.required && value !== undefined ? html`<button type="button" class="link" data-do="clear">${m.clear}</button>` : nothing}</div>${after(view, spot)}</fieldset>`;
}

/** A declaration: one box, which can only be ticked. */
function tick(view: View, spot: Spot): unknown {
  const { m } = view, { id } = spot, described = describedBy(spot, spot.help ?? '');
  return html`<div class="field declaration" part="field" data-path=${spot.path} ?data-wrong=${!!spot.error}>
    <p class="label">${spot.title} ${whyButton(view, spot)}</p>${above(view, spot, spot.help ?? '')}
    <label class="choice" part="choice"><input type="checkbox" id=${id} .checked=${spot.value === true} aria-describedby=${described || nothing} aria-invalid=${spot.error ? 'true' : nothing} aria-required="true" aria-label="${spot.title}${m.colon}${m.agree}"><span>${m.agree}</span></label>
    ${after(view, spot)}
  </div>`;
}

const chosen = (value: Json | undefined, code: Json): boolean => (isArray(value) ? value.some((v) => equal(v, code)) : equal(value, code) && value !== undefined);
