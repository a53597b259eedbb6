// `npm run laws -- --runs N --seed S --minutes M`: the laws alone, on as many random examples as wished; then the second judge, for
// so many minutes (10).

import { parseArgs } from 'node:util';
import { binary, ensure, run } from './ensure.mjs';
import { freshSeed } from './seed.mjs';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '100' }, seed: { type: 'string' }, minutes: { type: 'string', default: '10' } }
});
const seed = values.seed ?? freshSeed();

ensure();
console.log(`laws: ${values.runs} runs, the second judge for ${values.minutes} minutes, seed ${seed}`);
process.exit(
  run(binary('vitest'), ['run', 'test/laws', 'test/judge'], {
    ONETHING_RUNS: values.runs,
    ONETHING_SEED: seed,
    ONETHING_JUDGE_MINUTES: values.minutes
  })
);
