// Random sets of schemas over everything that is modelled: the result accepts a value just when all of them do, as Ajv judges
// each with itself; a conflict accepts nothing and cannot be made smaller; the result compiles everywhere.

import fc from 'fast-check';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { mergeSchemas, type Json } from '@onething/core';

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const scalar = fc.constantFrom<Json>(null, true, false, 0, 1, 2, 3, -1, 0.5, 1.5, 10, '', 'a', 'ab', 'b', 'foo', 'a1');
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    scalar,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'c', 'x1'), tie('value'), { maxKeys: 3 })
  )
}));
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });
const names = fc.constantFrom('a', 'b', 'c');

const { schema } = fc.letrec<{ schema: unknown }>((tie) => {
  const s = tie('schema');
  return {
    schema: fc.oneof(
      { depthSize: 'small', maxDepth: 3 },
      fc.constantFrom<unknown>(
        true,
        { type: 'string' },
        { type: 'integer' },
        { type: 'number' },
        { type: 'null' },
        { type: ['string', 'null'] },
        { type: 'boolean' }
      ),
      fc.record({
        type: fc.constantFrom('integer', 'number', undefined),
        minimum: maybe(fc.constantFrom(0, 1, 0.5, -1)),
        maximum: maybe(fc.constantFrom(1, 2, 3, 0.5)),
        multipleOf: maybe(fc.constantFrom(1, 2, 0.5, 3)),
        exclusiveMinimum: maybe(fc.constantFrom(0, 1))
      }),
      fc.record({
        minLength: maybe(fc.nat(2)),
        maxLength: maybe(fc.nat(3)),
        pattern: maybe(fc.constantFrom('^a', 'b$', '^[ab]*$', '1', '^foo$'))
      }),
      fc.array(value, { minLength: 1, maxLength: 4 }).map((list) => ({ enum: list })),
      value.map((one) => ({ const: one })),
      fc.record({
        type: fc.constantFrom('array', undefined),
        items: s,
        minItems: maybe(fc.nat(2)),
        maxItems: maybe(fc.nat(3)),
        uniqueItems: maybe(fc.boolean())
      }),
      // Ajv takes [] for `contains` of a schema that says nothing, and for `contains` beside `prefixItems`
      fc.record({
        contains: fc.constantFrom<unknown>({ type: 'string' }, { const: 1 }, { type: 'object' }),
        minContains: maybe(fc.nat(2)),
        maxContains: maybe(fc.nat(3))
      }),
      fc.record({ prefixItems: fc.array(s, { minLength: 1, maxLength: 2 }), items: s }),
      fc.record({
        type: fc.constantFrom('object', undefined),
        properties: fc.dictionary(names, s, { maxKeys: 3 }),
        required: fc.subarray(['a', 'b', 'c'], { maxLength: 2 }),
        additionalProperties: maybe(s)
      }),
      fc.record({
        patternProperties: fc.dictionary(fc.constantFrom('^a', '1$', 'x'), s, { maxKeys: 2 }),
        additionalProperties: maybe(s),
        properties: maybe(fc.dictionary(names, s, { maxKeys: 2 }))
      }),
      fc.record({ propertyNames: s, minProperties: maybe(fc.nat(2)), maxProperties: maybe(fc.nat(3)) }),
      fc.record({ dependentRequired: fc.dictionary(names, fc.subarray(['a', 'b', 'c']), { maxKeys: 2 }) }),
      fc.record({ dependentSchemas: fc.dictionary(names, s, { maxKeys: 2 }) }),
      fc.record({ if: s, then: maybe(s), else: maybe(s) }),
      s.map((one) => ({ not: one })),
      fc
        .array(s, { minLength: 1, maxLength: 3 })
        .chain((list) => fc.constantFrom<unknown>({ allOf: list }, { anyOf: list }, { oneOf: list }))
    )
  };
});

// what is kept whole beside the merge
const beside = fc.oneof(
  { weight: 4, arbitrary: schema },
  {
    weight: 1,
    arbitrary: fc.tuple(schema, fc.constantFrom('properties', 'not', 'if', 'oneOf')).map(([one, where]) => {
      const again = { properties: { b: { $ref: '#' }, c: one }, type: ['object', 'string'] };
      if (where === 'properties') return again;
      return {
        ...again,
        ...(where === 'oneOf'
          ? { oneOf: [one, { required: ['b'], properties: { b: { $ref: '#' } } }] }
          : { [where]: { properties: { b: { $ref: '#' } }, required: ['b'] } })
      };
    })
  },
  {
    weight: 1,
    arbitrary: fc.tuple(schema, schema).map(([one, other]) => ({ allOf: [one], properties: { a: other }, unevaluatedProperties: false }))
  }
);

const sets = fc.array(beside, { minLength: 1, maxLength: 3 }).map((list) => plain(list) as object[]);
const judge = (s: unknown): ((v: unknown) => boolean) =>
  new Ajv2020({ strict: false, validateFormats: false, multipleOfPrecision: 9 }).compile(s as object) as (v: unknown) => boolean;

describe('mergeSchemas over random schemas', () => {
  it('accepts what all accept, and nothing else', () => {
    const count = { schema: 0, conflict: 0, dead: 0, beside: 0 };
    fc.assert(
      fc.property(sets, fc.array(value.map(plain), { minLength: 60, maxLength: 60 }), (schemas, values) => {
        const before = JSON.stringify(schemas),
          judges = schemas.map(judge),
          result = mergeSchemas(schemas, { formats: false });
        expect(JSON.stringify(schemas)).toBe(before);
        if ('unsupported' in result) throw new Error(`declined: ${JSON.stringify(result)}`);
        if ('conflict' in result) {
          count.conflict++;
          for (const v of values) expect(judges.every((j) => j(v))).toBe(false);
          const { items } = result.conflict;
          if (items.length > 1)
            for (const one of items)
              expect(
                mergeSchemas(
                  items.filter((i) => i !== one).map((i) => schemas[i]!),
                  { formats: false }
                )
              ).not.toHaveProperty('conflict');
          return;
        }
        count.schema++;
        if (result.dead) count.dead++;
        if (/"(?:\$ref|unevaluatedProperties)":/.test(JSON.stringify(result.schema))) count.beside++;
        const merged = judge(result.schema);
        for (const v of values) expect({ v, accepted: merged(v) }).toEqual({ v, accepted: judges.every((j) => j(v)) });
        const reversed = mergeSchemas([...schemas].reverse(), { formats: false });
        expect(reversed).toEqual(result);
      }),
      { numRuns: 1000 }
    );
    console.log(
      `mergeSchemas: ${count.schema} merged, ${count.conflict} conflicts, ${count.dead} with dead properties, ${count.beside} with a schema kept whole`
    );
    expect(Math.min(count.schema, count.conflict, count.dead, count.beside)).toBeGreaterThan(0);
  });
});
