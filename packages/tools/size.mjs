// How much does a citizen's browser load, and is it pure? Bundles the runtime and the form element as a page would get them.
// Fails on any import from outside, on code made from strings, and above the limits. Bytes are those after gzip.

import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundle } from '../form/build.mjs';
import { root } from './ensure.mjs';

async function core(name, { limit }) {
  const { outputFiles, metafile } = await build({
    entryPoints: [join(root, 'packages/core/src', `${name}.ts`)],
    absWorkingDir: root,
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2023',
    platform: 'neutral',
    conditions: ['source'],
    outfile: `${name}.js`,
    logLevel: 'error'
  }).catch(() => process.exit(1));
  const code = outputFiles[0].text;
  const gzip = gzipSync(code, { level: 9 }).length;
  console.log(`${name}: ${Buffer.byteLength(code)} bytes minified, ${gzip} bytes gzip (limit ${limit})`);
  return [
    ...Object.keys(metafile.inputs)
      .filter((file) => !file.startsWith('packages/core/'))
      .map((file) => `${name} imports ${file}`),
    ...Object.values(metafile.outputs)
      .flatMap((output) => output.imports.filter((entry) => entry.external))
      .map((entry) => `${name} imports ${entry.path}`),
    ...made(name, code),
    ...over(name, gzip, limit)
  ];
}

/** The element in its default language. The limit is on what a page must load before the form can be filled in. */
async function element({ limit }) {
  const chunks = await bundle({ write: false });
  const entry = chunks.find((chunk) => chunk.isEntry);
  const words = chunks.filter((chunk) => entry.dynamicImports.includes(chunk.fileName) && languageOf(chunk) === 'zh');
  const first = reached(
    chunks,
    [entry, ...words].map((chunk) => chunk.fileName),
    (chunk) => chunk.imports
  );
  const later = reached(chunks, [entry.fileName], (chunk) => [...chunk.imports, ...chunk.dynamicImports]).filter(
    (chunk) => !first.includes(chunk) && (languageOf(chunk) ?? 'zh') === 'zh'
  );
  const gzip = sum(first);
  for (const chunk of chunks) {
    const when = first.includes(chunk) ? 'at once' : later.includes(chunk) ? 'when the form is there' : 'another language';
    console.log(`  ${chunk.fileName}: ${Buffer.byteLength(chunk.code)} bytes minified, ${chunk.gzip} bytes gzip, ${when}`);
  }
  console.log(`element: ${gzip} bytes gzip at once (limit ${limit}), ${sum(later)} when the form is there`);
  const outside = [...new Set(chunks.flatMap((chunk) => Object.keys(chunk.modules ?? {})))].filter(
    (file) =>
      !/packages\/(form|core)\/src\/|node_modules\/(@lit|lit|lit-html|lit-element)\/|^\0/.test(
        file.replaceAll('\\', '/').replace(/\/\.pnpm\/[^/]+/, '')
      )
  );
  return [
    ...outside.map((file) => `element imports ${file}`),
    ...chunks.flatMap((chunk) => made(chunk.fileName, chunk.code)),
    ...over('element', gzip, limit)
  ];
}

/** Of a chunk that holds the words of a language alone. */
function languageOf(chunk) {
  const [file, ...more] = Object.keys(chunk.modules ?? {});
  return more.length === 0 ? /[/\\]messages[/\\](?:.*[/\\])?([a-z]{2})\.ts$/i.exec(file ?? '')?.[1] : undefined;
}

function reached(chunks, names, next) {
  const found = new Set();
  for (const open = [...names]; open.length > 0;) {
    const name = open.pop();
    const chunk = chunks.find((one) => one.fileName === name);
    if (!chunk || found.has(chunk)) continue;
    found.add(chunk);
    open.push(...next(chunk));
  }
  return [...found];
}

const sum = (chunks) => chunks.reduce((total, chunk) => total + chunk.gzip, 0);

const made = (name, code) =>
  [/\beval\(/, /\bnew Function\b/, /\bFunction\(/].filter((sign) => sign.test(code)).map((sign) => `${name} contains ${sign.source}`);

const over = (name, gzip, limit) => (gzip > limit ? [`${name} is ${gzip - limit} bytes over the limit`] : []);

const faults = [
  ...(await core('live', { limit: 13.75 * 1024 })),
  ...(await core('runtime', { limit: 25 * 1024 })),
  ...(await element({ limit: 46.75 * 1024 }))
];
for (const fault of faults) console.error(fault);
process.exit(faults.length > 0 ? 1 : 0);
