// Do the pages work? Whoever follows a tutorial or a how-to writes its documents and types its commands: here each page is followed in
// a folder of its own, with the examples in it. A block of JSON that names a file is written into it; a command has to end well.

import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const DOCS = join(ROOT, 'docs');
const pages = ['tutorial', 'how-to'].flatMap((kind) => readdirSync(join(DOCS, kind)).map((file) => `${kind}/${file}`));
const english = pages.filter((page) => !page.endsWith('.zh.md'));

interface Block {
  readonly kind: 'file' | 'commands';
  readonly name: string;
  readonly text: string;
}

/** Files to write and commands to type, in their order; commands in running text, too, where they speak of the examples. */
function blocksOf(page: string): Block[] {
  const text = readFileSync(join(DOCS, page), 'utf8');
  const found = [...text.matchAll(/^( *)```(json|sh)(?: (\S+))?\n([\s\S]*?)^\1```$|`(onething [^`]*examples\/[^`]*)`/gm)];
  return found.flatMap(([, indent = '', language, name = '', body = '', inline]): Block[] => {
    if (inline !== undefined) return [{ kind: 'commands', name: '', text: inline }];
    const lines = body
      .split('\n')
      .map((line) => line.slice(indent.length))
      .join('\n');
    if (language === 'json') return name ? [{ kind: 'file', name, text: lines }] : [];
    return [{ kind: 'commands', name: '', text: lines }];
  });
}

const withoutComments = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+#.*$/, '').trimEnd())
    .join('\n');

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder with the examples in it, and the command on the path. */
function desk(): { readonly folder: string; readonly env: NodeJS.ProcessEnv } {
  const folder = mkdtempSync(join(tmpdir(), 'onething-docs-')),
    bin = join(folder, 'bin');
  folders.push(folder);
  mkdirSync(bin);
  writeFileSync(
    join(bin, 'onething'),
    `#!/bin/sh\nexec "${process.execPath}" --conditions=source "${join(ROOT, 'packages/cli/src/main.ts')}" "$@"\n`
  );
  chmodSync(join(bin, 'onething'), 0o755);
  cpSync(join(ROOT, 'examples'), join(folder, 'examples'), { recursive: true, filter: (file) => !/\/(embedding|faults)$/.test(file) });
  return { folder, env: { ...process.env, PATH: `${bin}:${process.env['PATH'] ?? ''}` } };
}

describe('pages', () => {
  it('are in two languages, with the same documents and commands', () => {
    for (const page of english) {
      const other = page.replace('.md', '.zh.md');
      expect(pages, page).toContain(other);
      const [one, two] = [page, other].map((p) => blocksOf(p).map((b) => ({ ...b, text: withoutComments(b.text) })));
      expect(two, other).toEqual(one);
    }
  });

  it('have commands to try', () => {
    expect(english.flatMap(blocksOf).filter((b) => b.kind === 'commands').length).toBeGreaterThan(15);
  });

  it.each(english.filter((page) => blocksOf(page).some((b) => b.kind === 'commands')))('%s can be followed', (page) => {
    const { folder, env } = desk();
    for (const { kind, name, text } of blocksOf(page)) {
      if (kind === 'file') {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), text);
        continue;
      }
      try {
        execFileSync('sh', ['-e', '-c', text], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' });
      } catch (error) {
        const { stdout, stderr } = error as { stdout: string; stderr: string };
        expect.fail(`${page}\n${text}\n${stdout}${stderr}`);
      }
    }
  });
});

describe('links', () => {
  const all = readdirSync(DOCS, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.md') && !f.includes('/api/'));
  const slug = (heading: string): string =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-');

  it.each(all)('of %s lead somewhere', (page) => {
    const text = readFileSync(join(DOCS, page), 'utf8').replace(/^ *```[\s\S]*?^ *```$/gm, '');
    for (const [, target] of text.matchAll(/\]\((?!https?:)([^)\s]+)\)/g)) {
      const [path = '', part] = target!.split('#');
      const file = path ? resolve(DOCS, dirname(page), path) : join(DOCS, page);
      let headings: string[] = [];
      try {
        if (file.endsWith('.md')) headings = [...readFileSync(file, 'utf8').matchAll(/^#+ (.*)$/gm)].map(([, h]) => slug(h!));
        else readdirSync(file);
      } catch {
        expect.fail(`${page}: ${target} leads nowhere`);
      }
      if (part !== undefined) expect(headings, `${page}: ${target}`).toContain(part);
    }
  });

  it('of the index name every page', () => {
    const index = readFileSync(join(DOCS, 'README.md'), 'utf8');
    for (const page of all.filter((p) => /^(tutorial|how-to|reference|explanation)\/[^/]*$/.test(p))) expect(index).toContain(`(${page})`);
  });
});
