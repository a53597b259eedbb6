// How many lines do the paper forms have, and how many are left when each datum is asked once? Counted as the published
// forms are counted, a column of a table being a line; and for each persona, what became of every line.

import { describe, expect, it } from 'vitest';
import { compose, ledger, type Composition, type Item, type Json, type JsonObject } from '@onething/core';
import { bundleOf, catalogue, composed, items, personasOf, SCENARIOS } from './load.ts';
import { target } from '../../packages/core/src/model/node/normalise.ts';

type Mapping = Composition['items'][number]['mapping'];
type Line = readonly string[]; // the data that it is about

/** The numbered lines of an item's form. Declarations and signatures have no number. */
function linesOf({ form, mapping }: Composition['items'][number]): Map<number, string[]> {
  const lines = new Map<number, string[]>();
  const walk = (map: Mapping, schema: JsonObject, row: number | undefined, table: string): void => {
    for (const field of map) {
      const sub = resolved((schema.properties as Record<string, JsonObject>)[field.name]!, form as JsonObject);
      const own = (sub['x-row'] as number | undefined) ?? row;
      if (field.object) walk(field.object, sub, own, table);
      else if (field.rows && own === undefined)
        walk(field.rows, resolved(sub.items as JsonObject, form as JsonObject), own, `${field.data![0]}.`);
      else if (own !== undefined) lines.set(own, [...(lines.get(own) ?? []), ...(field.data ?? []).map((key) => table + key)]);
    }
  };
  walk(mapping, form as JsonObject, undefined, '');
  return lines;
}

const resolved = (schema: JsonObject, root: JsonObject): JsonObject =>
  schema.$ref === undefined ? schema : { ...(target(schema.$ref as string, root) as JsonObject), ...schema };

/** The fullest line first: it covers the others. */
function askedOnce(lines: readonly Line[]): number {
  const asked = new Set<string>();
  return [...lines]
    .sort((a, b) => b.length - a.length)
    .filter((line) => {
      const isNew = line.some((key) => !asked.has(key));
      for (const key of line) asked.add(key);
      return isNew;
    }).length;
}

function counted(scenario: string, wanted: readonly string[]): { paper: number; once: number } {
  const { decisions: _, ...bundle } = bundleOf(scenario);
  const chosen = { ...bundle, items: bundle.items.filter((entry) => wanted.includes(entry.item)) };
  const lines = compose(
    catalogue,
    items.filter((i) => wanted.includes(i.id)),
    chosen
  ).items.flatMap((item) => [...linesOf(item).values()]);
  return { paper: lines.length, once: askedOnce(lines) };
}

describe('lines on paper', () => {
  it('are each marked once, or within one group', () => {
    for (const item of items as readonly Item[]) {
      const seen = new Map<number, string>();
      const visit = (schema: Json | undefined, path: string): void => {
        if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) return;
        const { properties, items: rows, 'x-row': row } = schema as JsonObject;
        if (row !== undefined) {
          expect(seen.get(row as number), `${item.id} ${path}`).toBeUndefined();
          seen.set(row as number, path);
        }
        for (const [name, sub] of Object.entries((properties ?? {}) as JsonObject)) visit(sub, `${path}/${name}`);
        visit(rows, `${path}/*`);
      };
      visit(item.form as Json, '');
    }
  });

  // «What a plain count says» (published forms); `more`: lines that a plain count merges and that must not be
  it.each([
    { bundle: 'restaurant, licence held', scenario: 'restaurant', forms: ['FOOD', 'FIRE', 'SIGN', 'DRAIN'], paper: 103, once: 82, more: 0 },
    {
      bundle: 'restaurant with tobacco',
      scenario: 'restaurant',
      forms: ['GTH', 'FOOD', 'FIRE', 'SIGN', 'DRAIN', 'TOB'],
      paper: 158,
      once: 112,
      more: 0
    },
    { bundle: 'convenience store', scenario: 'convenience-store', forms: ['GTH', 'FOOD', 'TOB', 'SIGN'], paper: 117, once: 87, more: 0 },
    { bundle: 'pharmacy', scenario: 'pharmacy', forms: ['DRUG', 'PHARM', 'FIRE', 'SIGN', 'FOOD'], paper: 120, once: 98, more: 0 },
    // 权利比例 1/3 is no 所占份额 33.33 %: the fraction is kept, so the per cent is asked
    { bundle: 'second-hand home', scenario: 'second-hand-home', forms: ['BDC', 'TAX', 'UTIL'], paper: 82, once: 64, more: 1 }
  ])('$bundle: $paper, asked once at most $once', ({ bundle, scenario, forms, paper, once, more }) => {
    const found = counted(scenario, forms);
    console.log(
      `  ${bundle.padEnd(26)} ${found.paper} → ${found.once}  (${Math.round(100 * (1 - found.once / found.paper))} %; plain count ${once})`
    );
    expect(found.paper).toBe(paper);
    expect(found.once).toBeLessThanOrEqual(once + more);
  });
});

describe.each(SCENARIOS)('the ledger of %s', (scenario) => {
  const composition = composed(scenario);

  it.each(personasOf(scenario).map((p) => [p.name, p] as const))('%s: every line has one fate', (name, { submission }) => {
    const { items: active, fields } = ledger(composition, submission.record as JsonObject);
    const { before, asked, ...causes } = fields;
    expect(asked + Object.values(causes).reduce((sum, n) => sum + n, 0)).toBe(before);
    // none lost: as many lines as the active forms have
    expect(before).toBe(composition.items.filter((i) => active.includes(i.id)).reduce((sum, i) => sum + topLines(i), 0));
    console.log(
      `  ${`${scenario}/${name}`.padEnd(42)} ${before} → ${asked}  ${Object.entries(causes)
        .filter(([, n]) => n)
        .map(([cause, n]) => `${cause} ${n}`)
        .join(', ')}`
    );
  });
});

it('counts nothing as derived for who holds no resident card', () => {
  for (const [scenario, name] of [
    ['restaurant', 'licensed-online'],
    ['convenience-store', 'licensed-no-tobacco']
  ] as const) {
    const { submission } = personasOf(scenario).find((p) => p.name === name)!;
    expect(ledger(composed(scenario), submission.record as JsonObject).fields.derived, name).toBe(0);
  }
});

/** Lines with each column of a table as one, and declarations. */
function topLines({ form, mapping, dropped }: Composition['items'][number]): number {
  const lines = new Set<string>();
  const walk = (map: Mapping, schema: JsonObject, row: unknown, path: string): void => {
    for (const field of map) {
      const sub = resolved((schema.properties as Record<string, JsonObject>)[field.name]!, form as JsonObject);
      const own = sub['x-row'] ?? row;
      if (field.object) walk(field.object, sub, own, `${path}/${field.name}`);
      else if (field.rows?.length && own === undefined)
        walk(field.rows, resolved(sub.items as JsonObject, form as JsonObject), own, `${path}/${field.name}/*`);
      else lines.add(own === undefined ? `${path}/${field.name}` : `row ${String(own)}`);
    }
  };
  walk(mapping, form as JsonObject, undefined, '');
  for (const path of dropped) lines.add(`dropped ${path.join('/')}`);
  return lines.size;
}
