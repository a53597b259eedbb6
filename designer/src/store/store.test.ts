// What do views see of a command?

import { describe, expect, it, vi } from 'vitest';
import { addItem, editBundle, removeItem } from '../commands/index.ts';
import { deriverOn, directPort } from '../derived/deriver.ts';
import { emptyDocument } from '../document/document.ts';
import { NO_HISTORY } from '../history/history.ts';
import { catalogue, library } from '../testing/examples.ts';
import { newSession } from './session.ts';
import { createStore } from './store.ts';

const item = (id: string) => library.find((i) => i.id === id)!;
const fresh = () =>
  createStore(
    { doc: emptyDocument(catalogue, 'new', { zh: '新', en: 'New' }), history: NO_HISTORY },
    newSession({ language: 'en' }),
    deriverOn(directPort())
  );

describe('store', () => {
  it('composes after a command, and tells the views', async () => {
    const store = fresh(),
      told = vi.fn();
    store.subscribe(told);
    store.run(addItem, { id: 'FOOD', definition: item('FOOD') });
    expect(told).toHaveBeenCalled();
    await vi.waitFor(() => expect(store.get().derived?.composition.items.map((i) => i.id)).toEqual(['FOOD']));
    expect(store.get().deriving).toBe(false);
  });

  it('answers for a button without doing anything', () => {
    const store = fresh(),
      before = store.get().doc;
    expect(store.may(removeItem, { id: 'FOOD' })?.code).toBe('itemNotIn');
    expect(store.may(addItem, { id: 'FOOD', definition: item('FOOD') })).toBeUndefined();
    expect(store.get().doc).toBe(before);
  });

  it('tells why a command was refused, and keeps the document', () => {
    const store = fresh(),
      before = store.get().doc;
    store.run(removeItem, { id: 'FOOD' });
    expect(store.get().notice).toMatchObject({ kind: 'refused', refusal: { code: 'itemNotIn' } });
    expect(store.get().doc).toBe(before);
  });

  it('undoes a gesture of several commands at once', () => {
    const store = fresh(),
      before = store.get().doc;
    for (const title of ['a', 'ab', 'abc']) store.run(editBundle, { title: { zh: title, en: title } }, 'typing');
    expect(store.get().history.past.length).toBe(1);
    store.undo();
    expect(store.get().doc).toEqual(before);
    store.redo();
    expect(store.get().doc.bundle.title.zh).toBe('abc');
  });

  it('makes no gesture of a command that changes nothing, though it writes', () => {
    const store = fresh(),
      { doc } = store.get();
    for (const args of [{ title: { ...doc.bundle.title } }, { id: doc.bundle.id }, { version: doc.bundle.version, note: null }])
      expect(store.run(editBundle, args)).toMatchObject({ refused: { code: 'unchanged' } });
    expect(store.run(editBundle, { title: { zh: ' ', en: '' } })).toMatchObject({ refused: { code: 'titleNeeded' } });
    store.run(editBundle, { note: 'n' });
    store.undo();
    expect(store.run(editBundle, { title: { ...doc.bundle.title } })).toHaveProperty('refused');
    expect(store.get().history.future.length).toBe(1);
  });

  it('does several deeds as one gesture, without those that are refused', () => {
    const store = fresh(),
      before = store.get().doc;
    store.runAll(
      [
        { id: 'addItem', run: (doc) => addItem(doc, { id: 'FOOD', definition: item('FOOD') }) },
        { id: 'removeItem', run: (doc) => removeItem(doc, { id: 'NONE' }) },
        { id: 'editBundle', run: (doc) => editBundle(doc, { note: 'n' }) }
      ],
      'many'
    );
    expect(store.get().history.past.length).toBe(1);
    expect(store.get().doc.bundle).toMatchObject({ note: 'n', items: [{ item: 'FOOD' }] });
    store.undo();
    expect(store.get().doc).toEqual(before);
  });

  it('composes once after many steps of undo, and then what is there', async () => {
    const deriver = deriverOn(directPort()),
      derive = vi.spyOn(deriver, 'derive');
    const store = createStore(
      { doc: emptyDocument(catalogue, 'new', { zh: '新', en: 'New' }), history: NO_HISTORY },
      newSession({ language: 'en' }),
      deriver
    );
    for (const id of ['FOOD', 'SIGN', 'FIRE']) store.run(addItem, { id, definition: item(id) });
    await vi.waitFor(() => expect(store.get().deriving).toBe(false));
    derive.mockClear();
    store.undo();
    store.undo();
    expect(store.get().deriving).toBe(true);
    await vi.waitFor(() => expect(store.get().derived?.composition.items.map((i) => i.id)).toEqual(['FOOD']));
    expect(store.get().deriving).toBe(false);
    expect(derive).toHaveBeenCalledTimes(1);
    store.redo();
    store.run(editBundle, { note: 'at once' });
    expect(derive).toHaveBeenCalledTimes(2);
  });

  it('never undoes what belongs to the session', () => {
    const store = fresh();
    store.run(addItem, { id: 'FOOD', definition: item('FOOD') });
    store.session({ view: 'inbox' });
    store.undo();
    expect(store.get().session.view).toBe('inbox');
  });

  it('lets the newest of waiting compositions win, while trials are answered', async () => {
    const store = fresh(),
      deriver = deriverOn(directPort());
    store.run(addItem, { id: 'FOOD', definition: item('FOOD') });
    const one = store.get().doc;
    store.run(addItem, { id: 'SIGN', definition: item('SIGN') });
    const two = store.get().doc;
    const [first, second, third, trial] = await Promise.all([
      deriver.derive(one),
      deriver.derive(one),
      deriver.derive(two),
      deriver.try(one)
    ]);
    expect(first?.composition.items.length).toBe(1);
    expect(second).toBeUndefined();
    expect(third?.composition.items.length).toBe(2);
    expect(trial?.composition.items.length).toBe(1);
  });
});
