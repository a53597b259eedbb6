// Who is to blame for a limit? Whoever says it, also where mappings scale it and another form makes the numbers whole.

import { describe, expect, it } from 'vitest';
import { compose } from '../compose.ts';
import type { Bundle, Catalogue, Item } from '../model/generated/documents.ts';
import { explain, type ConstraintExplained } from './explain.ts';

const text = (zh: string): { zh: string; en: string } => ({ zh, en: zh });

/** How the limits of one datum are explained, by what the dictionary and each item say of it. */
function explained(schema: object, asks: Readonly<Record<string, object>>): readonly ConstraintExplained[] {
  const items = Object.entries(asks).map(
    ([id, wish]) =>
      ({
        kind: 'item',
        id,
        version: '1',
        title: text(id),
        department: 'd',
        subjects: { s: { type: 't' } },
        form: { type: 'object', properties: { x: { ...wish, 'x-data': 's.x' } }, required: ['x'] }
      }) as unknown as Item
  );
  const catalogue = {
    kind: 'catalogue',
    id: 'c',
    version: '1',
    title: text('c'),
    departments: { d: { title: text('d') } },
    subjectTypes: { t: { title: text('t'), elements: { x: { title: text('x'), schema } } } },
    codeLists: {},
    codeMaps: {}
  } as unknown as Catalogue;
  const bundle = {
    kind: 'bundle',
    id: 'b',
    version: '1',
    title: text('b'),
    subjects: { s: { type: 't', title: text('s') } },
    items: items.map((i) => ({ item: i.id }))
  } as unknown as Bundle;
  return explain(compose(catalogue, items, bundle), 's.x')!.constraints;
}
const tenThousand = { 'x-map': [{ op: 'scale', factor: '0.0001' }] };

describe('blame', () => {
  it('is of the form whose own bound it is, though another makes the numbers whole', () => {
    const found = explained(
      { type: 'number', minimum: 0, maximum: 500_000_000, multipleOf: 0.01 },
      {
        CAPITAL: { type: 'number', exclusiveMinimum: 0, multipleOf: 0.000001, ...tenThousand },
        LOAN: { type: 'number', minimum: 0, multipleOf: 0.05, ...tenThousand },
        DUTY: { type: 'number', minimum: 0, multipleOf: 0.01 }
      }
    );
    expect(found.filter((c) => c.keyword !== 'type').map((c) => [c.keyword, c.value, c.effective])).toEqual([
      ['minimum', 1, ['CAPITAL']],
      ['maximum', 500_000_000, ['catalogue']],
      ['multipleOf', 500, ['LOAN']]
    ]);
    expect(found.at(-1)!.implied).toEqual([
      { item: 'catalogue', value: 0.01 },
      { item: 'CAPITAL', value: 0.01 },
      { item: 'DUTY', value: 0.01 }
    ]);
  });

  it('is of each form whose bound is drawn in to the same whole number, and of the upper bound alike', () => {
    const found = explained(
      { type: 'number' },
      { A: { type: 'integer' }, B: { minimum: 1.5, exclusiveMaximum: 9 }, C: { minimum: 2, maximum: 8.5 }, D: { minimum: 1 } }
    );
    expect(found.filter((c) => c.keyword !== 'type').map((c) => [c.keyword, c.value, c.effective])).toEqual([
      ['minimum', 2, ['B', 'C']],
      ['maximum', 8, ['B', 'C']]
    ]);
  });

  it('tells patterns and steps that stand side by side each with whose it is', () => {
    const found = explained(
      { type: 'string' },
      { A: { type: 'string', pattern: '^a' }, B: { type: 'string', pattern: 'b$' }, C: { type: 'string' } }
    );
    expect(found.filter((c) => c.keyword === 'pattern')).toEqual([
      { keyword: 'pattern', value: '^a', effective: ['A'], implied: [] },
      { keyword: 'pattern', value: 'b$', effective: ['B'], implied: [] }
    ]);
    const steps = explained(
      { type: 'number', multipleOf: 0.1 },
      { A: { type: 'number', multipleOf: 0.4 }, B: { type: 'number', multipleOf: 0.6 } }
    );
    expect(steps.filter((c) => c.keyword === 'multipleOf')).toEqual([
      { keyword: 'multipleOf', value: 0.4, effective: ['A'], implied: [{ item: 'catalogue', value: 0.1 }] },
      { keyword: 'multipleOf', value: 0.6, effective: ['B'], implied: [{ item: 'catalogue', value: 0.1 }] }
    ]);
  });
});
