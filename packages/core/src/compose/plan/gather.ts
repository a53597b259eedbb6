// Which documents does each item want, in the bundle's subjects and with what staff decided? And who waits for whom?

import type {
  Bundle,
  Catalogue,
  ComposedEdge,
  ComposedHolding,
  ComposedNeed,
  ComposedRequirement,
  DatumSource,
  Limit,
  MaterialDecision,
  MaterialType,
  Need,
  Requirement,
  SpecialStep
} from '../../model/generated/documents.ts';
import { alignedAbout, alignedCondition, parametersOf, type Alignment } from '../../model/datum/align.ts';
import type { JsonObject } from '../../model/json.ts';
import { columnKey, documentKey } from '../../model/datum/key.ts';
import type { Gathered, Merged, MergedDatum, MergedItem } from '../stages.ts';

export function gather(catalogue: Catalogue, bundle: Bundle, merged: Merged, sources: ReadonlyMap<string, DatumSource>): Gathered {
  const parameters = parametersOf(catalogue, bundle);
  const decisions = new Map((bundle.materialDecisions ?? []).map((d) => [`${d.item}/${d.requirement}`, d]));
  const requirements = new Map(
    merged.items.map((item) => [item.matched.item.id as string, requirementsOf(item, bundle, parameters, decisions)])
  );
  const steps = new Map(merged.items.map((item) => [item.matched.item.id as string, stepsOf(item, bundle, parameters)]));
  const types = new Set(
    [...requirements.values()]
      .flat()
      .flatMap((r) => r.lists.flat())
      .map((n) => n.type as string)
  );
  return {
    requirements,
    steps,
    materialTypes: Object.fromEntries(
      Object.entries(catalogue.materialTypes ?? {})
        .filter(([id]) => types.has(id))
        .sort(([a], [b]) => (a < b ? -1 : 1))
    ) as Record<string, MaterialType>,
    holdings: holdingsOf(catalogue, types),
    edges: edgesOf(bundle, merged, sources, requirements),
    copies: bundle.policies?.copies ?? 'shared'
  };
}

function requirementsOf(
  { matched: { item, entry } }: MergedItem,
  bundle: Bundle,
  parameters: JsonObject,
  decisions: ReadonlyMap<string, MaterialDecision>
): ComposedRequirement[] {
  const alignment: Alignment = { bundle, item, entry };
  return (item.materials ?? []).map((r: Requirement): ComposedRequirement => {
    const decision = decisions.get(`${item.id}/${r.id}`);
    const { lists, when, note: _, defer, ...plain } = r;
    return {
      ...plain,
      lists: lists.map((list) => list.map((need) => needOf(need, alignment))),
      ...(when && { when: alignedCondition(when, alignment, parameters) }),
      ...deferOf(decision, defer),
      ...(decision && { decision: decision.kind, by: decision.by, reason: decision.reason, at: decision.at })
    };
  });
}

/** Days that staff set are of the kind that they say, else of the row's own. */
function deferOf(decision: MaterialDecision | undefined, own: Limit | undefined): { defer?: Limit } {
  if (decision?.days === undefined) return own ? { defer: own } : {};
  const unit = decision.unit ?? own?.unit;
  return { defer: { days: decision.days, ...(unit && { unit }) } };
}

function needOf(need: Need, alignment: Alignment): ComposedNeed {
  const subject = need.about === undefined ? undefined : alignedAbout(need.about, alignment);
  const { about: _, originals = 0, copies = 0, ...plain } = need;
  return { ...plain, key: documentKey(need.type, subject), ...(subject !== undefined && { subject }), originals, copies };
}

function stepsOf({ matched: { item, entry } }: MergedItem, bundle: Bundle, parameters: JsonObject): SpecialStep[] {
  const alignment: Alignment = { bundle, item, entry };
  return (item.steps ?? []).map((step: SpecialStep): SpecialStep => ({
    ...step,
    ...(step.about !== undefined && { about: alignedAbout(step.about, alignment) }),
    ...(step.when && { when: alignedCondition(step.when, alignment, parameters) })
  }));
}

function holdingsOf(catalogue: Catalogue, types: ReadonlySet<string>): ComposedHolding[] {
  return Object.entries(catalogue.dataSources ?? {})
    .flatMap(([source, { title, kind, holds }]) =>
      holds.filter((h) => types.has(h.material)).map(({ material, trust }): ComposedHolding => ({ source, title, kind, material, trust }))
    )
    .sort((a, b) => (a.material + a.source < b.material + b.source ? -1 : 1));
}

function edgesOf(
  bundle: Bundle,
  merged: Merged,
  sources: ReadonlyMap<string, DatumSource>,
  requirements: ReadonlyMap<string, readonly ComposedRequirement[]>
): ComposedEdge[] {
  const edges = new Map<string, ComposedEdge>();
  const carry = (from: string, to: string, kind: 'datum' | 'material', key: string): void => {
    if (from === to) return;
    const edge = edges.get(`${from} ${to}`) ?? { from, to, origin: 'derived' as const, carries: [] };
    if (!edge.carries.some((c) => c.kind === kind && c.key === key))
      edges.set(`${from} ${to}`, { ...edge, carries: [...edge.carries, { kind, key }] });
  };
  const made = (key: string, asks: MergedDatum['asks']): void => {
    for (const { item } of sources.get(key)?.makers ?? []) for (const ask of asks) carry(item, ask.item, 'datum', key);
  };
  for (const { key, asks, columns = [] } of merged.data) {
    made(key, asks);
    for (const column of columns) made(columnKey(key, column.key), column.asks);
  }
  for (const {
    matched: { item, entry }
  } of merged.items)
    for (const output of item.outputs ?? []) {
      if (output.material === undefined) continue;
      const made = documentKey(
        output.material,
        output.about === undefined ? undefined : alignedAbout(output.about, { bundle, item, entry })
      );
      // what nobody asks for any more makes nobody wait
      for (const [user, rows] of requirements)
        for (const need of rows.filter((r) => r.decision !== 'drop').flatMap((r) => r.lists.flat()))
          if (need.key === made) carry(item.id, user, 'material', made);
    }
  const known = new Set(merged.items.map((i) => i.matched.item.id as string));
  for (const { from, to, by, reason, at } of bundle.flow?.edges ?? []) {
    // what staff say holds also where something would be waited for only perhaps
    if (known.has(from) && known.has(to))
      edges.set(`${from} ${to}`, { from, to, origin: 'drawn', carries: edges.get(`${from} ${to}`)?.carries ?? [], by, reason, at });
  }
  for (const { from, to, instead, by, reason, at } of bundle.flow?.cuts ?? []) {
    const edge = edges.get(`${from} ${to}`);
    if (edge) edges.set(`${from} ${to}`, { ...edge, cut: instead, by, reason, at });
  }
  return [...edges.values()].sort((a, b) => (`${a.from} ${a.to}` < `${b.from} ${b.to}` ? -1 : 1));
}
