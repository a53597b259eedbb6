// Most fields are one input under a label.

import { setAll } from '../bind.ts';
import { describedBy, hintOf } from '../frame.ts';
import { type } from '../typed.ts';
import type { Spot, View } from '../view.ts';
import { drawAfter, element, lines, rootOf } from './made.ts';
import { fieldOf, labelOf, plainOf, whyOf } from './text.ts';

let model: HTMLElement | undefined;

export function plainField(view: View, spot: Spot, before: unknown): HTMLElement {
  const root = rootOf(spot, before, model ??= made()), [label, why] = root.firstElementChild!.children, input = root.querySelector('input')!, hint = hintOf(view, spot);
  setAll(root, fieldOf(spot));
  setAll(label!, labelOf(view, spot));
  setAll(why!, whyOf(view, spot));
  lines(view, spot, root, input, hint);
  setAll(input, plainOf(spot, describedBy(spot, hint)));
  type(input, spot.value, spot.control);
  drawAfter(view, spot, root);
  return root;
}

const made = (): HTMLElement => element('div', { part: 'field' },
  element('div', { class: 'top' }, element('label', { part: 'label' }), element('button', { type: 'button', class: 'why-button', 'data-do': 'why' })),
  element('input', { part: 'input', dir: 'auto', spellcheck: 'false' }));
