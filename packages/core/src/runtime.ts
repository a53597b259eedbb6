// What a citizen's browser and the intake need: a composition in, questions, verdicts and dossiers out.
// No dependency, no generated code; the same evaluator on both sides.

export { accepts, split, type Split, type SplitOptions } from './runtime/split.ts';
export { join, type Join } from './runtime/join.ts';
export { prefill, type Prefill, type PrefillSource } from './runtime/prefill.ts';
export { explain, type Explanation, type AskExplained, type ConstraintExplained } from './runtime/explain.ts';
export { activeItems, specialise, type LiveDatum, type Situation } from './runtime/specialise.ts';
export { complete } from './runtime/derive.ts';
export { holds } from './runtime/condition.ts';
export { check as checkValue, type Violation } from './model/node/check.ts';
export type { Problem } from './runtime/problem.ts';
export type { Composition, Datum, Dossier } from './model/generated/documents.ts';
export type { Json, JsonObject } from './model/json.ts';
