// Generated from packages/core/schemas by `npm run generate`. Do not edit.

/**
 * What staff author: which items make one thing, whose data are whose, and what was decided. Nothing computed is stored here.
 */
export interface Bundle {
  readonly $schema?: string;
  readonly kind: 'bundle';
  readonly id: Id;
  readonly version: Version;
  readonly title: Text;
  readonly note?: string;
  readonly subjects: {
    readonly [k: string]: BundleSubject;
  };
  readonly questions?: readonly Question[];
  readonly items: readonly BundleItem[];
  readonly sections?: readonly Section[];
  readonly decisions?: readonly Decision[];
  readonly jurisdiction?: Id;
  readonly flow?: AuthoredFlow;
  readonly policies?: Policies;
  readonly materialDecisions?: readonly MaterialDecision[];
  readonly acknowledged?: readonly Acknowledgement[];
}

/**
 * Somebody or something that the bundle speaks of; `many`: there may be several.
 */
export interface BundleSubject {
  readonly type: Id;
  readonly title: Text;
  readonly many?: boolean;
}

/**
 * A guided question in plain language; its answer is a datum like any other.
 */
export interface Question {
  readonly datum: DatumKey;
  readonly title: Text;
  readonly help?: Text;
  readonly schema: Schema;
}

/**
 * An item of the bundle: when it is handled, and which of its subjects is which of the bundle.
 */
export interface BundleItem {
  readonly item: Id;
  readonly when?: Condition;
  /**
   * The item's subject → the bundle's subject (`legalRep`, `premises@before`). Where the item speaks of an occasion, `place@after` may be named by itself. A subject not named here meets the bundle's subject of the same name and type if no title says otherwise, or else stays the item's own.
   */
  readonly subjects?: {
    readonly [k: string]: string;
  };
}

/**
 * A page that the author draws: the subjects, items or single data that stand on it.
 */
export interface Section {
  readonly id: Id;
  readonly title: Text;
  readonly subjects?: readonly string[];
  /**
   * Fields of these items that are bound to no subject named elsewhere.
   */
  readonly items?: readonly string[];
  readonly data?: readonly DatumKey[];
}

/**
 * What a person settled. It records who, why and when, and the digest of the fields that were decided on; when those change it goes stale.
 */
export interface Decision {
  readonly id: Id;
  readonly kind: 'keepApart' | 'same' | 'codeMap' | 'convert' | 'finer' | 'relabel' | 'drop' | 'onlyWhen' | 'fixed';
  /**
   * The fields that the decision is about.
   *
   * @minItems 1
   */
  readonly fields: readonly FieldRef[];
  /**
   * In the bundle's subjects. same, codeMap, convert, finer: the datum that the fields take part in (finer with a line: its parts, in order). relabel: the datum that gets the title.
   *
   * @minItems 1
   */
  readonly data?: readonly DatumKey[];
  /**
   * codeMap, convert, finer: how the fields' values follow from the datum.
   */
  readonly map?: Mapping;
  /**
   * keepApart, relabel: what the applicant reads.
   */
  readonly title?: Text;
  /**
   * onlyWhen: the fields, none of them required, are asked only in this situation.
   */
  readonly when?: Condition;
  /**
   * fixed: what the fields always receive in this bundle, as their own form writes it; nobody is asked.
   */
  readonly value?: {
    readonly [k: string]: unknown;
  };
  readonly by: string;
  readonly reason: string;
  readonly at: string;
  /**
   * Digest of the fields as they were.
   */
  readonly on: Digest;
}

/**
 * What staff add to the order that follows from outputs and inputs, and what they cut.
 */
export interface AuthoredFlow {
  readonly edges?: readonly AuthoredEdge[];
  readonly cuts?: readonly EdgeCut[];
}
/**
 * A wait that staff drew or cut between two items, with name, reason and time.
 */
export interface AuthoredEdge {
  readonly from: Id;
  readonly to: Id;
  readonly by: string;
  readonly reason: string;
  readonly at: string;
}
/**
 * A dependency that is not waited for: the material or datum is promised or deferred.
 */
export interface EdgeCut {
  readonly from: Id;
  readonly to: Id;
  readonly by: string;
  readonly reason: string;
  readonly at: string;
  readonly instead: 'commitment' | 'deferral';
}

/**
 * How the bundle reckons where departments may share: `copies` shared or summed.
 */
export interface Policies {
  /**
   * shared: departments read one file; summed: each keeps paper.
   */
  readonly copies?: 'shared' | 'summed';
}

/**
 * What a person settled about a material row.
 */
export interface MaterialDecision {
  readonly id: Id;
  /**
   * drop: no longer asked (a catch-all, a needless proof); defer: 容缺; commit: 告知承诺
   */
  readonly kind: 'drop' | 'defer' | 'commit';
  readonly item: Id;
  readonly requirement: Id;
  /**
   * defer: supplied within.
   */
  readonly days?: number;
  /**
   * Of the days; left out: as the row's own deferral has it, else working days.
   */
  readonly unit?: 'working' | 'calendar';
  readonly by: string;
  readonly reason: string;
  readonly at: string;
}

/**
 * A finding that a person has seen and lets stand, with the reason. It stays listed.
 */
