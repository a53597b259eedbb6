// What does this applicant bring, and what runs when? The materials and the flow of the items that his answers make active.

import type { ComposedItem, ComposedRequirement, Composition } from '../model/generated/documents.ts';
import type { JsonObject } from '../model/json.ts';
import { holds } from './condition.ts';
import { planFlow, type FlowItem, type FlowPlan } from './flow.ts';
import { planMaterials, type Demand, type MaterialPlan, type Produced, type Supply } from './materials.ts';
import { activeItems } from './specialise.ts';

export interface SituationPlan {
  readonly items: readonly string[];
  readonly materials: MaterialPlan;
  readonly flow: FlowPlan;
}

export function planSituation(composition: Composition, answers: JsonObject): SituationPlan {
  const active = activeItems(composition, answers);
  const demands = active.flatMap((item) => (item.materials ?? []).filter((r) => r.decision !== 'drop' && holds(r.when, answers)).map((r) => demandOf(item, r)));
  return {
    items: active.map((i) => i.id),
    materials: planMaterials(demands, supplyOf(composition, active), { copies: composition.copies }),
    flow: flowOf(composition, active, answers),
  };
}

/** The flow of some items. */
export const flowOf = (composition: Composition, active: readonly ComposedItem[], answers: JsonObject): FlowPlan =>
  planFlow(active.map((item) => flowItem(item, answers)), composition.flow.edges);

export function demandOf(item: ComposedItem, { id, title, lists, necessity, defer, decision }: ComposedRequirement): Demand {
  const deferred = decision === 'defer' || necessity === 'deferrable';
  return {
    item: item.id, id, title, lists,
    ...(necessity === 'optional' && { optional: true }),
    ...((decision === 'commit' || necessity === 'commitment') && { committed: true }),
    ...(deferred && defer && { deferDays: defer.days }),
  };
}

export function supplyOf(composition: Composition, active: readonly ComposedItem[]): Supply {
  const keys = new Map(active.flatMap((i) => (i.materials ?? []).flatMap((r) => r.lists.flat())).map((need) => [need.key as string, need.type as string]));
  const produced = new Map<string, Produced>();
  for (const { from, to, carries, cut } of composition.flow.edges) {
    const maker = active.find((i) => i.id === from);
    for (const { kind, key } of carries) if (maker && kind === 'material') {
      produced.set(`${key} ${to}`, { item: from, output: (maker.outputs ?? []).find((o) => o.material === keys.get(key))?.id ?? from, ...(cut && { instead: cut }) });
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

function flowItem({ id, handling = {}, steps = [] }: ComposedItem, answers: JsonObject): FlowItem {
  return {
    id, days: handling.immediate ? 0 : (handling.promised ?? handling.statutory)?.days ?? 0, visits: handling.visits ?? 0,
    steps: steps.filter((s) => holds(s.when, answers)).map((s) => ({ id: s.id, kind: s.kind, about: s.about, days: s.limit?.days ?? 0, visit: !!s.visit })),
  };
}
