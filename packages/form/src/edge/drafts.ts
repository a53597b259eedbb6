// Nothing typed is lost: a draft is saved as one types, with its files, and found again after a crash, or on a later version of
// the form with a list of what changed.

import { canonical, type Composition, type Json, type Text } from '@onething/core/live';
import type { Draft } from '../contract.ts';
import { NOTHING_BROUGHT, type FileEntry } from '../store/files.ts';
import { newKey, type Store } from '../store/store.ts';
import * as database from './database.ts';

export function draftOf(store: Store): Draft {
  return {
    kind: 'draft',
    id: store.composition.id,
    version: store.composition.version,
    at: new Date().toISOString(),
    snapshot: store.snapshot(),
    files: store.files.all.map(({ file: _, ...entry }) => entry),
    bringing: store.files.bringing
  };
}

type Values = Readonly<Record<string, unknown>>;

/** Of two windows that began with the same: what this one takes over from the other, and what both have changed. */
export function parted(
  base: Values,
  mine: Values,
  theirs: Values
): { readonly taken: readonly string[]; readonly both: readonly string[] } {
  const text = (value: unknown): string => (value === undefined ? '' : canonical(value as Json)),
    taken: string[] = [],
    both: string[] = [];
  for (const key of new Set([...Object.keys(base), ...Object.keys(mine), ...Object.keys(theirs)])) {
    const [before, here, there] = [text(base[key]), text(mine[key]), text(theirs[key])];
    if (there === before || there === here) continue;
    (here === before ? taken : both).push(key);
  }
  return { taken, both };
}

/** Saves what changed since; files are written once each. What another window saved meanwhile is taken in first. */
export class LocalDrafts {
  readonly #composition: Composition;
  #form = '';
  #files = new Map<string, FileEntry>();
  readonly #by = newKey();
  /** What was loaded or saved last. */
  #base: Draft | undefined;

  constructor(composition: Composition) {
    this.#composition = composition;
  }

  /** merged: keys that both have changed; this window's stand. */
  async save(store: Store, merged: (both: readonly string[]) => void): Promise<Draft> {
    for (let tries = 0; ; tries++) {
      const { draft, other } = await this.#write(store, tries < 3);
      if (!other) return draft;
      // what is on its way must not change: the other's draft stays
      if (store.status !== 'filling') return other;
      const both = await this.#merge(store, other);
      if (both) merged(both);
    }
  }

  async #write(store: Store, heed: boolean): Promise<{ readonly draft: Draft; readonly other: Draft | undefined }> {
    const draft: Draft = { ...draftOf(store), by: this.#by },
      form = `${draft.id}@${draft.version}`,
      changes: [database.StoreName, string, unknown][] = [['drafts', draft.id, draft]];
    if (this.#form !== form) changes.push(['forms', draft.id, this.#composition]);
    const now = new Map(store.files.all.map((f) => [f.id, f]));
    for (const [id, entry] of now) if (entry.file && !this.#files.has(id)) changes.push(['files', `${draft.id}/${id}`, entry.file]);
    for (const id of this.#files.keys()) if (!now.has(id)) changes.push(['files', `${draft.id}/${id}`, undefined]);
    const foreign = (found: Draft | undefined): boolean =>
      heed &&
      found?.kind === 'draft' &&
      found.version === draft.version &&
      found.by !== this.#by &&
      (found.by !== this.#base?.by || found.at !== this.#base?.at);
    const other = await database.putUnless<Draft>(changes, 'drafts', draft.id, foreign);
    if (other) return { draft, other };
    this.#form = form;
    this.#files = now;
    this.#base = draft;
    return { draft, other };
  }

  /** Undefined when the other had nothing new. */
  async #merge(store: Store, theirs: Draft): Promise<readonly string[] | undefined> {
    const base = this.#base,
      { snapshot } = theirs,
      mine = store.snapshot(),
      before = base?.snapshot;
    const added = theirs.files.filter(({ id }) => !this.#files.has(id) && !store.files.at(id));
    const found = await Promise.all(
      added.map(async (entry): Promise<FileEntry> => ({ ...entry, file: await database.get<Blob>('files', `${theirs.id}/${entry.id}`) }))
    );
    const { taken, both } = parted(before?.record ?? {}, mine.record, snapshot.record),
      promises = parted(before?.commitments ?? {}, mine.commitments, snapshot.commitments);
    for (const key of taken) {
      const origin = snapshot.origins[key];
      if (origin) store.origins.set(key, origin);
      else store.origins.delete(key);
    }
    if (taken.length) store.change(Object.fromEntries(taken.map((key) => [key, snapshot.record[key]])));
    for (const key of promises.taken) store.commitments.set(key, snapshot.commitments[key] ?? false);
    const bringing = canonical(store.files.bringing as unknown as Json),
      untouched = bringing === canonical((base?.bringing ?? NOTHING_BROUGHT) as unknown as Json);
    if (found.length || (untouched && bringing !== canonical(theirs.bringing as unknown as Json)))
      store.files.restore(
        [...store.files.all, ...found.filter((f) => !isLost(f)).map(asWaiting)],
        untouched ? theirs.bringing : store.files.bringing
      );
    for (const f of found) this.#files.set(f.id, f);
    // it is one application: whichever window submits it first, it is filed once
    store.key = snapshot.key;
    store.topics.tell('sign', 'materials', 'pages');
    this.#base = theirs;
    return taken.length || both.length || promises.taken.length || found.length ? both : undefined;
  }

  async load(): Promise<Draft | undefined> {
    const { id } = this.#composition,
      draft = await database.get<Draft>('drafts', id);
    if (draft?.kind !== 'draft') return undefined;
    const composition = draft.version === this.#composition.version ? undefined : await database.get<Composition>('forms', id);
    const files = await Promise.all(
      draft.files.map(async (entry) => ({ ...entry, file: await database.get<Blob>('files', `${id}/${entry.id}`) }))
    );
    this.#files = new Map(files.map((f) => [f.id, f]));
    this.#base = draft;
    return { ...draft, files, ...(composition && { composition }) };
  }

  async clear(): Promise<void> {
    const { id } = this.#composition,
      mine = (await database.keys('files')).filter((key) => key.startsWith(`${id}/`));
    await database.put([['drafts', id, undefined], ['forms', id, undefined], ...mine.map((key) => ['files', key, undefined] as const)]);
    this.#files = new Map();
    this.#form = '';
    this.#base = undefined;
  }
}

export interface DraftChange {
  readonly kind: 'gone' | 'answered' | 'refused' | 'check' | 'fileLost';
  readonly key: string;
  readonly title?: Text | undefined;
}

/** Puts a draft into the form; of another version, after it was carried over. What did not come along is told. */
export function applyDraft(store: Store, draft: Draft, carried: readonly DraftChange[] = []): readonly DraftChange[] {
  const changes = [...carried];
  for (const f of draft.files) if (isLost(f)) changes.push({ kind: 'fileLost', key: f.name });
  store.restore(draft.snapshot);
  store.files.restore(draft.files.filter((f) => !isLost(f)).map(asWaiting), draft.bringing);
  return changes;
}

const isLost = (f: FileEntry): boolean => f.file === undefined && f.url === undefined;
const asWaiting = (f: FileEntry): FileEntry =>
  f.state === 'sending' || f.state === 'checking' || f.state === 'interrupted' ? { ...f, state: 'waiting' } : f;
