// What the applicant chooses is what plan, flow and dossiers speak of. A hunting licence, which needs a course, and its neighbours.

import { describe, expect, it } from 'vitest';
import { compose } from '../compose.ts';
import type { Bundle, Catalogue, Composition, Item, MaterialDecision, Need, Requirement } from '../model/generated/documents.ts';
import { planSituation, type Choices } from './plan.ts';
import { split } from './split.ts';

const text = (zh: string): { zh: string; en: string } => ({ zh, en: zh });
const catalogue: Catalogue = {
  kind: 'catalogue',
  id: 'c',
  version: '1',
  title: text('词典'),
  departments: { d: { title: text('某局') } },
  subjectTypes: {
    person: {
      title: text('人'),
      elements: { rank: { title: text('级别'), schema: { type: 'string' } }, id: { title: text('证号'), schema: { type: 'string' } } }
    }
  },
  codeLists: {},
  codeMaps: {},
  materialTypes: Object.fromEntries(
    ['course', 'diploma', 'army', 'photo', 'map'].map((id) => [id, { title: text(id), kind: 'certificate' as const }])
  ),
  dataSources: { library: { title: text('库'), kind: 'eLicence', holds: [{ material: 'diploma', trust: 'A' }] } }
};
const need = (type: string): Need => ({ type, accept: ['copy', 'eLicence'], copies: 1 }) as Need;
const row = (id: string, lists: readonly (readonly string[])[], more: Partial<Requirement> = {}): Requirement => ({
  id,
  title: id,
  necessity: 'required',
  lists: lists.map((list) => list.map(need)),
  ...more
});
const item = (id: string, days: number, more: Partial<Item> = {}): Item => ({
  kind: 'item',
  id,
  version: '1',
  title: text(id),
  department: 'd',
  subjects: { p: { type: 'person' } },
  form: { type: 'object', properties: { r: { type: 'string', 'x-data': 'p.rank' } }, additionalProperties: false } as Item['form'],
  handling: { promised: { days } },
  ...more
});
const SCHOOL = item('SCHOOL', 10, { outputs: [{ id: 'o', title: text('结业证'), data: [], material: 'course' }] });

/** The school makes the course certificate in 10 days; the licence takes 1 and has these rows. */
function licence(rows: readonly Requirement[], decisions: readonly object[] = [], others: readonly Item[] = []): Composition {
  const items = [SCHOOL, item('LICENCE', 1, { materials: rows }), ...others];
  const who = { item: 'LICENCE', by: '某人', reason: '试', at: '2026-11-20T09:00:00+08:00' };
  const bundle: Bundle = {
    kind: 'bundle',
    id: 'b',
    version: '1',
    title: text('一件事'),
    subjects: { p: { type: 'person', title: text('人') } },
    items: items.map((i) => ({ item: i.id })),
    materialDecisions: decisions.map((d, i) => ({ ...who, id: `d${i}`, ...d })) as unknown as readonly MaterialDecision[]
  };
  return compose(catalogue, items, bundle);
}
const days = (c: Composition, choices: Choices = {}, answers = {}): readonly [number, number | undefined] => {
  const { flow } = planSituation(c, answers, choices);
  return [flow.days, flow.perhaps?.flow.days];
};
const file = (slot: string): { slot: string; name: string; size: number; type: string } => ({
  slot,
  name: `${slot}.pdf`,
  size: 1,
  type: 'application/pdf'
});

