// Which words mean nothing, and is every option told?

import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS, run } from '../cli.ts';
import { paintFor } from '../output/paint.ts';
import { EXIT_CODES } from './help.ts';
import { nearest } from '@onething/core';

const ROOT = resolve(import.meta.dirname, '../../../..');
const BUNDLE = join(ROOT, 'examples/restaurant/bundle.json');

async function onething(argv: readonly string[], lang = 'en'): Promise<{ code: number; out: string; err: string }> {
  let out = '',
    err = '';
  const code = await run(argv, { out: (t) => void (out += t), err: (t) => void (err += t), env: { LANG: lang } });
  return { code, out, err };
}

describe('what is typed', () => {
  it.each<[readonly string[], RegExp, RegExp]>([
    [['compse', BUNDLE], /no command "compse"\. Did you mean compose\?/, /没有“compse”这个命令。是不是 compose\?/],
    [['frobnicate'], /no command "frobnicate"\.\n/, /没有“frobnicate”这个命令。\n/],
    [['compose'], /compose wants <bundle\.json>/, /compose 后面要写 <bundle\.json>/],
    [['compose', BUNDLE, 'more.json'], /Too many arguments: "more\.json"/, /多写了参数“more\.json”/],
    [['compose', ''], /An argument is empty/, /有一个参数是空的/],
    [
      ['compose', BUNDLE, '--sugest'],
      /no option --sugest of compose\. Did you mean --suggest\?/,
      /compose 没有选项 --sugest。是不是 --suggest\?/
    ],
    [['compose', BUNDLE, '--zzzzzz'], /no option --zzzzzz of compose\. There are --catalogue /, /可用的是 --catalogue /],
    [['compose', BUNDLE, '--svg', 'x.svg'], /no option --svg of compose/, /没有选项 --svg/],
    [['compose', BUNDLE, '-x'], /no option -x/, /没有选项 -x/],
    [['compose', BUNDLE, '--out'], /--out lacks its value, FILE/, /--out 后面缺少 FILE/],
    [['compose', '--out', '--json', BUNDLE], /--out lacks its value/, /--out 后面缺少/],
    [['compose', BUNDLE, '--out='], /--out lacks its value/, /--out 后面缺少/],
    [['compose', BUNDLE, '--suggest=yes'], /--suggest takes no value/, /--suggest 后面不带值/],
    [['compose', BUNDLE, '--suggest', '--suggest'], /--suggest is given twice/, /--suggest 写了两次/],
    [['notice', BUNDLE, '--on', 'yesterday'], /--on wants a date .*not "yesterday"/, /--on 要写成日期/],
    [['notice', BUNDLE, '--on', '2026-02-30'], /--on wants a date/, /--on 要写成日期/],
    [['split', BUNDLE, BUNDLE, '--on', '2026-2-3'], /--on wants a date/, /--on 要写成日期/],
    [['flow', BUNDLE, '--by', '2025-02-29'], /--by wants a date/, /--by 要写成日期/],
    [['simulate', BUNDLE, '--limit', 'many'], /--limit wants a whole number from 1/, /--limit 要写 1 以上的整数/],
    [['simulate', BUNDLE, '--limit', '-5'], /--limit lacks its value/, /--limit 后面缺少/],
    [['notice', BUNDLE, '--format', 'htm'], /--format is html or md, not "htm"\. Did you mean html\?/, /是不是 html\?/],
    [['compose', BUNDLE, '--city', 'wuhn'], /wuhan/, /wuhan/],
    [['cities', BUNDLE, '--cities', ','], /no city to compare/, /没有要比较的城市/]
  ])('%j is refused', async (argv, en, zh) => {
    const [english, chinese] = [await onething(argv), await onething(argv, 'zh_CN.UTF-8')];
    expect(english.err).toMatch(en);
    expect(chinese.err).toMatch(zh);
    expect([english.code, english.out]).toEqual([2, '']);
  });

  it('an unknown language is refused in the one of the locale', async () => {
    expect((await onething(['compose', BUNDLE, '--lang', 'fr'])).err).toContain('--lang is zh or en, not "fr".');
    expect((await onething(['compose', BUNDLE, '--lang=fr'], 'zh_CN.UTF-8')).err).toContain('--lang 只能是 zh 或 en,没有“fr”。');
  });

  it('options may stand anywhere, and what follows -- is no option', async () => {
    expect((await onething(['--lang', 'zh', 'explain', '--json', BUNDLE])).code).toBe(0);
    expect((await onething(['compose', '--', '--out'])).err).toContain('There is no file --out.');
  });

  it('the nearest name is the one with few slips, or none', () => {
    expect(nearest('simulat', ['split', 'simulate'])).toBe('simulate');
    expect(nearest('lpan', ['plan', 'flow'])).toBe('plan');
    expect(nearest('x', ['plan', 'flow'])).toBeUndefined();
  });
});

describe('help', () => {
  it.each(Object.entries(COMMANDS))(
    'of %s describes its arguments and every option, in both languages, with an example',
    async (name, command) => {
      for (const [lang, example] of [
        ['en', 'Example'],
        ['zh_CN.UTF-8', '例如']
      ] as const) {
        const { code, out } = await onething([name, '--help'], lang);
        expect(code).toBe(0);
        expect(out).toContain(`onething ${name} ${command.usage}`.trimEnd());
        for (const [option, { value = '', text }] of Object.entries(command.options))
          expect(out).toMatch(
            new RegExp(
              `--${option}${value && ` ${value.replace('|', '\\|')}`} +${text[lang === 'en' ? 'en' : 'zh'].slice(0, 4)}`.replaceAll(
                '"',
                '.'
              )
            )
          );
        expect(out).toContain(`${example}\n  onething ${name} `);
      }
      expect((await onething(['help', name])).out).toBe((await onething([name, '--help'])).out);
    }
  );

  it.each(Object.entries(COMMANDS))('the example of %s names files that there are, and means something', async (_, { example }) => {
    const words = example.split(' ');
    for (const file of words.filter((w) => w.startsWith('examples/'))) expect(existsSync(join(ROOT, file)), file).toBe(true);
    expect((await onething([...words, '--help'])).code).toBe(0);
  });

  it('of the whole lists every command and the one meaning of each exit code', async () => {
    const { out } = await onething([]);
    for (const name of Object.keys(COMMANDS)) expect(out).toMatch(new RegExp(`^  ${name} `, 'm'));
    for (const { code, text } of EXIT_CODES) expect(out).toContain(`  ${code}  ${text.en}\n`);
  });
});

describe('colours', () => {
  it('are for terminals that want them', () => {
    expect(paintFor(true, {})('error', 'error')).toBe('\u001b[31merror\u001b[39m');
    for (const paint of [paintFor(false, {}), paintFor(true, { NO_COLOR: '1' }), paintFor(true, { TERM: 'dumb' })])
      expect(paint('error', 'error')).toBe('error');
  });
});
