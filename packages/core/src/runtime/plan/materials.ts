// What must be brought? One pure function over the demands of the active items: what is produced, held or replaced is
// taken out, a demand that another one implies is absorbed, among alternatives the one that the applicant brings is taken, or
// the fewest documents are chosen, and each document is one slot whose terms suit everyone that it serves. Nothing here depends
// on the order of the items.

import type { Demand, DemandRef, Free, FreeDocument, MaterialConflict, MaterialPlan, Met, Supply, Wanted } from './materials/types.ts';
import { fewest, type Alternative } from './materials/choose.ts';
import { slotsOf, type Use } from './materials/slot.ts';

export type * from './materials/types.ts';

export interface MaterialPolicy {
  readonly copies: 'shared' | 'summed';
}

export function planMaterials(demands: readonly Demand[], supply: Supply, policy: MaterialPolicy = { copies: 'shared' }): MaterialPlan {
  const ordered = [...demands].sort((a, b) => order(refText(a), refText(b)));
  const needed = ordered.filter((d) => !d.optional && !d.committed);
  const conflicts: MaterialConflict[] = needed.filter((d) => d.lists.length === 0).map((d) => ({ kind: 'impossible', demand: refOf(d) }));
  const ways = needed.filter((d) => d.lists.length > 0).map((demand) => ({ demand, ways: waysOf(demand, supply) }));
  const waiting = ways.filter((w) => !spared(w));
  const absorbed = absorbedIn(
    waiting.map(({ demand, ways: open }) => ({ ref: refOf(demand), lists: open.map((way) => new Set(way.bring.map((w) => w.key))) }))
  );
  const chosen = fewest(
    waiting.map(({ ways: open }) => open.map(alternativeOf)),
    (i) => waiting[i]!.demand.item
  );
  const taken = new Map(ways.map((w) => [w.demand, spared(w) ?? w.ways[chosen.lists[waiting.indexOf(w)]!]!]));
  const uses = usesOf(taken);
  const slots = [...uses.keys()].sort(order).flatMap((key) => slotsOf(key, uses.get(key)!, policy));
  const optional = ordered
    .filter((d) => d.optional && d.lists.length > 0 && !spared({ demand: d, ways: waysOf(d, supply) }))
    .flatMap((demand) => waysOf(demand, supply)[0]!.bring.flatMap((want) => slotsOf(want.key, [{ demand, want }], policy)));
  for (const key of uses.keys()) {
    const keepers = retainers(uses.get(key)!);
    if (keepers.length > 1) conflicts.push({ kind: 'retainedTwice', key, items: keepers });
  }
  return {
    slots,
    optional,
    free: freeOf(taken, supply, policy),
    conflicts,
    committed: ordered.filter((d) => d.committed && !d.optional).map(refOf),
    absorbed,
    met: [...taken].map(([demand, { list }]): Met => ({ demand: refOf(demand), list })),
    exact: chosen.exact
  };
}

const refOf = ({ item, id }: Demand): DemandRef => ({ item, id });
const refText = ({ item, id }: DemandRef): string => `${item}/${id}`;
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Why a document need not be brought for this item; its own output does not help an item that wants it first. */
export function freeFor({ key, accept }: Wanted, { item, defer }: Pick<Demand, 'item' | 'defer'>, supply: Supply): Free | undefined {
  const { produced, held, mergedForm, own } = supply;
  if (mergedForm.has(key)) return { kind: 'mergedForm' };
  if (own?.has(key)) return undefined;
  const made = produced.get(`${key} ${item}`) ?? produced.get(key);
  // who may have it later does not wait for it
  if (made && made.item !== item) return { kind: 'produced', ...made, ...(defer && { instead: 'deferral', within: defer }) };
  const had = held.get(key);
  // an e-licence counts where the law takes one; a data share replaces the paper
  return had && (had.kind === 'dataShare' || accept.includes('eLicence'))
    ? { kind: 'held', source: had.source, trust: had.trust }
    : undefined;
}

/** One list of a demand: what is left to bring of it, and how much of it is waited for. */
interface Way {
  readonly list: number;
  readonly bring: readonly Wanted[];
  readonly waits: number;
}

interface Choosing {
  readonly demand: Demand;
  readonly ways: readonly Way[];
}

/** The lists that may be brought: the one that was chosen, or all. */
function waysOf(demand: Demand, supply: Supply): readonly Way[] {
  const ways = demand.lists.map((wants, list): Way => {
    const free = wants.map((want) => freeFor(want, demand, supply));
    return {
      list,
      bring: wants.filter((_, i) => !free[i]),
      waits: free.filter((why) => why?.kind === 'produced' && !why.instead).length
    };
  });
  return demand.list === undefined ? ways : [ways[demand.list]!];
}

/** A list of which nothing has to be brought; rather one that makes nobody wait. */
const spared = ({ ways }: Choosing): Way | undefined =>
  ways.filter((way) => !way.bring.length).reduce<Way | undefined>((a, b) => (a && a.waits <= b.waits ? a : b), undefined);

/** By document and reason; for what is held, also what to bring should the source not have it. */
function freeOf(taken: ReadonlyMap<Demand, Way>, supply: Supply, policy: MaterialPolicy): readonly FreeDocument[] {
  const out = new Map<string, { key: string; why: Free; uses: Use[] }>();
  for (const [demand, { list }] of taken)
    for (const want of demand.lists[list]!) {
      const why = freeFor(want, demand, supply);
      if (!why) continue;
      const id = `${want.key} ${why.kind} ${why.kind === 'produced' ? `${why.item} ${why.instead ?? ''} ${why.within?.days} ${why.within?.unit}` : ''}`;
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

const alternativeOf = ({ bring }: Way): Alternative => ({
  keys: bring.map((w) => w.key),
  kept: bring.filter((w) => w.retained).map((w) => w.key)
});

/** Every demand's wish about each document of the list that was chosen for it. */
function usesOf(taken: ReadonlyMap<Demand, Way>): ReadonlyMap<string, readonly Use[]> {
  const uses = new Map<string, Use[]>();
  for (const [demand, { bring }] of taken) for (const want of bring) uses.set(want.key, [...(uses.get(want.key) ?? []), { demand, want }]);
  return uses;
}

const retainers = (uses: readonly Use[]): string[] =>
  [...new Set(uses.filter((u) => u.want.retained).map((u) => u.demand.item))].sort(order);
