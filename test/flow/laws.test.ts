// The laws of the flow over random items and edges: the order keeps every edge, the critical path is the longest there is,
// one more edge never makes the whole shorter, and loops are told.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addWorkdays, dated, latestFiling, workday } from '../../packages/core/src/examine/calendar.ts';
import type { Composition } from '../../packages/core/src/model/generated/documents.ts';
import { exceeds, mostWorkdays, type Span } from '../../packages/core/src/model/limit.ts';
import { planFlow, type FlowEdge, type FlowItem } from '../../packages/core/src/runtime/plan/flow.ts';

const IDS = ['A', 'B', 'C', 'D', 'E', 'F'];
const span = (max: number): fc.Arbitrary<Span> =>
  fc.record({ days: fc.integer({ min: 0, max }), unit: fc.constantFrom('working', 'working', 'calendar') });
const items: fc.Arbitrary<FlowItem[]> = fc
  .tuple(
    ...IDS.map((id) =>
      fc.record({
        id: fc.constant(id),
        limit: span(20),
        visits: fc.integer({ min: 0, max: 2 }),
        steps: fc.array(
          fc.record({
            id: fc.constantFrom('s1', 's2'),
            kind: fc.constantFrom('siteInspection', 'hearing'),
            about: fc.constantFrom('premises', undefined),
            limit: span(5),
            visit: fc.boolean()
          }),
          { maxLength: 1 }
        )
      })
    )
  )
  .chain((all) => fc.subarray(all, { minLength: 1 }));
const edge = (from: string, to: string): FlowEdge => ({ from, to, carries: [], origin: 'derived' });
const anyEdges = fc
  .uniqueArray(
    fc.tuple(fc.constantFrom(...IDS), fc.constantFrom(...IDS)).filter(([a, b]) => a !== b),
    { maxLength: 9, selector: (e) => e.join() }
  )
  .map((pairs) => pairs.map(([a, b]) => edge(a, b)));
const forward = anyEdges.map((edges) => edges.map((e) => (e.from < e.to ? e : edge(e.to, e.from))));
const length = (i: FlowItem): number => [i.limit, ...i.steps.map((s) => s.limit)].reduce((n, l) => n + mostWorkdays(l), 0);

function longest(all: readonly FlowItem[], edges: readonly FlowEdge[]): number {
  const byId = new Map(all.map((i) => [i.id, i]));
  const from = (id: string): number =>
    length(byId.get(id)!) + Math.max(0, ...edges.filter((e) => e.from === id && byId.has(e.to)).map((e) => from(e.to)));
  return Math.max(0, ...all.map((i) => from(i.id)));
}

describe('laws of the flow', () => {
  it('keeps every edge: nobody starts before what he waits for has ended', () => {
    fc.assert(
      fc.property(items, forward, (all, edges) => {
        const at = new Map(planFlow(all, edges).schedule.map((s) => [s.item, s]));
        for (const e of edges)
          if (at.has(e.from) && at.has(e.to)) {
            expect(at.get(e.to)!.start).toBeGreaterThanOrEqual(at.get(e.from)!.end);
            expect(at.get(e.to)!.stage).toBeGreaterThan(at.get(e.from)!.stage);
          }
      })
    );
  });

  it('takes as long as the longest path, and the critical path is one', () => {
    fc.assert(
      fc.property(items, forward, (all, edges) => {
        const plan = planFlow(all, edges);
        expect(plan.days).toBe(longest(all, edges));
        expect(plan.critical.reduce((n, id) => n + length(all.find((i) => i.id === id)!), 0)).toBe(plan.days);
        expect(plan.days).toBeLessThanOrEqual(plan.sumDays);
      })
    );
  });

  it('gets no shorter by one more edge, no longer by one less', () => {
    fc.assert(
      fc.property(items, forward, (all, edges) => {
        if (edges.length) expect(planFlow(all, edges.slice(1)).days).toBeLessThanOrEqual(planFlow(all, edges).days);
      })
    );
  });

  it('lets every item start as late as its latest start without delaying the whole', () => {
    fc.assert(
      fc.property(items, forward, (all, edges) => {
        const plan = planFlow(all, edges);
        for (const s of plan.schedule) {
          expect(s.latestStart).toBeGreaterThanOrEqual(s.start);
          const late = all.map((i) => (i.id === s.item ? { ...i, limit: { days: mostWorkdays(i.limit) + s.latestStart - s.start } } : i));
          expect(planFlow(late, edges).days).toBe(plan.days);
        }
      })
    );
  });

  it('gives the same plan in any order of items and edges', () => {
    fc.assert(
      fc.property(items, anyEdges, (all, edges) => {
        const { cycles: _, ...plan } = planFlow(all, edges),
          { cycles: __, ...other } = planFlow([...all].reverse(), [...edges].reverse());
        expect(other).toEqual(plan);
      })
    );
  });

  it('tells a loop exactly when there is one, and cutting one of its edges opens it', () => {
    fc.assert(
      fc.property(items, anyEdges, (all, edges) => {
        const plan = planFlow(all, edges);
        expect(plan.stages.length === 0).toBe(plan.cycles.length > 0);
        for (const { items: loop, edges: way } of plan.cycles) {
          expect(way.map((e) => e.from)).toEqual(loop);
          way.forEach((e, i) => expect(e.to).toBe(loop[(i + 1) % loop.length]));
        }
        const [first] = plan.cycles;
        if (first) {
          const opened = planFlow(
            all,
            edges.map((e) => (e === first.edges[0] ? { ...e, cut: 'deferral' as const } : e))
          );
          expect(opened.cycles.some((c) => c.items.join() === first.items.join() && c.edges.includes(first.edges[0]!))).toBe(false);
        }
      })
    );
  });
});

