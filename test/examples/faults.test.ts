// One small bundle for each kind of conflict: what is found, and who causes it.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compose, digestOfFields, sayConflict, type Bundle, type Catalogue, type Item } from '@onething/core';
import { EXAMPLES, load } from './load.ts';

const FAULTS = join(EXAMPLES, 'faults');
const KINDS = readdirSync(FAULTS, { withFileTypes: true }).filter((e) => e.isDirectory()).map((e) => e.name);
const catalogue = load<Catalogue>('faults/catalogue.json');
const itemsOf = (kind: string): Item[] => readdirSync(join(FAULTS, kind, 'items')).map((file) => load<Item>(`faults/${kind}/items/${file}`));

describe('faults', () => {
  it('show every kind of conflict', () => {
    expect(KINDS.sort()).toEqual(['code-list', 'count', 'format', 'length', 'pattern', 'precision', 'range', 'requiredness', 'rules', 'step', 'structure', 'type', 'unit']);
  });

  it.each(KINDS)('%s is found, with its cause', (kind) => {
    const composition = compose(catalogue, itemsOf(kind), load<Bundle>(`faults/${kind}/bundle.json`));
    const found = { verdict: composition.verdict.kind, conflicts: composition.conflicts.map((c) => ({ kind: c.kind, severity: c.severity, datum: c.datum, cause: c.cause.map((x) => x.item) })) };
    expect(found).toEqual(JSON.parse(readFileSync(join(FAULTS, kind, 'expected.json'), 'utf8')));
    expect(composition.conflicts).toHaveLength(1);
    expect(composition.conflicts[0]!.kind.toLowerCase()).toBe(kind.replace('-', ''));
    for (const language of ['zh', 'en'] as const) expect(sayConflict(composition.conflicts[0]!, composition, language)).not.toMatch(/undefined|\[object/);
  });

  it('go when a person decides: the range kept apart, the code lists mapped', () => {
    const decided = (kind: string, decision: object & { fields: { item: string; path: string[] }[] }): string[] => {
      const items = itemsOf(kind), bundle = load<Bundle>(`faults/${kind}/bundle.json`);
      const on = digestOfFields(decision.fields, new Map(items.map((i) => [i.id as string, i])));
      const who = { by: '示例', reason: '示例', at: '2026-11-20T09:00:00+08:00', on };
      return compose(catalogue, items, { ...bundle, decisions: [{ id: 'd', ...decision, ...who }] } as unknown as Bundle).conflicts.map((c) => c.kind);
    };
    expect(decided('range', { kind: 'keepApart', fields: [{ item: 'TRAINING', path: ['age'] }] } as never)).toEqual([]);
    expect(decided('code-list', { kind: 'codeMap', fields: [{ item: 'TAXES', path: ['type'] }], data: ['p.idType'], map: [{ op: 'codes', pairs: [['1', '201'], ['3', '208']] }] } as never)).toEqual([]);
  });
});
