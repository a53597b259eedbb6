// What the planner of materials speaks of. A demand is one row of one item's list: alternatives of which any one
// suffices, each a list of which everything is needed.

import type { Presentation } from '../../../model/generated/documents.ts';
import type { Span } from '../../../model/limit.ts';

/** One row of one item's list in a situation: any one of its lists meets it, every document of that list is wanted. */
export interface Demand {
  readonly item: string;
  readonly id: string;
  readonly title: string;
  readonly lists: readonly (readonly Wanted[])[];
  readonly optional?: boolean | undefined;
  readonly defer?: Span | undefined; // 容缺: may be supplied within
  readonly committed?: boolean | undefined; // 告知承诺: a promise stands in for it
  readonly list?: number | undefined; // which of the lists the applicant brings; until he says, the planner chooses
}

/** One document as one demand wants it. */
export interface Wanted {
  readonly key: string; // which document: type and subject
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
  readonly produced: ReadonlyMap<string, Produced>; // by document, or by `document item` where it is for that item alone
  readonly held: ReadonlyMap<
    string,
    { readonly source: string; readonly trust: 'A' | 'B' | 'C' | 'D'; readonly kind: 'eLicence' | 'dataShare' }
  >;
  readonly mergedForm: ReadonlySet<string>; // application forms: the merged form is all of them
  readonly own?: ReadonlySet<string> | undefined; // made or held, and yet the applicant brings it himself
}

/** instead: the bundle does not wait for it; a promise or a later delivery stands in; `within`: how much later, from the acceptance. */
export interface Produced {
  readonly item: string;
  readonly output: string;
  readonly instead?: 'commitment' | 'deferral' | undefined;
  readonly within?: Span | undefined;
}

/** Why a document need not be brought: the one form stands in for it, an item of the bundle makes it, or it is held already. */
export type Free =
  | { readonly kind: 'mergedForm' }
  | ({ readonly kind: 'produced' } & Produced)
  | { readonly kind: 'held'; readonly source: string; readonly trust: 'A' | 'B' | 'C' | 'D' };

/** One row of one item's list. */
export interface DemandRef {
  readonly item: string;
  readonly id: string;
}

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
  readonly defer?: Span | undefined; // only where everyone it serves would wait; the shortest
  readonly part?: number | undefined; // 1, 2 …: the same document in several forms
  readonly because: Readonly<Record<string, readonly string[]>>; // a term that narrows → the items that want it so
}

/** A document that need not be brought. fallback: what to bring when the source turns out not to have it. */
export interface FreeDocument {
  readonly key: string;
  readonly why: Free;
  readonly serves: readonly DemandRef[];
  readonly fallback?: Slot | undefined;
}

/** By which of its lists a row is met. */
export interface Met {
  readonly demand: DemandRef;
  readonly list: number;
}

/** What is brought in a situation, what not and why, what is promised, and which rows go unmet. */
export interface MaterialPlan {
  readonly slots: readonly Slot[];
  readonly optional: readonly Slot[]; // may be brought
  readonly free: readonly FreeDocument[];
  readonly committed: readonly DemandRef[];
  readonly absorbed: readonly { readonly demand: DemandRef; readonly by: DemandRef }[];
  readonly met: readonly Met[]; // every row that is neither promised nor optional
  readonly exact: boolean; // false: too many alternatives hang together; perhaps fewer documents would do
  readonly conflicts: readonly MaterialConflict[];
}

/** retainedTwice: one original that several keep. impossible: a row of which no list can be met. */
export type MaterialConflict =
  | { readonly kind: 'retainedTwice'; readonly key: string; readonly items: readonly string[] }
  | { readonly kind: 'impossible'; readonly demand: DemandRef }; // a list that names nothing that could be brought
