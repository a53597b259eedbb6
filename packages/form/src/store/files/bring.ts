// What is brought, when the applicant has chosen among alternatives, proves instead of promising, or brings himself what should
// have been on record? The plan of the same composition with his choices written into it.

import { bring as plan } from '@onething/core/filing';
import type { ComposedRequirement, Composition, FreeDocument, JsonObject, MaterialPlan } from '@onething/core/live';
import type { Bringing } from '../files.ts';

export function bring(composition: Composition, answers: JsonObject, { lists, proven, own }: Bringing): MaterialPlan {
  const items = composition.items.map((item) => ({
    ...item,
    ...(item.materials && { materials: item.materials.map((row) => chosen(required(row, proven.includes(`${item.id}/${row.id}`)), lists)) })
  }));
  return withOwn(plan({ ...composition, items } as Composition, answers), own);
}

/** Alternatives that several rows have in common are chosen once: what the lists of a row do not share. */
export function alternativesOf({ lists }: Pick<ComposedRequirement, 'lists'>): readonly (readonly string[])[] {
  if (lists.length < 2) return [];
  const keys = lists.map((list) => list.map((need) => need.key as string));
  return keys.map((list) => list.filter((key) => !keys.every((other) => other.includes(key))));
}

export const alternativesId = (alternatives: readonly (readonly string[])[]): string =>
  alternatives.map((list) => list.join('+')).join('|');

function chosen(row: ComposedRequirement, lists: Bringing['lists']): ComposedRequirement {
  const at = row.lists.length > 1 ? lists[alternativesId(alternativesOf(row))] : undefined;
  return at === undefined || !row.lists[at] ? row : { ...row, lists: [row.lists[at]] };
}

function required(row: ComposedRequirement, proven: boolean): ComposedRequirement {
  if (!proven) return row;
  const { decision: _, ...rest } = row;
  return { ...rest, necessity: row.necessity === 'commitment' ? 'required' : row.necessity };
}

function withOwn(found: MaterialPlan, own: readonly string[]): MaterialPlan {
  const mine = (document: FreeDocument): boolean => document.fallback !== undefined && own.includes(document.key);
  if (!found.free.some(mine)) return found;
  return {
    ...found,
    free: found.free.filter((d) => !mine(d)),
    slots: [...found.slots, ...found.free.filter(mine).map((d) => d.fallback!)]
  };
}
