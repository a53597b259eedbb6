// Which documents does this applicant bring? The rows of the active items that hold for these answers, planned together.

import type { ComposedItem, ComposedRequirement, Composition } from '../../model/generated/documents.ts';
import type { JsonObject } from '../../model/json.ts';
import { holds } from '../condition.ts';
import { planMaterials, type Demand, type MaterialPlan, type Produced, type Supply } from './materials.ts';
import { activeItems } from '../specialise.ts';

export function bring(
  composition: Composition,
  answers: JsonObject,
  active: readonly ComposedItem[] = activeItems(composition, answers)
): MaterialPlan {
  const demands = active.flatMap((item) =>
    (item.materials ?? []).filter((r) => r.decision !== 'drop' && holds(r.when, answers)).map((r) => demandOf(item, r))
  );
  return planMaterials(demands, supplyOf(composition, active), { copies: composition.copies });
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
    ...(deferred && defer && { deferDays: defer.days })
  };
}

export function supplyOf(composition: Composition, active: readonly ComposedItem[]): Supply {
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
  return { produced, held, mergedForm };
}
