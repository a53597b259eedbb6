// What does this applicant's form hold right now? Everything that is answered, touched, kept aside and attached; which page is
// shown; what is wrong. Plain TypeScript: transitions change it, `topics` say who has to draw again.
//
// Topics: a datum's key; `pages` (the task list); `page`; `materials`; `sign`; `state`; `say` (the live region); `summary`.

import type { Prefill } from '@onething/core/filing';
import {
  Live,
  isArray,
  isObject,
  today,
  type Composition,
  type Json,
  type JsonObject,
  type Problem,
  type MaterialPlan,
  type Standing
} from '@onething/core/live';
import type { Receipt } from '../contract.ts';
import { layoutOf, type Layout } from './layout.ts';
import { cellPath, partsOfPath, rowPath } from './path.ts';
import { Topics } from './topics.ts';
import { Files, type Bringing } from './files.ts';
import { placesOf, type Place } from './files/places.ts';
import type { Origin, Snapshot } from './snapshot.ts';

export interface PageState {
  readonly id: string;
  readonly missing: number;
  readonly wrong: number;
  readonly answered: number;
  readonly asked: number;
  readonly seen: boolean;
}

export type Status = 'filling' | 'sending' | 'queued' | 'sent';

/** busy: the server was reached, and could not take it. onDevice: what waits outlives the page. */
export interface Wait {
  readonly busy: boolean;
  readonly onDevice: boolean;
}

export class Store {
  readonly topics = new Topics();
  readonly files = new Files(this.topics, () => this.places);
  readonly layout: Layout;
  readonly composition: Composition;
  readonly live: Live;
  readonly origins = new Map<string, Origin>();
  readonly commitments = new Map<string, boolean>();
  readonly seen = new Set<string>();
  page = 'situation';
  status: Status = 'filling';
  /** While it is queued. */
  wait: Wait | undefined;
  receipt: Receipt | undefined;
  /** Something was changed that is not part of what was filed. */
  changedAfter = false;
  key: string = newKey();
  /** Problems that a server found, by datum key. */
  refused: readonly Problem[] = [];
  #touched = new Set<string>();
  #rows = new Map<string, number[]>();
  #nextRow = 1;
  #tally = new Map<string, Tally>();
  #pages = new Map<string, { missing: number; wrong: number; answered: number; asked: number }>();
  #plan: MaterialPlan | undefined;
  #planner: Planner | undefined;
  #listed: { readonly plan: MaterialPlan; readonly pages: readonly string[] } | undefined;
  #planned: Bringing | undefined;

  constructor(composition: Composition, { record = {}, on }: { record?: JsonObject; on?: string } = {}) {
    this.composition = composition;
    this.layout = layoutOf(composition);
    this.live = new Live(composition, record, on === undefined ? {} : { on });
    if (composition.questions.length === 0) this.page = this.pages()[0]!;
    this.seen.add(this.page);
    this.#count(this.layout.index.keys());
  }

  // ---- reading

  at(key: string): Standing | undefined {
    return this.live.at(key);
  }

  /** On which page a datum stands now: a guided question is asked there, once. */
  pageOf(key: string): string {
    return this.live.questions.has(key) ? 'situation' : (this.layout.pageOf.get(key) ?? 'situation');
  }

  /** Is it drawn in its section? */
  shownInSection(key: string): boolean {
    const standing = this.at(key);
    return !!standing && !this.live.questions.has(key) && standing.asked !== 'no';
  }

