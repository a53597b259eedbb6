// What does the judge hold the core to? Ten judgements over random documents, each worked out a second time and compared with
// what the core says. Only this file and its tests know the core.

import fc from 'fast-check';
import {
  accepts,
  check,
  compose,
  digestOfFields,
  join,
  planSituation,
  read,
  simulate,
  split,
  type Bundle,
  type Composition,
  type Decision,
  type Item
} from '@onething/core';
import { law, must, type Law } from '../laws/law.ts';
import { random, recordsOf, valuesOf } from './candidates.ts';
import { Office, opened, type Placed, type Told, type ToldDatum } from './filing.ts';
import { accepted } from './forms.ts';
import { made, STALE } from './made.ts';
import { fewest, rowsOf, suits, unmet, type NeedLike } from './materials.ts';
import { longest, waits } from './flow.ts';
import { at, isRecord, text, type Documents, type Json, type JsonObject } from './plain.ts';
import { wrote } from './steps.ts';

export const ON = '2026-11-20';
export const judged = { bundles: 0, records: 0, accepted: 0, payloads: 0, plans: 0, mutations: 0, read: 0 };

/** Decisions with the digest of the fields as they are, unless they shall be stale. */
export function stamped(documents: Documents): Documents {
  const items = new Map(documents.items.map((i) => [i.id as string, i]));
  const decisions = documents.bundle.decisions?.map((d) => ({
    ...d,
    on: (d.on as string) === STALE ? STALE : (digestOfFields(d.fields, items) ?? STALE)
  }));
  return { ...documents, bundle: { ...documents.bundle, ...(decisions && { decisions }) } as Bundle };
}

const documents = made.map(stamped);

export interface Tried {
  readonly documents: Documents;
  readonly composition: Composition;
  readonly office: Office;
  readonly records: readonly JsonObject[];
}

let last: Tried | undefined;

export function tried(given: Documents, count = 24): Tried {
  if (last?.documents === given) return last;
  const composition = compose(given.catalogue, given.items, given.bundle);
  const told = JSON.parse(JSON.stringify(composition)) as Told;
  const office = new Office(given, told);
  const fits = (d: ToldDatum, value: Json): boolean => accepted((d as { schema?: unknown }).schema ?? true, value);
  const seed = [...text(given.bundle)].reduce((n, c) => (n * 31 + c.charCodeAt(0)) | 0, 7);
  const records = recordsOf(told, given.bundle.questions ?? [], count, random(seed), fits);
  judged.bundles++;
  return (last = { documents: given, composition, office, records });
}

export const payloadsOf = (composition: Composition, record: JsonObject): Record<string, JsonObject> =>
  Object.fromEntries(split(composition, record as never, { on: ON }).dossiers.map((d) => [d.item.id, d.payload as unknown as JsonObject]));

/** Fields that a composition says it could not bind or read are not judged here; `check` tells them. */
const faulty = (c: Composition): boolean => c.diagnostics.some((d) => d.severity === 'error' && !['witnessRefused'].includes(d.code));

// ---- the judgements

export function sound({ composition, office, records }: Tried): void {
  for (const record of records) {
    judged.records++;
    const full = office.complete(record, ON);
    const problems = accepts(composition, record as never, { on: ON });
    const done = split(composition, record as never, { on: ON });
    must((problems.length === 0) === (done.problems.length === 0), 'accepts and split disagree', {
      record,
      problems,
      split: done.problems
    });
    const active = office.active(full),
      refusals = office.refusals(record, ON);
    must(text(done.dossiers.map((d) => d.item.id).sort()) === text([...active].sort()), 'other items are active', { record, active });
    for (const d of done.dossiers) {
      judged.payloads++;
      const mine = office.payload(d.item.id, full);
      if (refusals.some(([why]) => why === 'carried')) continue; // what is written of a value that is none is no payload
      must(text(mine) === text(d.payload), `${d.item.id} receives another payload`, { record, mine, theirs: d.payload });
    }
    if (problems.length) continue;
    judged.accepted++;
    must(refusals.length === 0, 'accepted, and yet', { record, refusals });
  }
}

