import { describe, expect, it } from 'vitest';
import { shell } from './shell.ts';
import { sample } from './testing/sample.ts';

const composition = sample(),
  notice = { href: '/notice?a=1&b=2' };

describe('what a server writes', () => {
  it('names the steps of the form, in the language, inside a declarative shadow root', () => {
    const html = shell(composition, { lang: 'en', notice, attributes: { src: '/c.json' } });
    expect(html).toMatch(/^<one-thing-form lang="en" src="\/c\.json">\n<template shadowrootmode="open">/);
    expect([...html.matchAll(/<li part="task">([^<]*)/g)].map((m) => m[1])).toEqual([
      'Your situation',
      'Owner',
      'Shop',
      'Documents',
      'Check',
      'Declare and sign'
    ]);
  });
  it('leads to the notice by a plain link outside of it, and says what else the host has to say', () => {
    const [, light = ''] = shell(composition, { notice, note: '窗口 9:00—17:00' }).split('</template>');
    expect(light).toContain('<a href="/notice?a=1&#38;b=2">查看或打印一次性告知单</a>');
    expect(light).toContain('<p>窗口 9:00—17:00</p>');
  });
  it('lets no text become markup, and no attribute of another tag in', () => {
    const html = shell(
      { ...composition, title: { zh: '<b>"开店"', en: '' } },
      { notice: { href: '"><script>', text: '</p>' }, attributes: { src: '"onload="', drafts: undefined, disabled: true } }
    );
    expect(html).toContain('&#60;b&#62;&#34;开店&#34;');
    expect(html).not.toMatch(/<script|<b>/);
    expect(html).toContain('src="&#34;onload=&#34;" disabled>');
    expect(() => shell(composition, { notice, attributes: { onclick: 'x' } })).toThrow('onclick');
    expect(() => shell(composition, { notice, attributes: { 'a><b': 'x' } })).toThrow();
  });
  it('needs neither a style nor a script of its own', () => {
    expect(shell(composition, { notice })).not.toMatch(/<style|<script|style=|javascript:/i);
  });
});
