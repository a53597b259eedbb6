// What the applicant brings, promises and defers is what plan, flow and dossiers speak of: design.md 8 and 12. Who makes, holds and
// asks for what is read from the documents here once more, apart from the planner.

import fc from 'fast-check';
import { compose } from '../../../packages/core/src/compose.ts';
import type { Bundle, Catalogue, Composition, Item, Requirement } from '../../../packages/core/src/model/generated/documents.ts';
import { planSituation, split, type Choices, type SituationPlan } from '../../../packages/core/src/runtime.ts';
import { law, must, type Law } from '../law.ts';

const ITEMS = ['A', 'B', 'C', 'D'],
  TYPES = ['deed', 'lease', 'map', 'oath', 'pass', 'scan'],
  HELD = 'pass';
const text = (zh: string): { zh: string; en: string } => ({ zh, en: zh });

interface Asked {
  readonly lists: readonly (readonly string[])[];
  readonly necessity: Requirement['necessity'];
  readonly dropped: boolean;
}
interface Case {
  readonly rows: Readonly<Record<string, readonly Asked[]>>;
  readonly makes: Readonly<Record<string, string | undefined>>;
  readonly choices: Choices;
}

const types = fc.uniqueArray(fc.constantFrom(...TYPES), { minLength: 1, maxLength: 2 });
const asked: fc.Arbitrary<Asked> = fc.record({
  lists: fc.array(types, { minLength: 1, maxLength: 3 }),
  necessity: fc.constantFrom('required' as const, 'required' as const, 'optional' as const, 'deferrable' as const, 'commitment' as const),
  dropped: fc.nat(9).map((n) => n === 0)
});
const each = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<Readonly<Record<string, T>>> =>
  fc.tuple(...ITEMS.map(() => of)).map((all) => Object.fromEntries(ITEMS.map((id, i) => [id, all[i]!])));
const some = fc.uniqueArray(fc.constantFrom(...TYPES), { maxLength: 2 });
const choices: fc.Arbitrary<Choices> = fc
  .record({ files: some, onPaper: some, deferred: some, ownCopies: some, promised: fc.subarray(ITEMS.map((item) => `${item}/r0`)) })
  .map(({ files, promised, ...rest }) => ({
    ...rest,
    files: files.map((slot) => ({ slot, name: slot, size: 1, type: 'x' })),
    commitments: promised.map((ref) => ({ item: ref.split('/')[0]!, requirement: 'r0', at: '2026-11-20T08:00:00Z' }))
  }));
const cases: fc.Arbitrary<Case> = fc.record({
  rows: each(fc.array(asked, { maxLength: 3 })),
  makes: each(fc.option(fc.constantFrom(...TYPES), { nil: undefined, freq: 2 })),
  choices
});

function composed({ rows, makes }: Case): Composition {
  const catalogue: Catalogue = {
    kind: 'catalogue',
    id: 'c',
    version: '1',
    title: text('词典'),
    departments: { d: { title: text('局') } },
    subjectTypes: {},
    codeLists: {},
    codeMaps: {},
    materialTypes: Object.fromEntries(TYPES.map((id) => [id, { title: text(id), kind: 'certificate' as const }])),
    dataSources: { library: { title: text('库'), kind: 'dataShare', holds: [{ material: HELD, trust: 'A' }] } }
  };
  const items = ITEMS.map(
    (id): Item =>
      ({
        kind: 'item',
        id,
        version: '1',
        title: text(id),
        department: 'd',
        subjects: {},
        form: { type: 'object', properties: {}, additionalProperties: false },
        handling: { promised: { days: 1 } },
        materials: rows[id]!.map(({ lists, necessity }, i) => ({
          id: `r${i}`,
          title: `r${i}`,
          necessity,
          ...(necessity === 'deferrable' && { defer: { days: 5, unit: 'calendar' } }),
          lists: lists.map((list) => list.map((type) => ({ type, accept: ['copy'], copies: 1 })))
        })),
        ...(makes[id] !== undefined && { outputs: [{ id: 'o', title: text('o'), data: [], material: makes[id] }] })
      }) as unknown as Item
  );
  const drops = ITEMS.flatMap((item) =>
    rows[item]!.flatMap(({ dropped }, i) =>
      dropped
        ? [{ id: `${item}${i}`, kind: 'drop', item, requirement: `r${i}`, by: 'x', reason: 'x', at: '2026-11-20T09:00:00+08:00' }]
        : []
    )
  );
  return compose(catalogue, items, {
    kind: 'bundle',
    id: 'b',
    version: '1',
    title: text('b'),
    subjects: {},
    items: ITEMS.map((item) => ({ item })),
    materialDecisions: drops
  } as unknown as Bundle);
}

