// Can anybody use what is published? All packages are packed by npm and by pnpm, looked at by publint and by attw, installed in a
// project outside of the workspace, and used there: types, programs, the command.

import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyWorkspace, PUBLISHED, ROOT } from './workspace.ts';

const run = promisify(execFile);
const home = mkdtempSync(join(tmpdir(), 'onething-packages-')),
  workspace = join(home, 'workspace'),
  outside = join(home, 'outside');
const MINUTES = 5 * 60_000;
const BIN = join(ROOT, 'node_modules/.bin');

/** Runs a command; what it said is part of the failure. */
async function shell(cwd: string, command: string, ...args: string[]): Promise<string> {
  const env = { ...process.env, ONETHING_BUILT: '1', PATH: [dirname(process.execPath), BIN, process.env['PATH']].join(delimiter) };
  try {
    return (await run(command, args, { cwd, env, maxBuffer: 1 << 28 })).stdout;
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`${command} ${args.join(' ')}\n${stdout}\n${stderr}`, { cause: error });
  }
}

/** The files of a tarball by their paths, as text. */
async function unpacked(tarball: string, into: string): Promise<Map<string, string>> {
  mkdirSync(into, { recursive: true });
  await shell(home, 'tar', '-xzf', tarball, '-C', into);
  const files = readdirSync(into, { recursive: true, encoding: 'utf8' }).filter((file) => statSync(join(into, file)).isFile());
  return new Map(files.sort().map((file) => [relative('package', file), readFileSync(join(into, file), 'utf8')]));
}

const fileOf = (name: string, by: string): string => join(home, by, `onething-${name}-0.1.0.tgz`);
const tarballs = new Map<string, Map<string, string>>(); // what npm packed, by package
const manifestOf = (name: string): Record<string, unknown> =>
  JSON.parse(tarballs.get(name)!.get('package.json')!) as Record<string, unknown>;

beforeAll(async () => {
  copyWorkspace(workspace);
  for (const by of ['npm', 'pnpm']) mkdirSync(join(home, by));
  for (const name of PUBLISHED) await shell(join(workspace, 'packages', name), 'npm', 'run', '--silent', 'build');
  for (const name of PUBLISHED) {
    await shell(join(workspace, 'packages', name), 'npm', 'pack', '--silent', '--pack-destination', join(home, 'npm'));
    tarballs.set(name, await unpacked(fileOf(name, 'npm'), join(home, 'unpacked', name)));
  }
}, MINUTES);

afterAll(() => rm(home, { recursive: true, force: true }), MINUTES);

