// Which documents are attached, how far is each file on its way, and how is the rest brought? One entry a file; a place (one
// document that is needed, once) may hold several. Only the state stands here: whoever sends files watches it.

import type { Place } from './files/places.ts';
import type { Topics } from './topics.ts';

export { placesOf, slotId, type Place } from './files/places.ts';

/** interrupted: the network broke, and it goes on by itself. refused: by who checks it. failed: it needs somebody to try again. */
export type FileState = 'waiting' | 'sending' | 'paused' | 'interrupted' | 'checking' | 'ready' | 'refused' | 'failed';

export interface FileEntry {
  readonly id: string;
  readonly slot: string; // of its place
  readonly name: string;
  readonly size: number;
  readonly type: string;
  readonly state: FileState;
  readonly sent: number; // bytes
  readonly digest?: string | undefined; // sha256:…
  readonly url?: string | undefined; // where the server keeps it
  readonly reason?: string | undefined; // of a refusal
  readonly file?: Blob | undefined; // none after a restore that lost it
}

/** Why a file was not taken at all. */
export interface FileFault {
  readonly name: string;
  readonly kind: 'empty' | 'size' | 'format' | 'content' | 'twice';
  readonly found?: string | undefined;
  readonly limit?: number | undefined;
  readonly formats?: readonly string[] | undefined;
}

/** How the documents are brought, files aside. */
export interface Bringing {
  readonly onPaper: readonly string[]; // places: handed over at the window
  readonly later: readonly string[]; // places: they follow within the time that is given (容缺)
  readonly own: readonly string[]; // documents: held somewhere, but the record is missing or wrong
  readonly proven: readonly string[]; // `item/row`: the document, in place of the promise
  readonly lists: Readonly<Record<string, number>>; // alternatives → which of them
}

export const NOTHING_BROUGHT: Bringing = { onPaper: [], later: [], own: [], proven: [], lists: {} };

const UNDERWAY: ReadonlySet<FileState> = new Set(['waiting', 'sending', 'paused', 'interrupted', 'checking']);
const BAD: ReadonlySet<FileState> = new Set(['refused', 'failed']);

export class Files {
  touched = false;
  readonly #topics: Topics;
  readonly #places: () => readonly Place[];
  #entries: readonly FileEntry[] = [];
  #bringing: Bringing = NOTHING_BROUGHT;
  #faults: ReadonlyMap<string, readonly FileFault[]> = new Map();

  constructor(topics: Topics, places: () => readonly Place[]) {
    this.#topics = topics;
    this.#places = places;
  }

  // ---- reading

