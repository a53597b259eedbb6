// Situations and their ledger, on the smallest bundle that has some.

import { describe, expect, it } from 'vitest';
import { compose } from '../compose.ts';
import { ledger } from './ledger.ts';
import type { Bundle, Catalogue, Composition, Item } from '../model/generated/documents.ts';
import { simulate } from './simulate.ts';
import { pairwise, product } from '../compose/situations/combine.ts';

const text = (zh: string): { zh: string; en: string } => ({ zh, en: zh });
const catalogue: Catalogue = {
  kind: 'catalogue',
  id: 'c',
  version: '1',
  title: text('词典'),
  departments: { d: { title: text('某局') } },
  subjectTypes: {
    shop: {
      title: text('店'),
      elements: {
        name: { title: text('名称'), schema: { type: 'string' } },
        area: { title: text('面积'), schema: { type: 'number', minimum: 0 } },
        online: { title: text('网络经营'), schema: { type: 'boolean' } },
        site: { title: text('网址'), schema: { type: 'string' } }
      }
    }
  },
  codeLists: {},
  codeMaps: {},
  materialTypes: { map: { title: text('平面图'), kind: 'drawing' }, form: { title: text('申请表'), kind: 'application' } }
};
const item = (id: string, properties: object, more: Partial<Item> & { form?: never } = {}, form: object = {}): Item => ({
  kind: 'item',
  id,
  version: '1',
  title: text(id),
  department: 'd',
  subjects: { s: { type: 'shop' } },
  ...more,
  form: { type: 'object', properties, ...form } as Item['form']
});
const yes = { const: true };
const items = [
  item(
    'FOOD',
    { n: { type: 'string', 'x-data': 's.name' }, o: { type: 'boolean', 'x-data': 's.online' }, u: { type: 'string', 'x-data': 's.site' } },
    {
      materials: [
        { id: 'f', title: '申请表', necessity: 'required', lists: [[{ type: 'form', accept: ['original'], originals: 1 }]] },
        {
          id: 'm',
          title: '平面图',
          necessity: 'required',
          lists: [[{ type: 'map', accept: ['copy'], copies: 1 }]],
          when: { datum: 's.area', in: { minimum: 500 } }
        }
      ]
    },
    { required: ['n'], if: { properties: { o: yes }, required: ['o'] }, then: { required: ['u'] }, else: { properties: { u: false } } }
  ),
  item(
    'FIRE',
    { n: { type: 'string', 'x-data': 's.name' }, a: { type: 'number', 'x-data': 's.area' } },
    {
      materials: [{ id: 'm', title: '平面图', necessity: 'required', lists: [[{ type: 'map', accept: ['copy'], copies: 1 }]] }],
      handling: { visits: 1, promised: { days: 5 } }
    },
    { required: ['n'] }
  )
];
const bundle: Bundle = {
  kind: 'bundle',
  id: 'b',
  version: '1',
  title: text('一件事'),
  subjects: { s: { type: 'shop', title: text('店') } },
  questions: [
    { datum: 'q.fire', title: text('要消防检查吗'), schema: { type: 'boolean' } },
    { datum: 'q.idle', title: text('多余的问题'), schema: { type: 'boolean' } }
  ],
  items: [
    { item: 'FOOD' },
    {
      item: 'FIRE',
      when: {
        all: [
          { datum: 'q.fire', in: yes },
          { datum: 's.area', in: { minimum: 300 } }
        ]
      }
    }
  ]
};
const composition: Composition = compose(catalogue, items, bundle);

