import { describe, expect, it } from 'vitest';
import { bundleOf, SCENARIOS } from '../testing/examples.ts';
import type { Condition, Json } from '@onething/core';
import { schemaOf, wantedOf } from './condition.ts';

const atomsOf = (c: Condition): Condition[] => (c.datum !== undefined ? [c] : [...(c.all ?? []), ...(c.any ?? []), ...(c.not ? [c.not] : [])].flatMap(atomsOf));

describe('conditions as people see them', () => {
  it('keeps every condition of the examples as it was written', () => {
    const atoms = SCENARIOS.flatMap((s) => [...bundleOf(s).items.map((e) => e.when), ...(bundleOf(s).decisions ?? []).map((d) => d.when)]).flatMap((c) => (c ? atomsOf(c) : []));
    expect(atoms.length).toBeGreaterThan(20);
    for (const atom of atoms) {
      const wanted = wantedOf(atom.in as Json);
      expect(wanted.kind).not.toBe('other');
      expect(schemaOf(wanted)).toEqual(atom.in);
    }
  });
  it('leaves alone what it has no picture for', () => {
    const schema = { type: 'string', pattern: '^a' };
    expect(schemaOf(wantedOf(schema))).toBe(schema);
  });
});
