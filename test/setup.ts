// How random are the random tests? ONETHING_SEED repeats a run, ONETHING_RUNS says how many examples each law gets.
import fc from 'fast-check';

const seed = process.env['ONETHING_SEED'];
const runs = process.env['ONETHING_RUNS'];

fc.configureGlobal({
  ...(seed ? { seed: Number(seed) } : {}),
  ...(runs ? { numRuns: Number(runs) } : {})
});