  /** The pages that there are now, in their order. */
  pages(): readonly string[] {
    const { plan } = this;
    if (this.#listed?.plan === plan) return this.#listed.pages;
    const pages = [
      ...(this.composition.questions.length ? ['situation'] : []),
      ...this.layout.sections.filter((s) => s.keys.some((key) => this.shownInSection(key))).map((s) => s.id),
      ...(this.plan.slots.length + this.plan.optional.length + this.plan.free.length + this.plan.committed.length ? ['materials'] : []),
      'review',
      ...(this.signers().length ? ['sign'] : [])
    ];
    this.#listed = { plan, pages };
    return pages;
  }

  state(page: string): PageState {
    const counts = this.#pages.get(page) ?? { missing: 0, wrong: 0, answered: 0, asked: 0 };
    const extra = page === 'materials' ? this.files.missing() : page === 'sign' ? this.openCommitments() : 0;
    return { id: page, ...counts, missing: counts.missing + extra, seen: this.seen.has(page) };
  }

  /** What has to be brought. */
  get plan(): MaterialPlan {
    const { bringing } = this.files,
      { lists, proven, own } = bringing;
    if (this.#planned !== undefined && (this.#planned.lists !== lists || this.#planned.proven !== proven || this.#planned.own !== own))
      this.#plan = undefined;
    this.#planned = bringing;
    return (this.#plan ??= this.#planner?.(this.composition, this.live.full, bringing) ?? NOTHING);
  }

  /** Where files belong: one place for each document, of a table one for each row. */
  get places(): readonly Place[] {
    return placesOf(this.plan, (table) => this.rows(table).length);
  }

  /** Plans the documents: a part of the code that comes later. */
  set planner(planner: Planner) {
    this.#planner = planner;
    this.#plan = undefined;
    this.topics.tell('pages', 'page', 'materials', 'sign', 'situation');
  }

  /** The active items that want something declared, promised or signed, by department. */
  signers(): readonly Signer[] {
    const out = new Map<string, Signer>();
    for (const item of this.composition.items) {
      if (!this.live.active.has(item.id)) continue;
      const keys = this.layout.signing
        .filter((d) => d.asks.some((a) => a.item === item.id) && this.at(d.key)?.asked === 'yes')
        .map((d) => d.key as string);
      const promises = this.plan.committed.filter((c) => c.item === item.id).map((c) => c.id);
      if (!keys.length && !promises.length) continue;
      const signer = out.get(item.department) ?? { department: item.department, title: item.departmentTitle ?? item.title, items: [] };
      out.set(item.department, { ...signer, items: [...signer.items, { id: item.id, title: item.title, keys, promises }] });
    }
    return [...out.values()];
  }

  openCommitments(): number {
    return this.plan.committed.filter((c) => !this.commitments.get(`${c.item}/${c.id}`)).length;
  }

  /** What was typed and is not asked now. */
  aside(): readonly Standing[] {
    return [...this.live.all()].filter((s) => s.aside);
  }

  /** Everything that stands in the way, in the order of the pages. */
  problems(): readonly Problem[] {
    const order = new Map(this.pages().map((page, i) => [page, i]));
    const place = ({ path }: Problem): number => order.get(this.pageOf(String(path[0]))) ?? 0;
    return [...this.live.problems(), ...this.refused].sort((a, b) => place(a) - place(b));
  }

  /** Documents that are not there yet and promises that are not made: what keeps it from being sent, beside the data. */
  get lacking(): number {
    return this.files.open().length + this.openCommitments();
  }

  isTouched(path: string): boolean {
    return this.#touched.has(path);
  }

  /** Rows have names of their own, so that what is said about one moves with it. */
  rowIds(key: string): readonly number[] {
    const rows = this.rows(key),
      ids = this.#rows.get(key) ?? [];
    while (ids.length < rows.length) ids.push(this.#nextRow++);
    ids.length = rows.length;
    this.#rows.set(key, ids);
    return ids;
  }

  /** The columns of one row as they stand in it, in the order of the forms. */
  cells(table: Standing, row: JsonObject): readonly Standing[] {
    const order = this.layout.columns.get(table.key) ?? [],
      place = (s: Standing): number => (order.includes(s.key) ? order.indexOf(s.key) : order.length);
    return [...this.live.row(table, row)].sort((a, b) => place(a) - place(b));
  }

  rows(key: string): readonly JsonObject[] {
    const value = this.live.typedAt(key);
    return isArray(value) ? value.filter(isObject) : [];
  }

  // ---- transitions

  answer(key: string, value: Json | undefined): void {
    this.change({ [key]: value });
  }

  /** Another day may have begun: what follows from it stands anew. */
  turn(): void {
    if (today(this.composition) !== this.live.on) this.change({});
  }

  change(changes: JsonObject): void {
    const { active, questions, on } = this.live;
    const reads = Object.keys(changes).some((key) => this.live.reads(key));
    this.refused = this.refused.filter((p) => !Object.hasOwn(changes, String(p.path[0])));
    const changed = this.live.set(changes);
    const situation = reads || on !== this.live.on;
    this.#count(changed);
    this.topics.tellAll(changed);
    this.topics.tellAll(Object.keys(changes));
    if (situation || active !== this.live.active || questions !== this.live.questions) {
      this.#plan = this.#listed = undefined;
      this.topics.tell('pages', 'materials', 'sign', 'situation');
      for (const key of changed) {
        const block = this.layout.blockOf.get(key);
        if (block !== undefined) this.topics.tell(`block/${block}`);
      }
    }
    this.topics.tell('changed');
  }

  setCell(key: string, row: number, column: string, value: Json | undefined): void {
    this.answer(
      key,
      this.rows(key).map((r, i) => {
        if (i !== row) return r;
        const { [column]: _, ...rest } = r;
        return value === undefined ? rest : { ...rest, [column]: value };
      })
    );
  }

  addRow(key: string, row: JsonObject = {}, at = this.rows(key).length): void {
    const ids = [...this.rowIds(key)];
    ids.splice(at, 0, this.#nextRow++);
    this.#setRows(key, ids, this.rows(key).toSpliced(at, 0, row));
  }

  removeRow(key: string, at: number): void {
    this.#setRows(key, this.rowIds(key).toSpliced(at, 1), this.rows(key).toSpliced(at, 1));
  }

  moveRow(key: string, from: number, to: number): void {
    const ids = this.rowIds(key),
      rows = this.rows(key);
    if (to < 0 || to >= rows.length) return;
    this.#setRows(key, ids.toSpliced(from, 1).toSpliced(to, 0, ids[from]!), rows.toSpliced(from, 1).toSpliced(to, 0, rows[from]!));
  }

  #setRows(key: string, ids: number[], rows: readonly JsonObject[]): void {
    const before = this.rowIds(key).slice();
    this.#rows.set(key, ids);
    this.answer(key, rows.length ? rows : undefined);
    // what is attached goes with its row
    this.files.moveRows(key, (row) => {
      const at = ids.indexOf(before[row]!);
      return at < 0 ? undefined : at;
    });
    this.topics.tell('materials', 'pages');
  }

  touch(...paths: readonly string[]): void {
    for (const path of paths) {
      if (this.#touched.has(path)) continue;
      this.#touched.add(path);
      const { key, row } = partsOfPath(path);
      this.topics.tell(key, ...(row === undefined ? [] : [rowPath(key, row)]));
    }
  }

  /** Every fault of these pages is shown from now on. */
  touchPages(pages: readonly string[]): void {
    const wanted = new Set(pages);
    for (const standing of this.live.all()) {
      if (!wanted.has(this.pageOf(standing.key)) || standing.asked === 'no') continue;
      this.touch(standing.key);
      if (standing.columns)
        for (const id of this.rowIds(standing.key)) this.touch(...standing.columns.map((c) => cellPath(standing.key, id, c.datum.key)));
    }
    this.files.touched ||= wanted.has('materials');
    this.topics.tell('materials', 'sign');
  }

  promise(item: string, id: string, agreed: boolean): void {
    this.commitments.set(`${item}/${id}`, agreed);
    this.topics.tell('sign', 'materials', 'pages', 'changed');
  }

  /** Fills in what is empty; what was typed stays. */
  prefill({ values, origin }: Pick<Prefill, 'values' | 'origin'>): number {
    const fresh = Object.entries(values).filter(([key, value]) => value !== undefined && this.live.typedAt(key) === undefined) as [
      string,
      Json
    ][];
    for (const [key, value] of fresh) this.origins.set(key, { origin, value });
    if (fresh.length) this.change(Object.fromEntries(fresh));
    return fresh.length;
  }

  question(key: string, questioned = true): void {
    const origin = this.origins.get(key);
    if (origin) this.origins.set(key, { ...origin, questioned });
    this.topics.tell(key, 'changed');
  }

  go(page: string): void {
    if (page === this.page) return;
    this.page = page;
    this.seen.add(page);
    this.topics.tell('page', 'pages', 'changed');
  }

  setStatus(status: Status): void {
    this.status = status;
    this.topics.tell('state', 'pages');
  }

  refuse(problems: readonly Problem[]): void {
    this.refused = problems;
    this.touch(...problems.map((p) => String(p.path[0])));
    this.topics.tell(...problems.map((p) => String(p.path[0])), 'pages');
  }

  // ---- drafts

  snapshot(): Snapshot {
    return {
      record: this.live.typed,
      page: this.page,
      seen: [...this.seen],
      key: this.key,
      origins: Object.fromEntries(this.origins),
      commitments: Object.fromEntries(this.commitments)
    };
  }

  restore({ record, page, seen, origins, commitments, key }: Snapshot): void {
    const now = this.live.typed;
    this.origins.clear();
    this.commitments.clear();
    for (const [k, origin] of Object.entries(origins)) this.origins.set(k, origin);
    for (const [k, agreed] of Object.entries(commitments)) this.commitments.set(k, agreed);
    this.seen.clear();
    for (const s of seen) this.seen.add(s);
    this.key = key;
    this.change({ ...Object.fromEntries(Object.keys(now).map((k) => [k, undefined])), ...record });
    this.page = this.pages().includes(page) ? page : this.pages()[0]!;
    this.seen.add(this.page);
    this.topics.tell('page', 'pages', 'sign', 'materials');
  }

  reset(): void {
    this.#touched.clear();
    this.files.clear();
    this.receipt = this.wait = undefined;
    this.changedAfter = false;
    this.refused = [];
    this.status = 'filling';
    this.restore({ record: {}, page: 'situation', seen: [], origins: {}, commitments: {}, key: newKey() });
    this.topics.tell('state');
  }

  /** Keeps the counts of each page up to date, datum by datum. */
  #count(keys: Iterable<string>): void {
    let changed = false;
    for (const key of keys) {
      const before = this.#tally.get(key),
        s = this.at(key),
        asked = s?.asked === 'yes';
      const page = this.pageOf(key),
        is =
          (s?.missing ? MISSING : 0) |
          (s?.faults.length ? WRONG : 0) |
          (asked ? ASKED : 0) |
          (asked && s!.value !== undefined ? ANSWERED : 0);
      if (before ? before.page === page && before.is === is : is === 0) continue;
      if (before) this.#add(before, -1);
      const now = { page, is };
      this.#add(now, 1);
      this.#tally.set(key, now);
      changed = true;
    }
    if (changed) this.topics.tell('pages');
  }

  #add({ page, is }: Tally, sign: 1 | -1): void {
    let counts = this.#pages.get(page);
    if (!counts) this.#pages.set(page, (counts = { missing: 0, wrong: 0, answered: 0, asked: 0 }));
    if (is & MISSING) counts.missing += sign;
    if (is & WRONG) counts.wrong += sign;
    if (is & ANSWERED) counts.answered += sign;
    if (is & ASKED) counts.asked += sign;
  }
}

const MISSING = 1,
  WRONG = 2,
  ASKED = 4,
  ANSWERED = 8;

/** What a datum counts for, and on which page. */
interface Tally {
  readonly page: string;
  readonly is: number;
}

export interface Signer {
  readonly department: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly items: readonly {
    readonly id: string;
    readonly title: { readonly zh: string; readonly en: string };
    readonly keys: readonly string[];
    readonly promises: readonly string[];
  }[];
}

type Planner = (composition: Composition, answers: JsonObject, bringing: Bringing) => MaterialPlan;

const NOTHING: MaterialPlan = { slots: [], optional: [], free: [], committed: [], absorbed: [], conflicts: [], met: [], exact: true };

/** A random UUID, also where the page is not a secure context. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = [...bytes].map((b) => b.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
