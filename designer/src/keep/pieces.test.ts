// Whatever is kept comes back the same, only what is new is written, and nothing is kept that is not used.

import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { produce } from 'immer';
import { describe, expect, it } from 'vitest';
import { documentOf } from '../document/document.ts';
import { NO_HISTORY } from '../history/history.ts';
import { bundleOf, catalogue, library } from '../testing/examples.ts';
import { indexedDbShelf } from './indexed-db.ts';
import { joined, split, type Known } from './pieces.ts';

const doc = documentOf(bundleOf('restaurant'), catalogue, library);
const content = { doc, history: NO_HISTORY };
const [first, second] = Object.keys(doc.items) as [string, string];

/** As the shelf does it, on a map. */
function keeper() {
  const stored = new Map<number, unknown>();
  let root: unknown,
    next = 1;
  return {
    stored,
    write(value: unknown, known: Known): number {
      const made = split(value, known, new Set(stored.keys()), next);
      for (const no of stored.keys()) if (!made.used.has(no)) stored.delete(no);
      for (const [no, part] of made.fresh) stored.set(no, structuredClone(part));
      for (const [object, piece] of made.named) known.set(object, piece);
      ({ root, next } = made);
      return made.fresh.size;
    },
    /** What the root refers to, and what that refers to. */
    reached(): ReadonlySet<number> {
      const found = new Set<number>();
      const walk = (value: unknown): void => {
        if (typeof value === 'bigint' && !found.has(Number(value))) {
          found.add(Number(value));
          walk(stored.get(Number(value)));
        }
        if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
      };
      walk(root);
      return found;
    },
    read: (known: Known): unknown => joined(structuredClone(root), stored, known)
  };
}

describe('pieces', () => {
  it('writes what changed and nothing else', () => {
    const kept = keeper(),
      known: Known = new WeakMap();
    expect(kept.write(content, known)).toBeGreaterThan(5);
    expect(kept.write(content, known)).toBe(0);
    const moved = produce(content, (draft) => {
      draft.doc.layout[first] = { x: 1, y: 2 };
    });
    expect(kept.write(moved, known)).toBeLessThanOrEqual(1);
    const renamed = produce(moved, (draft) => {
      draft.doc.items[first]!.title.zh = '改';
    });
    const size = JSON.stringify(doc.items).length;
    const before = new Set(kept.stored.keys());
    kept.write(renamed, known);
    const fresh = [...kept.stored].filter(([no]) => !before.has(no)).map(([, part]) => part);
    expect(JSON.stringify(fresh, (_, v: unknown) => (typeof v === 'bigint' ? 0 : v)).length).toBeLessThan(size / 4);
    expect(kept.read(new WeakMap())).toEqual(renamed);
  });

  it('remembers what was read', () => {
    const kept = keeper(),
      known: Known = new WeakMap();
    kept.write(content, new WeakMap());
    const read = kept.read(known) as typeof content;
    expect(read).toEqual(content);
    expect(kept.write({ ...read, history: { past: [], future: [] } }, known)).toBe(0);
  });

  const part: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'medium' },
      fc.string(),
      fc.integer(),
      fc.constant(null),
      fc.array(tie('value'), { maxLength: 6 }),
      fc.dictionary(fc.oneof(fc.string(), fc.constant('__proto__')), tie('value'), { maxKeys: 6 }),
      fc.integer({ min: 150, max: 450 }).map((n) => Array.from({ length: n }, (_, i) => i))
    )
  })).value;
  const parts = fc.array(part, { minLength: 1, maxLength: 8 });

  it('law: what is read is what was written, by whoever, and nothing else is kept', () => {
    fc.assert(
      fc.property(
        parts,
        fc.array(fc.tuple(fc.array(fc.nat({ max: 7 }), { maxLength: 12 }), fc.boolean(), fc.boolean()), { minLength: 1, maxLength: 6 }),
        (pool, writings) => {
          const kept = keeper(),
            tabs: readonly Known[] = [new WeakMap(), new WeakMap()];
          for (const [picks, other, asRead] of writings) {
            const known = tabs[other ? 1 : 0]!,
              wanted = { parts: picks.map((i) => pool[i % pool.length]), also: { again: picks.map((i) => pool[i % pool.length]) } };
            kept.write(wanted, known);
            const read = kept.read(asRead ? known : new WeakMap());
            expect(read).toEqual(wanted);
            if (asRead) expect(kept.write(read, known)).toBeLessThanOrEqual(1);
            expect(new Set(kept.stored.keys())).toEqual(kept.reached());
          }
        }
      )
    );
  });
});

describe('pieces in IndexedDB', () => {
  it('two writers by turns, each over what the other wrote', async () => {
    const one = await indexedDbShelf('turns'),
      two = await indexedDbShelf('turns');
    await one.write('work/a', 'A', content, undefined);
    const theirs = (await two.read('work/a'))!.content as typeof content;
    const without = produce(theirs, (draft) => {
      delete draft.doc.items[first];
    });
    await two.write('work/a', 'A', without, 1);
    // what the first one wrote is partly gone; it keeps its own all the same
    const mine = produce(content, (draft) => {
      delete draft.doc.items[second];
    });
    expect(await one.write('work/a', 'A', mine, 1)).toEqual({ conflict: 2 });
    expect(await one.write('work/a', 'A', mine, 2)).toEqual({ revision: 3 });
    expect((await two.read('work/a'))!.content).toEqual(mine);
    await two.remove('work/a');
    expect(await one.write('work/a', 'A', mine, undefined)).toEqual({ revision: 1 });
    expect((await two.read('work/a'))!.content).toEqual(mine);
  });

  it('reads what was kept whole, before there were pieces', async () => {
    const database = await new Promise<IDBDatabase>((done) => {
      const request = indexedDB.open('old', 1);
      request.onupgradeneeded = () => {
        request.result.createObjectStore('kept', { keyPath: 'key' });
      };
      request.onsuccess = () => done(request.result);
    });
    await new Promise((done) => {
      database
        .transaction('kept', 'readwrite')
        .objectStore('kept')
        .put({ key: 'work/a', title: 'A', savedAt: '', revision: 4, content }).onsuccess = done;
    });
    database.close();
    const shelf = await indexedDbShelf('old');
    expect((await shelf.read('work/a'))!.content).toEqual(content);
    expect(await shelf.write('work/a', 'A', content, 4)).toEqual({ revision: 5 });
    expect((await shelf.read('work/a'))!.content).toEqual(content);
  });
});
