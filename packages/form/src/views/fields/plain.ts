// Most fields are one input under a label.

import { setAll } from '../bind.ts';
import { describedBy, hintOf } from '../frame.ts';
import { type } from '../typed.ts';
import type { Spot, View } from '../view.ts';
import { drawAfter, element, keptOf, likeOthers, lines, type Dress, type Model } from './made.ts';
import { fieldOf, labelOf, plainOf, whyOf } from './text.ts';

const models = new Map<string, Model>();

export function plainField(view: View, spot: Spot, before: unknown): HTMLElement {
  const { control, required, error, value } = spot,
    hint = hintOf(view, spot),
    kept = keptOf(spot, before, 'DIV');
  const dress: Dress = [
    fieldOf(spot),
    labelOf(view, spot),
    whyOf(view, spot),
    plainOf(spot, describedBy(spot, hint), kept?.querySelector<HTMLInputElement>('input:focus')?.type)
  ];
  if (kept) partsOf(kept).forEach((part, i) => setAll(part, dress[i]!));
  const root = kept ?? likeOthers(models, `${control.kind} ${control.size} ${required}`, made, partsOf, dress),
    input = root.querySelector('input')!;
  if (kept || hint || error) lines(view, spot, root, input, hint);
  if (kept || value !== undefined) type(input, value, control);
  drawAfter(view, spot, root);
  return root;
}

const made = (): HTMLElement =>
  element(
    'div',
    { part: 'field' },
    element(
      'div',
      { class: 'top' },
      element('label', { part: 'label' }),
      element('button', { type: 'button', class: 'why-button', 'data-do': 'why' })
    ),
    element('input', { part: 'input', dir: 'auto', spellcheck: 'false' })
  );

const partsOf = (root: HTMLElement): readonly Element[] => {
  const top = root.firstElementChild!;
  return [root, top.firstElementChild!, top.lastElementChild!, root.querySelector('input')!];
};
