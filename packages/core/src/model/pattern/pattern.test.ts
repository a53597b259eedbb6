import { describe, it, expect } from 'vitest';
import { FORMATS } from './formats.ts';
import { inhabitString, isIncluded, isIncludedConcat, sampleStrings, type StringSet } from './pattern.ts';

const like = (...patterns: string[]): StringSet => ({ patterns });
const unlike = (...without: string[]): StringSet => ({ without });
const kind = (set: StringSet): string => inhabitString(set).kind;
const witness = (set: StringSet): string | undefined => {
  const v = inhabitString(set);
  return v.kind === 'sat' ? v.witness : undefined;
};

describe('inhabitString', () => {
  it('decides lengths by hand', () => {
    expect(witness({})).toBe('');
    expect(witness({ min: 3 })).toBe('aaa');
    expect(witness({ min: 1, except: ['a', 'b'] })).toBe('c');
    expect(kind({ min: 3, max: 2 })).toBe('empty');
    expect(kind({ max: 0, except: [''] })).toBe('empty');
  });

  it('searches: a pattern without anchors may match anywhere, over line breaks', () => {
    expect(witness(like('a', 'b'))).toBe('ab');
    expect(witness({ ...like('a', 'b', '^[^]\\n'), max: 3 })).toBe('a\nb');
    expect(witness({ ...like('a\nb', '\n$') })).toBe('a\nb\n');
    expect(kind(like('\n', '^.*$'))).toBe('empty');
    expect(witness(like('d$', '^\\S+$'))).toBe('d');
    expect(kind(like('d$', '^\\s+$'))).toBe('empty');
    expect(witness(like(''))).toBe('');
  });

  it('keeps anchors to their own alternative', () => {
    expect(witness({ ...like('^a|b$'), min: 3, except: ['aaa'] })).toBe('aab');
    expect(kind({ ...like('^a|b$', '^[^a]', '[^b]$') })).toBe('empty');
    expect(witness(like('$^'))).toBe('');
    expect(kind({ ...like('$^'), min: 1 })).toBe('empty');
    expect(kind(like('a^'))).toBe('empty');
    expect(witness(like('x(?:^|$|y)'))).toBe('x');
    expect(witness(like('^(?:^^a$$)$'))).toBe('a');
    expect(kind(like('[]'))).toBe('empty');
  });

  it('meets look-aheads', () => {
    expect(witness(like('^(?=.*[A-Z])(?=.*\\d)(?!.*[a-z]).{3}$'))).toBe('00A');
    expect(witness(like('^(?!000)\\d{3}$'))).toBe('001');
    expect(kind(like('^(?!\\d)\\d'))).toBe('empty');
    expect(witness(like('^(?:(?!00)\\d{2}|x)$'))).toBe('x');
    expect(kind(like('(?=a)b'))).toBe('empty');
    expect(kind(like('a(?!b)', '^a+b$'))).toBe('sat');
    expect(kind(like('a(?!b)', '^ab$'))).toBe('empty');
    expect(kind({ without: ['^(?!a)'], patterns: ['^b'] })).toBe('empty');
  });

  it('says unknown where a pattern cannot be judged in one pass, or is too large', () => {
    for (const p of ['a\\bb', '^(a|b)\\1$', '(?<=a)b', '(?i:a)', '(?:a?){9999}']) expect(kind(like(p))).toBe('unknown');
    expect(kind(like('^(?:(?!a)[ab])*$', 'a'))).toBe('unknown');
    expect(kind(like('a.{20}b.{20}c.{20}d', '(?!a).{30}$'))).toBe('unknown');
    expect(kind({ formats: ['nobody-knows'] })).toBe('unknown');
  });

  it('counts code points, and gives no lone surrogate', () => {
    expect(witness({ ...like('^.$', '[^\\u0000-\\uffff]'), max: 1 })!.length).toBe(2);
    expect(kind(like('^[\\ud800-\\udfff]$'))).toBe('empty');
  });

  it('takes the running engine’s Unicode', () => {
    expect(witness(like('^\\p{Script=Han}{2,4}$'))).toBe('张张');
    expect(kind(like('^\\p{Script=Han}$', '^[^\\u4e00-\\u9fa5]$'))).toBe('sat');
    expect(kind(like('^\\p{Script=Han}+$', '^[\\u{31350}-\\u{323AF}]$'))).toBe(/\p{Script=Han}/u.test('\u{31350}') ? 'sat' : 'empty');
    expect(kind(like('\\p{L}', '^[\\P{L}]*$'))).toBe('empty');
    expect(kind(like('^[^\\p{L}]$', '\\p{Lu}'))).toBe('empty');
  });

  it('finds a long word without a state for each length', () => {
    expect(witness({ ...like('^[\\s\\S]{0,500}$', 'b$'), min: 400 })).toBe('a'.repeat(399) + 'b');
    expect([...witness({ formats: ['email'], min: 300, max: 4816 })!]).toHaveLength(300);
    expect(kind({ ...like('^(?:aa)*$'), min: 7, max: 7 })).toBe('empty');
    expect(kind({ ...like('^a{0,500}$'), min: 501, max: 4816 })).toBe('empty');
  });

  it('finds a member of every format, the same that its test takes', () => {
    for (const name of Object.keys(FORMATS)) expect(FORMATS[name]!.test(witness({ formats: [name], min: 1 })!)).toBe(true);
    expect(witness({ formats: ['date'] })).toBe('2000-01-01');
  });

  it('meets formats and patterns', () => {
    expect(FORMATS['cn-resident-id']!.test(witness({ formats: ['cn-resident-id'], patterns: ['^420106.*X$'] })!)).toBe(true);
    expect(kind({ formats: ['cn-resident-id'], patterns: ['^110101200001010003$'] })).toBe('empty');
    expect(kind({ formats: ['cn-resident-id', 'cn-mobile'] })).toBe('empty');
    expect(kind({ formats: ['date'], patterns: ['^1900-02-29'] })).toBe('empty');
    expect(witness({ formats: ['date'], patterns: ['02-29$'], without: ['00'] })).toBe('0104-02-29');
    expect(kind({ formats: ['cn-credit-code', 'cn-resident-id'] })).toBe('sat');
    expect(kind({ formats: ['email'], patterns: ['^\\S+$'], max: 5 })).toBe('sat');
    expect(kind({ formats: ['email'], max: 4 })).toBe('empty');
    expect(kind({ formats: ['ipv6'], patterns: ['^1::2::3$'] })).toBe('empty');
  });
});

