// Do the examples hold what they promise? Every line of the real forms is there, every bundle composes, every persona splits
// into the dossiers that were read and judged right, each valid by two independent validators, and nothing leaks.

import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { registerSchema, unregisterSchema, validate } from '@hyperjump/json-schema/draft-2020-12';
import { describe, expect, it } from 'vitest';
import {
  accepts,
  canonical,
  check,
  compose,
  join,
  Live,
  simulate,
  split,
  type Composition,
  type Item,
  type Json,
  type JsonObject
} from '@onething/core';
import { FORMATS } from '../../packages/core/src/model/pattern/formats.ts';
import { bundleOf, catalogue, composed, items, personasOf, SCENARIOS } from './load.ts';
import { cellsOf, marked, ROUNDS } from './marked.ts';
import rows from './rows.json' with { type: 'json' };

const ajv = new Ajv2020({ strict: false, allErrors: true, multipleOfPrecision: 9 });
(addFormats as unknown as (a: Ajv2020) => void)(ajv);
for (const [name, format] of Object.entries(FORMATS)) if (name.startsWith('cn-') || name === 'year') ajv.addFormat(name, format.test);
const validators = new Map(items.map((i) => [i.id as string, ajv.compile(i.form as object)]));

/** Faults of a payload as Ajv sees them, apart from fields that a decision dropped or that an earlier item will produce. */
function ajvFaults(composition: Composition, item: string, payload: unknown, awaits: readonly object[]): string[] {
  const validator = validators.get(item)!;
  if (validator(payload)) return [];
  const excused = new Set(
    [...composition.items.find((i) => i.id === item)!.dropped, ...(awaits as { path: string[] }[]).map((a) => a.path)].map((p) => p.at(-1))
  );
  return (validator.errors ?? [])
    .filter((e) => !(e.keyword === 'required' && excused.has(e.params['missingProperty'] as string)))
    .map((e) => `${e.instancePath} ${e.keyword}`);
}

async function hyperjumpFaults(composition: Composition, item: string, payload: unknown, awaits: readonly object[]): Promise<boolean> {
  const composedItem = composition.items.find((i) => i.id === item)!;
  const form = structuredClone(composedItem.form) as JsonObject & { required?: string[] };
  const excused = [...composedItem.dropped, ...(awaits as { path: string[] }[]).map((a) => a.path)];
  for (const path of excused) {
    const parent = path
      .slice(0, -1)
      .reduce((s, name) => (s as { properties: Record<string, JsonObject> }).properties[name]!, form as JsonObject) as {
      required?: string[];
    };
    if (parent.required) parent.required = parent.required.filter((r) => r !== path.at(-1));
  }
  const id = `https://examples.onething.dev/${item}/${Math.random()}`;
  registerSchema(form as never, id, 'https://json-schema.org/draft/2020-12/schema');
  const { valid } = await validate(id, payload as never);
  unregisterSchema(id);
  return !valid;
}

describe('the documents', () => {
  it('refer to what is there', () => {
    const findings = check({ catalogue, items, bundles: SCENARIOS.map(bundleOf) });
    expect(findings.filter((f) => f.severity === 'error' && !f.acknowledged)).toEqual([]);
  });

  it.each(Object.entries(rows))('%s has all %i lines of its form', (id, count) => {
    const found = new Set<number>();
    JSON.stringify(items.find((i) => i.id === id)!.form, (key, value: unknown) => {
      if (key === 'x-row') found.add(value as number);
      return value;
    });
    expect([...found].sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, i) => i + 1));
  });

  it('find the faults of the real templates', () => {
    const found = new Set(check({ catalogue, items, bundles: [] }).map((f) => `${f.at[0]!.id} ${f.code}`));
    for (const fault of [
      'GTH policy.outputAsked',
      'GTH policy.derivableAsked',
      'FOOD policy.derivableAsked',
      'BDC policy.sameDatumTwice',
      'FOOD policy.narrowName',
      'GTH policy.narrowName'
    ])
      expect(found).toContain(fault);
  });
});

