// What does a chosen picture look like? An address of the blob, made once for each file and given back when the file is gone.

import type { FileEntry } from '../../store/files.ts';
import { extensionOf, formatOf, isPicture } from '../../store/files/kinds.ts';
import type { Store } from '../../store/store.ts';

const addresses = new WeakMap<Store, Map<string, string>>();

export function previewOf(store: Store, { id, file, name }: FileEntry): string | undefined {
  if (!file || !isPicture(formatOf(extensionOf(name)))) return undefined;
  let mine = addresses.get(store);
  if (!mine) addresses.set(store, (mine = new Map()));
  let url = mine.get(id);
  if (url === undefined) mine.set(id, (url = URL.createObjectURL(file)));
  return url;
}

export function forgetPreviews(store: Store): void {
  const mine = addresses.get(store);
  for (const [id, url] of mine ?? [])
    if (!store.files.at(id)) {
      URL.revokeObjectURL(url);
      mine!.delete(id);
    }
}
