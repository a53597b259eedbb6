// Does the page of findings know everything that the sources can say, with what is to be done about it? The codes are read from the
// sources themselves.

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { WORDS } from '@onething/core';
import { sentenceOf } from '../../packages/tools/generate/findings.ts';
import { REMEDIES } from '../../packages/tools/generate/remedies.ts';

const PACKAGES = resolve(import.meta.dirname, '../../packages');
const sources = ['core', 'cli'].flatMap((name) => {
  const src = join(PACKAGES, name, 'src');
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((f) => /(?<!\.test|\.d)\.ts$/.test(f) && !/(^|\/)(generated|words)\//.test(f))
    .map((f) => ({ file: `${name}/${f}`, text: readFileSync(join(src, f), 'utf8') }));
});

/** Codes of obstacles to the four ways, which are said by the papers. */
const OBSTACLES = /^core\/examine\/(four-ways|judge)\.ts$/;
const FAMILIES = 'file|read|shape|map|form|dialect|policy|onlyWhen|simulate|explain';

/** What is given to `say`, written as a code, or begins like a family of codes. */
const codes = new Map(
  sources
    .filter(({ file }) => !OBSTACLES.test(file))
    .flatMap(({ file, text }) =>
      [
        ...text.matchAll(/\bsay\(\s*'([\w.]+)'/g),
        ...text.matchAll(/\bcode: '([\w.]+)'/g),
        ...text.matchAll(new RegExp(`'((?:${FAMILIES})\\.[a-z]\\w*)'`, 'g'))
      ]
        .filter(([, code]) => !/^E[A-Z]+$/.test(code!)) // of the system
        .map(([, code]) => [code!, file] as const)
    )
);

describe('findings', () => {
  it('have a sentence in both languages for every code that the sources emit', () => {
    expect(codes.size).toBeGreaterThan(100);
    for (const [code, file] of codes)
      for (const words of [WORDS.zh, WORDS.en]) {
        // a stage that says one family of codes puts its name before them
        const said =
          [code, ...FAMILIES.split('|').map((family) => `${family}.${code}`)].some((c) => Object.hasOwn(words.findings, c)) ||
          Object.hasOwn(words.problems, code);
        expect(said, `${code} of ${file} has no sentence`).toBe(true);
      }
  });

  it('have a remedy: in the sentence, which then says two things, or in the table', () => {
    for (const code of Object.keys(WORDS.en.findings)) {
      const told = sentenceOf(code, WORDS.en).split(/[.:;] ?(?=[^\s‹])/).length > 1;
      expect(told || Object.hasOwn(REMEDIES, code), `${code}: ${sentenceOf(code, WORDS.en)}`).toBe(true);
    }
    expect(Object.keys(REMEDIES).filter((code) => !Object.hasOwn(WORDS.en.findings, code))).toEqual([]);
  });

  it('stand on the pages', () => {
    for (const page of ['findings.md', 'findings.zh.md']) {
      const text = readFileSync(resolve(PACKAGES, '../docs/reference', page), 'utf8');
      for (const code of Object.keys(WORDS.en.findings)) expect(text).toContain(`| \`${code}\` |`);
    }
  });
});
