// What becomes of a file that somebody opens?

import { say } from '@onething/core';
import { describe, expect, it } from 'vitest';
import { documentOf } from '../document/document.ts';
import { bundleOf, catalogue, library } from '../testing/examples.ts';
import { takeFile } from './open-file.ts';
import { memoryShelf } from './shelf.ts';
import { fileText, readWork, workKey } from './work.ts';

const fileOf = (text: string) => ({ name: 'a.json', arrayBuffer: async () => new TextEncoder().encode(text).buffer });
const known = { catalogue, items: library };

describe('a file', () => {
  it('that was exported comes in without a byte lost', async () => {
    for (const scenario of ['restaurant', 'second-hand-home']) {
      const doc = documentOf(bundleOf(scenario), catalogue, library),
        shelf = memoryShelf();
      const { id, problems } = await takeFile(fileOf(fileText({ ...doc, layout: { FOOD: { x: 1.5, y: -2 } } })), shelf, known);
      expect(problems).toEqual([]);
      expect(fileText((await readWork(shelf, workKey(id!))).work!.doc)).toBe(fileText({ ...doc, layout: { FOOD: { x: 1.5, y: -2 } } }));
    }
  });

  it('of a bundle alone is filled from the library', async () => {
    const shelf = memoryShelf(),
      { id } = await takeFile(fileOf(`\ufeff${JSON.stringify(bundleOf('restaurant'))}`), shelf, known);
    expect(Object.keys((await readWork(shelf, workKey(id!))).work!.doc.items)).toContain('FOOD');
  });

  it('that is none of ours is told, and nothing is kept', async () => {
    const shelf = memoryShelf();
    for (const text of ['{', '[]', '{"kind":"design"}', JSON.stringify(catalogue)])
      expect((await takeFile(fileOf(text), shelf, known)).problems.length, text.slice(0, 20)).toBeGreaterThan(0);
    expect(await shelf.list('')).toEqual([]);
  });

  it('says what is wrong with it: no JSON, and where; nothing at all; of a newer version; of no kind that is opened', async () => {
    const sentence = async (text: string) => (await takeFile(fileOf(text), memoryShelf(), known)).problems.map((p) => say(p, 'en'));
    expect(await sentence('{\n  "kind": "design",\n  "items": }')).toEqual([
      'This is no JSON text: from line 3, column 12 on it makes no sense.'
    ]);
    expect(await sentence('\ufffdPNG\r\n\u001a\n')).toEqual(['This is no JSON text: from line 1, column 1 on it makes no sense.']);
    // of several faults the one that keeps it from being read
    expect(await sentence('{"a":1,"a":2,}')).toEqual(['This is no JSON text: from line 1, column 14 on it makes no sense.']);
    for (const empty of ['', ' \n', '\ufeff']) expect(await sentence(empty)).toEqual(['The file is empty.']);
    expect((await sentence(JSON.stringify({ ...documentOf(bundleOf('restaurant'), catalogue, library), format: 2 })))[0]).toMatch(
      /newer version \(format 2\).*Update it/
    );
    for (const [text, told] of [
      ['{"n":90071992547409931}', 'too many digits'],
      ['{"a":1,"a":2}', 'given twice']
    ] as const)
      expect((await sentence(text))[0]).toContain(told);
    const { problems } = await takeFile(
      { name: 'a.json', arrayBuffer: async () => Uint8Array.from([0x7b, 0x22, 0xce, 0xe4, 0x22, 0x7d]).buffer },
      memoryShelf(),
      known
    );
    expect(problems.map((p) => say(p, 'en'))[0]).toMatch(/not in UTF-8; it looks like GB18030.*Save it as UTF-8/);
    expect(await sentence('{}')).toEqual(['"kind" is missing. Known: design, bundle.']);
    expect(await sentence('{"kind":"cake"}')).toEqual(['Unknown kind "cake". Known: design, bundle.']);
  });
});
