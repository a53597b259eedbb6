// Does a document have its shape? One validator per document kind, compiled ahead: nothing is evaluated at run time,
// and what Ajv needs then is inlined, so that the core does not depend on it.

import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import formats from 'ajv-formats';
import { build, type Plugin } from 'esbuild';
import { root } from '../ensure.mjs';
import type { SchemaFile } from './schemas.ts';

const banner = '// Generated from packages/core/schemas by `npm run generate`. Do not edit.\n';

/** An ES module that exports `validateItem`, `validateBundle`, … */
export async function validatorsOf(files: readonly SchemaFile[]): Promise<string> {
  const ajv = new Ajv2020({
    allErrors: true,
    messages: false,
    inlineRefs: false,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    code: { source: true, esm: true, lines: true }
  });
  formats.default(ajv, ['date', 'date-time']);
  for (const { schema } of files) ajv.addSchema(schema);
  const exports = Object.fromEntries(documents(files).map(({ title, id }) => [`validate${title}`, id]));
  const code = await inlined(standalone.default(ajv, exports));
  if (/\beval\(|\bnew Function\b|\brequire\(/.test(code)) throw new Error('the validators would evaluate or require code');
  return banner + code;
}

export function validatorDeclarationsOf(files: readonly SchemaFile[]): string {
  const kinds = documents(files).map((file) => file.title);
  return [
    banner,
    `import type { ${kinds.join(', ')} } from '../../model/generated/documents.ts';`,
    '',
    'export interface ValidationError {',
    '  readonly keyword: string;',
    '  /** JSON Pointer into the document. */',
    '  readonly instancePath: string;',
    '  readonly schemaPath: string;',
    '  readonly params: Readonly<Record<string, unknown>>;',
    '}',
    '',
    '/** True when the value has the shape; otherwise `errors` says why not, until the next call. */',
    'export interface Validator<T> {',
    '  (value: unknown): value is T;',
    '  errors?: readonly ValidationError[] | null;',
    '}',
    '',
    ...kinds.map((kind) => `export declare const validate${kind}: Validator<${kind}>;`),
    ''
  ].join('\n');
}

function documents(files: readonly SchemaFile[]): readonly SchemaFile[] {
  return files.filter((file) => file.isDocument);
}

async function inlined(contents: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: { contents, resolveDir: dirname(fileURLToPath(import.meta.url)), loader: 'js' },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2023',
    platform: 'neutral',
    mainFields: ['main'],
    charset: 'utf8',
    legalComments: 'none',
    minify: true,
    lineLimit: 160,
    logLevel: 'error',
    plugins: [withoutSource]
  });
  return outputFiles[0]?.text ?? '';
}

/** Ajv's helpers carry their own `require` as text, for its code generator only. */
const withoutSource: Plugin = {
  name: 'without-source',
  setup(build) {
    build.onLoad({ filter: /ajv[\\/]dist[\\/]runtime[\\/]\w+\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(/^\w+\.code = 'require.*$/m, '')
    }));
  }
};
