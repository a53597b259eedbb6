// What is the applicant asked, and what may he answer? Each question in plain language, each datum, each column of a table.

import { columnKey } from '../../model/datum/key.ts';
import type { ComposedQuestion, Composition, Datum, DatumSource, Option } from '../../model/generated/documents.ts';
import { equal, type Json } from '../../model/json.ts';
import { meetAll } from '../../model/node/meet.ts';
import { TOP, type Node } from '../../model/node/node.ts';
import { heldData } from '../../runtime/fill/held.ts';
import { planMaterials } from '../../runtime/plan/materials.ts';
import { nodeOf } from '../../runtime/specialise/node-of.ts';
import { demandOf, supplyOf } from '../../runtime/plan.ts';
import { limitChange } from './limits.ts';
import { alike, changes, differing, given, paired, wayOf } from './pairs.ts';
import type { ApplicantChange, DatumChange, DatumState, LimitChange, QuestionState } from './types.ts';

export function questionChanges(before: Composition, after: Composition): ApplicantChange[] {
  return paired(before.questions, after.questions, (q) => q.datum).flatMap(({ name, before: b, after: a }): ApplicantChange[] => {
    const old = b && questionState(b),
      now = a && questionState(a);
    const limit = b && a && limitChange(nodeOf(b.schema as object), nodeOf(a.schema as object));
    const aspects = differing(old, now, ['title', 'help', 'answers', 'saves']);
    if (old && now && aspects.length === 0 && !limit) return [];
    return [
      {
        kind: 'question',
        datum: name,
        change: wayOf({ before: b, after: a }),
        aspects,
        ...given('before', old),
        ...given('after', now),
        ...given('limit', limit)
      }
    ];
  });
}

function questionState({ title, help, schema, options, saves }: ComposedQuestion): QuestionState {
  const answers =
    options?.map((o) => o.code as Json) ?? (typeof schema === 'object' ? (schema.enum as readonly Json[] | undefined) : undefined);
  return { title, ...given('help', help), ...given('answers', answers), saves };
}

// ---- data

/** A datum or column under its full key, with everything that is needed to compare it. */
export interface FlatDatum {
  readonly key: string;
  readonly datum: Datum;
  readonly source: DatumSource;
}

function flatData(data: readonly Datum[], table?: string): FlatDatum[] {
  return data.flatMap((datum) => {
    const key = table === undefined ? datum.key : columnKey(table, datum.key);
    return [{ key, datum, source: datum.source }, ...flatData(datum.columns ?? [], key)];
  });
}

export function datumChanges(before: Composition, after: Composition): DatumChange[] {
  const stateBefore = statesOf(before),
    stateAfter = statesOf(after);
  return paired(flatData(before.data), flatData(after.data), (d) => d.key).flatMap(({ name, before: b, after: a }): DatumChange[] => {
    const old = b && stateBefore(b),
      now = a && stateAfter(a);
    // what nobody was ever asked is no applicant's business
    if (![old, now].some((s) => s?.source === 'asked' || s?.source === 'prefilled') && !(old && now && old.source !== now.source))
      return [];
    const limits = b && a ? limitChanges(b.datum, a.datum) : [],
      renamed = b && a ? renamedCodes(b.datum, a.datum) : [];
    const aspects: DatumChange['aspects'] =
      !old || !now
        ? []
        : [
            ...differing(old, now, ['title', 'help', 'unit', 'source', 'askedBy', 'onlyWhen']),
            ...(alike(old.requiredBy, now.requiredBy) ? [] : ['required' as const]),
            ...(renamed.length ? ['options' as const] : []),
            ...(limits.length ? ['limit' as const] : [])
          ];
    if (old && now && aspects.length === 0) return [];
    return [
      {
        kind: 'datum',
        datum: name,
        change: wayOf({ before: b, after: a }),
        aspects,
        ...given('before', old),
        ...given('after', now),
        ...(limits.length && { limits }),
        ...(renamed.length && { renamed })
      }
    ];
  });
}

function statesOf(composition: Composition): (d: FlatDatum) => DatumState {
  const held = heldWhenAllRun(composition);
  return ({ key, datum: { title, help, unit, source, asks } }) => {
    const onlyWhen = composition.onlyWhen.filter((o) => o.data.includes(key)).map((o) => o.when);
    return {
      title,
      ...given('help', help),
      ...given('unit', unit),
      source: source.kind === 'asked' && held.has(key) ? 'prefilled' : source.kind,
      askedBy: [...new Set(asks.map((a) => a.item as string))].sort(),
      requiredBy: [...new Set(asks.filter((a) => a.required).map((a) => a.item as string))].sort(),
      ...(onlyWhen.length && { onlyWhen })
    };
  };
}

