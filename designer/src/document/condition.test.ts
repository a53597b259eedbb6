import { describe, expect, it } from 'vitest';
import { bundleOf, SCENARIOS } from '../testing/examples.ts';
import type { Condition, Json } from '@onething/core';
import { complete, isReadable, ofCity, schemaOf, simplified, wantedOf } from './condition.ts';

const atomsOf = (c: Condition): Condition[] =>
  c.datum !== undefined ? [c] : [...(c.all ?? []), ...(c.any ?? []), ...(c.not ? [c.not] : [])].flatMap(atomsOf);

describe('conditions as people see them', () => {
  it('keeps every condition of the examples as it was written', () => {
    const atoms = SCENARIOS.flatMap((s) => [
      ...bundleOf(s).items.map((e) => e.when),
      ...(bundleOf(s).decisions ?? []).map((d) => d.when)
    ]).flatMap((c) => (c ? atomsOf(c) : []));
    expect(atoms.length).toBeGreaterThan(20);
    for (const atom of atoms) {
      const wanted = wantedOf(atom.in as Json);
      expect(wanted.kind).not.toBe('other');
      expect(schemaOf(wanted)).toEqual(atom.in);
    }
  });
  it('knows what hangs on the city', () => {
    const limit = { datum: 'premises.floorArea', in: { 'x-param': { minimum: 'fireFloorArea' } } } as unknown as Condition,
      plain: Condition = { datum: 'q.a', in: { const: true } };
    expect([
      ofCity(plain),
      ofCity({ not: plain }),
      ofCity(limit),
      ofCity({ all: [plain, { not: limit }] }),
      ofCity({ datum: 'jurisdiction.x', in: true } as Condition)
    ]).toEqual([false, false, true, true, true]);
  });
  it('says without groups of one what it said with them', () => {
    const a: Condition = { datum: 'q.a', in: { const: true } },
      b: Condition = { datum: 'q.b', in: { const: 1 } };
    expect(simplified({ all: [{ any: [a] }] })).toEqual(a);
    expect(simplified({ any: [{ all: [a, b] }, { not: { all: [b] } }] })).toEqual({ any: [{ all: [a, b] }, { not: b }] });
  });
  it('is not complete while a limit or a datum is missing, and can be shown then', () => {
    const open = { datum: 'q.a', in: { type: 'number', minimum: null } } as unknown as Condition,
      below: Condition = { datum: 'q.a', in: { type: 'number', minimum: -0.5 } };
    expect(wantedOf(open.in as Json)).toEqual({ kind: 'limit', comparison: 'minimum', value: undefined });
    expect(schemaOf(wantedOf(open.in as Json))).toEqual(open.in);
    expect([open, { all: [below, open] }, { datum: '', in: { const: true } } as Condition, below].map(complete)).toEqual([
      false,
      false,
      false,
      true
    ]);
    expect([open, { any: [open, { datum: '', in: { const: true } }] }, below].map((c) => isReadable(c as unknown as Json))).toEqual([
      true,
      true,
      true
    ]);
    expect([null, 5, {}, { all: 5 }, { any: [null] }, { datum: 5 }].map((c) => isReadable(c as Json))).toEqual([
      false,
      false,
      false,
      false,
      false,
      false
    ]);
  });
  it('leaves alone what it has no picture for', () => {
    const schema = { type: 'string', pattern: '^a' };
    expect(schemaOf(wantedOf(schema))).toBe(schema);
  });
});
