// What does every part of a notice speak of?

import type { DatedSchedule } from '../calendar.ts';
import type { ComposedItem, Composition } from '../model/generated/documents.ts';
import type { JsonObject } from '../model/json.ts';
import type { SituationPlan } from '../runtime/plan.ts';
import type { Teller } from '../words/tell.ts';

/** What every part of a notice speaks of. active: the items that run, in the order in which they do. */
export interface Scope {
  readonly composition: Composition;
  readonly answers: JsonObject;
  readonly plan: SituationPlan;
  readonly active: readonly ComposedItem[];
  readonly teller: Teller;
  readonly schedule: DatedSchedule | undefined;
}
