import { describe, expect, it } from 'vitest';
import { compose } from '../compose.ts';
import { countWays, fourWaysOfBundle, fourWaysOfItem, WAYS, type Obstacle } from './four-ways.ts';
import type { Bundle, Catalogue, Handling, Item, Requirement } from '../model/generated/documents.ts';
import { sayObstacle } from '../../../papers/src/words/ways.ts';

const text = (zh: string) => ({ zh, en: zh.toUpperCase() });
const item = (id: string, handling?: Handling, more: Partial<Item> = {}): Item => ({
  kind: 'item',
  id,
  version: '1',
  title: text(id),
  department: 'd',
  subjects: { firm: { type: 'firm' } },
  form: { type: 'object', properties: {}, additionalProperties: false },
  ...(handling && { handling }),
  ...more
});
const visit = (id: string) => ({ id, title: text('现场'), kind: 'siteInspection' as const, about: 'firm', visit: true });
const codes = (obstacles: readonly Obstacle[]): string[] => obstacles.map((o) => o.code);
const full: Handling = { level: 'district', immediate: true, online: 'full', nearby: true, visits: 0 };

describe('four ways of an item', () => {
  it('finds nothing in the way of what is immediate, wholly online and anywhere', () => {
    expect(WAYS.map((way) => fourWaysOfItem(item('A', full))[way])).toEqual([[], [], [], []]);
  });

  it('counts nothing as done that no record says', () => {
    const ways = fourWaysOfItem(item('A'));
    expect(WAYS.map((way) => codes(ways[way]))).toEqual([['noLimit'], ['notOnline'], ['notNearby'], ['noVisits']]);
  });

  it('takes the promised limit before the statutory one', () => {
    expect(fourWaysOfItem(item('A', { statutory: { days: 20 }, promised: { days: 0 } })).atOnce).toEqual([]);
    expect(fourWaysOfItem(item('A', { statutory: { days: 20 } })).atOnce).toMatchObject([
      { code: 'days', facts: { days: 20, unit: 'working' } }
    ]);
  });

  it('counts visits to the window and to inspections that apply', () => {
    const steps = [visit('s')];
    expect(fourWaysOfItem(item('A', { visits: 1 }, { steps })).oneVisit).toMatchObject([{ code: 'visits', facts: { visits: 2 } }]);
    expect(fourWaysOfItem(item('A', { visits: 1 }, { steps }), () => false).oneVisit).toEqual([]);
  });

  it('counts one visit where two inspections exclude each other', () => {
    const steps = [true, false].map((value) => ({
      ...visit(`s${value}`),
      when: { all: [{ datum: 'firm.promised', in: { const: value } }] }
    }));
    expect(fourWaysOfItem(item('A', { visits: 0 }, { steps })).oneVisit).toEqual([]);
    expect(codes(fourWaysOfItem(item('A', { visits: 0 }, { steps: [...steps, visit('t')] })).oneVisit)).toEqual(['visits']);
  });

  it('is kept from online only by originals that stay whatever is chosen, and not by what was abolished', () => {
    const kept = { type: 'deed', accept: ['original' as const], originals: 1, retained: true };
    const row = (lists: Requirement['lists']) => [{ id: 'r', title: '房产证', lists, necessity: 'required' as const }];
    expect(codes(fourWaysOfItem(item('A', full, { materials: row([[kept]]) })).online)).toEqual(['original']);
    expect(fourWaysOfItem(item('A', full, { materials: row([[kept], [{ ...kept, retained: false }]]) })).online).toEqual([]);
    expect(fourWaysOfItem(item('A', full, { materials: row([[{ ...kept, accept: ['original', 'eLicence'] }]]) })).online).toEqual([]);
    expect(fourWaysOfItem({ ...item('A', full), materials: [{ ...row([[kept]])[0]!, decision: 'drop' }] }).online).toEqual([]);
  });
});

