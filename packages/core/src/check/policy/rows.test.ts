// Rules of the plan of 2019 on lists of materials, steps, limits and visits; and what a person let stand.

import { describe, expect, it } from 'vitest';
import { check } from '../../check.ts';
import type { Bundle, Catalogue, Item, MaterialType } from '../../model/generated/documents.ts';
import { say } from '../../words.ts';

const text = (zh: string): { zh: string; en: string } => ({ zh, en: zh });
const kind = (k: MaterialType['kind'], more: Partial<MaterialType> = {}): MaterialType =>
  ({ title: text(k), kind: k, ...more }) as MaterialType;
const catalogue: Catalogue = {
  kind: 'catalogue',
  id: 'c',
  version: '1',
  title: text('词典'),
  departments: { d: { title: text('局') } },
  subjectTypes: { shop: { title: text('店'), elements: { name: { title: text('名称'), schema: { type: 'string' } } } } },
  codeLists: {},
  codeMaps: {},
  materialTypes: {
    map: kind('drawing'),
    proof: kind('proof'),
    licence: kind('certificate', { issuer: text('局') }),
    form: kind('application'),
    orgCode: kind('certificate', { issuer: text('局'), supersededBy: 'licence' as never }),
    report: kind('report')
  }
};
const basis = [{ title: '某条例', clause: '第三条' }];
type Row = NonNullable<Item['materials']>[number];
const row = (more: Partial<Row> = {}): Row =>
  ({
    id: 'r',
    title: '平面图',
    necessity: 'required',
    basis,
    standard: '与现场一致',
    sample: 's',
    lists: [[{ type: 'map', accept: ['copy'], copies: 1 }]],
    ...more
  }) as Row;
const item = (more: Partial<Omit<Item, 'form'>>): Item =>
  ({
    kind: 'item',
    id: 'A',
    version: '1',
    title: text('A'),
    department: 'd',
    subjects: { s: { type: 'shop' } },
    ...more,
    form: { type: 'object', properties: {} }
  }) as Item;
const found = (more: Partial<Omit<Item, 'form'>>, bundles: readonly Bundle[] = [], others: readonly Item[] = []): string[] =>
  check({ catalogue, items: [item(more), ...others], bundles }).map(
    (d) =>
      `${d.severity} ${d.code} ${d.at.map((p) => `/${p.pointer.join('/')}`).join(' ')}${d.acknowledged ? ` ✓ ${d.acknowledged.by}` : ''}`
  );
const rows = (...materials: Partial<Row>[]): Partial<Omit<Item, 'form'>> => ({
  materials: materials.map((r, i) => row({ ...r, id: `r${i}` as never }))
});
const lists = (...types: string[]): Row['lists'] => [types.map((type) => ({ type, accept: ['copy'], copies: 1 }))] as Row['lists'];

describe('a list of materials', () => {
  it('has nothing to be said against when every row is plain', () => {
    expect(found(rows({}))).toEqual([]);
  });

  it.each(['其他材料', '有关资料', '规定的其他证明材料', '省级要求提供的其他材料', 'Other documents as required'])(
    '%s is a catch-all',
    (title) => {
      expect(found(rows({ title }))).toEqual(['error policy.catchAll /materials/0']);
    }
  );

  it('a row that names no document is a catch-all whatever it is called', () => {
    expect(found(rows({ lists: [] }))).toEqual(['error policy.catchAll /materials/0']);
  });

  it.each(['平面图、位置图等', '设备布局、操作流程等文件'])('%s has no end', (title) => {
    expect(found(rows({ title }))).toEqual(['warning policy.openEnded /materials/0']);
  });

  it.each(['等级证书', '二等奖证书', '相关人员身份证'])('%s is no catch-all', (title) => {
    expect(found(rows({ title }))).toEqual([]);
  });

  it('wants a row for each document, and a count', () => {
    expect(found(rows({ lists: lists('map', 'report') }))).toEqual(['warning policy.severalDocuments /materials/0']);
    expect(found(rows({ lists: [[{ type: 'map', accept: ['copy'] }]] as Row['lists'] }))).toEqual(['warning policy.noCount /materials/0']);
  });

  it('takes any one of several documents for one row', () => {
    expect(found(rows({ lists: [...lists('map'), ...lists('report')] }))).toEqual([]);
  });

  it('wants a legal basis, most of all for a proof', () => {
    expect(found(rows({ basis: undefined }))).toEqual(['warning policy.noBasis /materials/0']);
    expect(found(rows({ basis: [], lists: lists('proof') }))).toEqual(['error policy.noBasis /materials/0']);
  });

  it('tells applicants the standard, a sample and the issuer, one finding for all rows', () => {
    expect(found(rows({ standard: undefined }, { standard: undefined }))).toEqual(['info policy.noStandard /materials/0 /materials/1']);
    expect(found(rows({ sample: undefined }))).toEqual(['info policy.noSample /materials/0']);
    expect(found(rows({ source: 'agency', lists: lists('report') }))).toEqual(['info policy.noIssuer /materials/0']);
    expect(found(rows({ source: 'government', lists: lists('licence'), sample: undefined }))).toEqual([]);
  });

  it('asks for nothing that was replaced or that the item makes itself', () => {
    expect(found(rows({ lists: lists('orgCode') }))).toEqual(['warning policy.supersededMaterial /materials/0']);
    expect(
      found({ ...rows({ lists: lists('licence') }), outputs: [{ id: 'o', title: text('照'), material: 'licence', data: [] }] as never })
    ).toEqual(['error policy.outputDemanded /materials/0']);
  });
});

