// Laws as tests: each titled by its number and sentence.

import { afterAll, describe, it } from 'vitest';
import { prove, RUNS, SEED, tally, type Law } from './law.ts';

export function suite(title: string, laws: readonly Law[]): void {
  describe(title, () => {
    for (const law of laws) it(`${law.no} ${law.says}`, () => prove(law), 600_000);
    afterAll(() => {
      const { bundles, accepted, refused } = tally;
      console.log(`laws, ${title}: ${bundles} random bundles (${accepted} records accepted, ${refused} refused), runs ${RUNS}, seed ${SEED}`);
    });
  });
}
