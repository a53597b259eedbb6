// Which documents are attached, and how far is each on its way? One entry a file; a slot may hold several.

import type { MaterialPlan, Slot } from '@onething/core/live';
import type { Topics } from './topics.ts';

export type FileState = 'waiting' | 'sending' | 'paused' | 'checking' | 'ready' | 'refused' | 'failed';

export interface FileEntry {
  readonly id: string;
  readonly slot: string;
  readonly name: string;
  readonly size: number;
  readonly type: string;
  readonly state: FileState;
  readonly sent: number;                          // bytes
  readonly digest?: string | undefined;           // sha256:…
  readonly url?: string | undefined;              // where the server keeps it
  readonly reason?: string | undefined;           // of a refusal
  readonly file?: Blob | undefined;               // none after a restore that lost it
}

export const slotId = ({ key, part }: Pick<Slot, 'key' | 'part'>): string => (part === undefined ? key : `${key}#${part}`);

export class Files {
  touched = false;
  readonly #topics: Topics;
  #entries: readonly FileEntry[] = [];
  /** Slots whose document is handed over on paper. */
  #paper: ReadonlySet<string> = new Set();

  constructor(topics: Topics) { this.#topics = topics; }

  get all(): readonly FileEntry[] { return this.#entries; }
  get onPaper(): ReadonlySet<string> { return this.#paper; }
  of(slot: string): readonly FileEntry[] { return this.#entries.filter((f) => f.slot === slot); }
  at(id: string): FileEntry | undefined { return this.#entries.find((f) => f.id === id); }

  /** Required slots that hold nothing yet, or a file that was refused. */
  missing({ slots }: MaterialPlan): number { return slots.filter((slot) => slot.deferDays === undefined && !this.settled(slotId(slot))).length; }

  settled(slot: string): boolean { return this.#paper.has(slot) || this.of(slot).some((f) => f.state !== 'refused' && f.state !== 'failed'); }

  /** On their way still: nothing may be filed before. */
  get pending(): boolean { return this.#entries.some((f) => f.state === 'waiting' || f.state === 'sending' || f.state === 'paused' || f.state === 'checking'); }

  add(entry: FileEntry): void { this.#set([...this.#entries, entry]); }
  change(id: string, change: Partial<FileEntry>): void { this.#set(this.#entries.map((f) => (f.id === id ? { ...f, ...change } : f))); }
  remove(id: string): void { this.#set(this.#entries.filter((f) => f.id !== id)); }
  clear(): void { this.#paper = new Set(); this.touched = false; this.#set([]); }
  restore(entries: readonly FileEntry[], paper: readonly string[] = []): void { this.#paper = new Set(paper); this.#set(entries); }

  bringOnPaper(slot: string, paper: boolean): void {
    const next = new Set(this.#paper);
    if (paper) next.add(slot); else next.delete(slot);
    this.#paper = next;
    this.#set(this.#entries);
  }

  #set(entries: readonly FileEntry[]): void {
    this.#entries = entries;
    this.#topics.tell('materials', 'pages', 'changed');
  }
}
