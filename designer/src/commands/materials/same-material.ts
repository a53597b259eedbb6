// Two documents of the catalogue are one: wherever the first is wanted, made or held, it is the second from now on. The first
// stays in the catalogue as replaced, with who said so and why, and its names become names of the second.

import type { Item, MaterialType } from '@onething/core';
import type { Signature } from '../../document/document.ts';
import { command, refusal, unsigned, type Draft } from '../command.ts';

export interface SameMaterial extends Signature {
  readonly from: string;
  readonly to: string;
}

export const sameMaterial = command<SameMaterial>('sameMaterial', (draft, { from, to, by, reason, at }, doc) => {
  const types = draft.catalogue.materialTypes ?? {},
    old = Object.hasOwn(types, from) ? types[from] : undefined,
    kept = Object.hasOwn(types, to) ? types[to] : undefined;
  if (!old || !kept) return refusal('unknownMaterial', { material: old ? to : from });
  if (from === to) return refusal('sameEnds', { item: from });
  if ((old.about === undefined) !== (kept.about === undefined)) return refusal('oneAbout');
  if (old.about !== kept.about) return refusal('otherType', { mine: old.about ?? '', theirs: kept.about ?? '' });
  const apart = Object.values(doc.items).find((item) => wantsBoth(item, from, to));
  if (apart) return refusal('askedTogether', { item: apart.title.zh });
  const missing = unsigned({ by, reason, at });
  if (missing) return missing;
  for (const item of Object.values(draft.items)) renamed(item, from, to);
  for (const source of Object.values(draft.catalogue.dataSources ?? {})) held(source.holds, from, to);
  if (kept.supersededBy === from) {
    delete kept.supersededBy;
    delete kept.supersession;
  }
  for (const type of Object.values(types)) if (type.supersededBy === from) type.supersededBy = to as typeof type.supersededBy & string;
  adopt(kept, old);
  old.supersededBy = to as string & typeof old.supersededBy;
  old.supersession = { by, reason, at };
  return undefined;
});

/** A list that wants both of one subject knows them apart. */
const wantsBoth = ({ materials = [] }: Item, from: string, to: string): boolean =>
  materials.some((row) =>
    row.lists.some((list) => list.some((a) => a.type === from && list.some((b) => b.type === to && a.about === b.about)))
  );

function renamed(item: Draft['items'][string], from: string, to: string): void {
  for (const row of item.materials ?? []) for (const list of row.lists) for (const need of list) if (need.type === from) need.type = to;
  for (const output of item.outputs ?? []) if (output.material === from) output.material = to;
}

function held(holds: { material: string }[], from: string, to: string): void {
  for (let i = holds.length - 1; i >= 0; i--)
    if (holds[i]!.material === from) {
      if (holds.some((h) => h.material === to)) holds.splice(i, 1);
      else holds[i]!.material = to;
    }
}

function adopt(
  kept: { title: { zh: string }; aliases?: string[] },
  { title, aliases = [] }: MaterialType | { title: { zh: string }; aliases?: string[] }
): void {
  const names = [...(kept.aliases ?? []), title.zh, ...aliases].filter((name) => name !== kept.title.zh);
  kept.aliases = [...new Set(names)];
}
