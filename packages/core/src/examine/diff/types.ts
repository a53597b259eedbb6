// What can change between two versions of a bundle? Plain records told apart by `kind`; whatever was there before and is
// there after stands in `before` and `after`, so that a diff read backwards is the diff of the other direction.

import type {
  AppliedDecision,
  Conflict,
  Condition,
  ComposedEdge,
  ComposedNeed,
  DatumSource,
  Diagnostic,
  Handling,
  Mapping,
  Output,
  Section,
  SpecialStep,
  Text
} from '../../model/generated/documents.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import type { Span } from '../../model/limit.ts';

/**
 * What changes from one version to the next, for applicants, for each department and for staff. `sayDiff` of the papers makes
 * the sentences.
 */
export interface BundleDiff {
  readonly kind: 'diff';
  readonly before: VersionOf;
  readonly after: VersionOf;
  readonly applicants: readonly ApplicantChange[];
  /** Every department of either version, also one for which nothing changes. */
  readonly departments: readonly DepartmentDiff[];
  /** For staff: decisions, conflicts, findings, and whether the form can be filled in at all. */
  readonly staff: readonly StaffChange[];
}

/** Which version of what. */
export interface VersionOf {
  readonly id: string;
  readonly version: string;
  readonly title: Text;
}
/** What changes for one department. */
export interface DepartmentDiff {
  readonly department: string;
  readonly title: Text;
  readonly changes: readonly DepartmentChange[];
}

export type Way = 'added' | 'removed' | 'changed';
interface Shift<T> {
  readonly change: Way;
  readonly before?: T;
  readonly after?: T;
}

// ---- applicants

/** A change that an applicant meets. */
export type ApplicantChange =
  | (Shift<QuestionState> & {
      readonly kind: 'question';
      readonly datum: string;
      readonly aspects: readonly ('title' | 'help' | 'answers' | 'saves')[];
      readonly limit?: LimitChange;
    })
  | DatumChange
  | (Shift<DocumentState> & { readonly kind: 'document'; readonly document: string; readonly aspects: readonly DocumentAspect[] })
  | ItemChange
  | (Shift<Handling> & { readonly kind: 'handling'; readonly item: string; readonly aspects: readonly (keyof Handling)[] })
  | (Shift<SpecialStep> & { readonly kind: 'step'; readonly item: string; readonly step: string })
  | { readonly kind: 'burden'; readonly mark: 'smallest' | 'median' | 'costliest'; readonly before: Burden; readonly after: Burden }
  // the data that the conditions speak of
  | (Shift<readonly string[]> & { readonly kind: 'rules'; readonly item: string; readonly limit?: LimitChange })
  | (Shift<Pick<Section, 'id' | 'title'>> & { readonly kind: 'section'; readonly section: string })
  | { readonly kind: 'moved'; readonly data: readonly string[]; readonly before: string; readonly after: string }; // sections

/** A guided question in one version; `saves`: lines that its answer can spare. */
export interface QuestionState {
  readonly title: Text;
  readonly help?: Text;
  readonly answers?: readonly Json[];
  readonly saves: number;
}

/** asked: typed in by the applicant; prefilled: the same, but a certificate that the administration holds says it. */
export type SourceKind = 'asked' | 'prefilled' | 'derived' | 'produced';

/** A datum in one version: who asks for it, who needs it, where it comes from. */
export interface DatumState {
  readonly title: Text;
  readonly help?: Text;
  readonly unit?: string;
  readonly source: SourceKind;
  readonly askedBy: readonly string[];
  readonly requiredBy: readonly string[];
  /** Only in these situations, because staff decided so. */
  readonly onlyWhen?: readonly Condition[];
}

/** datum: a column is `buyer[].name`. */
export type DatumChange = Shift<DatumState> & {
  readonly kind: 'datum';
  readonly datum: string;
  readonly aspects: readonly ('title' | 'help' | 'unit' | 'source' | 'askedBy' | 'required' | 'onlyWhen' | 'options' | 'limit')[];
  readonly limits?: readonly LimitChange[];
  /** Codes that are called otherwise. */
  readonly renamed?: readonly { readonly code: Json; readonly before: Text; readonly after: Text }[];
};

/**
 * Which values the two versions take. unclear: they are written differently, and it is not certain that they differ.
 * refused: a value that was taken and is not any more; accepted: the reverse.
 */
export interface LimitChange {
  readonly way: 'tightened' | 'loosened' | 'both' | 'unclear';
  readonly refused?: Json;
  readonly accepted?: Json;
  /** Only where this item alone asks: together with the others nothing changes. */
  readonly only?: string;
  readonly keywords: readonly { readonly keyword: string; readonly before?: Json; readonly after?: Json }[];
  /** Of a code list. */
  readonly codes?: { readonly lost: readonly Json[]; readonly gained: readonly Json[] };
}

/** One item's condition: answers with which it applies now and did not, and the reverse. Neither: not certain that they differ. */
export interface WhenShift {
  readonly newly?: JsonObject;
  readonly noLonger?: JsonObject;
}

