// What becomes of a file that somebody opens?

import { describe, expect, it } from 'vitest';
import { documentOf } from '../document/document.ts';
import { bundleOf, catalogue, library } from '../testing/examples.ts';
import { takeFile } from './open-file.ts';
import { memoryShelf } from './shelf.ts';
import { fileText, readWork, workKey } from './work.ts';

const fileOf = (text: string) => ({ name: 'a.json', text: async () => text });
const known = { catalogue, items: library };

describe('a file', () => {
  it('that was exported comes in without a byte lost', async () => {
    for (const scenario of ['restaurant', 'second-hand-home']) {
      const doc = documentOf(bundleOf(scenario), catalogue, library), shelf = memoryShelf();
      const { id, problems } = await takeFile(fileOf(fileText({ ...doc, layout: { FOOD: { x: 1.5, y: -2 } } })), shelf, known);
      expect(problems).toEqual([]);
      expect(fileText((await readWork(shelf, workKey(id!))).work!.doc)).toBe(fileText({ ...doc, layout: { FOOD: { x: 1.5, y: -2 } } }));
    }
  });

  it('of a bundle alone is filled from the library', async () => {
    const shelf = memoryShelf(), { id } = await takeFile(fileOf(`\ufeff${JSON.stringify(bundleOf('restaurant'))}`), shelf, known);
    expect(Object.keys((await readWork(shelf, workKey(id!))).work!.doc.items)).toContain('FOOD');
  });

  it('that is none of ours is told, and nothing is kept', async () => {
    const shelf = memoryShelf();
    for (const text of ['{', '[]', '{"kind":"design"}', JSON.stringify(catalogue)]) expect((await takeFile(fileOf(text), shelf, known)).problems.length, text.slice(0, 20)).toBeGreaterThan(0);
    expect(await shelf.list('')).toEqual([]);
  });
});
