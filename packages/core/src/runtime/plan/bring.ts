// Which documents does this applicant bring? The rows of the active items that hold for these answers, planned together as he
// chose.

import type { ComposedItem, ComposedRequirement, Composition } from '../../model/generated/documents.ts';
import type { JsonObject } from '../../model/json.ts';
import { holds } from '../condition.ts';
import { settled } from '../condition/settled.ts';
import { activeItems } from '../specialise.ts';
import { handedIn, listBrought, type Choices } from './choices.ts';
import { freeFor, planMaterials, type Demand, type MaterialPlan, type Produced, type Supply } from './materials.ts';

/** What is asked for in a situation, and what is there already. */
export interface Grounds {
  readonly active: readonly ComposedItem[];
  readonly demands: readonly Demand[];
  readonly supply: Supply;
}

/**
 * What is to be brought for some answers and choices, worked out as `planSituation` does; without the flow, for a form that is
 * being filled in.
 */
export function bring(composition: Composition, answers: JsonObject, choices: Choices = {}): MaterialPlan {
  return materialsOn(composition, groundsOf(composition, activeItems(composition, answers), answers, choices));
}

export const materialsOn = (composition: Composition, { demands, supply }: Grounds): MaterialPlan =>
  planMaterials(demands, supply, { copies: composition.copies });

/** answers undefined: every row that may apply, as if it did. */
export function groundsOf(
  composition: Composition,
  active: readonly ComposedItem[],
  answers: JsonObject | undefined,
  choices: Choices = {}
): Grounds {
  const applies = ({ when }: ComposedRequirement): boolean => (answers ? holds(when, answers) : settled(when, {}) !== false);
  const asked = active.flatMap((item) =>
    (item.materials ?? []).filter((row) => row.decision !== 'drop' && applies(row)).map((row) => demandOf(item, row))
  );
  const supply = supplyOf(composition, active, choices.ownCopies),
    { now, all } = handedIn(choices);
  const own = new Set([...supply.own!, ...[...now].filter((key) => onlyFree(key, asked, supply))]);
  return { active, demands: asked.map((demand) => asChosen(demand, { ...supply, own }, all, choices)), supply: { ...supply, own } };
}

/** Would nobody have to be brought this document? Then whoever hands it in does not want it fetched or waited for. */
const onlyFree = (key: string, demands: readonly Demand[], supply: Supply): boolean =>
  demands.every((demand) => demand.lists.flat().every((want) => want.key !== key || !!freeFor(want, demand, supply)));

function asChosen(demand: Demand, supply: Supply, brought: ReadonlySet<string>, { lists, proven, commitments }: Choices): Demand {
  const row = `${demand.item}/${demand.id}`,
    there = (list: number, need: number): boolean => !!freeFor(demand.lists[list]![need]!, demand, supply);
  const list = demand.lists.length > 1 ? (lists?.[row] ?? listBrought(demand.lists, brought, there)) : undefined;
  const proves =
    proven?.includes(row) ??
    (!commitments?.some((c) => `${c.item}/${c.requirement}` === row) &&
      !!demand.lists[list ?? 0]?.some((want) => brought.has(want.key)) &&
      demand.lists[list ?? 0]!.every((want, i) => brought.has(want.key) || there(list ?? 0, i)));
  return {
    ...demand,
    ...(list !== undefined && demand.lists[list] && { list }),
    ...(demand.committed && proves && { committed: false })
  };
}

export function demandOf(item: ComposedItem, { id, title, lists, necessity, defer, decision }: ComposedRequirement): Demand {
  const deferred = decision === 'defer' || necessity === 'deferrable';
  return {
    item: item.id,
    id,
    title,
    lists,
    ...(necessity === 'optional' && { optional: true }),
    ...((decision === 'commit' || necessity === 'commitment') && { committed: true }),
    ...(deferred && defer && { defer: { days: defer.days, ...(defer.unit && { unit: defer.unit }) } })
  };
}

export function supplyOf(composition: Composition, active: readonly ComposedItem[], own: readonly string[] = []): Supply {
  const keys = new Map(
    active.flatMap((i) => (i.materials ?? []).flatMap((r) => r.lists.flat())).map((need) => [need.key as string, need.type as string])
  );
  const produced = new Map<string, Produced>();
  for (const { from, to, carries, cut } of composition.flow.edges) {
    const maker = active.find((i) => i.id === from);
    for (const { kind, key } of carries)
      if (maker && kind === 'material') {
        produced.set(`${key} ${to}`, {
          item: from,
          output: (maker.outputs ?? []).find((o) => o.material === keys.get(key))?.id ?? from,
          ...(cut && { instead: cut })
        });
      }
  }
  const held: Map<string, { source: string; trust: 'A' | 'B' | 'C' | 'D'; kind: 'eLicence' | 'dataShare' }> = new Map();
  const mergedForm = new Set<string>();
  for (const [key, type] of keys) {
    const holding = composition.holdings.find((h) => h.material === type);
    if (holding) held.set(key, { source: holding.source, trust: holding.trust, kind: holding.kind });
    if (composition.materialTypes[type]?.kind === 'application') mergedForm.add(key);
  }
  return { produced, held, mergedForm, own: new Set(own) };
}
