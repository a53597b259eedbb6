// The shelf of this browser: IndexedDB. Revision and content are written in one transaction; tabs hear of each other by a
// BroadcastChannel.

import type { Kept, Moved, Shelf, Written } from './shelf.ts';

type Stored = Kept & { readonly content: unknown };

export async function indexedDbShelf(name = 'onething-designer'): Promise<Shelf> {
  const database = await opened(name);
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(name);
  const store = (mode: IDBTransactionMode): IDBObjectStore => database.transaction('kept', mode).objectStore('kept');
  const tell = (moved: Moved): void => channel?.postMessage(moved);
  return {
    async list(prefix) {
      const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
      const all = await asked<Stored[]>(store('readonly').getAll(range));
      return all.map(({ key, title, savedAt, revision }) => ({ key, title, savedAt, revision }));
    },
    read: (key) => asked<Stored | undefined>(store('readonly').get(key)),
    async write(key, title, content, expected) {
      const written = await new Promise<Written>((done, fail) => {
        const transaction = database.transaction('kept', 'readwrite'), kept = transaction.objectStore('kept');
        let result: Written = { conflict: 0 };
        const before = kept.get(key) as IDBRequest<Stored | undefined>;
        before.onsuccess = () => {
          const there = before.result?.revision;
          if (there !== expected) { result = { conflict: there ?? 0 }; return; }
          result = { revision: (there ?? 0) + 1 };
          kept.put({ key, title, savedAt: new Date().toISOString(), revision: result.revision, content } satisfies Stored);
        };
        transaction.oncomplete = () => done(result);
        transaction.onerror = transaction.onabort = () => fail(transaction.error ?? new Error('aborted'));
      });
      if ('revision' in written) tell({ key, revision: written.revision });
      return written;
    },
    async remove(key) {
      await asked(store('readwrite').delete(key));
      tell({ key, revision: undefined });
    },
    watch(listener) {
      const heard = (event: MessageEvent<Moved>): void => listener(event.data);
      channel?.addEventListener('message', heard);
      return () => channel?.removeEventListener('message', heard);
    },
  };
}

function opened(name: string): Promise<IDBDatabase> {
  return new Promise((done, fail) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => { request.result.createObjectStore('kept', { keyPath: 'key' }); };
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error ?? new Error('not opened'));
    request.onblocked = () => fail(new Error('blocked'));
  });
}

const asked = <T>(request: IDBRequest<T>): Promise<T> => new Promise((done, fail) => {
  request.onsuccess = () => done(request.result);
  request.onerror = () => fail(request.error ?? new Error('failed'));
});
