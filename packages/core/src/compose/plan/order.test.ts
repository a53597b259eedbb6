import { describe, expect, it } from 'vitest';
import { oneOrder } from './order.ts';

describe('one order of many', () => {
  it.each([
    ['keeps what a form says alone', [['a', 'b', 'c']], ['a', 'b', 'c']],
    [
      'puts what is between two between them',
      [
        ['a', 'c'],
        ['a', 'b', 'c']
      ],
      ['a', 'b', 'c']
    ],
    ['keeps what a later form says of strangers', [['a'], ['b'], ['b', 'a']], ['b', 'a']],
    [
      'lets the first item win where two contradict',
      [
        ['a', 'b'],
        ['b', 'a']
      ],
      ['a', 'b']
    ],
    ['keeps beside a contradiction what nobody contradicts', [['x'], ['a', 'b', 'x'], ['b', 'a']], ['a', 'b', 'x']],
    [
      'breaks a circle of three where the last item closes it',
      [
        ['a', 'b'],
        ['b', 'c'],
        ['c', 'a']
      ],
      ['a', 'b', 'c']
    ]
  ] as [string, string[][], string[]][])('%s', (_, lists, expected) => {
    expect(oneOrder(lists)).toEqual(expected);
  });

  it('takes a thousand forms of fifty fields that contradict one another, in time', () => {
    const lists = Array.from({ length: 1000 }, (_, i) =>
      Array.from({ length: 50 }, (__, j) => `k${(i * 37 + j * (i % 2 ? 1 : 7919)) % 20_000}`)
    );
    const before = performance.now(),
      order = oneOrder(lists);
    expect(new Set(order).size).toBe(order.length);
    expect(order.length).toBe(new Set(lists.flat()).size);
    expect(performance.now() - before).toBeLessThan(5000);
  });
});