describe.each(SCENARIOS)('%s', (scenario) => {
  const composition = composed(scenario);

  it('composes without conflict, proven by a witness', () => {
    expect(composition.conflicts).toEqual([]);
    expect(composition.verdict.kind).toBe('satisfiable');
    expect(composition.diagnostics.filter((d) => d.severity === 'error')).toEqual([]);
    expect(composition.decisions.filter((d) => d.state !== 'inForce')).toEqual([]);
  });

  it('gives the same bytes whatever the order of the items', () => {
    const again = compose(catalogue, [...items].reverse(), bundleOf(scenario));
    expect(canonical(again as unknown as Json)).toBe(canonical(composition as unknown as Json));
  });

  it('accounts for every line on paper', () => {
    const { paper, mergedAlone: _, ...fates } = composition.counts;
    expect(Object.values(fates).reduce((sum, n) => sum + n, 0)).toBe(paper);
  });

  it.each(personasOf(scenario).map((p) => [p.name, p] as const))(
    'persona %s: split into the expected dossiers, judged by two validators, joined again',
    async (_, { submission, dossiers }) => {
      const record = submission.record as JsonObject;
      expect(accepts(composition, record, { on: submission.on! })).toEqual([]);
      const parts = split(composition, record, { on: submission.on!, id: submission.id });
      expect(parts.problems).toEqual([]);
      expect(parts.dossiers.map((d) => ({ item: d.item.id, payload: d.payload, awaits: d.awaits }))).toEqual(dossiers);
      for (const d of parts.dossiers) {
        expect(ajvFaults(composition, d.item.id, d.payload, d.awaits)).toEqual([]);
        expect(await hyperjumpFaults(composition, d.item.id, d.payload, d.awaits)).toBe(false);
      }
      const joined = join(composition, Object.fromEntries(parts.dossiers.map((d) => [d.item.id, d.payload as JsonObject])));
      const again = split(
        composition,
        { ...joined.record, ...Object.fromEntries(Object.entries(record).filter(([key]) => !Object.hasOwn(joined.record, key))) },
        { on: submission.on!, id: submission.id }
      );
      expect(again.dossiers).toEqual(parts.dossiers);
    }
  );

  it.each(personasOf(scenario).map((p) => [p.name, p] as const))(
    'persona %s answers what is asked of it, and nothing else',
    (_, { submission }) => {
      const live = new Live(composition, submission.record as JsonObject, { on: submission.on! });
      expect(live.problems()).toEqual([]);
      expect(
        [...live.all()].filter((s) => s.aside).map((s) => `${s.key}: ${s.asked}`),
        'answers that nothing asks'
      ).toEqual([]);
      expect(live.record, 'columns that nothing asks').toEqual(submission.record);
    }
  );

  it.each(Array.from({ length: ROUNDS }, (_, i) => i))(
    'leaks nothing and swaps nothing: a distinct mark in every datum arrives where its item asks for it, and nowhere else (round %i)',
    (round) => {
      const record = marked(composition, round);
      for (const { item, payload } of split(composition, record, { on: '2026-11-20' }).dossiers.map((d) => ({
        item: items.find((i) => i.id === d.item.id) as Item,
        payload: d.payload as JsonObject
      }))) {
        for (const cell of cellsOf(item, bundleOf(scenario), record))
          expect({ cell: cell.path, value: cell.at(payload) }).toEqual({ cell: cell.path, value: cell.expected });
        const marks = JSON.stringify(payload).match(/mark\d+/g) ?? [];
        const asked = cellsOf(item, bundleOf(scenario), record).flatMap((c) => JSON.stringify(c.expected ?? null).match(/mark\d+/g) ?? []);
        expect(marks.filter((m) => !asked.includes(m))).toEqual([]);
      }
    }
  );

  it('holds in every situation', () => {
    const { situations, exhaustive, findings, possible } = simulate(composition);
    expect(exhaustive).toBe(true);
    expect(situations).toHaveLength(possible!);
    // this city licenses no alcohol: the item rests, and its question is not asked
    expect(findings).toEqual(
      scenario === 'convenience-store'
        ? [
            { code: 'simulate.unreachableQuestion', datum: 'situation.alcohol' },
            { code: 'simulate.neverActive', item: 'WINE' }
          ]
        : []
    );
    expect(situations.filter((s) => s.verdict !== 'satisfiable' || s.refused)).toEqual([]);
  });
});

describe('the counts', () => {
  // from the published forms: a plain count of fields, and after asking each datum once
  const PLAIN: Record<string, { cut: number }> = { restaurant: { cut: 0.29 }, 'convenience-store': { cut: 0.26 }, pharmacy: { cut: 0.18 } };

  it('save at least what a plain count says, before anything is derived or decided', () => {
    const table = SCENARIOS.map((scenario) => {
      const { counts, data } = composed(scenario);
      // declarations and signatures are asked of everyone by law; the plain count leaves them out
      const never = data.filter((d) => /~[A-Z]/.test(d.key) && /declaration|signature|consent/i.test(d.key)).length;
      return { scenario, paper: counts.paper - never, mergedAlone: counts.mergedAlone - never, asked: counts.questions - never };
    });
    console.log(
      'lines on paper → asked once → asked\n' +
        table.map((r) => `  ${r.scenario.padEnd(18)} ${r.paper} → ${r.mergedAlone} → ${r.asked}`).join('\n')
    );
    for (const { scenario, paper, mergedAlone } of table)
      if (PLAIN[scenario]) expect(1 - mergedAlone / paper, scenario).toBeGreaterThanOrEqual(PLAIN[scenario].cut - 0.005);
    expect(table[0]!.mergedAlone).toBeLessThanOrEqual(112);
  });
});
