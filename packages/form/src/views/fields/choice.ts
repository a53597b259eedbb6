// Yes or no, one of a few, several of some: radio buttons and boxes to tick, in a group with a name.

import { html, nothing } from 'lit';
import { equal, isArray, type Json } from '@onething/core/live';
import type { Choice } from '../../store/kinds.ts';
import { setAll } from '../bind.ts';
import { above, after, describedBy, hintOf, whyButton } from '../frame.ts';
import type { Spot, View } from '../view.ts';
import { drawAfter, element, lines, rootOf } from './made.ts';
import { whyOf } from './text.ts';

let group: HTMLElement | undefined, one: HTMLElement | undefined;

export function choiceField(view: View, spot: Spot, before: unknown): unknown {
  const { m } = view, { id, control, value, required, error } = spot;
  if (control.kind === 'declaration') return tick(view, spot);
  const several = control.kind === 'checkboxes', hint = [hintOf(view, spot), several ? m.chooseSeveral : ''].filter(Boolean).join(' ');
  const root = rootOf(spot, before, group ??= made()), [legend, why] = root.children, list = root.querySelector<HTMLElement>(':scope > .choices')!;
  setAll(root, {
    id, 'data-path': spot.path, 'data-wrong': !!error, 'aria-describedby': describedBy(spot, hint) || undefined, role: several ? undefined : 'radiogroup',
    'aria-required': required && !several ? 'true' : undefined, 'aria-invalid': error && !several ? 'true' : undefined,
  });
  setAll(legend!, { 'data-optional': required ? undefined : m.optional, '.textContent': spot.title });
  setAll(why!, whyOf(view, spot));
  lines(view, spot, root, list, hint);
  options(view, spot, list, several);
  clearing(list, !several && !required && value !== undefined ? m.clear : '');
  drawAfter(view, spot, root);
  return root;
}

const made = (): HTMLElement => element('fieldset', { class: 'field choice', part: 'field', tabindex: -1 },
  element('legend', { part: 'label' }), element('button', { type: 'button', class: 'why-button', 'data-do': 'why' }), element('div', { class: 'choices' }));

function options({ m, t }: View, { id, control, value }: Spot, list: HTMLElement, several: boolean): void {
  const choices: readonly Choice[] = control.kind === 'yesno' ? [{ code: true, title: { zh: m.yes, en: m.yes } }, { code: false, title: { zh: m.no, en: m.no } }] : control.choices;
  setAll(list, { class: control.kind === 'yesno' ? 'choices inline' : 'choices' });
  const there = list.querySelectorAll(':scope > label');
  choices.forEach((choice, i) => {
    const label = there[i] ?? list.insertBefore((one ??= element('label', { class: 'choice', part: 'choice' }, element('input', {}), element('span', {}))).cloneNode(true) as Element, list.querySelector(':scope > button'));
    setAll(label.firstElementChild!, { type: several ? 'checkbox' : 'radio', id: `${id}-${i}`, name: several ? undefined : id, value: i, '.checked': chosen(value, choice.code) });
    setAll(label.lastElementChild!, { '.textContent': t(choice.title) });
  });
  for (let i = choices.length; i < there.length; i++) there[i]!.remove();
}

/** Takes an answer back that nobody has to give. */
function clearing(list: HTMLElement, text: string): void {
  const there = list.querySelector(':scope > button');
  if (!text) there?.remove(); else if (!there) list.append(element('button', { type: 'button', class: 'link', 'data-do': 'clear', '.textContent': text }));
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
