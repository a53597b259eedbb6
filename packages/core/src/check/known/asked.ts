// Which data does a bundle ask, and of whom? Every field under the key that it has in the bundle: aligned, as decisions have it,
// or its own. Columns stand beside their tables, as `table.column`.

import type { Bundle, BundleItem, DataElement, Decision, Item } from '../../model/generated/documents.ts';
import { alignedKey, type Alignment } from '../../model/datum/align.ts';
import { apartKey, columnKey, decidedKey, ownKey, readKey } from '../../model/datum/key.ts';
import { fieldId, type FormField } from '../../model/form/field.ts';
import { isArray, isObject, type JsonObject } from '../../model/json.ts';
import { once } from '../../model/json/once.ts';

/** What has to be known of the other documents. */
export interface Dictionary {
  readonly items: ReadonlyMap<string, Item>;
  treeOf(item: Item): readonly FormField[];
  entryOf(key: string, subjects: Readonly<Record<string, { readonly type: string }>>): { readonly element: DataElement } | undefined;
}

export interface Ask {
  readonly item: Item;
  readonly field: FormField;
  readonly mapped: boolean; // its form writes the value in another way
}

export interface Asked {
  readonly scopes: readonly Alignment[];
  readonly asks: ReadonlyMap<string, readonly Ask[]>;
  readonly questions: ReadonlyMap<string, JsonObject | boolean>; // their schemas
  readonly outputs: ReadonlyMap<string, readonly Item[]>;
  readonly decisions: ReadonlyMap<string, readonly Decision[]>; // by field
}

export function askedIn(bundle: Bundle, known: Dictionary): Asked {
  const scopes = bundle.items.flatMap((entry: BundleItem): Alignment[] => {
    const item = known.items.get(entry.item);
    return item ? [{ bundle, item, entry }] : [];
  });
  const decisions = new Map<string, Decision[]>();
  for (const d of bundle.decisions ?? [])
    for (const { item, path } of d.fields) once(decisions, fieldId(item, path as readonly string[]), () => []).push(d);
  const asks = new Map<string, Ask[]>(),
    outputs = new Map<string, Item[]>();
  for (const scope of scopes) {
    const visit = (fields: readonly FormField[], table: string | undefined): void => {
      for (const field of fields) {
        if (field.kind === 'object') {
          visit(field.fields, table);
          continue;
        }
        const mine = decisions.size ? (decisions.get(fieldId(scope.item.id, field.path)) ?? []) : [];
        const keys = keysIn(field, mine, scope, known, table);
        const mapped = field.schema['x-map'] !== undefined || mine.some((d) => d.map);
        for (const key of keys) once(asks, key, () => []).push({ item: scope.item, field, mapped });
        if (field.kind === 'rows' && keys.length) visit(field.fields, keys[0]);
      }
    };
    visit(known.treeOf(scope.item), undefined);
    for (const output of scope.item.outputs ?? [])
      for (const key of output.data) once(outputs, alignedKey(key, scope), () => []).push(scope.item);
  }
  const questions = new Map((bundle.questions ?? []).map((q) => [q.datum as string, q.schema as JsonObject | boolean]));
  return { scopes, asks, questions, outputs, decisions };
}

/** The keys of a field in the bundle: none where nobody is asked for it. */
function keysIn(
  field: FormField,
  decisions: readonly Decision[],
  scope: Alignment,
  known: Dictionary,
  table: string | undefined
): string[] {
  const { schema, path } = field;
  const steps = schema['x-map'];
  if (
    decisions.some((d) => d.kind === 'drop' || d.kind === 'fixed') ||
    (isArray(steps) && isObject(steps[0]) && steps[0].op === 'constant')
  )
    return [];
  const declared = decisions.find((d) => d.data && d.kind !== 'relabel')?.data as readonly string[] | undefined;
  const named = schema['x-data'];
  const bound = named === undefined ? [] : (isArray(named) ? named : [named]).map(String);
  const keys = declared ?? (bound.every((key) => readKey(key)) ? bound.map((key) => alignedKey(key, scope)) : []);
  if (keys.length === 0) {
    const mine = ownKey(scope.item.id, table === undefined ? path : path.slice(path.lastIndexOf('*') + 1));
    return [table === undefined ? mine : columnKey(table, mine)];
  }
  const apart = decisions.find((d) => d.kind === 'keepApart');
  return keys.map((key) => {
    if (apart) return decidedKey(key, apart.id, scope.bundle.items);
    const entry = known.entryOf(declared ? key : bound[keys.indexOf(key)]!, declared ? scope.bundle.subjects : scope.item.subjects);
    return entry?.element.merge === 'never' ? apartKey(key, scope.item.id) : key;
  });
}
