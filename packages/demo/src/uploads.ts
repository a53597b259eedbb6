// How do files come in? By the tus protocol, resumed where the network broke. A file is taken only if its name is that of an
// accepted kind, its size is in bounds, its content is of that kind, and its digest is the one that was said; then it is kept
// under its digest, once.

import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { copyFile, rename, rm, writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { FileStore } from '@tus/file-store';
import { Server } from '@tus/server';
import { fileTypeFromFile } from 'file-type';
import { digestOfFile } from './digest.ts';
import type { Text } from './text.ts';
import { words } from './words.ts';

/** Bytes of one file: the largest that an item of the examples accepts. */
export const LARGEST = 20 * 1024 * 1024;

/** Extension → what the content is recognised as. OFD (GB/T 33190-2016) is a ZIP archive. */
const KINDS: Readonly<Record<string, readonly string[]>> = { pdf: ['pdf'], jpg: ['jpg'], jpeg: ['jpg'], png: ['png'], ofd: ['ofd', 'zip'] };

export interface Uploads {
  readonly handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** What the check of a finished upload said. */
  readonly state: (id: string) => FileState | undefined;
  /** Size and place of a content that came in and was found good. */
  readonly find: (digest: string) => { readonly file: string; readonly size: number } | undefined;
}

export type FileState = { readonly state: 'ready'; readonly digest: string } | { readonly state: 'refused'; readonly reason: Text };

/** `path`: of the requests that reach `handle`. */
export function uploadsIn(folder: string, path: string): Uploads {
  const arriving = join(folder, 'arriving'),
    files = join(folder, 'files');
  for (const each of [arriving, files]) mkdirSync(each, { recursive: true });
  const fileOf = (digest: string): string => join(files, digest.replace(':', '-'));
  const stateFile = (id: string): string => join(arriving, `${id}.state`);
  const server = new Server({
    path,
    datastore: new FileStore({ directory: arriving }),
    maxSize: LARGEST,
    relativeLocation: true,
    allowedOrigins: [],
    namingFunction: () => randomBytes(16).toString('hex'),
    async onUploadCreate(_, { metadata, size }) {
      if (!Object.hasOwn(KINDS, extensionOf(metadata))) throw refusal(415, words.fileKind);
      if (size === undefined) throw refusal(411, words.fileSize);
      return {};
    },
    async onUploadFinish(_, { id, metadata }) {
      const file = join(arriving, id);
      const state = await judged(file, metadata);
      if (state.state === 'ready') await keep(file, fileOf(state.digest));
      await writeFile(stateFile(id), JSON.stringify(state));
      return {};
    }
  });
  return {
    handle: (request, response) => server.handle(request, response),
    state: (id) =>
      /^[0-9a-f]{32}$/.test(id) && existsSync(stateFile(id)) ? (JSON.parse(readFileSync(stateFile(id), 'utf8')) as FileState) : undefined,
    find(digest) {
      const file = /^sha256:[0-9a-f]{64}$/.test(digest) ? fileOf(digest) : '';
      return file && existsSync(file) ? { file, size: statSync(file).size } : undefined;
    }
  };
}

/** Is it what was said: the digest, and the kind that its name promises? */
async function judged(file: string, metadata: Metadata): Promise<FileState> {
  const digest = await digestOfFile(file);
  const said = metadata?.['digest'];
  if (said && said.replace(/^sha256:/, '') !== digest.replace('sha256:', '')) return { state: 'refused', reason: words.fileDigest };
  const found = await fileTypeFromFile(file);
  if (!KINDS[extensionOf(metadata)]?.includes(found?.ext ?? '')) return { state: 'refused', reason: words.fileContent };
  return { state: 'ready', digest };
}

type Metadata = Readonly<Record<string, string | null>> | undefined;

/** A copy, because the upload itself may still be asked about. */
async function keep(from: string, to: string): Promise<void> {
  if (existsSync(to)) return;
  const making = `${to}.${process.pid}.part`;
  await copyFile(from, making);
  await rename(making, to).catch(() => rm(making, { force: true }));
}

const extensionOf = (metadata: Metadata): string =>
  /\.([a-z0-9]{1,8})$/i.exec((metadata?.['filename'] ?? metadata?.['name'] ?? '').trim())?.[1]?.toLowerCase() ?? '';

const refusal = (status_code: number, { zh, en }: { readonly zh: string; readonly en: string }): object => ({
  status_code,
  body: `${zh}\n${en}\n`
});
