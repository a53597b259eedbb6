// Where a form is kept and filed: drafts as one types, values from elsewhere, sending, waiting for the network.

import { prefill, split, type PrefillSource } from '@onething/core/filing';
import { canonical, type Json, type Submission } from '@onething/core/live';
import type { Draft, DraftHost, OneThingFormEventMap, Prefiller, Receipt, Submitter, Uploader } from '../contract.ts';
import type { Store } from '../store/store.ts';
import { sameContent, submissionOf } from '../store/submission.ts';
import type { View } from '../views/view.ts';
import { linesOf } from '../views/summary.ts';
import { waitingFor } from '../views/waiting.ts';
import { carry, readDraft, writeDraft } from './carry.ts';
import { digestOf } from './digest.ts';
import { applyDraft, draftOf, LocalDrafts, type DraftChange } from './drafts.ts';
import { Outbox, type Waiting } from './outbox.ts';
import { notFiled, post, Refused, Rejected, Unreachable } from './send.ts';

/** What the desk asks of the element. */
export interface Front {
  readonly endpoint: string | undefined;
  readonly submitter: Submitter | undefined;
  readonly uploader: Uploader | undefined;
  readonly draftHost: DraftHost | undefined;
  readonly prefill: Prefiller | undefined;
  readonly draftMode: 'local' | 'off';
  readonly view: View | undefined;
  emit<K extends keyof OneThingFormEventMap>(type: K, detail: OneThingFormEventMap[K]['detail'], cancelable?: boolean): boolean;
  showSummary(pages: string): void;
  showTop(): void;
}

const AUTOSAVE = 600; // milliseconds after the last change
const LATER = 2000; // milliseconds
const AGAIN = 15_000, AGAIN_AT_MOST = 300_000; // milliseconds to the next attempt, doubled each time

const whenIdle = (work: () => void): void => { if ('requestIdleCallback' in globalThis) requestIdleCallback(work); else setTimeout(work, LATER); };

export class Desk {
  readonly #store: Store;
  readonly #front: Front;
  readonly #local: LocalDrafts | undefined;
  readonly #outbox: Outbox;
  /** Of what is being sent. */
  #sending: AbortController | undefined;
  #filed: Submission | undefined;
  #again: ReturnType<typeof setTimeout> | undefined;
  #pause = AGAIN;
  #away = false;
  /** That what is changed now is not part of what is sent. */
  #told = false;
  #mergedOnce = false;
  #digest: string | undefined;
  #reckoning: Promise<void> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #unsaved = false;