describe('sampleStrings', () => {
  it('says when these are all', () => {
    expect(sampleStrings(like('^[ab]{1,2}$'), 9)).toEqual({ values: ['a', 'b', 'aa', 'ab', 'ba', 'bb'], complete: true });
    expect(sampleStrings(like('^[ab]{1,2}$'), 6).complete).toBe(true);
    expect(sampleStrings(like('^[ab]{1,2}$'), 5)).toEqual({ values: ['a', 'b', 'aa', 'ab', 'ba'], complete: false });
    expect(sampleStrings({ max: 0 }, 3)).toEqual({ values: [''], complete: true });
    expect(sampleStrings({ min: 2, max: 1 }, 3)).toEqual({ values: [], complete: true });
  });

  it('gives different members', () => {
    const { values, complete } = sampleStrings({ formats: ['date'], patterns: ['^20'] }, 50);
    expect([new Set(values).size, values.every(FORMATS.date!.test), complete]).toEqual([50, true, false]);
  });
});

describe('isIncluded', () => {
  it('compares', () => {
    expect(isIncluded(like('^\\d{3}$'), { min: 3, max: 3 })).toBe(true);
    expect(isIncluded(like('^\\d{3}$'), { max: 2 })).toBe(false);
    expect(isIncluded({ max: 5 }, { max: 4 })).toBe(false);
    expect(isIncluded(like('^a'), like('a'))).toBe(true);
    expect(isIncluded(like('a'), like('^a'))).toBe(false);
    expect(isIncluded(like('^[ab]$'), { except: ['c'] })).toBe(true);
    expect(isIncluded(like('^[ab]$'), { except: ['a'] })).toBe(false);
    expect(isIncluded(like('^[ab]$'), unlike('a', 'c'))).toBe(false);
    expect(isIncluded(like('[]'), { max: 0, except: [''] })).toBe(true);
    expect(isIncluded({}, {})).toBe(true);
    expect(isIncluded(like('^[^]{0,4816}$'), { max: 4816 })).toBe(true);
    expect(isIncluded(like('^\\p{Script=Han}+$'), like('^\\S+$'))).toBe(true);
  });

  it('knows formats', () => {
    expect(isIncluded({ formats: ['date'] }, { ...like('^\\d{4}-\\d\\d-\\d\\d$'), max: 10 })).toBe(true);
    expect(isIncluded(like('^\\d{4}-\\d\\d-\\d\\d$'), { formats: ['date'] })).toBe(false);
    expect(isIncluded(like('^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|1\\d|2[0-8])$'), { formats: ['date'] })).toBe(true);
    expect(isIncluded({ formats: ['cn-resident-id'] }, like('^\\d{17}[\\dX]$'))).toBe(true);
    expect(isIncluded(like('^\\d{17}[\\dX]$'), { formats: ['cn-resident-id'] })).toBe(false);
    expect(isIncluded(like('^110101200001010002$'), { formats: ['cn-resident-id'] })).toBe(true);
    expect(isIncluded({ formats: ['uri'] }, { formats: ['uri-reference'] })).toBe(true);
    expect(isIncluded({ formats: ['cn-division'] }, { formats: ['cn-postcode'] })).toBe(true);
    expect(isIncluded({}, { formats: ['nobody-knows'] })).toBeUndefined();
  });

  it('is unknown where a pattern cannot be judged in one pass', () => {
    expect(isIncluded(like('^ab'), like('\\bab'))).toBeUndefined();
  });
});

