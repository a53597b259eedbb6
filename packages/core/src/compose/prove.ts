// Can the merged form be filled in at all? A witness, or an irreducible set of items that nobody can meet together. Items
// that can never be active together are no contradiction.

import type { BundleItem, Catalogue } from '../model/generated/documents.ts';
import { conditionNode } from '../model/node/condition-node.ts';
import type { JsonObject } from '../model/json.ts';
import { inhabit, isEmpty } from '../model/node/inhabit.ts';
import { meetAll } from '../model/node/meet.ts';
import { OBJ } from '../model/node/node.ts';
import { irreducible } from '../model/node/irreducible.ts';
import { formOf } from './situations/form.ts';
import type { Merged, MergedItem, Proof } from './stages.ts';

export function prove(catalogue: Catalogue, merged: Merged, entries: ReadonlyMap<string, BundleItem>): Proof {
  const all = formOf(merged, merged.items);
  const verdict = inhabit(all);
  if (verdict.kind === 'sat') return { kind: 'satisfiable', witness: verdict.witness as JsonObject, form: all };
  if (verdict.kind === 'unknown') return { kind: 'unknown' };
  const ranked = [...merged.items].sort((a, b) => rankOf(catalogue, b) - rankOf(catalogue, a));
  const cause = irreducible(ranked, (some) => isEmpty(formOf(merged, some)))
    .map((i) => ranked[i]!.matched.item.id)
    .sort();
  // never active together: the form of each situation is judged by itself
  return exclude(cause, entries) ? { kind: 'unknown' } : { kind: 'empty', items: cause };
}

const rankOf = (catalogue: Catalogue, { matched }: MergedItem): number => catalogue.departments[matched.item.department]?.rank ?? 0;

/** Tells whether two items can never be active together, by their conditions. */
export function exclusives(entries: ReadonlyMap<string, BundleItem>): (a: string, b: string) => boolean {
  const known = new Map<string, boolean>();
  return (a, b) => {
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    let answer = known.get(key);
    if (answer === undefined) known.set(key, (answer = exclude([a, b], entries)));
    return answer;
  };
}

function exclude(ids: readonly string[], entries: ReadonlyMap<string, BundleItem>): boolean {
  const conditions = ids.map((id) => entries.get(id)?.when).filter((c) => c !== undefined);
  return conditions.length > 0 && isEmpty(meetAll([{ types: OBJ }, ...conditions.map(conditionNode)]));
}
