// In which order do the documents stand on their page? What is needed now, what may follow, what nobody has to bring.

import type { Place } from '../../store/files.ts';
import type { View } from '../view.ts';

/** As the items run; what more of them want comes first. */
export function inOrder({ store }: View, places: readonly Place[]): readonly Place[] {
  const at = ({ slot }: Place): number =>
    Math.min(...slot.serves.map((ref) => store.composition.items.findIndex((item) => item.id === ref.item)));
  return [...places].sort((a, b) => at(a) - at(b) || b.slot.serves.length - a.slot.serves.length);
}

export interface Grouped {
  readonly now: readonly Place[];
  readonly later: readonly Place[];
  readonly optional: readonly Place[];
}

export function grouped(view: View, places: readonly Place[]): Grouped {
  const required = inOrder(
      view,
      places.filter((place) => place.required)
    ),
    follows = ({ slot }: Place): boolean => slot.defer !== undefined;
  return {
    now: required.filter((place) => !follows(place)),
    later: required.filter(follows),
    optional: places.filter((place) => !place.required)
  };
}
