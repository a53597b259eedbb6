// In which order do the items run, and how long does the whole take? An item waits for those that make what it uses, and for
// those that staff say; everything else runs side by side. Visits are counted stage by stage. Times are working days, promised
// limits where there are any; limits in
// calendar days count as the most working days that they can hold (`model/limit.ts`). On a day that is known, `calendar.ts`
// reckons each limit by itself.

import { mostWorkdays, type Span } from '../../model/limit.ts';

export interface FlowItem {
  readonly id: string;
  readonly limit: Span;
  readonly visits: number; // of the applicant
  readonly steps: readonly FlowStep[]; // special steps; their days come on top
}

export interface FlowStep {
  readonly id: string;
  readonly kind: string;
  readonly about?: string | undefined;
  readonly limit: Span;
  readonly visit: boolean;
}

/** One item waits for another, and for what. */
export interface FlowEdge {
  readonly from: string;
  readonly to: string;
  readonly carries: readonly { readonly kind: 'datum' | 'material'; readonly key: string }[];
  readonly origin: 'derived' | 'drawn';
  readonly cut?: 'commitment' | 'deferral' | undefined; // not waited for
  readonly perhaps?: boolean | undefined; // waited for if the applicant chooses so
}

/** In which stages the active items run, and how long that takes in working days. With a cycle there is no schedule. */
export interface FlowPlan {
  readonly stages: readonly (readonly string[])[]; // items that can start together; none while there is a cycle
  readonly schedule: readonly Scheduled[];
  readonly days: number; // of the whole, along the critical path
  /** What is waited for only if the applicant chooses so, and the flow when all of it is. None of it counts in the rest. */
  readonly perhaps?: { readonly edges: readonly FlowEdge[]; readonly flow: FlowPlan };
  readonly sumDays: number; // one after the other
  readonly critical: readonly string[];
  readonly joint: readonly JointStep[];
  readonly visits: { readonly single: number; readonly together: number };
  readonly cycles: readonly Cycle[];
}

/** Working days after the start of the whole. */
export interface Scheduled {
  readonly item: string;
  readonly stage: number;
  readonly start: number;
  readonly end: number;
  readonly latestStart: number; // the last that delays nobody
  readonly waits: readonly string[]; // items before it
  readonly limits: readonly Span[]; // one after the other: the item's own, then its steps'
}

/** Steps of one kind about one subject in one stage are held together; two of one item are two meetings. */
export interface JointStep {
  readonly kind: string;
  readonly about: string;
  readonly stage: number;
  readonly steps: readonly { readonly item: string; readonly step: string }[];
}

/** A shortest loop, and its edges that could be cut. */
export interface Cycle {
  readonly items: readonly string[];
  readonly edges: readonly FlowEdge[];
}

export function planFlow(items: readonly FlowItem[], edges: readonly FlowEdge[]): FlowPlan {
  const ids = new Set(items.map((item) => item.id));
  const known = edges.filter((e) => !e.cut && e.from !== e.to && ids.has(e.from) && ids.has(e.to)),
    perhaps = known.filter((e) => e.perhaps);
  const flow = ordered(
    items,
    known.filter((e) => !e.perhaps)
  );
  return perhaps.length ? { ...flow, perhaps: { edges: perhaps, flow: ordered(items, known) } } : flow;
}

function ordered(items: readonly FlowItem[], live: readonly FlowEdge[]): FlowPlan {
  const byId = new Map([...items].sort((a, b) => (a.id < b.id ? -1 : 1)).map((item) => [item.id, item]));
  const sumDays = items.reduce((sum, item) => sum + duration(item), 0);
  const single = items.reduce((sum, item) => sum + item.visits + item.steps.filter((s) => s.visit).length, 0);
  const order = inOrder([...byId.keys()], live);
  if (!order) {
    return {
      stages: [],
      schedule: [],
      days: sumDays,
      sumDays,
      critical: [],
      joint: [],
      visits: { single, together: single },
      cycles: cyclesIn([...byId.keys()], live)
    };
  }
  const schedule = scheduled(order, byId, live);
  const days = Math.max(0, ...schedule.map((s) => s.end));
  const stages: string[][] = [];
  for (const { item, stage } of schedule) (stages[stage] ??= []).push(item);
  const joint = jointSteps(schedule, byId);
  const meetings = joint.filter((j) => j.steps.some(({ item, step }) => byId.get(item)!.steps.find((s) => s.id === step)!.visit)).length;
  // one window: the items of one stage are served together, as often as the one of them that wants it most
  const atWindow = stages.reduce((sum, stage) => sum + Math.max(...stage.map((id) => byId.get(id)!.visits)), 0);
  return {
    stages: stages.map((s) => s.sort()),
    schedule,
    days,
    sumDays,
    critical: criticalPath(schedule, byId, live, days),
    joint,
    visits: { single, together: atWindow + meetings },
    cycles: []
  };
}

const limitsOf = ({ limit, steps }: FlowItem): readonly Span[] => [limit, ...steps.map((s) => s.limit)].filter((l) => l.days > 0);
const duration = (item: FlowItem): number => limitsOf(item).reduce((sum, l) => sum + mostWorkdays(l), 0);

