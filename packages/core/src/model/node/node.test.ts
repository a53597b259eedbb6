// The algebra of nodes on small cases; random ones stand in test/laws.

import { describe, expect, it } from 'vitest';
import type { Json } from '../json.ts';
import { check, codePoints } from './check.ts';
import { inhabit, isEmpty } from './inhabit.ts';
import { irreducible } from './irreducible.ts';
import { meetAll } from './meet.ts';
import { normalise } from './normalise.ts';
import { toSchema, type Schema } from './to-schema.ts';

const meeting = (...schemas: Schema[]): Schema => toSchema(meetAll(schemas.map((s) => normalise(s))));
const empty = (...schemas: Schema[]): boolean => isEmpty(meetAll(schemas.map((s) => normalise(s))));
const takes = (schema: Schema, value: Json): boolean => check(normalise(schema), value);

describe('meet', () => {
  it('keeps integer where another says number', () => {
    expect(meeting({ type: 'integer' }, { type: 'number', minimum: 0.5 })).toEqual({ type: 'integer', minimum: 1 });
  });

  it('intersects code lists by code, whatever their titles', () => {
    expect(
      meeting(
        {
          oneOf: [
            { const: '1', title: '男' },
            { const: '2', title: '女' }
          ]
        },
        { enum: ['2', '3'] }
      )
    ).toEqual({ type: 'string', enum: ['2'] });
  });

  it('keeps patterns side by side', () => {
    expect(meeting({ pattern: 'a' }, { pattern: 'b' })).toEqual({ pattern: 'a', allOf: [{ pattern: 'b' }] });
  });

  it('takes no number that JSON cannot write', () => {
    for (const x of [NaN, Infinity, -Infinity]) expect(check(normalise({ type: 'number' }), x)).toBe(false);
  });

  it('keeps both contains', () => {
    const both = meeting({ contains: { const: 'foo' } }, { contains: { const: 'bar' } });
    expect(takes(both, ['foo', 'bar'])).toBe(true);
    expect(takes(both, ['foo'])).toBe(false);
  });

  it('lets nobody fill an optional member that both want otherwise, and accepts its absence', () => {
    const both = meeting({ type: 'object', properties: { foo: { type: 'integer' } } }, { properties: { foo: { type: 'null' } } });
    expect(both).toEqual({ type: 'object', properties: { foo: false } });
    expect(takes(both, {})).toBe(true);
  });

  it('keeps conditions apart', () => {
    const both = meeting(
      { if: { properties: { a: { const: 1 } }, required: ['a'] }, then: { required: ['b'] } },
      { if: { properties: { c: { const: 1 } }, required: ['c'] }, then: { required: ['d'] } }
    );
    expect(takes(both, { a: 1, b: 0 })).toBe(true);
    expect(takes(both, { a: 1 })).toBe(false);
    expect(takes(both, { c: 1, b: 0 })).toBe(false);
  });

  it('closes the union as each closed object wants', () => {
    const both = meeting({ properties: { a: true }, additionalProperties: false }, { properties: { b: true } });
    expect(takes(both, { a: 1 })).toBe(true);
    expect(takes(both, { b: 1 })).toBe(false);
  });
});

describe('check', () => {
  it('counts code points', () => {
    expect(codePoints('😀a')).toBe(2);
    expect(takes({ maxLength: 1 }, '😀')).toBe(true);
  });

  it('reads a condition on an absent member as JSON Schema does', () => {
    const schema = { if: { properties: { a: { const: true } } }, then: { required: ['b'] } };
    expect(takes(schema, {})).toBe(false);
    expect(takes(schema, { a: false })).toBe(true);
  });

  it('names every fault with its place', () => {
    const faults: { path: readonly (string | number)[]; keyword: string }[] = [];
    check(
      normalise({ required: ['a'], properties: { rows: { items: { required: ['x'] } }, n: { maximum: 3 } } }),
      { rows: [{}], n: 4 },
      faults
    );
    expect(faults.map((f) => [f.path.join('/'), f.keyword])).toEqual([
      ['a', 'required'],
      ['rows/0/x', 'required'],
      ['n', 'maximum']
    ]);
  });

  it('names all members of which one would do', () => {
    const faults: { path: readonly (string | number)[]; keyword: string; limit?: Json }[] = [];
    check(normalise({ anyOf: [{ required: ['phone'] }, { required: ['email'] }] }), {}, faults);
    expect(faults).toEqual([{ path: ['phone'], keyword: 'anyOf', limit: ['phone', 'email'] }]);
  });
});

describe('inhabit', () => {
  it.each<[string, Schema[]]>([
    ['a range turned round', [{ type: 'number', minimum: 60 }, { maximum: 59 }]],
    [
      'steps that never meet in the range',
      [
        { type: 'integer', multipleOf: 7, minimum: 1 },
        { multipleOf: 5, maximum: 34 }
      ]
    ],
    ['code lists without a common code', [{ enum: ['a', 'b'] }, { enum: ['c'] }]],
    ['a required member that must not be', [{ type: 'object', required: ['a'] }, { properties: { a: false } }]],
    ['too few different values', [{ type: 'array', uniqueItems: true, minItems: 3, items: { type: 'boolean' } }]],
    [
      'a condition that always fires against itself',
      [
        { type: 'object', required: ['a'], properties: { a: { const: 1 } } },
        { if: { required: ['a'] }, then: { properties: { a: { const: 2 } } } }
      ]
    ],
    [
      'branches that are all dead',
      [
        {
          anyOf: [
            { type: 'integer', maximum: 0 },
            { type: 'integer', minimum: 10 }
          ]
        },
        { type: 'integer', minimum: 1, maximum: 9 }
      ]
    ]
  ])('finds %s empty', (_, schemas) => {
    expect(empty(...schemas)).toBe(true);
  });

  it.each<[string, Schema]>([
    ['a fraction between two integers', { type: 'number', not: { type: 'integer' }, minimum: 1, maximum: 2 }],
    ['a multiple below zero', { type: 'integer', maximum: -3, multipleOf: 4 }],
    ['an array that holds two things', { type: 'array', maxItems: 2, contains: { const: 1 }, allOf: [{ contains: { const: 2 } }] }],
    [
      'one member that is two things at once',
      { type: 'array', maxItems: 1, contains: { minimum: 3 }, allOf: [{ contains: { maximum: 5 } }], items: { type: 'integer' } }
    ],
    [
      'an object that follows its conditions',
      {
        type: 'object',
        required: ['a'],
        properties: { a: { const: 1 } },
        if: { properties: { a: { const: 1 } } },
        then: { required: ['b'], properties: { b: { type: 'string', minLength: 2 } } }
      }
    ]
  ])('gives a witness of %s', (_, schema) => {
    const verdict = inhabit(normalise(schema));
    expect(verdict.kind).toBe('sat');
    expect(takes(schema, (verdict as { witness: Json }).witness)).toBe(true);
  });
});

describe('irreducible', () => {
  it('finds the two culprits among many in few tests', () => {
    let tests = 0;
    const all = Array.from({ length: 1000 }, (_, i) => i);
    const found = irreducible(all, (some) => {
      tests++;
      return some.includes(17) && some.includes(941);
    });
    expect(found).toEqual([17, 941]);
    expect(tests).toBeLessThan(60);
  });

  it('finds a cause of three', () => {
    const found = irreducible(['ab', 'bc', 'x', 'ca'], (some) => ['ab', 'bc', 'ca'].every((s) => some.includes(s)));
    expect(found).toEqual([0, 1, 3]);
  });
});
