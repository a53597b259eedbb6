import { describe, expect, it } from 'vitest';
import { equal, type Json } from '../json.ts';
import { locate, readJson } from './read-json.ts';

const codes = (source: string | Uint8Array): string[] => readJson(source, 'a.json').problems.map((p) => p.code);
const first = (source: string | Uint8Array) => {
  const [problem] = readJson(source, 'a.json').problems;
  return { code: problem!.code, pointer: problem!.at[0]!.pointer, line: problem!.facts['line'], column: problem!.facts['column'] };
};
const bytes = (...list: number[]): Uint8Array => Uint8Array.from(list);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const wide = (text: string, little: boolean): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap((c) => (little ? [c.charCodeAt(0) & 0xff, c.charCodeAt(0) >> 8] : [c.charCodeAt(0) >> 8, c.charCodeAt(0) & 0xff]))
  );
// {"a":"武汉"} in GB 18030
const GB = bytes(0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xce, 0xe4, 0xba, 0xba, 0x22, 0x7d);

describe('readJson', () => {
  it.each<[string, Json]>([
    ['{"a":[1,-0.5,1e3,null,true,"\\u6c49"]}', { a: [1, -0.5, 1000, null, true, '汉'] }],
    ['null', null],
    [' 12 ', 12],
    ['\ufeff{}', {}],
    ['9007199254740991', 9007199254740991],
    ['0.1000000000000000000000', 0.1],
    ['123456789012345680000', 123456789012345680000],
    ['1.7976931348623157e308', Number.MAX_VALUE],
    ['5e-324', Number.MIN_VALUE],
    ['0e-999', 0],
    ['1000000.000e-100', 1e-94],
    ['"\\ud83d\\ude00"', '😀']
  ])('takes %j', (text, value) => {
    for (const source of [text, utf8(text)]) {
      const { value: found, problems } = readJson(source, 'a.json');
      expect([problems, equal(found, value)]).toEqual([[], true]);
    }
  });

  it.each([
    '90071992547409931',
    '9007199254740993',
    '-9007199254740993',
    '1152921504606846976', // a double holds it, and writes 1152921504606847000
    '0.1000000000000000000001',
    '3.141592653589793238',
    '123456789012345678e3',
    '4e-324',
    '1.2e-323',
    '1e-400'
  ])('refuses the digits of %s, wherever they stand', (literal) => {
    expect(first(`{\n "t": [0, ${literal}]}`)).toEqual({ code: 'read.lostDigits', pointer: ['t', 1], line: 2, column: 11 });
    expect(readJson(literal, 'a.json').value).toBeUndefined();
  });

  it.each(['1e400', '-1e999', `1${'0'.repeat(400)}`])('refuses %s, which is beyond every double', (literal) => {
    expect(codes(`[${literal}]`)).toEqual(['read.notFinite']);
  });

  it('refuses a member given twice, also when it is spelt otherwise, at any depth', () => {
    expect(first('{"a":1,\n"a":2}')).toEqual({ code: 'read.duplicateKey', pointer: ['a'], line: 2, column: 1 });
    expect(codes('{"a":1,"\\u0061":1}')).toEqual(['read.duplicateKey']);
    expect(first('[{"b":{"c":1,"c":1}}]').pointer).toEqual([0, 'b', 'c']);
    expect(codes('{"a":{"x":1},"b":{"x":1}}')).toEqual([]);
  });

  it('refuses half a character, in values and in names', () => {
    for (const text of ['{"A/t":"\\ud800"}', '{"\\udc00":1}', '["\\ud83d x"]', '["\ud800"]'])
      expect(codes(text)).toEqual(['read.loneSurrogate']);
  });

  it('refuses a member called __proto__, and depth before it is built', () => {
    expect(codes('{"a":{"__proto__":{"polluted":1}}}')).toEqual(['read.unsafeKey']);
    expect(codes('['.repeat(100_000))).toEqual(['read.tooDeep']);
  });

  it.each([
    ['{"a":1,}', 'name'],
    ["{'a':1}", 'name'],
    ['[1,]', 'value'],
    ['[01]', 'value'],
    ['[1.]', 'value'],
    ['[+1]', 'value'],
    ['[NaN]', 'value'],
    ['{"a":1} x', 'end'],
    ['// x\n{}', 'value'],
    ['"a\tb"', 'noControl'],
    ['\ufeff\ufeff{}', 'value']
  ])('refuses %j, which is no JSON', (text, expected) => {
    expect(readJson(text, 'a.json').problems[0]).toMatchObject({ code: 'read.syntax', facts: { expected } });
  });

  it('takes bytes in UTF-8 alone, and says which other encoding it may be', () => {
    expect(readJson(GB, 'a.json').problems[0]).toMatchObject({
      code: 'read.otherEncoding',
      facts: { encoding: 'GB18030 (GBK)', line: 1, column: 7 }
    });
    for (const little of [true, false])
      for (const mark of ['', '\ufeff'])
        expect(readJson(wide(`${mark}{"a":"武汉"}`, little), 'a.json').problems[0]).toMatchObject({
          code: 'read.otherEncoding',
          facts: { encoding: 'UTF-16' }
        });
    expect(readJson(bytes(0x7b, 0, 0, 0, 0x7d, 0, 0, 0), 'a.json').problems[0]!.facts['encoding']).toBe('UTF-32');
    expect(codes(utf8('\ufeff{"a":"武汉"}'))).toEqual([]);
  });

  it('says from where on bytes are broken, and never reads them as U+FFFD', () => {
    const cut = utf8('{"a":"武汉",\n"b":"武汉"}');
    for (const at of [cut.length - 3, cut.length - 4])
      // a character lost its last byte, or two
      expect(first(Uint8Array.from([...cut.subarray(0, at), ...cut.subarray(cut.length - 2)]))).toMatchObject({
        code: 'read.brokenEncoding',
        line: 2,
        column: 7
      });
    expect(codes(cut.subarray(0, cut.length - 4))).toEqual(['read.brokenEncoding']);
    expect(codes(bytes(0x22, 0xe4, 0xb8, 0x80, 0xed, 0xa0, 0x80, 0x22))).toEqual(['read.brokenEncoding']); // a surrogate in UTF-8
    expect(codes(bytes(0x22, 0xe4, 0xb8, 0x80, 0xc0, 0xaf, 0x22))).toEqual(['read.brokenEncoding']); // an overlong form
  });

  it('says that a picture is no text', () => {
    expect(codes(bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d))).toEqual(['read.notText']);
  });

  it('says that there is nothing, or too much', () => {
    for (const text of ['', ' \n', '\ufeff']) expect(codes(text)).toEqual(['read.empty']);
    expect(readJson('[1,2,3]', 'a.json', { values: 3 }).problems[0]!.code).toBe('read.tooManyValues');
    expect(readJson('[1,2,3]', 'a.json', { bytes: 6 }).problems[0]!.code).toBe('read.tooLarge');
    expect(codes(`["${'x'.repeat(100_001)}"]`)).toEqual(['read.longString']);
    expect(readJson(`["${'x'.repeat(100_001)}"]`, 'a.json', { text: Infinity }).problems).toEqual([]);
  });
});

describe('locate', () => {
  it('gives line and column of each pointer, or of the nearest place above it', () => {
    const text = '\ufeff{\n  "a": [1,\n    {"b/c": "武汉", "d": 2}]\n}';
    expect(locate(text, [[], ['a', 0], ['a', 1, 'b/c'], ['a', 1, 'd'], ['a', 1, 'gone', 'x']])).toEqual([
      { line: 1, column: 1 },
      { line: 2, column: 9 },
      { line: 3, column: 13 },
      { line: 3, column: 24 },
      { line: 3, column: 5 }
    ]);
  });
});
