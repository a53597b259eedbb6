// Can it be done at once, online, nearby, in one visit (马上办、网上办、就近办、一次办)? For an item by its implementation list,
// for a bundle in one situation, and counted over a catalogue beside the targets of the Wuhan plan of 2019; with what stands
// in the way.

import type { ComposedRequirement, Composition, Condition, Item, Requirement, SpecialStep } from '../model/generated/documents.ts';
import type { JsonObject } from '../model/json.ts';
import { meet } from '../model/node/meet.ts';
import { holds } from '../runtime/condition.ts';
import { nodeOf } from '../runtime/specialise/node-of.ts';
import { planSituation } from '../runtime/plan.ts';
import { activeItems } from '../runtime/specialise.ts';

/** The four ways (四办): at once 马上办, online 网上办, nearby 就近办, in one visit 一次办. */
export const WAYS = ['atOnce', 'online', 'nearby', 'oneVisit'] as const;
/** One of the four ways (四办). */
export type Way = (typeof WAYS)[number];

/** What stands in the way: a code, the item that it comes from, facts for the sentence. */
export interface Obstacle {
  readonly code: 'days' | 'noLimit' | 'waits' | 'step' | 'notOnline' | 'notNearby' | 'visits' | 'noVisits' | 'original';
  readonly item: string; // empty: the bundle as a whole
  readonly facts: Readonly<Record<string, string | number>>;
}

/** What stands in each way; nothing there: it can be done so. */
export type FourWays = Readonly<Record<Way, readonly Obstacle[]>>; // empty: it can be done so

type Row = Pick<Requirement, 'id' | 'title' | 'lists' | 'necessity'> & Pick<ComposedRequirement, 'decision'>;
interface Judged extends Pick<Item, 'id' | 'handling' | 'steps'> {
  readonly materials?: readonly Row[];
}

/** What no record says is not counted as done. live: the special steps that apply; all, if left out. */
export function fourWaysOfItem(
  { id, handling = {}, steps = [], materials = [] }: Judged,
  live: (step: SpecialStep) => boolean = () => true
): FourWays {
  const applied = steps.filter(live),
    { immediate, online, nearby, visits } = handling;
  const obstacle = (code: Obstacle['code'], facts: Obstacle['facts'] = {}): Obstacle => ({ code, item: id, facts });
  const limit = handling.promised ?? handling.statutory;
  const times = (visits ?? 0) + mostAtOnce(applied.filter((s) => s.visit));
  return {
    atOnce: [
      ...(immediate || limit?.days === 0
        ? []
        : limit
          ? [obstacle('days', { days: limit.days, unit: limit.unit ?? 'working' })]
          : [obstacle('noLimit')]),
      ...applied.map((s) => obstacle('step', { step: s.title.zh, stepEn: s.title.en }))
    ],
    online: [
      ...(online === 'full' ? [] : [obstacle('notOnline', { depth: online ?? 'none' })]),
      ...materials.filter(keepsPaper).map((r) => obstacle('original', { row: r.id, title: r.title }))
    ],
    nearby: nearby ? [] : [obstacle('notNearby')],
    oneVisit: times > 1 ? [obstacle('visits', { visits: times })] : visits === undefined && online !== 'full' ? [obstacle('noVisits')] : []
  };
}

/** How many of some steps can apply in one situation. Of two that exclude each other only one does. */
function mostAtOnce([first, ...rest]: readonly SpecialStep[]): number {
  if (!first) return 0;
  const beside = rest.filter((s) => !exclude(s.when, first.when));
  return Math.max(beside.length < rest.length ? mostAtOnce(rest) : 0, 1 + mostAtOnce(beside));
}

/** Do they want different things of the same datum? */
function exclude(a: Condition | undefined, b: Condition | undefined): boolean {
  const atoms = (c: Condition | undefined): readonly Condition[] => (c?.all ? c.all.flatMap(atoms) : c?.datum === undefined ? [] : [c]);
  return atoms(a).some((x) =>
    atoms(b).some((y) => x.datum === y.datum && meet(nodeOf(x.in as object), nodeOf(y.in as object)).types === 0)
  );
}

