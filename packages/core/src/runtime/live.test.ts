import { describe, expect, it } from 'vitest';
import { compose } from '../compose.ts';
import type { Bundle, Catalogue, Composition, Item } from '../model/generated/documents.ts';
import type { JsonObject } from '../model/json.ts';
import { Live } from './live.ts';
import { accepts } from './split.ts';

const text = (zh: string) => ({ zh, en: zh });
const catalogue = {
  kind: 'catalogue',
  id: 'cat',
  version: '1',
  title: text('词典'),
  departments: { D: { title: text('部门') } },
  codeLists: {},
  materialTypes: {},
  subjectTypes: {
    person: {
      title: text('人'),
      elements: {
        name: { title: text('姓名'), schema: { type: 'string', maxLength: 10 } },
        idNumber: { title: text('证件号码'), schema: { type: 'string' } },
        sex: { title: text('性别'), schema: { type: 'string', enum: ['1', '2'] }, derive: [{ by: 'sexOfResidentId', from: 'idNumber' }] },
        tenure: { title: text('取得方式'), schema: { type: 'string', enum: ['own', 'lease'] } },
        lease: { title: text('租期'), schema: { type: 'string' } },
        more: { title: text('补充'), schema: { type: 'string' } }
      }
    },
    q: { title: text('情形'), elements: { pets: { title: text('养宠物吗'), schema: { type: 'boolean' } } } }
  }
} as unknown as Catalogue;

const item = (id: string, properties: Record<string, object>, more: object = {}): Item =>
  ({
    kind: 'item',
    id,
    version: '1',
    title: text(id),
    department: 'D',
    subjects: { p: { type: 'person' } },
    form: {
      type: 'object',
      properties,
      required: Object.keys(properties).filter((k) => k !== 'lease'),
      additionalProperties: false,
      ...more
    }
  }) as unknown as Item;

const field = (key: string, more: object = {}) => ({ type: 'string', 'x-data': `p.${key}`, ...more });
const composition: Composition = compose(
  catalogue,
  [
    item('A', { name: field('name'), id: field('idNumber', { minLength: 5 }), sex: field('sex', { enum: ['1', '2'] }) }),
    item(
      'B',
      { tenure: field('tenure', { enum: ['own', 'lease'] }), lease: field('lease') },
      {
        if: { properties: { tenure: { const: 'lease' } }, required: ['tenure'] },
        then: { required: ['lease'] },
        else: { properties: { lease: false } }
      }
    ),
    item('C', { more: field('more') })
  ],
  {
    kind: 'bundle',
    id: 'b',
    version: '1',
    title: text('一件事'),
    catalogue: 'cat',
    subjects: { p: { type: 'person', title: text('人') }, s: { type: 'q', title: text('情形') } },
    questions: [{ datum: 's.pets', title: text('养宠物吗'), schema: { type: 'boolean' } }],
    items: ['A', 'B', 'C'].map((id) => ({
      item: id,
      align: { p: 'p' },
      ...(id === 'C' && { when: { datum: 's.pets', in: { const: true } } })
    }))
  } as unknown as Bundle
);

const of = (record: JsonObject): Live => new Live(composition, record, { on: '2026-11-20' });
const ID = '420111198506071025';

