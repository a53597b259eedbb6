// May this file be taken? Judged before a byte is sent: empty, too large, of another kind than accepted, of another kind than its
// name says, or here already.

import type { Slot } from '@onething/core/live';
import type { FileEntry, FileFault } from '../files.ts';
import { extensionOf, formatOf, formatsOf, HEAD, isTold } from './kinds.ts';

export type Checked = { readonly fault: FileFault } | { readonly name: string; readonly digest: string | undefined };

/** others: what stands in the same place. digest: undefined where it cannot be reckoned. */
export async function checkFile(
  file: File,
  { formats, maxBytes }: Pick<Slot, 'formats' | 'maxBytes'>,
  others: readonly FileEntry[],
  digestOf: (file: Blob) => Promise<string | undefined>
): Promise<Checked> {
  const fault = (kind: FileFault['kind'], more: Partial<FileFault> = {}): Checked => ({ fault: { name: file.name, kind, ...more } });
  if (file.size === 0) return fault('empty');
  if (maxBytes !== undefined && file.size > maxBytes) return fault('size', { limit: maxBytes });
  const found = formatsOf(new Uint8Array(await file.slice(0, HEAD).arrayBuffer()));
  const wanted = formats?.map(formatOf),
    said = formatOf(extensionOf(file.name));
  // a camera or the clipboard may give no proper name: then the content alone tells
  const bare = extensionOf(file.name) === '' ? found.find((format) => !wanted || wanted.includes(format)) : undefined;
  if (wanted && !bare && !wanted.includes(said))
    return fault('format', {
      formats: wanted,
      ...(found.length === 1 && found[0] !== said && wanted.includes(found[0]!) && { found: found[0] })
    });
  if (!bare && isTold(said) && !found.includes(said)) return fault('content', { formats: [said], found: found[0] });
  const digest = await digestOf(file);
  const same = (f: FileEntry): boolean =>
    digest !== undefined && f.digest !== undefined ? f.digest === digest : f.name === file.name && f.size === file.size;
  if (others.some(same)) return fault('twice');
  return { name: bare ? `${file.name || 'file'}.${bare}` : file.name, digest };
}