// far beyond the years whose holidays are announced: the calendar below is all there is
const days = fc.integer({ min: 0, max: 3000 }).map((n) => new Date(Date.UTC(2060, 0, 1 + n)).toISOString().slice(0, 10));
const holidays = fc.array(fc.integer({ min: 0, max: 120 }), { maxLength: 12 });
const year = (from: string, off: readonly number[]): Composition =>
  ({ calendar: { holidays: off.map((n) => dayAfter(from, n)), workdays: [] } }) as unknown as Composition;
const dayAfter = (day: string, n: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + n * 86_400_000).toISOString().slice(0, 10);

const MONDAY_TO_FRIDAY = [2, 3, 4, 5, 6].map((n) => `2060-02-0${n}`);

/** A second reading: one day after another, until the limit is over and the day is a working day. */
function ends(from: string, { days: left, unit }: Span, calendar: Composition['calendar']): string {
  let day = from;
  while (left > 0 || !workday(day, calendar)) {
    day = dayAfter(day, 1);
    if (unit === 'calendar' || workday(day, calendar)) left--;
  }
  return day;
}

describe('laws of the flow on the calendar', () => {
  it('accepts each item when what it waits for is decided, and each limit ends where a count of days ends', () => {
    fc.assert(
      fc.property(items, forward, days, holidays, (all, edges, on, off) => {
        const composition = year(on, off),
          { start, steps, end } = dated(composition, planFlow(all, edges), on),
          at = new Map(steps.map((s) => [s.item, s]));
        for (const s of steps) {
          const before = edges.filter((e) => e.to === s.item && at.has(e.from)).map((e) => at.get(e.from)!.due);
          expect(s.from).toBe([start, ...before].sort().at(-1));
          const i = all.find((x) => x.id === s.item)!;
          expect(s.due).toBe([i.limit, ...i.steps.map((x) => x.limit)].reduce((day, l) => ends(day, l, composition.calendar), s.from));
        }
        expect(end).toBe([start, ...steps.map((s) => s.due)].sort().at(-1));
      })
    );
  });

  it('ends no later than the plan without dates says', () => {
    fc.assert(
      fc.property(items, forward, days, holidays, (all, edges, on, off) => {
        const composition = year(on, off),
          flow = planFlow(all, edges),
          { start, end } = dated(composition, flow, on);
        expect(end <= addWorkdays(start, flow.days, composition.calendar)).toBe(true);
      })
    );
  });

  it('is reached on some day of the week: no fewer working days would do for a limit', () => {
    fc.assert(
      fc.property(span(60), (limit) => {
        const held = (from: string): number => {
          let n = 0;
          for (let day = from, end = ends(from, limit, undefined); day < end; day = dayAfter(day, 1)) if (workday(dayAfter(day, 1))) n++;
          return n;
        };
        expect(mostWorkdays(limit)).toBe(Math.max(...MONDAY_TO_FRIDAY.map(held)));
      })
    );
  });

  it('lets a limit exceed another exactly when it ends later on some day of the week', () => {
    fc.assert(
      fc.property(span(40), span(40), (one, other) => {
        expect(exceeds(one, other)).toBe(MONDAY_TO_FRIDAY.some((day) => ends(day, one, undefined) > ends(day, other, undefined)));
      }),
      { numRuns: 400 }
    );
  });

  it('tells the last day to file, and the last day of each item', () => {
    fc.assert(
      fc.property(items, forward, days, holidays, (all, edges, by, off) => {
        const composition = year(dayAfter(by, -100), off),
          flow = planFlow(all, edges),
          day = latestFiling(composition, flow, by);
        expect(workday(day, composition.calendar)).toBe(true);
        expect(dated(composition, flow, day).end <= by).toBe(true);
        expect(dated(composition, flow, addWorkdays(day, 1, composition.calendar)).end > by).toBe(true);
        const { steps, end } = dated(composition, flow, day);
        const endWith = (item: string, from: string): string => {
          const due = new Map<string, string>();
          for (const s of flow.schedule)
            due.set(
              s.item,
              s.limits.reduce(
                (d, l) => ends(d, l, composition.calendar),
                s.item === item ? from : [day, ...s.waits.map((w) => due.get(w)!)].sort().at(-1)!
              )
            );
          return [day, ...due.values()].sort().at(-1)!;
        };
        for (const s of steps) {
          expect(s.latestFrom >= s.from && endWith(s.item, s.latestFrom) <= end).toBe(true);
          expect(endWith(s.item, addWorkdays(s.latestFrom, 1, composition.calendar)) > end).toBe(true);
        }
      })
    );
  });
});
