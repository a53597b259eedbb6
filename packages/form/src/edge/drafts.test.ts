import { expect, test } from 'vitest';
import { parted } from './drafts.ts';

test('of two windows each keeps its own changes; what both have changed is named, unless it is the same', () => {
  const base = { a: 1, b: 1, c: 1, d: 1, e: [{ x: 1 }] };
  expect(parted(base, { ...base, b: 2, d: 2, f: 3 }, { a: 5, b: 2, c: 1, d: 3, e: [{ x: 1 }], g: 4 })).toEqual({
    taken: ['a', 'g'],
    both: ['d']
  });
  // removed there, and here
  expect(parted(base, base, {})).toEqual({ taken: ['a', 'b', 'c', 'd', 'e'], both: [] });
  expect(parted(base, {}, base)).toEqual({ taken: [], both: [] });
});
