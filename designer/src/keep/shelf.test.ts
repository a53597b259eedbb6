// Does every shelf keep the same promises?

import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { autosave, type SaveState } from './autosave.ts';
import { indexedDbShelf } from './indexed-db.ts';
import { memoryShelf, titleOf, type Moved, type Shelf } from './shelf.ts';
import { emptyDocument } from '../document/document.ts';
import { NO_HISTORY } from '../history/history.ts';
import { catalogue } from '../testing/examples.ts';
import { readWork, type Work } from './work.ts';

let count = 0;
const shelves: readonly [string, () => Promise<Shelf>][] = [
  ['memory', async () => memoryShelf()],
  ['IndexedDB', () => indexedDbShelf(`test-${++count}`)]
];

describe.each(shelves)('shelf: %s', (_, fresh) => {
  it('gives back what was written, with its revision', async () => {
    const shelf = await fresh();
    expect(await shelf.write('work/a', 'A', { deep: [1, null, 'x'] }, undefined)).toEqual({ revision: 1 });
    expect(await shelf.read('work/a')).toMatchObject({ title: 'A', revision: 1, content: { deep: [1, null, 'x'] } });
    expect(await shelf.read('work/b')).toBeUndefined();
  });

  it('lists by prefix, without contents', async () => {
    const shelf = await fresh();
    await shelf.write('work/a', 'A', 1, undefined);
    await shelf.write('version/a/1', 'first', 2, undefined);
    const [only, ...more] = await shelf.list('work/');
    expect(only).toMatchObject({ key: 'work/a', title: 'A' });
    expect(only).not.toHaveProperty('content');
    expect(more).toEqual([]);
  });

  it('writes only over the revision that was seen', async () => {
    const shelf = await fresh();
    await shelf.write('k', 't', 'first', undefined);
    await shelf.write('k', 't', 'second', 1);
    expect(await shelf.write('k', 't', 'late', 1)).toEqual({ conflict: 2 });
    expect(await shelf.write('k', 't', 'new', undefined)).toEqual({ conflict: 2 });
    expect((await shelf.read('k'))!.content).toBe('second');
  });

  it('keeps a title in both languages, and one that was kept in one', async () => {
    const shelf = await fresh();
    await shelf.write('work/a', { zh: '甲', en: 'A' }, 1, undefined);
    await shelf.write('work/b', '乙', 1, undefined);
    await shelf.write('work/c', { zh: '丙', en: '' }, 1, undefined);
    const all = await shelf.list('work/');
    expect(all.map((k) => [titleOf(k, 'zh'), titleOf(k, 'en')])).toEqual([
      ['甲', 'A'],
      ['乙', '乙'],
      ['丙', '丙']
    ]);
    expect((await shelf.read('work/a'))!.titles).toEqual({ zh: '甲', en: 'A' });
  });

  it('forgets what is removed', async () => {
    const shelf = await fresh();
    await shelf.write('k', 't', 1, undefined);
    await shelf.remove('k');
    expect(await shelf.list('')).toEqual([]);
    expect(await shelf.write('k', 't', 2, undefined)).toEqual({ revision: 1 });
  });
});

describe('IndexedDB shelf', () => {
  it('keeps over a reopening, and tells other tabs', async () => {
    const mine = await indexedDbShelf('shared'),
      theirs = await indexedDbShelf('shared');
    const heard: Moved[] = [];
    const stop = theirs.watch((moved) => heard.push(moved));
    await mine.write('k', 't', 1, undefined);
    await vi.waitFor(() => expect(heard).toEqual([{ key: 'k', revision: 1 }]));
    stop();
    expect((await theirs.read('k'))!.content).toBe(1);
  });
});

describe('autosave', () => {
  afterEach(() => vi.useRealTimers());
  const doc = emptyDocument(catalogue, 'new', { zh: '新', en: 'New' });

  function saving(shelf: Shelf, revision?: number): { states: SaveState[]; save: ReturnType<typeof autosave>; set: (work: Work) => void } {
    let work: Work = { doc, history: NO_HISTORY };
    const states: SaveState[] = [];
    return {
      states,
      save: autosave({ shelf, key: 'work/a', revision, work: () => work, title: () => 'A', changed: (s) => states.push(s) }),
      set: (next) => {
        work = next;
      }
    };
  }

  it('writes once, a second after the last change', async () => {
    vi.useFakeTimers();
    const shelf = memoryShelf(),
      { save, states } = saving(shelf);
    save.touch();
    await vi.advanceTimersByTimeAsync(900);
    save.touch();
    await vi.advanceTimersByTimeAsync(900);
    expect(await shelf.read('work/a')).toBeUndefined();
    await vi.advanceTimersByTimeAsync(200);
    expect(states).toEqual(['unsaved', 'unsaved', 'saving', 'saved']);
    expect((await readWork(shelf, 'work/a')).work!.doc).toEqual(doc);
    expect((await shelf.read('work/a'))!.revision).toBe(1);
  });

  it('never writes over another tab, until a person says so', async () => {
    vi.useFakeTimers();
    const shelf = memoryShelf(),
      one = saving(shelf),
      two = saving(shelf);
    one.save.touch();
    await vi.advanceTimersByTimeAsync(1100);
    two.set({ doc: { ...doc, layout: { a: { x: 1, y: 2 } } }, history: NO_HISTORY });
    two.save.touch();
    await vi.advanceTimersByTimeAsync(1100);
    expect(two.states.at(-1)).toBe('conflict');
    two.save.touch();
    await vi.advanceTimersByTimeAsync(5000);
    expect((await readWork(shelf, 'work/a')).work!.doc.layout).toEqual({});
    two.save.accept(1);
    await vi.advanceTimersByTimeAsync(1100);
    expect((await readWork(shelf, 'work/a')).work!.doc.layout).toEqual({ a: { x: 1, y: 2 } });
  });

  it('never writes anew what another tab deleted, until a person says so', async () => {
    vi.useFakeTimers();
    const shelf = memoryShelf(),
      one = saving(shelf);
    one.save.touch();
    await vi.advanceTimersByTimeAsync(1100);
    await shelf.remove('work/a');
    one.save.touch();
    await vi.advanceTimersByTimeAsync(1100);
    expect(one.states.at(-1)).toBe('deleted');
    one.save.touch();
    await one.save.flush();
    await vi.advanceTimersByTimeAsync(5000);
    expect(await shelf.read('work/a')).toBeUndefined();
    one.save.accept(undefined);
    await vi.advanceTimersByTimeAsync(1100);
    expect((await shelf.read('work/a'))!.revision).toBe(1);
    one.save.halt('deleted');
    expect(one.states.at(-1)).toBe('deleted');
  });

  it('tries again after a failure', async () => {
    vi.useFakeTimers();
    const shelf = memoryShelf();
    let broken = true;
    const { save, states } = saving({ ...shelf, write: (...args) => (broken ? Promise.reject(new Error('full')) : shelf.write(...args)) });
    save.touch();
    await vi.advanceTimersByTimeAsync(1100);
    expect(states.at(-1)).toBe('failed');
    broken = false;
    await save.flush();
    expect(states.at(-1)).toBe('saved');
  });
});
