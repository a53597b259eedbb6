// Which fields might be the same datum? Likeness only suggests, with its reasons; a person decides. Names, aliases, pinyin, type,
// code list and unit are compared; declared homonyms, and what is never merged, are not suggested.
//
// Candidates come from an index of label pairs and pinyin, so that no field is compared with all others.

import type { Bundle, Catalogue, DataElement, FieldRef, Item } from '../model/generated/documents.ts';
import { alignedSubject, type Alignment } from '../model/datum/align.ts';
import { allFields, type FormField } from '../model/form/field.ts';
import { isArray, isObject, type Json, type JsonObject } from '../model/json.ts';
import { writeKey } from '../model/datum/key.ts';
import { soundsOf } from '../model/text/sounds.ts';
import { walkForm } from '../model/form/walk-form.ts';

/** What an unbound field may be, and how likely. It never joins anything; a person decides. */
export interface Suggestion {
  readonly field: FieldRef;
  readonly label: string;
  /** A datum of the bundle that it may be, or another field that may be the same. */
  readonly datum?: string;
  readonly other?: FieldRef;
  readonly score: number; // 0…1
  readonly reasons: readonly Reason[];
}

/** Why two fields are alike, with what shows it. */
export interface Reason {
  readonly kind: 'label' | 'alias' | 'pinyin' | 'type' | 'codeList' | 'unit';
  readonly facts: Readonly<Record<string, Json>>;
}

interface Candidate {
  readonly ref?: FieldRef;
  readonly key?: string;
  readonly label: string;
  readonly aliases: readonly string[];
  readonly types: readonly string[];
  readonly codes: ReadonlySet<string>;
  readonly unit: string;
}

const LEAST = 0.5,
  BUCKET = 60;
const WEIGHT = { alias: 0.75, pinyin: 0.6, type: 0.1, codeList: 0.2, unit: 0.1 };

/** For every field of the bundle's items that is bound to no datum. Best first. */
export function suggest(catalogue: Catalogue, items: readonly Item[], bundle: Bundle): Suggestion[] {
  const own: (Candidate & { ref: FieldRef })[] = [];
  const decided = new Set(
    (bundle.decisions ?? []).filter((d) => d.kind === 'keepApart' || d.kind === 'same').flatMap((d) => d.fields.map(refText))
  );
  for (const entry of bundle.items) {
    const item = items.find((i) => i.id === entry.item);
    if (!item) continue;
    for (const field of allFields(walkForm(item.form as JsonObject))) {
      const ref: FieldRef = { item: item.id, path: field.path };
      if (field.kind === 'leaf' && field.schema['x-data'] === undefined && !decided.has(refText(ref)))
        own.push({ ref, ...traitsOfField(field) });
    }
  }
  const all: Candidate[] = [...dataOf(catalogue, items, bundle), ...own];
  const index = indexed(all);
  return own
    .flatMap((field) =>
      near(field, index).flatMap((other) => {
        if (other === field || (other.ref && refText(other.ref) <= refText(field.ref))) return []; // each pair once
        const { score, reasons } = likeness(field, other);
        if (score < LEAST) return [];
        return [
          {
            field: field.ref,
            label: field.label,
            ...(other.key !== undefined ? { datum: other.key } : { other: other.ref! }),
            score,
            reasons
          }
        ];
      })
    )
    .sort((a, b) => b.score - a.score || (textOf(a) < textOf(b) ? -1 : 1));
}

const refText = ({ item, path }: FieldRef): string => [item, ...path].join('/');
const textOf = (s: Suggestion): string => `${refText(s.field)} ${s.datum ?? refText(s.other!)}`;

/** The dictionary's elements of the bundle's subjects, as data. */
function dataOf(catalogue: Catalogue, items: readonly Item[], bundle: Bundle): Candidate[] {
  const subjects = new Map(Object.entries(bundle.subjects).map(([name, s]) => [name, s.type as string]));
  for (const entry of bundle.items) {
    const item = items.find((i) => i.id === entry.item);
    const alignment: Alignment | undefined = item && { bundle, item, entry };
    for (const [name, s] of Object.entries(item?.subjects ?? {}))
      if (!s.many) subjects.set(alignedSubject(name, undefined, alignment!), s.type);
  }
  return [...subjects]
    .filter(([name]) => !bundle.subjects[name]?.many)
    .flatMap(([subject, type]) =>
      Object.entries(catalogue.subjectTypes[type]?.elements ?? {})
        .filter(([, e]) => e.merge !== 'never')
        .map(([element, definition]) => ({ key: writeKey({ subject, many: false, element }), ...traitsOfElement(definition, catalogue) }))
    );
}

