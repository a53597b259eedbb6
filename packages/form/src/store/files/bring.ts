// What is brought, when the applicant has chosen among alternatives, proves instead of promising, or brings himself what should
// have been on record? The plan of the composition, told his choices.

import { bring as plan } from '@onething/core/filing';
import type { ComposedRequirement, Composition, JsonObject, MaterialPlan } from '@onething/core/live';
import type { Bringing } from '../files.ts';

export const bring = (composition: Composition, answers: JsonObject, { lists, proven, own }: Bringing): MaterialPlan =>
  plan(composition, answers, { lists: listsOf(composition, lists), proven, ownCopies: own });

/** Alternatives that several rows have in common are chosen once: what the lists of a row do not share. */
export function alternativesOf({ lists }: Pick<ComposedRequirement, 'lists'>): readonly (readonly string[])[] {
  if (lists.length < 2) return [];
  const keys = lists.map((list) => list.map((need) => need.key as string));
  return keys.map((list) => list.filter((key) => !keys.every((other) => other.includes(key))));
}

export const alternativesId = (alternatives: readonly (readonly string[])[]): string =>
  alternatives.map((list) => list.join('+')).join('|');

/** Row by row. */
const listsOf = ({ items }: Composition, chosen: Bringing['lists']): Record<string, number> =>
  Object.fromEntries(
    items.flatMap((item) =>
      (item.materials ?? []).flatMap((row): [string, number][] => {
        const at = row.lists.length > 1 ? chosen[alternativesId(alternativesOf(row))] : undefined;
        return at === undefined ? [] : [[`${item.id}/${row.id}`, at]];
      })
    )
  );
