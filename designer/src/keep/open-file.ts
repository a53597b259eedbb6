// A file from anywhere becomes a new work on the shelf, or a list of what is wrong with it. What was open stays as it is.

import { isObject, readJson, type Diagnostic } from '@onething/core';
import { FORMAT, type DesignDocument } from '../document/document.ts';
import { readInSlices, type Library } from '../document/read.ts';
import { NO_HISTORY } from '../history/history.ts';
import type { Shelf } from './shelf.ts';
import { freshId, workKey } from './work.ts';

export interface Taken {
  readonly id?: string;
  readonly problems: readonly Diagnostic[];
}

export async function takeFile(file: Pick<File, 'name' | 'arrayBuffer'>, shelf: Shelf, library: Library): Promise<Taken> {
  const { doc, problems } = await parsed(new Uint8Array(await file.arrayBuffer()), file.name, library);
  return doc ? { id: await begin(doc, shelf), problems } : { problems };
}

export async function begin(doc: DesignDocument, shelf: Shelf): Promise<string> {
  const id = freshId();
  await shelf.write(workKey(id), doc.bundle.title, { doc, history: NO_HISTORY }, undefined);
  return id;
}

async function parsed(
  content: Uint8Array,
  name: string,
  library: Library
): Promise<{ readonly doc?: DesignDocument; readonly problems: readonly Diagnostic[] }> {
  const { value, problems: faults } = readJson(content, name);
  if (value === undefined) return { problems: unreadable(faults, name) };
  if (isObject(value) && value.kind === 'design' && typeof value.format === 'number' && value.format > FORMAT)
    return { problems: [told(name, 'read.newerFormat', { found: value.format, known: FORMAT })] };
  const { problems, ...read } = await readInSlices(value, name, library);
  return { ...read, problems: problems.map((p) => (UNKNOWN.has(p.code) ? { ...p, facts: { ...p.facts, known: OPENED } } : p)) };
}

/** Kinds that can be opened here; the core knows more of them, and no design. */
const OPENED = ['design', 'bundle'],
  UNKNOWN = new Set(['read.kindMissing', 'read.unknownKind']);

/** Of what is no JSON at all, the place alone where it stops making sense. */
function unreadable(faults: readonly Diagnostic[], name: string): readonly Diagnostic[] {
  const stop = faults.find((p) => p.code === 'read.syntax');
  return stop ? [told(name, 'read.noJsonText', { line: stop.facts.line, column: stop.facts.column })] : faults;
}

function told(name: string, code: string, facts: Diagnostic['facts']): Diagnostic {
  return { code, severity: 'error', at: [{ document: 'file', id: name, pointer: [] }], facts };
}