/** An original that stays with the department has to get there, whichever of the row's lists is chosen. */
const keepsPaper = ({ lists, necessity, decision }: Row): boolean =>
  !decision &&
  necessity === 'required' &&
  lists.length > 0 &&
  lists.every((list) => list.some((n) => n.retained && !n.accept.includes('eLicence')));

/** The bundle as this applicant meets it: one window instead of many, inspections on one subject together, only what he brings. */
export function fourWaysOfBundle(composition: Composition, answers: JsonObject): FourWays {
  const { flow, materials } = planSituation(composition, answers);
  // the rows stand in the plan
  const single = activeItems(composition, answers).map((item) =>
    fourWaysOfItem({ id: item.id, ...(item.handling && { handling: item.handling }), ...(item.steps && { steps: item.steps }) }, (s) =>
      holds(s.when, answers)
    )
  );
  const all = (way: Way): readonly Obstacle[] => single.flatMap((s) => s[way]);
  const kept = materials.slots.filter((s) => s.retainedBy !== undefined && !s.defer && !s.accept.includes('eLicence'));
  const rowOf = (item: string, id: string): string =>
    composition.items.find((i) => i.id === item)?.materials?.find((r) => r.id === id)?.title ?? id;
  return {
    atOnce: [
      ...all('atOnce'),
      ...flow.schedule.filter((s) => s.start > 0).map((s): Obstacle => ({ code: 'waits', item: s.item, facts: { days: s.start } }))
    ],
    online: [
      ...all('online'),
      ...kept.map((s): Obstacle => {
        const { id } = s.serves.find((r) => r.item === s.retainedBy)!;
        return { code: 'original', item: s.retainedBy!, facts: { row: id, title: rowOf(s.retainedBy!, id) } };
      })
    ],
    nearby: all('nearby'),
    oneVisit: [
      ...all('oneVisit').filter((o) => o.code === 'noVisits'),
      ...(flow.visits.together > 1 ? [{ code: 'visits' as const, item: '', facts: { visits: flow.visits.together } }] : [])
    ]
  };
}

/** Shares of items, 0 to 1; online differs by level. Source: the plan's targets for 四办. */
const TARGETS: Readonly<Record<Way, number>> & { readonly onlineDistrict: number } = {
  atOnce: 0.6,
  online: 0.9,
  onlineDistrict: 0.8,
  nearby: 0.7,
  oneVisit: 0.9
};

/** How many items can be done in a way, beside the target. */
export interface WayCount {
  readonly way: Way;
  readonly level: 'all' | 'city' | 'district';
  readonly done: number;
  readonly of: number;
  readonly target: number;
  readonly met: boolean;
  readonly missing: readonly string[];
}

/** City level and above, and items that name no level: 90 % online; districts and towns: 80 %. */
export function countWays(items: readonly Item[]): WayCount[] {
  const count = (way: Way, level: WayCount['level'], some: readonly Item[], target: number): WayCount => {
    const missing = some.filter((item) => fourWaysOfItem(item)[way].length > 0).map((item) => item.id as string);
    const done = some.length - missing.length;
    // in whole items, lest a share like 0.6 be missed by a rounding
    return { way, level, done, of: some.length, target, met: done * 100 >= Math.round(target * 100) * some.length, missing };
  };
  const below = (item: Item): boolean => ['district', 'town'].includes(item.handling?.level ?? '');
  return [
    count('atOnce', 'all', items, TARGETS.atOnce),
    count(
      'online',
      'city',
      items.filter((i) => !below(i)),
      TARGETS.online
    ),
    count('online', 'district', items.filter(below), TARGETS.onlineDistrict),
    count('nearby', 'all', items, TARGETS.nearby),
    count('oneVisit', 'all', items, TARGETS.oneVisit)
  ];
}
