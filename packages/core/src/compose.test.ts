// From items to dossiers and back, on the smallest documents that show each idea.

import { describe, expect, it } from 'vitest';
import type { Bundle, Catalogue, Composition, Decision, Item } from './model/generated/documents.ts';
import { compose, createComposer } from './compose.ts';
import { digestOfFields } from './compose/decisions.ts';
import { canonical, type Json, type JsonObject } from './model/json.ts';
import { accepts, explain, join, prefill, specialise, split } from './runtime.ts';

const text = (zh: string): { zh: string; en: string } => ({ zh, en: zh });

const catalogue: Catalogue = {
  kind: 'catalogue',
  id: 'c',
  version: '1',
  title: text('词典'),
  departments: { a: { title: text('甲局'), rank: 2 }, b: { title: text('乙局'), rank: 1 } },
  subjectTypes: {
    person: {
      title: text('人'),
      elements: {
        name: { title: text('姓名'), schema: { type: 'string' } },
        age: { title: text('年龄'), schema: { type: 'integer' } },
        idNumber: { title: text('证件号码'), schema: { type: 'string' } },
        sex: { title: text('性别'), schema: { type: 'string' }, codeList: 'sex', derive: [{ by: 'sexOfResidentId', from: 'idNumber' }] },
        consent: { title: text('同意'), schema: { type: 'boolean' }, merge: 'never' }
      }
    },
    place: {
      title: text('场所'),
      elements: {
        area: { title: text('面积'), schema: { type: 'number' }, unit: '㎡' },
        opened: { title: text('开业'), schema: { type: 'string', format: 'date' } },
        'address.city': { title: text('市'), schema: { type: 'string', maxLength: 8 } },
        'address.road': { title: text('路'), schema: { type: 'string', maxLength: 8 } }
      }
    }
  },
  codeLists: {
    sex: {
      title: text('性别'),
      standard: 'GB/T 2261.1',
      codes: [
        { code: '1', title: text('男') },
        { code: '2', title: text('女') }
      ]
    }
  },
  codeMaps: {}
};

type Fields = Record<string, JsonObject>;
const item = (id: string, properties: Fields, more: Partial<Omit<Item, 'form'>> & { form?: JsonObject } = {}): Item => ({
  kind: 'item',
  id,
  version: '1',
  title: text(id),
  department: id === 'A' ? 'a' : 'b',
  subjects: { p: { type: 'person' }, place: { type: 'place' }, staff: { type: 'person', many: true } },
  ...more,
  form: { type: 'object', additionalProperties: false, properties, ...more.form } as Item['form']
});
const bundle = (items: readonly Item[], more: Partial<Bundle> = {}): Bundle => ({
  kind: 'bundle',
  id: 'b',
  version: '1',
  title: text('一件事'),
  subjects: {
    p: { type: 'person', title: text('申请人') },
    place: { type: 'place', title: text('场所') },
    staff: { type: 'person', title: text('员工'), many: true }
  },
  items: items.map((i) => ({ item: i.id })),
  ...more
});
const composed = (items: readonly Item[], more: Partial<Bundle> = {}): Composition => compose(catalogue, items, bundle(items, more));
const datum = (c: Composition, key: string): Composition['data'][number] => c.data.find((d) => d.key === key)!;
const payload = (c: Composition, record: JsonObject, id: string): Json =>
  split(c, record).dossiers.find((d) => d.item.id === id)!.payload as Json;

function decided(items: readonly Item[], decision: Omit<Decision, 'by' | 'reason' | 'at' | 'on'>): Decision {
  const on = digestOfFields(decision.fields, new Map(items.map((i) => [i.id, i])))!;
  return { by: '示例', reason: '示例', at: '2026-11-20T09:00:00+08:00', on, ...decision };
}

