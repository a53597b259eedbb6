// How much does a citizen's browser load, and is it pure? Bundles the runtime as a page would.
// Fails on any import from outside the core's sources, on code made from strings, and above the limit.

import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './ensure.mjs';

/** Bytes after gzip. */
const limit = 20 * 1024;

const { outputFiles, metafile } = await build({
  entryPoints: [join(root, 'packages/core/src/runtime.ts')],
  absWorkingDir: root,
  bundle: true,
  minify: true,
  write: false,
  metafile: true,
  format: 'esm',
  target: 'es2023',
  platform: 'neutral',
  conditions: ['source'],
  outfile: 'runtime.js',
  logLevel: 'error'
}).catch(() => process.exit(1));

const code = outputFiles[0].text;
const gzip = gzipSync(code, { level: 9 }).length;
const faults = [
  ...Object.keys(metafile.inputs)
    .filter((file) => !file.startsWith('packages/core/'))
    .map((file) => `imports ${file}`),
  ...Object.values(metafile.outputs)
    .flatMap((output) => output.imports.filter((entry) => entry.external))
    .map((entry) => `imports ${entry.path}`),
  ...[/\beval\(/, /\bnew Function\b/, /\bFunction\(/]
    .filter((sign) => sign.test(code))
    .map((sign) => `contains ${sign.source}`),
  ...(gzip > limit ? [`is ${gzip - limit} bytes over the limit`] : [])
];

console.log(`runtime: ${Buffer.byteLength(code)} bytes minified, ${gzip} bytes gzip (limit ${limit})`);
for (const fault of faults) console.error(`runtime ${fault}`);
process.exit(faults.length > 0 ? 1 : 0);