/** The data that certificates say which the administration holds, were every item to run and every row to apply. */
function heldWhenAllRun(composition: Composition): ReadonlySet<string> {
  const demands = composition.items.flatMap((item) =>
    (item.materials ?? []).filter((r) => r.decision !== 'drop').map((r) => demandOf(item, r))
  );
  return new Set(
    heldData(composition, planMaterials(demands, supplyOf(composition, composition.items), { copies: composition.copies }).free).keys()
  );
}

/** What one asker, or all of them, take. A table's columns are compared by themselves. */
function taken({ domain, asks }: Datum, items?: (item: string) => boolean): Node {
  return meetAll([
    domain === undefined ? TOP : nodeOf(domain as object),
    ...asks.filter((a) => !items || items(a.item)).map((a) => nodeOf(a.schema as object))
  ]);
}

/** All askers together; where that is no change, each asker alone: others may be absent in a situation. */
function limitChanges(before: Datum, after: Datum): LimitChange[] {
  const whole = limitChange(taken(before), taken(after));
  if (whole) return [whole];
  const items = new Set([...before.asks, ...after.asks].map((a) => a.item as string));
  return [...items].sort().flatMap((only): LimitChange[] => {
    const asks = (d: Datum): boolean => d.asks.some((a) => a.item === only);
    const change =
      asks(before) && asks(after)
        ? limitChange(
            taken(before, (i) => i === only),
            taken(after, (i) => i === only)
          )
        : undefined;
    return change ? [{ ...change, only }] : [];
  });
}

function renamedCodes(before: Datum, after: Datum): NonNullable<DatumChange['renamed']> {
  return changes<Option>((before.options ?? []) as readonly Option[], (after.options ?? []) as readonly Option[], (o) =>
    JSON.stringify(o.code)
  ).flatMap(({ before: b, after: a }) =>
    b && a && !alike(b.title, a.title) ? [{ code: b.code as Json, before: b.title, after: a.title }] : []
  );
}

/** Values that can reach an item at all: what it takes itself, with those who always ask beside it. */
export function reaching(composition: Composition, datum: Datum, item: string): Node {
  const always = new Set(composition.items.filter((i) => !i.when).map((i) => i.id as string));
  return taken(datum, (i) => i === item || always.has(i));
}

// ---- conditions across data, and sections

export function ruleChanges(before: Composition, after: Composition): ApplicantChange[] {
  return paired(before.items, after.items, (i) => i.id).flatMap(({ name, before: b, after: a }): ApplicantChange[] => {
    if (!b || !a || equal(b.rules as Json, a.rules as Json)) return [];
    const old = meetAll(b.rules.map((r) => nodeOf(r as object))),
      now = meetAll(a.rules.map((r) => nodeOf(r as object)));
    const limit = limitChange(old, now);
    return limit
      ? [
          {
            kind: 'rules',
            item: name,
            change: 'changed',
            before: spokenOf(b.rules),
            after: spokenOf(a.rules),
            limit: { ...limit, keywords: [] }
          }
        ]
      : [];
  });
}

/** The members that schemas speak of. */
function spokenOf(schemas: readonly unknown[]): string[] {
  const out = new Set<string>();
  const walk = (x: unknown): void => {
    if (Array.isArray(x)) return x.forEach(walk);
    if (typeof x !== 'object' || x === null) return;
    const { properties, required, ...others } = x as { properties?: object; required?: unknown };
    for (const key of [...Object.keys(properties ?? {}), ...(Array.isArray(required) ? (required as string[]) : [])]) out.add(key);
    Object.values(others).forEach(walk);
  };
  walk(schemas);
  return [...out].sort();
}

export function sectionChanges(before: Composition, after: Composition): ApplicantChange[] {
  const own = changes(
    before.sections.map(({ id, title }) => ({ id, title })),
    after.sections.map(({ id, title }) => ({ id, title })),
    (s) => s.id
  ).map(({ name, ...change }): ApplicantChange => ({ kind: 'section', section: name, ...change }));
  const home = (c: Composition): ReadonlyMap<string, string> =>
    new Map(c.sections.flatMap((s) => s.data.map((key): [string, string] => [key, s.id])));
  const old = home(before),
    now = home(after),
    moves = new Map<string, string[]>();
  for (const [key, from] of old) {
    const to = now.get(key);
    if (to !== undefined && to !== from) moves.set(`${from} ${to}`, [...(moves.get(`${from} ${to}`) ?? []), key]);
  }
  return [
    ...own,
    ...[...moves].map(([way, data]): ApplicantChange => {
      const [from = '', to = ''] = way.split(' ');
      return { kind: 'moved', data, before: from, after: to };
    })
  ];
}
