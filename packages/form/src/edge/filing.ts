// How is a form filed? It is kept before it is sent, tried again while nobody answers, settled by an answer, and told all along.

import { split } from '@onething/core/filing';
import { canonical, type Json, type Submission } from '@onething/core/live';
import type { Receipt } from '../contract.ts';
import type { Store } from '../store/store.ts';
import { sameContent, submissionOf } from '../store/submission.ts';
import { linesOf } from '../views/summary.ts';
import { waitingFor } from '../views/waiting.ts';
import { digestOf } from './digest.ts';
import { lead, tell, warn, type Front } from './front.ts';
import { Outbox, type Waiting } from './outbox.ts';
import { notFiled, post, Refused, Rejected, Unreachable } from './send.ts';

const AGAIN = 15_000,
  AGAIN_AT_MOST = 300_000; // milliseconds to the next attempt, doubled each time

export class Filing {
  readonly #store: Store;
  readonly #front: Front;
  readonly #onDevice: boolean;
  readonly #forget: () => Promise<void>;
  readonly #outbox: Outbox;
  /** Of what is being sent. */
  #sending: AbortController | undefined;
  #filed: Submission | undefined;
  #again: ReturnType<typeof setTimeout> | undefined;
  #pause = AGAIN;
  #away = false;
  /** That what is changed now is not part of what is sent. */
  #told = false;
  #digest: string | undefined;
  #reckoning: Promise<void> | undefined;

  /** onDevice: what waits outlives the page; forget: the draft, once it is filed. */
  constructor(store: Store, front: Front, { onDevice, forget }: { readonly onDevice: boolean; readonly forget: () => Promise<void> }) {
    this.#store = store;
    this.#front = front;
    this.#onDevice = onDevice;
    this.#forget = forget;
    this.#outbox = new Outbox(store.composition.id, onDevice);
  }

