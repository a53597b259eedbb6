import { describe, expect, it } from 'vitest';
import { foreignTo, matches } from './matcher.ts';

describe('matches', () => {
  it('searches, as JSON Schema’s pattern does', () => {
    expect(matches('b+', 'abba')).toBe(true);
    expect(matches('^b+', 'abba')).toBe(false);
    expect(matches('(?:b|c)$', 'abba')).toBe(false);
    expect(matches('', '')).toBe(true);
  });

  it('sees code points, line breaks and classes as the engine does', () => {
    expect(matches('^(?:.)$', '😀')).toBe(true);
    expect(matches('^(?:..)$', '😀')).toBe(false);
    expect(matches('^(?:.)$', '\n')).toBe(false);
    expect(matches('^(?:\\ud83d\\ude00|\\u{1f601})+$', '😀😁')).toBe(true);
    expect(matches('^(?:[\\]\\-a]|\\x62|\\cJ)+$', ']-ab\n')).toBe(true);
    expect(matches('^(?:\\p{Script=Han}+·?)+$', '阿·买买提')).toBe(true);
    expect(matches('^(?:[\\ud800-\\udfff])$', '\ud800')).toBe(true);
    expect(matches('^(?:[\\ud800-\\udfff])+$', '😀')).toBe(false);
  });

  it('looks ahead, within loops too', () => {
    expect(matches('^(?=.*\\d)(?!.*\\s).{4,}$', 'abc1')).toBe(true);
    expect(matches('^(?=.*\\d)(?!.*\\s).{4,}$', 'ab 1')).toBe(false);
    expect(matches('^(?:(?!aa)[ab])*$', 'abab')).toBe(true);
    expect(matches('^(?:(?!aa)[ab])*$', 'abaab')).toBe(false);
  });

  it('goes round empty loops once', () => {
    expect(matches('^(?:(?:a*)*)*b$', 'aab')).toBe(true);
    expect(matches('^(?:(?:a*)*)*b$', 'aac')).toBe(false);
    expect(matches('(?:){1000000000}', '')).toBe(true);
  });

  it('throws for what is no regular expression', () => {
    expect(() => matches('(', '')).toThrow();
    expect(() => foreignTo('a{2,1}')).toThrow();
  });
});

describe('foreignTo', () => {
  it('names what cannot be judged in one pass', () => {
    expect(['(a)\\1', '(?<=a)b', 'a\\b', '(?s:.)', '[\\b]\\u{1f600}(?<n>a)(?=b)'].map(foreignTo)).toEqual([
      '\\1',
      '(?<=',
      '\\b',
      '(?s:',
      undefined
    ]);
  });

  it('takes what counts are not too large, and says so of the others', () => {
    expect(['^[^]{0,100000}$', '(?:ab){1000}', '(?:ab){0,9999}', '('.repeat(500) + ')'.repeat(500)].map(foreignTo)).toEqual([
      undefined,
      undefined,
      '',
      ''
    ]);
  });
});

// Random expressions against the engine, on every text up to three characters. No lone surrogate stands in an expression: there
// V8 begins in the middle of a pair, which the specification does not.
const ALPHABET = ['a', 'b', '\n', '张', '😀', '\ud83d', '\ude00'],
  TEXTS = [''];
for (let i = 0; TEXTS.length < 400; i++) TEXTS.push(...ALPHABET.map((c) => TEXTS[i] + c));

const LEAVES = [
  'a',
  'b',
  '^',
  '$',
  '.',
  '[^a]',
  '[ab\\]]',
  '\\s',
  '\\S',
  '\\p{L}',
  '\\n',
  '',
  '[]',
  '张',
  '😀',
  '\\ud83d\\ude00',
  '[^]',
  '\\x61'
];
const TIMES = ['*', '+', '?', '{2}', '{0,2}', '{1,3}', '*?', '{2,}', '??', '{0}'];

type Random = (below: number) => number;

/** mulberry32 */
function random(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

function expression(next: Random, depth: number): string {
  const one = <T>(list: readonly T[]): T => list[next(list.length)]!,
    inner = (): string => expression(next, depth - 1);
  const kind = depth === 0 ? 0 : next(6);
  if (kind === 0) return one(LEAVES);
  if (kind === 1) return inner() + inner();
  if (kind === 2) return `(?:${inner()}|${inner()})`;
  if (kind === 3) return `(?:${inner()})${one(TIMES)}`;
  if (kind === 4) return `${one(['(', '(?=', '(?!'])}${inner()})${inner()}`;
  return `${inner()}|^${inner()}$`;
}

describe('random expressions', () => {
  it('match what the engine says', () => {
    for (let seed = 0; seed < 1200; seed++) {
      const source = expression(random(seed), 2 + (seed % 4)),
        engine = new RegExp(source, 'u');
      const wrong = TEXTS.filter((text) => matches(source, text) !== engine.test(text));
      expect([seed, source, wrong]).toEqual([seed, source, []]);
    }
  });
});