export interface Acknowledgement {
  readonly code: string;
  readonly item?: Id;
  /**
   * Where in the document: `materials/others`, `steps/visit`, `form/holder/name` (`*` for rows). Left out: everywhere in the item.
   */
  readonly place?: string;
  readonly by: string;
  readonly reason: string;
  readonly at: string;
}

/**
 * The dictionary that items and bundles share: departments, subject types with their data elements, code lists and maps between them.
 */
export interface Catalogue {
  readonly $schema?: string;
  readonly kind: 'catalogue';
  readonly id: Id;
  readonly version: Version;
  readonly title: Text;
  readonly note?: string;
  readonly departments: {
    readonly [k: string]: Department;
  };
  readonly subjectTypes: {
    readonly [k: string]: SubjectType;
  };
  readonly codeLists: {
    readonly [k: string]: CodeList;
  };
  readonly codeMaps: {
    readonly [k: string]: CodeMap;
  };
  readonly materialTypes?: {
    readonly [k: string]: MaterialType;
  };
  readonly dataSources?: {
    readonly [k: string]: DataSource;
  };
  readonly jurisdictions?: {
    readonly [k: string]: Jurisdiction;
  };
  readonly calendar?: Calendar;
  readonly utcOffset?: UtcOffset;
}

/**
 * A department that handles items. The lower its rank, the greater its weight where two disagree.
 */
export interface Department {
  readonly title: Text;
  readonly code?: string;
  /**
   * Authority of its word: when a conflict's cause can be told in two ways, the department with the higher number is blamed.
   */
  readonly rank?: number;
}

/**
 * Who or what data are about: a person, an operator, premises, a house.
 */
export interface SubjectType {
  readonly title: Text;
  readonly elements: {
    readonly [k: string]: DataElement;
  };
}

/**
 * A dictionary entry of a subject type. Its name may have dots: `address.province`.
 */
export interface DataElement {
  readonly title: Text;
  readonly help?: Text;
  /**
   * What every canonical value is: the domain, before anyone's wishes.
   */
  readonly schema: Schema;
  /**
   * The canonical codes, in addition to `schema`; of an array (a multiple choice) they bind its members.
   */
  readonly codeList?: Id;
  /**
   * Unit of the canonical value: ㎡, 元, m³/d.
   */
  readonly unit?: string;
  readonly aliases?: readonly string[];
  /**
   * Standard and clause: GB 11643-1999.
   */
  readonly standard?: string;
  readonly sensitivity?: 'public' | 'internal' | 'personal' | 'sensitive';
  /**
   * never: signatures, declarations and consents are asked for each item anew.
   */
  readonly merge?: 'byDatum' | 'never';
  readonly derive?: readonly Derivation[];
  /**
   * Elements, as `type.element`, that share a label with this one and mean something else.
   */
  readonly homonyms?: readonly string[];
}
/**
 * From which element of the same subject it follows, and by which rule.
 */
export interface Derivation {
  readonly by: DeriveRule;
  readonly from: string;
}

/**
 * Codes with their titles, and the standard that they come from.
 */
export interface CodeList {
  readonly title: Text;
  readonly standard?: string;
  readonly note?: string;
  /**
   * @minItems 1
   */
  readonly codes: readonly Code[];
}
/**
 * One code. `broader`: the code above it; `deprecated`: kept for old data, no longer offered.
 */
export interface Code {
  readonly code: string | number | boolean;
  readonly title: Text;
  readonly broader?: string | number;
  readonly deprecated?: boolean;
}

/**
 * From a canonical list to an item's list. A canonical code without a pair cannot be carried there; an item code without a pair cannot be reached. Both are reported.
 */
export interface CodeMap {
  readonly title?: Text;
  readonly from: Id;
  readonly to?: Id;
  readonly pairs: CodePairs;
  readonly representative?: CodePairs;
}

/**
 * A document of one kind about a subject of one type: catalogue entry.
 */
export interface MaterialType {
  readonly title: Text;
  readonly kind: 'certificate' | 'application' | 'drawing' | 'proof' | 'report' | 'agreement' | 'photo' | 'other';
  /**
   * Subject type that the document is about.
   */
  readonly about?: Id;
  readonly issuer?: Text;
  /**
   * Code of the certificate, where an e-licence exists.
   */
  readonly certificate?: string;
  /**
   * Data elements, as `type.element`, that it proves.
   */
  readonly proves?: readonly string[];
  readonly aliases?: readonly string[];
  /**
   * Material type that takes its place.
   */
  readonly supersededBy?: Id;
  readonly supersession?: Supersession;
}

/**
 * Who said that `supersededBy` takes the document's place, why and when. Left out where the catalogue came so.
 */
export interface Supersession {
  readonly by: string;
  readonly reason: string;
  readonly at: string;
}

/**
 * What need not be brought because the administration holds it already: an e-licence library or a registry.
 */
export interface DataSource {
  readonly title: Text;
  readonly kind: 'eLicence' | 'dataShare';
  readonly holds: readonly Holding[];
}
/**
 * A material type that the source holds, and how far its word goes: A made by the agency, B checked by window staff, C uploaded and to be compared with the original, D promised by the applicant.
 */
export interface Holding {
  readonly material: Id;
  readonly trust: 'A' | 'B' | 'C' | 'D';
}

