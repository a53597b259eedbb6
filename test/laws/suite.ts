// Laws as tests: each titled by its number and sentence.

import { afterAll, describe, it } from 'vitest';
import { prove, RUNS, SEED, tally, type Law } from './law.ts';

export function suite(title: string, laws: readonly Law[]): void {
  describe(title, () => {
    for (const law of laws) it(`${law.no} ${law.says}`, () => prove(law), 600_000);
    afterAll(() => {
      const { bundles, accepted, refused } = tally;
      const seen = bundles ? `${bundles} random bundles${accepted ? `, ${accepted} records accepted and ${refused} refused` : ''}, ` : '';
      console.log(`laws, ${title}: ${seen}runs ${RUNS}, seed ${SEED}`);
    });
  });
}
