// Can it be done at once, online, nearby, in one visit (马上办、网上办、就近办、一次办)? For an item by its implementation list,
// for a bundle in one situation, and counted over a catalogue beside the targets of the Wuhan plan of 2019; with what stands
// in the way.

import type { ComposedItem, Composition, Handling, Item, SpecialStep } from './model/generated/documents.ts';
import type { JsonObject } from './model/json.ts';
import { holds } from './runtime/condition.ts';
import { planSituation } from './runtime/plan.ts';
import { activeItems } from './runtime/specialise.ts';

export const WAYS = ['atOnce', 'online', 'nearby', 'oneVisit'] as const;
export type Way = (typeof WAYS)[number];

/** What stands in the way: a code, the item that it comes from, facts for the sentence. */
export interface Obstacle { readonly code: 'days' | 'noLimit' | 'waits' | 'step' | 'notOnline' | 'notNearby' | 'visits' | 'original'; readonly item: string; readonly facts: Readonly<Record<string, string | number>> }

export type FourWays = Readonly<Record<Way, readonly Obstacle[]>>;       // empty: it can be done so

type Judged = Pick<Item, 'id' | 'handling' | 'materials' | 'steps'>;

export function fourWaysOfItem(item: Judged, live: (step: SpecialStep) => boolean = () => true): FourWays {
  const handling: Handling = item.handling ?? {};
  const steps = (item.steps ?? []).filter(live);
  const obstacle = (code: Obstacle['code'], facts: Obstacle['facts'] = {}): Obstacle => ({ code, item: item.id, facts });
  const limit = (handling.promised ?? handling.statutory)?.days;
  const visited = steps.filter((s) => s.visit);
  const visits = (handling.visits ?? 0) + visited.length;
  const kept = (item.materials ?? []).filter((r) => r.lists.length > 0 && r.lists.every((list) => list.some((n) => n.retained && !n.accept.includes('eLicence'))));
  return {
    atOnce: [
      ...(handling.immediate || limit === 0 ? [] : limit === undefined ? [obstacle('noLimit')] : [obstacle('days', { days: limit })]),
      ...steps.map((s) => obstacle('step', { step: s.title.zh, stepEn: s.title.en })),
    ],
    online: [
      ...(handling.online === 'full' ? [] : [obstacle('notOnline', { depth: handling.online ?? 'none' })]),
      ...kept.map((r) => obstacle('original', { title: r.title })),
    ],
    nearby: handling.nearby ? [] : [obstacle('notNearby')],
    oneVisit: visits <= 1 ? [] : [obstacle('visits', { visits })],
  };
}

/** The bundle as this applicant meets it: the merged window replaces the single visits, inspections on one subject meet. */
export function fourWaysOfBundle(composition: Composition, answers: JsonObject): FourWays {
  const active = activeItems(composition, answers), { flow } = planSituation(composition, answers);
  const single = active.map((item) => fourWaysOfItem(item as ComposedItem, (s) => holds(s.when, answers)));
  const all = (way: Way): readonly Obstacle[] => single.flatMap((s) => s[way]);
  const waits: Obstacle[] = flow.days > 0 && flow.stages.length > 1
    ? flow.schedule.filter((s) => s.start > 0).map((s) => ({ code: 'waits', item: s.item, facts: { days: s.start } })) : [];
  return {
    atOnce: [...all('atOnce'), ...waits], online: all('online'), nearby: all('nearby'),
    oneVisit: flow.visits.together <= 1 ? [] : [{ code: 'visits', item: '', facts: { visits: flow.visits.together } }],
  };
}

/** Shares of items, 0 to 1; online differs by level. Source: the plan's targets for 四办. */
export const TARGETS: Readonly<Record<Way, number>> & { readonly onlineDistrict: number } = { atOnce: 0.6, online: 0.9, onlineDistrict: 0.8, nearby: 0.7, oneVisit: 0.9 };

export interface WayCount { readonly way: Way; readonly level: 'all' | 'city' | 'district'; readonly done: number; readonly of: number; readonly target: number; readonly met: boolean; readonly missing: readonly string[] }

/** City level and above: 90 % online; districts and towns: 80 %. Items without a record of handling count as not done. */
export function countWays(items: readonly Item[]): WayCount[] {
  const count = (way: Way, level: WayCount['level'], some: readonly Item[], target: number): WayCount => {
    const missing = some.filter((item) => fourWaysOfItem(item)[way].length > 0).map((item) => item.id as string);
    const done = some.length - missing.length;
    return { way, level, done, of: some.length, target, met: some.length === 0 || done / some.length >= target, missing };
  };
  const below = (item: Item): boolean => ['district', 'town'].includes(item.handling?.level ?? '');
  return [
    count('atOnce', 'all', items, TARGETS.atOnce),
    count('online', 'city', items.filter((i) => !below(i)), TARGETS.online), count('online', 'district', items.filter(below), TARGETS.onlineDistrict),
    count('nearby', 'all', items, TARGETS.nearby), count('oneVisit', 'all', items, TARGETS.oneVisit),
  ];
}
