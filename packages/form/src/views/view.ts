// What every view needs: the store, the words, and what is open on the screen. Nothing here is saved.

import type { Datum, Json, Standing, Submission, Text } from '@onething/core/live';
import { askingOf, controlOf, type Control } from '../store/kinds.ts';
import type { Uploads } from '../edge/upload.ts';
import type { Store } from '../store/store.ts';
import type { Messages } from '../messages.ts';
import type { MaterialMessages } from '../messages/materials.ts';

export interface Actions {
  /** focus: id of what is to have it. */
  readonly go: (page: string, focus?: string) => void;
  readonly next: () => void;
  readonly submit: () => void;
  readonly retry: () => void;
  readonly reset: () => void;
  readonly exportDraft: () => Promise<Blob | undefined>;
  readonly importDraft: (file: File) => void;
  readonly submission: () => Submission | undefined;
  readonly uploads: () => Uploads | undefined;
  readonly later: () => Promise<Later>;
}

/** typed: the text is, and stands for what is wanted; else it is what was chosen. */
export interface Combo {
  readonly text: string;
  readonly open: boolean;
  readonly active: number;
  readonly typed?: boolean;
}

type Later = typeof import('../later.ts');

export class View {
  readonly store: Store;
  readonly m: Messages;
  readonly actions: Actions;
  readonly long: boolean;
  readonly level: number;
  /** Paths whose explanation is open. */
  readonly open = new Set<string>();
  readonly combos = new Map<string, Combo>();
  /** Tables into which rows are being pasted, and the row removed last. */
  readonly pasting = new Set<string>();
  readonly removed = new Map<string, { readonly at: number; readonly row: { readonly [key: string]: Json | undefined } }>();
  /** The later module, once it is here, and with it the words for documents. */
  later: Later | undefined;
  w!: MaterialMessages;
  /** Page whose summary of errors is shown. */
  summary: string | undefined;
  department: string | undefined;
  said = '';
  /** For readers alone; what was pressed and waits for the rest of the code, or cannot be done without it, is seen too. */
  tone: 'sr' | 'soft' | 'error' = 'sr';
  asking: 'reset' | undefined;
  draftOpen = false;
  reviewOpen = false;
  /** On a narrow screen. */
  tasksOpen = false;
  notes: readonly string[] = [];
  warning: string | undefined;
  /** The warning that the focus was led to. */
  led: string | undefined;
  restoredAt: string | undefined;
  savedAt: string | undefined;
  unsaved = false;
  offline = false;

  constructor(store: Store, m: Messages, actions: Actions, { long = false, level = 2 } = {}) {
    this.store = store;
    this.m = m;
    this.actions = actions;
    this.long = long;
    this.level = level;
    const {
      composition: { questions },
      layout: { sections }
    } = store;
    this.#sizes = new Map([
      ...(questions.length ? [['situation', questions.length] as const] : []),
      ...sections.map((s) => [s.id, s.keys.length] as const),
      ['materials', 1],
      ['review', 1],
      ['sign', 1]
    ]);
    this.ids = [...this.#sizes.keys()];
    // asked while nothing is drawn: later it would cost a layout
    this.#first = long ? Math.max(1, Math.ceil(innerHeight / FIELD)) : 0;
  }

  // ---- the one long page: the first screen at once, the rest in slices

  /** Fields of everything that may stand on it. */
  readonly #sizes: ReadonlyMap<string, number>;
  readonly #drawn = new Set<string>();
  readonly #first: number;

  readonly ids: readonly string[];

  drawn(id: string): boolean {
    if (this.#drawn.size === 0) this.#take(this.#first);
    return this.#drawn.has(id);
  }

  /** It left the page. */
  undraw(id: string): void {
    this.#drawn.delete(id);
  }

  /** Draws some more, so many fields or all; is there more? */
  drawMore(fields = 1): boolean {
    const [ids, more] = this.#take(fields);
    for (const id of ids) this.redraw(`there/${id}`);
    if (ids.length) this.store.topics.flush();
    return more;
  }

  #take(fields: number): [ids: readonly string[], more: boolean] {
    const ids: string[] = [];
    for (const id of this.store.pages()) {
      if (this.#drawn.has(id)) continue;
      if (fields <= 0) return [ids, true];
      fields -= this.#sizes.get(id) ?? 1;
      this.#drawn.add(id);
      ids.push(id);
    }
    return [ids, false];
  }

  readonly t = (text: Text | undefined): string => (text ? ((text as unknown as Record<string, string>)[this.m.lang] ?? text.zh) : '');

  /** Said once by screen readers. */
  say(text: string, tone = this.tone): void {
    this.tone = tone;
    // the same words twice in a row are two messages
    this.said = text === this.said ? `${text}\u00a0` : text;
    this.store.topics.tell('say');
  }

  redraw(topic: string): void {
    this.store.topics.tell(topic);
  }

  // ---- addresses

  /** An id for the DOM: a datum's, a row's, or a cell's. */
  id(key: string, row?: number, column?: number): string {
    const top = `d${this.store.layout.index.get(key) ?? 'x'}`;
    return row === undefined ? top : `${top}r${row}c${column ?? ''}`;
  }

  titleOf(key: string): string {
    const datum = this.store.layout.byKey.get(key);
    return this.t(datum?.title ?? this.question(key)?.title);
  }

  question(key: string) {
    return this.store.composition.questions.find((q) => q.datum === key);
  }

  controlAt(standing: Standing): Control {
    return controlOf(askingOf(standing, standing.datum ? undefined : this.question(standing.key)?.options));
  }

  itemTitle(id: string): string {
    return this.t(this.store.composition.items.find((i) => i.id === id)?.title) || id;
  }

  departmentOf(id: string): string {
    const item = this.store.composition.items.find((i) => i.id === id);
    return this.t(item?.departmentTitle ?? item?.title) || id;
  }

  unit(datum: Pick<Datum, 'unit'> | undefined): string {
    return datum?.unit ?? '';
  }
}

/** Pixels that a field takes at least, with its label and the space around it. */
const FIELD = 90;

/** One place where something is typed: a datum, or a column in a row. */
export interface Spot {
  readonly path: string; // key, or key/row/column
  readonly key: string;
  readonly id: string;
  readonly title: string;
  readonly standing: Standing;
  readonly control: Control;
  readonly value: Json | undefined; // as typed
  readonly help?: string | undefined;
  readonly unit: string;
  readonly error: string | undefined;
  readonly required: boolean;
  readonly explained: boolean;
}
