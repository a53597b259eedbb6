// What do the bytes of a file say, and when there are none: why? Reading and writing meet the world here: a folder, no right, no
// room, nothing there. Each is told with the file's name and what to do.

import {
  chmodSync,
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type Stats
} from 'node:fs';
import { dirname, parse, resolve } from 'node:path';
import type { Diagnostic } from '@onething/core';
import { Misuse } from '../output/misuse.ts';
import { Unreadable } from './unreadable.ts';

const MOST = 64 * 1024 * 1024; // bytes; what the core reads at the most
const STANDARD_INPUT = 0;

/** How a file is called in messages. */
export const nameOf = (file: string): string => (file === '-' ? '<stdin>' : file);

let standardInput: Uint8Array | undefined;

/** All bytes of a file, or of standard input; Unreadable says why not. */
export function bytesOf(file: string): Uint8Array {
  if (file === '-' && standardInput) return standardInput;
  let open: number | undefined;
  try {
    open = file === '-' ? STANDARD_INPUT : openSync(file, 'r');
    const stat = fstatSync(open);
    if (stat.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
    const bytes = stat.isFile() && stat.size > MOST ? undefined : contentOf(open);
    if (!bytes) throw new Unreadable([about(file, 'read.tooLarge', { limit: MOST })]);
    if (file === '-') standardInput = bytes;
    return bytes;
  } catch (error) {
    throw error instanceof Unreadable ? error : unreadable(file, error);
  } finally {
    if (open !== undefined && open !== STANDARD_INPUT) closeSync(open);
  }
}

/** Piece by piece, since a pipe has no size; undefined when it does not end in time. */
function contentOf(open: number): Uint8Array | undefined {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const piece = new Uint8Array(256 * 1024),
      got = readSoon(open, piece);
    if (got === 0) return Buffer.concat(pieces, length);
    pieces.push(piece.subarray(0, got));
    length += got;
    if (length > MOST) return undefined;
  }
}

/** A pipe that has nothing yet is asked again; one that was closed has ended. */
function readSoon(open: number, piece: Uint8Array): number {
  for (;;) {
    try {
      return readSync(open, piece);
    } catch (error) {
      if (codeOf(error) === 'EOF') return 0;
      if (codeOf(error) !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
}

export function statOf(file: string): Stats {
  try {
    return statSync(file);
  } catch (error) {
    throw unreadable(file, error);
  }
}

/** Whole or not at all: what was there before stays when there is no room for what comes. */
export function writeText(file: string, text: string): void {
  named(file);
  const old = existsSync(file) ? statSync(file) : undefined;
  if (old && !old.isFile()) return tried(file, () => writeFileSync(file, text)); // a device, a pipe; of a folder it is told
  const target = old ? realpathSync(file) : file,
    beside = `${target}.${process.pid}.part`;
  try {
    writeFileSync(beside, text, { flag: 'wx' });
    if (old) chmodSync(beside, old.mode);
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { force: true });
    // the file may be written although its folder may not
    if (old && ['EACCES', 'EPERM'].includes(codeOf(error))) return tried(file, () => writeFileSync(target, text));
    throw unwritable(file, error);
  }
}

export function makeFolder(folder: string): void {
  named(folder);
  tried(folder, () => mkdirSync(folder, { recursive: true }));
}

/** Standard output is for one text alone; where several are written, each wants a name. */
function named(file: string): void {
  if (file === '-') throw new Misuse({ zh: '这里要写文件名,不能写到标准输出。', en: 'A name is wanted here, not standard output.' });
}

function tried(file: string, write: () => unknown): void {
  try {
    write();
  } catch (error) {
    throw unwritable(file, error);
  }
}

export const unreadable = (file: string, error: unknown): Unreadable =>
  new Unreadable([about(file, READING[codeOf(error)] ?? 'file.failed', { ...nowhere(file, error) })]);
const unwritable = (file: string, error: unknown): Unreadable => {
  const code = codeOf(error) === 'ENOENT' && existsSync(dirname(resolve(file))) ? 'EINVAL' : codeOf(error);
  return new Unreadable([about(file, WRITING[code] ?? 'file.notWritten', { ...nowhere(file, error), folder: dirname(file) })]);
};

const READING: Readonly<Record<string, string>> = {
  ENOENT: 'file.missing',
  ENOTDIR: 'file.missing',
  EISDIR: 'file.isFolder',
  EACCES: 'file.noRight',
  EPERM: 'file.noRight',
  ENAMETOOLONG: 'file.longName',
  ELOOP: 'file.loop'
};

const WRITING: Readonly<Record<string, string>> = {
  ENOENT: 'file.noFolder',
  ENOTDIR: 'file.noFolder',
  EEXIST: 'file.noFolder',
  EISDIR: 'file.isFolder',
  EACCES: 'file.noRightToWrite',
  EPERM: 'file.noRightToWrite',
  EROFS: 'file.noRightToWrite',
  ENOSPC: 'file.noRoom',
  EDQUOT: 'file.noRoom',
  EFBIG: 'file.noRoom',
  ENAMETOOLONG: 'file.longName',
  ELOOP: 'file.loop'
};

const codeOf = (error: unknown): string => String((error as { code?: unknown }).code ?? '');

export function about(file: string, code: string, facts: Diagnostic['facts'] = {}): Diagnostic {
  const drive = code === 'file.missing' || code === 'file.noFolder' ? driveOf(file) : undefined;
  return {
    code: drive === undefined ? code : 'file.noDrive',
    severity: 'error',
    at: [{ document: 'file', id: nameOf(file), pointer: [] }],
    facts: { file: nameOf(file), ...facts, ...(drive !== undefined && { drive }) }
  };
}

const nowhere = (file: string, error: unknown): Diagnostic['facts'] => ({ reason: codeOf(error) || (error as Error).message || file });

/** `Z:` of `Z:\bundle.json`, where there is no such drive, as never outside Windows. */
function driveOf(file: string): string | undefined {
  const [drive] = /^[a-z]:(?=[\\/])/i.exec(file) ?? [];
  return drive !== undefined && (process.platform !== 'win32' || !existsSync(parse(resolve(file)).root)) ? drive : undefined;
}
