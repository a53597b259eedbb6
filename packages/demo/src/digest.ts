// What names content? Its SHA-256, hexadecimal; of files with the prefix that documents use.

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

export const digestOfText = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex');

/** `sha256:…` of a file, read piece by piece. */
export async function digestOfFile(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(file)) hash.update(piece as Uint8Array);
  return `sha256:${hash.digest('hex')}`;
}
