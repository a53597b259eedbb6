// The laws of a diff, over random bundles and what becomes of them: an item comes, goes or is rewritten, a condition or a
// decision changes, another dictionary is used.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose } from '../../packages/core/src/compose.ts';
import { diff, isUnchanged, type BundleDiff, type DepartmentChange } from '../../packages/core/src/examine/diff.ts';
import type { Bundle, Composition, Item } from '../../packages/core/src/model/generated/documents.ts';
import { canonical, equal, isArray, isObject, type Json, type JsonObject } from '../../packages/core/src/model/json.ts';
import { check } from '../../packages/core/src/model/node/check.ts';
import { carryOver } from '../../packages/core/src/runtime/fill/carry-over.ts';
import { nodeOf } from '../../packages/core/src/runtime/specialise/node-of.ts';
import { payloadOf, split } from '../../packages/core/src/runtime/split.ts';
import { bundles, type Case } from '../laws/arbitrary/bundle.ts';
import { recordOf, recordSpecs } from '../laws/arbitrary/record.ts';

interface Edit {
  readonly kind: 'remove' | 'rewrite' | 'when' | 'decisions' | 'dictionary' | 'all';
  readonly at: number;
  readonly when: number;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom('remove', 'rewrite', 'when', 'decisions', 'dictionary', 'all') as fc.Arbitrary<Edit['kind']>,
  at: fc.nat(4),
  when: fc.nat(3)
});
const WHENS = [
  undefined,
  { datum: 's.kind', in: { const: 'x' } },
  { datum: 's.flag', in: { const: true } },
  { not: { datum: 's.kind', in: { enum: ['y', 'z'] } } }
];

function edited(c: Case, other: Case, { kind, at, when }: Edit): Case {
  const n = at % c.items.length,
    id = c.items[n]!.id,
    entries = c.bundle.items;
  const withItems = (items: Bundle['items']): Case => ({ ...c, bundle: { ...c.bundle, items } });
  switch (kind) {
    case 'remove':
      return withItems(entries.filter((e) => e.item !== id));
    case 'when':
      return withItems(
        entries.map((e) =>
          e.item === id ? { item: e.item, ...(e.subjects && { subjects: e.subjects }), ...(WHENS[when] && { when: WHENS[when] }) } : e
        ) as Bundle['items']
      );
    case 'decisions':
      return { ...c, bundle: { ...c.bundle, decisions: [] } };
    case 'dictionary':
      return { ...c, catalogue: other.catalogue };
    case 'all':
      return other;
    case 'rewrite':
      return {
        ...c,
        items: c.items.map((item) => (item.id === id ? ({ ...other.items[at % other.items.length]!, id, version: '2' } as Item) : item))
      };
  }
}

const composed = ({ catalogue, items, bundle }: Case): Composition => compose(catalogue, items, bundle);
const versions = fc
  .tuple(bundles(), bundles(), fc.array(edit, { minLength: 1, maxLength: 2 }))
  .map(([c, other, edits]) => [c, edits.reduce((x, e) => edited(x, other, e), c)] as const);

/** The same diff, read backwards. */
const OPPOSITE: Readonly<Record<string, string>> = {
  before: 'after',
  refused: 'accepted',
  lost: 'gained',
  newly: 'noLonger',
  added: 'removed',
  tightened: 'loosened',
  new: 'gone'
};
const opposite = new Map([...Object.entries(OPPOSITE), ...Object.entries(OPPOSITE).map(([a, b]) => [b, a] as const)]);
const TOLD = new Set(['change', 'way']);

function mirrored(value: Json, conflict = false): Json {
  if (isArray(value)) return value.map((v) => mirrored(v));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, v]) => [
      opposite.get(name) ?? name,
      TOLD.has(name) ? turned(String(v), value['kind'] === 'conflict' || conflict) : mirrored(v!)
    ])
  );
}
const turned = (word: string, conflict: boolean): string =>
  conflict && word === 'new' ? 'settled' : word === 'settled' ? 'new' : (opposite.get(word) ?? word);

/** In one order, and without the copies that are taken from the newer side. */
const sorted = (v: Json): Json =>
  isArray(v)
    ? v.map(sorted).sort((a, b) => (canonical(a) < canonical(b) ? -1 : 1))
    : isObject(v)
      ? Object.fromEntries(
          Object.entries(v)
            .filter(([name]) => name !== 'title' && name !== 'decision' && name !== 'conflict')
            .map(([name, x]) => [name, sorted(x!)])
        )
      : v;

