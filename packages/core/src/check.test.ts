import { describe, expect, it } from 'vitest';
import { check } from './check.ts';
import { compose } from './compose.ts';
import type { Bundle, Catalogue, Item } from './model/generated/documents.ts';

const text = (zh: string): { zh: string; en: string } => ({ zh, en: zh });
const catalogue: Catalogue = {
  kind: 'catalogue',
  id: 'c',
  version: '1',
  title: text('词典'),
  departments: { d: { title: text('局') } },
  subjectTypes: {
    person: {
      title: text('人'),
      elements: {
        name: { title: text('姓名'), schema: { type: 'string' }, sensitivity: 'personal' },
        idNumber: { title: text('证件号码'), schema: { type: 'string' } },
        sex: { title: text('性别'), schema: { type: 'string' }, codeList: 'sex', derive: [{ by: 'sexOfResidentId', from: 'idNumber' }] }
      }
    }
  },
  codeLists: {
    sex: {
      title: text('性别'),
      codes: [
        { code: '1', title: text('男') },
        { code: '2', title: text('女') }
      ]
    }
  },
  codeMaps: {}
};
const item = (properties: object, more: Partial<Omit<Item, 'form'>> = {}, form: object = {}): Item => ({
  kind: 'item',
  id: 'A',
  version: '1',
  title: text('A'),
  department: 'd',
  subjects: { p: { type: 'person' } },
  ...more,
  form: { type: 'object', properties, ...form } as Item['form']
});
const found = (items: Item[], bundles: Bundle[] = [], c = catalogue): [string, string][] =>
  check({ catalogue: c, items, bundles }).map((d) => [d.code, `/${d.at[0]!.pointer.join('/')}`]);
const bundle = (more: Partial<Bundle> = {}): Bundle => ({
  kind: 'bundle',
  id: 'b',
  version: '1',
  title: text('b'),
  subjects: { q: { type: 'person', title: text('q') } },
  items: [{ item: 'A', subjects: { p: 'q' } }],
  ...more
});

describe('check', () => {
  it('has nothing to say of what fits together', () => {
    expect(found([item({ xm: { type: 'string', 'x-data': 'p.name' } })], [bundle()])).toEqual([]);
  });

  it('follows references', () => {
    expect(found([item({ a: { 'x-data': 'nobody.name' }, b: { 'x-data': 'p.shoeSize' } }, { department: 'x' })])).toEqual([
      ['unknownDepartment', '/department'],
      ['unknownSubject', '/form/properties/a'],
      ['unknownElement', '/form/properties/b']
    ]);
  });

  it('checks alignment, items and decisions of a bundle', () => {
    expect(found([item({})], [bundle({ items: [{ item: 'A', subjects: { p: 'nobody' } }, { item: 'B' }] })])).toEqual([
      ['idleSubject', '/subjects/q'],
      ['unknownBundleSubject', '/items/0/subjects/p'],
      ['missingItem', '/items/1']
    ]);
    const decision = {
      id: 'x',
      kind: 'same' as const,
      fields: [{ item: 'A', path: ['nothing'] }],
      by: 'x',
      reason: 'x',
      at: '2026-11-20T09:00:00+08:00',
      on: `sha256:${'0'.repeat(64)}`
    };
    expect(found([item({})], [bundle({ decisions: [decision] })])).toEqual([
      ['decisionNeeds', '/decisions/0'],
      ['unknownField', '/decisions/0/fields/0']
    ]);
  });

  it('checks code maps', () => {
    const maps = {
      m: {
        from: 'sex',
        pairs: [
          ['1', 'a'],
          ['1', 'b'],
          ['9', 'c']
        ] as [string, string][]
      }
    };
    expect(found([], [], { ...catalogue, codeMaps: maps })).toEqual([
      ['repeatedPair', '/codeMaps/m/pairs/1'],
      ['codeNotInList', '/codeMaps/m/pairs/2']
    ]);
  });

  it('names what a good form would not ask', () => {
    const form = item(
      {
        xm: { type: 'string', maxLength: 8, title: '姓名', 'x-data': 'p.name' },
        xm2: { type: 'string', title: '名字', 'x-data': 'p.name' },
        no: { type: 'string', title: '证件号', 'x-data': 'p.idNumber' },
        xb: { type: 'string', title: '性别', 'x-data': 'p.sex' },
        zzjg: { type: 'string', title: '组织机构代码' }
      },
      { outputs: [{ id: 'o', title: text('证'), data: ['p.idNumber'] }] },
      { if: { properties: { no: { const: '1' } } }, then: { required: ['xb'] } }
    );
    expect(
      found([form])
        .map(([code]) => code)
        .sort()
    ).toEqual([
      'policy.absentIf',
      'policy.derivableAsked',
      'policy.narrowName',
      'policy.outputAsked',
      'policy.sameDatumTwice',
      'policy.supersededCode'
    ]);
  });

  it('finds a note that is nearly one of our names, and lets others be', () => {
    const near = (name: string): string[] => found([item({ xm: { type: 'string', [name]: 'p.name' } })]).map(([code]) => code);
    for (const name of ['x-dat', 'x-daat', 'x-Data', 'x-mpa', 'x-rows', 'x-params', 'x-unti'])
      expect([name, near(name)]).toEqual([name, ['policy.nearAnnotation']]);
    for (const name of ['x-data', 'x-note', 'x-department-hint']) expect([name, near(name)]).toEqual([name, []]);
  });

  it('cannot say which of two documents of one id is meant', () => {
    const form = { xm: { type: 'string', 'x-data': 'p.name' } };
    expect(found([item(form), item(form)], [bundle()])).toEqual([['repeatedDocument', '/id']]);
    const same = item(form);
    expect(found([same, same], [bundle()])).toEqual([]);
  });

  it('takes no name from the prototype of objects for a code list', () => {
    const elements = { sex: { title: text('性别'), schema: { type: 'string' }, codeList: 'constructor' } };
    const odd = { ...catalogue, subjectTypes: { person: { title: text('人'), elements } } } as unknown as Catalogue;
    const one = item({ xb: { type: 'string', 'x-data': 'p.sex' } });
    expect(found([one], [bundle()], odd)).toContainEqual(['unknownCodeList', '/subjectTypes/person/elements/sex/codeList']);
    expect(compose(odd, [one], bundle()).conflicts).toEqual([]);
  });

  it('composes for a city that lacks a parameter, and says that its conditions mean nothing there', () => {
    const cities = { jurisdictions: { one: { title: text('一'), parameters: { limit: 5 } }, two: { title: text('二'), parameters: {} } } };
    const when = { datum: 'q.name', in: { minLength: 1, 'x-param': { minLength: 'limit' } } } as never;
    const [one, known] = [item({ xm: { type: 'string', 'x-data': 'p.name' } }), { ...catalogue, ...cities } as unknown as Catalogue];
    const codes = (city: string): string[] =>
      compose(
        known,
        [one],
        bundle({ jurisdiction: city as never, items: [{ item: 'A', subjects: { p: 'q' }, when }] as never })
      ).diagnostics.map((d) => d.code);
    expect(codes('two')).toContain('missingParameter');
    expect(codes('one')).not.toContain('missingParameter');
  });
});
