// What a search for a value hands on: its verdicts, what it may still spend, and the way back to the question as a whole.

import type { Json, Segment } from '../../json.ts';
import type { Node } from '../node.ts';

export type Verdict =
  | { readonly kind: 'sat'; readonly witness: Json }
  | { readonly kind: 'empty'; readonly at: readonly Segment[] }
  | { readonly kind: 'unknown' };

/** One search. What is spent is spent for all parts of it, so that it ends in a moment, and then the answer is `unknown`. */
export interface Search {
  cases: number; // of rules that may still be tried
  work: number; // rules that may still be looked at, each once a case
  readonly inhabit: (n: Node) => Verdict;
  /** Up to so many different values; `complete` when there are no others. */
  readonly sample: (n: Node, count: number) => Sample;
}

export interface Sample {
  readonly values: Json[];
  readonly complete: boolean;
}

export const UNKNOWN: Verdict = { kind: 'unknown' };
export const empty = (...at: Segment[]): Verdict => ({ kind: 'empty', at });
