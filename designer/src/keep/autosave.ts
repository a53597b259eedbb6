// When is work written to the shelf? One second after the last change, one writing at a time, always saying which revision
// was seen. If another tab wrote in between, or deleted the work, nothing is written: a person decides.

import type { Text } from '@onething/core';
import type { Shelf } from './shelf.ts';
import type { Work } from './work.ts';

export type SaveState = 'saved' | 'unsaved' | 'saving' | 'failed' | 'conflict' | 'deleted';

export interface Autosave {
  /** The work changed. */
  touch(): void;
  /** Writes at once. */
  flush(): Promise<void>;
  /** Takes the other's revision as seen: the next writing replaces it. */
  accept(revision: number | undefined): void;
  /** Takes the other's work itself: nothing is left to write. */
  adopt(revision: number | undefined): void;
  /** Another tab did something that a person has to decide on; nothing is written until then. */
  halt(state: 'conflict' | 'deleted'): void;
  readonly revision: number | undefined;
  readonly state: SaveState;
  close(): void;
}

export interface AutosaveOptions {
  readonly shelf: Shelf;
  readonly key: string;
  readonly revision: number | undefined;
  readonly delay?: number;
  readonly work: () => Work;
  readonly title: () => string | Text;
  readonly changed: (state: SaveState, theirs?: number) => void;
}

export function autosave({ shelf, key, revision: first, work, title, changed, delay = 1000 }: AutosaveOptions): Autosave {
  let revision = first,
    state: SaveState = 'saved',
    timer: ReturnType<typeof setTimeout> | undefined,
    again = false,
    running: Promise<void> | undefined;
  const become = (next: SaveState, theirs?: number): void => {
    state = next;
    changed(next, theirs);
  };

  async function write(): Promise<void> {
    again = false;
    become('saving');
    try {
      const written = await shelf.write(key, title(), work(), revision);
      if ('conflict' in written) {
        become(written.conflict === 0 ? 'deleted' : 'conflict', written.conflict);
        return;
      }
      revision = written.revision;
      become(again ? 'unsaved' : 'saved');
    } catch {
      become('failed');
    }
    if (again) later();
  }
  const start = (): Promise<void> =>
    (running ??= write().finally(() => {
      running = undefined;
    }));
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      void start();
    }, delay);
  };

  return {
    touch() {
      if (state === 'conflict' || state === 'deleted') return;
      if (running) again = true;
      else become('unsaved');
      later();
    },
    async flush() {
      clearTimeout(timer);
      await running;
      if (state === 'unsaved' || state === 'failed') await start();
    },
    accept(theirs) {
      revision = theirs;
      become('unsaved');
      later();
    },
    adopt(theirs) {
      clearTimeout(timer);
      revision = theirs;
      become('saved');
    },
    halt(next) {
      clearTimeout(timer);
      become(next);
    },
    get revision() {
      return revision;
    },
    get state() {
      return state;
    },
    close() {
      clearTimeout(timer);
    }
  };
}
