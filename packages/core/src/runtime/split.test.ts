// What an item makes for each row of a table is awaited in each row: nobody is asked for it, and the dossier says where it is missing.

import { describe, expect, it } from 'vitest';
import { compose } from '../compose.ts';
import type { Bundle, Catalogue, Item } from '../model/generated/documents.ts';
import { Live } from './live.ts';
import { planSituation } from './plan.ts';
import { accepts, split } from './split.ts';

const text = (zh: string): { zh: string; en: string } => ({ zh, en: zh });
const catalogue: Catalogue = {
  kind: 'catalogue',
  id: 'c',
  version: '1',
  title: text('词典'),
  departments: { d: { title: text('某局') } },
  subjectTypes: {
    bee: {
      title: text('蜂箱'),
      elements: {
        place: { title: text('位置'), schema: { type: 'string' } },
        plate: { title: text('牌号'), schema: { type: 'string', maxLength: 4 } }
      }
    }
  },
  codeLists: {},
  codeMaps: {}
};
const item = (id: string, columns: readonly string[], more: Partial<Item> = {}): Item =>
  ({
    kind: 'item',
    id,
    version: '1',
    title: text(id),
    department: 'd',
    subjects: { hive: { type: 'bee', many: true } },
    form: {
      type: 'object',
      properties: {
        list: {
          type: 'array',
          'x-data': 'hive[]',
          items: {
            type: 'object',
            properties: Object.fromEntries(columns.map((c) => [c, { type: 'string', 'x-data': `hive[].${c}` }])),
            required: columns,
            additionalProperties: false
          }
        }
      },
      required: ['list'],
      additionalProperties: false
    },
    handling: { promised: { days: 4 } },
    ...more
  }) as unknown as Item;
const items = [
  item('PLATES', ['place'], { outputs: [{ id: 'o', title: text('牌'), data: ['hive[].plate'] }] as unknown as Item['outputs'] }),
  item('SITES', ['place', 'plate'])
];
const bundle = (first: Partial<Bundle['items'][number]> = {}): Bundle => ({
  kind: 'bundle',
  id: 'b',
  version: '1',
  title: text('养蜂一件事'),
  subjects: { hive: { type: 'bee', many: true, title: text('蜂箱') } },
  items: [{ item: 'PLATES', ...first }, { item: 'SITES' }]
});
const composition = compose(catalogue, items, bundle());
const rows = (...list: object[]): never => ({ 'hive[]': list }) as never;

describe('what is made for each row', () => {
  it('is waited for, and asked of nobody', () => {
    expect(planSituation(composition, {}).flow).toMatchObject({ days: 8, stages: [['PLATES'], ['SITES']] });
    expect(accepts(composition, rows({ place: '东' }, { place: '西' }))).toEqual([]);
    const live = new Live(composition, rows({ place: '东', plate: '1' }));
    expect(live.problems()).toEqual([]);
    expect(live.row(live.at('hive[]')! as never, { place: '东' }).map((c) => [c.key, c.asked])).toEqual([
      ['place', 'yes'],
      ['plate', 'awaited']
    ]);
    expect(live.record).toEqual({ 'hive[]': [{ place: '东' }] });
  });

  it('is missing in the dossier by its place', () => {
    const { dossiers, problems } = split(composition, rows({ place: '东' }, { place: '西' }));
    expect(problems).toEqual([]);
    expect(dossiers.map((d) => [d.item.id, d.awaits])).toEqual([
      ['PLATES', []],
      ['SITES', [{ datum: 'hive[].plate', from: 'PLATES', path: ['list', '*', 'plate'] }]]
    ]);
  });

  it('is judged once it is there', () => {
    expect(split(composition, rows({ place: '东', plate: '1' })).dossiers[1]!.awaits).toEqual([]);
    expect(accepts(composition, rows({ place: '东', plate: '12345' }))).toMatchObject([
      { code: 'maxLength', path: ['hive[]', 0, 'plate'] }
    ]);
  });

  it('is asked where the item that makes it does not run', () => {
    const alone = compose(catalogue, items, bundle({ when: { datum: 'q.new', in: { const: true } } }));
    expect(accepts(alone, rows({ place: '东' }))).toMatchObject([{ code: 'required', path: ['hive[]', 0, 'plate'] }]);
    expect(accepts(alone, { ...(rows({ place: '东' }) as object), 'q.new': true } as never).map((p) => p.code)).toEqual(['unknownDatum']);
  });

  it('has no column that nobody asks: what is said there would go nowhere', () => {
    expect(accepts(composition, rows({ place: '东', nobody: '1' }))).toMatchObject([
      { code: 'unknownDatum', path: ['hive[]', 0, 'nobody'] }
    ]);
  });
});