describe('compose', () => {
  it('lets a long list of which one is chosen be searched by pinyin; a short one, and one of which several are, is read through', () => {
    const list = (n: number): JsonObject => ({
      oneOf: ['汉族', '蒙古族', ...Array.from({ length: n - 2 }, (_, i) => `民族${i}`)].map((title, i) => ({ const: String(i), title }))
    });
    const c = composed([
      item('A', {
        long: { type: 'string', ...list(13) },
        short: { type: 'string', ...list(12) },
        several: { type: 'array', items: list(13) }
      })
    ]);
    expect(
      datum(c, 'A/long')
        .options!.slice(0, 2)
        .map((o) => o.aliases)
    ).toEqual([
      ['hanzu', 'hz'],
      ['mengguzu', 'mgz']
    ]);
    for (const key of ['A/short', 'A/several']) expect(datum(c, key).options!.every((o) => o.aliases === undefined)).toBe(true);
  });

  it('asks one datum once and feeds every form under its own name', () => {
    const items = [
      item('A', { xm: { type: 'string', maxLength: 14, 'x-data': 'p.name' } }, { form: { required: ['xm'] } }),
      item('B', { person: { type: 'object', properties: { fullName: { type: 'string', maxLength: 30, 'x-data': 'p.name' } } } })
    ];
    const c = composed(items);
    expect(c.data.map((d) => d.key)).toEqual(['p.name']);
    expect(datum(c, 'p.name').schema).toEqual({ type: 'string', maxLength: 14 });
    expect(datum(c, 'p.name').asks.map((a) => [a.item, a.effective.includes('maxLength')])).toEqual([
      ['A', true],
      ['B', false]
    ]);
    expect(payload(c, { 'p.name': '王示例' }, 'A')).toEqual({ xm: '王示例' });
    expect(payload(c, { 'p.name': '王示例' }, 'B')).toEqual({ person: { fullName: '王示例' } });
    expect(c.counts).toMatchObject({ paper: 2, questions: 1, askedOnce: 1 });
  });

  it('narrows and says who narrowed: a long name is an error to report, never cut', () => {
    const c = composed([item('A', { xm: { type: 'string', maxLength: 4, 'x-data': 'p.name' } })]);
    expect(accepts(c, { 'p.name': '阿卜杜拉·买买提' })).toEqual([{ code: 'maxLength', path: ['p.name'], limit: 4, items: ['A'] }]);
  });

  it('keeps two questions where nothing fits both, with the exact cause', () => {
    const c = composed([
      item('A', { n: { type: 'integer', minimum: 60, 'x-data': 'p.age' } }, { form: { required: ['n'] } }),
      item('B', { n: { type: 'integer', maximum: 59, 'x-data': 'p.age' } })
    ]);
    expect(c.conflicts).toHaveLength(1);
    expect(c.conflicts[0]).toMatchObject({ kind: 'range', severity: 'error', datum: 'p.age', questions: ['p.age', 'p.age~B'] });
    expect(c.conflicts[0]!.cause.map((k) => [k.item, k.keywords])).toEqual([
      ['A', { type: 'integer', minimum: 60 }],
      ['B', { type: 'integer', maximum: 59 }]
    ]);
    const filled = { 'p.age': 61, 'p.age~B': 30 };
    expect(accepts(c, filled)).toEqual([]);
    expect([payload(c, filled, 'A'), payload(c, filled, 'B')]).toEqual([{ n: 61 }, { n: 30 }]);
  });

  it('sees no conflict between items that are never active together', () => {
    const items = [
      item('A', { n: { type: 'integer', minimum: 60, 'x-data': 'p.age' } }),
      item('B', { n: { type: 'integer', maximum: 59, 'x-data': 'p.age' } })
    ];
    const senior = { datum: 's.senior', in: { const: true } };
    const c = composed(items, {
      items: [
        { item: 'A', when: senior },
        { item: 'B', when: { not: senior } }
      ]
    });
    expect(c.conflicts).toEqual([]);
    expect(accepts(c, { 's.senior': true, 'p.age': 61 }).filter((p) => p.code !== 'unknownDatum')).toEqual([]);
    expect(accepts(c, { 'p.age': 61 }).map((p) => p.code)).toEqual(['maximum']);
  });

  it('composes a line of parts, and keeps the line apart where it might not fit', () => {
    const line = (max: number): Item =>
      item('A', {
        dz: {
          type: 'string',
          maxLength: max,
          'x-data': ['place.address.city', 'place.address.road'],
          'x-map': [{ op: 'line', separator: '' }]
        }
      });
    const fits = composed([line(16)]);
    expect(fits.data.map((d) => d.key)).toEqual(['place.address.city', 'place.address.road']);
    expect(payload(fits, { 'place.address.city': '武汉市', 'place.address.road': '中山大道' }, 'A')).toEqual({ dz: '武汉市中山大道' });
    const tooLong = composed([line(15)]);
    expect(tooLong.conflicts[0]).toMatchObject({ kind: 'structure', questions: ['A/dz'] });
    expect(tooLong.data.map((d) => d.key)).toEqual(['A/dz']);
  });

  it('derives a year from a date, and bounds on the year bind the date', () => {
    const c = composed([
      item('A', { d: { type: 'string', format: 'date', 'x-data': 'place.opened' } }),
      item('B', {
        y: {
          type: 'integer',
          minimum: 1998,
          maximum: 2013,
          'x-data': 'place.opened',
          'x-map': [{ op: 'date', format: 'YYYY', as: 'integer' }]
        }
      })
    ]);
    expect(c.conflicts).toEqual([]);
    expect(payload(c, { 'place.opened': '2003-05-01' }, 'B')).toEqual({ y: 2003 });
    expect(accepts(c, { 'place.opened': '1997-12-31' }).map((p) => p.code)).toEqual(['pattern']);
    expect(accepts(c, { 'place.opened': '2013-12-31' })).toEqual([]);
  });

  it('asks consent of each department anew', () => {
    const c = composed([
      item('A', { ok: { type: 'boolean', 'x-data': 'p.consent' } }),
      item('B', { ok: { type: 'boolean', 'x-data': 'p.consent' } })
    ]);
    expect(c.data.map((d) => d.key)).toEqual(['p.consent~A', 'p.consent~B']);
  });

  it('carries conditions back, also into optional objects', () => {
    const c = composed([
      item(
        'A',
        {
          net: { type: 'string', enum: ['1', '0'], 'x-data': 'p.name' },
          more: { type: 'object', properties: { site: { type: 'string' }, note: { type: 'string' } }, required: ['site'] }
        },
        { form: { if: { properties: { net: { const: '1' } }, required: ['net'] }, then: { required: ['more'] } } }
      )
    ]);
    expect(accepts(c, { 'p.name': '0' })).toEqual([]);
    expect(accepts(c, { 'p.name': '1' })).not.toEqual([]);
    expect(accepts(c, { 'p.name': '1', 'A/more/site': 'x' })).toEqual([]);
    expect(accepts(c, { 'p.name': '0', 'A/more/note': 'x' })).not.toEqual([]);
  });

  it('merges rows column by column', () => {
    const rows = (name: string, max: number): JsonObject => ({
      type: 'array',
      minItems: 1,
      'x-data': 'staff[]',
      items: { type: 'object', required: [name], properties: { [name]: { type: 'string', maxLength: max, 'x-data': 'staff[].name' } } }
    });
    const c = composed([item('A', { list: rows('xm', 8) }), item('B', { workers: rows('full', 20) })]);
    expect(datum(c, 'staff[]').columns!.map((d) => [d.key, d.schema])).toEqual([['name', { type: 'string', maxLength: 8 }]]);
    const record = { 'staff[]': [{ name: '甲' }, { name: '乙' }] };
    expect(payload(c, record, 'B')).toEqual({ workers: [{ full: '甲' }, { full: '乙' }] });
    expect(accepts(c, { 'staff[]': [{}] })).toEqual([{ code: 'required', path: ['staff[]', 0, 'name'], items: ['A', 'B'] }]);
    expect(join(c, { A: { list: [{ xm: '甲' }] }, B: { workers: [{ full: '甲' }] } })).toEqual({
      record: { 'staff[]': [{ name: '甲' }] },
      problems: []
    });
  });

  it('gives the same bytes in any order, and again after an item came and went', () => {
    const items = [
      item('A', { n: { type: 'integer', minimum: 1, 'x-data': 'p.age' } }),
      item('B', { n: { type: 'integer', maximum: 9, 'x-data': 'p.age' } })
    ];
    const one = canonical(compose(catalogue, items, bundle(items)) as unknown as Json);
    expect(canonical(compose(catalogue, [...items].reverse(), bundle(items)) as unknown as Json)).toBe(one);
    const composer = createComposer(catalogue, bundle(items));
    for (const i of items) composer.add(i);
    composer.remove('A');
    composer.add(items[0]!);
    expect(canonical(composer.compose() as unknown as Json)).toBe(one);
  });
});

