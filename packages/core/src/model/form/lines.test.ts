import { describe, expect, it } from 'vitest';
import type { ComposedItem } from '../generated/documents.ts';
import type { JsonObject } from '../json.ts';
import { countLines, fullestFirst, linesOf } from './lines.ts';

const item = (
  properties: Record<string, JsonObject>,
  mapping: object[],
  more: { form?: JsonObject; dropped?: string[][] } = {}
): ComposedItem =>
  ({ id: 'A', form: { type: 'object', properties, ...more.form }, mapping, dropped: more.dropped ?? [] }) as unknown as ComposedItem;
const leaf = (row?: number): JsonObject => ({ type: 'string', ...(row !== undefined && { 'x-row': row }) });
const table = (columns: Record<string, JsonObject>, more: JsonObject = {}): JsonObject => ({
  type: 'array',
  'x-data': 'staff[]',
  items: { type: 'object', properties: columns },
  ...more
});
const keys = (i: ComposedItem): readonly (readonly string[])[] => linesOf(i).map((l) => l.keys);

describe('lines of a form', () => {
  it('are fields, of which those with one mark are one line', () => {
    const fields = { a: leaf(1), b: leaf(1), c: leaf(2), d: leaf() };
    expect(
      keys(item(fields, [{ name: 'a', data: ['p.a'] }, { name: 'b', data: ['p.b'] }, { name: 'c', data: ['p.c'] }, { name: 'd' }]))
    ).toEqual([['p.a', 'p.b'], ['p.c'], []]);
  });

  it('are read where a condition declares the field, too', () => {
    const fields = { a: leaf(1) },
      form = { if: { required: ['a'] }, then: { properties: { b: leaf(1) } } };
    expect(
      keys(
        item(
          fields,
          [
            { name: 'a', data: ['p.a'] },
            { name: 'b', data: ['p.b'] }
          ],
          { form }
        )
      )
    ).toEqual([['p.a', 'p.b']]);
  });

  it('of a table are its columns, unless the table is marked as one', () => {
    const mapping = [
      {
        name: 't',
        data: ['staff[]'],
        rows: [
          { name: 'n', data: ['name'] },
          { name: 'i', data: ['id'] }
        ]
      }
    ];
    const columns = { n: leaf(), i: leaf() };
    expect(keys(item({ t: table(columns) }, mapping))).toEqual([['staff[].name'], ['staff[].id']]);
    expect(keys(item({ t: table(columns, { 'x-row': 4 }) }, mapping))).toEqual([['staff[]']]);
  });

  it('of a table in a table keep the keys of both', () => {
    const inner = { type: 'array', 'x-data': 'staff[].jobs[]', items: { type: 'object', properties: { w: leaf() } } };
    const mapping = [{ name: 't', data: ['staff[]'], rows: [{ name: 'j', data: ['jobs'], rows: [{ name: 'w', data: ['where'] }] }] }];
    expect(keys(item({ t: table({ j: inner }) }, mapping))).toEqual([['staff[].jobs.where']]);
  });

  it('that a decision dropped are as many as they were: a table by its columns, a line only when all of it is gone', () => {
    const dropped = item({ t: table({ n: leaf(), i: leaf() }), a: leaf(1), b: leaf(1) }, [{ name: 'b', data: ['p.b'] }], {
      dropped: [['t'], ['a']]
    });
    expect(linesOf(dropped).map((l) => l.dropped)).toEqual([true, true, false]);
  });
});

describe('the count', () => {
  it('gives each line one fate, the fullest line first', () => {
    const one = item({ whole: leaf(), part: leaf(), none: leaf(), made: leaf() }, [
      { name: 'whole', data: ['p.a', 'p.b'] },
      { name: 'part', data: ['p.b'] },
      { name: 'none' },
      { name: 'made', data: ['p.m'] }
    ]);
    expect(countLines(fullestFirst([one]), (key) => (key === 'p.m' ? 'produced' : undefined))).toEqual({
      before: 4,
      asked: 1,
      askedOnce: 1,
      derived: 0,
      produced: 1,
      prefilled: 0,
      notNow: 0,
      constant: 1,
      dropped: 0
    });
  });
});
