import type { Item } from '@onething/core';
import { describe, expect, it } from 'vitest';
import { payloadLines } from './payload.ts';

const item = {
  kind: 'item',
  id: 'A',
  version: '1',
  title: { zh: 'A', en: 'A' },
  department: 'd',
  subjects: {},
  form: {
    type: 'object',
    required: ['name', 'kind'],
    properties: {
      name: { type: 'string', title: '名称' },
      kind: {
        type: 'string',
        title: '类型',
        oneOf: [
          { const: '1', title: '个体' },
          { const: '2', title: '企业' }
        ]
      },
      note: { type: 'string', title: '备注' },
      staff: {
        type: 'array',
        title: '人员',
        items: {
          type: 'object',
          required: ['tel'],
          properties: { who: { type: 'string', title: '姓名' }, tel: { type: 'string', title: '电话' } }
        }
      },
      manager: { type: 'object', title: '负责人', required: ['id'], properties: { id: { type: 'string', title: '证件' } } }
    }
  }
} as unknown as Item;
const said = (payload: object) => payloadLines(item, payload as never).map((l) => `${l.label}=${l.values.join()}`);

describe('a payload line by line', () => {
  it('calls codes by their titles, and puts rows behind each other', () =>
    expect(
      said({
        name: '茶馆',
        kind: '1',
        staff: [
          { who: '甲', tel: '1' },
          { who: '乙', tel: '2' }
        ]
      })
    ).toEqual(['名称=茶馆', '类型=个体', '姓名=甲,乙', '电话=1,2']));
  it('shows what is required and missing, of what is there', () =>
    expect(said({ kind: '2', staff: [{ who: '甲' }], manager: {} })).toEqual(['名称=', '类型=企业', '姓名=甲', '电话=', '证件=']));
});
