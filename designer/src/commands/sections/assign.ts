// Which section does a subject, an item's leftovers or one datum belong to? It stands in one section alone. Without a section
// it finds its place by itself.

import { command, refusal } from '../command.ts';

export type Assigned = 'subjects' | 'items' | 'data';
export interface Assign {
  readonly what: Assigned;
  readonly key: string;
  readonly section?: string | undefined;
  readonly at?: number | undefined;
}

export const assign = command<Assign>('assign', ({ bundle }, { what, key, section: id, at }) => {
  const sections = bundle.sections ?? [],
    section = sections.find((s) => s.id === id);
  if (id !== undefined && !section) return refusal('unknownSection', { section: id });
  if (what === 'subjects' && !Object.hasOwn(bundle.subjects, key)) return refusal('unknownSubject', { subject: key });
  if (what === 'items' && !bundle.items.some((e) => e.item === key)) return refusal('itemNotIn', { item: key });
  const there = section?.[what]?.indexOf(key) ?? -1;
  if (section && there >= 0 && at === undefined) return undefined;
  for (const s of sections) {
    const list = s[what],
      found = list?.indexOf(key) ?? -1;
    if (!list || found < 0) continue;
    list.splice(found, 1);
    if (list.length === 0 && s !== section) delete s[what];
  }
  if (!section) return undefined;
  const list = (section[what] ??= []);
  if (at !== undefined && (at < 0 || at > list.length)) return refusal('noSuchPlace', { place: at });
  list.splice(at ?? list.length, 0, key);
  return undefined;
});
