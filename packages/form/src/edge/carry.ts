// Drafts on the move: to a later version of the form, into a file and out of it.

import { carryOver } from '@onething/core/filing';
import { readJson } from '@onething/core/json';
import { segments, type Composition, type Text } from '@onething/core/live';
import type { Draft } from '../contract.ts';
import { NOTHING_BROUGHT, type FileEntry } from '../store/files.ts';
import type { Store } from '../store/store.ts';
import { draftOf, type DraftChange } from './drafts.ts';

/** The draft for this version of the form. Nothing is converted: what does not carry over is told. */
export function carry(draft: Draft, now: Composition): { readonly draft: Draft; readonly changes: readonly DraftChange[] } {
  if (!draft.composition || draft.composition.version === now.version) return { draft, changes: [] };
  const { record, dropped, check } = carryOver(draft.composition, now, draft.snapshot.record);
  const before = draft.composition,
    change = (kind: DraftChange['kind'], key: string): DraftChange => ({ kind, key, title: titleIn(now, key) ?? titleIn(before, key) });
  const changes = [...dropped.map(({ key, why }) => change(why, key)), ...check.map(({ key }) => change('check', key))];
  return {
    draft: { ...draft, snapshot: { ...draft.snapshot, record } },
    changes: changes.filter((c, i) => changes.findIndex((d) => d.kind === c.kind && d.key === c.key) === i)
  };
}

/** Of a datum, a guided question, or a column `buyer[].name`. */
function titleIn({ data, questions }: Composition, key: string): Text | undefined {
  const [top, column] = segments(key),
    datum = data.find((d) => d.key === top);
  return (column === undefined ? (datum ?? questions.find((q) => q.datum === key)) : datum?.columns?.find((c) => c.key === column))?.title;
}

/** A draft from a file: what is not one is undefined. Files travel inside as base64. */
export async function readDraft(blob: Blob): Promise<Draft | undefined> {
  try {
    const { value } = readJson(new Uint8Array(await blob.arrayBuffer()), 'draft', WITH_FILES);
    const found = value as unknown as (Omit<Draft, 'files'> & { files: (FileEntry & { data?: string })[] }) | undefined;
    if (
      found?.kind !== 'draft' ||
      typeof found.id !== 'string' ||
      typeof found.snapshot?.record !== 'object' ||
      !Array.isArray(found.files)
    )
      return undefined;
    const files = found.files.map(({ data, ...entry }) =>
      data === undefined ? entry : { ...entry, file: new Blob([Uint8Array.from(atob(data), (c) => c.charCodeAt(0))], { type: entry.type }) }
    );
    return { ...found, snapshot: { ...EMPTY, ...found.snapshot }, files, bringing: { ...NOTHING_BROUGHT, ...found.bringing } };
  } catch {
    return undefined;
  }
}

/** Files make long texts. */
const WITH_FILES = { bytes: Infinity, text: Infinity };

const EMPTY = { page: 'situation', seen: [], origins: {}, commitments: {} };

export async function writeDraft(store: Store): Promise<Blob> {
  const files = await Promise.all(
    store.files.all.map(async ({ file, ...entry }) => ({ ...entry, ...(file && { data: await base64(file) }) }))
  );
  return new Blob([JSON.stringify({ ...draftOf(store), files, composition: store.composition })], { type: 'application/json' });
}

async function base64(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = '';
  for (let i = 0; i < bytes.length; i += 0x8000) text += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return btoa(text);
}
