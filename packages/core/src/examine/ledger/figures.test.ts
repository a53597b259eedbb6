import { expect, it } from 'vitest';
import { percentLess, percentOf, savedOf } from './figures.ts';

it('says how many per cent less, of what there was before, rounded down', () => {
  const less = [
    [125, 62, 50],
    [3, 1, 66],
    [300, 1, 99],
    [7, 0, 100],
    [4, 4, 0],
    [2, 3, -50],
    [3, 4, -34]
  ];
  for (const [before, after, percent] of less) expect(percentLess({ before: before!, after: after! })).toBe(percent);
  expect(percentLess({ before: 0, after: 0 })).toBeUndefined();
  expect(savedOf({ before: 125, after: 62 })).toBe(63);
});

it('never reaches a share by rounding', () => {
  expect([percentOf(599, 1000), percentOf(3, 3), percentOf(0, 5), percentOf(0, 0)]).toEqual([59, 100, 0, undefined]);
});