  /** Of a large form the digest takes a while: it is reckoned when nobody waits, at the latest when it is sent. */
  reckon(): Promise<void> {
    return (this.#reckoning ??= digestOf(canonical(this.#store.composition as unknown as Json)).then(
      (digest) => {
        this.#digest = digest;
      },
      () => {}
    ));
  }

  /** What was filed, once it is; until then what would be. */
  submission(): Submission {
    return this.#filed ?? submissionOf(this.#store, { digest: this.#digest });
  }

  async submit(): Promise<void> {
    const store = this.#store,
      view = this.#front.view!;
    if (store.status === 'sending' || store.status === 'sent' || this.#sending) return;
    store.turn();
    if (linesOf(view, store.pages()).length) {
      this.#front.showSummary('*');
      return;
    }
    if (store.files.pending) {
      lead(this.#front, view.m.uploadsPending);
      return;
    }
    // each department's own form has the last word
    const { problems } = split(store.composition, store.live.record, { on: store.live.on });
    if (problems.length) {
      store.refuse(problems);
      this.#front.showSummary('*');
      return;
    }
    warn(this.#front, undefined);
    this.#told = false;
    store.setStatus('sending');
    view.say(view.m.sending);
    await this.reckon();
    // what has no answer yet may be filed: it goes first, and as it was
    const waiting = await this.#outbox.find();
    if (waiting) {
      await this.#send(waiting);
      return;
    }
    const submission = this.submission();
    if (this.#front.emit('onething-submit', { submission }, true)) await this.#submit({ submission, key: store.key, perhaps: false });
  }

  /** Without a network nothing goes out, and it can be changed still. */
  async #submit(waiting: Waiting): Promise<void> {
    if (navigator.onLine) {
      await this.#send(waiting);
      return;
    }
    await this.#outbox.keep(waiting);
    if (this.#store.status !== 'sending') return; // emptied meanwhile
    this.#wait(false);
    await this.changed();
  }

  async #send(waiting: Waiting): Promise<void> {
    const { endpoint, submitter } = this.#front,
      { signal } = (this.#sending = new AbortController()),
      { submission, key } = waiting;
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
  async changed(): Promise<void> {
    const store = this.#store,
      { status } = store,
      { waiting } = this.#outbox,
      { view } = this.#front;
    if (!view || !waiting || (status !== 'queued' && status !== 'sending') || sameContent(waiting.submission, submissionOf(store))) return;
    if (status === 'queued' && !waiting.perhaps && !this.#sending) {
      clearTimeout(this.#again);
      store.setStatus('filling');
      tell(this.#front, view.w.withdrawn);
      await this.#outbox.settle();
    } else if (!this.#told) {
      this.#told = true;
      tell(this.#front, view.w.underwayAsWas);
    }
  }

  async #notSent(error: unknown, waiting: Waiting): Promise<void> {
    const store = this.#store,
      view = this.#front.view!,
      { w } = view;
    if (error instanceof Unreachable || (!(error instanceof Refused) && !navigator.onLine)) {
      if (error instanceof Unreachable && notFiled(error)) await this.#outbox.keep(waiting);
      this.#wait(error instanceof Unreachable && error.status !== undefined);
      await this.changed();
      return;
    }
    // it is settled: nothing was filed, and what is mended goes out next
    await this.#outbox.settle();
    store.setStatus('filling');
    if (error instanceof Refused) {
      // one that stands at no field could not be mended there
      store.refuse(error.problems.filter(({ path }) => path.length));
      if (!linesOf(view, store.pages()).length) {
        lead(this.#front, w.notTaken);
        return;
      }
      view.say('');
      warn(this.#front, w.refusedByServer);
      this.#front.showSummary('*');
    } else lead(this.#front, !(error instanceof Rejected) ? w.submitFailed : error.status === 409 ? w.filedBefore : w.notTaken);
  }

  /** It is tried again by itself. What was said already is not said with each attempt. */
  #wait(busy: boolean): void {
    const store = this.#store,
      view = this.#front.view!,
      said = store.status === 'queued' && store.wait?.busy === busy;
    store.wait = { busy, onDevice: this.#onDevice };
    store.setStatus('queued');
    if (!said) view.say(waitingFor(view)[0]);
    this.#tryLater();
  }

  #tryLater(): void {
    clearTimeout(this.#again);
    if (this.#away || this.#store.status !== 'queued') return;
    this.#again = setTimeout(() => {
      if (navigator.onLine) void this.resume('quiet');
      else this.#tryLater();
    }, this.#pause);
    this.#pause = Math.min(2 * this.#pause, AGAIN_AT_MOST);
  }

  /** The element left the page. */
  leave(): void {
    this.#away = true;
    clearTimeout(this.#again);
  }

  /** It is back. */
  back(): void {
    this.#away = false;
    this.#pause = AGAIN;
    this.#tryLater();
  }

  /** What has no answer yet goes out once more, under the key that it had. now: somebody wants it. quiet: nobody has to notice. */
  async resume(how?: 'now' | 'quiet'): Promise<void> {
    const store = this.#store,
      view = this.#front.view!,
      done = (): boolean => store.status === 'sent' || store.status === 'sending' || !!this.#sending;
    const seen = (): void => {
      store.setStatus('sending');
      view.say(view.m.sending);
    };
    if (how !== 'quiet') this.#pause = AGAIN;
    if (how === 'now' && this.#sending && store.status === 'queued') seen();
    if (done()) return;
    const waiting = await this.#outbox.find();
    if (!waiting || done()) return;
    clearTimeout(this.#again);
    if (!navigator.onLine && how !== 'now') {
      this.#wait(false);
      return;
    }
    if (how !== 'quiet') seen();
    await this.#send(waiting);
  }

  async received(receipt: Receipt): Promise<void> {
    const store = this.#store;
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
    await this.#forget().catch((error: unknown) => this.#front.emit('onething-error', { kind: 'draft', error }));
    await this.#outbox.settle();
  }

  /** Nothing is on its way any more. */
  async reset(): Promise<void> {
    clearTimeout(this.#again);
    this.#sending?.abort();
    this.#sending = undefined;
    this.#filed = undefined;
    await this.#outbox.settle();
  }
}
