// What does every part of a notice speak of?

import type { Choices, ComposedItem, Composition, DatedSchedule, JsonObject, SituationPlan } from '@onething/core';
import type { Teller } from '../words/tell.ts';

/** What every part of a notice speaks of. active: the items that run, in the order in which they do. */
export interface Scope {
  readonly composition: Composition;
  readonly answers: JsonObject; // with what follows from them
  readonly choices: Choices | undefined;
  readonly plan: SituationPlan;
  readonly active: readonly ComposedItem[];
  readonly teller: Teller;
  readonly schedule: DatedSchedule | undefined;
  /** With what is waited for only if the applicant chooses so. */
  readonly latest: DatedSchedule | undefined;
}