// ---- the judge

interface Row extends Asked {
  readonly item: string;
  readonly id: string;
}
const rowsOf = ({ rows }: Case): readonly Row[] => ITEMS.flatMap((item) => rows[item]!.map((row, i) => ({ ...row, item, id: `r${i}` })));
const sameRow =
  (item: string, id: string) =>
  (ref: { readonly item: string; readonly id: string }): boolean =>
    ref.item === item && ref.id === id;
const made = ({ makes }: Case, type: string, by: string): boolean => makes[by] === type;
const madeFor = (c: Case, type: string, item: string): boolean => ITEMS.some((by) => by !== item && made(c, type, by));
const own = ({ choices: { ownCopies = [] } }: Case, type: string): boolean => ownCopies.includes(type);
const spared = (c: Case, type: string, item: string): boolean => !own(c, type) && (type === HELD || madeFor(c, type, item));
const listOf = (plan: SituationPlan, { item, id }: Row): number | undefined =>
  plan.materials.met.find((m) => sameRow(item, id)(m.demand))?.list;
/** Does the row have this document from inside, as the plan says? */
const fromInside = (plan: SituationPlan, { item, id }: Row, type: string): boolean =>
  plan.materials.free.some((f) => f.key === type && f.why.kind === 'produced' && f.serves.some(sameRow(item, id)));

function met(c: Case): void {
  const plan = planSituation(composed(c), {}, c.choices);
  for (const row of rowsOf(c)) {
    const { item, id } = row,
      here = sameRow(item, id),
      list = listOf(plan, row);
    const promised = plan.materials.committed.some(here);
    if (row.dropped || row.necessity === 'optional') {
      must(list === undefined && !promised, 'a row that is dropped or optional is met', { row });
      continue;
    }
    must(row.necessity === 'commitment' ? promised !== (list !== undefined) : list !== undefined && !promised, 'a row is not met', {
      row,
      plan
    });
    for (const type of list === undefined ? [] : row.lists[list]!) {
      const slot = plan.materials.slots.some((s) => s.key === type && s.serves.some(here)),
        free = plan.materials.free.find((f) => f.key === type && f.serves.some(here));
      must(slot !== !!free, 'a document is brought and spared, or neither', { row, type, plan });
      if (!free) continue;
      const { why } = free;
      must(!own(c, type), 'what the applicant brings himself is fetched', { row, type });
      must(why.kind === 'held' ? type === HELD : why.kind === 'produced' && made(c, type, why.item) && why.item !== item, 'nobody has it', {
        row,
        why
      });
    }
  }
}

function needed(c: Case): void {
  const plan = planSituation(composed(c), {}, c.choices);
  const brought = new Set(plan.materials.slots.map((s) => s.key));
  for (const key of brought) {
    const without = (type: string): boolean => type !== key && brought.has(type);
    const misses = rowsOf(c).some((row) => {
      const list = listOf(plan, row);
      if (list === undefined) return false;
      const chosen = row.lists[list]!;
      // what was chosen stays chosen: another list is no way out for a row that hands its own in
      const handed = chosen.some((type) => isHanded(c, type));
      return !(handed ? [chosen] : row.lists).some((l) =>
        l.every((type) => without(type) || (spared(c, type, row.item) && !brought.has(type)))
      );
    });
    must(misses, 'a document that could be left at home', { key, plan });
  }
}