describe('simulate', () => {
  const simulation = simulate(composition);

  it('tells apart just the answers that matter', () => {
    expect(simulation.data.map((d) => [d.datum, d.values.length])).toEqual([
      ['q.fire', 2],
      ['s.area', 3]
    ]);
    // without the fire question only the threshold of the layout matters, 300 ㎡ no more
    expect(simulation).toMatchObject({ possible: 6, exhaustive: true });
    expect(simulation.situations).toHaveLength(6);
  });

  it('knows who is active and what is brought in each', () => {
    const active = simulation.situations.filter((s) => s.items.includes('FIRE'));
    expect(active.map((s) => [(s.answers['s.area'] as number) >= 500, s.materials]).sort()).toEqual([
      [false, { before: 2, brought: 1, copies: 1, conflicts: 0 }],
      [true, { before: 3, brought: 1, copies: 1, conflicts: 0 }]
    ]);
  });

  it('splits a witness of every situation and finds no form that refuses it', () => {
    expect(simulation.situations.every((s) => s.verdict === 'satisfiable' && !s.refused)).toBe(true);
  });

  it('names the question that changes nothing', () => {
    expect(simulation.findings).toEqual([{ code: 'simulate.idleQuestion', datum: 'q.idle' }]);
  });

  it('judges a class of answers by all of them: the witness picks the one that the forms take', () => {
    // the conditions tell areas from 300 up apart; FIRE takes no more than 450, FOOD none below 1
    const limited = [
      item('FOOD', { a: { type: 'number', exclusiveMinimum: 0.5, 'x-data': 's.area' } }, {}, { required: ['a'] }),
      item('FIRE', { a: { type: 'number', minimum: 400, maximum: 450, 'x-data': 's.area' } }, {}, { required: ['a'] })
    ];
    const questions = [{ datum: 's.area', title: text('面积'), schema: { type: 'number', minimum: 0 } }];
    const when = { datum: 's.area', in: { minimum: 300 } };
    const { situations, possible, findings, answers } = simulate(
      compose(catalogue, limited, { ...bundle, questions, items: [bundle.items[0]!, { item: 'FIRE', when }] } as never)
    );
    expect(situations.map((s) => [s.items, s.verdict])).toEqual([
      [['FIRE', 'FOOD'], 'satisfiable'],
      [['FOOD'], 'satisfiable']
    ]);
    expect(situations.map((s) => s.answers['s.area'])).toEqual(situations.map((s) => s.witness!['s.area']));
    expect(situations[0]!.answers['s.area']).toBeGreaterThanOrEqual(400);
    expect({ possible, findings, costs: answers.length }).toEqual({ possible: 2, findings: [], costs: 2 });
  });

  it('counts no answer among the answers that mean the same', () => {
    // shops that are not online: the form takes "online" alone, or nothing
    const quiet = item('FOOD', { o: { const: true, 'x-data': 's.online' } });
    const { situations, possible } = simulate(
      compose(catalogue, [quiet, items[1]!], {
        ...bundle,
        questions: [],
        items: [{ item: 'FOOD' }, { item: 'FIRE', when: { datum: 's.online', in: yes } }]
      } as never)
    );
    expect([possible, situations.map((s) => [s.items.length, s.verdict, s.answers['s.online']])]).toEqual([
      2,
      [
        [2, 'satisfiable', true],
        [1, 'satisfiable', undefined]
      ]
    ]);
  });

  it('says so when it only takes a sample', () => {
    const sample = simulate(composition, { limit: 3 });
    expect(sample.exhaustive).toBe(false);
    expect(sample.possible).toBe(6);
  });

  it('says "never" of a sample only where it is proved', () => {
    const big = { datum: 's.area', in: { minimum: 300 } },
      parts = ['a', 'b', 'c', 'd', 'e'].map((name) => `q.${name}`);
    const rare = { all: parts.map((datum) => ({ datum, in: yes })) };
    const questions = [
      ...bundle.questions!,
      ...[...parts, 'q.rare'].map((datum) => ({ datum, title: text(datum), schema: { type: 'boolean' } }))
    ] as Bundle['questions'];
    const of = (when: object, limit: number) =>
      simulate(compose(catalogue, items, { ...bundle, questions, items: [bundle.items[0]!, { item: 'FIRE', when: when as never }] }), {
        limit
      });
    // five answers together, and then one more: no sample of pairs need meet it
    const deep = { all: [rare, { datum: 'q.rare', in: yes }] };
    for (const limit of [1, 50_000])
      expect(
        of(deep, limit).findings.map((f) => ('datum' in f ? f.datum : f.code)),
        String(limit)
      ).toEqual(['q.fire', 'q.idle']);
    // an area that is small and large at once is none
    const none = { all: [big, { datum: 's.area', in: { maximum: 200 } }, ...rare.all] };
    expect(of(none, 1)).toMatchObject({ exhaustive: false });
    expect(of(none, 1).findings).toContainEqual({ code: 'simulate.neverActive', item: 'FIRE' });
    // nor is an answer that the question does not take
    expect(of({ all: [{ datum: 'q.fire', in: { const: 'maybe' } }, ...rare.all] }, 1).findings).toContainEqual({
      code: 'simulate.neverActive',
      item: 'FIRE'
    });
  });
});

