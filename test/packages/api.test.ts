// Does every public name say what it is, and are the pages of the reference what the sources say?

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { apiOf, entriesOf } from '../../packages/tools/generate/api.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const entries = entriesOf(['core', 'papers', 'form'].map((name) => join(ROOT, 'packages', name)));

describe('the entries of the packages', () => {
  const { pages, silent } = apiOf(entries, ROOT);

  it('have a doc comment at every name', () => {
    expect(entries.map((e) => e.specifier)).toContain('@onething/core/runtime');
    expect(silent).toEqual([]);
  });

  it('are told by a page each, as the sources say', () => {
    for (const [name, text] of pages) expect(readFileSync(join(ROOT, 'docs/reference/api', name), 'utf8'), name).toBe(text);
    expect(pages.size).toBe(entries.length + 1);
  });
});

describe('a page', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onething-api-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('prints declarations without what they do, follows names through files, and tells each once', () => {
    mkdirSync(join(folder, 'src'));
    writeFileSync(
      join(folder, 'package.json'),
      JSON.stringify({
        name: '@onething/x',
        exports: { '.': { source: './src/index.ts' }, './less': { source: './src/less.ts' }, './data.json': './data.json' }
      })
    );
    writeFileSync(
      join(folder, 'src/index.ts'),
      "// What is here.\n\nexport * from './less.ts';\nexport { inner as outer } from './more.ts';\n"
    );
    writeFileSync(
      join(folder, 'src/less.ts'),
      '/** Twice as much. */\nexport const twice = (n: number): number => n * 2;\nexport interface Silent {\n  readonly a: 1;\n}\n'
    );
    writeFileSync(
      join(folder, 'src/more.ts'),
      '/** Holds one. More is said. */\n// a word to the linter\nexport class inner {\n  #kept = 1;\n  /** What it holds. */\n  get one(): number {\n    return this.#kept;\n  }\n}\n'
    );
    const { pages, silent } = apiOf(entriesOf([folder]), folder);
    expect(silent.map((s) => s.split(' (')[0])).toEqual(['@onething/x: Silent', '@onething/x/less: Silent']);
    expect(pages.get('x.md')).toContain('What is here.\n');
    expect(pages.get('x.md')).toContain('### twice\n\nTwice as much.\n\n```ts\nconst twice: (n: number) => number;\n```');
    expect(pages.get('x.md')).toContain(
      '### outer\n\nHolds one. More is said.\n\n```ts\nclass inner {\n  /** What it holds. */\n  get one(): number;\n}\n```'
    );
    expect(pages.get('x-less.md')).toContain('| [`twice`](x.md#twice) | Twice as much. |');
  });
});
