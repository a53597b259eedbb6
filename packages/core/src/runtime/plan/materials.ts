// What must be brought? One pure function over the demands of the active items: what is produced, held or replaced is
// taken out, a demand that another one implies is absorbed, among alternatives the fewest documents are chosen, and each
// document is one slot whose terms suit everyone that it serves. Nothing here depends on the order of the items.

import type { Demand, DemandRef, Free, FreeDocument, MaterialConflict, MaterialPlan, Supply, Wanted } from './materials/types.ts';
import { fewest, type Alternative, type Choice } from './materials/choose.ts';
import { slotsOf, type Use } from './materials/slot.ts';

export type * from './materials/types.ts';

export interface MaterialPolicy {
  readonly copies: 'shared' | 'summed';
}

export function planMaterials(demands: readonly Demand[], supply: Supply, policy: MaterialPolicy = { copies: 'shared' }): MaterialPlan {
  const ordered = [...demands].sort((a, b) => order(refText(a), refText(b)));
  const needed = ordered.filter((d) => !d.optional && !d.committed);
  const conflicts: MaterialConflict[] = needed.filter((d) => d.lists.length === 0).map((d) => ({ kind: 'impossible', demand: refOf(d) }));
  const open = needed.filter((d) => d.lists.length > 0).map((demand) => ({ demand, lists: withoutFree(demand, supply) }));
  const free = freeOf(needed, supply, policy);
  const waiting = open.filter(({ lists }) => !lists.some((list) => list.length === 0));
  const absorbed = absorbedIn(
    waiting.map(({ demand, lists }) => ({ ref: refOf(demand), lists: lists.map((l) => new Set(l.map((w) => w.key))) }))
  );
  const chosen = fewest(
    waiting.map(({ lists }) => lists.map(alternativeOf)),
    (i) => waiting[i]!.demand.item
  );
  const uses = usesOf(waiting, chosen);
  const slots = [...uses.keys()].sort(order).flatMap((key) => slotsOf(key, uses.get(key)!, policy));
  const optional = ordered
    .filter((d) => d.optional && d.lists.length > 0 && !withoutFree(d, supply).some((l) => l.length === 0))
    .flatMap((demand) =>
      demand.lists[0]!.filter((w) => !freeFor(w, demand.item, supply)).flatMap((want) => slotsOf(want.key, [{ demand, want }], policy))
    );
  for (const key of uses.keys()) {
    const keepers = retainers(uses.get(key)!);
    if (keepers.length > 1) conflicts.push({ kind: 'retainedTwice', key, items: keepers });
  }
  return {
    slots,
    optional,
    free,
    conflicts,
    committed: ordered.filter((d) => d.committed && !d.optional).map(refOf),
    absorbed
  };
}

const refOf = ({ item, id }: Demand): DemandRef => ({ item, id });
const refText = ({ item, id }: DemandRef): string => `${item}/${id}`;
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Why a document need not be brought for this item; its own output does not help an item that wants it first. */
function freeFor({ key, accept }: Wanted, item: string, { produced, held, mergedForm }: Supply): Free | undefined {
  if (mergedForm.has(key)) return { kind: 'mergedForm' };
  const made = produced.get(`${key} ${item}`) ?? produced.get(key);
  if (made && made.item !== item) return { kind: 'produced', ...made };
  const had = held.get(key);
  // an e-licence counts where the law takes one; a data share replaces the paper
  return had && (had.kind === 'dataShare' || accept.includes('eLicence'))
    ? { kind: 'held', source: had.source, trust: had.trust }
    : undefined;
}

const withoutFree = (demand: Demand, supply: Supply): readonly (readonly Wanted[])[] =>
  demand.lists.map((list) => list.filter((want) => !freeFor(want, demand.item, supply)));

/** By document and reason; for what is held, also what to bring should the source not have it. */
function freeOf(demands: readonly Demand[], supply: Supply, policy: MaterialPolicy): readonly FreeDocument[] {
  const out = new Map<string, { key: string; why: Free; uses: Use[] }>();
  for (const demand of demands)
    for (const want of demand.lists.flat()) {
      const why = freeFor(want, demand.item, supply);
      if (!why) continue;
      const id = `${want.key} ${why.kind} ${why.kind === 'produced' ? `${why.item} ${why.instead ?? ''}` : ''}`;
      const entry = out.get(id) ?? { key: want.key, why, uses: [] };
      if (!entry.uses.some((u) => u.demand === demand)) entry.uses.push({ demand, want });
      out.set(id, entry);
    }
  return [...out.keys()].sort(order).map((id) => {
    const { key, why, uses } = out.get(id)!;
    const fallback = why.kind === 'held' ? slotsOf(key, uses, policy)[0] : undefined;
    return { key, why, serves: uses.map((u) => refOf(u.demand)), ...(fallback && { fallback }) };
  });
}

interface Open {
  readonly ref: DemandRef;
  readonly lists: readonly ReadonlySet<string>[];
}

/** A demand that is met whenever another one is: {deed} absorbs {deed or lease}. */
function absorbedIn(open: readonly Open[]): MaterialPlan['absorbed'] {
  const implies = (a: Open, b: Open): boolean => a.lists.every((x) => b.lists.some((y) => [...y].every((key) => x.has(key))));
  return open.flatMap((b, i) => {
    const by = open.find((a, j) => i !== j && implies(a, b) && !(implies(b, a) && i < j));
    return by ? [{ demand: b.ref, by: by.ref }] : [];
  });
}

const alternativeOf = (list: readonly Wanted[]): Alternative => ({
  keys: list.map((w) => w.key),
  kept: list.filter((w) => w.retained).map((w) => w.key)
});

interface Waiting {
  readonly demand: Demand;
  readonly lists: readonly (readonly Wanted[])[];
}

/** Every demand's wish about each document of the list that was chosen for it. */
function usesOf(waiting: readonly Waiting[], chosen: Choice): ReadonlyMap<string, readonly Use[]> {
  const uses = new Map<string, Use[]>();
  for (const [i, { demand, lists }] of waiting.entries()) {
    for (const want of lists[chosen.lists[i]!]!) uses.set(want.key, [...(uses.get(want.key) ?? []), { demand, want }]);
  }
  return uses;
}

const retainers = (uses: readonly Use[]): string[] =>
  [...new Set(uses.filter((u) => u.want.retained).map((u) => u.demand.item))].sort(order);
