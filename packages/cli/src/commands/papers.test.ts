import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../cli.ts';

const EXAMPLES = resolve(import.meta.dirname, '../../../../examples');
const PHARMACY = join(EXAMPLES, 'pharmacy/bundle.json'),
  HOME = join(EXAMPLES, 'second-hand-home/bundle.json');
const PERSONA = join(EXAMPLES, 'pharmacy/personas/large-pharmacy.json');
const folder = (): string => mkdtempSync(join(tmpdir(), 'onething-'));

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

describe('onething notice', () => {
  it('prints a complete page, or Markdown, for a persona on the day that it was filed', async () => {
    const page = await onething('notice', PHARMACY, '--answers', PERSONA);
    expect([page.code, page.out.startsWith('<!doctype html>')]).toEqual([0, true]);
    const filed = (JSON.parse(readFileSync(PERSONA, 'utf8')) as { on: string }).on;
    expect((await onething('notice', PHARMACY, '--answers', PERSONA, '--format', 'md')).out).toContain(`- **告知日期**: ${filed}`);
  });

  it('tells the dates of another day, and leaves them out without one', async () => {
    expect((await onething('notice', PHARMACY, '--on', '2026-12-31', '--format', 'md', '--lang', 'en')).out).toContain(
      '- **Date**: 2026-12-31'
    );
    expect((await onething('notice', PHARMACY, '--format', 'md')).out).not.toContain('告知日期');
  });

  it('writes a file in the format of its name', async () => {
    const file = join(folder(), 'notice.md');
    expect((await onething('notice', PHARMACY, '-o', file)).out).toBe(`已写入 ${file}\n`);
    expect(readFileSync(file, 'utf8')).toMatch(/^# 一次性告知单\n/);
  });

  it('gives the paper as data to pipelines', async () => {
    expect(JSON.parse((await onething('notice', PHARMACY, '--json')).out)).toMatchObject({ lang: 'zh', title: '一次性告知单' });
  });

  it('refuses a format or a day that there is not, with its usage, and ends with 2', async () => {
    const format = await onething('notice', PHARMACY, '--format', 'docx');
    expect([format.code, format.out, format.err.includes('onething notice <composition.json')]).toEqual([2, '', true]);
    expect((await onething('notice', PHARMACY, '--on', '2026-02-30')).err).toContain('--on 要写成日期');
    expect((await onething('notice', 'nowhere.json')).code).toBe(3);
  });
});

describe('onething guide', () => {
  it('prints the whole bundle with its chart, in either language', async () => {
    const { code, out } = await onething('guide', HOME);
    expect(code).toBe(0);
    expect(out).toMatch(/<h1>办事指南<\/h1>[\s\S]*<svg [\s\S]*<\/svg>/);
    expect((await onething('guide', HOME, '--format', 'md', '--lang', 'en')).out).toContain('## What staff decided');
  });
});

describe('onething flow', () => {
  it('tables the stages, the critical path and what is held together', async () => {
    const { code, out } = await onething('flow', PHARMACY, '--answers', PERSONA);
    expect(code).toBe(0);
    expect(out).toMatch(/2 {3}药品经营许可\uff08零售\uff09核发 +DRUG +PHARM/);
    expect(out).toContain('关键路径:执业药师首次注册 → 药品经营许可\uff08零售\uff09核发');
    expect(out).toContain('第 1 步联合现场核查:');
  });

  it('is dated by the calendar, and tells the last day to file', async () => {
    const { out } = await onething('flow', PHARMACY, '--answers', PERSONA, '--on', '2026-09-30', '--by', '2026-10-30', '--json');
    const plan = JSON.parse(out) as { days: number; dated: { start: string; end: string }; latestFiling: string };
    // the National Day holidays of 2026 last from the 1st to the 7th, and Saturday the 10th is worked
    expect([plan.days, plan.dated.start, plan.dated.end]).toEqual([5, '2026-09-30', '2026-10-13']);
    expect(plan.latestFiling).toBe('2026-10-23');
  });

  it('writes the chart', async () => {
    const file = join(folder(), 'flow.svg');
    expect((await onething('flow', HOME, '--svg', file, '--lang', 'en')).out).toContain(`the chart is in ${file}`);
    expect(readFileSync(file, 'utf8')).toMatch(/^<svg [\s\S]*<\/svg>\n$/);
  });

  it('tells a loop and where it can be cut, and ends with 1', async () => {
    const bundle = JSON.parse(readFileSync(PHARMACY, 'utf8')) as { flow: { cuts?: unknown } };
    const file = join(folder(), 'bundle.json');
    writeFileSync(file, JSON.stringify({ ...bundle, $schema: undefined, flow: { ...bundle.flow, cuts: [] } }));
    const { code, out } = await onething('flow', file, '--catalogue', join(EXAMPLES, 'catalogue.json'), '--items', join(EXAMPLES, 'items'));
    expect(code).toBe(1);
    expect(out).toContain('互相等待:');
    expect(out).toContain('可以剪断 PHARM → DRUG');
    expect(out).toContain('可以剪断 DRUG → PHARM');
  });
});

describe('onething ways', () => {
  it('counts a folder of items beside the targets', async () => {
    const { code, out } = await onething('ways', join(EXAMPLES, 'items'), '--lang', 'en');
    expect(code).toBe(0);
    expect(out).toMatch(/online \(districts and below\) +\d+\/\d+ +\d+ % +80 %/);
    expect(out).toMatch(/Environmental record +yes +yes +yes +yes/);
  });

  it('judges a bundle as an applicant meets it', async () => {
    const { out } = await onething('ways', PHARMACY, '--answers', PERSONA, '--json');
    const data = JSON.parse(out) as { items: { item: string }[]; counts: { way: string; of: number }[]; bundle: Record<string, unknown[]> };
    expect(data.items.map((i) => i.item)).toContain('DRUG');
    expect(data.counts.find((c) => c.way === 'nearby')!.of).toBe(data.items.length);
    expect(data.bundle['oneVisit']).toEqual([{ code: 'visits', item: '', facts: { visits: 3 } }]);
  });

  it('says so where there are no items', async () => {
    expect((await onething('ways', join(EXAMPLES, 'catalogue.json'))).code).toBe(1);
  });
});
