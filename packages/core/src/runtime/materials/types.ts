// What the planner of materials speaks of. A demand is one row of one item's list: alternatives of which any one
// suffices, each a list of which everything is needed.

import type { Presentation } from '../../model/generated/documents.ts';

export interface Demand {
  readonly item: string;
  readonly id: string;
  readonly title: string;
  readonly lists: readonly (readonly Wanted[])[];
  readonly optional?: boolean | undefined;
  readonly deferDays?: number | undefined;            // 容缺: may be supplied within so many working days
  readonly committed?: boolean | undefined;           // 告知承诺: a promise stands in for it
}

/** One document as one demand wants it. */
export interface Wanted {
  readonly key: string;                               // which document: type and subject
  readonly accept: readonly Presentation[];
  readonly originals: number;
  readonly copies: number;
  readonly retained?: boolean | undefined;
  readonly formats?: readonly string[] | undefined;
  readonly maxBytes?: number | undefined;
  readonly maxAgeDays?: number | undefined;
  readonly minValidDays?: number | undefined;
}

/** What need not be brought: document key → why. */
export interface Supply {
  readonly produced: ReadonlyMap<string, { readonly item: string; readonly output: string }>;
  readonly held: ReadonlyMap<string, { readonly source: string; readonly trust: 'A' | 'B' | 'C' | 'D'; readonly kind: 'eLicence' | 'dataShare' }>;
  readonly mergedForm: ReadonlySet<string>;           // application forms: the merged form is all of them
}

export type Free =
  | { readonly kind: 'mergedForm' }
  | { readonly kind: 'produced'; readonly item: string; readonly output: string }
  | { readonly kind: 'held'; readonly source: string; readonly trust: 'A' | 'B' | 'C' | 'D' };

export interface DemandRef { readonly item: string; readonly id: string }

/** One document to bring, once, for everyone it serves. */
export interface Slot {
  readonly key: string;
  readonly serves: readonly DemandRef[];
  readonly accept: readonly Presentation[];
  readonly originals: number;
  readonly copies: number;
  readonly retainedBy?: string | undefined;
  readonly formats?: readonly string[] | undefined;
  readonly maxBytes?: number | undefined;
  readonly maxAgeDays?: number | undefined;
  readonly minValidDays?: number | undefined;
  readonly deferDays?: number | undefined;            // only where everyone it serves would wait
  readonly part?: number | undefined;                 // 1, 2 …: the same document in several forms
}

export interface MaterialPlan {
  readonly slots: readonly Slot[];
  readonly optional: readonly Slot[];                 // may be brought
  readonly free: readonly { readonly key: string; readonly why: Free; readonly serves: readonly DemandRef[] }[];
  readonly committed: readonly DemandRef[];
  readonly absorbed: readonly { readonly demand: DemandRef; readonly by: DemandRef }[];
  readonly conflicts: readonly MaterialConflict[];
}

export type MaterialConflict =
  | { readonly kind: 'retainedTwice'; readonly key: string; readonly items: readonly string[] }
  | { readonly kind: 'impossible'; readonly demand: DemandRef };         // a list that names nothing that could be brought
