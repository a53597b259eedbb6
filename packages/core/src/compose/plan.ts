// In which order is what asked, and what need not be asked at all? Sections, and the source of every datum; plan/gather.ts:
// the materials and who waits for whom.

import type { Bundle, Catalogue, DatumSource, Text } from '../model/generated/documents.ts';
import { alignedKey } from '../model/datum/align.ts';
import type { BoundField } from '../model/form/field.ts';
import { columnKey, ownerOf, readKey, readSubject, writeKey } from '../model/datum/key.ts';
import { gather } from './plan/gather.ts';
import { oneOrder } from './plan/order.ts';
import type { Merged, MergedDatum, MergedItem, Plan, PlannedSection } from './stages.ts';

export function plan(catalogue: Catalogue, bundle: Bundle, merged: Merged): Plan {
  const sources = sourcesOf(bundle, merged),
    sections = sectionsOf(bundle, merged);
  return {
    sections,
    ranks: ranksOf(bundle, merged, sections),
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
      if (inRow) out.set(columnKey(datum.key, column.key), inRow);
    }
  }
  // of a table, what an item makes is a column: in each row
  const all = new Map(
    merged.data.flatMap((d): [string, MergedDatum][] => [
      [d.key, d],
      ...(d.columns ?? []).map((c): [string, MergedDatum] => [columnKey(d.key, c.key), c])
    ])
  );
  for (const [key, item, output] of outputsOf(bundle, merged)) {
    const datum = all.get(key);
    // what its maker asks for itself is known before, so it is asked
    if (!datum || datum.asks.some((a) => a.item === item)) continue;
    const said = out.get(key);
    if (!said) out.set(key, { kind: 'produced', makers: [{ item, output }] });
    else if (said.makers) out.set(key, { ...said, makers: [...said.makers, { item, output }].sort((a, b) => (a.item < b.item ? -1 : 1)) });
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

// ---- order

/** The rank of every datum on the page, of columns in their table: `table.column`. */
function ranksOf(bundle: Bundle, { items }: Merged, sections: readonly PlannedSection[]): ReadonlyMap<string, number> {
  const out = new Map<string, number>();
  for (const { data } of sections) for (const key of data) out.set(key, out.size);
  for (const [table, sequences] of columnsOf(inOrder(bundle, items)))
    oneOrder(sequences).forEach((column, i) => out.set(columnKey(table, column), i));
  return out;
}

/** The items as the bundle names them; in which order they were handed over does not matter. */
function inOrder(bundle: Bundle, items: readonly MergedItem[]): readonly MergedItem[] {
  const place = new Map(bundle.items.map((entry, i) => [entry.item as string, i]));
  return [...items].sort((a, b) => place.get(a.matched.item.id)! - place.get(b.matched.item.id)!);
}

/** The data of a form, in its order; a line names its parts in theirs. */
const keysOf = (fields: readonly BoundField[]): readonly string[] =>
  fields.flatMap((f) => (f.dropped ? [] : f.kind === 'object' ? keysOf(f.fields) : f.keys));

/** Of each table, by its full key, the columns as every form has them. */
function columnsOf(items: readonly MergedItem[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const out = new Map<string, (readonly string[])[]>();
  const walk = (fields: readonly BoundField[], above: string | undefined): void => {
    for (const field of fields) {
      if (field.dropped) continue;
      if (field.kind === 'object') walk(field.fields, above);
      if (field.kind !== 'rows') continue;
      const table = above === undefined ? field.keys[0]! : columnKey(above, field.keys[0]!);
      const known = out.get(table);
      if (known) known.push(keysOf(field.fields));
      else out.set(table, [keysOf(field.fields)]);
      walk(field.fields, table);
    }
  };
  for (const { fields } of items) walk(fields, undefined);
  return out;
}

// ---- sections

/** The bundle's sections, in each what it names first; then what no section names, by subject, then by item. */
function sectionsOf(bundle: Bundle, { data, items }: Merged): PlannedSection[] {
  const sections = homes(bundle, items),
    named = new Map(sections.flatMap(({ data: keys = [] }, i) => keys.map((key): [string, number] => [key, i])).reverse()),
    bySubject = firstBy(sections, ({ subjects = [] }) => subjects),
    byItem = firstBy(sections, ({ items: ids = [] }) => ids),
    rest = firstBy(sections, ({ own = [] }) => own);
  const known = new Map(data.map((d) => [d.key, d]));
  const home = (d: MergedDatum): number => {
    const { name } = readSubject(d.info.subject ?? ''),
      owner = ownerOf(d.info.subject === undefined ? d.key : name);
    const places = [bySubject.get(name), owner === undefined ? undefined : byItem.get(owner)].filter((i) => i !== undefined);
    return least(places.length ? places : d.asks.map((a) => rest.get(a.item)!));
  };
  const at = new Map(data.map((d) => [d.key, named.get(d.key) ?? home(d)]));
  const lists = sections.map((): (readonly string[])[] => []);
  for (const { fields } of inOrder(bundle, items)) for (const [i, keys] of parted(keysOf(fields), at)) lists[i]!.push(keys);
  return sections
    .map(({ id, title, data: keys = [] }, i): PlannedSection => {
      const first = [...new Set(keys)].filter((key) => known.has(key) && at.get(key) === i);
      return { id, title, data: [...new Set([...first, ...oneOrder(lists[i]!)])] };
    })
    .filter((s) => s.data.length);
}

/** What a form says of each section alone. */
function parted(keys: readonly string[], at: ReadonlyMap<string, number>): ReadonlyMap<number, readonly string[]> {
  const out = new Map<number, string[]>();
  for (const key of keys) {
    const i = at.get(key);
    if (i === undefined) continue;
    const list = out.get(i);
    if (list) list.push(key);
    else out.set(i, [key]);
  }
  return out;
}

const least = (list: readonly number[]): number => list.reduce((a, b) => Math.min(a, b), Infinity);

interface Home {
  readonly id: string;
  readonly title: Text;
  readonly data?: readonly string[] | undefined;
  readonly subjects?: readonly string[] | undefined;
  readonly items?: readonly string[] | undefined; // whose own data it takes
  readonly own?: readonly string[] | undefined; // whose data it takes that nobody else took
}

function homes({ sections = [], subjects, items: entries }: Bundle, items: readonly MergedItem[]): readonly Home[] {
  const titles = new Map(items.map(({ matched: { item } }) => [item.id as string, item.title]));
  return [
    ...(sections as readonly Home[]).map(({ id, title, data, subjects: names, items: ids }) => ({
      id,
      title,
      data,
      subjects: names,
      items: ids
    })),
    ...Object.entries(subjects).map(([name, { title }]): Home => ({ id: `subject-${name}`, title, subjects: [name] })),
    ...entries.flatMap(({ item }): Home[] => (titles.has(item) ? [{ id: `item-${item}`, title: titles.get(item)!, own: [item] }] : []))
  ];
}

/** Where a name stands first. */
const firstBy = (homes: readonly Home[], names: (home: Home) => readonly string[]): ReadonlyMap<string, number> =>
  new Map(homes.flatMap((home, i) => names(home).map((name): [string, number] => [name, i])).reverse());
