import { describe, expect, it } from 'vitest';
import { compose } from '../../compose.ts';
import type { Composition } from '../../model/generated/documents.ts';
import type { JsonObject } from '../../model/json.ts';
import { accepts, split } from '../split.ts';
import { join } from './join.ts';

const title = { zh: '示例', en: 'Sample' };
const text = (maxLength = 6): object => ({ title, schema: { type: 'string', maxLength } });

/** A shop's items, each a form's properties; `when` of an item by its id. */
function shop(forms: Record<string, { properties: object; required?: string[] }>, when: Record<string, object> = {}): Composition {
  const codes = ['11', '12', '20'].map((code) => ({ code, title }));
  const catalogue = {
    kind: 'catalogue',
    id: 'c',
    version: '1',
    title,
    departments: { d: { title } },
    codeLists: { trade: { title, codes } },
    codeMaps: {},
    subjectTypes: {
      shop: {
        title,
        elements: { city: text(), road: text(), door: text(), trade: { title, schema: { type: 'string' }, codeList: 'trade' } }
      }
    }
  };
  const items = Object.entries(forms).map(([id, form]) => ({
    kind: 'item',
    id,
    version: '1',
    title,
    department: 'd',
    subjects: { shop: { type: 'shop' }, rows: { type: 'shop', many: true } },
    form: { type: 'object', ...form }
  }));
  const bundle = {
    kind: 'bundle',
    id: 'b',
    version: '1',
    title,
    subjects: { shop: { type: 'shop', title }, rows: { type: 'shop', many: true, title } },
    questions: [{ datum: 'q.second', title, schema: { type: 'boolean' } }],
    items: items.map(({ id }) => ({ item: id, ...(when[id] && { when: when[id] }) }))
  };
  return compose(catalogue as never, items as never, bundle as never);
}

const line = (parts: string[], more: object = {}, of = 'shop'): JsonObject =>
  ({
    type: 'string',
    'x-data': parts.map((p) => `${of}.${p}`),
    'x-map': [{ op: 'line', separator: '', ...more }]
  }) as unknown as JsonObject;
const payloads = (c: Composition, record: JsonObject): Record<string, JsonObject> =>
  Object.fromEntries(split(c, record).dossiers.map((d) => [d.item.id, d.payload as JsonObject]));
const missing = (c: Composition, record: JsonObject): unknown[] => accepts(c, record).map((p) => `${p.code} ${p.path.join('/')}`);

describe('a line of several parts', () => {
  const address = shop({ A: { properties: { address: line(['city', 'road']) } } });

  it('is refused while parts are missing that nobody else takes', () => {
    expect(missing(address, { 'shop.city': '甲市' })).toEqual(['required shop.road']);
    expect(missing(address, { 'shop.road': '乙路' })).toEqual(['required shop.city']);
    expect(missing(address, {})).toEqual([]);
    expect(missing(address, { 'shop.city': '' })).toEqual([]);
    expect(payloads(address, { 'shop.city': '甲市', 'shop.road': '乙路' })).toEqual({ A: { address: '甲市乙路' } });
  });

  it('asks for its needed parts once an optional one is given', () => {
    const c = shop({ A: { properties: { address: line(['city', 'road', 'door'], { optional: ['shop.door'] }) } } });
    expect(missing(c, { 'shop.door': '1' })).toEqual(['required shop.city', 'required shop.road']);
    expect(missing(c, { 'shop.city': '甲市', 'shop.road': '乙路' })).toEqual([]);
  });

  it('leaves a part alone that another field takes, as long as that one is active', () => {
    const c = shop(
      { A: { properties: { address: line(['city', 'road']) } }, B: { properties: { town: { type: 'string', 'x-data': 'shop.city' } } } },
      { B: { datum: 'q.second', in: { const: true } } }
    );
    expect(missing(c, { 'shop.city': '甲市', 'q.second': true })).toEqual([]);
    expect(missing(c, { 'shop.city': '甲市', 'q.second': false })).toEqual(['required shop.road']);
  });

  it('is judged row by row in a table', () => {
    const columns = { address: line(['city', 'road'], {}, 'rows[]') };
    const c = shop({ A: { properties: { rows: { type: 'array', 'x-data': 'rows[]', items: { type: 'object', properties: columns } } } } });
    expect(missing(c, { 'rows[]': [{ city: '甲市', road: '乙路' }, { road: '丙路' }] })).toEqual(['required rows[]/1/city']);
  });

  it('of nothing is absent, never an empty text', () => {
    expect(payloads(address, { 'shop.city': '', 'shop.road': '' })).toEqual({ A: {} });
    const needed = shop({ A: { properties: { address: line(['city', 'road']) }, required: ['address'] } });
    expect(accepts(needed, { 'shop.city': '', 'shop.road': '' })).not.toEqual([]);
    const optional = shop({
      A: { properties: { address: line(['city', 'road'], { optional: ['shop.city', 'shop.road'] }) }, required: ['address'] }
    });
    expect(payloads(optional, {})).toEqual({ A: {} });
    expect(accepts(optional, {})).not.toEqual([]);
    expect(accepts(optional, { 'shop.road': '乙路' })).toEqual([]);
  });
});