describe('isIncludedConcat', () => {
  const han = (max: number): StringSet => ({ ...like('^\\p{Script=Han}+$'), max });

  it('sums lengths', () => {
    expect(isIncludedConcat([han(10), han(20)], '', { max: 30 })).toBe(true);
    expect(isIncludedConcat([han(10), han(20)], '-', { max: 30 })).toBe(false);
    expect(isIncludedConcat([han(10), { set: han(20), optional: true }], '', { min: 2 })).toBe(false);
    expect(isIncludedConcat([{ set: { min: 1 }, optional: true }], '', { min: 1 })).toBe(false);
    expect(isIncludedConcat([{}, {}], '', { max: 100 })).toBe(false);
  });

  it('joins patterns', () => {
    const part = (n: number): StringSet => like(`^\\d{${n}}$`);
    expect(isIncludedConcat([part(3), part(4)], '-', like('^\\d{3}-\\d{4}$'))).toBe(true);
    expect(isIncludedConcat([part(3), { set: part(4), optional: true }], '-', like('^\\d{3}-\\d{4}$'))).toBe(false);
    expect(isIncludedConcat([part(3), { set: part(4), optional: true }], '-', like('^\\d{3}(-\\d{4})?$'))).toBe(true);
    expect(isIncludedConcat([han(10), { set: han(20), optional: true }], '', like('^\\S{1,30}$'))).toBe(true);
    expect(isIncludedConcat([{ formats: ['year'] }, like('^0[1-9]$'), like('^1\\d$')], '-', { formats: ['date'] })).toBe(true);
    expect(isIncludedConcat([{ max: 5 }, { max: 5 }], ' ', like('^\\S'))).toBe(false);
    expect(isIncludedConcat([part(1)], '', { except: ['7'] })).toBe(false);
    expect(isIncludedConcat([part(1)], '', { except: ['77'] })).toBe(true);
  });

  it('leaves out empty parts with their separator', () => {
    expect(isIncludedConcat([like('^a?$'), like('^b$')], '-', like('^(a-)?b$'))).toBe(true);
  });

  it('is unknown where a pattern cannot be judged in one pass, and true where a part has no member', () => {
    expect(isIncludedConcat([like('^a$'), like('^b+$')], '-', like('\\bb'))).toBeUndefined();
    expect(isIncludedConcat([like('[]'), like('^b$')], '-', { max: 0 })).toBe(true);
  });
});
