// The laws of materials (25–30 of the theory) over random demands.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planMaterials, type Demand, type MaterialPlan, type Supply, type Wanted } from '../../packages/core/src/runtime/plan/materials.ts';
import { suits } from '../../packages/core/src/runtime/plan/materials/slot.ts';

const KEYS = ['deed', 'lease', 'idCard', 'plan', 'report', 'licence'];
const ITEMS = ['A', 'B', 'C', 'D'];

const wanted: fc.Arbitrary<Wanted> = fc.record({
  key: fc.constantFrom(...KEYS),
  accept: fc.constantFrom<Wanted['accept']>(
    ['copy'],
    ['certifiedCopy'],
    ['original'],
    ['copy', 'eLicence'],
    ['eLicence'],
    ['original', 'eLicence']
  ),
  originals: fc.integer({ min: 0, max: 1 }),
  copies: fc.integer({ min: 0, max: 2 }),
  formats: fc.option(fc.constantFrom(['pdf'], ['ofd'], ['pdf', 'jpg'], ['ofd', 'jpg']), { nil: undefined }),
  maxBytes: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
  minValidDays: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined })
});
const list = fc.uniqueArray(wanted, { minLength: 1, maxLength: 3, selector: (w) => w.key });
const demands: fc.Arbitrary<Demand[]> = fc
  .array(
    fc.record({
      item: fc.constantFrom(...ITEMS),
      lists: fc.array(list, { minLength: 1, maxLength: 3 })
    }),
    { maxLength: 6 }
  )
  .map((rows) => rows.map((row, i) => ({ ...row, id: `r${i}`, title: `r${i}` })));
const supply: fc.Arbitrary<Supply> = fc.record({
  produced: fc
    .option(fc.constantFrom(...KEYS), { nil: undefined })
    .chain((key) => fc.constantFrom(...ITEMS).map((item) => new Map(key === undefined ? [] : [[key, { item, output: 'o' }]]))),
  held: fc
    .option(fc.constantFrom(...KEYS), { nil: undefined })
    .chain((key) =>
      fc
        .constantFrom<'eLicence' | 'dataShare'>('eLicence', 'dataShare')
        .map((kind) => new Map(key === undefined ? [] : [[key, { source: 's', trust: 'A' as const, kind }]]))
    ),
  mergedForm: fc.constant(new Set<string>())
});

const keysOf = (plan: MaterialPlan): Set<string> => new Set(plan.slots.map((s) => s.key));
const freeKeys = (d: Demand, s: Supply): Set<string> =>
  new Set(
    d.lists
      .flat()
      .filter((w) => {
        const made = s.produced.get(w.key),
          had = s.held.get(w.key);
        return (made && made.item !== d.item) || (had && (had.kind === 'dataShare' || w.accept.includes('eLicence')));
      })
      .map((w) => w.key)
  );
const isFree = (d: Demand, w: Wanted, s: Supply): boolean => {
  const made = s.produced.get(w.key),
    had = s.held.get(w.key);
  return !!(made && made.item !== d.item) || !!(had && (had.kind === 'dataShare' || w.accept.includes('eLicence')));
};
const met = (d: Demand, keys: ReadonlySet<string>, s: Supply): boolean =>
  d.lists.some((l) => l.every((w) => isFree(d, w, s) || keys.has(w.key)));

function* subsets(keys: readonly string[]): Generator<Set<string>> {
  for (let mask = 0; mask < 1 << keys.length; mask++) yield new Set(keys.filter((_, i) => mask & (1 << i)));
}

describe('laws of materials', () => {
  it('25: the plan does not depend on the order, nor on saying a demand twice', () => {
    fc.assert(
      fc.property(demands, supply, fc.integer(), (ds, s, seed) => {
        const shuffled = [...ds].sort((a, b) => ((a.id.charCodeAt(1) * seed) % 7) - ((b.id.charCodeAt(1) * seed) % 7));
        expect(planMaterials(shuffled, s)).toEqual(planMaterials(ds, s));
        const said = planMaterials([...ds, ...ds.map((d) => ({ ...d, id: d.id + '-again' }))], s);
        expect(keysOf(said)).toEqual(keysOf(planMaterials(ds, s)));
      })
    );
  });

  it('26: every demand is met by what is brought, produced or held', () => {
    fc.assert(
      fc.property(demands, supply, (ds, s) => {
        const keys = keysOf(planMaterials(ds, s));
        for (const d of ds) expect(met(d, keys, s)).toBe(true);
      })
    );
  });

  it('27: nothing that is brought can be left at home, and the choice is the smallest there is', () => {
    fc.assert(
      fc.property(demands, supply, (ds, s) => {
        const keys = keysOf(planMaterials(ds, s));
        for (const key of keys) expect(ds.every((d) => met(d, new Set([...keys].filter((k) => k !== key)), s))).toBe(false);
        const smallest = Math.min(...[...subsets(KEYS)].filter((set) => ds.every((d) => met(d, set, s))).map((set) => set.size));
        expect(keys.size).toBe(smallest);
      })
    );
  });

  it('27: a document is taken out only when another item makes it, or it is held', () => {
    fc.assert(
      fc.property(demands, supply, (ds, s) => {
        for (const { key, serves } of planMaterials(ds, s).free) {
          for (const ref of serves)
            expect(
              freeKeys(
                ds.find((d) => d.id === ref.id)!,
                s
              ).has(key)
            ).toBe(true);
        }
      })
    );
  });

  it('28: one more demand never makes the documents fewer; one more alternative never makes them more', () => {
    fc.assert(
      fc.property(demands, supply, list, (ds, s, more) => {
        if (ds.length === 0) return;
        const size = keysOf(planMaterials(ds, s)).size;
        expect(keysOf(planMaterials(ds.slice(1), s)).size).toBeLessThanOrEqual(size);
        const weaker = ds.map((d, i) => (i === 0 ? { ...d, lists: [...d.lists, more] } : d));
        expect(keysOf(planMaterials(weaker, s)).size).toBeLessThanOrEqual(size);
      })
    );
  });

  it('29: {deed} ∧ {deed ∨ lease} = {deed}; a demand absorbed is met whenever its absorber is', () => {
    fc.assert(
      fc.property(demands, (ds) => {
        const none: Supply = { produced: new Map(), held: new Map(), mergedForm: new Set() };
        for (const { demand, by } of planMaterials(ds, none).absorbed) {
          const b = ds.find((d) => d.id === demand.id)!,
            a = ds.find((d) => d.id === by.id)!;
          for (const keys of subsets(KEYS)) if (met(a, keys, none)) expect(met(b, keys, none)).toBe(true);
        }
      })
    );
  });

  it('30: what a slot takes, every demand takes that it serves', () => {
    fc.assert(
      fc.property(demands, supply, (ds, s) => {
        for (const slot of planMaterials(ds, s).slots)
          for (const ref of slot.serves) {
            const d = ds.find((x) => x.id === ref.id)!;
            expect(d.lists.flat().some((w) => w.key === slot.key && suits(slot, w))).toBe(true);
          }
      })
    );
  });
});
