// In which order is what asked, and what need not be asked at all? Sections, and the source of every datum; plan/gather.ts:
// the materials and who waits for whom.

import type { Bundle, Catalogue, DatumSource } from '../model/generated/documents.ts';
import { alignedKey } from '../model/datum/align.ts';
import type { DatumInfo } from '../model/form/field.ts';
import { readKey, writeKey } from '../model/datum/key.ts';
import { gather } from './plan/gather.ts';
import type { Merged, MergedDatum, Plan, PlannedSection } from './stages.ts';

export function plan(catalogue: Catalogue, bundle: Bundle, merged: Merged): Plan {
  const sources = sourcesOf(bundle, merged);
  return {
    sections: sectionsOf(catalogue, bundle, merged),
    sources,
    gathered: gather(catalogue, bundle, merged, sources)
  };
}

// ---- sources

function sourcesOf(bundle: Bundle, merged: Merged): Map<string, DatumSource> {
  const out = new Map<string, DatumSource>();
  const keys = new Set(merged.data.map((d) => d.key));
  for (const datum of merged.data) {
    const rule = derivation(datum, (element) => besideKey(datum.key, element), keys);
    if (rule) out.set(datum.key, rule);
    const columns = new Set(datum.columns?.map((c) => c.key));
    for (const column of datum.columns ?? []) {
      const inRow = derivation(column, (element) => element, columns);
      if (inRow) out.set(`${datum.key}.${column.key}`, inRow);
    }
  }
  // of a table, what an item makes is a column: in each row
  const all = new Map(
    merged.data.flatMap((d): [string, MergedDatum][] => [
      [d.key, d],
      ...(d.columns ?? []).map((c): [string, MergedDatum] => [`${d.key}.${c.key}`, c])
    ])
  );
  for (const [key, item, output] of outputsOf(bundle, merged)) {
    const datum = all.get(key);
    // what its maker asks for itself is known before, so it is asked
    if (!datum || datum.asks.some((a) => a.item === item)) continue;
    const known = out.get(key);
    if (!known) out.set(key, { kind: 'produced', makers: [{ item, output }] });
    else if (known.makers)
      out.set(key, { ...known, makers: [...known.makers, { item, output }].sort((a, b) => (a.item < b.item ? -1 : 1)) });
  }
  return out;
}

function derivation(
  datum: MergedDatum,
  beside: (element: string) => string | undefined,
  keys: ReadonlySet<string>
): DatumSource | undefined {
  for (const { by, from } of datum.info.definition?.derive ?? []) {
    const key = beside(from);
    if (key !== undefined && key !== datum.key && keys.has(key)) return { kind: 'derived', by, from: key };
  }
  return undefined;
}

/** Another element of the same subject. */
function besideKey(key: string, element: string): string | undefined {
  const ref = readKey(key);
  return ref && ref.element !== undefined && !ref.many ? writeKey({ ...ref, element }) : undefined;
}

function outputsOf(bundle: Bundle, merged: Merged): [key: string, item: string, output: string][] {
  return merged.items.flatMap(({ matched: { item, entry } }) =>
    (item.outputs ?? []).flatMap((output) =>
      output.data.map((text): [string, string, string] => [alignedKey(text, { bundle, item, entry }), item.id, output.id])
    )
  );
}

// ---- sections

function sectionsOf(catalogue: Catalogue, bundle: Bundle, { data, items }: Merged): PlannedSection[] {
  const order = new Map<string, string>();
  const subjectOrder = Object.keys(bundle.subjects);
  for (const d of data) order.set(d.key, rank(d.info, subjectOrder, catalogue, d.key));
  const sorted = [...data].sort((a, b) => (order.get(a.key)! < order.get(b.key)! ? -1 : 1));
  const left = new Map(sorted.map((d) => [d.key, d]));
  const take = (keep: (d: MergedDatum) => boolean): string[] => {
    const taken = [...left.values()].filter(keep).map((d) => d.key);
    for (const key of taken) left.delete(key);
    return taken;
  };
  const declared = bundle.sections ?? [];
  const named = new Map(declared.map((s) => [s.id, (s.data ?? []).flatMap((key) => take((d) => d.key === key))]));
  const out: PlannedSection[] = declared.map((s) => ({
    id: s.id,
    title: s.title,
    data: [
      ...named.get(s.id)!,
      ...take(
        (d) =>
          !!s.subjects?.includes(subjectOf(d)) || !!s.items?.some((item) => d.info.element === undefined && d.key.startsWith(item + '/'))
      )
    ]
  }));
  // what no section names: by subject, then by item
  for (const [id, subject] of Object.entries(bundle.subjects)) {
    const rest = take((d) => subjectOf(d) === id);
    if (rest.length) out.push({ id: `subject-${id}`, title: subject.title, data: rest });
  }
  for (const {
    matched: { item }
  } of items) {
    const rest = take((d) => d.asks.some((a) => a.item === item.id));
    if (rest.length) out.push({ id: `item-${item.id}`, title: item.title, data: rest });
  }
  return out.filter((s) => s.data.length);
}

const subjectOf = (d: MergedDatum): string => (d.info.subject ?? '').split('@')[0]!;

function rank({ subject = '', element }: DatumInfo, subjects: readonly string[], catalogue: Catalogue, key: string): string {
  const position = subjects.indexOf(subject.split('@')[0]!);
  const [type = '', ...rest] = (element ?? '').split('.');
  const elements = elementOrder(catalogue, type);
  const at = elements.get(rest.join('.'));
  return [position < 0 ? 9999 : position, at ?? 99999].map((n) => String(n).padStart(5, '0')).join() + key;
}

const orders = new WeakMap<object, Map<string, number>>();
function elementOrder(catalogue: Catalogue, type: string): ReadonlyMap<string, number> {
  const elements = catalogue.subjectTypes[type]?.elements;
  if (!elements) return new Map();
  let order = orders.get(elements);
  if (!order) orders.set(elements, (order = new Map(Object.keys(elements).map((name, i) => [name, i]))));
  return order;
}
