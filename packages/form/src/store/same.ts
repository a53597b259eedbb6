// Whose data may be the same? Subjects that have like data (an address and another address, one person and another). Only offered,
// never joined: the applicant says so, and what is taken over can be changed.

import { checkValue, type Json, type JsonObject } from '@onething/core/live';
import type { Block, Layout, Part } from './layout.ts';
import type { Store } from './store.ts';

export interface Like { readonly id: string; readonly pairs: readonly (readonly [from: string, to: string])[]; readonly subject?: string; readonly group?: Extract<Part, { kind: 'group' }> }

/** Groups before this one whose parts are called alike. */
export function likeGroups(layout: Layout, group: Extract<Part, { kind: 'group' }>): readonly Like[] {
  const others = partsOf(layout).filter((p) => p.kind === 'group');
  const at = others.findIndex((p) => p.id === group.id);
  return others.slice(0, Math.max(0, at)).flatMap((other) => {
    const pairs = pairsBy(other.keys, group.keys, last);
    return pairs.length > 1 ? [{ id: other.id, pairs, group: other }] : [];
  }).slice(-3);
}

/** Subjects before this one that have the same elements. */
export function likeSubjects(layout: Layout, block: Block): readonly Like[] {
  const blocks = layout.sections.flatMap((s) => s.blocks), before = blocks.slice(0, blocks.indexOf(block));
  const element = (key: string): string => layout.byKey.get(key)?.element ?? key;
  const alone = new Set(block.parts.flatMap((part) => (part.kind === 'datum' ? [part.key] : [])));
  const bySubject = new Map<string, string[]>();
  for (const { subject, keys } of before) if (subject !== undefined && subject !== block.subject) bySubject.set(subject, [...(bySubject.get(subject) ?? []), ...keys]);
  return [...bySubject].flatMap(([subject, keys]) => {
    const pairs = pairsBy(keys, block.keys, element).filter(([, to]) => alone.has(to) && !layout.byKey.get(to)?.columns);
    return pairs.length > 1 ? [{ id: subject, pairs, subject }] : [];
  }).slice(-3);
}

/** What would be taken over: values that are there, and that the other place takes. */
export function taken(store: Store, { pairs }: Like): JsonObject {
  const out: Record<string, Json> = {};
  for (const [from, to] of pairs) {
    const value = store.live.typedAt(from), standing = store.at(to);
    if (value !== undefined && standing?.asked === 'yes' && store.shownInSection(to) && checkValue(standing.node, value)) out[to] = value;
  }
  return out;
}

const partsOf = (layout: Layout): readonly Part[] => layout.sections.flatMap((s) => s.blocks.flatMap((b) => b.parts));
const last = (key: string): string => key.split('~')[0]!.split('.').at(-1)!;

function pairsBy(from: readonly string[], to: readonly string[], name: (key: string) => string): (readonly [string, string])[] {
  const names = new Map(from.map((key) => [name(key), key]));
  return to.flatMap((key) => { const other = names.get(name(key)); return other !== undefined && other !== key ? [[other, key] as const] : []; });
}