describe('who waits', () => {
  it('waits for what another item makes and a row wants', () => {
    expect(days(licence([row('proof', [['course']])]))).toEqual([11, undefined]);
  });

  it.each([
    ['is optional', [row('proof', [['course']], { necessity: 'optional' })], []],
    ['may be promised', [row('proof', [['course']], { necessity: 'commitment' })], []],
    ['staff let be promised', [row('proof', [['course']])], [{ kind: 'commit', requirement: 'proof' }]],
    ['staff dropped', [row('proof', [['course']])], [{ kind: 'drop', requirement: 'proof' }]],
    ['may follow', [row('proof', [['course']], { necessity: 'deferrable', defer: { days: 20 } })], []],
    ['does not apply', [row('proof', [['course']], { when: { datum: 'p.rank', in: { const: 'x' } } })], []]
  ] as const)('waits for nobody where the row %s', (_, rows, decisions) => {
    expect(days(licence(rows, decisions), {}, { 'p.rank': 'y' })).toEqual([10, undefined]);
  });

  it.each([
    ['optional', { necessity: 'optional' as const }],
    ['dropped', {}]
  ])('makes no loop by a row that is %s', (name, more) => {
    const back = item('CLUB', 2, {
      outputs: [{ id: 'o', title: text('证'), data: [], material: 'army' }],
      materials: [row('course', [['course']])]
    });
    const c = licence([], name === 'dropped' ? [{ kind: 'drop', item: 'SCHOOL2', requirement: 'army' }] : [], [
      back,
      item('SCHOOL2', 3, {
        outputs: [{ id: 'o', title: text('证'), data: [], material: 'course' }],
        materials: [row('army', [['army']], more)]
      })
    ]);
    expect(planSituation(c, {}).flow.cycles).toEqual([]);
  });

  it('waits for the alternative that is brought, and tells what hangs on the choice before', () => {
    const c = licence([row('proof', [['course'], ['army']])]);
    expect(days(c)).toEqual([10, 11]);
    expect(planSituation(c, {}).flow.perhaps!.edges).toMatchObject([{ from: 'SCHOOL', to: 'LICENCE', carries: [{ key: 'course' }] }]);
    expect(days(c, { files: [file('army')] })).toEqual([10, undefined]);
    expect(days(c, { onPaper: ['army'] })).toEqual([10, undefined]);
    expect(days(c, { lists: { 'LICENCE/proof': 0 } })).toEqual([11, undefined]);
  });

  it('waits surely where every alternative is made by somebody', () => {
    expect(
      days(
        licence([
          row('proof', [
            ['course', 'photo'],
            ['course', 'map']
          ])
        ])
      )
    ).toEqual([11, undefined]);
  });

  it('does not wait for one of two where the other is on record', () => {
    const c = licence([row('proof', [['course'], ['diploma']])]);
    expect(days(c)).toEqual([10, undefined]);
    // the record is wrong, and he brings his own
    expect(days(c, { ownCopies: ['diploma'] })).toEqual([10, 11]);
    expect(days(c, { ownCopies: ['diploma'], files: [file('diploma')] })).toEqual([10, undefined]);
  });

  it('does not wait for what the applicant has already', () => {
    const c = licence([row('proof', [['course']])]);
    expect(days(c, { ownCopies: ['course'] })).toEqual([10, undefined]);
    expect(planSituation(c, {}, { files: [file('course')] }).materials.slots.map((s) => s.key)).toEqual(['course']);
  });

  it('proves what it might have promised, and then waits', () => {
    const c = licence([row('proof', [['course', 'photo']], { necessity: 'commitment' })]);
    expect(days(c, { files: [file('photo')] })).toEqual([11, undefined]);
    expect(days(c, { files: [file('photo')], commitments: [{ item: 'LICENCE', requirement: 'proof' }] })).toEqual([10, undefined]);
  });
});

