// What staff decide settles what it is about: a field that is dropped asks for nothing, one that is kept apart contradicts nobody.

import { describe, expect, it } from 'vitest';
import { compose } from '../compose.ts';
import { digestOfFields } from './decisions.ts';
import type { Bundle, Catalogue, Composition, Decision, Item } from '../model/generated/documents.ts';
import { split } from '../runtime.ts';

const text = (zh: string): { zh: string; en: string } => ({ zh, en: zh });
const catalogue = {
  kind: 'catalogue',
  id: 'c',
  version: '1',
  title: text('词典'),
  departments: { d: { title: text('某局') } },
  subjectTypes: {
    shop: {
      title: text('店'),
      elements: {
        code: { title: text('编码'), schema: { type: 'string', pattern: '^[A-Z]{2}-[0-9]{3}$' } },
        level: { title: text('级别'), schema: { type: 'string', enum: ['1', '2'] } },
        road: { title: text('路'), schema: { type: 'string', maxLength: 30 } },
        town: { title: text('镇'), schema: { type: 'string', maxLength: 30 } }
      }
    }
  },
  codeLists: {},
  codeMaps: {}
} as unknown as Catalogue;
const item = (id: string, properties: object, form: object = {}): Item =>
  ({
    kind: 'item',
    id,
    version: '1',
    title: text(id),
    department: 'd',
    subjects: { s: { type: 'shop' } },
    form: { type: 'object', additionalProperties: false, properties, ...form }
  }) as unknown as Item;

function decided(
  items: readonly Item[],
  ...decisions: readonly [kind: Decision['kind'], ...fields: (readonly [string, ...string[]])[]][]
): Composition {
  const byId = new Map(items.map((i) => [i.id as string, i]));
  return compose(catalogue, items, {
    kind: 'bundle',
    id: 'b',
    version: '1',
    title: text('一件事'),
    subjects: { s: { type: 'shop', title: text('店') } },
    items: items.map((i) => ({ item: i.id })),
    decisions: decisions.map(([kind, ...paths], i) => {
      const fields = paths.map(([id, ...path]) => ({ item: id, path }));
      return {
        id: `d${i}`,
        kind,
        fields,
        title: text('另问'),
        by: '某人',
        reason: '试',
        at: '2026-11-20T09:00:00+08:00',
        on: digestOfFields(fields as never, byId)
      };
    })
  } as unknown as Bundle);
}
const told = (c: Composition): object => ({
  verdict: c.verdict.kind,
  conflicts: c.conflicts.map((k) => k.id),
  states: c.decisions.map((d) => d.state)
});
const settled = { verdict: 'satisfiable', conflicts: [], states: ['inForce'] };
const filed = (c: Composition, record: object): object => {
  const { dossiers, problems } = split(c, record as never);
  return { problems, payloads: dossiers.map((d) => d.payload) };
};

describe('a dropped field', () => {
  it('asks for nothing, though no value of it could ever be right', () => {
    const impossible = { type: 'integer', minimum: 8, exclusiveMaximum: 8 };
    const c = decided([item('A', { n: impossible, t: { type: 'string' } }, { required: ['n', 't'] })], ['drop', ['A', 'n']]);
    expect(told(c)).toEqual(settled);
    expect(filed(c, { 'A/t': 'x' })).toEqual({ problems: [], payloads: [{ t: 'x' }] });
  });

  it('asks for nothing inside an object, a table or behind a reference either', () => {
    const never = { type: 'string', minLength: 3, maxLength: 2 };
    const inner = { type: 'object', properties: { n: never, t: { type: 'string' } }, required: ['n'] };
    const inObject = decided([item('A', { o: inner }, { required: ['o'] })], ['drop', ['A', 'o', 'n']]);
    const inRef = decided([item('A', { o: { $ref: '#/$defs/o' } }, { required: ['o'], $defs: { o: inner } })], ['drop', ['A', 'o', 'n']]);
    const inRows = decided(
      [item('A', { rows: { type: 'array', minItems: 1, items: inner } }, { required: ['rows'] })],
      ['drop', ['A', 'rows', '*', 'n']]
    );
    for (const c of [inObject, inRef, inRows]) expect(told(c)).toEqual(settled);
    expect(filed(inObject, { 'A/o/t': 'x' })).toEqual({ problems: [], payloads: [{ o: { t: 'x' } }] });
    expect(filed(inRows, { 'A/rows': [{}] })).toEqual({ problems: [], payloads: [{ rows: [{}] }] });
  });

  it('leaves every case of the form open, where a condition would have required it too', () => {
    const level = { level: { type: 'string', 'x-data': 's.level' }, n: { type: 'string' } };
    const two = { properties: { level: { const: '2' } }, required: ['level'] };
    for (const rule of [
      { if: two, then: { required: ['n'] } },
      { allOf: [{ if: two, else: {}, then: { allOf: [{ required: ['n'] }] } }] },
      { dependentRequired: { level: ['n'] } },
      { dependentSchemas: { level: { required: ['n'] } } }
    ]) {
      const c = decided([item('A', level, { required: ['level'], ...rule })], ['drop', ['A', 'n']]);
      expect(told(c)).toEqual(settled);
      expect(filed(c, { 's.level': '2' })).toEqual({ problems: [], payloads: [{ level: '2' }] });
    }
  });
});

describe('a field that is kept apart', () => {
  const a = item('A', { a: { type: 'string', 'x-data': 's.code' } }, { required: ['a'] });
  const b = item('B', { b: { type: 'string', pattern: '^[0-9]{5}$', 'x-data': 's.code' } }, { required: ['b'] });

  it('may contradict the dictionary: it is a question of its own', () => {
    expect(told(decided([a, b]))).toMatchObject({ conflicts: ['pattern:s.code'] });
    const c = decided([a, b], ['keepApart', ['B', 'b']]);
    expect(told(c)).toEqual(settled);
    expect(filed(c, { 's.code': 'AB-123', 's.code~d0': '12345' })).toEqual({ problems: [], payloads: [{ a: 'AB-123' }, { b: '12345' }] });
  });

  it('keeps what the dictionary says where it can', () => {
    const c = decided([a, item('B', { b: { type: 'string', maxLength: 6, 'x-data': 's.code' } })], ['keepApart', ['B', 'b']]);
    expect(c.data.find((d) => d.key === 's.code~d0')!.domain).toBeDefined();
  });

  it('still contradicts another that is kept apart together with it', () => {
    const other = item('C', { c: { type: 'string', pattern: '^[a-z]+$', 'x-data': 's.code' } }, { required: ['c'] });
    expect(told(decided([a, b, other], ['keepApart', ['B', 'b'], ['C', 'c']]))).toMatchObject({ conflicts: ['pattern:s.code~d0'] });
  });

  it('needs no mapping that would be exact', () => {
    const line = { type: 'string', maxLength: 20, 'x-data': ['s.town', 's.road'], 'x-map': [{ op: 'line', separator: '' }] };
    const items = [item('A', { line }, { required: ['line'] }), item('B', { r: { type: 'string', 'x-data': 's.road' } })];
    expect(told(decided(items))).toMatchObject({ conflicts: ['structure:A/line'] });
    const c = decided(items, ['keepApart', ['A', 'line']]);
    expect(told(c)).toEqual(settled);
    expect(c.data.find((d) => d.asks.some((x) => x.item === 'A'))!.title).toEqual(text('另问'));
  });
});