describe('combinations', () => {
  it('are all there, or every two of them meet', () => {
    const choices: (string | number | boolean)[][] = [
      [1, 2],
      ['a', 'b', 'c'],
      [true, false],
      [0, 1, 2]
    ];
    expect([...product(choices)]).toHaveLength(36);
    const rows = pairwise(choices);
    expect(rows.length).toBeLessThan(36);
    for (const [i, x] of choices.entries())
      for (const [j, y] of choices.entries())
        if (i < j) {
          for (const a of x) for (const b of y) expect(rows.some((row) => row[i] === a && row[j] === b)).toBe(true);
        }
  });
});

describe('ledger', () => {
  it('gives every line and every row a cause, and adds up', () => {
    const { fields, materials, visits, days, copies } = ledger(composition, { 'q.fire': true, 's.area': 600, 's.online': false });
    expect(fields).toEqual({
      before: 5,
      asked: 3,
      askedOnce: 1,
      derived: 0,
      produced: 0,
      prefilled: 0,
      notNow: 1,
      constant: 0,
      dropped: 0
    });
    expect(materials).toEqual({
      before: 3,
      brought: 1,
      optional: 0,
      shared: 1,
      mergedForm: 1,
      produced: 0,
      held: 0,
      committed: 0,
      dropped: 0
    });
    expect([visits, days, copies]).toEqual([
      { before: 1, after: 1 },
      { before: 5, after: 5 },
      { before: 3, after: 1 }
    ]);
    expect(Object.values(fields).reduce((a, b) => a + b) - fields.before).toBe(fields.before);
    expect(Object.values(materials).reduce((a, b) => a + b) - materials.before).toBe(materials.before);
  });

  it('counts what a certificate that is held says as prefilled', () => {
    const licence = { title: text('执照'), kind: 'certificate' as const, about: 'shop', proves: ['shop.name'] };
    const held: Catalogue = {
      ...catalogue,
      materialTypes: { ...catalogue.materialTypes, licence },
      dataSources: { e: { title: text('证照库'), kind: 'eLicence', holds: [{ material: 'licence', trust: 'A' }] } }
    };
    const asks = {
      ...items[0]!,
      materials: [
        {
          id: 'l',
          title: '执照',
          necessity: 'required' as const,
          lists: [[{ type: 'licence', about: 's', accept: ['copy' as const, 'eLicence' as const], copies: 1 }]]
        }
      ]
    } as unknown as Item;
    expect(ledger(compose(held, [asks], { ...bundle, items: [{ item: 'FOOD' }] }), {}).fields).toMatchObject({
      before: 3,
      prefilled: 1,
      asked: 2
    });
    // nobody asks for the licence: there is no ground to look into it
    expect(ledger(compose(held, items, { ...bundle, items: [{ item: 'FOOD' }] }), {}).fields).toMatchObject({
      before: 3,
      prefilled: 0,
      asked: 3
    });
  });
});