function traitsOfElement(
  { title, aliases = [], schema, unit = '', codeList }: DataElement,
  { codeLists }: Catalogue
): Omit<Candidate, 'ref' | 'key'> {
  const codes =
    codeList === undefined
      ? []
      : ((Object.hasOwn(codeLists, codeList) ? codeLists[codeList] : undefined)?.codes.map((c) => c.title.zh) ?? []);
  return { label: title.zh, aliases, types: typesOf(schema as Json), codes: new Set(codes), unit };
}

function traitsOfField({ label, schema }: FormField): Omit<Candidate, 'ref' | 'key'> {
  const list = isArray(schema.oneOf) ? schema.oneOf : isObject(schema.items) && isArray(schema.items.oneOf) ? schema.items.oneOf : [];
  return {
    label,
    aliases: [],
    types: typesOf(schema),
    codes: new Set(list.map((c) => String((c as JsonObject).title ?? (c as JsonObject).const))),
    unit: UNIT.exec(label)?.[1] ?? ''
  };
}

const UNIT = /[（(]?(㎡|m²|平方米|万元|元|厘米|米|人|份|年|%)[)）]?$/u;

function typesOf(schema: Json): readonly string[] {
  const type = isObject(schema) ? schema.type : undefined;
  return (isArray(type) ? type : type === undefined ? [] : [type]).map((t) => (t === 'integer' ? 'number' : String(t)));
}

/** A label without what forms write around it. */
export function plainLabel(label: string): string {
  return label
    .replace(/[（(][^()（）]*[)）]/gu, '')
    .replace(/请(?:填写|选择|输入)|[\s:：*、，,。/·]/gu, '')
    .toLowerCase();
}

const pairsOf = (text: string): string[] =>
  text.length < 2 ? [text] : Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2));
/** A text without Chinese sounds as it is written. */
const soundOf = (text: string): string => soundsOf(text)[0] ?? text;

type Index = ReadonlyMap<string, readonly Candidate[]>;

function marksOf({ label, aliases }: Candidate): Set<string> {
  return new Set([label, ...aliases].map(plainLabel).flatMap((l) => [...pairsOf(l), `~${soundOf(l)}`]));
}

function indexed(all: readonly Candidate[]): Index {
  const index = new Map<string, Candidate[]>();
  for (const candidate of all)
    for (const mark of marksOf(candidate)) {
      const bucket = index.get(mark);
      if (!bucket) index.set(mark, [candidate]);
      else if (bucket.length < BUCKET) bucket.push(candidate);
    }
  return index;
}

const near = (field: Candidate, index: Index): Candidate[] => [...new Set([...marksOf(field)].flatMap((mark) => index.get(mark) ?? []))];

function likeness(a: Candidate, b: Candidate): { score: number; reasons: Reason[] } {
  const reasons: Reason[] = [];
  const mine = plainLabel(a.label),
    theirs = plainLabel(b.label);
  const own = new Set(pairsOf(mine)),
    other = new Set(pairsOf(theirs));
  const shared = [...own].filter((p) => other.has(p)).length;
  const label = (2 * shared) / (own.size + other.size);
  let score = label * 0.7;
  if (label > 0) reasons.push({ kind: 'label', facts: { a: a.label, b: b.label, share: Math.round(label * 100) / 100 } });
  const add = (kind: Exclude<Reason['kind'], 'label'>, facts: Record<string, Json>): void => {
    reasons.push({ kind, facts });
    score = kind === 'alias' || kind === 'pinyin' ? Math.max(score, WEIGHT[kind]) : score + WEIGHT[kind];
  };
  const alias = [...a.aliases, ...b.aliases].find((x) => plainLabel(x) === mine || plainLabel(x) === theirs);
  if (alias !== undefined && [...b.aliases, b.label].some((x) => plainLabel(x) === mine)) add('alias', { alias });
  if (mine !== theirs && soundOf(mine) === soundOf(theirs)) add('pinyin', { sound: soundOf(mine) });
  if (score === 0) return { score: 0, reasons: [] };
  if (a.types.some((t) => b.types.includes(t))) add('type', { type: a.types.find((t) => b.types.includes(t))! });
  const codes = [...a.codes].filter((c) => b.codes.has(c)).length;
  if (codes > 0 && codes * 2 >= Math.min(a.codes.size, b.codes.size)) add('codeList', { common: codes });
  if (a.unit !== '' && a.unit === b.unit) add('unit', { unit: a.unit });
  return { score: Math.min(1, Math.round(score * 100) / 100), reasons };
}
