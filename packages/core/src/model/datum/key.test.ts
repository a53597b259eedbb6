import { describe, expect, it } from 'vitest';
import { apartKey, columnKey, decidedKey, isApart, ownKey, ownerOf, readApart, readKey, segments, writeKey } from './key.ts';

describe('datum keys', () => {
  it.each([
    ['legalRep.name', { subject: 'legalRep', many: false, element: 'name' }],
    ['premises@before.address.province', { subject: 'premises@before', many: false, element: 'address.province' }],
    ['buyer[]', { subject: 'buyer', many: true, element: undefined }],
    ['buyer[].name', { subject: 'buyer', many: true, element: 'name' }],
    ['PHARM:pharmacist.name', { subject: 'PHARM:pharmacist', many: false, element: 'name' }]
  ])('reads %s and writes it again', (text, ref) => {
    expect(readKey(text)).toEqual(ref);
    expect(writeKey(ref)).toBe(text);
  });

  it.each(['', 'legalRep', '.name', 'a..b[', '1a.b', 'a b.c'])('has no reading for %j', (text) => {
    expect(readKey(text)).toBeUndefined();
  });
});

describe('keys of fields that are bound to nothing', () => {
  const names = [
    'a',
    'a/b',
    'b',
    'a~1b',
    '~',
    '~0',
    '',
    '.',
    'a.b',
    ' ',
    'a b',
    'x[]',
    'x[].y',
    '@',
    'a@b',
    '#',
    '*',
    '%2F',
    '姓名',
    '甲/乙',
    'a:b'
  ];
  const paths = [...names.map((n) => [n]), ...names.flatMap((a) => names.map((b) => [a, b]))];

  it('tells every path from every other, and names its item', () => {
    const keys = paths.map((path) => ownKey('A', path));
    expect(new Set(keys).size).toBe(paths.length);
    for (const key of keys) {
      expect(ownerOf(key)).toBe('A');
      expect(segments(key)).toEqual([key]);
      expect(readKey(key)).toBeUndefined();
      expect(isApart(key)).toBe(false);
      expect(key).not.toMatch(/ |\/\//);
    }
  });

  it('cuts a column from its table, whatever both are called', () => {
    for (const table of ['buyer[]', 'buyer[]~d1', ...names.map((n) => ownKey('A', [n]))])
      for (const column of ['name', 'address.city', 'name~FIRE', ...names.map((n) => ownKey('A', [n]))])
        expect(segments(columnKey(table, column))).toEqual([table, column]);
  });

  it('knows by whom a datum was kept apart, and tells an item from a decision and the second time from another item', () => {
    for (const key of ['p.area', 'buyer[]', ...names.map((n) => ownKey('A', [n]))]) {
      const apart = [apartKey(key, 'FIRE'), apartKey(key, 'FIRE', 2), apartKey(key, 'FIRE-2'), decidedKey(key, 'FIRE', [{ item: 'FIRE' }])];
      expect(new Set(apart).size).toBe(apart.length);
      for (const one of apart) expect(readApart(one).key).toBe(key);
      expect(decidedKey(key, 'area', [{ item: 'FIRE' }])).toBe(`${key}~area`);
    }
  });
});
