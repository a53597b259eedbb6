// plan, simulate, ledger and cities on the examples, in both languages.

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../cli.ts';

const ROOT = resolve(import.meta.dirname, '../../../..');
const bundle = (name: string): string => join(ROOT, 'examples', name, 'bundle.json');
const persona = (name: string, who: string): string => join(ROOT, 'examples', name, 'personas', `${who}.json`);

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

describe('answers', () => {
  const given = async (command: string, answers: object): Promise<{ code: number; err: string }> => {
    const file = join(mkdtempSync(join(tmpdir(), 'answers-')), 'answers.json');
    writeFileSync(file, JSON.stringify(answers));
    return onething(command, bundle('restaurant'), '--answers', file);
  };

  it.each(['plan', 'notice', 'ledger', 'flow'])(
    'of a wrong kind, or to what nobody asks, make nothing vanish in silence: %s',
    async (command) => {
      const wrong = await given(command, { 'premises.floorArea': '420', 'situation.signboard': true, 'situation.sgn': true });
      expect(wrong.code).toBe(1);
      expect(wrong.err.trim().split('\n')).toHaveLength(2);
      expect(wrong.err).toContain('situation.sgn');
      expect((await given(command, { 'premises.floorArea': 420, 'situation.signboard': true })).err).toBe('');
    }
  );
});

describe('plan', () => {
  it('says what is brought, what not and why, and in which order', async () => {
    const { code, out } = await onething('plan', bundle('restaurant'), '--answers', persona('restaurant', 'new-with-tobacco'));
    expect(code).toBe(0);
    for (const part of [
      '要带的材料 10 种',
      '由“个体工商户设立登记”办出',
      '由电子证照库调取',
      '由合并后的一张表代替',
      '1. 个体工商户设立登记',
      '最长 16 个工作日(一件一件办 28)',
      '到场 3 次(原来 7)'
    ])
      expect(out).toContain(part);
    expect(out).not.toContain('还没有回答');
  });

  it('names the questions that are still open', async () => {
    const { out } = await onething('plan', bundle('pharmacy'), '--lang', 'en');
    expect(out).toContain('Not answered yet: ');
    expect(out).not.toMatch(/undefined|\[object/);
  });

  it('gives the plan itself to pipelines', async () => {
    const { out } = await onething('plan', bundle('second-hand-home'), '--answers', persona('second-hand-home', 'couple'), '--json');
    expect((JSON.parse(out) as { items: string[] }).items).toContain('BDC');
  });
});

describe('simulate', () => {
  it('tries every situation and says what no city rule reaches', async () => {
    const { code, out } = await onething('simulate', bundle('convenience-store'));
    expect(code).toBe(0);
    expect(out).toMatch(/情形共 \d+ 种,全部推演。\d+ 种有样例走通/);
    expect(out).toContain('事项 酒类商品零售许可证 在任何情形下都不会办理。');
  });

  it('says so when it takes a sample', async () => {
    const { out } = await onething('simulate', bundle('convenience-store'), '--limit', '100', '--lang', 'en');
    expect(out).toMatch(/There are \d+ situations, \d+ of them were tried: every two answers meet in one of these/);
  });

  it('lists all of a small bundle', async () => {
    const { out } = await onething('simulate', bundle('second-hand-home'), '--all');
    expect(out.split('\n').filter((l) => / CONTRACT /.test(l)).length).toBe(64);
  });

  it('reaches the wine licence where the city knows one', async () => {
    const { out } = await onething('simulate', bundle('convenience-store'), '--city', 'shanghai');
    expect(out).not.toContain('酒类商品零售许可证 在任何情形下');
  });
});

describe('ledger', () => {
  it('shows three situations with their causes, or one applicant', async () => {
    const all = await onething('ledger', bundle('second-hand-home'));
    for (const part of ['最简情形', '中间情形', '最繁情形', '87 → 33 (少 62%)', '由证照带出 37']) expect(all.out).toContain(part);
    const one = await onething('ledger', bundle('restaurant'), '--answers', persona('restaurant', 'licensed-online'), '--lang', 'en');
    expect(one.out).toMatch(/lines to fill in\s+68 → 35 \(48 % less\)/);
  });
});

describe('cities', () => {
  it('stand side by side with what differs', async () => {
    const { code, out } = await onething(
      'cities',
      bundle('restaurant'),
      '--cities',
      'wuhan,shanghai',
      '--answers',
      persona('restaurant', 'family-business')
    );
    expect(code).toBe(0);
    expect(out).toMatch(/drainExemptArea\s+0\s+150/);
    expect(out).not.toContain('fireFloorArea'); // the same in both
    expect(out).toContain('这位申请人:材料');
  });

  it('a city that nobody knows is said, with those that are known', async () => {
    const { code, err } = await onething('cities', bundle('restaurant'), '--cities', 'atlantis');
    expect(code).toBe(2);
    expect(err).toContain('wuhan');
  });
});
