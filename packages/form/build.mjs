// One ES module for a script tag: dist/one-thing-form.js, with the parts that it fetches later beside it. `--size` prints what a
// page loads at once and what it fetches when it has time, and writes nothing.

import { rm } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Layout of templates and styles means nothing to a browser. */
const tidy = {
  name: 'tidy-templates',
  transform: (code, id) =>
    /packages\/form\/src\/(views|styles)/.test(id)
      ? code
          .replace(/>\s*\n\s*</g, '><')
          .replace(/\n\s+(?=[<$])/g, '\n')
          .replace(/([{};,])\s*\n\s+(?=[.@:\w*-][^;\n]*[{;,]\s*$)/gm, '$1\n')
      : null
};

/** Read by Chromium: compiled while it is fetched, beside the page, instead of function by function when the form is drawn. */
const compiledEarly = '//# allFunctionsCalledOnLoad';

export async function bundle({ write = true } = {}) {
  if (write) await rm(`${here}dist/one-thing-form`, { recursive: true, force: true }); // their names change with what is in them
  const { output } = await build({
    root: here,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    resolve: { conditions: ['source', 'module', 'browser', 'import', 'default'] },
    plugins: [tidy],
    build: {
      write,
      emptyOutDir: false,
      target: 'es2022',
      minify: true,
      modulePreload: false,
      reportCompressedSize: false,
      lib: { entry: `${here}src/define.ts`, formats: ['es'], fileName: () => 'one-thing-form.js' },
      rolldownOptions: {
        preserveEntrySignatures: 'allow-extension',
        output: { chunkFileNames: 'one-thing-form/[name]-[hash].js', minify: true, postBanner: compiledEarly }
      }
    }
  }).then((result) => (Array.isArray(result) ? result[0] : result));
  return output
    .filter((o) => o.type === 'chunk')
    .map(({ fileName, code, isEntry, imports, dynamicImports, modules }) => ({
      fileName,
      code,
      isEntry,
      imports,
      dynamicImports,
      modules,
      gzip: gzipSync(code, { level: 9 }).length
    }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const chunks = await bundle({ write: !process.argv.includes('--size') });
  for (const { fileName, code, gzip } of chunks) console.log(`${fileName}: ${code.length} minified, ${gzip} gzip`);
}