  constructor(store: Store, front: Front) {
    this.#store = store;
    this.#front = front;
    this.#local = front.draftMode === 'local' ? new LocalDrafts(store.composition) : undefined;
    this.#outbox = new Outbox(store.composition.id, this.#local !== undefined);
    store.topics.on('changed', () => { this.#saveSoon(AUTOSAVE); void this.#changed(); });
  }

  /** The draft that is there, what waits for the network, then what is known from elsewhere. replaced: all of it, meanwhile. */
  async start(touched: boolean, replaced: () => boolean): Promise<void> {
    const store = this.#store, { composition } = store;
    if (touched) this.#saveSoon(AUTOSAVE);
    whenIdle(() => void this.#reckon());
    try {
      const [local, remote] = await Promise.all([this.#local?.load(), this.#front.draftHost?.load(composition)]);
      const draft = local && remote ? (local.at > remote.at ? local : remote) : local ?? remote;
      if (draft && Object.keys(draft.snapshot.record).length && !replaced()) this.#apply(draft, this.#unsaved);
    } catch (error) {
      this.#failed(error);
    }
    await this.resume();
    if (store.status === 'filling') await this.#fillIn();
  }

  async #fillIn(): Promise<void> {
    const { prefill: given, view } = this.#front, store = this.#store;
    if (!given) return;
    try {
      const sources: readonly PrefillSource[] = typeof given === 'function' ? await given(store.composition, store.live.full) : given;
      const filled = sources.reduce((sum, source) => sum + store.prefill(prefill(store.composition, source, store.live.full)), 0);
      if (filled && view) view.say(view.w.prefilled(filled));
    } catch (error) {
      this.#front.emit('onething-error', { kind: 'prefill', error });
    }
  }

  /** Of a large form the digest takes a while: it is reckoned when nobody waits, at the latest when it is sent. */
  #reckon(): Promise<void> {
    return (this.#reckoning ??= digestOf(canonical(this.#store.composition as unknown as Json)).then((digest) => { this.#digest = digest; }, () => {}));
  }

  /** What was filed, once it is; until then what would be. */
  submission(): Submission { return this.#filed ?? submissionOf(this.#store, { digest: this.#digest }); }

  // ---- filing

  async submit(): Promise<void> {
    const store = this.#store, view = this.#front.view!;
    if (store.status === 'sending' || store.status === 'sent' || this.#sending) return;
    if (linesOf(view, store.pages()).length) { this.#front.showSummary('*'); return; }
    if (store.files.pending) { this.#lead(view.m.uploadsPending); return; }
    // each department's own form has the last word
    const { problems } = split(store.composition, store.live.record, { on: store.live.on });
    if (problems.length) { store.refuse(problems); this.#front.showSummary('*'); return; }
    this.#warn(undefined);
    this.#told = false;
    store.setStatus('sending');
    view.say(view.m.sending);
    await this.#reckon();
    // what has no answer yet may be filed: it goes first, and as it was
    const waiting = await this.#outbox.find();
    if (waiting) { await this.#send(waiting); return; }
    const submission = this.submission();
    if (this.#front.emit('onething-submit', { submission }, true)) await this.#submit({ submission, key: store.key, perhaps: false });
  }

  /** Without a network nothing goes out, and it can be changed still. */
  async #submit(waiting: Waiting): Promise<void> {
    if (navigator.onLine) { await this.#send(waiting); return; }
    await this.#outbox.keep(waiting);
    if (this.#store.status !== 'sending') return; // emptied meanwhile
    this.#wait(false);
    await this.#changed();
  }

  async #send(waiting: Waiting): Promise<void> {
    const { endpoint, submitter } = this.#front, { signal } = (this.#sending = new AbortController()), { submission, key } = waiting;
    let receipt: Receipt;
    try {
      if (!submitter && endpoint === undefined) throw new Error('no endpoint');
      await this.#outbox.keep({ ...waiting, perhaps: true });
      signal.throwIfAborted();
      receipt = await (submitter ? submitter(submission, { key, signal }) : post(endpoint!, submission, { key, signal }));
      signal.throwIfAborted();
    } catch (error) {
      if (signal.aborted || this.#front.view?.store !== this.#store) return; // the form was emptied meanwhile, or is another one
      this.#sending = undefined;
      await this.#notSent(error, waiting);
      this.#front.emit('onething-error', { kind: 'submit', error });
      return;
    }
    this.#sending = undefined;
    this.#filed = submission;
    await this.received(receipt);
  }

  /**
   * Something changed after it was submitted. What certainly has not gone out is withdrawn. What may be filed stays as it is, and
   * it is told that the change is not part of it. The fields are not closed meanwhile: an answer may be a minute away, and
   * whoever types would lose their place.
   */
  async #changed(): Promise<void> {
    const store = this.#store, { status } = store, { waiting } = this.#outbox, { view } = this.#front;
    if (!view || !waiting || (status !== 'queued' && status !== 'sending') || sameContent(waiting.submission, submissionOf(store))) return;
    if (status === 'queued' && !waiting.perhaps && !this.#sending) {
      clearTimeout(this.#again);
      store.setStatus('filling');
      this.#tell(view.w.withdrawn);
      await this.#outbox.settle();
    } else if (!this.#told) {
      this.#told = true;
      this.#tell(view.w.underwayAsWas);
    }
  }

  /** Shown, and said once. */
  #tell(text: string): void {
    const view = this.#front.view!;
    view.led = text;
    this.#warn(text);
    view.say(text);
  }

  async #notSent(error: unknown, waiting: Waiting): Promise<void> {
    const store = this.#store, view = this.#front.view!, { w } = view;
    if (error instanceof Unreachable || (!(error instanceof Refused) && !navigator.onLine)) {
      if (error instanceof Unreachable && notFiled(error)) await this.#outbox.keep(waiting);
      this.#wait(error instanceof Unreachable && error.status !== undefined);
      await this.#changed();
      return;
    }
    // it is settled: nothing was filed, and what is mended goes out next
    await this.#outbox.settle();
    store.setStatus('filling');
    if (error instanceof Refused) {
      // one that stands at no field could not be mended there
      store.refuse(error.problems.filter(({ path }) => path.length));
      if (!linesOf(view, store.pages()).length) { this.#lead(w.notTaken); return; }
      view.say('');
      this.#warn(w.refusedByServer);
      this.#front.showSummary('*');
    } else this.#lead(!(error instanceof Rejected) ? w.submitFailed : error.status === 409 ? w.filedBefore : w.notTaken);
  }

  /** It is tried again by itself. What was said already is not said with each attempt. */
  #wait(busy: boolean): void {
    const store = this.#store, view = this.#front.view!, said = store.status === 'queued' && store.wait?.busy === busy;
    store.wait = { busy, onDevice: this.#local !== undefined };
    store.setStatus('queued');
    if (!said) view.say(waitingFor(view)[0]);
    this.#tryLater();
  }

  #tryLater(): void {
    clearTimeout(this.#again);
    if (this.#away || this.#store.status !== 'queued') return;
    this.#again = setTimeout(() => { if (navigator.onLine) void this.resume('quiet'); else this.#tryLater(); }, this.#pause);
    this.#pause = Math.min(2 * this.#pause, AGAIN_AT_MOST);
  }

  /** The element left the page. */
  leave(): void {
    this.#away = true;
    clearTimeout(this.#again);
    void this.save();
  }

  /** It is back. */
  back(): void {
    this.#away = false;
    this.#pause = AGAIN;
    this.#tryLater();
  }

  /** What has no answer yet goes out once more, under the key that it had. now: somebody wants it. quiet: nobody has to notice. */
  async resume(how?: 'now' | 'quiet'): Promise<void> {
    const store = this.#store, view = this.#front.view!, done = (): boolean => store.status === 'sent' || store.status === 'sending' || !!this.#sending;
    const seen = (): void => { store.setStatus('sending'); view.say(view.m.sending); };
    if (how !== 'quiet') this.#pause = AGAIN;
    if (how === 'now' && this.#sending && store.status === 'queued') seen();
    if (done()) return;
    const waiting = await this.#outbox.find();
    if (!waiting || done()) return;
    clearTimeout(this.#again);
    if (!navigator.onLine && how !== 'now') { this.#wait(false); return; }
    if (how !== 'quiet') seen();
    await this.#send(waiting);
  }

  async received(receipt: Receipt): Promise<void> {
    const store = this.#store;
    clearTimeout(this.#timer);
    clearTimeout(this.#again);
    this.#filed ??= this.submission();
    if (!sameContent(this.#filed, submissionOf(store))) store.changedAfter = true;
    store.receipt = receipt;
    store.setStatus('sent');
    store.topics.tell('page');
    store.topics.flush();
    this.#front.showTop();
    this.#front.emit('onething-receipt', { receipt });
    // in this order: a draft that stays behind without it would be filed again, and refused
    await this.#clear().catch((error: unknown) => this.#front.emit('onething-error', { kind: 'draft', error }));
    await this.#outbox.settle();
  }

  #warn(text: string | undefined): void {
    const { view } = this.#front;
    if (!view) return;
    view.warning = text;
    view.redraw('notes');
  }

  /** To a warning that is far above where the button is. The focus says it, so that nothing else does. */
  #lead(text: string): void {
    const view = this.#front.view!;
    view.led = text;
    this.#warn(text);
    view.say('');
    view.actions.go(view.store.page, 'warning');
  }

  // ---- drafts

  async reset(): Promise<void> {
    clearTimeout(this.#timer);
    clearTimeout(this.#again);
    this.#sending?.abort();
    this.#sending = undefined;
    this.#filed = undefined;
    this.#store.reset();
    this.#store.topics.flush();
    clearTimeout(this.#timer);
    this.#unsaved = false;
    await this.#outbox.settle();
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
    const store = this.#store, { view } = this.#front;
    clearTimeout(this.#timer);
    if (!this.#unsaved || store.status === 'sent') return;
    this.#unsaved = false;
    try {
      const draft = (await this.#local?.save(store, (both) => this.#merged(both))) ?? draftOf(store);
      await this.#front.draftHost?.save(draft);
      if (view) { view.savedAt = time(draft.at, view.m.lang); view.unsaved = false; view.redraw('draft'); }
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
    this.#tell(view.w.merged(view.m.list(both.map((key) => view.titleOf(key) || key))));
  }

  #failed(error: unknown): void {
    const { view } = this.#front;
    if (view) { view.unsaved = true; view.redraw('draft'); }
    this.#front.emit('onething-draft', { state: 'failed', at: new Date().toISOString() });
    this.#front.emit('onething-error', { kind: 'draft', error });
  }

  exportDraft(): Promise<Blob> { return writeDraft(this.#store); }

  async importDraft(blob: Blob): Promise<boolean> {
    const draft = await readDraft(blob), { view } = this.#front;
    if (!draft || draft.id !== this.#store.composition.id) {
      if (view) this.#warn(draft ? view.w.draftOther : view.w.draftUnreadable);
      return false;
    }
    this.#warn(undefined);
    this.#apply(draft);
    this.#saveSoon(0);
    return true;
  }

  /** begun: what was typed while it was looked for is newer and stays, on the page where that happened. */
  #apply(draft: Draft, begun = false): void {
    const store = this.#store, { page, live: { typed } } = store, carried = carry(draft, store.composition);
    const changes = applyDraft(store, carried.draft, carried.changes), { view } = this.#front;
    if (begun) { store.change(typed); if (store.pages().includes(page)) store.go(page); }
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

const time = (iso: string, lang: string): string => new Date(iso).toLocaleString(lang === 'zh' ? 'zh-CN' : lang, { month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit' });
