// Where is work kept? One small port: a shelf of things under keys, each with a revision. Who writes says which revision they
// saw; another one there is a conflict, never overwritten in silence. A service can be a second shelf later.

import type { Text } from '@onething/core';

/** What was kept before titles were kept in both languages has one only. */
export interface Kept {
  readonly key: string;
  readonly title: string;
  readonly titles?: Text;
  readonly savedAt: string;
  readonly revision: number;
}
/** conflict: the revision that is there; 0: there is none any more. */
export type Written = { readonly revision: number } | { readonly conflict: number };
export interface Moved {
  readonly key: string;
  readonly revision: number | undefined;
}

export interface Shelf {
  /** Without their contents; all whose key begins so. */
  list(prefix: string): Promise<readonly Kept[]>;
  read(key: string): Promise<(Kept & { readonly content: unknown }) | undefined>;
  /** expected: the revision that the writer saw; undefined: there was none. */
  write(key: string, title: string | Text, content: unknown, expected: number | undefined): Promise<Written>;
  remove(key: string): Promise<void>;
  /** Tells of what others wrote or removed; gives the way to stop. */
  watch(listener: (moved: Moved) => void): () => void;
}

export const titled = (title: string | Text): Pick<Kept, 'title' | 'titles'> =>
  typeof title === 'string' ? { title } : { title: title.zh, titles: { zh: title.zh, en: title.en } };

/** The title for a reader of this language. */
export const titleOf = ({ title, titles }: Kept, language: keyof Text): string => titles?.[language] || title;

/** A shelf that forgets: for tests, and where the browser keeps nothing. */
export function memoryShelf(): Shelf {
  const kept = new Map<string, Kept & { readonly content: unknown }>();
  return {
    async list(prefix) {
      return [...kept.values()].filter((k) => k.key.startsWith(prefix)).map(({ content: _content, ...rest }) => rest);
    },
    async read(key) {
      return structuredClone(kept.get(key));
    },
    async write(key, title, content, expected) {
      const there = kept.get(key)?.revision;
      if (there !== expected) return { conflict: there ?? 0 };
      const revision = (there ?? 0) + 1;
      kept.set(key, { key, ...titled(title), savedAt: new Date().toISOString(), revision, content: structuredClone(content) });
      return { revision };
    },
    async remove(key) {
      kept.delete(key);
    },
    watch: () => () => {}
  };
}
