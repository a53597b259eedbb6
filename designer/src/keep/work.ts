// What is kept of one bundle? The document with its history under `work/…`, and named versions of the document under
// `version/<work>/…`. What comes back from the shelf is judged like any file.

import { freeze } from 'immer';
import { isObject, type Diagnostic, type Json } from '@onething/core';
import type { DesignDocument } from '../document/document.ts';
import { readInSlices } from '../document/read.ts';
import { NO_HISTORY, type Entry, type History } from '../history/history.ts';
import type { Shelf } from './shelf.ts';

export interface Work {
  readonly doc: DesignDocument;
  readonly history: History;
}

export const freshId = (): string => crypto.randomUUID().slice(0, 8);
export const workKey = (id: string): string => `work/${id}`;
export const versionKey = (id: string, no: number): string => `version/${id}/${String(no).padStart(6, '0')}`;
export const versionsOf = (id: string): string => `version/${id}/`;

export async function readWork(
  shelf: Shelf,
  key: string
): Promise<{ readonly work?: Work; readonly revision?: number; readonly problems: readonly Diagnostic[] }> {
  const kept = await shelf.read(key);
  if (!kept) return { problems: [] };
  const content = kept.content as { readonly doc?: unknown; readonly history?: unknown };
  const { doc, problems } = await readInSlices(content.doc, key);
  // frozen at once: the first gesture would wait for it
  return doc ? { work: freeze({ doc, history: historyOf(content.history) }, true), revision: kept.revision, problems } : { problems };
}

function historyOf(value: unknown): History {
  if (!isObject(value)) return NO_HISTORY;
  const list = (of: Json | undefined): readonly Entry[] => (Array.isArray(of) ? of : []) as readonly Entry[];
  return { past: list(value.past), future: list(value.future) };
}

/** One file with all that it needs; the same document, the same bytes. */
export function fileText({ kind, format, bundle, catalogue, ...rest }: DesignDocument): string {
  return `${JSON.stringify({ kind, format, bundle, catalogue, ...rest }, null, 2)}\n`;
}
export const fileName = ({ bundle }: DesignDocument): string => `${bundle.id}.onething.json`;
