// Is a text judged in a time that grows as the text does? Expressions that are known to hold an engine up, each on texts that
// grow, taken and refused; and the formats, each on its example with every character drawn out. Twice the text takes about twice
// as long. What short texts get is what the engine's own RegExp says.

import { performance } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../packages/core/src/model/pattern/formats.ts';
import { foreignTo, matches } from '../../packages/core/src/model/pattern/matcher.ts';
import { EXAMPLES } from '../../packages/core/src/model/pattern/pattern/examples.ts';
import patterns from './patterns.json' with { type: 'json' };

interface Slow {
  readonly name: string;
  readonly pattern: string;
  readonly head: string;
  readonly pump: string;
  readonly reject: string;
  readonly accept: string | null;
}
const SLOW: readonly Slow[] = patterns.slow;

const MORE: Readonly<Record<string, string>> = {
  hostname: 'a.example.cn',
  ipv4: '127.0.0.1',
  ipv6: '2001:db8::1.2.3.4',
  'uri-reference': '//a@b:80/c?d#e',
  'json-pointer': '/a/~0b',
  regex: 'a(b)*',
  'cn-mobile': '13800000000',
  uri: 'https://a:b@[2001:db8::1]:80/c/%20?d=1#e'
};

const AGAIN = 3,
  ROUNDS = 4,
  MOST = 64_000, // characters
  MEASURABLE = 0.5; // ms

/** The shortest of several times, in ms. */
function timeOf(run: () => unknown): number {
  let least = Infinity;
  for (let i = 0; i < AGAIN; i++) {
    const start = performance.now();
    run();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

/**
 * Time on twice the text ÷ time on the text; undefined where even a long text takes no time. The best of some rounds: others run
 * beside.
 */
function ratioOf(test: (text: string) => boolean, textOf: (n: number) => string): number | undefined {
  let size = 500;
  while (size < MOST && timeOf(() => test(textOf(size))) < MEASURABLE) size *= 2;
  if (size >= MOST) return undefined;
  const [once, twice] = [textOf(size), textOf(size * 2)];
  let best = Infinity;
  for (let round = 0; round < ROUNDS && best > 2.5; round++) best = Math.min(best, timeOf(() => test(twice)) / timeOf(() => test(once)));
  return best;
}

describe('patterns', () => {
  it('are a good many', () => expect(SLOW.length).toBeGreaterThan(50));

  it.each(SLOW)('$name: short texts as the engine says', ({ pattern, head, pump, reject, accept }) => {
    const engine = new RegExp(pattern, 'u');
    for (let n = 0; n <= 9; n++)
      for (const tail of [reject, accept ?? reject, '', pump.slice(0, 1), '\n']) {
        const text = head + pump.repeat(n) + tail;
        expect([text, matches(pattern, text)]).toEqual([text, engine.test(text)]);
      }
  });

  it.each(SLOW)('$name: twice the text, twice the time', ({ name, pattern, head, pump, reject, accept }) => {
    const grown = [reject, ...(accept === null ? [] : [accept])].map((tail) => (n: number) => head + pump.repeat(n) + tail);
    expect(matches(pattern, grown[0]!(200))).toBe(false);
    if (grown[1]) expect(matches(pattern, grown[1](200))).toBe(true);
    const ratios = grown.map((textOf) => ratioOf((text) => matches(pattern, text), textOf));
    console.log(`${name}: ${ratios.map((r) => r?.toFixed(2) ?? 'at once').join(', ')}`);
    for (const ratio of ratios) expect(ratio ?? 1).toBeLessThan(3);
  });

  it.each(patterns.refused)('$pattern is refused, for $part', ({ pattern, part }) => {
    expect(foreignTo(pattern)).toBe(part);
    expect(() => matches(pattern, '')).toThrow();
  });
});

describe('formats', () => {
  it.each(Object.keys(FORMATS))('%s: twice the text, twice the time', (name) => {
    const example = MORE[name] ?? EXAMPLES[name]!,
      { test } = FORMATS[name]!;
    expect(test(example)).toBe(true);
    const worst = [...example].flatMap((character, i) =>
      ['', '!', '\n'].map((tail) => ratioOf(test, (n) => example.slice(0, i) + character.repeat(n) + example.slice(i + 1) + tail) ?? 1)
    );
    console.log(`${name}: ${Math.max(...worst).toFixed(2)}`);
    expect(Math.max(...worst)).toBeLessThan(3);
  });
});
