// Is every document there that has to be? Each department's part says what of its rows is open: a document that came neither as a
// file nor on paper nor may follow later, a promise that was not made.

import type { Dossier } from '@onething/core';

export interface Missing {
  readonly item: string;
  readonly requirement: string;
  readonly title: string;
}

export const missingMaterials = (dossiers: readonly Dossier[]): readonly Missing[] =>
  dossiers.flatMap(({ item, materials = [] }) =>
    materials.filter(({ open }) => open).map(({ requirement, title }) => ({ item: item.id, requirement, title }))
  );
