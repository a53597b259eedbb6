// What does this applicant bring, and what runs when? The materials and the flow of the items that his answers make active, as he
// chose to bring, to promise or to supply later.

import type { ComposedItem, Composition } from '../model/generated/documents.ts';
import type { JsonObject } from '../model/json.ts';
import type { Span } from '../model/limit.ts';
import { holds } from './condition.ts';
import { complete } from './derive.ts';
import { today } from './derive/today.ts';
import { groundsOf, materialsOn, type Grounds } from './plan/bring.ts';
import type { Choices } from './plan/choices.ts';
import { planFlow, type FlowItem, type FlowPlan } from './plan/flow.ts';
import type { MaterialPlan } from './plan/materials/types.ts';
import { waitsOn, type Waiting } from './plan/waits.ts';
import { activeItems } from './specialise.ts';

export { demandOf, supplyOf } from './plan/bring.ts';
export type { Choices } from './plan/choices.ts';
export type { Waiting } from './plan/waits.ts';

/** What one applicant brings, and what runs when. */
export interface SituationPlan {
  readonly items: readonly string[];
  readonly materials: MaterialPlan;
  readonly flow: FlowPlan;
}

/**
 * What this applicant brings, and how the items run. answers: as many as were given; what was not answered holds in no condition.
 * choices: a submission, or what of it is known. Ages are reckoned on its day, else today.
 */
export function planSituation(composition: Composition, answers: JsonObject, choices: Choices = {}): SituationPlan {
  const full = complete(composition, answers, choices.on ?? today(composition));
  const active = activeItems(composition, full),
    grounds = groundsOf(composition, active, full, choices);
  return {
    items: active.map((i) => i.id),
    materials: materialsOn(composition, grounds),
    flow: flowOn(composition, grounds, full)
  };
}

/** The flow of some items. answers undefined: as if every row that may apply did. */
export const flowOf = (
  composition: Composition,
  active: readonly ComposedItem[],
  answers: JsonObject | undefined,
  choices: Choices = {}
): FlowPlan => flowOn(composition, groundsOf(composition, active, answers, choices), answers ?? {});

/** Who waits for whom among some items, cut edges and what is waited for only if the applicant chooses so included. */
export const waitsOf = (
  composition: Composition,
  active: readonly ComposedItem[],
  answers: JsonObject | undefined,
  choices: Choices = {}
): readonly Waiting[] => waitsOn(composition, groundsOf(composition, active, answers, choices));

const flowOn = (composition: Composition, grounds: Grounds, answers: JsonObject): FlowPlan =>
  planFlow(
    grounds.active.map((item) => flowItem(item, answers)),
    waitsOn(composition, grounds)
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
