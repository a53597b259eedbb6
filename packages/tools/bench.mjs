// `npm run bench -- [core] [form] [designer] [--quick]`: the benchmarks, all when none is named.

import { ensureBrowser } from './browser.mjs';
import { ensure, run } from './ensure.mjs';

const files = { core: 'test/bench/main.ts', form: 'test/bench/form.ts', designer: 'test/bench/designer.ts' };
const named = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const flags = process.argv.slice(2).filter((word) => word.startsWith('-'));
const unknown = named.find((part) => !Object.hasOwn(files, part));

if (unknown) {
  console.error(`There is no part "${unknown}"; there are: ${Object.keys(files).join(', ')}.`);
  process.exit(2);
}

const node = ensure();
const parts = named.length > 0 ? named : Object.keys(files);
const browser = parts.some((part) => part !== 'core') ? ensureBrowser() : undefined;
const codes = parts.map((part) => run(node, ['--conditions=source', files[part], ...flags], browser ? { ONETHING_CHROMIUM: browser } : {}));
process.exit(codes.some((code) => code !== 0) ? 1 : 0);