export function complete({ composition, office, records }: Tried): void {
  for (const record of records) {
    if (office.refusals(record, ON).length) continue;
    const problems = accepts(composition, record as never, { on: ON });
    must(problems.length === 0, 'every form takes its payload, the merged form does not', { record, problems });
    const everyone = office.active(office.complete(record, ON)).length === composition.items.length;
    must(!everyone || composition.verdict.kind !== 'empty', 'said to be impossible, and here is a record', { record });
  }
  const { verdict } = composition;
  if (verdict.kind !== 'satisfiable') return;
  const witness = verdict.witness as JsonObject,
    all = [...office.placed.keys()];
  for (const id of all)
    must(office.valid(id, office.complete(witness, ON), all), `the witness is refused by ${id}`, {
      witness,
      payload: office.payload(id, witness)
    });
}

/** One datum, one question; two data never share one. Two questions for one datum only where that is said. */
export function once({ composition, office }: Tried): void {
  if (composition.verdict.kind === 'empty') return; // a form that takes nothing asks nothing
  const byName = new Map<string, Set<string>>(),
    byKey = new Map<string, Set<string>>();
  const said = new Set<string>(composition.conflicts.flatMap((k) => k.questions as readonly string[]));
  const visit = (placed: readonly Placed[], table: string): void => {
    for (const p of opened(placed)) {
      if (p.field.dropped || p.field.fixed) continue;
      must(p.keys.length > 0, 'a field is fed by nothing', { item: p.field.item, path: p.field.path });
      const named = (fields: readonly { item: string; path: unknown }[]): boolean =>
        fields.some((f) => f.item === p.field.item && text(f.path) === text(p.field.path));
      const told =
        composition.conflicts.some((k) => named(k.cause)) ||
        composition.decisions.some((d) => d.kind === 'keepApart' && named(d.fields as never));
      must(
        !p.declined || told || p.steps.length === p.field.steps.length || !p.field.bound,
        'a mapping is not used, and nothing says why',
        { item: p.field.item, path: p.field.path }
      );
      const refused = !p.field.bound && p.field.declared.some((d) => d['x-data'] !== undefined);
      if (!p.declined && !refused)
        p.field.data.forEach((name, i) => {
          const key = p.keys[i]!;
          byName.set(table + name, (byName.get(table + name) ?? new Set()).add(key));
          byKey.set(table + key, (byKey.get(table + key) ?? new Set()).add(table + name));
        });
      if (p.fields.length) visit(p.fields, `${table}${p.keys[0]} `);
    }
  };
  for (const placed of office.placed.values()) visit(placed, '');
  for (const [key, names] of byKey) must(names.size === 1, 'one question for two data', { key, names: [...names] });
  for (const [name, keys] of byName)
    must(keys.size === 1 || [...keys].every((k) => said.has(k)), 'two questions for one datum, and no conflict says so', {
      name,
      keys: [...keys]
    });
}

export function least({ composition, office, records }: Tried): void {
  const asked = new Map(composition.items.map((i) => [i.id as string, new Set(opened(office.placed.get(i.id)!).flatMap((p) => p.keys))]));
  const inConditions = text([composition.items.map((i) => i.when ?? null), composition.questions.map((q) => q.datum)]);
  for (const record of records.slice(0, 8))
    for (const d of composition.data) {
      if (
        inConditions.includes(JSON.stringify(d.key)) ||
        composition.data.some((x) => x.source.from === d.key || (x.key === d.key && x.source.kind === 'derived'))
      )
        continue;
      for (const value of [undefined, ...valuesOf(d as never).slice(0, 2)]) {
        const { [d.key]: _, ...rest } = record,
          changed = value === undefined ? rest : { ...rest, [d.key]: value };
        const [one, two] = [record, changed].map((r) => split(composition, r as never, { on: ON }).dossiers);
        for (const dossier of one!)
          if (!asked.get(dossier.item.id)!.has(d.key))
            must(text(dossier) === text(two!.find((x) => x.item.id === dossier.item.id)), `${dossier.item.id} sees what it does not ask`, {
              datum: d.key,
              record,
              changed
            });
      }
    }
}

/** What is given and asked goes somewhere. */
export function kept({ composition, office, records }: Tried): void {
  const inConditions = text([composition.items.map((i) => i.when ?? null)]);
  for (const record of records) {
    if (accepts(composition, record as never, { on: ON }).length) continue;
    const full = office.complete(record, ON),
      active = office.active(full);
    if (office.awaited(full, active).size) continue; // what is given beside it may be written later
    const before = text(payloadsOf(composition, record));
    for (const d of composition.data) {
      const value = at(record, d.key);
      if (value === undefined || value === '' || d.source.kind === 'derived' || composition.data.some((x) => x.source.from === d.key))
        continue;
      if (!d.asks.some((a) => active.includes(a.item)) || inConditions.includes(JSON.stringify(d.key))) continue;
      const { [d.key]: _, ...rest } = record;
      must(text(payloadsOf(composition, rest)) !== before, 'an answer dies in silence', { datum: d.key, record });
    }
  }
}

