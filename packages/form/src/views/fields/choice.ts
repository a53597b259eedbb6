// Yes or no, one of a few, several of some: radio buttons and boxes to tick, in a group with a name.

import { html, nothing } from 'lit';
import { equal, isArray, type Json } from '@onething/core/live';
import type { Choice } from '../../store/kinds.ts';
import { setAll } from '../bind.ts';
import { above, after, describedBy, hintOf, whyButton } from '../frame.ts';
import type { Spot, View } from '../view.ts';
import { drawAfter, element, keptOf, likeOthers, lines, type Dress, type Model } from './made.ts';
import { whyOf } from './text.ts';

const models = new Map<string, Model>();

export function choiceField(view: View, spot: Spot, before: unknown): unknown {
  const { m, t } = view,
    { id, control, value, required, error } = spot;
  if (control.kind === 'declaration') return tick(view, spot);
  const several = control.kind === 'checkboxes',
    hint = [hintOf(view, spot), several ? m.chooseSeveral : ''].filter(Boolean).join(' ');
  const choices: readonly Choice[] =
    control.kind === 'yesno'
      ? [
          { code: true, title: { zh: m.yes, en: m.yes } },
          { code: false, title: { zh: m.no, en: m.no } }
        ]
      : control.choices;
  const dress: Dress = [
    {
      id,
      'data-path': spot.path,
      'data-wrong': !!error,
      'aria-describedby': describedBy(spot, hint) || undefined,
      role: several ? undefined : 'radiogroup',
      'aria-required': required && !several ? 'true' : undefined,
      'aria-invalid': error && !several ? 'true' : undefined
    },
    { 'data-optional': required ? undefined : m.optional, '.textContent': spot.title },
    whyOf(view, spot),
    { class: control.kind === 'yesno' ? 'choices inline' : 'choices' },
    ...choices.flatMap((choice, i) => [
      {
        type: several ? 'checkbox' : 'radio',
        id: `${id}-${i}`,
        name: several ? undefined : id,
        value: i,
        '.checked': chosen(value, choice.code)
      },
      { '.textContent': t(choice.title) }
    ])
  ];
  const kept = keptOf(spot, before, 'FIELDSET');
  if (kept) {
    fill(listOf(kept), choices.length);
    partsOf(kept).forEach((part, i) => setAll(part, dress[i]!));
  }
  const root = kept ?? likeOthers(models, `${control.kind} ${choices.length} ${required}`, () => made(choices.length), partsOf, dress),
    list = listOf(root);
  if (kept || hint || error) lines(view, spot, root, list, hint);
  clearing(list, !several && !required && value !== undefined ? m.clear : '');
  drawAfter(view, spot, root);
  return root;
}

function made(choices: number): HTMLElement {
  const list = element('div', { class: 'choices' });
  fill(list, choices);
  return element(
    'fieldset',
    { class: 'field choice', part: 'field', tabindex: -1 },
    element('legend', { part: 'label' }),
    element('button', { type: 'button', class: 'why-button', 'data-do': 'why' }),
    list
  );
}

const listOf = (root: HTMLElement): HTMLElement => root.querySelector<HTMLElement>(':scope > .choices')!;
const labelsOf = (list: Element): readonly Element[] => [...list.children].filter((child) => child.tagName === 'LABEL');

function partsOf(root: HTMLElement): readonly Element[] {
  const [legend, why] = root.children,
    list = listOf(root);
  return [root, legend!, why!, list, ...labelsOf(list).flatMap((label) => [label.firstElementChild!, label.lastElementChild!])];
}

/** As many options as there are choices. */
function fill(list: HTMLElement, choices: number): void {
  const there = labelsOf(list);
  for (let i = there.length; i < choices; i++)
    list.insertBefore(
      element('label', { class: 'choice', part: 'choice' }, element('input', {}), element('span', {})),
      list.querySelector(':scope > button')
    );
  for (const label of there.slice(choices)) label.remove();
}

/** Takes an answer back that nobody has to give. */
function clearing(list: HTMLElement, text: string): void {
  const there = list.querySelector(':scope > button');
  if (!text) there?.remove();
  else if (!there) list.append(element('button', { type: 'button', class: 'link', 'data-do': 'clear', '.textContent': text }));
}

/** A declaration: one box, which can only be ticked. */
function tick(view: View, spot: Spot): unknown {
  const { m } = view,
    { id } = spot,
    described = describedBy(spot, spot.help ?? '');
  return html`<div class="field declaration" part="field" data-path=${spot.path} ?data-wrong=${!!spot.error}>
    <p class="label">${spot.title} ${whyButton(view, spot)}</p>${above(view, spot, spot.help ?? '')}
    <label class="choice" part="choice"><input type="checkbox" id=${id} .checked=${spot.value === true} aria-describedby=${described || nothing} aria-invalid=${spot.error ? 'true' : nothing} aria-required="true" aria-label="${spot.title}${m.colon}${m.agree}"><span>${m.agree}</span></label>
    ${after(view, spot)}
  </div>`;
}

const chosen = (value: Json | undefined, code: Json): boolean =>
  isArray(value) ? value.some((v) => equal(v, code)) : equal(value, code) && value !== undefined;
