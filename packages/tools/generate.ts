// What follows from the JSON Schemas, from the sources and from the sentences? The document types and the validators of the core, the
// reference pages of documents and findings, and a page for each entry of the packages, whose every name says what it is.
// `--check` writes nothing and fails when the tree holds anything else than what would be written.

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { root } from './ensure.mjs';
import { apiOf, entriesOf } from './generate/api.ts';
import { findingsOf } from './generate/findings.ts';
import { referenceOf } from './generate/reference.ts';
import { readSchemas } from './generate/schemas.ts';
import { typesOf } from './generate/types.ts';
import { validatorDeclarationsOf, validatorsOf } from './generate/validators.ts';

const core = join(root, 'packages/core');
const schemas = readSchemas(join(core, 'schemas'));

const ofSchemas = new Map([
  [join(core, 'src/model/generated/documents.ts'), await typesOf(schemas)],
  [join(core, 'src/read/generated/validators.js'), await validatorsOf(schemas)],
  [join(core, 'src/read/generated/validators.d.ts'), validatorDeclarationsOf(schemas)],
  [join(root, 'docs/reference/documents.md'), referenceOf(schemas)],
  [join(root, 'docs/reference/findings.md'), findingsOf('en')],
  [join(root, 'docs/reference/findings.zh.md'), findingsOf('zh')]
]);
const isStale = ([file, text]: readonly [string, string]): boolean => !existsSync(file) || readFileSync(file, 'utf8') !== text;
const checks = process.argv.includes('--check');

const staleOfSchemas = [...ofSchemas].filter(isStale);
if (!checks) write(staleOfSchemas); // the sources hold some of it

const api = apiOf(entriesOf(['core', 'papers', 'form'].map((name) => join(root, 'packages', name))), root),
  apiFolder = join(root, 'docs/reference/api');
const pages = [...api.pages].map(([name, text]) => [join(apiFolder, name), text] as const);
const stalePages = pages.filter(isStale),
  gone = existsSync(apiFolder) ? readdirSync(apiFolder).filter((name) => !api.pages.has(name)) : [];

if (checks) {
  const stale = [...[...staleOfSchemas, ...stalePages].map(([file]) => file), ...gone.map((name) => join(apiFolder, name))];
  for (const file of stale) console.error(`stale: ${relative(root, file)}`);
  for (const name of api.silent) console.error(`no doc comment: ${name}`);
  if (stale.length > 0) console.error('The schemas or the sources say something else. Run: npm run generate');
  else console.log(`${ofSchemas.size + pages.length} generated files are what the schemas and the sources say`);
  process.exitCode = stale.length + api.silent.length > 0 ? 1 : 0;
} else {
  write(stalePages);
  for (const name of gone) rmSync(join(apiFolder, name));
  for (const name of api.silent) console.log(`no doc comment: ${name}`);
  if (staleOfSchemas.length + stalePages.length === 0) console.log('nothing to do');
}

function write(files: readonly (readonly [string, string])[]): void {
  for (const [file, text] of files) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`wrote ${relative(root, file)}`);
  }
}
