// Everything, for staff tools and servers. A citizen's browser takes `@onething/core/runtime`.

export * from './runtime.ts';
export { compose, createComposer, type Composer } from './compose.ts';
export { digestOfFields } from './compose/decisions.ts';
export { digest } from './model/digest.ts';
export { canonical, equal, isArray, isObject, pointerText } from './model/json.ts';
export type * from './model/generated/documents.ts';
export { mergeSchemas, type MergedSchemas, type MergeSchemasOptions } from './merge-schemas.ts';
export { openQuestions, settled } from './runtime/settled.ts';
export { heldData, type HeldDatum } from './runtime/held.ts';
export { planSituation, type SituationPlan } from './runtime/plan.ts';
export type { MaterialPlan, Slot, Demand, Free, MaterialConflict } from './runtime/materials.ts';
export type { FlowPlan, FlowEdge, Cycle, JointStep, Scheduled } from './runtime/flow.ts';
export { simulate, type Simulation, type AnswerCost, type SimulatedSituation, type SimulationFinding, type SimulateOptions } from './simulate.ts';
export { carryOver, type CarryOver, type Dropped, type ToCheck } from './runtime/carry-over.ts';
export { bundleOfItem, diff, isUnchanged, type ApplicantChange, type BundleDiff, type DepartmentChange, type DepartmentDiff, type DiffOptions, type LimitChange, type StaffChange } from './diff.ts';
export { suggest, type Reason, type Suggestion } from './suggest.ts';
export { ledger, type FieldLedger, type Change, type Ledger, type MaterialLedger } from './ledger.ts';
export { read, readValue, type AnyDocument, type Reading } from './read.ts';
export { cities, inCity, type Cities, type CityColumn } from './cities.ts';
export { check, type Documents } from './check.ts';
export { say, sayConflict, sayProblem, type Language } from './words.ts';
export { tellerOf, type Teller } from './words/tell.ts';
export { walkForm } from './model/walk-form.ts';
export type { FormField } from './model/field.ts';
export { notice, type NoticeOptions } from './notice.ts';
export { paperHtml, paperMarkdown, type Paper } from './paper.ts';
export { sheet as paperSheet } from './paper/stylesheet.ts';