describe('decisions', () => {
  const items = [
    item('A', { m: { type: 'number', 'x-data': 'place.area' } }),
    item('B', { m2: { type: 'number', title: '建筑面积', 'x-data': 'place.area' } })
  ];
  const apart = decided(items, { id: 'building-area', kind: 'keepApart', fields: [{ item: 'B', path: ['m2'] }], title: text('建筑面积') });

  it('keeps apart what a person told apart', () => {
    const c = composed(items, { decisions: [apart] });
    expect(c.data.map((d) => [d.key, d.title.zh])).toEqual([
      ['place.area', '面积'],
      ['place.area~building-area', '建筑面积']
    ]);
    expect(c.decisions).toMatchObject([{ id: 'building-area', state: 'inForce' }]);
  });

  it('goes stale when the field changes, and then still separates', () => {
    const changed = [items[0]!, item('B', { m2: { type: 'number', title: '使用面积', 'x-data': 'place.area' } })];
    const c = composed(changed, { decisions: [apart] });
    expect(c.decisions).toMatchObject([{ id: 'building-area', state: 'stale' }]);
    expect(c.data).toHaveLength(2);
  });

  it('suspends a stale joining', () => {
    const own = [item('A', { a: { type: 'string', 'x-data': 'p.name' } }), item('B', { b: { type: 'string' } })];
    const same = decided(own, { id: 'same-name', kind: 'same', fields: [{ item: 'B', path: ['b'] }], data: ['p.name'] });
    expect(composed(own, { decisions: [same] }).data).toHaveLength(1);
    const changed = [own[0]!, item('B', { b: { type: 'string', title: '曾用名' } })];
    expect(composed(changed, { decisions: [same] }).data).toHaveLength(2);
  });

  it('drops a field with a reason, and judges the payload without it', () => {
    const one = [
      item(
        'A',
        { code: { type: 'string', 'x-data': 'p.idNumber' }, n: { type: 'string', 'x-data': 'p.name' } },
        { form: { required: ['code', 'n'] } }
      )
    ];
    const drop = decided(one, { id: 'no-code', kind: 'drop', fields: [{ item: 'A', path: ['code'] }] });
    const c = composed(one, { decisions: [drop] });
    expect(split(c, { 'p.name': '王' })).toMatchObject({ problems: [], dossiers: [{ payload: { n: '王' } }] });
  });
});

