// A file from anywhere becomes a new work on the shelf, or a list of what is wrong with it. What was open stays as it is.

import type { Diagnostic } from '@onething/core';
import type { DesignDocument } from '../document/document.ts';
import { readInSlices, type Library } from '../document/read.ts';
import { NO_HISTORY } from '../history/history.ts';
import type { Shelf } from './shelf.ts';
import { freshId, workKey } from './work.ts';

export interface Taken { readonly id?: string; readonly problems: readonly Diagnostic[] }

export async function takeFile(file: Pick<File, 'name' | 'text'>, shelf: Shelf, library: Library): Promise<Taken> {
  const { doc, problems } = await parsed(await file.text(), file.name, library);
  return doc ? { id: await begin(doc, shelf), problems } : { problems };
}

export async function begin(doc: DesignDocument, shelf: Shelf): Promise<string> {
  const id = freshId();
  await shelf.write(workKey(id), doc.bundle.title.zh, { doc, history: NO_HISTORY }, undefined);
  return id;
}

async function parsed(content: string, name: string, library: Library): Promise<{ readonly doc?: DesignDocument; readonly problems: readonly Diagnostic[] }> {
  let value: unknown;
  try { value = JSON.parse(content.replace(/^\ufeff/, '')); } catch { return { problems: [{ code: 'read.notJson', severity: 'error', at: [{ document: 'file', id: name, pointer: [] }], facts: {} }] }; }
  return readInSlices(value, name, library);
}
