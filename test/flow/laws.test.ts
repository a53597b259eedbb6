// The laws of the flow over random items and edges: the order keeps every edge, the critical path is the longest there is,
// one more edge never makes the whole shorter, and loops are told.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planFlow, type FlowEdge, type FlowItem } from '../../packages/core/src/runtime/flow.ts';

const IDS = ['A', 'B', 'C', 'D', 'E', 'F'];
const items: fc.Arbitrary<FlowItem[]> = fc.tuple(...IDS.map((id) => fc.record({
  id: fc.constant(id), days: fc.integer({ min: 0, max: 20 }), visits: fc.integer({ min: 0, max: 2 }),
  steps: fc.array(fc.record({ id: fc.constantFrom('s1', 's2'), kind: fc.constantFrom('siteInspection', 'hearing'), about: fc.constantFrom('premises', undefined), days: fc.integer({ min: 0, max: 5 }), visit: fc.boolean() }), { maxLength: 1 }),
}))).chain((all) => fc.subarray(all, { minLength: 1 }));
const edge = (from: string, to: string): FlowEdge => ({ from, to, carries: [], origin: 'derived' });
const anyEdges = fc.uniqueArray(fc.tuple(fc.constantFrom(...IDS), fc.constantFrom(...IDS)).filter(([a, b]) => a !== b), { maxLength: 9, selector: (e) => e.join() }).map((pairs) => pairs.map(([a, b]) => edge(a, b)));
const forward = anyEdges.map((edges) => edges.map((e) => (e.from < e.to ? e : edge(e.to, e.from))));
const length = (i: FlowItem): number => i.days + i.steps.reduce((n, s) => n + s.days, 0);

function longest(all: readonly FlowItem[], edges: readonly FlowEdge[]): number {
  const byId = new Map(all.map((i) => [i.id, i]));
  const from = (id: string): number => length(byId.get(id)!) + Math.max(0, ...edges.filter((e) => e.from === id && byId.has(e.to)).map((e) => from(e.to)));
  return Math.max(0, ...all.map((i) => from(i.id)));
}

describe('laws of the flow', () => {
  it('keeps every edge: nobody starts before what he waits for has ended', () => {
    fc.assert(fc.property(items, forward, (all, edges) => {
      const at = new Map(planFlow(all, edges).schedule.map((s) => [s.item, s]));
      for (const e of edges) if (at.has(e.from) && at.has(e.to)) {
        expect(at.get(e.to)!.start).toBeGreaterThanOrEqual(at.get(e.from)!.end);
        expect(at.get(e.to)!.stage).toBeGreaterThan(at.get(e.from)!.stage);
      }
    }));
  });

  it('takes as long as the longest path, and the critical path is one', () => {
    fc.assert(fc.property(items, forward, (all, edges) => {
      const plan = planFlow(all, edges);
      expect(plan.days).toBe(longest(all, edges));
      expect(plan.critical.reduce((n, id) => n + length(all.find((i) => i.id === id)!), 0)).toBe(plan.days);
      expect(plan.days).toBeLessThanOrEqual(plan.sumDays);
    }));
  });

  it('gets no shorter by one more edge, no longer by one less', () => {
    fc.assert(fc.property(items, forward, (all, edges) => {
      if (edges.length) expect(planFlow(all, edges.slice(1)).days).toBeLessThanOrEqual(planFlow(all, edges).days);
    }));
  });

  it('lets every item start as late as its latest start without delaying the whole', () => {
    fc.assert(fc.property(items, forward, (all, edges) => {
      const plan = planFlow(all, edges);
      for (const s of plan.schedule) {
        expect(s.latestStart).toBeGreaterThanOrEqual(s.start);
        const late = all.map((i) => (i.id === s.item ? { ...i, days: i.days + s.latestStart - s.start } : i));
        expect(planFlow(late, edges).days).toBe(plan.days);
      }
    }));
  });

  it('gives the same plan in any order of items and edges', () => {
    fc.assert(fc.property(items, anyEdges, (all, edges) => {
      const { cycles: _, ...plan } = planFlow(all, edges), { cycles: __, ...other } = planFlow([...all].reverse(), [...edges].reverse());
      expect(other).toEqual(plan);
    }));
  });

  it('tells a loop exactly when there is one, and cutting one of its edges opens it', () => {
    fc.assert(fc.property(items, anyEdges, (all, edges) => {
      const plan = planFlow(all, edges);
      expect(plan.stages.length === 0).toBe(plan.cycles.length > 0);
      for (const { items: loop, edges: way } of plan.cycles) {
        expect(way.map((e) => e.from)).toEqual(loop);
        way.forEach((e, i) => expect(e.to).toBe(loop[(i + 1) % loop.length]));
      }
      const [first] = plan.cycles;
      if (first) {
        const opened = planFlow(all, edges.map((e) => (e === first.edges[0] ? { ...e, cut: 'deferral' as const } : e)));
        expect(opened.cycles.some((c) => c.items.join() === first.items.join() && c.edges.includes(first.edges[0]!))).toBe(false);
      }
    }));
  });
});