describe('the way back', () => {
  const items = [
    item(
      'A',
      {
        id: { type: 'string', 'x-data': 'p.idNumber' },
        xb: {
          type: 'string',
          enum: ['男', '女'],
          'x-data': 'p.sex',
          'x-map': [
            {
              op: 'codes',
              pairs: [
                ['1', '男'],
                ['2', '女']
              ]
            }
          ]
        }
      },
      { form: { required: ['id', 'xb'] } }
    )
  ];

  it('derives what a resident number says, and contradicts a wrong answer', () => {
    const c = composed(items);
    expect(datum(c, 'p.sex').source).toEqual({ kind: 'derived', by: 'sexOfResidentId', from: 'p.idNumber' });
    expect(payload(c, { 'p.idNumber': '110101199003077774' }, 'A')).toEqual({ id: '110101199003077774', xb: '男' });
    expect(accepts(c, { 'p.idNumber': '110101199003077774', 'p.sex': '2' })).toMatchObject([{ code: 'derived', path: ['p.sex'] }]);
  });

  it('asks as before when the number is no resident number', () => {
    expect(accepts(composed(items), { 'p.idNumber': 'E12345678' })).toMatchObject([{ code: 'required', path: ['p.sex'], items: ['A'] }]);
  });

  it('waits for what an earlier item will produce', () => {
    const maker = item(
      'A',
      { n: { type: 'string', 'x-data': 'p.name' } },
      { outputs: [{ id: 'licence', title: text('执照'), data: ['p.idNumber'] }] }
    );
    const user = item('B', { no: { type: 'string', 'x-data': 'p.idNumber' } }, { form: { required: ['no'] } });
    const c = composed([maker, user]);
    const before = split(c, { 'p.name': '王' });
    expect(before.problems).toEqual([]);
    expect(before.dossiers[1]!.awaits).toEqual([{ datum: 'p.idNumber', from: 'A', path: ['no'] }]);
    expect(split(c, { 'p.name': '王', 'p.idNumber': '9' }).dossiers[1]).toMatchObject({ payload: { no: '9' }, awaits: [] });
  });

  it('leaves no trace of other data in a dossier', () => {
    const two = [item('A', { n: { type: 'string', 'x-data': 'p.name' } }), item('B', { n: { type: 'integer', 'x-data': 'p.age' } })];
    const c = composed(two);
    expect(payload(c, { 'p.name': '王', 'p.age': 3 }, 'B')).toEqual(payload(c, { 'p.name': '李', 'p.age': 3 }, 'B'));
  });

  it('says when two departments were told different things', () => {
    const two = [item('A', { n: { type: 'string', 'x-data': 'p.name' } }), item('B', { n: { type: 'string', 'x-data': 'p.name' } })];
    expect(join(composed(two), { A: { n: '王' }, B: { n: '李' } }).problems).toEqual([
      { code: 'disagree', path: ['p.name'], items: ['A', 'B'] }
    ]);
  });

  it('folds the active items alone', () => {
    const two = [
      item('A', { n: { type: 'integer', maximum: 5, 'x-data': 'p.age' } }),
      item('B', { n: { type: 'integer', maximum: 3, 'x-data': 'p.age' } })
    ];
    const c = composed(two, { items: [{ item: 'A' }, { item: 'B', when: { datum: 'p.name', in: { const: 'x' } } }] });
    expect(specialise(c, {}).active).toEqual(new Set(['A']));
    expect(accepts(c, { 'p.age': 4 })).toEqual([]);
  });

  it('explains who asks and whose wish matters', () => {
    const two = [
      item('A', { n: { type: 'integer', maximum: 5, title: '岁', 'x-data': 'p.age' } }),
      item('B', { n: { type: 'integer', maximum: 9, 'x-data': 'p.age' } })
    ];
    const why = explain(composed(two), 'p.age')!;
    expect(why.asks.map((a) => [a.item, a.label, a.department.zh])).toEqual([
      ['A', '岁', '甲局'],
      ['B', 'n', '乙局']
    ]);
    expect(why.constraints.find((k) => k.keyword === 'maximum')).toEqual({
      keyword: 'maximum',
      value: 5,
      effective: ['A'],
      implied: [{ item: 'B', value: 9 }]
    });
    expect(explain(composed(two), 'nobody')).toBeUndefined();
  });

  it('takes over what a certificate says, as far as the form takes it, and shows the rest', () => {
    const two = [item('A', { n: { type: 'string', maxLength: 3, 'x-data': 'p.name' }, a: { type: 'integer', 'x-data': 'p.age' } })];
    const given = prefill(composed(two), {
      kind: 'certificate',
      origin: '电子营业执照',
      data: { 'p.name': '欧阳示例', 'p.age': 40, 'p.shoes': 42 }
    });
    expect(given).toEqual({
      values: { 'p.age': 40 },
      origin: '电子营业执照',
      rejected: [
        { code: 'maxLength', path: ['p.name'], limit: 3, items: [] },
        { code: 'unasked', path: ['p.shoes'], items: [] }
      ]
    });
  });

  it('takes over an earlier dossier', () => {
    const two = [item('A', { n: { type: 'string', 'x-data': 'p.name' } }), item('B', { f: { type: 'string', 'x-data': 'p.name' } })];
    expect(prefill(composed(two), { kind: 'dossier', origin: '2025-A', item: 'A', payload: { n: '王' } }).values).toEqual({
      'p.name': '王'
    });
  });
});
