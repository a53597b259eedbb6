// Where a form is kept: drafts as one types, values from elsewhere, and what is filed.

import { prefill, type PrefillSource } from '@onething/core/filing';
import { untilNextDay, type Submission } from '@onething/core/live';
import type { Draft, Receipt } from '../contract.ts';
import type { Store } from '../store/store.ts';
import type { View } from '../views/view.ts';
import { carry, readDraft, writeDraft } from './carry.ts';
import { applyDraft, draftOf, LocalDrafts, type DraftChange } from './drafts.ts';
import { Filing } from './filing.ts';
import { tell, warn, type Front } from './front.ts';

const AUTOSAVE = 600; // milliseconds after the last change
const LATER = 2000; // milliseconds

const whenIdle = (work: () => void): void => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work);
  else setTimeout(work, LATER);
};

export class Desk {
  readonly #store: Store;
  readonly #front: Front;
  readonly #local: LocalDrafts | undefined;
  readonly #filing: Filing;
  #mergedOnce = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #midnight: ReturnType<typeof setTimeout> | undefined;
  #unsaved = false;

  constructor(store: Store, front: Front) {
    this.#store = store;
    this.#front = front;
    this.#local = front.draftMode === 'local' ? new LocalDrafts(store.composition) : undefined;
    this.#filing = new Filing(store, front, { onDevice: this.#local !== undefined, forget: () => this.#clear() });
    this.#watchDay();
    store.topics.on('changed', () => {
      this.#saveSoon(AUTOSAVE);
      void this.#filing.changed();
    });
  }

  /** A page may stay open past midnight. */
  #watchDay(): void {
    clearTimeout(this.#midnight);
    this.#midnight = setTimeout(() => {
      this.#store.turn();
      this.#watchDay();
    }, untilNextDay(this.#store.composition));
  }

  /** The draft that is there, what waits for the network, then what is known from elsewhere. replaced: all of it, meanwhile. */
  async start(touched: boolean, replaced: () => boolean): Promise<void> {
    const store = this.#store,
      { composition } = store;
    if (touched) this.#saveSoon(AUTOSAVE);
    whenIdle(() => void this.#filing.reckon());
    try {
      const [local, remote] = await Promise.all([this.#local?.load(), this.#front.draftHost?.load(composition)]);
      const draft = local && remote ? (local.at > remote.at ? local : remote) : (local ?? remote);
      if (draft && Object.keys(draft.snapshot.record).length && !replaced()) this.#apply(draft, this.#unsaved);
    } catch (error) {
      this.#failed(error);
    }
    await this.resume();
    if (store.status === 'filling') await this.#fillIn();
  }

  async #fillIn(): Promise<void> {
    const { prefill: given, view } = this.#front,
      store = this.#store;
    if (!given) return;
    try {
      const sources: readonly PrefillSource[] = typeof given === 'function' ? await given(store.composition, store.live.full) : given;
      const filled = sources.reduce((sum, source) => sum + store.prefill(prefill(store.composition, source, store.live.full)), 0);
      if (filled && view) view.say(view.w.prefilled(filled));
    } catch (error) {
      this.#front.emit('onething-error', { kind: 'prefill', error });
    }
  }

  // ---- filing

  submission(): Submission {
    return this.#filing.submission();
  }
  submit(): Promise<void> {
    return this.#filing.submit();
  }
  resume(how?: 'now' | 'quiet'): Promise<void> {
    return this.#filing.resume(how);
  }
  received(receipt: Receipt): Promise<void> {
    return this.#filing.received(receipt);
  }

  /** The element left the page. */
  leave(): void {
    clearTimeout(this.#midnight);
    this.#filing.leave();
    void this.save();
  }

  /** It is back. */
  back(): void {
    this.#store.turn();
    this.#watchDay();
    this.#filing.back();
  }

  // ---- drafts

  async reset(): Promise<void> {
    const settled = this.#filing.reset();
    this.#store.reset();
    this.#store.topics.flush();
    clearTimeout(this.#timer);
    this.#unsaved = false;
    await settled;
    await this.#clear();
  }

  async #clear(): Promise<void> {
    await this.#local?.clear().catch(() => {});
    await this.#front.draftHost?.clear(this.#store.composition);
  }

  #saveSoon(after: number): void {
    if ((!this.#local && !this.#front.draftHost) || this.#store.status === 'sent') return;
    this.#unsaved = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.save(), after);
  }

  async save(): Promise<void> {
    const store = this.#store,
      { view } = this.#front;
    clearTimeout(this.#timer);
    if (!this.#unsaved || store.status === 'sent') return;
    this.#unsaved = false;
    try {
      const draft = (await this.#local?.save(store, (both) => this.#merged(both))) ?? draftOf(store);
      await this.#front.draftHost?.save(draft);
      if (view) {
        view.savedAt = time(draft.at, view.m.lang);
        view.unsaved = false;
        view.redraw('draft');
      }
      this.#front.emit('onething-draft', { state: 'saved', at: draft.at });
    } catch (error) {
      this.#failed(error);
    }
  }

  /** Told once, and for each datum that both have changed. */
  #merged(both: readonly string[]): void {
    const { view } = this.#front;
    if (!view || (this.#mergedOnce && !both.length)) return;
    this.#mergedOnce = true;
    tell(this.#front, view.w.merged(view.m.list(both.map((key) => view.titleOf(key) || key))));
  }

  #failed(error: unknown): void {
    const { view } = this.#front;
    if (view) {
      view.unsaved = true;
      view.redraw('draft');
    }
    this.#front.emit('onething-draft', { state: 'failed', at: new Date().toISOString() });
    this.#front.emit('onething-error', { kind: 'draft', error });
  }

  exportDraft(): Promise<Blob> {
    return writeDraft(this.#store);
  }

  async importDraft(blob: Blob): Promise<boolean> {
    const draft = await readDraft(blob),
      { view } = this.#front;
    if (!draft || draft.id !== this.#store.composition.id) {
      if (view) warn(this.#front, draft ? view.w.draftOther : view.w.draftUnreadable);
      return false;
    }
    warn(this.#front, undefined);
    this.#apply(draft);
    this.#saveSoon(0);
    return true;
  }

  /** begun: what was typed while it was looked for is newer and stays, on the page where that happened. */
  #apply(draft: Draft, begun = false): void {
    const store = this.#store,
      {
        page,
        live: { typed }
      } = store,
      carried = carry(draft, store.composition);
    const changes = applyDraft(store, carried.draft, carried.changes),
      { view } = this.#front;
    if (begun) {
      store.change(typed);
      if (store.pages().includes(page)) store.go(page);
    }
    if (view) {
      view.restoredAt = time(draft.at, view.m.lang);
      view.notes = changes.map((change) => said(view, change));
      view.redraw('notes');
      view.say(view.w.restored(view.restoredAt));
    }
    this.#front.emit('onething-draft', { state: 'restored', at: draft.at });
  }
}

function said(view: View, { kind, key, title: given }: DraftChange): string {
  const { w } = view;
  if (kind === 'fileLost') return w.fileLost(key);
  const title = view.t(given) || key;
  return { gone: w.draftGone, answered: w.draftAnswered, refused: w.draftRefused, check: w.draftCheck }[kind](title);
}

const time = (iso: string, lang: string): string =>
  new Date(iso).toLocaleString(lang === 'zh' ? 'zh-CN' : lang, { month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit' });
