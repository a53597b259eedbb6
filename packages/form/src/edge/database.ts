// What this device keeps: drafts, their files, the forms they were made with, and what waits for the network. IndexedDB; where
// there is none (private windows of old browsers) nothing is kept, and that is said.

const STORES = ['drafts', 'forms', 'files', 'queue'] as const;
export type StoreName = (typeof STORES)[number];

let opening: Promise<IDBDatabase> | undefined;

function open(): Promise<IDBDatabase> {
  return (opening ??= new Promise((resolve, reject) => {
    const request = indexedDB.open('onething-form', 1);
    request.onupgradeneeded = () => { for (const name of STORES) request.result.createObjectStore(name); };
    request.onsuccess = () => {
      // another tab wants a newer version, or the browser closes it
      request.result.onversionchange = () => { request.result.close(); opening = undefined; };
      request.result.onclose = () => { opening = undefined; };
      resolve(request.result);
    };
    request.onerror = () => { opening = undefined; reject(request.error); };
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

/** All or nothing; undefined removes. */
export async function put(changes: readonly (readonly [StoreName, string, unknown])[]): Promise<void> {
  if (!changes.length) return;
  const db = await open();
  const transaction = db.transaction([...new Set(changes.map(([store]) => store))], 'readwrite');
  for (const [store, key, value] of changes) {
    if (value === undefined) transaction.objectStore(store).delete(key); else transaction.objectStore(store).put(value, key);
  }
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = transaction.onabort = () => reject(transaction.error);
  });
}

const settle = <T>(request: IDBRequest<T>): Promise<T> => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});
