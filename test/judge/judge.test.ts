// A second opinion on the core, over random documents and over the examples with their personas.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { bundleOf, catalogue, items, personasOf, SCENARIOS } from '../examples/load.ts';
import { RUNS, SEED } from '../laws/law.ts';
import { complete, flow, judged, judgements, kept, least, materials, once, round, sound, tried, type Tried } from './judgements.ts';
import type { Documents, Json, JsonObject } from './plain.ts';

/** All judgements together take so long; without it each takes its share of ONETHING_RUNS. */
const MINUTES = Number(process.env['ONETHING_JUDGE_MINUTES'] ?? 0);
const weights = judgements.reduce((sum, j) => sum + j.weight, 0);

describe('the second judge', () => {
  it('shares nothing with the core but types', () => {
    const own = readdirSync(import.meta.dirname).filter((f) => !['judgements.ts', 'judge.test.ts', 'mutants.ts'].includes(f));
    expect(own.length).toBeGreaterThan(6);
    for (const file of own) {
      const imports = [...readFileSync(join(import.meta.dirname, file), 'utf8').matchAll(/^import (type )?.*?from '(.*?)';/gmsu)];
      for (const [, type, from = ''] of imports)
        expect(
          from.startsWith('./') || from === 'fast-check' || from.startsWith('node:') || (!!type && from.includes('/generated/')),
          `${file}: ${from}`
        ).toBe(true);
    }
  });

  for (const { no, says, weight, property } of judgements)
    it(
      `${no} ${says}`,
      async () => {
        const share = MINUTES
          ? { numRuns: 1e9, interruptAfterTimeLimit: (MINUTES * 60_000 * weight) / weights }
          : { numRuns: Math.ceil(RUNS * weight) };
        await fc.assert(property() as fc.IAsyncProperty<unknown>, { seed: SEED, ...share });
      },
      MINUTES * 60_000 + 300_000
    );

  describe.each(SCENARIOS)('%s', (scenario) => {
    const documents: Documents = { catalogue, items, bundle: bundleOf(scenario) };
    const records = personasOf(scenario).flatMap(({ submission }) => nearby(submission.record as unknown as JsonObject));
    const of = (): Tried => ({ ...tried(documents, 12), records });

    it.each([
      ['sound', sound],
      ['complete', complete],
      ['least data', least],
      ['nothing dies in silence', kept],
      ['round trip', round],
      ['asked once', once],
      ['materials', materials],
      ['waits', flow]
    ] as const)('%s', (_, judge) => {
      // each datum by itself takes long where there are so many
      judge(judge === least ? { ...of(), records: records.slice(0, 1) } : of());
    });
  });

  afterAll(() => {
    console.log(
      `the second judge: ${Object.entries(judged)
        .map(([what, n]) => `${n} ${what}`)
        .join(', ')}; runs ${MINUTES ? `for ${MINUTES} minutes` : RUNS}, seed ${SEED}`
    );
  });
});

/** A record, and it with one answer away, or put wrong. */
function nearby(record: JsonObject): JsonObject[] {
  const keys = Object.keys(record);
  const without = keys
    .filter((_, i) => i % 7 === 3)
    .map((key) => Object.fromEntries(keys.filter((k) => k !== key).map((k) => [k, record[k]!])));
  const wrong = keys.filter((_, i) => i % 9 === 4).map((key): JsonObject => ({ ...record, [key]: otherwise(record[key]!) }));
  return [record, ...without, ...wrong];
}

const otherwise = (value: Json): Json =>
  typeof value === 'boolean' ? !value : typeof value === 'number' ? value + 1 : typeof value === 'string' ? `${value}x` : [];
