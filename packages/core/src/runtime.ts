// What a citizen's browser and the intake need: a composition in, questions, verdicts and dossiers out.
// No dependency, no generated code; the same evaluator on both sides.

export { accepts, split, type Split, type SplitOptions } from './runtime/split.ts';
export { join, type Join } from './runtime/join.ts';
export { prefill, type Prefill, type PrefillSource } from './runtime/prefill.ts';
export { carryOver, type CarryOver, type Dropped, type ToCheck } from './runtime/carry-over.ts';
export { explain, type Explanation, type AskExplained, type ConstraintExplained } from './runtime/explain.ts';
export { activeItems, specialise, type LiveDatum, type Situation } from './runtime/specialise.ts';
export { complete } from './runtime/derive.ts';
export { Live, type Asked, type LiveOptions, type Standing } from './runtime/live.ts';
export { planSituation, type SituationPlan } from './runtime/plan.ts';
export { heldData, type HeldDatum } from './runtime/held.ts';
export type * from './runtime/materials/types.ts';
export { holds } from './runtime/condition.ts';
export { check as checkValue, type Violation } from './model/node/check.ts';
export type { Problem } from './runtime/problem.ts';
export { memberOf, typeOf, type Node } from './model/node/node.ts';
export { checkCharacter, creditCodeCheckCharacter } from './model/pattern/resident-id.ts';
export { canonical, equal, isArray, isObject, member, setMember } from './model/json.ts';
export type { ComposedItem, ComposedQuestion, ComposedRequirement, ComposedSection, Composition, Datum, Dossier, Option, Submission, Text } from './model/generated/documents.ts';
export type { Block, ListItem, Paper } from './model/paper.ts';
export type { Json, JsonObject, Segment } from './model/json.ts';