/** Changes that show in a payload, or in what it waits for. */
const shows = (c: DepartmentChange): boolean => c.kind === 'item' || c.kind === 'fed' || c.kind === 'source';

const dossiersOf = (c: Composition, record: JsonObject, department: string): Json =>
  split(c, record, { on: '2026-11-20' })
    .dossiers.filter((d) => d.department === department)
    .map(({ item, payload, awaits }) => ({ item: item.id, payload, awaits })) as unknown as Json;

const plain = (d: BundleDiff): Json => JSON.parse(JSON.stringify(d)) as Json;

describe('laws of a diff', () => {
  it('finds nothing between a composition and itself, whatever order its items came in', () => {
    fc.assert(
      fc.property(bundles(), (c) => {
        expect(isUnchanged(diff(composed(c), composed({ ...c, items: [...c.items].reverse() })))).toBe(true);
      })
    );
  });

  it('mirrors: what one direction adds, tightens or loses, the other removes, loosens or gains', () => {
    fc.assert(
      fc.property(versions, ([a, b]) => {
        const one = composed(a),
          two = composed(b);
        expect(sorted(mirrored(plain(diff(one, two))))).toEqual(sorted(plain(diff(two, one))));
      })
    );
  });

  it('shows a value for every limit: one version takes it, the other does not', () => {
    fc.assert(
      fc.property(versions, ([a, b]) => {
        const one = composed(a),
          two = composed(b);
        for (const change of diff(one, two, { burden: false }).applicants) {
          if (change.kind !== 'datum') continue;
          const asks = (c: Composition, value: Json, only?: string): boolean => {
            const d = c.data
              .flatMap((x) => [{ ...x, at: x.key }, ...(x.columns ?? []).map((y) => ({ ...y, at: `${x.key}.${y.key}` }))])
              .find((x) => x.at === change.datum)!;
            return [
              ...(d.domain === undefined ? [] : [d.domain]),
              ...d.asks.filter((x) => only === undefined || x.item === only).map((x) => x.schema)
            ].every((s) => check(nodeOf(s as object), value));
          };
          for (const { refused, accepted, only, way } of change.limits ?? []) {
            if (refused !== undefined) expect([asks(one, refused, only), asks(two, refused, only)]).toEqual([true, false]);
            if (accepted !== undefined) expect([asks(one, accepted, only), asks(two, accepted, only)]).toEqual([false, true]);
            if (way !== 'unclear') expect(refused !== undefined || accepted !== undefined).toBe(true);
          }
        }
      })
    );
  });

  it('tells a department of a change if, and only if, some dossier of it changes', () => {
    fc.assert(
      fc.property(versions, recordSpecs(6), ([a, b], specs) => {
        const one = composed(a),
          two = composed(b);
        const told = new Map(diff(one, two, { burden: false }).departments.map((d) => [d.department, d.changes.filter(shows)]));
        const records = specs
          .flatMap((s) => [recordOf(one, s), recordOf(two, s)])
          .map((r): JsonObject => ({ 's.kind': 'x', 's.flag': true, ...r }));
        for (const [department, changes] of told) {
          if (changes.length === 0)
            for (const record of records) expect(dossiersOf(two, record, department)).toEqual(dossiersOf(one, record, department));
          for (const c of changes)
            if (c.kind === 'fed') {
              const written = (x: Composition): JsonObject =>
                payloadOf(
                  x.items.find((i) => i.id === c.item)!,
                  c.example.record
                );
              expect(equal(written(one), written(two))).toBe(false);
            }
        }
      })
    );
  });

  it('carries every answer over to the same form, and accounts for each one on the way to another', () => {
    fc.assert(
      fc.property(versions, recordSpecs(3), ([a, b], specs) => {
        const one = composed(a),
          two = composed(b);
        for (const record of specs.map((s) => recordOf(one, s))) {
          expect(carryOver(one, one, record)).toEqual({ record, kept: Object.keys(record), dropped: [], check: [] });
          const { record: now, kept, dropped, check: again } = carryOver(one, two, record);
          const whole = new Set(dropped.filter((d) => d.row === undefined).map((d) => d.key));
          expect(new Set([...Object.keys(now), ...whole])).toEqual(new Set(Object.keys(record)));
          for (const key of kept) expect(again.some((c) => c.key === key)).toBe(false);
          for (const key of kept) if (!two.data.find((d) => d.key === key)?.columns) expect(now[key]).toEqual(record[key]);
          for (const { key, why } of dropped) if (why === 'gone' && whole.has(key)) expect(two.data.some((d) => d.key === key)).toBe(false);
        }
      })
    );
  });
});
