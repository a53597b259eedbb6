// Whose data may be the same? Subjects that have like data (an address and another address, one person and another). Only offered,
// never joined: the applicant says so, and what is taken over can be changed.

import { checkValue, readApart, type Json, type JsonObject, type Standing } from '@onething/core/live';
import type { Block, Layout, Part } from './layout.ts';
import type { Store } from './store.ts';

export interface Like {
  readonly id: string;
  readonly pairs: readonly (readonly [from: string, to: string])[];
  readonly subject?: string;
  readonly group?: Extract<Part, { kind: 'group' }>;
}

/** Groups before this one whose parts are called alike. */
export function likeGroups(layout: Layout, group: Extract<Part, { kind: 'group' }>): readonly Like[] {
  const others = partsOf(layout).filter((p) => p.kind === 'group');
  const at = others.findIndex((p) => p.id === group.id);
  return others
    .slice(0, Math.max(0, at))
    .flatMap((other) => {
      const pairs = pairsBy(other.keys, group.keys, last);
      return pairs.length > 1 ? [{ id: other.id, pairs, group: other }] : [];
    })
    .slice(-3);
}

/** Subjects before this one that have the same elements. */
export function likeSubjects(layout: Layout, block: Block): readonly Like[] {
  const { places: before, blocks } = knownOf(layout),
    at = blocks.get(block)!,
    bySubject = new Map<string, [string, string][]>();
  for (const part of block.parts) {
    if (part.kind !== 'datum') continue;
    for (const other of before.get(layout.byKey.get(part.key)?.element ?? '') ?? []) {
      if (other.block >= at || other.subject === block.subject) continue;
      bySubject.set(other.subject, [...(bySubject.get(other.subject) ?? []), [other.key, part.key]]);
    }
  }
  return likes(bySubject);
}

/** Subjects before this table that have the elements of its columns: to a row, pairs of a key and a column. */
export function likeRows(layout: Layout, table: string): readonly Like[] {
  const { places: before, blocks } = knownOf(layout),
    at = [...blocks.keys()].findIndex((b) => b.keys.includes(table)),
    bySubject = new Map<string, [string, string][]>();
  for (const { key, element } of layout.byKey.get(table)?.columns ?? []) {
    for (const other of before.get(element ?? '') ?? [])
      if (other.block < at) bySubject.set(other.subject, [...(bySubject.get(other.subject) ?? []), [other.key, key]]);
  }
  return likes(bySubject);
}

const likes = (bySubject: ReadonlyMap<string, readonly [string, string][]>): readonly Like[] =>
  [...bySubject]
    .filter(([, pairs]) => pairs.length > 1)
    .map(([subject, pairs]) => ({ id: subject, pairs, subject }))
    .slice(-3);

interface Place {
  readonly key: string;
  readonly subject: string;
  readonly block: number;
}

/** places: where each element of the dictionary stands. blocks: in their order. */
interface Known {
  readonly places: ReadonlyMap<string, readonly Place[]>;
  readonly blocks: ReadonlyMap<Block, number>;
}

const known = new WeakMap<Layout, Known>();

function knownOf(layout: Layout): Known {
  let found = known.get(layout);
  if (found) return found;
  const out = new Map<string, Place[]>(),
    blocks = new Map(layout.sections.flatMap((s) => s.blocks).map((block, i) => [block, i]));
  for (const [{ subject, keys }, block] of blocks) {
    for (const key of keys) {
      const { element, columns } = layout.byKey.get(key)!;
      if (element !== undefined && subject !== undefined && !columns)
        out.set(element, [...(out.get(element) ?? []), { key, subject, block }]);
    }
  }
  known.set(layout, (found = { places: out, blocks }));
  return found;
}

/** What would be taken over: values that are there, and that the other place takes. */
export function taken(store: Store, { pairs }: Like): JsonObject {
  const out: Record<string, Json> = {};
  for (const [from, to] of pairs) {
    const value = store.live.typedAt(from),
      standing = store.at(to);
    if (value !== undefined && standing?.asked === 'yes' && store.shownInSection(to) && checkValue(standing.node, value)) out[to] = value;
  }
  return out;
}

/** The same for a row: values that the row's columns take, for those that are asked in it. */
export function takenInRow(store: Store, table: Standing, row: JsonObject, { pairs }: Like): JsonObject {
  const asked = new Map(
    store.live
      .row(table, row)
      .filter((cell) => cell.asked === 'yes')
      .map((cell) => [cell.key, cell])
  );
  return Object.fromEntries(
    pairs.flatMap(([from, column]) => {
      const value = store.live.typedAt(from),
        cell = asked.get(column);
      return value !== undefined && cell && checkValue(cell.node, value) ? [[column, value]] : [];
    })
  );
}

const partsOf = (layout: Layout): readonly Part[] => layout.sections.flatMap((s) => s.blocks.flatMap((b) => b.parts));
const last = (key: string): string => readApart(key).key.split('.').at(-1)!;

function pairsBy(from: readonly string[], to: readonly string[], name: (key: string) => string): (readonly [string, string])[] {
  const names = new Map(from.map((key) => [name(key), key]));
  return to.flatMap((key) => {
    const other = names.get(name(key));
    return other !== undefined && other !== key ? [[other, key] as const] : [];
  });
}
