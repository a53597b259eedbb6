// `npm run laws -- --runs N --seed S`: the laws alone, on as many random examples as wished.

import { parseArgs } from 'node:util';
import { binary, ensure, run } from './ensure.mjs';
import { freshSeed } from './seed.mjs';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '100' }, seed: { type: 'string' } } });
const seed = values.seed ?? freshSeed();

ensure();
console.log(`laws: ${values.runs} runs, seed ${seed}`);
process.exit(run(binary('vitest'), ['run', 'test/laws'], { ONETHING_RUNS: values.runs, ONETHING_SEED: seed }));
