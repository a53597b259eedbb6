// Nothing typed is lost: a draft is saved as one types, with its files, and found again after a crash, or on a later version of
// the form with a list of what changed.

import type { Composition, Text } from '@onething/core/live';
import type { Draft } from '../contract.ts';
import type { FileEntry } from '../store/files.ts';
import type { Store } from '../store/store.ts';
import * as database from './database.ts';

export function draftOf(store: Store): Draft {
  return {
    kind: 'draft', id: store.composition.id, version: store.composition.version, at: new Date().toISOString(), snapshot: store.snapshot(),
    files: store.files.all.map(({ file: _, ...entry }) => entry), bringing: store.files.bringing,
  };
}

/** Saves what changed since; files are written once each. */
export class LocalDrafts {
  readonly #composition: Composition;
  #form = '';
  #files = new Map<string, FileEntry>();

  constructor(composition: Composition) { this.#composition = composition; }

  async save(store: Store): Promise<Draft> {
    const draft = draftOf(store), form = `${draft.id}@${draft.version}`, changes: [database.StoreName, string, unknown][] = [['drafts', draft.id, draft]];
    if (this.#form !== form) changes.push(['forms', draft.id, this.#composition]);
    const now = new Map(store.files.all.map((f) => [f.id, f]));
    for (const [id, entry] of now) if (entry.file && !this.#files.has(id)) changes.push(['files', `${draft.id}/${id}`, entry.file]);
    for (const id of this.#files.keys()) if (!now.has(id)) changes.push(['files', `${draft.id}/${id}`, undefined]);
    await database.put(changes);
    this.#form = form;
    this.#files = now;
    return draft;
  }

  async load(): Promise<Draft | undefined> {
    const { id } = this.#composition, draft = await database.get<Draft>('drafts', id);
    if (draft?.kind !== 'draft') return undefined;
    const composition = draft.version === this.#composition.version ? undefined : await database.get<Composition>('forms', id);
    const files = await Promise.all(draft.files.map(async (entry) => ({ ...entry, file: await database.get<Blob>('files', `${id}/${entry.id}`) })));
    this.#files = new Map(files.map((f) => [f.id, f]));
    return { ...draft, files, ...(composition && { composition }) };
  }

  async clear(): Promise<void> {
    const { id } = this.#composition, mine = (await database.keys('files')).filter((key) => key.startsWith(`${id}/`));
    await database.put([['drafts', id, undefined], ['forms', id, undefined], ...mine.map((key) => ['files', key, undefined] as const)]);
    this.#files = new Map();
    this.#form = '';
  }
}

export interface DraftChange { readonly kind: 'gone' | 'answered' | 'refused' | 'check' | 'fileLost'; readonly key: string; readonly title?: Text | undefined }

/** Puts a draft into the form; of another version, after it was carried over. What did not come along is told. */
export function applyDraft(store: Store, draft: Draft, carried: readonly DraftChange[] = []): readonly DraftChange[] {
  const changes = [...carried];
  const lost = (f: FileEntry): boolean => f.file === undefined && f.url === undefined;
  for (const f of draft.files) if (lost(f)) changes.push({ kind: 'fileLost', key: f.name });
  store.restore(draft.snapshot);
  store.files.restore(draft.files.filter((f) => !lost(f)).map((f) => (f.state === 'sending' || f.state === 'checking' || f.state === 'interrupted' ? { ...f, state: 'waiting' as const } : f)), draft.bringing);
  return changes;
}
