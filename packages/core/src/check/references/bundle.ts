// What does a bundle name? Items that are there and stand in it once, subjects that meet, a city of the catalogue, sections of
// what is asked, an order between items of its own, rows of their lists, findings that a person let stand.

import type { Acknowledgement, MaterialDecision, Question } from '../../model/generated/documents.ts';
import { alignedSubject } from '../../model/datum/align.ts';
import { readKey, readSubject } from '../../model/datum/key.ts';
import type { Json, JsonObject, Segment } from '../../model/json.ts';
import { check as accepts } from '../../model/node/check.ts';
import { isEmpty } from '../../model/node/inhabit.ts';
import { meet } from '../../model/node/meet.ts';
import { memberOf, type Node, type Num } from '../../model/node/node.ts';
import { normalise } from '../../model/node/normalise.ts';
import { own } from '../known.ts';
import type { Here } from '../walk.ts';
import { WORDS } from '../../words.ts';
import { datum } from './data.ts';

type InBundle = Here<'bundle'>;

export function bundleItem({ value, document, known, pointer, say }: InBundle): void {
  const at = pointer.slice(0, 2);
  const first = document.items.findIndex((entry) => entry.item === value);
  if (first < Number(pointer[1])) say('repeatedItem', at, { item: value, title: known.items.get(String(value))?.title ?? value });
  if (!known.items.has(String(value))) say('missingItem', at, { item: value });
}

/** The item's subject and the bundle's: both there, of one type, both one or both many. */
export function alignment({ value, document, known, pointer, above, say }: InBundle): void {
  const mine = String(pointer.at(-1)),
    theirs = String(value);
  const item = known.items.get(String((above.at(-2) as JsonObject).item));
  if (!item) return;
  const from = own(item.subjects, readSubject(mine).name),
    to = own(document.subjects, readSubject(theirs).name);
  if (!from) say('unknownSubject', pointer, { subject: mine, known: Object.keys(item.subjects) });
  else if (!to) say('unknownBundleSubject', pointer, { subject: theirs, known: Object.keys(document.subjects) });
  else if (from.type !== to.type) say('alignedType', pointer, { mine: from.type, theirs: to.type });
  else if (!from.many !== !to.many) say('alignedMany', pointer, { subject: theirs });
}

/** An item of this bundle. */
export function ofBundle({ value, document, pointer, say }: InBundle): void {
  if (!document.items.some((entry) => entry.item === value))
    say('notInBundle', pointer, { item: value, known: document.items.map((entry) => entry.item) });
}

/** Both ends of an edge. */
export function edge(here: InBundle): void {
  ofBundle(here);
  const { value, above, pointer, say } = here;
  if (pointer.at(-1) === 'to' && (above.at(-1) as JsonObject).from === value) say('edgeToItself', pointer, { item: value });
}

export function sectionSubject({ value, document, pointer, say }: InBundle): void {
  if (!own(document.subjects, String(value)))
    say('sectionSubject', pointer, { subject: value, known: Object.keys(document.subjects) }, 'warning');
}

export function sectionItem({ value, document, pointer, say }: InBundle): void {
  if (!document.items.some((entry) => entry.item === value))
    say('sectionItem', pointer, { item: value, known: document.items.map((entry) => entry.item) }, 'warning');
}

/** A datum that somebody asks, and that no section before names. */
export function sectionDatum({ value, document, known, pointer, say }: InBundle): void {
  const key = String(value),
    asked = known.askedBy(document);
  if (!asked.asks.has(key) && !asked.questions.has(key)) say('sectionDatum', pointer, { datum: key }, 'warning');
  const first = (document.sections ?? []).findIndex((s) => (s.data as readonly string[] | undefined)?.includes(key));
  const order = document.sections?.[Number(pointer[1])]?.data as readonly string[] | undefined;
  if (first < Number(pointer[1]) || (order?.indexOf(key) ?? 0) < Number(pointer[3]))
    say('sectionDatumTwice', pointer, { datum: key }, 'warning');
}

export function city({ value, known, pointer, say }: InBundle): void {
  const cities = known.catalogue.jurisdictions ?? {};
  if (!own(cities, String(value))) say('unknownCity', pointer, { city: value, known: Object.keys(cities) });
}

/** A row of the item's list; settled once. */
export function decidedRow({ value, above, document, known, pointer, say }: InBundle): void {
  const decision = above.at(-1) as unknown as MaterialDecision;
  const item = known.items.get(decision.item),
    at = pointer.slice(0, 2);
  const rows = item?.materials ?? [];
  if (item && !rows.some((r) => r.id === value)) say('unknownRow', at, { item: item.title, row: value, known: rows.map((r) => r.id) });
  const first = (document.materialDecisions ?? []).findIndex((d) => d.item === decision.item && d.requirement === value);
  if (first < Number(pointer[1]))
    say('rowTwice', at, { item: item?.title ?? decision.item, row: rows.find((r) => r.id === value)?.title ?? value });
}

/** Ids that others refer to are given once in their list. */
export function idOnce({ value, above, pointer, say }: Here): void {
  const list = above.at(-2) as readonly JsonObject[];
  if (list.findIndex((entry) => entry.id === value) < Number(pointer.at(-2))) say('repeatedId', pointer, { id: value });
}

// ---- questions