describe('live', () => {
  it('asks what an active item asks, and the questions that something hangs on', () => {
    const live = of({});
    expect([...live.questions]).toEqual(['s.pets']);
    expect(live.at('p.more')!.asked).toBe('no');
    expect(live.set({ 's.pets': true })).toContain('p.more');
    expect(live.at('p.more')).toMatchObject({ asked: 'yes', missing: true });
  });

  it('judges one datum without touching the others', () => {
    const live = of({});
    expect(live.reads('p.name')).toBe(false);
    expect([...live.set({ 'p.name': '一二三四五六七八九十十一' })]).toEqual(['p.name']);
    expect(live.at('p.name')!.faults).toMatchObject([{ keyword: 'maxLength', limit: 10 }]);
  });

  it('keeps aside what a rule no longer asks, and brings it back', () => {
    const live = of({ 'p.tenure': 'lease', 'p.lease': '三年' });
    expect(live.record).toMatchObject({ 'p.lease': '三年' });
    live.set({ 'p.tenure': 'own' });
    expect(live.at('p.lease')).toMatchObject({ asked: 'no', aside: true, value: undefined });
    expect(live.record).not.toHaveProperty('p.lease');
    live.set({ 'p.tenure': 'lease' });
    expect(live.at('p.lease')).toMatchObject({ asked: 'yes', required: true, value: '三年' });
  });

  it('asks for what follows from a number only when the number says nothing', () => {
    const live = of({ 'p.idNumber': ID });
    expect(live.at('p.sex')).toMatchObject({ asked: 'derived', value: '2' });
    live.set({ 'p.idNumber': 'PASSPORT1' });
    expect(live.at('p.sex')).toMatchObject({ asked: 'yes', missing: true });
    live.set({ 'p.sex': '1', 'p.idNumber': ID });
    expect(live.record).not.toHaveProperty('p.sex');
  });

  it('keeps what follows from a number when something else is typed in its place', () => {
    const live = of({ 'p.idNumber': ID });
    live.set({ 'p.sex': '1' });
    expect(live.at('p.sex')).toMatchObject({ asked: 'derived', value: '2', aside: true });
  });

  it('keeps aside a column that no active item asks', () => {
    const table = compose(
      catalogue,
      [
        item(
          'A',
          {
            staff: {
              type: 'array',
              'x-data': 'staff[]',
              items: { type: 'object', properties: { name: { type: 'string', 'x-data': 'staff[].name' } } }
            }
          },
          { required: [] }
        ),
        item(
          'C',
          {
            staff: {
              type: 'array',
              'x-data': 'staff[]',
              items: { type: 'object', properties: { more: { type: 'string', 'x-data': 'staff[].more' } } }
            }
          },
          { required: [] }
        )
      ].map((i) => ({ ...i, subjects: { staff: { type: 'person', many: true } } })) as Item[],
      {
        kind: 'bundle',
        id: 'b',
        version: '1',
        title: text('一件事'),
        catalogue: 'cat',
        subjects: { staff: { type: 'person', title: text('从业人员'), many: true }, s: { type: 'q', title: text('情形') } },
        questions: [{ datum: 's.pets', title: text('养宠物吗'), schema: { type: 'boolean' } }],
        items: ['A', 'C'].map((id) => ({
          item: id,
          align: { staff: 'staff' },
          ...(id === 'C' && { when: { datum: 's.pets', in: { const: true } } })
        }))
      } as unknown as Bundle
    );
    const live = new Live(table, { 's.pets': false, 'staff[]': [{ name: '甲', more: '猫' }] });
    expect(live.record).toEqual({ 's.pets': false, 'staff[]': [{ name: '甲' }] });
    live.set({ 's.pets': true });
    expect(live.record['staff[]']).toEqual([{ name: '甲', more: '猫' }]);
  });

  it('comes to the same verdict as accepts, in whatever order data arrive', () => {
    const record: JsonObject = {
      's.pets': true,
      'p.name': '某某',
      'p.idNumber': '1',
      'p.tenure': 'lease',
      'p.lease': '三年',
      'p.more': '猫'
    };
    const keys = Object.keys(record);
    for (let turn = 0; turn < 40; turn++) {
      const live = of({});
      const order = keys
        .map((key, i) => [(i * 7 + turn * 3) % 11, key] as const)
        .sort((a, b) => a[0] - b[0])
        .map(([, key]) => key)
        .slice(0, 1 + (turn % keys.length));
      for (const key of order) live.set({ [key]: record[key] });
      const mine = new Set(
        live
          .problems()
          .filter((p) => p.path[0] !== 's.pets')
          .map((p) => `${p.code} ${p.path.join('.')}`)
      );
      const judged = accepts(composition, live.record, { on: '2026-11-20' })
        .map((p) => `${p.code} ${p.path.join('.')}`)
        .filter((p) => live.at(p.split(' ')[1]!)!.asked !== 'derived');
      expect(mine).toEqual(new Set(judged));
      expect(live.problems()).toEqual(of(Object.fromEntries(order.map((k) => [k, record[k]]))).problems());
    }
  });
});
