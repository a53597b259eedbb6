// What a citizen's browser and the intake need: a composition in, questions, verdicts and dossiers out.
// No dependency, no generated code; the same evaluator on both sides.

export * from './live.ts';
export * from './filing.ts';
export { join, type Join } from './runtime/fill/join.ts';
export { activeItems, specialise, type Situation } from './runtime/specialise.ts';
export { complete } from './runtime/derive.ts';
export { planSituation, type Choices, type SituationPlan } from './runtime/plan.ts';
export { heldData, type HeldDatum } from './runtime/fill/held.ts';
export { holds } from './runtime/condition.ts';