/**
 * A city and what differs there: thresholds and limits that conditions refer to.
 */
export interface Jurisdiction {
  readonly title: Text;
  readonly parameters: {
    readonly [k: string]: number | string | boolean;
  };
}

/**
 * The clock of the city, as hours and minutes from UTC: on it stands which day it is, for ages and limits. Left out: +08:00, as everywhere in China.
 */
export type UtcOffset = string;

/**
 * Days that differ from the public calendar, YYYY-MM-DD.
 */
export interface Calendar {
  readonly holidays: readonly string[];
  readonly workdays: readonly string[];
}

/**
 * A text that people read, in Chinese and English.
 */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

/**
 * A name in code: a letter, then letters, digits, hyphen or underscore.
 */
export type Id = string;

/**
 * As the author counts; compared for equality alone.
 */
export type Version = string;

/**
 * SHA-256 of the canonical JSON (RFC 8785), hexadecimal, with its prefix.
 */
export type Digest = string;

/**
 * Which datum: subject, occasion if it is not now, element. `legalRep.name`, `premises@before.area`, `buyer[]` (all rows), `buyer[].name` (a column). In a composition also keys of fields that are bound to no data element (`FOOD/tableName/field`) and of fields kept apart (`premises.area~FIRE`).
 */
export type DatumKey = string;

/**
 * Where a field stands in an item's form: property names from the outside in; `*` steps into the rows of an array.
 *
 * @minItems 1
 * @maxItems 32
 */
export type Path = readonly string[];

/**
 * One field of one item's form.
 */
export interface FieldRef {
  readonly item: Id;
  readonly path: Path;
}

/**
 * JSON Schema 2020-12 in the closed dialect of item forms; checked by `read`, keyword by keyword.
 */
export type Schema =
  | {
      readonly [k: string]: unknown;
    }
  | boolean;

/**
 * A condition on the applicant's data. `datum … in` asks for presence: an absent datum is in nothing.
 */
export interface Condition {
  readonly datum?: DatumKey;
  readonly in?: Schema;
  readonly all?: readonly Condition[];
  readonly any?: readonly Condition[];
  readonly not?: Condition;
}

/**
 * The clause that a requirement rests on.
 */
export interface Basis {
  readonly title: string;
  readonly clause?: string;
  readonly url?: string;
}

/**
 * One step from the canonical value to the value that an item's form wants. A mapping is a list of steps, read forwards by split and backwards by join.
 */
export type MapOp = CodesOp | ScaleOp | DateOp | TextOp | ConstantOp | NullableOp | LineOp | EachOp;

/**
 * Canonical code to the item's code: a map of the catalogue, or pairs [canonical, item]. Many canonical codes may share one item code; `representative` (pairs [item, canonical]) says which one join takes then; without it join takes the one that the other forms leave, or says that it is lost.
 */
export interface CodesOp {
  readonly op: 'codes';
  readonly codeMap?: Id;
  readonly pairs?: CodePairs;
  readonly representative?: CodePairs;
}
/**
 * Item value = canonical value × factor, exact in decimals. From 元 to 万元: "0.0001".
 */
export interface ScaleOp {
  readonly op: 'scale';
  readonly factor: string;
}
/**
 * Canonical date YYYY-MM-DD to the item's writing. YYYY and YYYY-MM keep less: split derives them, join cannot go back.
 */
export interface DateOp {
  readonly op: 'date';
  readonly format: 'YYYYMMDD' | 'YYYY/MM/DD' | 'YYYY.MM.DD' | 'YYYY年MM月DD日' | 'YYYY-MM' | 'YYYY';
  readonly as?: 'string' | 'integer';
}
/**
 * Canonical number to its decimal text.
 */
export interface TextOp {
  readonly op: 'text';
}
/**
 * The item always receives this value; nobody is asked.
 */
export interface ConstantOp {
  readonly op: 'constant';
  readonly value: unknown;
}
/**
 * The item writes null where the datum is absent, also where the field is bound to none.
 */
export interface NullableOp {
  readonly op: 'nullable';
}
/**
 * Several data written as one line, in the order of `x-data`; the line is there when all parts are that are not optional, and something is in it. Whoever gives a part that no other field takes has to give the others.
 */
export interface LineOp {
  readonly op: 'line';
  readonly separator: string;
  readonly optional?: readonly DatumKey[];
}
/**
 * The steps are applied to every member of an array.
 */
export interface EachOp {
  readonly op: 'each';
  readonly ops: Mapping;
}

/**
 * Pairs of codes: the item's, or the older, is told by the one that the bundle uses.
 */
export type CodePairs = readonly (readonly [string | number | boolean | null, string | number | boolean | null])[];

/**
 * Steps that carry a datum to an item's field, in order, and back.
 */
export type Mapping = readonly MapOp[];

/**
 * How a datum follows from another one of the same subject.
 */
export type DeriveRule = 'sexOfResidentId' | 'birthDateOfResidentId' | 'minorOfResidentId';

/**
 * error: it must be mended. warning: it should be looked at. info: it is good to know.
 */
export type Severity = 'error' | 'warning' | 'info';

/**
 * A place in a document: its kind, id and pointer, in segments.
 */
export interface Place {
  readonly document: 'catalogue' | 'item' | 'bundle' | 'composition' | 'submission' | 'dossier' | 'file';
  readonly id: string;
  readonly pointer: readonly (string | number)[];
}

