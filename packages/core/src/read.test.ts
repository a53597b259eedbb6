import { describe, expect, it } from 'vitest';
import { read, readValue } from './read.ts';
import { say } from './words.ts';

const item = (form: unknown): string =>
  JSON.stringify({ kind: 'item', id: 'A', version: '1', title: { zh: '事项', en: 'item' }, department: 'd', subjects: {}, form }, null, 1);
const codes = (text: string): string[] => read(text, 'a.json').problems.map((p) => p.code);
const first = (text: string): Record<string, unknown> => ({
  code: read(text, 'a.json').problems[0]!.code,
  pointer: read(text, 'a.json').problems[0]!.at[0]!.pointer,
  ...read(text, 'a.json').problems[0]!.facts
});

describe('read', () => {
  it('gives the document when nothing is wrong', () => {
    expect(read(item({ type: 'object', properties: {} }), 'a.json')).toMatchObject({ document: { id: 'A' }, problems: [] });
  });

  it.each([
    ['', ['read.empty']],
    ['{', ['read.syntax']],
    ['[1,2', ['read.syntax']],
    ['nul', ['read.syntax']],
    ['{"a":1,"a":2}', ['read.duplicateKey', 'read.kindMissing']],
    ['42', ['read.notADocument']],
    ['[]', ['read.notADocument']],
    ['{}', ['read.kindMissing']],
    ['{"kind":"nothing"}', ['read.unknownKind']],
    ['{"kind":1e400}', ['read.notFinite', 'read.unknownKind']]
  ])('says what is wrong with %j', (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  it('names line and column', () => {
    expect(first('{\n  "kind": "item",\n  "id": tru\n}')).toMatchObject({ code: 'read.syntax', line: 3, column: 9 });
  });

  it('refuses __proto__ and leaves prototypes alone', () => {
    expect(codes('{"kind":"item","__proto__":{"polluted":true}}')).toContain('read.unsafeKey');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('stops at deep nesting before it is parsed', () => {
    expect(codes('['.repeat(200_000) + ']'.repeat(200_000))).toEqual(['read.tooDeep']);
  });

  it('limits a string of a million characters', () => {
    expect(codes(JSON.stringify({ kind: 'item', note: 'x'.repeat(1_000_000) }))).toContain('read.longString');
  });

  it.each([
    [{ type: 'object', properties: { a: { typo: 1 } } }, 'dialect.unknownKeyword', ['form', 'properties', 'a', 'typo']],
    [{ type: 'object', properties: { a: { pattern: '(' } } }, 'dialect.badPattern', ['form', 'properties', 'a', 'pattern']],
    [{ type: 'object', properties: { a: { $ref: 'https://example.cn/x' } } }, 'dialect.remoteRef', ['form', 'properties', 'a', '$ref']],
    [
      { type: 'object', properties: { a: { $ref: '#/$defs/a' } }, $defs: { a: { properties: { b: { $ref: '#/$defs/a' } } } } },
      'dialect.recursiveRef',
      ['form', 'properties', 'a', '$ref', 'properties', 'b', '$ref']
    ],
    [{ type: 'object', properties: { a: { $ref: '#/nowhere' } } }, 'dialect.danglingRef', ['form', 'properties', 'a', '$ref']],
    [
      { type: 'object', properties: { a: { oneOf: [{ const: 1 }, { const: 1 }] } } },
      'dialect.repeatedCode',
      ['form', 'properties', 'a', 'oneOf']
    ],
    [{ type: 'object', properties: { a: { 'x-data': 'no key' } } }, 'form.badDatumKey', ['form', 'properties', 'a', 'x-data']],
    [
      { type: 'object', properties: { a: { unevaluatedProperties: false } } },
      'dialect.notModelled',
      ['form', 'properties', 'a', 'unevaluatedProperties']
    ],
    [{ type: 'string' }, 'form.notAnObject', ['form']]
  ])('finds %j outside the dialect', (form, code, pointer) => {
    expect(first(item(form))).toMatchObject({ code, pointer });
  });

  it('caps what it lists', () => {
    const properties = Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`p${i}`, { typo: 1 }]));
    const { problems } = read(item({ type: 'object', properties }), 'a.json');
    expect(problems).toHaveLength(201);
    expect(problems.at(-1)).toMatchObject({ code: 'read.more', facts: { more: 200 } });
  });

  it('takes parsed data too, cycles and functions included', () => {
    const cyclic: Record<string, unknown> = { kind: 'item' };
    cyclic['self'] = cyclic;
    expect(readValue(cyclic, 'memory').problems.map((p) => p.code)).toEqual(['read.cycle']);
    expect(readValue({ kind: 'item', f: () => 1 }, 'memory').problems[0]!.code).toBe('read.notJson');
    expect(readValue(undefined, 'memory').problems[0]!.code).toBe('read.notJson');
  });

  it('tells each in both languages', () => {
    const { problems } = read('{"kind":"bundle","id":"1","x":1}', 'b.json');
    for (const p of problems)
      for (const language of ['zh', 'en'] as const) expect(say(p, language)).not.toMatch(/undefined|发现 |^Finding /);
    expect(
      say(
        problems.find((p) => p.code === 'shape.unknownMember')!,
        'en'
      )
    ).toBe('Unknown member "x". Check the spelling, or delete it.');
  });
});
