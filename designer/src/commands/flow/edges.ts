// Which two items does an edge join? Both are in the bundle, and they are not the same.

import { refusal, type Draft, type Refusal } from '../command.ts';

export interface Ends {
  readonly from: string;
  readonly to: string;
}

export function badEnds({ bundle }: Draft, { from, to }: Ends): Refusal | undefined {
  if (from === to) return refusal('sameEnds', { item: from });
  const absent = [from, to].find((id) => !bundle.items.some((e) => e.item === id));
  return absent === undefined ? undefined : refusal('itemNotIn', { item: absent });
}

export const joins =
  (ends: Ends) =>
  (edge: Ends): boolean =>
    edge.from === ends.from && edge.to === ends.to;