describe('steps, limits and visits', () => {
  it('have a basis', () => {
    expect(found({ steps: [{ id: 's', kind: 'siteInspection', title: text('核查') }] as never })).toEqual([
      'error policy.stepWithoutBasis /steps/0'
    ]);
  });

  it.each([
    [{ statutory: { days: 5 }, promised: { days: 9 } }, ['error policy.limitExceeded /handling/promised']],
    [{ statutory: { days: 9 }, promised: { days: 5 } }, []],
    [{ statutory: { days: 7, unit: 'calendar' }, promised: { days: 5 } }, []],
    [{ statutory: { days: 5, unit: 'calendar' }, promised: { days: 5 } }, ['error policy.limitExceeded /handling/promised']],
    [{ statutory: { days: 5 }, promised: { days: 7, unit: 'calendar' } }, []],
    [{ statutory: { days: 5 }, promised: { days: 8, unit: 'calendar' } }, ['error policy.limitExceeded /handling/promised']],
    [{ visits: 0 }, ['warning policy.noLimit /handling']],
    [{ immediate: true, visits: 2, visitReason: '核验原件' }, ['warning policy.severalVisits /handling/visits']],
    [{ immediate: true, visits: 1 }, ['warning policy.needlessVisit /handling/visits']],
    [{ immediate: true, visits: 1, visitReason: '核验原件', online: 'full' }, ['warning policy.visitThoughOnline /handling/visits']],
    [{ immediate: true, visits: 1, visitReason: '核验原件' }, []]
  ])('%j', (handling, expected) => {
    expect(found({ handling: handling as never })).toEqual(expected);
  });
});

describe('what a person let stand', () => {
  const note = { by: '某科', reason: '照片由名册调取', at: '2026-11-20T09:00:00+08:00' };
  const bundle = (more: Partial<Bundle>, id = 'b'): Bundle =>
    ({ kind: 'bundle', id, version: '1', title: text('b'), subjects: {}, items: [{ item: 'A' }], ...more }) as Bundle;
  const catchAll = rows({ title: '其他材料' });

  it('keeps its place, with name and reason', () => {
    expect(
      found(catchAll, [bundle({ acknowledged: [{ code: 'policy.catchAll', item: 'A', place: 'materials/r0', ...note }] as never })])
    ).toEqual(['error policy.catchAll /materials/0 ✓ 某科']);
  });

  it('is let stand by the decision that drops the row, too', () => {
    expect(found(catchAll, [bundle({ materialDecisions: [{ kind: 'drop', item: 'A', requirement: 'r0', ...note }] as never })])).toEqual([
      'error policy.catchAll /materials/0 ✓ 某科'
    ]);
  });

  it('stays open while another bundle with the item says nothing', () => {
    const said = bundle({ acknowledged: [{ code: 'policy.catchAll', item: 'A', ...note }] as never });
    expect(found(catchAll, [said, bundle({}, 'b2')])).toEqual(['error policy.catchAll /materials/0']);
  });

  it('covers no other place and no other finding', () => {
    const other = bundle({
      acknowledged: [
        { code: 'policy.catchAll', item: 'A', place: 'materials/r1', ...note },
        { code: 'policy.noBasis', item: 'A', ...note }
      ] as never
    });
    expect(found(catchAll, [other])).toEqual(['error policy.catchAll /materials/0', 'warning noPlace /acknowledged/0/place']);
  });
});

describe('a bundle', () => {
  it('is told what it asks although one of its items makes it', () => {
    const maker = {
      ...item({ outputs: [{ id: 'o', title: text('照'), material: 'licence', about: 's', data: ['s.name'] }] as never }),
      id: 'M'
    } as Item;
    const asks = { ...rows({ lists: [[{ type: 'licence', about: 's', accept: ['copy'], copies: 1 }]] as Row['lists'] }) };
    const asking = {
      ...item(asks),
      form: { type: 'object', properties: { n: { type: 'string', title: '名称', 'x-data': 's.name' } } }
    } as Item;
    const b = {
      kind: 'bundle',
      id: 'b',
      version: '1',
      title: text('b'),
      subjects: { s: { type: 'shop', title: text('店') } },
      items: [{ item: 'M' }, { item: 'A' }]
    } as unknown as Bundle;
    expect(check({ catalogue, items: [maker, asking], bundles: [b] }).map((d) => [d.code, d.facts['makers']])).toEqual([
      ['policy.materialMadeHere', [text('A')]],
      ['policy.datumMadeHere', [text('A')]]
    ]);
    // titles in the reader's language; rows have theirs in Chinese only
    const title = (zh: string, en: string): { title: { zh: string; en: string } } => ({ title: { zh, en } });
    const told = check({
      catalogue,
      items: [
        { ...maker, ...title('发照', 'Licensing') },
        { ...asking, ...title('备案', 'Filing') }
      ],
      bundles: [b]
    })[0]!;
    expect(say(told, 'en')).toBe('"平面图", asked by Filing, is made by Licensing of this bundle; where that runs, it is not brought.');
    expect(say(told, 'zh')).toContain('发照');
    expect(say(told, 'zh')).not.toContain('Licensing');
  });
});
