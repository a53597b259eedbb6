// What passes between the stages: match → merge → plan → prove → report → emit. Stages never import each other; they
// meet in these types.

import type {
  Bundle,
  BundleItem,
  Catalogue,
  ComposedEdge,
  ComposedHolding,
  ComposedRequirement,
  Conflict,
  DatumSource,
  Decision,
  Diagnostic,
  Item,
  MaterialType,
  Narrowing,
  OnlyWhen,
  SpecialStep,
  Text
} from '../model/generated/documents.ts';
import type { BoundField, DatumInfo } from '../model/form/field.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { Node } from '../model/node/node.ts';

// ---- decide

/** stale: the fields changed since; idle: they are not in this bundle. */
export type DecisionState = 'inForce' | 'stale' | 'idle';

/** Decisions in force, by the field they are about. */
export type DecisionIndex = ReadonlyMap<string, readonly Decision[]>;

// ---- match

export interface MatchedItem {
  readonly item: Item;
  readonly entry: BundleItem;
  readonly fields: readonly BoundField[];
  readonly data: ReadonlyMap<string, DatumInfo>;
  readonly diagnostics: readonly Diagnostic[];
}

// ---- merge

/** One field's wish about one datum. For a table the node speaks of the rows; columns are wishes of their own. */
export interface Wish {
  readonly key: string;
  readonly field: BoundField;
  readonly node: Node;
  readonly required: boolean;
  readonly columns?: readonly Wish[];
}

export interface Asking extends Wish {
  readonly item: string;
}

/** Why a mapping is not exact here. */
export interface Decline {
  readonly kind: 'unit' | 'precision' | 'structure' | 'codeList';
  readonly reason: string;
  readonly facts: Record<string, Json>;
}

export interface PulledForm {
  readonly wishes: readonly Wish[];
  readonly rules: readonly Node[]; // over the record
  readonly always: ReadonlySet<BoundField>; // objects that are written even when empty
  readonly declined: readonly { readonly field: BoundField; readonly decline: Decline }[];
}

export interface MergedDatum {
  readonly key: string;
  readonly info: DatumInfo;
  readonly node: Node;
  readonly domain: Node | undefined;
  readonly asks: readonly Asking[];
  readonly divided?: boolean | undefined; // its askers clash, but are never active together
  readonly columns?: readonly MergedDatum[] | undefined;
}

export interface MergedItem {
  readonly matched: MatchedItem;
  readonly form: Node; // as its payload is judged: without dropped fields
  readonly fields: readonly BoundField[];
  readonly pulled: PulledForm;
}

/** A clash of wishes about one datum, before it is told. */
export interface Clash {
  readonly table?: string | undefined; // the table, when the datum is a column
  readonly key: string;
  readonly info: DatumInfo;
  readonly domain: Node | undefined;
  readonly asks: readonly Asking[];
  readonly questions: readonly string[];
}

/** A mapping that was not used because it is not exact. */
export interface Refusal {
  readonly item: string;
  readonly field: BoundField;
  readonly decline: Decline;
  readonly data: readonly string[];
}

export interface Merged {
  readonly data: readonly MergedDatum[];
  readonly items: readonly MergedItem[];
  readonly clashes: readonly Clash[];
  readonly refusals: readonly Refusal[];
}

// ---- plan

export interface PlannedSection {
  readonly id: string;
  readonly title: Text;
  readonly data: readonly string[];
}

/** What the items want brought, in the bundle's subjects, and who waits for whom. */
export interface Gathered {
  readonly requirements: ReadonlyMap<string, readonly ComposedRequirement[]>;
  readonly steps: ReadonlyMap<string, readonly SpecialStep[]>;
  readonly materialTypes: Readonly<Record<string, MaterialType>>;
  readonly holdings: readonly ComposedHolding[];
  readonly edges: readonly ComposedEdge[];
  readonly copies: 'shared' | 'summed';
}

export interface Plan {
  readonly gathered: Gathered;
  readonly sections: readonly PlannedSection[];
  readonly ranks: ReadonlyMap<string, number>; // where data stand on the page; columns as `table.column`, in their table
  readonly sources: ReadonlyMap<string, DatumSource>; // of data that are not asked; columns as `table.column`
}

// ---- prove

export type Proof =
  | { readonly kind: 'satisfiable'; readonly witness: JsonObject; readonly form: Node } // form: all items together
  | { readonly kind: 'empty'; readonly items: readonly string[] }
  | { readonly kind: 'unknown' };

// ---- report and emit

export interface Staged {
  readonly catalogue: Catalogue;
  readonly bundle: Bundle;
  readonly merged: Merged;
  readonly plan: Plan;
  readonly proof: Proof;
  readonly states: ReadonlyMap<string, DecisionState>;
  readonly missing: readonly string[]; // items that the bundle names and nobody gave
  readonly onlyWhen: readonly OnlyWhen[];
  readonly diagnostics: readonly Diagnostic[]; // of decisions that could not be carried out in full
}

export interface Report {
  readonly conflicts: readonly Conflict[];
  readonly narrowing: readonly Narrowing[];
  readonly diagnostics: readonly Diagnostic[];
}