  get all(): readonly FileEntry[] {
    return this.#entries;
  }
  get bringing(): Bringing {
    return this.#bringing;
  }
  get onPaper(): ReadonlySet<string> {
    return new Set(this.#bringing.onPaper);
  }
  of(slot: string): readonly FileEntry[] {
    return this.#entries.filter((f) => f.slot === slot);
  }
  at(id: string): FileEntry | undefined {
    return this.#entries.find((f) => f.id === id);
  }
  faultsOf(slot: string): readonly FileFault[] {
    return this.#faults.get(slot) ?? [];
  }

  /** Places that want something still: nothing is there, or a file that cannot be used. */
  open(): readonly Place[] {
    return this.#places().filter((place) => this.bad(place.id).length > 0 || (place.required && !this.settled(place.id)));
  }

  missing(): number {
    return this.open().length;
  }

  settled(slot: string): boolean {
    return this.#bringing.onPaper.includes(slot) || this.#bringing.later.includes(slot) || this.of(slot).some((f) => !BAD.has(f.state));
  }

  bad(slot: string): readonly FileEntry[] {
    return this.of(slot).filter((f) => BAD.has(f.state));
  }

  /** On their way still: nothing may be filed before. */
  underway(): readonly FileEntry[] {
    const here = this.#here();
    return this.#entries.filter((f) => UNDERWAY.has(f.state) && here.has(f.slot));
  }

  get pending(): boolean {
    return this.underway().length > 0;
  }

  /** Kept, and not sent: their place is not asked for now. */
  aside(): readonly FileEntry[] {
    const here = this.#here();
    return this.#entries.filter((f) => !here.has(f.slot));
  }

  isHere(slot: string): boolean {
    return this.#here().has(slot);
  }

  #here(): ReadonlySet<string> {
    return new Set(this.#places().map((place) => place.id));
  }

  // ---- transitions

  /** before: the entry whose place among the files it takes. */
  add(entry: FileEntry, before?: string): void {
    const at = before === undefined ? -1 : this.#entries.findIndex((f) => f.id === before);
    this.#set(at < 0 ? [...this.#entries, entry] : this.#entries.toSpliced(at, 0, entry));
  }

  change(id: string, change: Partial<FileEntry>): void {
    this.#set(this.#entries.map((f) => (f.id === id ? { ...f, ...change } : f)));
  }

  /** Bytes that arrived: drawn, but no reason to save a draft. */
  progress(id: string, sent: number): void {
    this.#entries = this.#entries.map((f) => (f.id === id ? { ...f, sent } : f));
    this.#topics.tell('materials');
  }

  remove(id: string): void {
    this.#set(this.#entries.filter((f) => f.id !== id));
  }

  /** Up or down among the files of its place. */
  move(id: string, by: 1 | -1): void {
    const mine = this.#entries.filter((f) => f.slot === this.at(id)?.slot),
      other = mine[mine.findIndex((f) => f.id === id) + by];
    if (!other) return;
    this.#set(this.#entries.map((f) => (f.id === id ? other : f.id === other.id ? this.at(id)! : f)));
  }

  /** Rows of a table changed their places; undefined: the row is gone, and its files are set aside. */
  moveRows(table: string, to: (row: number) => number | undefined): void {
    const renamed = (slot: string): string => renumber(slot, table, to);
    if (
      !this.#entries.some((f) => renamed(f.slot) !== f.slot) &&
      ![...this.#bringing.onPaper, ...this.#bringing.later].some((s) => renamed(s) !== s)
    )
      return;
    this.#bringing = { ...this.#bringing, onPaper: this.#bringing.onPaper.map(renamed), later: this.#bringing.later.map(renamed) };
    this.#faults = new Map();
    this.#set(this.#entries.map((f) => ({ ...f, slot: renamed(f.slot) })));
  }

  fault(slot: string, faults: readonly FileFault[]): void {
    this.#faults = new Map([...this.#faults, [slot, faults]]);
    this.#topics.tell('materials');
  }

  bringOnPaper(slot: string, paper: boolean): void {
    this.#bring('onPaper', slot, paper);
  }
  bringLater(slot: string, later: boolean): void {
    this.#bring('later', slot, later);
  }
  bringOwn(document: string, own: boolean): void {
    this.#bring('own', document, own);
  }
  prove(row: string, proven: boolean): void {
    this.#bring('proven', row, proven);
  }

  choose(alternatives: string, list: number): void {
    this.#bringing = { ...this.#bringing, lists: { ...this.#bringing.lists, [alternatives]: list } };
    this.#set(this.#entries);
    this.#topics.tell('sign', 'situation');
  }

  clear(): void {
    this.touched = false;
    this.restore([]);
  }

  restore(entries: readonly FileEntry[], bringing: Partial<Bringing> = {}): void {
    this.#bringing = { ...NOTHING_BROUGHT, ...bringing };
    this.#faults = new Map();
    this.#set(entries);
  }

  #bring(how: Exclude<keyof Bringing, 'lists'>, what: string, on: boolean): void {
    const others = (list: readonly string[]): readonly string[] => list.filter((x) => x !== what);
    const next = { ...this.#bringing, [how]: on ? [...others(this.#bringing[how]), what] : others(this.#bringing[how]) };
    // a document comes now or later, not both
    this.#bringing =
      on && how === 'onPaper'
        ? { ...next, later: others(next.later) }
        : on && how === 'later'
          ? { ...next, onPaper: others(next.onPaper) }
          : next;
    this.#set(this.#entries);
    if (how === 'own' || how === 'proven') this.#topics.tell('sign', 'situation');
  }

  #set(entries: readonly FileEntry[]): void {
    this.#entries = entries;
    this.#topics.tell('materials', 'pages', 'state', 'changed');
  }
}

/** `idCard@seller[2]` of a row that is now the first: `idCard@seller[0]`. */
function renumber(slot: string, table: string, to: (row: number) => number | undefined): string {
  const stem = table.slice(0, -1),
    at = slot.indexOf(`@${stem}`),
    number = at < 0 ? undefined : /^\d+(?=\])/.exec(slot.slice(at + 1 + stem.length))?.[0];
  if (number === undefined) return slot;
  return `${slot.slice(0, at + 1)}${stem}${to(Number(number)) ?? '-'}]${slot.slice(at + 2 + stem.length + number.length)}`;
}
