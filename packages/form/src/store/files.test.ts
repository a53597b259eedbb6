import { describe, expect, test } from 'vitest';
import { storeOfDocuments } from '../testing/documents.ts';
import { draftOf, applyDraft } from '../edge/drafts.ts';
import type { FileEntry } from './files.ts';
import { submissionOf } from './submission.ts';

const LEASE = 'deed@place|lease@place';
const entry = (id: string, slot: string, more: Partial<FileEntry> = {}): FileEntry => ({
  id,
  slot,
  name: `${id}.pdf`,
  size: 100,
  type: '',
  state: 'ready',
  sent: 100,
  file: new Blob(['x']),
  ...more
});
const places = (store: ReturnType<typeof storeOfDocuments>, required = true): readonly string[] =>
  store.places.filter((p) => p.required === required).map((p) => p.id);
const open = (store: ReturnType<typeof storeOfDocuments>): readonly string[] => store.files.open().map((p) => p.id);
const slots = (store: ReturnType<typeof storeOfDocuments>): readonly (string | undefined)[] | undefined =>
  submissionOf(store).files?.map((f) => f.slot);

describe('places', () => {
  test('there is one for each document, and for each row of a table', () => {
    const store = storeOfDocuments();
    expect(places(store)).toEqual(['card@partner[0]', 'card@partner[1]', 'plan@place', 'rules']);
    expect(places(store, false)).toEqual(['extra']);
    expect(store.plan.free.map((d) => [d.key, d.why.kind])).toEqual([['deed@place', 'held']]);
    expect(store.plan.committed).toEqual([{ item: 'SHOP', id: 'report' }]);
  });
  test('what is attached goes with its row, and is set aside with it', () => {
    const store = storeOfDocuments();
    store.files.add(entry('a', 'card@partner[0]'));
    store.files.add(entry('b', 'card@partner[1]'));
    store.moveRow('partner[]', 0, 1);
    expect(store.files.of('card@partner[1]').map((f) => f.id)).toEqual(['a']);
    store.removeRow('partner[]', 0);
    expect(store.files.of('card@partner[0]').map((f) => f.id)).toEqual(['a']);
    expect(store.files.aside().map((f) => f.id)).toEqual(['b']);
    expect(slots(store)).toEqual(['card@partner[0]']);
    store.addRow('partner[]', { name: '丙' }, 0);
    expect(store.files.of('card@partner[0]')).toEqual([]);
    expect(store.files.of('card@partner[1]').map((f) => f.id)).toEqual(['a']);
  });
});

describe('alternatives', () => {
  test('another choice plans anew; files of what is no longer asked stay aside and come back', () => {
    const store = storeOfDocuments();
    store.files.choose(LEASE, 1);
    expect(places(store)).toContain('lease@place');
    expect(store.plan.free).toEqual([]);
    store.files.add(entry('l', 'lease@place'));
    expect(slots(store)).toEqual(['lease@place']);
    store.files.choose(LEASE, 0);
    expect(places(store)).not.toContain('lease@place');
    expect(store.files.aside().map((f) => f.id)).toEqual(['l']);
    expect(slots(store)).toBeUndefined();
    store.files.choose(LEASE, 1);
    expect(slots(store)).toEqual(['lease@place']);
  });
});

describe('what is held, promised, deferred', () => {
  test('a record that is wrong is brought, and that is filed', () => {
    const store = storeOfDocuments();
    store.files.bringOwn('deed@place', true);
    expect(places(store)).toContain('deed@place');
    expect(open(store)).toContain('deed@place');
    store.files.add(entry('d', 'deed@place'));
    expect(submissionOf(store)).toMatchObject({ ownCopies: ['deed@place'], files: [{ slot: 'deed@place' }] });
    store.files.bringOwn('deed@place', false);
    expect(submissionOf(store)).not.toHaveProperty('ownCopies');
    expect(slots(store)).toBeUndefined();
  });
  test('a document in place of the promise', () => {
    const store = storeOfDocuments();
    store.files.prove('SHOP/report', true);
    expect(store.plan.committed).toEqual([]);
    expect(places(store)).toContain('report');
    store.files.prove('SHOP/report', false);
    expect(store.plan.committed).toHaveLength(1);
  });
  test('later and at the window exclude each other, and both settle a place', () => {
    const store = storeOfDocuments();
    expect(open(store)).toContain('rules');
    store.files.bringLater('rules', true);
    expect(open(store)).not.toContain('rules');
    expect(submissionOf(store)).toMatchObject({ deferred: ['rules'] });
    store.files.bringOnPaper('rules', true);
    expect(submissionOf(store)).toMatchObject({ onPaper: ['rules'] });
    expect(submissionOf(store)).not.toHaveProperty('deferred');
  });
  test('what is brought after all is not deferred', () => {
    const store = storeOfDocuments();
    store.files.bringLater('rules', true);
    store.files.add(entry('r', 'rules'));
    expect(submissionOf(store)).not.toHaveProperty('deferred');
  });
});