/**
 * A finding about somebody's data. The sentence is made from code and facts, in the reader's language.
 */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly at: readonly Place[];
  readonly facts: {
    readonly [k: string]: unknown;
  };
  readonly acknowledged?: Acknowledged;
}

/**
 * Who has seen the finding and lets it stand, and why. It stays listed.
 */
export interface Acknowledged {
  readonly by: string;
  readonly reason: string;
  readonly at: string;
}

/**
 * A time limit. Working days follow the calendar of the catalogue; calendar days end with the next working day when their last is none (Civil Code, article 203). Where no date is known, calendar days count as the most working days that they can hold: five in each week, and of the days over at most five.
 */
export interface Limit {
  readonly days: number;
  readonly unit?: 'working' | 'calendar';
  readonly note?: string;
}

/**
 * How a document is brought. copy ≤ certifiedCopy ≤ original: something stronger always satisfies. eLicence is taken where it is named.
 */
export type Presentation = 'copy' | 'certifiedCopy' | 'original' | 'eLicence';

/**
 * required; optional; deferrable (容缺: supplied within so many working days); commitment (告知承诺: a signed promise instead).
 */
export type Necessity = 'required' | 'optional' | 'deferrable' | 'commitment';

/**
 * What is computed from a bundle: one plain, self-contained document for the form, the intake and an auditor. Same input, same bytes.
 */
export interface Composition {
  readonly $schema?: string;
  readonly kind: 'composition';
  readonly id: Id;
  readonly version: Version;
  readonly title: Text;
  readonly note?: string;
  /**
   * Whom the data are about, an item's own subjects as `ITEM:name`.
   */
  readonly subjects: {
    readonly [k: string]: ComposedSubject;
  };
  readonly bundle: Source;
  readonly catalogue: Source;
  readonly jurisdiction?: ComposedJurisdiction;
  readonly calendar?: Calendar;
  readonly utcOffset?: UtcOffset;
  /**
   * As staff wrote them; a question comes after those that decide whether it matters.
   */
  readonly questions: readonly ComposedQuestion[];
  /**
   * Data that are asked only in some situation, because staff decided so.
   */
  readonly onlyWhen: readonly OnlyWhen[];
  readonly sections: readonly ComposedSection[];
  readonly data: readonly Datum[];
  readonly items: readonly ComposedItem[];
  readonly verdict: FormVerdict;
  readonly conflicts: readonly Conflict[];
  /**
   * What a form by itself accepts and nobody can file in any situation, and because of whom.
   */
  readonly narrowing: readonly Narrowing[];
  readonly decisions: readonly AppliedDecision[];
  readonly diagnostics: readonly Diagnostic[];
  readonly counts: Counts;
  /**
   * The types that the items of this bundle speak of.
   */
  readonly materialTypes: {
    readonly [k: string]: MaterialType;
  };
  readonly holdings: readonly ComposedHolding[];
  readonly flow: ComposedFlow;
  readonly copies: 'shared' | 'summed';
}

/**
 * The document that a part was computed from.
 */
export interface Source {
  readonly id: Id;
  readonly version: Version;
  readonly digest: Digest;
}

/**
 * Somebody or something that data are about; `many`: each has a row.
 */
export interface ComposedSubject {
  readonly title: Text;
  readonly many?: boolean;
}

/**
 * The city whose thresholds stand in the conditions.
 */
export interface ComposedJurisdiction {
  readonly id: Id;
  readonly title: Text;
}

/**
 * A guided question with what it is worth.
 */
export interface ComposedQuestion {
  readonly datum: DatumKey;
  readonly title: Text;
  readonly help?: Text;
  readonly schema: Schema;
  readonly options?: readonly Option[];
  readonly unit?: string;
  /**
   * Questions and material rows that its best answer takes away while nothing else is answered.
   */
  readonly saves: number;
}

/**
 * The rule itself stands in the items' `rules`; here is who decided it.
 */
export interface OnlyWhen {
  readonly decision: Id;
  readonly when: Condition;
  readonly data: readonly DatumKey[];
  readonly items: readonly Id[];
}

/**
 * A page of the merged form, with its data in their order.
 */
export interface ComposedSection {
  readonly id: string;
  readonly title: Text;
  readonly data: readonly DatumKey[];
}

/**
 * One datum, one question. `schema` is what all askers accept together; each ask keeps its own wish, so that a situation folds the active ones alone.
 */
export interface Datum {
  readonly key: DatumKey;
  readonly subject?: string;
  readonly element?: string;
  readonly title: Text;
  readonly help?: Text;
  readonly unit?: string;
  readonly sensitivity?: 'public' | 'internal' | 'personal' | 'sensitive';
  readonly standard?: string;
  readonly source: DatumSource;
  readonly schema: Schema;
  /**
   * What the dictionary says of every canonical value.
   */
  readonly domain?: Schema;
  /**
   * Keywords of `schema` that the dictionary gives.
   */
  readonly effective?: readonly string[];
  readonly options?: readonly Option[];
  readonly asks: readonly Ask[];
  /**
   * The data of one row, when the datum is a table.
   */
  readonly columns?: readonly Datum[];
}

