// How much lighter did it become, and why? For one applicant's answers: what the departments' forms and lists would ask one
// by one, and what is left, each saving under its cause. No saving without a cause, no cause counted twice.

import { linesIn } from '../compose/situations/lines.ts';
import { materialLedger } from './ledger/materials.ts';
import type { Ledger } from './ledger/types.ts';
import type { Composition } from '../model/generated/documents.ts';
import type { JsonObject } from '../model/json.ts';
import { heldData } from '../runtime/fill/held.ts';
import { planSituation } from '../runtime/plan.ts';
import { specialise } from '../runtime/specialise.ts';

export { FIGURES, figuresOf, percentLess, percentOf, savedOf, type Figure } from './ledger/figures.ts';
export type { Change, FieldLedger, Ledger } from './ledger/types.ts';
export type { MaterialLedger } from './ledger/materials.ts';

/**
 * The burden of one applicant, before and after. answers: as many as were given, a whole record will do; what was not answered holds
 * in no condition.
 */
export function ledger(composition: Composition, answers: JsonObject): Ledger {
  const plan = planSituation(composition, answers);
  const active = composition.items.filter((item) => plan.items.includes(item.id));
  return {
    items: plan.items,
    fields: linesIn(specialise(composition, answers), answers, new Set(heldData(composition, plan.materials.free).keys())),
    materials: materialLedger(active, plan.materials, answers),
    copies: {
      before: active
        .flatMap((item) => item.materials ?? [])
        .flatMap((r) => r.lists[0] ?? [])
        .reduce((n, need) => n + need.copies + need.originals, 0),
      after: plan.materials.slots.reduce((n, slot) => n + slot.copies + slot.originals, 0)
    },
    visits: { before: plan.flow.visits.single, after: plan.flow.visits.together },
    days: { before: plan.flow.sumDays, after: plan.flow.days }
  };
}