/** An item that comes, goes, or is handled in other situations. */
export type ItemChange = Shift<{ readonly version: string; readonly title: Text; readonly when?: Condition }> & {
  readonly kind: 'item';
  readonly item: string;
  readonly aspects: readonly ('title' | 'when')[];
  readonly shift?: WhenShift;
};

/** What becomes of a document when every item runs and every row applies. alternative: another document is brought instead. */
export interface DocumentState {
  readonly state: 'brought' | 'optional' | 'alternative' | 'committed' | 'mergedForm' | 'produced' | 'held' | 'dropped';
  readonly from?: string; // held: the source; produced: the item
  readonly terms?: Terms;
  readonly rows: readonly RowState[];
}
/** A row of an item's list in one version. */
export interface RowState {
  readonly item: string;
  readonly row: string;
  readonly necessity: string;
  readonly when?: Condition;
  readonly defer?: Span;
  readonly terms: Terms;
}
/** How a document is wanted: presentations, originals and copies, formats, bytes, ages in days. */
export type Terms = Pick<
  ComposedNeed,
  'accept' | 'originals' | 'copies' | 'retained' | 'formats' | 'maxBytes' | 'maxAgeDays' | 'minValidDays'
> & { readonly defer?: Span };
/** What changes of a document that applicants bring. */
export type DocumentAspect = 'state' | 'askedBy' | 'necessity' | 'when' | keyof Terms;

/** The burden of one situation: lines, documents, copies, visits, working days. */
export interface Burden {
  readonly answers: JsonObject;
  readonly fields: number;
  readonly materials: number;
  readonly copies: number;
  readonly visits: number;
  readonly days: number;
}

// ---- departments

/** A change that a department meets in what it receives. */
export type DepartmentChange =
  | ItemChange
  // versions; same: the form itself did not change
  | { readonly kind: 'form'; readonly item: string; readonly before: string; readonly after: string; readonly same: boolean }
  | (Shift<Feed> & { readonly kind: 'fed'; readonly item: string; readonly path: readonly string[]; readonly example: FeedExample })
  | { readonly kind: 'source'; readonly item: string; readonly datum: string; readonly before: SourceState; readonly after: SourceState }
  | {
      readonly kind: 'values';
      readonly item: string;
      readonly path: readonly string[];
      readonly datum: string;
      readonly lost: readonly Json[];
      readonly gained: readonly Json[];
      readonly listed: boolean;
    } // listed: all of them, else an example
  | (Shift<MaterialRow> & {
      readonly kind: 'material';
      readonly item: string;
      readonly row: string;
      readonly aspects: readonly MaterialAspect[];
    })
  | (Shift<ComposedEdge> & { readonly kind: 'waits'; readonly item: string; readonly for: string })
  | (Shift<Output> & { readonly kind: 'output'; readonly item: string; readonly output: string });

/** What a field of a payload is written from. */
export interface Feed {
  readonly label?: string;
  readonly data: readonly string[];
  readonly map?: Mapping;
  readonly always?: true;
}

/** A record with which the two versions write different things into the field. */
export interface FeedExample {
  readonly record: JsonObject;
  readonly before?: Json;
  readonly after?: Json;
}

/** With the conditions of the items that produce it. */
export type SourceState = DatumSource & { readonly conditions?: readonly (Condition | null)[] };

/** A row of an item's list, as the department wrote it and staff decided on it. */
export interface MaterialRow {
  readonly title: string;
  readonly necessity: string;
  readonly when?: Condition;
  readonly defer?: Span;
  readonly decision?: string;
  readonly lists: readonly (readonly (Terms & { readonly document: string })[])[];
  readonly standard?: string;
  readonly basis?: readonly string[];
}
/** What changes of such a row. */
export type MaterialAspect = 'title' | 'necessity' | 'when' | 'defer' | 'decision' | 'documents' | 'standard' | 'basis' | keyof Terms;

// ---- staff

/** A change that staff have to look at. */
export type StaffChange =
  | (Shift<AppliedDecision['state']> & { readonly kind: 'decision'; readonly decision: AppliedDecision })
  | (Shift<MaterialDecided> & { readonly kind: 'materialDecision'; readonly item: string; readonly row: string })
  | { readonly kind: 'conflict'; readonly change: 'new' | 'settled' | 'changed'; readonly conflict: Conflict }
  | { readonly kind: 'verdict'; readonly before: Verdict; readonly after: Verdict }
  | { readonly kind: 'finding'; readonly change: 'new' | 'gone'; readonly finding: Finding };

/** What staff decided on a row, by name and reason. */
export interface MaterialDecided {
  readonly decision: 'drop' | 'defer' | 'commit';
  readonly by?: string;
  readonly reason?: string;
}
/** Whether the form can be filled in; `items`: those that cannot be met together. */
export interface Verdict {
  readonly kind: 'satisfiable' | 'empty' | 'unknown';
  readonly items?: readonly string[];
}
/** A finding without who has let it stand. */
export type Finding = Pick<Diagnostic, 'code' | 'severity' | 'at' | 'facts'>;