/**
 * Where the value comes from: the applicant, another datum, or an item of this bundle.
 */
export interface DatumSource {
  readonly kind: 'asked' | 'derived' | 'produced';
  /**
   * derived
   */
  readonly by?: DeriveRule;
  /**
   * derived
   */
  readonly from?: DatumKey;
  /**
   * produced: the outputs that make it; where none of their items is active, the applicant is asked.
   *
   * @minItems 1
   */
  readonly makers?: readonly Maker[];
}
/**
 * The item, and the output of it, that creates a datum within the bundle.
 */
export interface Maker {
  readonly item: Id;
  readonly output: Id;
}

/**
 * A code that can be chosen, with its title; `removedBy`: items that do not take it.
 */
export interface Option {
  readonly code: string | number | boolean | null;
  readonly title: Text;
  /**
   * What it is searched by beside its title, in a list of more than 12 of which one is chosen: whole pinyin, and its initials.
   */
  readonly aliases?: readonly string[];
  /**
   * Items that cannot take this code; the option is dead while one of them is active.
   */
  readonly removedBy?: readonly Id[];
}

/**
 * One item's wish about one datum, carried back through its mapping.
 */
export interface Ask {
  readonly item: Id;
  readonly path: Path;
  readonly label: string;
  readonly required: boolean;
  readonly schema: Schema;
  /**
   * Keywords of the datum's schema that this ask gives; its others are implied by them.
   */
  readonly effective: readonly string[];
}

/**
 * An item as the bundle handles it: whose it is, when it runs, what it makes, its own form and how its fields are fed.
 */
export interface ComposedItem {
  readonly id: Id;
  readonly version: Version;
  readonly digest: Digest;
  readonly title: Text;
  readonly department: Id;
  readonly departmentTitle?: Text;
  readonly basis?: readonly Basis[];
  readonly when?: Condition;
  /**
   * The item's own form, the judge of its payload.
   */
  readonly form: Schema;
  /**
   * Fields that a decision no longer asks for; the form is read without them.
   */
  readonly dropped: readonly Path[];
  readonly mapping: ObjectMap;
  /**
   * What the item says across data, over the record.
   */
  readonly rules: readonly Schema[];
  readonly outputs?: readonly Output[];
  readonly handling?: Handling;
  readonly materials?: readonly ComposedRequirement[];
  readonly steps?: readonly SpecialStep[];
}

/**
 * How one object of a payload follows from the record.
 */
export type ObjectMap = readonly FieldMap[];

/**
 * One property of a payload: fed by a datum (or the parts of a line), by rows, or an object of its own.
 */
export interface FieldMap {
  readonly name: string;
  readonly data?: readonly DatumKey[];
  readonly map?: Mapping;
  readonly rows?: ObjectMap;
  readonly object?: ObjectMap;
  /**
   * The object is written even when nothing is in it.
   */
  readonly always?: boolean;
}

/**
 * Can the merged form be filled in at all? satisfiable comes with a witness that was split and judged.
 */
export interface FormVerdict {
  readonly kind: 'satisfiable' | 'empty' | 'unknown';
  readonly witness?: {
    readonly [k: string]: unknown;
  };
  /**
   * empty: an irreducible set of items that cannot be met together.
   */
  readonly items?: readonly Id[];
}

/**
 * What would not fold. The askers keep questions of their own until a person decides.
 */
export interface Conflict {
  readonly id: string;
  kind:
    | 'type'
    | 'range'
    | 'step'
    | 'length'
    | 'pattern'
    | 'format'
    | 'codeList'
    | 'count'
    | 'unit'
    | 'precision'
    | 'structure'
    | 'requiredness'
    | 'rules';
  readonly severity: Severity;
  readonly datum: DatumKey;
  /**
   * Irreducible: without any one of them there is no conflict.
   */
  readonly cause: readonly CausePart[];
  /**
   * What is asked until it is settled.
   */
  readonly questions: readonly DatumKey[];
  readonly proposals: readonly Proposal[];
  readonly facts?: {
    readonly [k: string]: unknown;
  };
}

/**
 * One thing that one item's form accepts by itself and that is lost in every situation in which the item is handled.
 */
export interface Narrowing {
  /**
   * Who loses.
   */
  readonly item: Id;
  /**
   * The field that loses; empty for the whole form.
   */
  readonly path: readonly string[];
  readonly label: string;
  /**
   * The datum behind the field; of a column `table.column`, of the whole form `*`.
   */
  readonly datum: string;
  /**
   * The whole form, the field altogether, some of its options, or values beyond a keyword.
   */
  readonly lost: 'item' | 'field' | 'codes' | 'values';
  /**
   * codes: the options, as the datum has them.
   */
  readonly codes?: readonly unknown[];
  /**
   * values: the keyword that is narrower than the form's own; `not` where conditions cut something out.
   */
  readonly keyword?: string;
  /**
   * values: what the form says by itself; absent when it says nothing.
   */
  readonly own?: {
    readonly [k: string]: unknown;
  };
  /**
   * values: what is left; of `not`, what is lost.
   */
  readonly left?: {
    readonly [k: string]: unknown;
  };
  /**
   * By what it takes away: error, a whole form or a field that is required; warning, a field, an option that the form lists, nearly all of a range; info, the ordinary meeting of two limits.
   */
  readonly severity: Severity;
  /**
   * Because of whom. Where conditions take part, as few as suffice.
   */
  readonly by: readonly NarrowedBy[];
  readonly proposals: readonly Proposal[];
}