describe.each(PUBLISHED)('the package %s', (name) => {
  it('holds what it needs, its licence, and nothing of the workspace', () => {
    const files = tarballs.get(name)!,
      manifest = manifestOf(name);
    expect(files.get('LICENSE')).toBe(readFileSync(join(ROOT, 'LICENSE'), 'utf8'));
    expect([...files.keys()].filter((file) => /^src\/|\.test\.|tsconfig|testing\//.test(file))).toEqual([]);
    expect(JSON.stringify(manifest)).not.toMatch(/workspace:|"source"|\.\/src\/|"scripts"|"devDependencies"/);
    expect((manifest['exports'] as Record<string, string>)['./package.json']).toBe('./package.json');
    // declarations name files that are there
    const declarations = [...files].filter(([file]) => file.endsWith('.d.ts'));
    expect(declarations.filter(([, text]) => /from '\.[^']*\.ts'/.test(text)).map(([file]) => file)).toEqual([]);
  });

  it('leaves its package.json as it was', () => {
    const [now, before] = [workspace, ROOT].map((root) => readFileSync(join(root, 'packages', name, 'package.json'), 'utf8'));
    expect(now).toBe(before);
  });

  it('is packed by pnpm with the same bytes', async () => {
    await shell(join(workspace, 'packages', name), 'npx', '-y', 'pnpm@12', 'pack', '--pack-destination', join(home, 'pnpm'));
    const byPnpm = await unpacked(fileOf(name, 'pnpm'), join(home, 'unpacked', `${name}-pnpm`)),
      byNpm = tarballs.get(name)!;
    const trimmed = (files: Map<string, string>): string[] => [...files].map(([file, text]) => `${file}\n${text.trimEnd()}`);
    expect([...byPnpm.keys()]).toEqual([...byNpm.keys()]);
    expect(trimmed(byPnpm)).toEqual(trimmed(byNpm)); // pnpm ends package.json without a newline
  });

  it('has nothing that publint finds wrong', async () => {
    const { messages, pkg } = await publint({
      pkgDir: join(home, 'unpacked', name, 'package'),
      pack: false,
      level: 'warning',
      strict: true
    });
    expect(messages.map((message) => formatMessage(message, pkg!))).toEqual([]);
  });

  it.skipIf(name === 'cli')('has types that resolve as node16 and as bundlers do', async () => {
    const data = ['./package.json', './custom-elements.json', './schemas/*.json', './messages/*'];
    await shell(
      ROOT,
      join(ROOT, 'test/node_modules/.bin/attw'),
      fileOf(name, 'npm'),
      '--profile',
      'esm-only',
      '--exclude-entrypoints',
      ...data
    );
  });
});

describe('a project outside', () => {
  beforeAll(async () => {
    mkdirSync(outside);
    writeFileSync(
      join(outside, 'package.json'),
      JSON.stringify({
        name: 'outside',
        private: true,
        type: 'module',
        dependencies: Object.fromEntries(PUBLISHED.map((name) => [`@onething/${name}`, `file:${fileOf(name, 'npm')}`]))
      })
    );
    await shell(outside, 'npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', '--silent');
    writeFileSync(join(outside, 'use.ts'), USE);
  }, MINUTES);

  it.each([
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler']
  ])('is compiled with module %s and resolution %s, declarations checked', async (module, moduleResolution) => {
    const options = {
      target: 'es2023',
      lib: ['es2023', 'dom', 'dom.iterable'],
      module,
      moduleResolution,
      strict: true,
      skipLibCheck: false,
      outDir: 'out',
      typeRoots: [join(ROOT, 'node_modules/@types')],
      types: ['node']
    };
    writeFileSync(join(outside, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: ['use.ts'] }));
    await shell(outside, 'tsc', '-p', '.');
  });

  it('composes an example, files a record, writes a notice', async () => {
    const told = JSON.parse(await shell(outside, process.execPath, 'out/use.js', join(ROOT, 'examples'))) as object;
    expect(told).toEqual({ verdict: 'satisfiable', dossiers: expect.any(Number), notice: '一次性告知单', exact: 'read.lostDigits' });
  });

  it('has the command, by its own name and by that of its package', async () => {
    const { version } = manifestOf('cli');
    for (const name of ['onething', '@onething/cli'])
      expect((await shell(outside, 'npx', '--no-install', name, '--version')).trim()).toBe(version);
    const composed = await shell(
      outside,
      'npx',
      '--no-install',
      'onething',
      'compose',
      join(ROOT, 'examples/pharmacy/bundle.json'),
      '--json'
    );
    expect(JSON.parse(composed)).toMatchObject({ kind: 'composition' });
  });
});

const USE = `
import { readFileSync, readdirSync } from 'node:fs';
import { compose, read, say, type Bundle, type Catalogue, type Item, type Diagnostic } from '@onething/core';
import { readJson } from '@onething/core/json';
import { specialise, type Submission } from '@onething/core/runtime';
import { split } from '@onething/core/filing';
import type { Live } from '@onething/core/live';
import { carryOver } from '@onething/core/carry-over';
import { notice } from '@onething/papers';
import type { OneThingForm } from '@onething/form';
import { zh } from '@onething/form/messages/zh';

const folder = process.argv[2]!;
const load = <T>(file: string): T => {
  const { document, problems } = read(readFileSync(file), file);
  if (!document) throw new Error(problems.map((p: Diagnostic) => say(p, 'en')).join());
  return document as unknown as T;
};
const catalogue = load<Catalogue>(folder + '/catalogue.json');
const items = readdirSync(folder + '/items').map((file) => load<Item>(folder + '/items/' + file));
const composition = compose(catalogue, items, load<Bundle>(folder + '/restaurant/bundle.json'));
const { record } = load<Submission>(folder + '/restaurant/personas/new-with-tobacco.json');
const { dossiers } = split(composition, record as never, { on: '2026-12-01' });
specialise(composition, record as never);
carryOver(composition, composition, record as never);
console.log(
  JSON.stringify({
    verdict: composition.verdict.kind,
    dossiers: dossiers.length,
    notice: notice(composition, record as never, { language: 'zh' }).title,
    exact: readJson('90071992547409931', 'number').problems[0]!.code
  })
);
export type { Live, OneThingForm };
export type Words = typeof zh;
`;
