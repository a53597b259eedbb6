import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from './cli.ts';
import { table, widthOf } from './output/table.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const RESTAURANT = join(ROOT, 'examples/restaurant/bundle.json');

async function onething(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = '',
    err = '';
  const code = await run(argv, {
    out: (t) => {
      out += t;
    },
    err: (t) => {
      err += t;
    },
    env: { LANG: 'zh_CN.UTF-8' }
  });
  return { code, out, err };
}

describe('onething', () => {
  it('tells its commands, in the language of the locale or as asked', async () => {
    expect((await onething()).out).toContain('用法: onething');
    expect((await onething('--lang', 'en')).out).toMatch(/Exit codes\n  0  all is well\n/);
    expect((await onething('split', '--help')).out).toContain('把一份申请分给各部门');
  });

  it('ends with 2 on wrong usage, 3 on a file that is not there, 1 on one that is no document', async () => {
    expect((await onething('nosuch')).code).toBe(2);
    expect((await onething('compose')).code).toBe(2);
    expect((await onething('compose', RESTAURANT, '--nosuch')).code).toBe(2);
    const missing = await onething('compose', 'nowhere.json');
    expect([missing.code, missing.err]).toEqual([3, 'nowhere.json: 找不到文件 nowhere.json。请检查路径。\n']);
    const folder = mkdtempSync(join(tmpdir(), 'onething-'));
    writeFileSync(join(folder, 'bad.json'), '{\n "kind": "bundle",\n}');
    const bad = await onething('compose', join(folder, 'bad.json'), '--lang', 'en');
    expect(bad.code).toBe(1);
    expect(bad.err).toMatch(/bad\.json:3:1.*: Not JSON: a member name in double quotes is wanted here/);
  });

  it('composes for people and for pipelines', async () => {
    const people = await onething('compose', RESTAURANT);
    expect(people.out).toContain('别处已经问过');
    expect(people.code).toBe(0);
    const data = JSON.parse((await onething('compose', RESTAURANT, '--json')).out) as { kind: string; data: unknown[] };
    expect(data.kind).toBe('composition');
  });

  it('explains a datum, and offers near ones for a slip', async () => {
    expect((await onething('explain', RESTAURANT, 'legalRep.name')).out).toContain('maxLength');
    const slip = await onething('explain', RESTAURANT, 'legalRep.nam');
    expect([slip.code, slip.err.includes('legalRep.name')]).toEqual([2, true]);
  });

  it('splits a record into files and joins them again', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'onething-'));
    const composition = JSON.parse((await onething('compose', RESTAURANT, '--json')).out) as { verdict: { witness: object } };
    const record = join(folder, 'record.json');
    writeFileSync(
      record,
      JSON.stringify({
        ...composition.verdict.witness,
        'situation.licensed': false,
        'situation.tobacco': true,
        'situation.signboard': true,
        'premises.floorArea': 400,
        'situation.wastewater': true
      })
    );
    const parts = await onething('split', RESTAURANT, record, '--out', folder, '--on', '2026-11-20');
    expect(parts.out).toContain('没有问题。');
    const files = readdirSync(folder)
      .filter((f) => f !== 'record.json')
      .map((f) => join(folder, f));
    expect(files.length).toBeGreaterThanOrEqual(6);
    expect(JSON.parse(readFileSync(files[0]!, 'utf8'))).toMatchObject({ kind: 'dossier' });
    const joined = await onething('join', RESTAURANT, ...files, '--json');
    expect((JSON.parse(joined.out) as { record: Record<string, unknown> }).record['legalRep.name']).toBe(
      (composition.verdict.witness as Record<string, unknown>)['legalRep.name']
    );
  });

  it('says what is wrong with a record, field by field, and ends with 1', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'onething-'));
    writeFileSync(join(folder, 'record.json'), '{"legalRep.name":"一二三四五六七八九十一二三四五"}');
    const { code, out } = await onething('split', RESTAURANT, join(folder, 'record.json'));
    expect(code).toBe(1);
    expect(out).toContain('姓名:最多 14 个字符');
  });

  it('makes types that name every datum', async () => {
    const { out } = await onething('types', RESTAURANT);
    expect(out).toContain("'legalRep.name'");
    expect(out).toContain('export interface Payload_FOOD');
    expect((await onething('types', RESTAURANT)).out).toBe(out);
  });

  it('finds the examples free of errors', async () => {
    const bundles = ['restaurant', 'pharmacy', 'bookstore', 'convenience-store', 'second-hand-home'].map((name) =>
      join(ROOT, 'examples', name, 'bundle.json')
    );
    const { code, out } = await onething('check', join(ROOT, 'examples/catalogue.json'), join(ROOT, 'examples/items'), ...bundles);
    expect(out).toContain('错误 0');
    expect(out).toContain('兜底条款,没有说明要哪一份材料。请列明名称,或用决定去掉。\n        已认可(示例-烟草专卖局)');
    expect(code).toBe(0);
  });

  it('knows that its decisions are confirmed', async () => {
    expect((await onething('stamp', RESTAURANT, '--check')).code).toBe(0);
  });

  it('runs as a process and gives its exit code', () => {
    const main = join(import.meta.dirname, 'main.ts');
    expect(execFileSync(process.execPath, ['--conditions=source', main, '--lang', 'en'], { encoding: 'utf8' })).toContain(
      'Usage: onething'
    );
    expect(spawnSync(process.execPath, ['--conditions=source', main, 'compose', 'nowhere.json']).status).toBe(3);
  });
});

describe('tables', () => {
  it('count Chinese characters as two columns', () => {
    expect(widthOf('一件事ok')).toBe(8);
    expect(table(['a', 'b'], [['一件事', 'x']]).split('\n')[0]).toBe('  a       b');
  });
});
