// Materials and flow of a composition, in one applicant's situation.

import { describe, expect, it } from 'vitest';
import { compose } from '../compose.ts';
import type { Bundle, Catalogue, Item, Requirement } from '../model/generated/documents.ts';
import { planSituation } from '../runtime/plan.ts';

const text = (zh: string): { zh: string; en: string } => ({ zh, en: zh });
const catalogue: Catalogue = {
  kind: 'catalogue',
  id: 'c',
  version: '1',
  title: text('词典'),
  departments: { d: { title: text('某局') } },
  subjectTypes: {
    person: { title: text('人'), elements: { name: { title: text('姓名'), schema: { type: 'string' } } } },
    operator: { title: text('经营者'), elements: { creditCode: { title: text('代码'), schema: { type: 'string' } } } },
    premises: { title: text('场所'), elements: { area: { title: text('面积'), schema: { type: 'number' }, unit: '㎡' } } }
  },
  codeLists: {},
  codeMaps: {},
  materialTypes: {
    idCard: { title: text('身份证'), kind: 'certificate', about: 'person' },
    licence: { title: text('营业执照'), kind: 'certificate', about: 'operator' },
    form: { title: text('申请表'), kind: 'application' },
    deed: { title: text('产权证'), kind: 'certificate' },
    lease: { title: text('租赁合同'), kind: 'agreement' }
  },
  dataSources: { library: { title: text('电子证照库'), kind: 'eLicence', holds: [{ material: 'idCard', trust: 'A' }] } },
  jurisdictions: {
    wuhan: { title: text('武汉'), parameters: { fireArea: 300 } },
    hunan: { title: text('湖南'), parameters: { fireArea: 50 } }
  }
};

const row = (id: string, types: string[], more: Partial<Requirement> = {}): Requirement =>
  ({
    id,
    title: id,
    necessity: 'required',
    lists: types.map((type) => [
      {
        type,
        accept: type === 'idCard' ? ['copy', 'eLicence'] : ['copy'],
        copies: 1,
        ...(type === 'idCard' && { about: 'p' }),
        ...(type === 'licence' && { about: 'o' })
      }
    ]),
    ...more
  }) as Requirement;
const item = (id: string, more: Partial<Item>): Item => ({
  kind: 'item',
  id,
  version: '1',
  title: text(id),
  department: 'd',
  subjects: { p: { type: 'person' }, o: { type: 'operator' }, site: { type: 'premises' } },
  form: { type: 'object', properties: { code: { type: 'string', 'x-data': 'o.creditCode' } } } as Item['form'],
  ...more
});
const items = [
  item('REG', {
    form: { type: 'object', properties: { n: { type: 'string', 'x-data': 'p.name' } } } as Item['form'],
    handling: { promised: { days: 3 }, visits: 1 },
    materials: [row('id', ['idCard']), row('form', ['form']), row('place', ['deed', 'lease'])],
    outputs: [{ id: 'licence', title: text('执照'), data: ['o.creditCode'], material: 'licence', about: 'o' }]
  }),
  item('FOOD', {
    handling: { statutory: { days: 20 }, promised: { days: 10 }, visits: 1 },
    materials: [row('licence', ['licence']), row('lease', ['lease'])],
    steps: [{ id: 'look', title: text('现场核查'), kind: 'siteInspection', about: 'site', limit: { days: 2 }, visit: true }]
  }),
  item('FIRE', {
    handling: { promised: { days: 1 }, visits: 1 },
    materials: [row('plan', ['deed'], { when: { datum: 'site.area', in: { 'x-param': { minimum: 'fireArea' } } } })],
    steps: [{ id: 'look', title: text('消防检查'), kind: 'siteInspection', about: 'site', limit: { days: 5 }, visit: true }]
  })
];
const bundle = (more: Partial<Bundle> = {}): Bundle => ({
  kind: 'bundle',
  id: 'b',
  version: '1',
  title: text('一件事'),
  jurisdiction: 'wuhan',
  items: items.map((i) => ({ item: i.id })),
  subjects: {
    p: { type: 'person', title: text('人') },
    o: { type: 'operator', title: text('经营者') },
    site: { type: 'premises', title: text('场所') }
  },
  ...more
});
const planned = (more: Partial<Bundle> = {}, answers = {}): ReturnType<typeof planSituation> =>
  planSituation(compose(catalogue, items, bundle(more)), answers);

describe('a situation', () => {
  it('brings the fewest documents, and none that an item makes, a library holds or the merged form replaces', () => {
    const { materials } = planned();
    expect(materials.slots.map((s) => [s.key, s.serves.map((r) => r.item)])).toEqual([['lease', ['FOOD', 'REG']]]);
    expect(materials.free.map((f) => [f.key, f.why.kind])).toEqual([
      ['form', 'mergedForm'],
      ['idCard@p', 'held'],
      ['licence@o', 'produced']
    ]);
  });

  it('reads thresholds from the city', () => {
    const brought = (jurisdiction: string, area: number): boolean =>
      planned({ jurisdiction }, { 'site.area': area }).materials.slots.some((s) => s.key === 'deed');
    expect([brought('wuhan', 299), brought('wuhan', 300), brought('hunan', 60)]).toEqual([false, true, true]);
  });

  it('waits for what another item makes, and holds inspections together', () => {
    const { flow } = planned();
    expect(flow.stages).toEqual([['REG'], ['FIRE', 'FOOD']]);
    expect(flow).toMatchObject({ days: 15, sumDays: 21, critical: ['REG', 'FOOD'], visits: { single: 5, together: 3 } });
    expect(flow.joint.map((j) => [j.kind, j.about, j.steps.map((s) => s.item)])).toEqual([['siteInspection', 'site', ['FIRE', 'FOOD']]]);
  });

  it('keeps what staff drew, cut and decided', () => {
    const who = { by: '示例', reason: '示例', at: '2026-11-20T09:00:00+08:00' };
    const { flow } = planned({
      flow: { edges: [{ from: 'FIRE', to: 'FOOD', ...who }], cuts: [{ from: 'REG', to: 'FIRE', instead: 'commitment', ...who }] }
    });
    expect(flow.stages).toEqual([['FIRE', 'REG'], ['FOOD']]);
    const { materials } = planned({
      materialDecisions: [
        { id: 'm1', kind: 'defer', item: 'FOOD', requirement: 'lease', days: 10, ...who },
        { id: 'm2', kind: 'commit', item: 'REG', requirement: 'place', ...who }
      ]
    });
    expect(materials.slots).toMatchObject([{ key: 'lease', defer: { days: 10 } }]);
    expect(materials.committed).toEqual([{ item: 'REG', id: 'place' }]);
  });
});
