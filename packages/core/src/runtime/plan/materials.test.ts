import { describe, expect, it } from 'vitest';
import { planMaterials, type Demand, type Supply, type Wanted } from './materials.ts';

const nothing: Supply = { produced: new Map(), held: new Map(), mergedForm: new Set() };
const doc = (key: string, more: Partial<Wanted> = {}): Wanted => ({ key, accept: ['copy'], originals: 0, copies: 1, ...more });
const row = (item: string, id: string, lists: (string | Wanted)[][], more: Partial<Demand> = {}): Demand => ({
  item,
  id,
  title: id,
  lists: lists.map((list) => list.map((d) => (typeof d === 'string' ? doc(d) : d))),
  ...more
});
const brought = (demands: Demand[], supply = nothing): string[] => planMaterials(demands, supply).slots.map((s) => s.key);

describe('materials', () => {
  it('asks for one document once, for everyone', () => {
    const plan = planMaterials([row('FOOD', 'a', [['idCard@legalRep']]), row('SIGN', 'b', [['idCard@legalRep']])], nothing);
    expect(plan.slots).toMatchObject([
      {
        key: 'idCard@legalRep',
        copies: 1,
        serves: [
          { item: 'FOOD', id: 'a' },
          { item: 'SIGN', id: 'b' }
        ]
      }
    ]);
  });

  it('adds copies up where each department keeps paper', () => {
    const demands = [row('FOOD', 'a', [['lease']]), row('SIGN', 'b', [['lease']])];
    expect(planMaterials(demands, nothing, { copies: 'summed' }).slots[0]!.copies).toBe(2);
  });

  it('absorbs a demand that another one implies', () => {
    const plan = planMaterials([row('A', 'deed', [['deed']]), row('B', 'place', [['deed'], ['lease']])], nothing);
    expect(plan.slots.map((s) => [s.key, s.serves.length])).toEqual([['deed', 2]]);
    expect(plan.absorbed).toEqual([{ demand: { item: 'B', id: 'place' }, by: { item: 'A', id: 'deed' } }]);
  });

  it('chooses the fewest documents among alternatives', () => {
    expect(
      brought([
        row('A', '1', [['a'], ['c']]),
        row('B', '1', [['b'], ['c']]),
        row('C', '1', [
          ['a', 'd'],
          ['c', 'e', 'f']
        ])
      ])
    ).toEqual(['a', 'b', 'd']);
    expect(brought([row('A', '1', [['a'], ['c']]), row('B', '1', [['b'], ['c']])])).toEqual(['c']);
  });

  it('leaves out what an item of the bundle makes, but not for the item that makes it', () => {
    const supply = { ...nothing, produced: new Map([['licence@operator', { item: 'GTH', output: 'licence' }]]) };
    const plan = planMaterials([row('FOOD', 'a', [['licence@operator']]), row('GTH', 'b', [['idCard@legalRep']])], supply);
    expect(plan.slots.map((s) => s.key)).toEqual(['idCard@legalRep']);
    expect(plan.free).toEqual([
      { key: 'licence@operator', why: { kind: 'produced', item: 'GTH', output: 'licence' }, serves: [{ item: 'FOOD', id: 'a' }] }
    ]);
    expect(brought([row('GTH', 'c', [['licence@operator']])], supply)).toEqual(['licence@operator']);
  });

  it('takes an e-licence only where the law takes one, a data share everywhere', () => {
    const held = new Map([['idCard', { source: 'library', trust: 'A' as const, kind: 'eLicence' as const }]]);
    expect(brought([row('A', '1', [['idCard']])], { ...nothing, held })).toEqual(['idCard']);
    expect(brought([row('A', '1', [[doc('idCard', { accept: ['copy', 'eLicence'] })]])], { ...nothing, held })).toEqual([]);
  });

  it('brings a document in two forms where the departments have no form in common', () => {
    const plan = planMaterials(
      [row('A', '1', [[doc('map', { formats: ['pdf'] })]]), row('B', '1', [[doc('map', { formats: ['ofd'] })]]), row('C', '1', [['map']])],
      nothing
    );
    expect(plan.slots.map((s) => [s.part, s.formats, s.serves.length])).toEqual([
      [1, ['ofd'], 2],
      [2, ['pdf'], 1]
    ]);
  });

  it('meets size, age and validity, and takes what is stronger', () => {
    const plan = planMaterials(
      [
        row('A', '1', [[doc('report', { maxBytes: 500, maxAgeDays: 180 })]]),
        row('B', '1', [[doc('report', { accept: ['original'], originals: 1, copies: 0, maxBytes: 900, minValidDays: 30 })]])
      ],
      nothing
    );
    expect(plan.slots).toMatchObject([{ accept: ['original'], originals: 1, copies: 1, maxBytes: 500, maxAgeDays: 180, minValidDays: 30 }]);
  });

  it('defers only what everybody waits for', () => {
    const both = planMaterials([row('A', '1', [['x']], { defer: { days: 10 } }), row('B', '1', [['x']], { defer: { days: 5 } })], nothing);
    expect(both.slots[0]!.defer).toEqual({ days: 5 });
    expect(
      planMaterials([row('A', '1', [['x']], { defer: { days: 10 } }), row('B', '1', [['x']])], nothing).slots[0]!.defer
    ).toBeUndefined();
  });

  it('avoids an original that two departments would keep, and says so where it cannot', () => {
    const kept = (key: string): Wanted => doc(key, { accept: ['original'], originals: 1, copies: 0, retained: true });
    expect(brought([row('A', '1', [[kept('x')]]), row('B', '1', [[kept('x')], [kept('y')]])])).toEqual(['x', 'y']);
    const plan = planMaterials([row('A', '1', [[kept('x')]]), row('B', '1', [[kept('x')]])], nothing);
    expect(plan.conflicts).toEqual([{ kind: 'retainedTwice', key: 'x', items: ['A', 'B'] }]);
    expect(plan.slots[0]!.originals).toBe(2);
  });

  it('replaces promises and lists what may be brought', () => {
    const plan = planMaterials([row('A', '1', [['proof']], { committed: true }), row('A', '2', [['photo']], { optional: true })], nothing);
    expect(plan).toMatchObject({ slots: [], committed: [{ item: 'A', id: '1' }], optional: [{ key: 'photo' }] });
  });

  it('says when a row names nothing that could be brought', () => {
    expect(planMaterials([row('TOB', 'other', [])], nothing).conflicts).toEqual([
      { kind: 'impossible', demand: { item: 'TOB', id: 'other' } }
    ]);
  });
});
