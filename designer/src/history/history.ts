// What can be undone, and what redone? Recorded patches, never written by hand. One mark is one gesture: commands that carry
// the mark of the last entry join it. Plain JSON, so that it outlives a reload.

import { applyPatches, type Patch } from 'immer';
import type { Done } from '../commands/command.ts';
import type { DesignDocument } from '../document/document.ts';

export interface Entry {
  readonly label: string;
  readonly mark?: string;
  readonly patches: readonly Patch[];
  readonly inverse: readonly Patch[];
}
export interface History {
  readonly past: readonly Entry[];
  readonly future: readonly Entry[];
}
export interface Stepped {
  readonly doc: DesignDocument;
  readonly history: History;
  readonly label: string;
}

export const NO_HISTORY: History = { past: [], future: [] };

/** Older gestures are forgotten; the document keeps what they did. */
const LONGEST = 1000;

export function record({ past }: History, { patches, inverse }: Done, label: string, mark?: string): History {
  const last = past.at(-1);
  const joined = mark !== undefined && last?.mark === mark;
  const entry: Entry = joined
    ? { ...last, patches: [...last.patches, ...patches], inverse: [...inverse, ...last.inverse] }
    : { label, ...(mark !== undefined && { mark }), patches, inverse };
  return { past: [...(joined ? past.slice(0, -1) : past), entry].slice(-LONGEST), future: [] };
}

export function undo(doc: DesignDocument, { past, future }: History): Stepped | undefined {
  const entry = past.at(-1);
  if (!entry) return undefined;
  return { doc: applyPatches(doc, entry.inverse), history: { past: past.slice(0, -1), future: [entry, ...future] }, label: entry.label };
}

export function redo(doc: DesignDocument, { past, future }: History): Stepped | undefined {
  const [entry, ...rest] = future;
  if (!entry) return undefined;
  // what was redone is a gesture of its own: later commands do not join it
  const { mark: _, ...closed } = entry;
  return { doc: applyPatches(doc, entry.patches), history: { past: [...past, closed], future: rest }, label: entry.label };
}
