// diff on copies of the examples in which something was changed.

import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../cli.ts';

const EXAMPLES = resolve(import.meta.dirname, '../../../../examples');

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

/** A copy of one file with an edit. */
function edited<T>(file: string, edit: (document: T) => void): string {
  const document = JSON.parse(readFileSync(join(EXAMPLES, file), 'utf8')) as T;
  edit(document);
  const copy = join(mkdtempSync(join(tmpdir(), 'onething-')), 'new.json');
  writeFileSync(copy, JSON.stringify(document));
  return copy;
}

interface SignItem {
  version: string;
  form: { properties: Record<string, { maxLength?: number }> };
}
const SIGN = join(EXAMPLES, 'items/SIGN.json'),
  STORE = join(EXAMPLES, 'convenience-store/bundle.json');
const newSign = (): string =>
  edited<SignItem>('items/SIGN.json', (item) => {
    item.version = '2';
    item.form.properties['lianxiren']!.maxLength = 20;
  });

describe('onething diff', () => {
  it('says so when nothing changed, and ends with 0', async () => {
    expect(await onething('diff', SIGN, SIGN)).toEqual({ code: 0, out: '户外招牌设置\n\n两个版本没有区别。\n', err: '' });
  });

  it('compares two versions of an item by itself', async () => {
    const { code, out } = await onething('diff', SIGN, newSign());
    expect(code).toBe(0);
    expect(out).toContain('户外招牌设置(版本 1 → 2)');
    expect(out).toContain('联系人·姓名:最多 50 个字符 → 最多 20 个字符(收紧)');
  });

  it('shows what an item does to a bundle, where it shows there', async () => {
    const { out } = await onething('diff', SIGN, newSign(), '--bundle', STORE, '--quick', '--lang', 'en');
    expect(out).toContain('(stricter; where "Outdoor signboard" alone asks)');
    expect(out).toMatch(/Not affected\n +• .*Tobacco monopoly/);
  });

  it('finds every bundle that a changed item affects', async () => {
    const { code, out } = await onething('diff', SIGN, newSign(), '--bundles', EXAMPLES, '--quick');
    expect(code).toBe(0);
    expect(out).toMatch(/“户外招牌设置”在 \d+ 个套餐里,影响其中 \d+ 个;另有 \d+ 个套餐没有它。/);
    for (const title of ['开办便利店一件事', '开办餐馆一件事', '开办书店一件事', '开办药店一件事']) expect(out).toContain(title);
    expect(out).not.toContain('存量房');
    // a document of faults calls another item by the same id
    expect(out).not.toContain('真实模板');
    const data = JSON.parse((await onething('diff', SIGN, newSign(), '--bundles', EXAMPLES, '--quick', '--json')).out) as {
      item: string;
      bundles: { affected: boolean; diff: { kind: string } }[];
    };
    expect([data.item, data.bundles.every((b) => b.affected && b.diff.kind === 'diff')]).toEqual(['SIGN', true]);
  }, 30_000);

  it('compares two bundles with their own items, and tells what becomes of a draft', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'onething-'));
    cpSync(EXAMPLES, folder, { recursive: true });
    const file = join(folder, 'second-hand-home/bundle.json');
    const bundle = JSON.parse(readFileSync(file, 'utf8')) as { items: { item: string }[] };
    writeFileSync(file, JSON.stringify({ ...bundle, items: bundle.items.filter((i) => i.item !== 'UTIL') }));
    const { code, out } = await onething(
      'diff',
      join(EXAMPLES, 'second-hand-home/bundle.json'),
      file,
      '--record',
      join(EXAMPLES, 'second-hand-home/personas/couple.json')
    );
    expect(code).toBe(0);
    for (const part of ['不再含事项“', '不再填写(“', '最繁情形:', '已填的这一份', '保留 ', '作废:']) expect(out).toContain(part);
  }, 30_000);

  it('refuses to compare what cannot be compared', async () => {
    expect((await onething('diff', SIGN, STORE)).code).toBe(2);
    expect((await onething('diff', SIGN, join(EXAMPLES, 'items/TAX.json'))).err).toContain('这是两个不同的事项:SIGN 和 TAX。');
    expect((await onething('diff', STORE, STORE, '--bundles', EXAMPLES)).code).toBe(2);
    expect((await onething('diff', SIGN, 'nowhere.json')).code).toBe(3);
  });
});
