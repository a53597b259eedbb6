// `npm test`: everything that must hold before a change lands, in order; the last line counts the tests. `-- --browser` runs
// the tests in a browser alone. A failing stage does not hide the next one; the exit code is 1 when any stage failed. Tests
// that hang are ended after a while and have failed.

import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { advice, ensureBrowser } from './browser.mjs';
import { binary, ensure, root, run, runWithin } from './ensure.mjs';
import { gateSeed } from './seed.mjs';

const node = ensure();
const browser = ensureBrowser();
const projects = process.argv.includes('--browser') ? ['browser'] : ['unit', 'whole', ...(browser ? ['browser'] : [])];
const seed = gateSeed();
const results = join(root, 'node_modules', '.onething', 'vitest.json');
const MINUTES = 45;
const reporters = [
  '--reporter=default',
  `--reporter=${join(root, 'packages', 'tools', 'waiting.mjs')}`,
  '--reporter=json',
  `--outputFile.json=${results}`
];

mkdirSync(dirname(results), { recursive: true });
rmSync(results, { force: true });

const stages = [
  ['generated files', () => run(node, ['packages/tools/generate.ts', '--check'])],
  ['typecheck', () => typecheck()],
  ['lint', () => run(binary('oxlint'), ['--deny-warnings'])],
  ['format', () => run(binary('oxfmt'), ['--check'])],
  [
    `tests (seed ${seed})`,
    () =>
      runWithin(MINUTES, binary('vitest'), ['run', ...projects.map((name) => `--project=${name}`), ...reporters], {
        ONETHING_SEED: seed,
        ...(browser && { ONETHING_CHROMIUM: browser })
      })
  ],
  ['a browser for the tests', () => (browser ? 0 : (console.error(advice()), 1))],
  ['size', () => run(node, ['packages/tools/size.mjs'])]
];

const failed = [];
const took = [];
for (const [title, stage] of stages) {
  console.log(`\n── ${title}`);
  const start = performance.now();
  if ((await stage()) !== 0) failed.push(title);
  took.push([performance.now() - start, title]);
}

console.log('\n── how long each part took');
for (const [ms, title] of took) console.log(`${time(ms)}  ${title}`);
for (const [ms, file] of slowest()) console.log(`${time(ms)}    ${file}`);

console.log('');
for (const title of failed) console.log(`failed: ${title}`);
if (failed.some((title) => title.startsWith('tests'))) console.log(`to repeat: ONETHING_SEED=${seed} npm test`);
console.log(closingLine());
process.exit(failed.length > 0 ? 1 : 0);

function typecheck() {
  const tsc = binary('tsc');
  return run(tsc, ['-p', '.']) || run(tsc, ['-p', 'packages/core/tsconfig.build.json', '--noEmit']);
}

/** Minutes and seconds: 12:05. */
function time(ms) {
  const seconds = Math.round(ms / 1000);
  return `${String(Math.floor(seconds / 60)).padStart(3)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** The test files that took longest, side by side with others as they ran. */
function slowest() {
  if (!existsSync(results)) return [];
  const { testResults } = JSON.parse(readFileSync(results, 'utf8'));
  return testResults
    .map(({ name, startTime, endTime }) => [endTime - startTime, relative(root, name)])
    .sort(([a], [b]) => b - a)
    .slice(0, 15);
}

/** `N passed, N failed`; a test file that could not be loaded counts as one failure. */
function closingLine() {
  if (!existsSync(results)) return '0 passed, 1 failed';
  const report = JSON.parse(readFileSync(results, 'utf8'));
  const broken = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  const skipped = report.numPendingTests + report.numTodoTests;
  const line = `${report.numPassedTests} passed, ${report.numFailedTests + broken} failed`;
  return skipped > 0 ? `${line}, ${skipped} skipped` : line;
}