export function round({ composition, office, records }: Tried): void {
  for (const record of records) {
    const first = split(composition, record as never, { on: ON });
    if (first.problems.length) continue;
    const payloads = Object.fromEntries(first.dossiers.map((d) => [d.item.id, d.payload]));
    const back = join(composition, payloads as never);
    must(
      back.problems.every((p) => p.code !== 'disagree'),
      'payloads of one record are said to disagree',
      { record, payloads, problems: back.problems }
    );
    if (back.problems.length || sayLess(office, office.complete(record, ON), composition)) continue;
    const answers = Object.fromEntries(
      Object.entries(record).filter(
        ([key]) =>
          composition.questions.some((q) => q.datum === key) ||
          text(composition.items.map((i) => i.when ?? null)).includes(JSON.stringify(key))
      )
    );
    const second = split(composition, { ...back.record, ...answers } as never, { on: ON });
    must(text(second.dossiers) === text(first.dossiers), 'split, join, split gives other dossiers', {
      record,
      back: back.record,
      payloads,
      second: second.dossiers.map((d) => d.payload)
    });
  }
}

/** Is a line or a coarse date written, whose data no other field says? */
function sayLess(office: Office, record: JsonObject, composition: Composition): boolean {
  const live = new Set(office.active(record));
  const deep = (some: readonly Placed[]): Placed[] => opened(some).flatMap((p) => [p, ...deep(p.fields)]);
  return composition.items.filter((i) => live.has(i.id)).some((i) => deep(office.placed.get(i.id)!).some((p) => p.steps[0]?.op === 'line'));
}

export function conflicts({ composition, office }: Tried): void {
  const fields = new Map<string, Placed>();
  const collect = (placed: readonly Placed[]): void => {
    for (const p of opened(placed)) {
      fields.set(text([p.field.item, p.field.path]), p);
      collect(p.fields);
    }
  };
  for (const placed of office.placed.values()) collect(placed);
  /** What the field by itself says of a canonical value. */
  const takes = (p: Placed, value: Json): boolean => {
    const out = wrote(p.field.steps, value, office.maps),
      root = office.documents.items.find((i) => i.id === p.field.item)!.form as unknown as JsonObject;
    return (
      !out.lost && (out.value === undefined || accepted({ $defs: at(root, '$defs') ?? {}, allOf: p.field.declared.slice(0, 1) }, out.value))
    );
  };
  const flat = composition.data.flatMap((d) => [d, ...(d.columns ?? [])]);
  for (const k of composition.conflicts) {
    if (k.facts || ['rules', 'requiredness', 'structure', 'count'].includes(k.kind)) continue;
    const parts = k.cause.map((part) => fields.get(text([part.item, part.path])));
    const element = flat.find((d) => k.questions.includes(d.key) && d.element !== undefined)?.element;
    if (
      element === undefined ||
      parts.some((p, i) => p === undefined && k.cause[i]!.item !== 'catalogue') ||
      parts.some((p) => p?.field.kind !== 'leaf' && p !== undefined)
    )
      continue;
    if (parts.some((p) => p && (p.field.declared.length > 1 || !p.certain))) continue;
    const judges = parts.map(
      (p) =>
        (value: Json): boolean =>
          p ? takes(p, value) : office.inDictionary(element, value)
    );
    const values = valuesOf({ element, asks: [], key: '', source: { kind: 'asked' } });
    for (const value of values) must(!judges.every((j) => j(value)), 'a conflict, and yet all take this value', { conflict: k, value });
    for (const [i, part] of k.cause.entries())
      must(judges.length === 1 || values.some((v) => judges.every((j, n) => n === i || j(v))), 'the cause names one too many', {
        conflict: k,
        part
      });
  }
  for (const d of composition.data) {
    const asks = d.asks.flatMap((a) => fields.get(text([a.item, a.path])) ?? []);
    if (
      d.element === undefined ||
      asks.length < 2 ||
      asks.some((p) => p.field.kind !== 'leaf' || p.declined || p.field.declared.length > 1 || !p.certain || p.steps[0]?.op === 'line')
    )
      continue;
    if (asks.some((p) => office.documents.bundle.items.find((e) => e.item === p.field.item)?.when) || d.element === 'thing.many') continue;
    if (composition.conflicts.some((k) => k.datum === d.key || k.questions.includes(d.key))) continue;
    must(
      valuesOf(d as never).some((v) => office.inDictionary(d.element!, v) && asks.every((p) => takes(p, v))),
      'no conflict is told, and no value passes all',
      { datum: d.key, asks: asks.map((p) => [p.field.item, p.field.declared]) }
    );
  }
}