/**
 * A keyword that takes something away from another form.
 */
export interface NarrowedBy {
  /**
   * An item, `catalogue` when the dictionary says it, or `bundle` when a guided question or a condition does.
   */
  readonly item: string;
  /**
   * The field that says it; absent where it is said of the whole form.
   */
  readonly path?: readonly string[];
  /**
   * The keyword in that document: of an item, in its form.
   */
  readonly pointer: readonly (string | number)[];
}

/**
 * What one field asks that does not go together with the others: keywords with their values.
 */
export interface CausePart {
  /**
   * An item, or `catalogue` when the dictionary says it.
   */
  readonly item: string;
  readonly path: readonly string[];
  readonly label: string;
  /**
   * The keywords that clash, with their values.
   */
  readonly keywords: {
    readonly [k: string]: unknown;
  };
}

/**
 * A decision that would settle a conflict, ready to be made.
 */
export interface Proposal {
  readonly kind: 'keepApart' | 'same' | 'codeMap' | 'convert' | 'finer' | 'relabel' | 'drop';
  readonly fields: readonly FieldRef[];
  readonly data?: readonly DatumKey[];
  readonly map?: Mapping;
}

/**
 * A decision with its state. stale: its fields have changed since. idle: nothing of it is met here.
 */
export interface AppliedDecision {
  readonly id: Id;
  /**
   * stale: its fields changed since; only keepApart stays in force then. idle: its fields are not in this bundle.
   */
  readonly state: 'inForce' | 'stale' | 'idle';
  readonly kind: 'keepApart' | 'same' | 'codeMap' | 'convert' | 'finer' | 'relabel' | 'drop' | 'onlyWhen' | 'fixed';
  readonly fields: readonly FieldRef[];
  readonly by: string;
  readonly reason: string;
  readonly at: string;
}

/**
 * Lines on paper of all items together, whatever they depend on, and the one fate of each before anything is answered: the ledger's lines of all items. Fields that are marked with one x-row are one line; of a table each column is a line, unless the table is marked. `paper` is `questions` and all causes together.
 */
export interface Counts {
  /**
   * Lines of all forms.
   */
  readonly paper: number;
  /**
   * Lines that are left to fill in.
   */
  readonly questions: number;
  /**
   * Asked by other lines already.
   */
  readonly askedOnce: number;
  /**
   * Follow from another answer.
   */
  readonly derived: number;
  /**
   * Made by an item of the bundle.
   */
  readonly produced: number;
  /**
   * Said by a certificate that the administration holds.
   */
  readonly prefilled: number;
  /**
   * Not wanted: 0, since nothing is answered.
   */
  readonly notNow: number;
  /**
   * The same for everybody.
   */
  readonly constant: number;
  /**
   * Not asked, by a decision.
   */
  readonly dropped: number;
  /**
   * Lines that merging alone would leave, before anything is derived, made or fetched.
   */
  readonly mergedAlone: number;
}

/**
 * One row of an item's list in the bundle's subjects, with what staff decided on it.
 */
export interface ComposedRequirement {
  readonly id: Id;
  readonly title: string;
  readonly lists: readonly ComposedNeed[][];
  readonly necessity: Necessity;
  readonly when?: Condition;
  readonly defer?: Limit;
  readonly basis?: readonly Basis[];
  readonly source?: 'applicant' | 'government' | 'agency' | 'other';
  readonly decision?: 'drop' | 'defer' | 'commit';
  /**
   * Who decided so.
   */
  readonly by?: string;
  readonly reason?: string;
  readonly at?: string;
  /**
   * 受理标准
   */
  readonly standard?: string;
  readonly sample?: string;
  readonly blank?: string;
}

/**
 * One document that a row wants, and how: presentations, originals and copies, formats, bytes, ages in days.
 */
export interface ComposedNeed {
  /**
   * Which document: type and subject, `idCard@legalRep`, `idCard@buyer[]` for each row.
   */
  readonly key: string;
  readonly type: Id;
  readonly subject?: string;
  readonly accept: readonly Presentation[];
  readonly originals: number;
  readonly copies: number;
  readonly retained?: boolean;
  readonly formats?: readonly string[];
  readonly maxBytes?: number;
  readonly maxAgeDays?: number;
  readonly minValidDays?: number;
}

/**
 * What a data source holds of a type.
 */
export interface ComposedHolding {
  readonly source: Id;
  readonly title: Text;
  readonly kind: 'eLicence' | 'dataShare';
  readonly material: Id;
  readonly trust: 'A' | 'B' | 'C' | 'D';
}

/**
 * Which item waits for which, and for what.
 */
export interface ComposedFlow {
  readonly edges: readonly ComposedEdge[];
}

/**
 * One item waits for another: it uses what that one makes, or staff say so. A cut edge is not waited for.
 */
export interface ComposedEdge {
  readonly from: Id;
  readonly to: Id;
  readonly origin: 'derived' | 'drawn';
  readonly carries: readonly Carried[];
  readonly cut?: 'commitment' | 'deferral';
  /**
   * Who drew or cut it.
   */
  readonly by?: string;
  readonly reason?: string;
  readonly at?: string;
}
/**
 * A datum or a document for which an item waits.
 */
