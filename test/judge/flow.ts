// Who waits for whom, and how long does the whole take? From outputs and what uses them; the longest way by walking every way.

import type { Office } from './filing.ts';
import { documentOf, rowsOf, type Row } from './materials.ts';
import type { JsonObject } from './plain.ts';

/** Working days at the most: five in each week, of the days over at most five. */
function workingDays(limit: { days: number; unit?: string | undefined } | undefined): number {
  if (!limit) return 0;
  return limit.unit === 'calendar' ? 5 * Math.floor(limit.days / 7) + Math.min(5, limit.days % 7) : limit.days;
}

export function daysOf(office: Office, id: string, record: JsonObject): number {
  const item = office.documents.items.find((i) => i.id === id)!,
    { handling } = item;
  const own = handling?.immediate ? 0 : workingDays((handling?.promised ?? handling?.statutory) as never);
  return (item.steps ?? []).filter((s) => office.holds(s.when, record, id)).reduce((sum, s) => sum + workingDays(s.limit as never), own);
}

/** `before after` of active items: who waits surely, and who may, as long as nobody said which of several ways is taken. */
export function waits(
  office: Office,
  record: JsonObject,
  active: readonly string[]
): { readonly surely: Set<string>; readonly perhaps: Set<string> } {
  const { bundle, items } = office.documents;
  const cut = new Set((bundle.flow?.cuts ?? []).map((c) => `${c.from} ${c.to}`));
  const surely = new Set<string>(),
    perhaps = new Set<string>();
  const add = (to: Set<string>, from: string, item: string): void => {
    if (from !== item && active.includes(from) && active.includes(item) && !cut.has(`${from} ${item}`)) to.add(`${from} ${item}`);
  };
  for (const e of bundle.flow?.edges ?? []) add(surely, e.from, e.to);
  for (const d of office.told.data) for (const m of d.source.makers ?? []) for (const a of d.asks) add(surely, m.item, a.item);
  for (const row of rowsOf(office, record, active)) {
    if (mayFollow(office, row)) continue;
    const makers = (key: string): string[] =>
      active.filter(
        (id) =>
          id !== row.item &&
          (items.find((i) => i.id === id)!.outputs ?? []).some(
            (o) => o.material !== undefined && documentOf(office, id, o.material, o.about as string | undefined) === key
          )
      );
    const ways = row.lists.map((l) => l.flatMap(({ key }) => makers(key)));
    for (const from of new Set(ways.flat())) add(ways.every((way) => way.includes(from)) ? surely : perhaps, from, row.item);
  }
  return { surely, perhaps };
}

/** May the document be supplied later? Then nobody waits for it. */
const mayFollow = (office: Office, row: Row): boolean =>
  office.documents.items.find((i) => i.id === row.item)!.materials!.find((m) => m.id === row.id)!.necessity === 'deferrable' ||
  !!office.documents.bundle.materialDecisions?.some((d) => d.kind === 'defer' && d.item === row.item && d.requirement === row.id);

/** The longest way in days; undefined where some wait for each other. */
export function longest(office: Office, record: JsonObject, active: readonly string[], edges: ReadonlySet<string>): number | undefined {
  const until = (id: string, seen: readonly string[]): number => {
    if (seen.includes(id)) return NaN;
    const before = active.filter((b) => edges.has(`${b} ${id}`)).map((b) => until(b, [...seen, id]));
    return Math.max(0, ...before) + daysOf(office, id, record);
  };
  const all = active.map((id) => until(id, []));
  return all.some(Number.isNaN) ? undefined : Math.max(0, ...all);
}
