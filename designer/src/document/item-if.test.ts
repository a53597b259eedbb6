// Is the `if` of a rule read as it is meant, however it is written?

import type { Json, JsonObject } from '@onething/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atomsOf, whenOf, type When } from './item-if.ts';

const is = (name: string, value: Json): JsonObject => ({ properties: { [name]: { const: value } }, required: [name] });

/** As a formula: `a=1 & (b=2 | !c=3)`. */
function formula(when: When | undefined): string {
  if (!when) return 'no words';
  switch (when.kind) {
    case 'atom': {
      const { path, schema, evenEmpty } = when.atom;
      return `${path.join('.')}${evenEmpty ? '?' : ''}${schema === true ? '' : `=${JSON.stringify((schema as JsonObject)['const'] ?? schema)}`}`;
    }
    case 'not':
      return `!${formula(when.part)}`;
    default:
      return `(${when.parts.map(formula).join(when.kind === 'all' ? ' & ' : ' | ')})`;
  }
}

describe('the condition of a rule', () => {
  it.each<[string, Json]>([
    ['a=1', is('a', 1)],
    ['(a=1 & b)', { ...is('a', 1), required: ['a', 'b'] }],
    ['a?=1', { properties: { a: { const: 1 } } }],
    ['g.a=1', { properties: { g: is('a', 1) }, required: ['g'] }],
    ['(a=1 | b=2)', { anyOf: [is('a', 1), is('b', 2)] }],
    ['(a=1 & (b=2 | !c=3))', { type: 'object', ...is('a', 1), anyOf: [is('b', 2), { not: is('c', 3) }] }],
    ['!(a=1 & b=2)', { not: { allOf: [is('a', 1), is('b', 2)] } }],
    ['a=1', { allOf: [{ anyOf: [is('a', 1)] }] }],
    ['no words', { oneOf: [is('a', 1), is('b', 2)] }],
    ['no words', { anyOf: [is('a', 1), { minProperties: 2 }] }],
    ['no words', { anyOf: [is('a', 1), true] }],
    ['no words', { anyOf: [] }],
    ['no words', true],
    ['no words', {}]
  ])('is read as %s', (wanted, given) => {
    expect(formula(whenOf(given))).toBe(wanted);
  });

  it('speaks of fields from the form', () => {
    expect(formula(whenOf({ anyOf: [is('a', 1), is('b', 2)] }, ['g']))).toBe('(g.a=1 | g.b=2)');
  });

  it('has words wherever it can be changed part by part, and never throws', () => {
    const leaf = fc.tuple(fc.constantFrom('a', 'b'), fc.constantFrom<Json>(1, true, 'x')).map(([name, value]): Json => is(name, value));
    const { tree } = fc.letrec<{ tree: Json }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc.jsonValue() as fc.Arbitrary<Json>,
        fc.tuple(fc.constantFrom('anyOf', 'allOf'), fc.array(tie('tree'), { maxLength: 3 })).map(([k, list]): Json => ({ [k]: list })),
        tie('tree').map((t): Json => ({ not: t }))
      )
    }));
    fc.assert(
      fc.property(tree, (given) => {
        const atoms = atomsOf(given),
          when = whenOf(given);
        if (atoms)
          expect(when).toEqual(
            atoms.length === 1 ? { kind: 'atom', atom: atoms[0] } : { kind: 'all', parts: atoms.map((atom) => ({ kind: 'atom', atom })) }
          );
      })
    );
  });
});