/** A question sets a datum of the bundle's subjects that the dictionary knows; one question each. */
export function questionDatum(here: InBundle): void {
  const { value, document, pointer, say } = here;
  const ref = datum(here, String(value), document.subjects, pointer, { unknown: 'unknownBundleSubject', rows: false });
  if (ref?.many) say('questionOfRows', pointer, { datum: value });
  if ((document.questions ?? []).findIndex((q) => q.datum === value) < Number(pointer[1])) say('questionTwice', pointer, { datum: value });
}

/** Its answers are among the values that the datum can have. */
export function questionSchema({ value, above, document, known, pointer, say }: InBundle): void {
  const { datum: key, title } = above.at(-1) as unknown as Question;
  const entry = known.entryOf(key, document.subjects);
  if (!entry || readKey(key)?.many) return;
  const domain = known.domain(entry),
    asked = normalise(value as JsonObject);
  const facts = { title, datum: entry.element.title };
  const options = memberOf(asked).fin;
  const refused = [...(options?.values() ?? [])].filter((option) => !accepts(memberOf(domain), option));
  const listed = memberOf(domain).fin;
  if (refused.length)
    say('questionOption', pointer, { ...facts, options: refused, ...(listed && listed.size <= 12 && { known: [...listed.values()] }) });
  else if (isEmpty(meet(asked, domain))) say('questionNever', pointer, facts);
  else {
    const wider = widerThan(asked, domain);
    if (wider) say('questionWider', pointer, { ...facts, keyword: wider[0], limit: wider[1] }, 'warning');
  }
}

/** A bound of the dictionary that the question leaves open: what lies beyond can be answered and is never taken. */
function widerThan(asked: Node, domain: Node): readonly [keyword: string, limit: Json] | undefined {
  if (asked.fin) return undefined;
  const types = asked.types & ~domain.types;
  if (types) return ['type', ''];
  const a: Num = asked.num ?? {},
    d: Num = domain.num ?? {};
  if (d.lo !== undefined && (a.lo === undefined || a.lo < d.lo || (a.lo === d.lo && d.loOpen && !a.loOpen)))
    return [d.loOpen ? 'exclusiveMinimum' : 'minimum', d.lo];
  if (d.hi !== undefined && (a.hi === undefined || a.hi > d.hi || (a.hi === d.hi && d.hiOpen && !a.hiOpen)))
    return [d.hiOpen ? 'exclusiveMaximum' : 'maximum', d.hi];
  if (domain.str?.max !== undefined && (asked.str?.max ?? Infinity) > domain.str.max) return ['maxLength', domain.str.max];
  if (domain.str?.min !== undefined && (asked.str?.min ?? 0) < domain.str.min) return ['minLength', domain.str.min];
  const open = memberOf(domain).fin;
  return open && !memberOf(asked).fin && !(memberOf(asked).types & ~memberOf(domain).types) && open.size > 2
    ? ['enum', [...open.values()].slice(0, 12)]
    : undefined;
}

/** A subject of the bundle that some item's data, or a question, are about; else items that should meet there stay apart. */
export function metSubject({ document, known, pointer, say }: InBundle): void {
  const name = String(pointer[1]),
    mine = (key: string): boolean => readSubject(readKey(key)?.subject ?? '').name === name;
  const { scopes, questions } = known.askedBy(document);
  const met = scopes.some((scope) =>
    Object.keys(scope.item.subjects).some((own) => readSubject(alignedSubject(own, undefined, scope)).name === name)
  );
  const declared = (document.decisions ?? []).some((d) => d.data?.some(mine));
  if (!met && !declared && ![...questions.keys()].some(mine))
    say('idleSubject', pointer, { subject: name, title: document.subjects[name]!.title }, 'warning');
}

// ---- acknowledgements

/** A finding that some stage makes. */
export function notedCode({ value, pointer, say }: InBundle): void {
  if (!Object.hasOwn(WORDS.zh.findings, String(value))) say('unknownFinding', pointer, { code: value }, 'warning');
}

/** A place that is there: a row, a step, a field. */
export function notedPlace({ value, above, document, known, pointer, say }: InBundle): void {
  const { item: id } = above.at(-1) as unknown as Acknowledgement;
  const place = String(value);
  if (id === undefined) {
    if (!standsIn(document as unknown as Json, place.split('/'))) say('noPlace', pointer, { place }, 'warning');
    return;
  }
  const item = known.items.get(id);
  if (!item) return;
  const [head, ...path] = place.split('/');
  const found =
    head === 'form'
      ? path.length === 0 || known.fieldsOf(item).some((f) => f.path.join('/') === path.join('/')) || path.some((s) => BESIDE.has(s))
      : head === 'materials' || head === 'steps'
        ? (item[head] ?? []).some((entry) => entry.id === path[0])
        : standsIn(item as unknown as Json, place.split('/'));
  if (!found) say('noPlace', pointer, { place, item: item.title }, 'warning');
}

const BESIDE = new Set([
  'allOf',
  'if',
  'then',
  'else',
  'oneOf',
  'anyOf',
  'x-map',
  'x-data',
  'required',
  'dependentRequired',
  'dependentSchemas',
  '$defs'
]);

function standsIn(document: Json, pointer: readonly Segment[]): boolean {
  let at: Json | undefined = document;
  for (const segment of pointer) at = typeof at === 'object' && at !== null ? (at as JsonObject)[segment] : undefined;
  return at !== undefined;
}
