// What merging may cost: merge.md 31. Times are the best of several, so that a busy machine does not fail them.

import fc from 'fast-check';
import { meetAll } from '../../../packages/core/src/model/node/meet.ts';
import { normalise } from '../../../packages/core/src/model/node/normalise.ts';
import { toSchema } from '../../../packages/core/src/model/node/to-schema.ts';
import type { JsonObject } from '../../../packages/core/src/model/json.ts';
import { law, must, type Law } from '../law.ts';

/** n forms of m fields; `tag` makes each reading a new one. */
function forms(n: number, m: number, tag: number): JsonObject[] {
  return Array.from({ length: n }, (_, i) => ({
    type: 'object',
    required: ['f0', `f${i % m}`],
    properties: Object.fromEntries(Array.from({ length: m }, (_, j): [string, JsonObject] => [`f${j}`, fieldOf(i, j, tag)]))
  }));
}

function fieldOf(i: number, j: number, tag: number): JsonObject {
  switch (j % 4) {
    case 0:
      return { type: 'string', minLength: 1, maxLength: 30 + ((i + tag) % 7), pattern: '^\\S+$' };
    case 1:
      return { type: 'integer', minimum: i % 5, maximum: 100 + ((i + tag) % 9) };
    case 2:
      return { enum: Array.from({ length: 12 }, (_, k) => `c${(k + (i % 3)) % 14}`) };
    default:
      return { type: 'string', format: 'date', title: `第${i}项` };
  }
}

/** Every keyword looked at once and written anew: the least that any merger must do. */
const visit = (list: readonly JsonObject[]): number => JSON.stringify(JSON.parse(JSON.stringify(list))).length;
const merge = (list: readonly JsonObject[]): unknown => toSchema(meetAll(list.map((f) => normalise(f))));

function best(times: number, work: (tag: number) => void): number {
  let least = Infinity;
  for (let i = 0; i < times; i++) {
    const from = performance.now();
    work(i);
    least = Math.min(least, performance.now() - from);
  }
  return least;
}

export const cost: readonly Law[] = [
  law(
    'M31',
    'merging 12 × 40 costs at most ten visits of all keywords and a constant; twice the items cost at most 2.3 times as much',
    0.01,
    fc.constant(null),
    () => {
      let told = '';
      for (let attempt = 0; attempt < 6; attempt++) {
        const one =
          best(15, (tag) => merge(forms(12, 40, tag))) -
          best(15, (tag) => {
            forms(12, 40, tag);
          });
        const seen =
          best(15, (tag) => visit(forms(12, 40, tag))) -
          best(15, (tag) => {
            forms(12, 40, tag);
          });
        const half = best(8, (tag) => merge(forms(50, 40, tag))),
          whole = best(8, (tag) => merge(forms(100, 40, tag)));
        if (one <= 10 * Math.max(seen, 0.05) + 2 && whole <= 2.3 * half) return;
        told = `12 × 40: ${one.toFixed(2)} ms, one visit ${seen.toFixed(2)} ms; 50 × 40: ${half.toFixed(2)} ms, 100 × 40: ${whole.toFixed(2)} ms`;
      }
      must(false, told);
    }
  )
];