describe('codes of many to one', () => {
  const coarse = (
    representative?: string[][],
    pairs = [
      ['11', 'x'],
      ['12', 'x'],
      ['20', 'y']
    ]
  ): JsonObject =>
    ({ enum: ['x', 'y'], 'x-data': 'shop.trade', 'x-map': [{ op: 'codes', pairs, ...(representative && { representative }) }] }) as never;

  it('do not come back by a guess', () => {
    const c = shop({ A: { properties: { a: coarse() } } });
    expect(join(c, { A: { a: 'x' } })).toEqual({ record: {}, problems: [{ code: 'lost', path: ['shop.trade'], items: ['A'] }] });
    expect(join(c, { A: { a: 'y' } })).toEqual({ record: { 'shop.trade': '20' }, problems: [] });
  });

  it('come back as the representative, or as the one that all forms together leave', () => {
    expect(join(shop({ A: { properties: { a: coarse([['x', '12']]) } } }), { A: { a: 'x' } }).record).toEqual({ 'shop.trade': '12' });
    const crossed = coarse(
      [['x', '20']],
      [
        ['11', 'y'],
        ['12', 'x'],
        ['20', 'x']
      ]
    );
    const two = shop({ A: { properties: { a: coarse([['x', '11']]) } }, B: { properties: { b: crossed } } });
    expect(join(two, { A: { a: 'x' }, B: { b: 'x' } })).toEqual({ record: { 'shop.trade': '12' }, problems: [] });
    expect(join(two, { A: { a: 'y' }, B: { b: 'y' } }).problems).toMatchObject([{ code: 'disagree' }]);
  });
});

describe('null for absent', () => {
  const nullable = { 'x-map': [{ op: 'nullable' }] };

  it('is written for a field that is bound to nothing', () => {
    const c = shop({ A: { properties: { note: { type: ['string', 'null'], maxLength: 5, ...nullable } }, required: ['note'] } });
    expect(missing(c, {})).toEqual([]);
    expect(payloads(c, {})).toEqual({ A: { note: null } });
    expect(payloads(c, { [c.data[0]!.key]: 'ab' })).toEqual({ A: { note: 'ab' } });
  });

  it('is written where the other steps are not used', () => {
    const note = {
      type: ['string', 'null'],
      pattern: '^z',
      'x-data': 'shop.city',
      'x-map': [{ op: 'date', format: 'YYYYMMDD' }, { op: 'nullable' }]
    };
    const c = shop({ A: { properties: { note }, required: ['note'] } });
    expect(c.conflicts).toHaveLength(1);
    expect(payloads(c, {})).toEqual({ A: { note: null } });
  });

  it('leaves the other steps of an unbound field in force', () => {
    const day = { type: 'string', pattern: '^[0-9]{8}$', 'x-map': [{ op: 'date', format: 'YYYYMMDD' }] };
    const c = shop({ A: { properties: { day } } });
    expect(payloads(c, { [c.data[0]!.key]: '2026-11-20' })).toEqual({ A: { day: '20261120' } });
  });
});
