// Does a decision speak of what is there, say what its kind needs, and settle something?

import type { Decision, Item } from '../../model/generated/documents.ts';
import { isLine } from '../../model/mapping/apply.ts';
import { alignedKey } from '../../model/datum/align.ts';
import type { FormField } from '../../model/form/field.ts';
import { fieldId } from '../../model/form/field.ts';
import type { Json } from '../../model/json.ts';
import { check as accepts } from '../../model/node/check.ts';
import { TOP } from '../../model/node/node.ts';
import { readKey } from '../../model/datum/key.ts';
import { keysOf, type Known } from '../known.ts';
import type { Here } from '../walk.ts';
import { datum } from './data.ts';
import { stepsHere } from './mapping.ts';

type InBundle = Here<'bundle'>;
type Member = 'data' | 'map' | 'title' | 'when' | 'value';

const NEEDS: Readonly<Record<Decision['kind'], readonly Member[]>> = {
  keepApart: [],
  drop: [],
  same: ['data'],
  codeMap: ['data', 'map'],
  convert: ['data', 'map'],
  finer: ['data'],
  relabel: ['data', 'title'],
  onlyWhen: ['when'],
  fixed: ['value']
};
const MAY: Partial<Readonly<Record<Decision['kind'], readonly Member[]>>> = { keepApart: ['title'], finer: ['map'], same: ['map'] };
const MEMBERS: readonly Member[] = ['data', 'map', 'title', 'when', 'value'];

/** The decision as a whole. */
export function decision({ value, document, known, pointer, say }: InBundle): void {
  const d = value as unknown as Decision;
  const needs = NEEDS[d.kind],
    may = MAY[d.kind] ?? [];
  for (const member of MEMBERS) {
    if (needs.includes(member) && d[member] === undefined) say('decisionNeeds', pointer, { kind: d.kind, member });
    if (!needs.includes(member) && !may.includes(member) && d[member] !== undefined)
      say('decisionIgnores', [...pointer, member], { kind: d.kind, member }, 'warning');
  }
  const asked = known.askedBy(document);
  for (const { item, path } of d.fields) {
    const all = asked.decisions.get(fieldId(item, path as readonly string[])) ?? [];
    const other = all.find((o) => o !== d && o.kind === d.kind);
    if (other && all.indexOf(other) < all.indexOf(d))
      say('decidedTwice', pointer, { kind: d.kind, item: known.items.get(item)?.title ?? item, path: [...path] }, 'warning');
  }
  if (d.kind === 'keepApart' && settlesNothing(d, document, known))
    say('settlesNothing', pointer, { kind: d.kind, fields: labels(d, known) }, 'warning');
}

/** Fields kept apart from nobody: no other field asks the datum, in the form or elsewhere. */
function settlesNothing(d: Decision, bundle: InBundle['document'], known: Known): boolean {
  const asked = known.askedBy(bundle);
  return d.fields.every(({ item: id, path }) => {
    const scope = asked.scopes.find((s) => s.item.id === id),
      field = scope && fieldAt(scope.item, path as readonly string[], known);
    if (!scope || !field) return false;
    const keys = keysOf(field);
    // what was bound by another decision, or is a column, is judged by the composition
    if (keys.length === 0 || path.includes('*')) return false;
    return keys.every((key) => {
      const mine = alignedKey(key, scope);
      return (
        !asked.questions.has(mine) &&
        !asked.outputs.has(mine) &&
        (asked.asks.get(mine) ?? []).every((a) => a.item === scope.item && a.field === field)
      );
    });
  });
}

const labels = (d: Decision, known: Known): string[] =>
  d.fields.map(({ item: id, path }) => {
    const item = known.items.get(id);
    return (item && fieldAt(item, path as readonly string[], known)?.label) ?? path.join('/');
  });

function fieldAt(item: Item, path: readonly string[], known: Known): FormField | undefined {
  return known.fieldsOf(item).find((f) => f.path.length === path.length && f.path.every((s, i) => s === path[i]));
}

/** A field of an item of this bundle. */
export function decidedField({ value, document, known, pointer, say }: InBundle): void {
  const { item: id, path } = value as unknown as Decision['fields'][number];
  if (!document.items.some((entry) => entry.item === id))
    say('notInBundle', pointer, { item: id, known: document.items.map((entry) => entry.item) });
  const item = known.items.get(id);
  if (item && !fieldAt(item, path as readonly string[], known)) say('unknownField', pointer, { item: item.title, path: [...path] });
}

/** A datum of the bundle's subjects. Keys of fields that are bound to nothing, or kept apart, are held against what is asked. */
export function decidedDatum(here: InBundle): void {
  const key = String(here.value),
    { document, known, pointer, say, above } = here;
  const d = above.at(-2) as unknown as Decision;
  const asked = known.askedBy(document);
  if (/[/~:]/.test(key)) {
    if (!asked.asks.has(key) && !asked.questions.has(key)) say('unknownDatum', pointer, { datum: key });
    return;
  }
  if (!datum(here, key, document.subjects, pointer, { unknown: 'unknownBundleSubject', rows: false })) return;
  const known_ = asked.asks.has(key) || asked.questions.has(key);
  if (d.kind === 'relabel' && !known_)
    say('relabelsNothing', pointer, { datum: known.entryOf(key, document.subjects)?.element.title ?? key }, 'warning');
}

/** Steps that staff decided: from the datum to each of the fields. */
export function decidedMap({ value, above, document, known, pointer, say }: InBundle): void {
  const d = above.at(-1) as unknown as Decision;
  const keys = (d.data ?? []) as readonly string[];
  for (const { item: id, path } of d.fields) {
    const item = known.items.get(id),
      field = item && fieldAt(item, path as readonly string[], known);
    if (!item || !field) continue;
    const domain = keys.length === 1 && readKey(keys[0]!) ? known.domainOf(keys[0]!, document.subjects) : TOP;
    stepsHere(value, { item, field, keys, domain, known, say, pointer });
  }
  if (keys.length > 1 && !isLine(value as never)) say('lineExpected', pointer, { label: labels(d, known).join(), data: keys });
}

/** What the fields always receive is something that each of them takes. */
export function decidedValue({ value, above, known, pointer, say }: InBundle): void {
  const d = above.at(-1) as unknown as Decision;
  for (const { item: id, path } of d.fields) {
    const item = known.items.get(id),
      field = item && fieldAt(item, path as readonly string[], known);
    if (field && !accepts(known.nodeOf(field, item), value as Json))
      say('fixedRefused', pointer, { value, decision: d.id, label: field.label, item: item.title });
  }
}
