import type { Condition } from '@onething/core';
import { describe, expect, it } from 'vitest';
import { bundleOf, SCENARIOS } from '../testing/examples.ts';
import { conditionOf, noTableOf, tableOf } from './condition-table.ts';

const a: Condition = { datum: 'q.a', in: { const: true } },
  b: Condition = { datum: 'q.b', in: { enum: ['x', 'y'] } },
  c: Condition = { datum: 'q.c', in: { type: 'number', minimum: 3 } };

describe('a condition as a table', () => {
  it('has a row for each way and a column for each datum', () => {
    expect(tableOf({ any: [{ all: [a, b] }, c] })).toEqual({
      columns: ['q.a', 'q.b', 'q.c'],
      rows: [{ 'q.a': a.in, 'q.b': b.in }, { 'q.c': c.in }]
    });
    expect(tableOf(undefined)).toEqual({ columns: [], rows: [] });
  });

  it('comes back as it was', () => {
    for (const condition of [
      a,
      { all: [a, b, c] },
      { any: [a, b] },
      { any: [{ all: [a, b] }, { all: [b, c] }] },
      ...SCENARIOS.flatMap((s) => bundleOf(s).items.flatMap((e) => e.when ?? []))
    ]) {
      const table = tableOf(condition);
      if (table) expect(conditionOf(table)).toEqual(condition);
    }
  });

  it('says why it has none', () => {
    expect(
      [{ all: [a, a] }, { any: [b, { all: [c, { ...c, in: { type: 'number', maximum: 5 } }, a] }] }].map((x) => noTableOf(x as Condition))
    ).toEqual(['twice', 'twice']);
    expect([{ not: a }, { all: [a, { any: [b, c] }] }, { all: [{ not: a }, a, a] }].map(noTableOf)).toEqual(['shape', 'shape', 'shape']);
  });

  it('has none where a table cannot say it', () => {
    for (const condition of [{ not: a }, { all: [a, { any: [b, c] }] }, { all: [a, a] }, { any: [{ any: [a] }, b] }])
      expect(tableOf(condition), JSON.stringify(condition)).toBeUndefined();
  });
});
