// Random expressions against the engine's RegExp, on every string up to four characters of a small alphabet.

import { describe, it, expect } from 'vitest';
import { compile } from '../machine/compile.ts';
import { accepts } from '../machine.ts';
import { inhabitString, isIncluded, isIncludedConcat, sampleStrings, type StringSet } from '../pattern.ts';

const ALPHABET = ['a', 'b', '\n', '张'];
const TEXTS = [''];
for (let i = 0; TEXTS.length < 341; i++) TEXTS.push(...ALPHABET.map((c) => TEXTS[i] + c));

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

const LEAVES = ['a', 'b', 'ab', '^', '$', '.', '[^a]', '[ab]', '\\s', '\\S', '\\p{Script=Han}', '\\P{L}', '\\n', '', '[]', '张'];
const TIMES = ['*', '+', '?', '{2}', '{0,2}', '{1,3}', '*?', '{2,}'];
const GROUPS = ['(?:', '(?:', '(', '(?=', '(?!'];

function expression(next: Random, depth: number): string {
  const inner = (): string => expression(next, depth - 1);
  if (depth === 0) return LEAVES[next(LEAVES.length)]!;
  switch (next(6)) {
    case 0:
      return LEAVES[next(LEAVES.length)]!;
    case 1:
      return `${inner()}${inner()}`;
    case 2:
      return `(?:${inner()}|${inner()})`;
    case 3:
      return `(?:${inner()})${TIMES[next(TIMES.length)]}`;
    case 4:
      return `${GROUPS[next(GROUPS.length)]}${inner()})${inner()}`;
    default:
      return `${inner()}|^${inner()}$`;
  }
}

function stringSet(next: Random): StringSet {
  const list = (most: number): string[] => Array.from({ length: next(most + 1) }, () => expression(next, 3));
  return {
    min: next(3),
    ...(next(2) && { max: next(5) }),
    patterns: list(2),
    without: list(1),
    except: next(3) ? [] : ['', 'a', 'ab'].slice(next(3))
  };
}

const matches =
  (s: StringSet) =>
  (text: string): boolean =>
    [...text].length >= s.min! &&
    [...text].length <= (s.max ?? Infinity) &&
    s.patterns!.every((p) => new RegExp(p, 'u').test(text)) &&
    !s.without!.some((p) => new RegExp(p, 'u').test(text)) &&
    !s.except!.includes(text);

describe('random expressions', () => {
  it('compile to the same language, or to more where they say so', () => {
    let exact = 0;
    for (let seed = 0; seed < 400; seed++) {
      const source = expression(random(seed), 4),
        compiled = compile(source),
        r = new RegExp(source, 'u');
      if (compiled.exact) exact++;
      const wrong = TEXTS.filter((t) =>
        compiled.exact ? r.test(t) !== accepts(compiled.machine, t) : r.test(t) && !accepts(compiled.machine, t)
      );
      expect([seed, source, wrong]).toEqual([seed, source, []]);
    }
    expect(exact).toBeGreaterThan(150);
  });

  it('are decided in accord with the engine', () => {
    for (let seed = 0; seed < 200; seed++) {
      const next = random(1000 + seed),
        a = stringSet(next),
        b = stringSet(next),
        verdict = inhabitString(a);
      const own = TEXTS.filter(matches(a)),
        foreign = own.filter((t) => !matches(b)(t)),
        sample = sampleStrings(a, 6);
      if (verdict.kind === 'sat') expect([seed, matches(a)(verdict.witness)]).toEqual([seed, true]);
      if (verdict.kind === 'empty') expect([seed, own]).toEqual([seed, []]);
      expect([seed, sample.values.every(matches(a)), new Set(sample.values).size]).toEqual([seed, true, sample.values.length]);
      if (sample.complete) expect([seed, own.filter((t) => !sample.values.includes(t))]).toEqual([seed, []]);
      const included = isIncluded(a, b);
      if (included) expect([seed, foreign]).toEqual([seed, []]);
      if (included === false) expect([seed, verdict.kind]).not.toEqual([seed, 'empty']);
    }
  });

  it('join in accord with the engine', () => {
    for (let seed = 0; seed < 80; seed++) {
      const next = random(5000 + seed),
        a = stringSet(next),
        b = stringSet(next),
        whole = stringSet(next),
        separator = ['', '-', 'a'][next(3)]!,
        optional = next(2) === 1;
      if (isIncludedConcat([a, { set: b, optional }], separator, whole) !== true) continue;
      const first = TEXTS.filter(matches(a)).slice(0, 30),
        second = [...TEXTS.filter(matches(b)).slice(0, 30), ...(optional ? [''] : [])];
      const wrong = first
        .flatMap((x) => second.map((y) => [x, y].filter((s) => s !== '').join(separator)))
        .filter((t) => !matches(whole)(t));
      expect([seed, wrong]).toEqual([seed, []]);
    }
  });
});
