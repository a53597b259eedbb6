// A file from anywhere becomes a new work on the shelf, or a list of what is wrong with it. What was open stays as it is.

import { isObject, read, type Diagnostic, type Json } from '@onething/core';
import { FORMAT, type DesignDocument } from '../document/document.ts';
import { readInSlices, type Library } from '../document/read.ts';
import { NO_HISTORY } from '../history/history.ts';
import type { Shelf } from './shelf.ts';
import { freshId, workKey } from './work.ts';

export interface Taken {
  readonly id?: string;
  readonly problems: readonly Diagnostic[];
}

export async function takeFile(file: Pick<File, 'name' | 'text'>, shelf: Shelf, library: Library): Promise<Taken> {
  const { doc, problems } = await parsed(await file.text(), file.name, library);
  return doc ? { id: await begin(doc, shelf), problems } : { problems };
}

export async function begin(doc: DesignDocument, shelf: Shelf): Promise<string> {
  const id = freshId();
  await shelf.write(workKey(id), doc.bundle.title, { doc, history: NO_HISTORY }, undefined);
  return id;
}

async function parsed(
  content: string,
  name: string,
  library: Library
): Promise<{ readonly doc?: DesignDocument; readonly problems: readonly Diagnostic[] }> {
  let value: Json;
  try {
    value = JSON.parse(content.replace(/^\ufeff/, '')) as Json;
  } catch {
    return { problems: unreadable(content, name) };
  }
  if (isObject(value) && value.kind === 'design' && typeof value.format === 'number' && value.format > FORMAT)
    return { problems: [told(name, 'read.newerFormat', { found: value.format, known: FORMAT })] };
  const { problems, ...read } = await readInSlices(value, name, library);
  return { ...read, problems: problems.map((p) => (UNKNOWN.has(p.code) ? { ...p, facts: { ...p.facts, known: OPENED } } : p)) };
}

/** Kinds that can be opened here; the core knows more of them, and no design. */
const OPENED = ['design', 'bundle'],
  UNKNOWN = new Set(['read.kindMissing', 'read.unknownKind']);

/** What cannot be parsed is read once more, to tell where it stops making sense. */
function unreadable(content: string, name: string): readonly Diagnostic[] {
  const stop = read(content, name).problems.find((p) => STOPS.has(p.code));
  if (stop && stop.code !== 'read.syntax') return [stop];
  return [told(name, 'read.noJsonText', { ...(stop && { line: stop.facts.line, column: stop.facts.column }) })];
}

/** Faults after which nothing is read any more. */
const STOPS = new Set(['read.syntax', 'read.empty', 'read.tooLarge', 'read.tooDeep', 'read.tooManyValues']);

function told(name: string, code: string, facts: Diagnostic['facts']): Diagnostic {
  return { code, severity: 'error', at: [{ document: 'file', id: name, pointer: [] }], facts };
}
