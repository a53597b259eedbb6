// What does this applicant bring, and what runs when? The materials and the flow of the items that his answers make active.

import type { ComposedItem, Composition } from '../model/generated/documents.ts';
import type { JsonObject } from '../model/json.ts';
import type { Span } from '../model/limit.ts';
import { holds } from './condition.ts';
import { planFlow, type FlowItem, type FlowPlan } from './plan/flow.ts';
import { bring } from './plan/bring.ts';
import type { MaterialPlan } from './plan/materials/types.ts';
import { activeItems } from './specialise.ts';

export { demandOf, supplyOf } from './plan/bring.ts';

export interface SituationPlan {
  readonly items: readonly string[];
  readonly materials: MaterialPlan;
  readonly flow: FlowPlan;
}

/** What this applicant brings, and how the items run. answers: as many as were given; what was not answered holds in no condition. */
export function planSituation(composition: Composition, answers: JsonObject): SituationPlan {
  const active = activeItems(composition, answers);
  return {
    items: active.map((i) => i.id),
    materials: bring(composition, answers, active),
    flow: flowOf(composition, active, answers)
  };
}

/** The flow of some items. */
export const flowOf = (composition: Composition, active: readonly ComposedItem[], answers: JsonObject): FlowPlan =>
  planFlow(
    active.map((item) => flowItem(item, answers)),
    composition.flow.edges
  );

function flowItem({ id, handling = {}, steps = [] }: ComposedItem, answers: JsonObject): FlowItem {
  return {
    id,
    limit: spanOf(handling.immediate ? undefined : (handling.promised ?? handling.statutory)),
    visits: handling.visits ?? 0,
    steps: steps
      .filter((s) => holds(s.when, answers))
      .map((s) => ({ id: s.id, kind: s.kind, about: s.about, limit: spanOf(s.limit), visit: !!s.visit }))
  };
}

const spanOf = ({ days, unit }: Span = { days: 0 }): Span => ({ days, ...(unit && { unit }) });
