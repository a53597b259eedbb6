// One small bundle for each kind of conflict, and for faults of real templates: what is found, who causes it, what is still asked.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  accepts,
  check,
  compose,
  digestOfFields,
  say,
  sayConflict,
  type Bundle,
  type Catalogue,
  type Diagnostic,
  type Item,
  type JsonObject
} from '@onething/core';
import { EXAMPLES, load } from './load.ts';

const FAULTS = join(EXAMPLES, 'faults');
const ALL = readdirSync(FAULTS, { withFileTypes: true })
  .filter((e) => e.isDirectory())
  .map((e) => e.name);
const FOUND = [
  'homonym',
  'missing-item',
  'rows-alike',
  'stale-decision',
  'template-1-swapped-labels',
  'template-2-output-asked',
  'template-3-asked-twice',
  'template-4-narrow-names',
  'template-7-superseded-code',
  'template-8-derivable',
  'uncovered-codes'
];
const KINDS = ALL.filter((name) => !FOUND.includes(name));
const catalogue = load<Catalogue>('faults/catalogue.json');
const itemsOf = (kind: string): Item[] =>
  readdirSync(join(FAULTS, kind, 'items')).map((file) => load<Item>(`faults/${kind}/items/${file}`));

describe('faults', () => {
  it('show every kind of conflict', () => {
    expect(KINDS.sort()).toEqual([
      'code-list',
      'count',
      'format',
      'length',
      'pattern',
      'precision',
      'range',
      'requiredness',
      'rules',
      'step',
      'structure',
      'type',
      'unit'
    ]);
  });

  it.each(KINDS)('%s is found, with its cause', (kind) => {
    const composition = compose(catalogue, itemsOf(kind), load<Bundle>(`faults/${kind}/bundle.json`));
    const found = {
      verdict: composition.verdict.kind,
      conflicts: composition.conflicts.map((c) => ({
        kind: c.kind,
        severity: c.severity,
        datum: c.datum,
        cause: c.cause.map((x) => x.item)
      }))
    };
    expect(found).toEqual(JSON.parse(readFileSync(join(FAULTS, kind, 'expected.json'), 'utf8')));
    expect(composition.conflicts).toHaveLength(1);
    expect(composition.conflicts[0]!.kind.toLowerCase()).toBe(kind.replace('-', ''));
    for (const language of ['zh', 'en'] as const)
      expect(sayConflict(composition.conflicts[0]!, composition, language)).not.toMatch(/undefined|\[object/);
  });

  it('go when a person decides: the range kept apart, the code lists mapped', () => {
    const decided = (kind: string, decision: object & { fields: { item: string; path: string[] }[] }): string[] => {
      const items = itemsOf(kind),
        bundle = load<Bundle>(`faults/${kind}/bundle.json`);
      const on = digestOfFields(decision.fields, new Map(items.map((i) => [i.id as string, i])));
      const who = { by: '示例', reason: '示例', at: '2026-11-20T09:00:00+08:00', on };
      return compose(catalogue, items, { ...bundle, decisions: [{ id: 'd', ...decision, ...who }] } as unknown as Bundle).conflicts.map(
        (c) => c.kind
      );
    };
    expect(decided('range', { kind: 'keepApart', fields: [{ item: 'TRAINING', path: ['age'] }] } as never)).toEqual([]);
    expect(
      decided('code-list', {
        kind: 'codeMap',
        fields: [{ item: 'TAXES', path: ['type'] }],
        data: ['p.idType'],
        map: [
          {
            op: 'codes',
            pairs: [
              ['1', '201'],
              ['3', '208']
            ]
          }
        ]
      } as never)
    ).toEqual([]);
  });
});

describe('what is found without a conflict', () => {
  const placed = ({ code, severity, at, facts }: Diagnostic): object => ({
    code,
    severity,
    at: at.map((p) => `${p.id} /${p.pointer.join('/')}`),
    facts
  });

  it.each(FOUND)('%s: exactly what is expected', (name) => {
    const own = existsSync(join(FAULTS, name, 'catalogue.json')) ? load<Catalogue>(`faults/${name}/catalogue.json`) : catalogue;
    const items = itemsOf(name),
      bundle = load<Bundle>(`faults/${name}/bundle.json`);
    const { tried, ...expected } = JSON.parse(readFileSync(join(FAULTS, name, 'expected.json'), 'utf8')) as {
      tried?: { record: JsonObject; problems: object[] };
    };
    const composition = compose(own, items, bundle),
      findings = check({ catalogue: own, items, bundles: [bundle] });
    expect({
      verdict: composition.verdict.kind,
      questions: composition.data.map((d) => ({
        datum: d.key,
        source: d.source.kind,
        asks: d.asks.map((a) => `${a.item}/${a.path.join('/')}`),
        schema: d.schema
      })),
      conflicts: composition.conflicts.map((c) => ({
        kind: c.kind,
        severity: c.severity,
        datum: c.datum,
        cause: c.cause.map((x) => x.item)
      })),
      decisions: composition.decisions.map(({ id, state }) => ({ id, state })),
      diagnostics: composition.diagnostics.map(placed),
      check: findings.map(placed)
    }).toEqual(expected);
    if (tried) expect(accepts(composition, tried.record, { on: '2026-11-20' })).toEqual(tried.problems);
    for (const d of [...composition.diagnostics, ...findings])
      for (const language of ['zh', 'en'] as const) expect(say(d, language)).not.toMatch(/undefined|\[object/);
  });

  it('a form alone does not show that its labels were swapped', () => {
    const name = 'template-1-swapped-labels',
      bundle = load<Bundle>(`faults/${name}/bundle.json`);
    const alone = compose(
      load<Catalogue>(`faults/${name}/catalogue.json`),
      itemsOf(name).filter((i) => i.id === 'HOMESALE'),
      { ...bundle, items: bundle.items.slice(0, 1) }
    );
    expect(alone.diagnostics).toEqual([]);
  });
});