/** Items after everything they wait for, ties by id; undefined when some wait for each other. */
function inOrder(ids: readonly string[], edges: readonly FlowEdge[]): readonly string[] | undefined {
  const waits = new Map(ids.map((id) => [id, new Set(edges.filter((e) => e.to === id).map((e) => e.from))]));
  const out: string[] = [];
  while (out.length < ids.length) {
    const next = ids.find((id) => waits.has(id) && [...waits.get(id)!].every((w) => !waits.has(w)));
    if (next === undefined) return undefined;
    waits.delete(next);
    out.push(next);
  }
  return out;
}

function scheduled(order: readonly string[], byId: ReadonlyMap<string, FlowItem>, edges: readonly FlowEdge[]): Scheduled[] {
  const start = new Map<string, number>(),
    stage = new Map<string, number>();
  const end = (id: string): number => start.get(id)! + duration(byId.get(id)!);
  for (const id of order) {
    const before = edges.filter((e) => e.to === id).map((e) => e.from);
    start.set(id, Math.max(0, ...before.map(end)));
    stage.set(id, Math.max(0, ...before.map((b) => stage.get(b)! + 1)));
  }
  const whole = Math.max(0, ...order.map(end));
  const latest = new Map<string, number>();
  for (const id of [...order].reverse()) {
    const after = edges.filter((e) => e.from === id).map((e) => latest.get(e.to)!);
    latest.set(id, Math.min(whole, ...after) - duration(byId.get(id)!));
  }
  return order
    .map((item) => ({
      item,
      stage: stage.get(item)!,
      start: start.get(item)!,
      end: end(item),
      latestStart: latest.get(item)!,
      waits: [...new Set(edges.filter((e) => e.to === item).map((e) => e.from))].sort(),
      limits: limitsOf(byId.get(item)!)
    }))
    .sort((a, b) => a.stage - b.stage || (a.item < b.item ? -1 : 1));
}

/** One longest path, first in the order of ids. */
function criticalPath(
  schedule: readonly Scheduled[],
  byId: ReadonlyMap<string, FlowItem>,
  edges: readonly FlowEdge[],
  days: number
): readonly string[] {
  const at = new Map(schedule.map((s) => [s.item, s]));
  const tight = schedule.filter((s) => s.start === s.latestStart);
  let here = tight
    .filter((s) => s.end === days)
    .map((s) => s.item)
    .sort()[0];
  const path: string[] = [];
  while (here !== undefined) {
    path.unshift(here);
    const { start } = at.get(here)!;
    here = edges
      .filter((e) => e.to === path[0] && at.get(e.from)!.end === start && tight.includes(at.get(e.from)!))
      .map((e) => e.from)
      .sort()[0];
    if (start === 0 && (here === undefined || duration(byId.get(here)!) > 0)) break;
  }
  return path;
}

function jointSteps(schedule: readonly Scheduled[], byId: ReadonlyMap<string, FlowItem>): JointStep[] {
  const groups = new Map<string, { kind: string; about: string; stage: number; steps: { item: string; step: string }[] }>();
  for (const { item, stage } of schedule)
    for (const step of byId.get(item)!.steps) {
      // a step about nobody in particular is the item's own
      const about = step.about ?? `${item}:${step.id}`;
      const key = (nth: number): string => `${stage} ${step.kind} ${about} ${nth}`;
      let nth = 0;
      while (groups.get(key(nth))?.steps.some((other) => other.item === item)) nth++;
      const group = groups.get(key(nth)) ?? { kind: step.kind, about, stage, steps: [] };
      group.steps.push({ item, step: step.id });
      groups.set(key(nth), group);
    }
  return [...groups.values()];
}

/** The shortest loop through each item that is in one, each loop once. */
function cyclesIn(ids: readonly string[], edges: readonly FlowEdge[]): Cycle[] {
  const found = new Map<string, Cycle>();
  for (const id of ids) {
    const loop = shortestLoop(id, edges);
    if (!loop) continue;
    const items = loop.map((e) => e.from);
    const key = [...items].sort().join(' ');
    if (!found.has(key)) found.set(key, { items, edges: loop });
  }
  const loops = [...found.values()].sort((a, b) => a.items.length - b.items.length || (a.items.join() < b.items.join() ? -1 : 1));
  return loops.filter((c, i) => !loops.slice(0, i).some((d) => d.items.every((id) => c.items.includes(id))));
}

function shortestLoop(id: string, edges: readonly FlowEdge[]): FlowEdge[] | undefined {
  let ways: FlowEdge[][] = edges.filter((e) => e.from === id).map((e) => [e]);
  const seen = new Set<string>();
  while (ways.length) {
    const closed = ways.find((way) => way.at(-1)!.to === id);
    if (closed) return closed;
    ways = ways.flatMap((way) => {
      const at = way.at(-1)!.to;
      if (seen.has(at)) return [];
      seen.add(at);
      return edges.filter((e) => e.from === at).map((e) => [...way, e]);
    });
  }
  return undefined;
}