const isHanded = ({ choices: { files = [], onPaper = [], deferred = [] } }: Case, type: string): boolean =>
  files.some((f) => f.slot === type) || onPaper.includes(type) || deferred.includes(type);

function waits(c: Case): void {
  const plan = planSituation(composed(c), {}, c.choices),
    { flow } = plan;
  const edges = flow.cycles.length ? [] : flow.schedule.flatMap((s) => s.waits.map((from) => ({ from, to: s.item })));
  for (const { from, to } of edges) {
    const wanting = rowsOf(c).some((row) => {
      const list = listOf(plan, row);
      return (
        row.item === to &&
        row.necessity !== 'deferrable' &&
        list !== undefined &&
        row.lists[list]!.some((type) => made(c, type, from) && fromInside(plan, row, type))
      );
    });
    must(wanting, 'somebody waits for what he does not bring from inside', { from, to, plan });
  }
  if (flow.cycles.length) return;
  // and whoever has no other way does wait
  for (const row of rowsOf(c)) {
    const list = listOf(plan, row);
    if (row.necessity === 'deferrable' || list === undefined || row.lists.length > 1) continue;
    for (const from of ITEMS)
      if (from !== row.item && row.lists[0]!.some((type) => made(c, type, from) && fromInside(plan, row, type)))
        must(
          edges.some((e) => e.from === from && e.to === row.item),
          'somebody does not wait',
          { from, row, plan }
        );
  }
}

/** Documents that rows link with one. */
function linked(c: Case, type: string): ReadonlySet<string> {
  const out = new Set([type]);
  for (const key of out)
    for (const row of rowsOf(c)) if (row.lists.flat().includes(key)) for (const other of row.lists.flat()) out.add(other);
  return out;
}

function local(c: Case): void {
  const composition = composed(c),
    before = planSituation(composition, {}, c.choices).materials;
  for (const type of TYPES) {
    const after = planSituation(
      composition,
      {},
      {
        ...c.choices,
        files: [...c.choices.files!, { slot: type, name: type, size: 1, type: 'x' }]
      }
    ).materials;
    const near = linked(c, type),
      far = <T extends { readonly key: string }>(list: readonly T[]): readonly T[] => list.filter(({ key }) => !near.has(key));
    must(
      JSON.stringify([far(before.slots), far(before.free), far(before.optional)]) ===
        JSON.stringify([far(after.slots), far(after.free), far(after.optional)]),
      'a file changes what does not depend on it',
      { type, before, after }
    );
  }
}

function reaches(c: Case): void {
  const composition = composed(c),
    plan = planSituation(composition, {}, c.choices);
  const { dossiers } = split(composition, {}, { on: '2026-11-20', choices: c.choices });
  for (const row of rowsOf(c)) {
    const mine = dossiers.find((d) => d.item.id === row.item)!.materials!.find((m) => m.requirement === row.id),
      list = listOf(plan, row);
    if (list === undefined) continue;
    for (const type of row.lists[list]!) {
      const document = mine!.documents.find((d) => d.document === type)!,
        filed = c.choices.files!.some((f) => f.slot === type);
      const there = plan.materials.slots.some((s) => s.key === type && s.serves.some(sameRow(row.item, row.id)));
      must(!(there && filed) || document.how === 'file', 'a file does not reach who asks for it', { row, document });
      must(document.how !== 'file' || !!document.files?.length, 'a file is told that is not there', { row, document });
      must(document.how !== 'later' || row.necessity === 'deferrable', 'a document follows that may not', { row, document });
    }
    must(mine!.open === mine!.documents.some((d) => d.how === 'open'), 'open is not what is missing', { mine });
  }
}

export const chosen: readonly Law[] = [
  law('C1', 'every row that applies is met by what is brought, made, held or promised', 3, cases, met),
  law('C2', 'nothing that is planned can be left at home', 3, cases, needed),
  law('C3', 'nobody waits for what he does not bring from inside, and whoever has no other way waits', 3, cases, waits),
  law('C4', 'a choice changes what depends on it, and nothing else', 1, cases, local),
  law('C5', 'what is handed in reaches everyone who asks for it', 2, cases, reaches)
];
