// What this device keeps: drafts, their files, the forms they were made with, and what waits for the network. IndexedDB; where
// there is none (private windows of old browsers) nothing is kept, and that is said.

const STORES = ['drafts', 'forms', 'files', 'queue'] as const;
export type StoreName = (typeof STORES)[number];

let opening: Promise<IDBDatabase> | undefined;

function open(): Promise<IDBDatabase> {
  return (opening ??= new Promise((resolve, reject) => {
    const request = indexedDB.open('onething-form', 1);
    request.onupgradeneeded = () => {
      for (const name of STORES) request.result.createObjectStore(name);
    };
    request.onsuccess = () => {
      // another tab wants a newer version, or the browser closes it
      request.result.onversionchange = () => {
        request.result.close();
        opening = undefined;
      };
      request.result.onclose = () => {
        opening = undefined;
      };
      resolve(request.result);
    };
    request.onerror = () => {
      opening = undefined;
      reject(request.error);
    };
  }));
}

export async function get<T>(store: StoreName, key: string): Promise<T | undefined> {
  const db = await open();
  return settle(db.transaction(store).objectStore(store).get(key)) as Promise<T | undefined>;
}

export async function keys(store: StoreName): Promise<readonly string[]> {
  const db = await open();
  return (await settle(db.transaction(store).objectStore(store).getAllKeys())) as string[];
}

type Change = readonly [StoreName, string, unknown];

/** All or nothing; undefined removes. */
export async function put(changes: readonly Change[]): Promise<void> {
  if (changes.length) await putUnless(changes, changes[0]![0], changes[0]![1], () => false);
}

/** Nothing is written when what stands there must not be: then that is the answer. */
export async function putUnless<T>(
  changes: readonly Change[],
  at: StoreName,
  key: string,
  stop: (found: T | undefined) => boolean
): Promise<T | undefined> {
  const db = await open();
  const transaction = db.transaction([...new Set(changes.map(([store]) => store))], 'readwrite');
  let stopped: T | undefined;
  const asked = transaction.objectStore(at).get(key) as IDBRequest<T | undefined>;
  asked.onsuccess = () => {
    if (stop(asked.result)) {
      stopped = asked.result;
      return;
    }
    for (const [store, name, value] of changes) {
      if (value === undefined) transaction.objectStore(store).delete(name);
      else transaction.objectStore(store).put(value, name);
    }
  };
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = transaction.onabort = () => reject(transaction.error);
  });
  return stopped;
}

const settle = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