type Brought = NeedLike & { readonly key: string };

export function materials({ composition, office, records }: Tried): void {
  for (const record of records.slice(0, 6)) {
    judged.plans++;
    const full = office.complete(record, ON),
      active = office.active(full),
      rows = rowsOf(office, full, active);
    const { materials: plan } = planSituation(composition, full as never);
    const slots = plan.slots as unknown as readonly Brought[];
    const open = unmet(office, rows, slots, active);
    must(open.length === 0, 'a row is not met', { record, rows: open, slots, free: plan.free });
    for (const key of new Set(slots.map((s) => s.key))) {
      const fewer = slots.filter((s) => s.key !== key);
      if (rows.some((r) => r.lists.flat().some((n) => n.need.retained))) continue; // one original is kept by one
      must(unmet(office, rows, fewer, active).length > 0, 'a document need not be brought', { record, key, slots });
    }
    const least = rows.some((r) => r.lists.flat().some((n) => n.need.retained)) ? undefined : fewest(office, rows, active);
    const keys = new Set(slots.map((s) => s.key)).size;
    must(least === undefined || least === keys, 'fewer documents would do', { record, least, slots });
    for (const slot of slots)
      for (const ref of (slot as unknown as { serves: { item: string; id: string }[] }).serves) {
        const row = rows.find((r) => r.item === ref.item && r.id === ref.id);
        must(!!row && row.lists.flat().some((n) => n.key === slot.key && suits(slot, n.need)), 'a slot does not suit whom it serves', {
          slot,
          ref
        });
      }
    const impossible = rows.filter((r) => r.lists.length === 0).map((r) => `${r.item}/${r.id}`);
    must(
      text(impossible.sort()) ===
        text(plan.conflicts.flatMap((c) => (c.kind === 'impossible' ? [`${c.demand.item}/${c.demand.id}`] : [])).sort()),
      'rows without a document are told otherwise',
      { impossible, told: plan.conflicts }
    );
  }
}

export function flow({ composition, office, records }: Tried): void {
  for (const record of records.slice(0, 6)) {
    const full = office.complete(record, ON),
      active = office.active(full);
    const { flow: plan } = planSituation(composition, full as never);
    const { surely, perhaps } = waits(office, full, active);
    if (plan.cycles.length) {
      must(longest(office, full, active, new Set([...surely, ...perhaps])) === undefined, 'a loop is told where there is none', {
        record,
        cycles: plan.cycles
      });
      continue;
    }
    const theirs = new Set(plan.schedule.flatMap((s) => s.waits.map((w) => `${w} ${s.item}`)));
    const facts = { record, surely: [...surely], perhaps: [...perhaps], theirs: [...theirs] };
    must(
      [...surely].every((e) => theirs.has(e)),
      'one waits, and the plan does not',
      facts
    );
    must(
      [...theirs].every((e) => surely.has(e) || perhaps.has(e)),
      'the plan waits for nothing',
      facts
    );
    const days = longest(office, full, active, theirs);
    must(plan.days === days, 'the whole takes otherwise long', { ...facts, mine: days, days: plan.days });
  }
}

// ---- documents that are wrong

const ODD: readonly Json[] = [
  null,
  true,
  0,
  -1,
  1.5,
  '',
  'a',
  'zz',
  [],
  [[]],
  {},
  { a: 1 },
  ['a'],
  '__proto__',
  '^(',
  'p.name',
  'r[]',
  'p',
  'A',
  1e300,
  '2026-13-40'
];

export interface Mutation {
  readonly document: number;
  readonly step: readonly number[];
  readonly kind: number;
  readonly odd: number;
}
const mutation: fc.Arbitrary<Mutation> = fc.record({
  document: fc.nat(9),
  step: fc.array(fc.nat(20), { minLength: 2, maxLength: 9 }),
  kind: fc.constantFrom(2, 2, 2, 0, 1, 3),
  odd: fc.nat(ODD.length - 1)
});