export interface Carried {
  readonly kind: 'datum' | 'material';
  readonly key: string;
}

/**
 * One item's part of a submission: the payload that its own form wants, and nothing else.
 */
export interface Dossier {
  readonly $schema?: string;
  readonly kind: 'dossier';
  readonly id: Id;
  readonly version: Version;
  readonly composition: CompositionRef;
  readonly item: ItemRef;
  readonly department: Id;
  readonly payload: {
    readonly [k: string]: unknown;
  };
  /**
   * Data that an earlier item of the bundle will produce.
   */
  readonly awaits: readonly Awaited[];
  /**
   * What the item's list asks for here, row by row, and how it comes. Left out where nothing is known of how documents are brought.
   */
  readonly materials?: readonly DossierRow[];
}

/**
 * The composition that it was made with.
 */
export interface CompositionRef {
  readonly id: Id;
  readonly version: Version;
}

/**
 * The item, in the version and with the digest that it was made with.
 */
export interface ItemRef {
  readonly id: Id;
  readonly version: Version;
  readonly digest: Digest;
}

/**
 * One row of the item's list that applies.
 */
export interface DossierRow {
  readonly requirement: Id;
  readonly title: string;
  readonly optional?: boolean;
  /**
   * A promise stands in for it (告知承诺).
   */
  readonly promised?: boolean;
  /**
   * When it was promised.
   */
  readonly at?: string;
  /**
   * Something of it is missing still: a document, or the promise.
   */
  readonly open: boolean;
  /**
   * Of the list that is brought.
   */
  readonly documents: readonly DossierDocument[];
}

/**
 * A document of the dossier, and how it comes to the department.
 */
export interface DossierDocument {
  /**
   * `idCard@legalRep`; of a row of a table with its number from 0, `idCard@seller[1]`; `#2` after it where one document is brought in several forms.
   */
  readonly document: string;
  /**
   * file: attached; paper: handed over at the window; later: it follows (容缺); held: fetched from a source; produced: an item of the bundle makes it; mergedForm: the merged form stands in; open: it is not there.
   */
  readonly how: 'file' | 'paper' | 'later' | 'held' | 'produced' | 'mergedForm' | 'open';
  readonly files?: readonly FiledFile[];
  /**
   * later: how long after the acceptance.
   */
  readonly within?: Limit;
  /**
   * held: where.
   */
  readonly source?: Id;
  /**
   * produced: by which item.
   */
  readonly from?: Id;
}

/**
 * A datum that another item creates first, and the field of this item's payload that it goes into.
 */
export interface Awaited {
  readonly datum: DatumKey;
  readonly from: Id;
  readonly path: Path;
}

/**
 * One service item of one department, as its implementation list (实施清单) describes it.
 */
export interface Item {
  readonly $schema?: string;
  readonly kind: 'item';
  readonly id: Id;
  readonly version: Version;
  readonly title: Text;
  readonly note?: string;
  readonly department: Id;
  readonly codes?: ItemCodes;
  readonly itemType?: '行政许可' | '行政确认' | '行政给付' | '行政裁决' | '行政征收' | '备案' | '公共服务' | '其他行政权力';
  readonly basis?: readonly Basis[];
  /**
   * Whom this item's data are about, under this item's own names; a bundle aligns them.
   */
  readonly subjects: {
    readonly [k: string]: ItemSubject;
  };
  /**
   * The department's own form. A leaf or an array carries x-data (which datum) and, where its form differs, x-map.
   */
  readonly form: Schema;
  readonly outputs?: readonly Output[];
  readonly handling?: Handling;
  readonly materials?: readonly Requirement[];
  readonly steps?: readonly SpecialStep[];
}
/**
 * Codes of the item in the national catalogue and in the implementation list.
 */
export interface ItemCodes {
  /**
   * 基本编码
   */
  readonly basic?: string;
  /**
   * 实施编码
   */
  readonly implementation?: string;
  /**
   * 业务办理项编码
   */
  readonly handling?: string;
}

/**
 * Somebody or something that the form speaks of, by the name that the item uses.
 */
export interface ItemSubject {
  readonly type: Id;
  readonly title?: Text;
  /**
   * true: rows, `buyer[]`
   */
  readonly many?: boolean;
}

/**
 * What the item creates: a certificate, and data that nobody can know before.
 */
export interface Output {
  readonly id: Id;
  readonly title: Text;
  readonly data: readonly DatumKey[];
  /**
   * The material type that it is.
   */
  readonly material?: Id;
  /**
   * The item's subject that it is about.
   */
  readonly about?: string;
}

/**
 * How the item is handled: the record of 四办.
 */
export interface Handling {
  /**
   * 行使层级
   */
  readonly level?: 'national' | 'province' | 'city' | 'district' | 'town';
  /**
   * 即办件: decided while one waits.
   */
  readonly immediate?: boolean;
  readonly statutory?: Limit;
  readonly promised?: Limit;
  /**
   * 到办事现场次数
   */
  readonly visits?: number;
  readonly visitReason?: Text;
  /**
   * 网办深度: full when nothing is left to do on the spot.
   */
  readonly online?: 'none' | 'inform' | 'file' | 'full';
  /**
   * 就近办: at any window of the city
   */
  readonly nearby?: boolean;
  readonly post?: boolean;
  readonly fee?: boolean;
  /**
   * 办理地点
   */
  readonly place?: Text;
  /**
   * 办理时间
   */
  readonly hours?: Text;
  /**
   * 咨询方式
   */
  readonly consult?: Text;
  /**
   * 监督投诉方式
   */
  readonly complain?: Text;
}

