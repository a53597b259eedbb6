// Documents that grow: for each thing that a form can say, a form that says it so many times, or that large.

import type { Json } from '@onething/core';

type Form = Record<string, unknown>;
const times = (n: number): number[] => Array.from({ length: n }, (_, i) => i);
const object = (properties: Form, more: Form = {}): Form => ({ type: 'object', properties, ...more });
const table = (n: number, items: Form, more: Form = {}): Form =>
  object({ t: { type: 'array', minItems: n, uniqueItems: true, items, ...more } }, { required: ['t'] });
const text = (more: Form): Form => object({ t: { type: 'string', ...more } }, { required: ['t'] });
const named = (n: number, of: (i: number) => Json | Form): Form => Object.fromEntries(times(n).map((i) => [`p${i}`, of(i)]));

export interface Kind {
  readonly form: (n: number) => Form;
  readonly sizes: readonly number[]; // each twice the one before
}

export const KINDS: Readonly<Record<string, Kind>> = {
  'references that double': {
    form: (n) =>
      object(
        { x: { $ref: '#/$defs/d0' } },
        {
          $defs: Object.fromEntries(
            times(n).map((i) => [
              `d${i}`,
              i === n - 1 ? { type: 'string' } : object({ a: { $ref: `#/$defs/d${i + 1}` }, b: { $ref: `#/$defs/d${i + 1}` } })
            ])
          )
        }
      ),
    sizes: [12, 24, 48]
  },
  'different texts': { form: (n) => table(n, { type: 'string', maxLength: 10 }), sizes: [1000, 2000, 4000] },
  'different objects': { form: (n) => table(n, object({ x: { type: 'string' } }, { required: ['x'] })), sizes: [1000, 2000, 4000] },
  'different numbers, one too few': { form: (n) => table(n, { type: 'integer', minimum: 2, maximum: n }), sizes: [1000, 2000, 4000] },
  rows: { form: (n) => table(n, { type: 'string' }, { uniqueItems: false }), sizes: [1000, 2000, 4000] },
  'what is contained': {
    form: (n) => table(1, { type: 'integer' }, { allOf: times(n).map((i) => ({ contains: { const: i } })) }),
    sizes: [50, 100, 200]
  },
  'one count': { form: (n) => text({ pattern: `^[^]{0,${n}}$` }), sizes: [1250, 2500, 5000] },
  'patterns side by side': {
    form: (n) => text({ allOf: times(n).map((i) => ({ pattern: `[${String.fromCharCode(97 + (i % 26))}]{${(i % 9) + 1}}.*x` })) }),
    sizes: [8, 16, 32]
  },
  codes: { form: (n) => object({ t: { enum: times(n).map((i) => `c${i}`) } }), sizes: [5000, 10_000, 20_000] },
  depth: { form: (n) => times(n).reduce<Form>((inner) => object({ a: inner }, { required: ['a'] }), object({})), sizes: [10, 20, 40] },
  fields: { form: (n) => object(named(n, (i) => ({ type: 'string', title: `字段${i}` }))), sizes: [250, 500, 1000] },
  'conditions that lead to each other': {
    form: (n) =>
      object(
        named(n + 1, () => ({ enum: ['a', 'b'] })),
        {
          required: ['p0'],
          allOf: times(n).map((i) => ({
            if: { properties: { [`p${i}`]: { const: 'a' } }, required: [`p${i}`] },
            then: { required: [`p${i + 1}`] },
            else: { required: [`p${(i + 7) % n}`] }
          }))
        }
      ),
    sizes: [250, 500, 1000]
  },
  'choices of presence': {
    form: (n) =>
      object(
        named(n + 1, () => ({ type: 'string' })),
        { allOf: times(n).map((i) => ({ anyOf: [{ required: [`p${i}`] }, { required: [`p${i + 1}`] }] })) }
      ),
    sizes: [100, 200, 400]
  },
  'cases of one choice': {
    form: (n) =>
      object(
        { k: { type: 'integer' }, ...named(n, () => ({ type: 'string' })) },
        { oneOf: times(n).map((i) => ({ properties: { k: { const: i } }, required: ['k', `p${i}`] })) }
      ),
    sizes: [100, 200, 400]
  },
  'bounds of one number': {
    form: (n) => object({ t: { type: 'integer', allOf: times(n).map((i) => ({ minimum: i })) } }),
    sizes: [500, 1000, 2000]
  },
  'conditions in each other': {
    form: (n) =>
      times(n).reduce<Form>(
        (inner, i) => ({
          ...object({ x: { type: 'integer' } }),
          if: { properties: { x: { minimum: i } }, required: ['x'] },
          then: inner,
          else: { required: ['x'] }
        }),
        object({ x: { maximum: 3 } })
      ),
    sizes: [8, 16, 32]
  }
};