/** One member dropped, renamed, replaced or doubled, somewhere. */
export function mutated(document: Json, { step, kind, odd }: Mutation): Json {
  const [n = 0, ...below] = step;
  if (Array.isArray(document)) {
    if (document.length === 0) return ODD[odd]!;
    const i = n % document.length;
    if (below.length) return document.map((x: Json, j) => (j === i ? mutated(x, { document: 0, step: below, kind, odd }) : x));
    return kind === 0
      ? document.filter((_, j) => j !== i)
      : kind === 1
        ? [...(document as Json[]), document[i] as Json]
        : document.map((x: Json, j) => (j === i ? ODD[odd]! : x));
  }
  if (!isRecord(document) || Object.keys(document).length === 0) return ODD[odd]!;
  const keys = Object.keys(document),
    key = keys[n % keys.length]!;
  if (below.length && typeof document[key] === 'object' && document[key] !== null)
    return { ...document, [key]: mutated(document[key], { document: 0, step: below, kind, odd }) };
  const { [key]: value, ...rest } = document;
  if (kind === 0) return rest;
  if (kind === 1) return { ...rest, [key + 'x']: value! };
  if (kind === 2) return { ...document, [key]: typeof value === 'string' ? value + 'x' : ODD[odd]! };
  return { ...document, [key]: ODD[odd]! };
}

export function harmless(given: Documents, mutations: readonly Mutation[], seed: number): void {
  const all: Json[] = [given.catalogue, given.bundle, ...given.items].map((d) => JSON.parse(JSON.stringify(d)) as Json);
  for (const m of mutations) all[m.document % all.length] = mutated(all[m.document % all.length]!, m);
  judged.mutations++;
  const readings = all.map((d, i) => read(JSON.stringify(d), `${i}.json`).document);
  if (readings.some((d) => !d)) return;
  judged.read++;
  const [catalogue, bundle, ...items] = readings as unknown as [Documents['catalogue'], Documents['bundle'], ...Item[]];
  if (catalogue.kind !== 'catalogue' || bundle.kind !== 'bundle' || items.some((i) => i.kind !== 'item')) return;
  check({ catalogue, items, bundles: [bundle] });
  const composition = compose(catalogue, items, bundle);
  const told = composition as unknown as Told;
  const records = recordsOf(told, (bundle.questions ?? []) as never, 4, random(seed), () => true);
  for (const record of [
    {},
    ...records,
    { 'p.name': null, 'r[]': 5 },
    Object.fromEntries(told.data.map((d) => [d.key, { a: [] }]))
  ] as unknown as JsonObject[]) {
    accepts(composition, record as never, { on: ON });
    const { dossiers } = split(composition, record as never, { on: ON });
    join(composition, Object.fromEntries(dossiers.map((d) => [d.item.id, d.payload])) as never);
    planSituation(composition, record as never);
  }
  simulate(composition, { limit: 40 });
}

const on = (no: string, says: string, weight: number, judge: (t: Tried) => void): Law =>
  law(no, says, weight, documents, (given) => {
    const t = tried(given);
    if (!faulty(t.composition)) judge(t);
  });

export const judgements: readonly Law[] = [
  on('J1', 'what is accepted splits into payloads that each form takes, and that the judge writes alike', 0.8, sound),
  on('J2', 'what every form takes is accepted, and is never said to be impossible', 0.8, complete),
  on('J3', 'an item sees nothing that it does not ask', 0.2, least),
  on('J4', 'what is given goes to somebody', 0.4, kept),
  on('J5', 'split, join, split gives the same dossiers, and payloads of one record never disagree', 0.8, round),
  on('J6', 'a conflict is real and names nobody too many; without one, a value passes all', 0.8, conflicts),
  on('J7', 'one datum, one question', 0.4, once),
  on('J8', 'every row is met, by no document too many', 0.8, materials),
  on('J9', 'who waits for whom, and how long', 0.8, flow),
  law(
    'J10',
    'nothing throws on documents that are wrong',
    1.2,
    fc.tuple(documents, fc.array(mutation, { minLength: 1, maxLength: 3 }), fc.nat()),
    ([given, mutations, seed]) => harmless(given, mutations, seed)
  )
];

export type { Decision };
