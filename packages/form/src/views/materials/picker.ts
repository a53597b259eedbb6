// A file input that looks like a button; the input itself takes the focus and the click.

import { html, nothing } from 'lit';
import type { Place } from '../../store/files.ts';
import { acceptOf } from '../../store/files/kinds.ts';
import type { View } from '../view.ts';

interface Picking {
  readonly title: string;
  readonly describedBy?: string;
  readonly invalid?: boolean;
  readonly camera?: boolean;
  readonly replaces?: string;
  readonly plain?: boolean;
}

export function picker(
  view: View,
  place: Place,
  label: string,
  { title, describedBy, invalid, camera, replaces, plain }: Picking
): unknown {
  const { m } = view;
  const take = ({ target }: Event): void => {
    const input = target as HTMLInputElement,
      chosen = [...(input.files ?? [])];
    input.value = '';
    if (chosen.length) void view.actions.uploads()?.attach(place, chosen, replaces);
  };
  return html`<label class="file ${plain ? 'link' : 'secondary'} ${camera ? 'camera' : ''}"><span>${label}<span class="sr">${m.colon}${title}</span></span><input type="file" ?multiple=${!camera && replaces === undefined}
    accept=${(camera ? 'image/*' : acceptOf(place.slot.formats)) ?? nothing} capture=${camera ? 'environment' : nothing} aria-describedby=${describedBy ?? nothing} aria-invalid=${invalid ? 'true' : nothing} @change=${take}></label>`;
}
