// Everything, for staff tools and servers. A citizen's browser takes `@onething/core/runtime`.

export * from './runtime.ts';
export { compose, createComposer, type Composer } from './compose.ts';
export { digestOfFields } from './compose/decisions.ts';
export { digest } from './model/json/digest.ts';
export { locate, readJson, type JsonLimits, type JsonReading } from './model/json/read-json.ts';
export { canonical, equal, isArray, isObject, pointerText } from './model/json.ts';
export type * from './model/generated/documents.ts';
export { mergeSchemas, type MergedSchemas, type MergeSchemasOptions } from './compose/merge-schemas.ts';
export { pending, settled } from './runtime/condition/settled.ts';
export { openQuestions } from './runtime/live/guided.ts';
export { heldData, type HeldDatum } from './runtime/fill/held.ts';
export { flowOf, planSituation, waitsOf, type Choices, type SituationPlan, type Waiting } from './runtime/plan.ts';
export type { MaterialPlan, Slot, Demand, DemandRef, Free, FreeDocument, MaterialConflict } from './runtime/plan/materials.ts';
export { cityTime } from './runtime/derive/today.ts';
export { placed } from './runtime/split/materials.ts';
export { exceeds, type Span } from './model/limit.ts';
export type { FlowPlan, FlowEdge, Cycle, JointStep, Scheduled } from './runtime/plan/flow.ts';
export {
  simulate,
  type Simulation,
  type AnswerCost,
  type SimulatedSituation,
  type SimulationFinding,
  type SimulateOptions
} from './examine/simulate.ts';
export { judgeCondition, type ConditionFinding, type ConditionPath } from './examine/judge.ts';
export { carryOver, type CarryOver, type Dropped, type ToCheck } from './runtime/fill/carry-over.ts';
export { bundleOfItem, diff, isUnchanged, type DiffOptions } from './examine/diff.ts';
export type * from './examine/diff/types.ts';
export { soundsOf } from './model/text/sounds.ts';
export { suggest, type Reason, type Suggestion } from './examine/suggest.ts';
export { allItems } from './compose/situations/all-items.ts';
export {
  FIGURES,
  figuresOf,
  ledger,
  percentLess,
  percentOf,
  savedOf,
  type Change,
  type FieldLedger,
  type Figure,
  type Ledger,
  type MaterialLedger
} from './examine/ledger.ts';
export { read, readValue, type AnyDocument, type Reading } from './read.ts';
export { cities, inCity, type Cities, type CityColumn } from './examine/cities.ts';
export { check, type Documents } from './check.ts';
export { say, sayConflict, sayNarrowing, sayKeyword, sayProblem, WORDS, type Facts, type Language, type Words } from './words.ts';
export { titleIn } from './words/language.ts';
export { nearest } from './model/text/nearest.ts';
export { punctuated } from './model/text/punctuation.ts';
export { walkForm } from './model/form/walk-form.ts';
export type { FormField } from './model/form/field.ts';
export { alignedCondition, alignedSubject, parametersOf } from './model/datum/align.ts';
export { apartKey, columnKey, documentAt, documentKey, isApart, ownerOf, readSubject, writeKey } from './model/datum/key.ts';
export {
  countWays,
  fourWaysOfBundle,
  fourWaysOfItem,
  WAYS,
  type FourWays,
  type Obstacle,
  type Way,
  type WayCount
} from './examine/four-ways.ts';
export { dated, latestFiling, type DatedSchedule, type DatedStep } from './examine/calendar.ts';
export { placeName } from './model/acknowledge.ts';
// what papers are written from
export { classesOf, conditionsOf } from './compose/situations/classes.ts';
export { needsNoDatum } from './model/mapping/apply.ts';
export { datumAt } from './runtime/problem.ts';
export { nodeOf } from './runtime/specialise/node-of.ts';
