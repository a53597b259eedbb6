// The shelf of this browser: IndexedDB. Revision and content are written in one transaction, of the content only the pieces
// that are new; tabs hear of each other by a BroadcastChannel.

import { joined, split, type Known, type Split } from './pieces.ts';
import { titled, type Kept, type Moved, type Shelf, type Written } from './shelf.ts';

/** `pieces`: the numbers of its pieces; `next`: never given to another one. Without them `content` is whole. */
type Stored = Kept & { readonly content: unknown; readonly pieces?: readonly number[]; readonly next?: number };
interface StoredPiece {
  readonly key: string;
  readonly no: number;
  readonly content: unknown;
}

/** So many pieces are written in one go; then whoever types has a turn. */
const AT_ONCE = 16;

export async function indexedDbShelf(name = 'onething-designer'): Promise<Shelf> {
  const database = await opened(name);
  database.onversionchange = () => database.close();
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(name);
  const tell = (moved: Moved): void => channel?.postMessage(moved);
  const pieces = new Map<string, Known>();
  const knownOf = (key: string): Known => {
    const known = pieces.get(key) ?? new WeakMap<object, never>();
    pieces.set(key, known);
    return known;
  };
  return {
    async list(prefix) {
      const all = await asked<Stored[]>(
        database
          .transaction('kept')
          .objectStore('kept')
          .getAll(IDBKeyRange.bound(prefix, `${prefix}\uffff`))
      );
      return all.map(({ key, title, titles, savedAt, revision }) => ({ key, title, ...(titles && { titles }), savedAt, revision }));
    },
    async read(key) {
      const transaction = database.transaction(['kept', 'pieces']),
        inside = asked<StoredPiece[]>(transaction.objectStore('pieces').getAll(allOf(key)));
      const [kept, parts] = await Promise.all([asked<Stored | undefined>(transaction.objectStore('kept').get(key)), inside]);
      if (!kept) return undefined;
      const { title, titles, savedAt, revision, content, pieces: numbers } = kept;
      return {
        key,
        title,
        ...(titles && { titles }),
        savedAt,
        revision,
        content: numbers ? joined(content, new Map(parts.map((part) => [part.no, part.content])), knownOf(key)) : content
      };
    },
    async write(key, title, content, expected) {
      const written = await new Promise<Written>((done, fail) => {
        const transaction = database.transaction(['kept', 'pieces'], 'readwrite'),
          kept = transaction.objectStore('kept'),
          parts = transaction.objectStore('pieces');
        let result: Written = { conflict: 0 },
          made: Split | undefined;
        const before = kept.get(key) as IDBRequest<Stored | undefined>;
        const puts = (): void => {
          const there = before.result?.revision;
          if (there !== expected) {
            result = { conflict: there ?? 0 };
            return;
          }
          const revision = (there ?? 0) + 1,
            had = before.result?.pieces ?? [];
          result = { revision };
          // numbers begin with the time: what is removed and made anew never meets the old ones
          made = split(content, knownOf(key), new Set(had), before.result?.next ?? Date.now());
          const { root, fresh, used, next } = made;
          kept.put({
            key,
            ...titled(title),
            savedAt: new Date().toISOString(),
            revision,
            content: root,
            pieces: [...used],
            next
          } satisfies Stored);
          for (const no of had) if (!used.has(no)) parts.delete([key, no]);
          const left = [...fresh];
          const putSome = (): void => {
            const requests = left.splice(0, AT_ONCE).map(([no, part]) => parts.put({ key, no, content: part } satisfies StoredPiece));
            if (left.length > 0) requests.at(-1)!.onsuccess = () => attempt(putSome);
          };
          putSome();
        };
        /** What cannot be put is not put in part. */
        const attempt = (work: () => void): void => {
          try {
            work();
          } catch (error) {
            fail(error as Error);
            try {
              transaction.abort();
            } catch {
              /* it has ended by itself */
            }
          }
        };
        before.onsuccess = () => attempt(puts);
        transaction.oncomplete = () => {
          const known = knownOf(key);
          for (const [object, piece] of made?.named ?? []) known.set(object, piece);
          done(result);
        };
        transaction.onerror = transaction.onabort = () => fail(transaction.error ?? new Error('aborted'));
      });
      if ('revision' in written) tell({ key, revision: written.revision });
      return written;
    },
    async remove(key) {
      const transaction = database.transaction(['kept', 'pieces'], 'readwrite');
      await Promise.all([asked(transaction.objectStore('kept').delete(key)), asked(transaction.objectStore('pieces').delete(allOf(key)))]);
      pieces.delete(key);
      tell({ key, revision: undefined });
    },
    watch(listener) {
      const heard = (event: MessageEvent<Moved>): void => listener(event.data);
      channel?.addEventListener('message', heard);
      return () => channel?.removeEventListener('message', heard);
    }
  };
}

const allOf = (key: string): IDBKeyRange => IDBKeyRange.bound([key, 0], [key, Infinity]);

function opened(name: string): Promise<IDBDatabase> {
  return new Promise((done, fail) => {
    const request = indexedDB.open(name, 2);
    request.onupgradeneeded = ({ oldVersion }) => {
      if (oldVersion < 1) request.result.createObjectStore('kept', { keyPath: 'key' });
      if (oldVersion < 2) request.result.createObjectStore('pieces', { keyPath: ['key', 'no'] });
    };
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error ?? new Error('not opened'));
    request.onblocked = () => fail(new Error('blocked'));
  });
}

const asked = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((done, fail) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error ?? new Error('failed'));
  });