describe('files', () => {
  test('one that cannot be used keeps its place open, also beside a good one, and is not filed', () => {
    const store = storeOfDocuments();
    store.files.add(entry('a', 'plan@place'));
    expect(open(store)).not.toContain('plan@place');
    store.files.add(entry('b', 'plan@place', { state: 'refused', reason: '打不开' }));
    expect(open(store)).toContain('plan@place');
    expect(submissionOf(store).files?.map((f) => f.name)).toEqual(['a.pdf']);
    store.files.remove('b');
    expect(open(store)).not.toContain('plan@place');
  });
  test.each([
    ['waiting', true],
    ['sending', true],
    ['paused', true],
    ['interrupted', true],
    ['checking', true],
    ['ready', false],
    ['refused', false],
    ['failed', false]
  ] as const)('%s: on its way %s', (state, pending) => {
    const store = storeOfDocuments();
    store.files.add(entry('a', 'plan@place', { state }));
    expect(store.files.pending).toBe(pending);
  });
  test('a file that nobody asks for holds up nothing', () => {
    const store = storeOfDocuments();
    store.files.add(entry('l', 'lease@place', { state: 'sending' }));
    expect(store.files.pending).toBe(false);
  });
  test('are put in order, and replaced where they stood', () => {
    const store = storeOfDocuments(),
      ids = (): readonly string[] => store.files.of('plan@place').map((f) => f.id);
    for (const id of ['a', 'b', 'c']) store.files.add(entry(id, 'plan@place'));
    store.files.move('c', -1);
    expect(ids()).toEqual(['a', 'c', 'b']);
    store.files.move('a', -1);
    expect(ids()).toEqual(['a', 'c', 'b']);
    store.files.add(entry('d', 'plan@place'), 'c');
    store.files.remove('c');
    expect(ids()).toEqual(['a', 'd', 'b']);
  });
  test('bytes that arrive are no reason to save a draft', () => {
    const store = storeOfDocuments();
    let saved = 0;
    store.files.add(entry('a', 'plan@place', { state: 'sending', sent: 0 }));
    store.topics.flush();
    store.topics.on('changed', () => {
      saved++;
    });
    store.files.progress('a', 50);
    store.topics.flush();
    expect([store.files.at('a')?.sent, saved]).toEqual([50, 0]);
  });
  test('a draft brings back files and how the rest is brought; what was on its way waits, what was paused stays so', () => {
    const store = storeOfDocuments();
    store.files.choose(LEASE, 1);
    store.files.bringLater('rules', true);
    store.files.add(entry('a', 'plan@place', { state: 'sending', sent: 40, url: 'https://example.org/files/1' }));
    store.files.add(entry('b', 'lease@place', { state: 'paused', sent: 10 }));
    store.files.add(entry('c', 'lease@place', { state: 'ready', url: 'https://example.org/files/2' }));
    const draft = JSON.parse(JSON.stringify(draftOf(store))) as ReturnType<typeof draftOf>,
      again = storeOfDocuments({});
    const lost = applyDraft(again, { ...draft, files: draft.files.map((f) => (f.id === 'a' ? { ...f, file: new Blob(['x']) } : f)) });
    expect(again.files.all.map((f) => [f.id, f.state, f.sent])).toEqual([
      ['a', 'waiting', 40],
      ['c', 'ready', 100]
    ]);
    expect(lost).toEqual([{ kind: 'fileLost', key: 'b.pdf' }]);
    expect(again.files.bringing).toMatchObject({ later: ['rules'], lists: { [LEASE]: 1 } });
    expect(places(again)).toContain('lease@place');
  });
});
