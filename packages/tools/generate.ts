// What follows from the JSON Schemas? The document types and the validators of the core, and the reference page.
// `--check` writes nothing and fails when the tree holds anything else than what would be written.

import { mkdirSync, readFileSync, writeFileSync, existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { root } from './ensure.mjs';
import { referenceOf } from './generate/reference.ts';
import { readSchemas } from './generate/schemas.ts';
import { typesOf } from './generate/types.ts';
import { validatorDeclarationsOf, validatorsOf } from './generate/validators.ts';

const core = join(root, 'packages/core');
const schemas = readSchemas(join(core, 'schemas'));

const outputs = new Map([
  [join(core, 'src/model/generated/documents.ts'), await typesOf(schemas)],
  [join(core, 'src/read/generated/validators.js'), await validatorsOf(schemas)],
  [join(core, 'src/read/generated/validators.d.ts'), validatorDeclarationsOf(schemas)],
  [join(root, 'docs/reference/documents.md'), referenceOf(schemas)]
]);

const stale = [...outputs].filter(([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text);

if (process.argv.includes('--check')) {
  for (const [file] of stale) console.error(`stale: ${relative(root, file)}`);
  if (stale.length > 0) console.error('The schemas say something else. Run: npm run generate');
  else console.log(`${outputs.size} generated files are what the schemas say`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [file, text] of stale) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`wrote ${relative(root, file)}`);
  }
  if (stale.length === 0) console.log('nothing to do');
}
