// What is wrong with the conditions, seen over all situations? Questions that nobody reaches or that change nothing, items
// and rows that never come up, items that can never be filled in. Of a sample nothing is said of "never" or "whenever" but
// what is proved of the conditions themselves.

import type { Composition, Condition } from '../../model/generated/documents.ts';
import { dataOf } from '../../model/datum/condition.ts';
import type { JsonObject } from '../../model/json.ts';
import { neverHold } from '../../model/node/condition-node.ts';
import { holds } from '../../runtime/condition.ts';
import { conditionsOf, domainOf } from '../../compose/situations/classes.ts';
import type { SimulatedSituation } from './situation.ts';

/** What only all situations together show: questions without effect, items that never run, answers that contradict. */
export type SimulationFinding =
  | { readonly code: 'simulate.idleQuestion'; readonly datum: string } // no condition depends on it and no form asks it
  | { readonly code: 'simulate.unreachableQuestion'; readonly datum: string } // conditions name it, and it never matters
  | { readonly code: 'simulate.neverActive'; readonly item: string }
  | { readonly code: 'simulate.neverAsked'; readonly item: string; readonly row: string }
  // nobody can fill in the form while it is active
  | { readonly code: 'simulate.contradiction'; readonly item: string; readonly answers: JsonObject }
  | { readonly code: 'simulate.conflict'; readonly answers: JsonObject }; // documents that cannot be brought for everyone

/** exhaustive: these are all situations that there are. */
export function findingsOf(composition: Composition, situations: readonly SimulatedSituation[], exhaustive: boolean): SimulationFinding[] {
  return [
    ...questionFindings(composition, situations, exhaustive),
    ...composition.items.flatMap((item) => itemFindings(composition, item, situations, exhaustive)),
    ...conflictFindings(situations)
  ];
}

function questionFindings(composition: Composition, situations: readonly SimulatedSituation[], exhaustive: boolean): SimulationFinding[] {
  const spoken = new Set(conditionsOf(composition).flatMap(dataOf));
  const asked = new Set(composition.data.map((d) => d.key as string));
  return composition.questions.flatMap(({ datum }): SimulationFinding[] => {
    if (!spoken.has(datum)) return asked.has(datum) ? [] : [{ code: 'simulate.idleQuestion', datum }];
    return !exhaustive || situations.some((s) => Object.hasOwn(s.answers, datum)) ? [] : [{ code: 'simulate.unreachableQuestion', datum }];
  });
}

function itemFindings(
  composition: Composition,
  { id, when, materials = [] }: Composition['items'][number],
  situations: readonly SimulatedSituation[],
  exhaustive: boolean
): SimulationFinding[] {
  const active = situations.filter((s) => s.items.includes(id));
  const never = (...conditions: (Condition | undefined)[]): boolean =>
    exhaustive ||
    neverHold(
      conditions.filter((c) => c !== undefined),
      (datum) => domainOf(composition, datum)
    );
  if (active.length === 0 && never(when)) return [{ code: 'simulate.neverActive', item: id }];
  const rows = materials.filter((r) => r.when && !active.some((s) => holds(r.when, s.answers)) && never(when, r.when));
  return [
    ...rows.map((r): SimulationFinding => ({ code: 'simulate.neverAsked', item: id, row: r.id })),
    ...(exhaustive && active.every((s) => s.verdict === 'empty')
      ? [{ code: 'simulate.contradiction' as const, item: id, answers: active[0]!.answers }]
      : [])
  ];
}

function conflictFindings(situations: readonly SimulatedSituation[]): SimulationFinding[] {
  const first = situations.find((s) => s.materials.conflicts > 0);
  return first ? [{ code: 'simulate.conflict', answers: first.answers }] : [];
}
