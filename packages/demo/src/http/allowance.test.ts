import { expect, test } from 'vitest';
import { allowance } from './allowance.ts';

test('lets a burst through, then so many a second', () => {
  const { take } = allowance(3, 0.5);
  expect([0, 0, 0, 0].map((now) => take('a', now))).toEqual([0, 0, 0, 2]);
  expect(take('b', 0)).toBe(0);
  expect(take('a', 2)).toBe(0);
  expect(take('a', 2)).toBe(2);
});