describe('four ways of a bundle', () => {
  const catalogue: Catalogue = {
    kind: 'catalogue',
    id: 'c',
    version: '1',
    title: text('c'),
    departments: { d: { title: text('d') } },
    codeLists: {},
    codeMaps: {},
    subjectTypes: { firm: { title: text('firm'), elements: { code: { title: text('code'), schema: { type: 'string' } } } } }
  };
  const bundle: Bundle = {
    kind: 'bundle',
    id: 'b',
    version: '1',
    title: text('b'),
    subjects: { firm: { type: 'firm', title: text('firm') } },
    items: [{ item: 'A' }, { item: 'B' }]
  };
  const once: Handling = { ...full, visits: 1 };

  it('meets one window instead of two, and one inspection instead of two', () => {
    const composition = compose(catalogue, [item('A', once, { steps: [visit('s')] }), item('B', once, { steps: [visit('t')] })], bundle);
    expect(fourWaysOfBundle(composition, {}).oneVisit).toEqual([{ code: 'visits', item: '', facts: { visits: 2 } }]);
    const windows = compose(catalogue, [item('A', once), item('B', once)], bundle);
    expect(fourWaysOfBundle(windows, {}).oneVisit).toEqual([]);
  });

  it('is not done at once where one item waits days for another', () => {
    const asks = (required: boolean) => ({
      type: 'object',
      properties: { c: { type: 'string', title: 'code', 'x-data': 'firm.code' } },
      additionalProperties: false,
      ...(required && { required: ['c'] })
    });
    const made = item(
      'A',
      { ...full, immediate: false, promised: { days: 3 } },
      { outputs: [{ id: 'o', title: text('o'), data: ['firm.code'] }] }
    );
    const composition = compose(catalogue, [made, item('B', full, { form: asks(true) })], bundle);
    expect(fourWaysOfBundle(composition, {}).atOnce).toMatchObject([
      { code: 'days', item: 'A' },
      { code: 'waits', item: 'B', facts: { days: 3 } }
    ]);
  });
});

describe('counting', () => {
  it('keeps districts apart from the city, and names who is missing', () => {
    const counts = countWays([
      item('A', full),
      item('B', { ...full, online: 'file' }),
      item('C', { ...full, level: 'city', online: 'none' })
    ]);
    expect(counts.filter((c) => c.way === 'online')).toMatchObject([
      { level: 'city', done: 0, of: 1, target: 0.9, met: false, missing: ['C'] },
      { level: 'district', done: 1, of: 2, target: 0.8, met: false, missing: ['B'] }
    ]);
  });

  it('meets a target exactly at its share', () => {
    const items = [1, 2, 3, 4, 5].map((i) => item(`I${i}`, i <= 3 ? full : { ...full, immediate: false, promised: { days: 2 } }));
    expect(countWays(items).find((c) => c.way === 'atOnce')).toMatchObject({ done: 3, of: 5, met: true });
    expect(countWays(items.slice(1)).find((c) => c.way === 'atOnce')).toMatchObject({ done: 2, of: 4, met: false });
  });
});

describe('obstacles in words', () => {
  it('says each of them in both languages, without Chinese in English', () => {
    const cases: Obstacle[] = [
      { code: 'days', item: 'A', facts: { days: 1, unit: 'working' } },
      { code: 'days', item: 'A', facts: { days: 9, unit: 'calendar' } },
      { code: 'noLimit', item: 'A', facts: {} },
      { code: 'waits', item: 'A', facts: { days: 2 } },
      { code: 'step', item: 'A', facts: { step: '听证', stepEn: 'hearing' } },
      ...['none', 'inform', 'file'].map((depth) => ({ code: 'notOnline' as const, item: 'A', facts: { depth } })),
      { code: 'notNearby', item: 'A', facts: {} },
      { code: 'visits', item: '', facts: { visits: 3 } },
      { code: 'noVisits', item: 'A', facts: {} },
      { code: 'original', item: 'A', facts: { row: 'r', title: '房产证' } }
    ];
    const en = cases.map((c) => sayObstacle(c, 'en', () => 'Deed'));
    expect(new Set(en).size).toBe(cases.length);
    for (const sentence of en) expect(sentence).not.toMatch(/\p{Script=Han}|undefined/u);
    expect(sayObstacle(cases[0]!, 'zh')).toBe('要 1 个工作日');
    expect(sayObstacle(cases.at(-1)!, 'zh')).toBe('要收回“房产证”的原件');
  });
});
