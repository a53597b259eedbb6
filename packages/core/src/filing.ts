// What a form needs only now and then: to file, to fill in from elsewhere, to say why, to carry a draft over. The half of the
// runtime that a page fetches when it has time.

export { accepts, split, type Split, type SplitOptions } from './runtime/split.ts';
export { bring } from './runtime/plan/bring.ts';
export { prefill, type Prefill, type PrefillSource } from './runtime/fill/prefill.ts';
export { explain, type Explanation, type AskExplained, type ConstraintExplained } from './runtime/explain.ts';
export { carryOver, type CarryOver, type Dropped, type ToCheck } from './runtime/fill/carry-over.ts';
export { typesetPaper } from './model/text/punctuation.ts';
