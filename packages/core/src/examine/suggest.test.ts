import { describe, expect, it } from 'vitest';
import type { Bundle, Catalogue, Item } from '../model/generated/documents.ts';
import { plainLabel, suggest } from './suggest.ts';

const text = (zh: string): { zh: string; en: string } => ({ zh, en: zh });
const catalogue: Catalogue = {
  kind: 'catalogue',
  id: 'c',
  version: '1',
  title: text('词典'),
  departments: {},
  codeMaps: {},
  codeLists: {
    sex: {
      title: text('性别'),
      codes: [
        { code: '1', title: text('男') },
        { code: '2', title: text('女') }
      ]
    }
  },
  subjectTypes: {
    firm: {
      title: text('企业'),
      elements: {
        creditCode: { title: text('统一社会信用代码'), schema: { type: 'string' }, aliases: ['社会统一信用代码'] },
        area: { title: text('经营面积'), schema: { type: 'number' }, unit: '㎡' },
        sex: { title: text('性别'), schema: { type: 'string' }, codeList: 'sex' },
        consent: { title: text('同意'), schema: { type: 'boolean' }, merge: 'never' }
      }
    }
  }
};
const item = (id: string, properties: object): Item => ({
  kind: 'item',
  id,
  version: '1',
  title: text(id),
  department: 'd',
  subjects: { firm: { type: 'firm' } },
  form: { type: 'object', properties } as Item['form']
});
const found = (properties: object, other: object = {}, more: Partial<Bundle> = {}): [string, string, string[]][] => {
  const items = [item('A', properties), item('B', other)];
  const bundle: Bundle = {
    kind: 'bundle',
    id: 'b',
    version: '1',
    title: text('b'),
    subjects: { firm: { type: 'firm', title: text('企业') } },
    items: items.map((i) => ({ item: i.id })),
    ...more
  };
  return suggest(catalogue, items, bundle).map((s) => [
    s.field.path.join('/'),
    s.datum ?? s.other!.path.join('/'),
    s.reasons.map((r) => r.kind)
  ]);
};

describe('suggest', () => {
  it('knows a datum by a label that was written the other way round', () => {
    expect(found({ dm: { title: '社会统一信用代码', type: 'string' } })[0]).toEqual(['dm', 'firm.creditCode', ['label', 'alias', 'type']]);
  });

  it('knows it by a slip of the same sound', () => {
    expect(found({ mj: { title: '经营面机', type: 'number' } })[0]).toEqual(['mj', 'firm.area', ['label', 'pinyin', 'type']]);
  });

  it('weighs codes and units', () => {
    expect(
      found({
        xb: {
          title: '性别',
          oneOf: [
            { const: 'M', title: '男' },
            { const: 'F', title: '女' }
          ]
        }
      })[0]![2]
    ).toContain('codeList');
    expect(found({ mj: { title: '经营面积（㎡）', type: 'number' } })[0]![2]).toContain('unit');
  });

  it('suggests two unbound fields of different items to each other, once', () => {
    expect(found({ a: { title: '门店照片', type: 'string' } }, { b: { title: '门店照片', type: 'string' } })).toEqual([
      ['a', 'b', ['label', 'type']]
    ]);
  });

  it('says nothing of what is bound, decided, never merged or unlike', () => {
    expect(
      found({
        a: { title: '经营面积', type: 'number', 'x-data': 'firm.area' },
        b: { title: '同意', type: 'boolean' },
        c: { title: '开户银行', type: 'string' }
      })
    ).toEqual([]);
    const decision = {
      id: 'x',
      kind: 'keepApart' as const,
      fields: [{ item: 'A', path: ['mj'] }],
      by: 'x',
      reason: 'x',
      at: '2026-11-20T09:00:00+08:00',
      on: `sha256:${'0'.repeat(64)}`
    };
    expect(found({ mj: { title: '经营面积', type: 'number' } }, {}, { decisions: [decision] })).toEqual([]);
  });

  it('reads labels without what forms write around them', () => {
    expect(plainLabel('* 请填写 单位名称（盖章）:')).toBe('单位名称');
  });
});