/**
 * What an item wants to be brought. Any one list suffices; of a list everything is needed (CCCEV EvidenceTypeList).
 */
export interface Requirement {
  readonly id: Id;
  /**
   * 材料名称, as the list has it
   */
  readonly title: string;
  /**
   * Alternatives; none where the row names no document (a catch-all).
   */
  readonly lists: readonly Need[][];
  readonly necessity: Necessity;
  /**
   * In the item's own subjects.
   */
  readonly when?: Condition;
  /**
   * deferrable: supplied within
   */
  readonly defer?: Limit;
  readonly basis?: readonly Basis[];
  /**
   * 来源渠道: 10 申请人自备, 20 政府部门核发, 30 中介机构出具, 99 其他
   */
  readonly source?: 'applicant' | 'government' | 'agency' | 'other';
  /**
   * 受理标准
   */
  readonly standard?: string;
  readonly sample?: string;
  readonly blank?: string;
  readonly note?: string;
}

/**
 * One document of a list: what is accepted, how many, in which form.
 */
export interface Need {
  readonly type: Id;
  /**
   * The item's subject that it is about; each row of a repeated one.
   */
  readonly about?: string;
  /**
   * @minItems 1
   */
  readonly accept: readonly Presentation[];
  readonly originals?: number;
  readonly copies?: number;
  /**
   * The original stays with the department.
   */
  readonly retained?: boolean;
  /**
   * @minItems 1
   */
  readonly formats?: readonly string[];
  readonly maxBytes?: number;
  /**
   * calendar days since it was issued
   */
  readonly maxAgeDays?: number;
  /**
   * calendar days that it must still be valid
   */
  readonly minValidDays?: number;
}

/**
 * 特别程序: what interrupts the limit. Steps of one kind about one subject can be held together.
 */
export interface SpecialStep {
  readonly id: Id;
  readonly title: Text;
  readonly kind: 'siteInspection' | 'expertReview' | 'hearing' | 'publicNotice' | 'test' | 'auction';
  readonly about?: string;
  readonly limit?: Limit;
  readonly basis?: readonly Basis[];
  /**
   * The applicant has to be there.
   */
  readonly visit?: boolean;
  readonly when?: Condition;
}

/**
 * What an applicant filed: the record of a composition.
 */
export interface Submission {
  readonly $schema?: string;
  readonly kind: 'submission';
  readonly id: Id;
  readonly version: Version;
  readonly title?: Text;
  readonly note?: string;
  readonly composition?: FiledForm;
  /**
   * The day it was filed: age is reckoned on it.
   */
  readonly on?: string;
  /**
   * Datum key → canonical value; a table is an array of row objects. The answers to the guided questions stand in it.
   */
  readonly record: {
    readonly [k: string]: unknown;
  };
  readonly files?: readonly FiledFile[];
  /**
   * Slots whose document is handed over at the window.
   */
  readonly onPaper?: readonly string[];
  /**
   * Slots whose document follows within the time that the items allow (容缺).
   */
  readonly deferred?: readonly string[];
  /**
   * Documents that a source should hold and that the applicant brings himself, because the record is wrong or missing: `idCard@legalRep`.
   */
  readonly ownCopies?: readonly string[];
  readonly commitments?: readonly FiledCommitment[];
  readonly signatures?: readonly FiledSignature[];
  /**
   * Prefilled values that the applicant calls wrong.
   */
  readonly questioned?: readonly FiledDoubt[];
}

/**
 * The composition that was filled in. The digest is missing where the page could not reckon it.
 */
export interface FiledForm {
  readonly id: Id;
  readonly version: Version;
  readonly digest?: Digest;
}

/**
 * One attached file. slot: the document it is, `idCard@legalRep`; of a row of a table with its number from 0, `idCard@seller[1]`; `#2` after it where one document is brought in several forms.
 */
export interface FiledFile {
  readonly slot: string;
  readonly name: string;
  readonly size: number;
  readonly type: string;
  readonly digest?: Digest;
  /**
   * Where the server keeps it.
   */
  readonly url?: string;
}

/**
 * A promise that stands in for one row of an item's list (告知承诺).
 */
export interface FiledCommitment {
  readonly item: Id;
  readonly requirement: Id;
  readonly at: string;
}

/**
 * A declaration or signature made for one item; its value stands in the record under `datum`.
 */
export interface FiledSignature {
  readonly item: Id;
  readonly department: Id;
  readonly datum: DatumKey;
  /**
   * As signed.
   */
  readonly name?: string;
  readonly at: string;
}

/**
 * A value that came from a certificate and was doubted: where it came from, what it said.
 */
export interface FiledDoubt {
  readonly datum: DatumKey;
  readonly origin: string;
  /**
   * What the source says.
   */
  readonly value: {
    readonly [k: string]: unknown;
  };
}