describe('what is deferred', () => {
  it('keeps the kind of its days, in the plan and in the dossier', () => {
    const c = licence([row('map', [['map']], { necessity: 'deferrable', defer: { days: 15, unit: 'calendar' } })]);
    expect(planSituation(c, {}).materials.slots).toMatchObject([{ key: 'map', defer: { days: 15, unit: 'calendar' } }]);
    const [, mine] = split(c, {}, { on: '2026-11-20', choices: { deferred: ['map'] } })
      .dossiers.map((d) => d.materials)
      .sort((a, b) => a!.length - b!.length);
    expect(mine).toEqual([
      {
        requirement: 'map',
        title: 'map',
        open: false,
        documents: [{ document: 'map', how: 'later', within: { days: 15, unit: 'calendar' } }]
      }
    ]);
  });

  it('has days of the row’s own kind where staff say how many, unless they say which', () => {
    const rows = [row('map', [['map']], { necessity: 'deferrable', defer: { days: 15, unit: 'calendar' } })];
    const deferred = (more: object): unknown =>
      planSituation(licence(rows, [{ kind: 'defer', requirement: 'map', ...more }]), {}).materials.slots[0]!.defer;
    expect([deferred({ days: 5 }), deferred({ days: 5, unit: 'working' })]).toEqual([
      { days: 5, unit: 'calendar' },
      { days: 5, unit: 'working' }
    ]);
  });

  it('takes the shorter of two times, in calendar days where they may end alike', () => {
    const both = (a: object, b: object): unknown =>
      planSituation(
        licence(
          [row('map', [['map']], { necessity: 'deferrable', defer: a as never })],
          [],
          [item('Z', 1, { materials: [row('map', [['map']], { necessity: 'deferrable', defer: b as never })] })]
        ),
        {}
      ).materials.slots[0]!.defer;
    expect(both({ days: 5 }, { days: 7, unit: 'calendar' })).toEqual({ days: 7, unit: 'calendar' });
    expect(both({ days: 4 }, { days: 7, unit: 'calendar' })).toEqual({ days: 4 });
  });

  it('follows once it is made', () => {
    const c = licence([row('proof', [['course']], { necessity: 'deferrable', defer: { days: 9, unit: 'calendar' } })]);
    expect(planSituation(c, {}).materials.free).toMatchObject([
      { key: 'course', why: { kind: 'produced', item: 'SCHOOL', instead: 'deferral', within: { days: 9, unit: 'calendar' } } }
    ]);
  });
});

describe('a dossier', () => {
  const dossier = (c: Composition, choices: Choices, of = 'LICENCE'): unknown =>
    split(c, {}, { on: '2026-11-20', choices }).dossiers.find((d) => d.item.id === of)!.materials;
  const other = item('ARCHERY', 1, { materials: [row('either', [['diploma'], ['army']]), row('photo', [['photo']])] });

  it('has what was uploaded, whoever asked for it and though another alternative is on record', () => {
    const c = licence([row('either', [['diploma'], ['army']])], [], [other]);
    const uploaded = {
      requirement: 'either',
      title: 'either',
      open: false,
      documents: [{ document: 'army', how: 'file', files: [file('army')] }]
    };
    const choices = { files: [file('army'), file('photo')] };
    expect(dossier(c, choices)).toEqual([uploaded]);
    expect(dossier(c, choices, 'ARCHERY')).toEqual([
      uploaded,
      { requirement: 'photo', title: 'photo', open: false, documents: [{ document: 'photo', how: 'file', files: [file('photo')] }] }
    ]);
    expect(planSituation(c, {}, choices).materials.free).toEqual([]);
  });

  it('has the own copy of what a source holds', () => {
    const c = licence([row('degree', [['diploma']])]);
    expect(dossier(c, {})).toMatchObject([{ open: false, documents: [{ document: 'diploma', how: 'held', source: 'library' }] }]);
    expect(dossier(c, { ownCopies: ['diploma'], onPaper: ['diploma'] })).toMatchObject([{ open: false, documents: [{ how: 'paper' }] }]);
    expect(dossier(c, { files: [file('diploma')] })).toMatchObject([{ open: false, documents: [{ how: 'file' }] }]);
    expect(dossier(c, { ownCopies: ['diploma'] })).toMatchObject([{ open: true, documents: [{ how: 'open' }] }]);
  });

  it('says what was promised, and what was not', () => {
    const c = licence([row('proof', [['army']], { necessity: 'commitment' })]);
    const at = '2026-11-20T09:00:00Z';
    expect(dossier(c, { commitments: [{ item: 'LICENCE', requirement: 'proof', at }] })).toEqual([
      { requirement: 'proof', title: 'proof', promised: true, at, open: false, documents: [] }
    ]);
    expect(dossier(c, {})).toMatchObject([{ promised: true, open: true }]);
    expect(dossier(c, { files: [file('army')] })).toMatchObject([{ open: false, documents: [{ how: 'file' }] }]);
  });

  it('does not let a document follow that must be there', () => {
    expect(dossier(licence([row('photo', [['photo']])]), { deferred: ['photo'] })).toMatchObject([
      { open: true, documents: [{ how: 'open' }] }
    ]);
  });

  it('says nothing of documents where nothing is known of them', () => {
    expect(split(licence([row('photo', [['photo']])]), {}, { on: '2026-11-20' }).dossiers.every((d) => !('materials' in d))).toBe(true);
  });
});
