// <one-thing-form>: the tag. Attributes and properties in, events and a form value out; meaning and state live in the store,
// drawing in the views.

import { LitElement, html, nothing, type PropertyDeclarations } from 'lit';
import { canonical, prefill, split, type Composition, type Json, type JsonObject, type PrefillSource, type Problem, type Submission } from '@onething/core/runtime';
import type { Draft, DraftHost, OneThingFormEventMap, Prefiller, Receipt, Submitter, Uploader } from './contract.ts';
import { put, get } from './edge/database.ts';
import { digestOf } from './edge/digest.ts';
import { applyDraft, draftOf, LocalDrafts, readDraft, writeDraft, type DraftChange } from './edge/drafts.ts';
import { post, Refused, Unreachable } from './edge/send.ts';
import type { Messages } from './messages.ts';
import { newKey, Store } from './store/store.ts';
import { submissionOf } from './store/submission.ts';
import { styles } from './styles.ts';
import { Input } from './views/input.ts';
import { shell } from './views/shell.ts';
import { linesOf } from './views/summary.ts';
import { pageTitle } from './views/tasks.ts';
import { View, type Actions } from './views/view.ts';

const LANGUAGES: Readonly<Record<string, () => Promise<{ default: Messages }>>> = {
  zh: () => import('./messages/zh.ts'),
  en: () => import('./messages/en.ts'),
};

const AUTOSAVE = 600; // milliseconds after the last change

/**
 * @slot - Shown until the form is ready and when it cannot be loaded: the notice and a plain link.
 * @slot header - Above the form, on each page.
 * @slot footer - Below the form, on each page.
 * @slot receipt - Below the receipt.
 * @fires {CustomEvent<{ composition: Composition }>} onething-ready - The form can be filled in.
 * @fires {CustomEvent<{ key: string, value: Json | undefined }>} onething-change - One datum changed.
 * @fires {CustomEvent<{ page: string, from: string }>} onething-page - Another page is shown.
 * @fires {CustomEvent<{ state: string, at: string }>} onething-draft - A draft was saved or restored, or could not be.
 * @fires {CustomEvent<{ submission: Submission }>} onething-submit - About to be sent; cancelable.
 * @fires {CustomEvent<{ receipt: Receipt }>} onething-receipt - It is filed.
 * @fires {CustomEvent<{ kind: string, error: unknown }>} onething-error - Something outside the form failed.
 */
export class OneThingForm extends LitElement {
  static formAssociated = true;
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', delegatesFocus: false };
  static override styles = styles;

  static override properties: PropertyDeclarations = {
    src: {}, endpoint: {}, lang: { reflect: true }, mode: {}, theme: { reflect: true }, size: { reflect: true }, draftMode: { attribute: 'drafts' },
    name: { reflect: true }, disabled: { type: Boolean, reflect: true }, composition: { attribute: false }, messages: { attribute: false },
  };

  declare src: string | undefined;
  declare endpoint: string | undefined;
  declare lang: string;
  declare mode: 'pages' | 'long';
  declare theme: 'auto' | 'light' | 'dark';
  declare size: 'normal' | 'large';
  declare draftMode: 'local' | 'off';
  declare name: string;
  declare disabled: boolean;
  declare composition: Composition | undefined;
  declare messages: Messages | undefined;

  prefill: Prefiller | undefined;
  uploader: Uploader | undefined;
  submitter: Submitter | undefined;
  draftHost: DraftHost | undefined;

  readonly #internals = this.attachInternals();
  #store: Store | undefined;
  #view: View | undefined;
  #loadFailed = false;
  #loading: string | undefined;
  #given: JsonObject | undefined;
  #local: LocalDrafts | undefined;
  #saving: ReturnType<typeof setTimeout> | undefined;
  #unsaved = false;
  #formValue: ReturnType<typeof setTimeout> | undefined;
  #digest: string | undefined;
  #waitsForHost = false;

  constructor() {
    super();
    this.mode = 'pages';
    this.lang = '';
    this.theme = 'auto';
    this.size = 'normal';
    this.draftMode = 'local';
    this.disabled = false;
    this.name = '';
  }

  // ---- what the page around it sees

  /** The record as it would be sent. */
  get value(): JsonObject { return this.#store ? this.#store.live.record : this.#given ?? {}; }
  set value(record: JsonObject) {
    this.#given = record;
    if (this.#store) this.#store.change({ ...Object.fromEntries(Object.keys(this.#store.live.typed).map((key) => [key, undefined])), ...record });
  }

  get submission(): Submission | undefined { return this.#store && submissionOf(this.#store, { digest: this.#digest }); }
  get problems(): readonly Problem[] { return this.#store?.problems() ?? []; }
  get page(): string { return this.#store ? (this.#store.receipt ? 'receipt' : this.#store.page) : ''; }
  set page(page: string) { this.#go(page); }

  get receipt(): Receipt | undefined { return this.#store?.receipt; }
  /** Set by a host that sends the submission itself. */
  set receipt(receipt: Receipt | undefined) { if (receipt) void this.#received(receipt); }

  get form(): HTMLFormElement | null { return this.#internals.form; }
  get validity(): ValidityState { return this.#internals.validity; }
  get validationMessage(): string { return this.#internals.validationMessage; }
  get willValidate(): boolean { return this.#internals.willValidate; }
  checkValidity(): boolean { this.#sync(); return this.#internals.checkValidity(); }
  reportValidity(): boolean { this.#sync(); if (this.#internals.validity.valid) return true; this.#showSummary('*'); return false; }

  reset(): void {
    clearTimeout(this.#saving);
    this.#store?.reset();
    if (this.#view) { this.#view.summary = undefined; this.#view.restoredAt = undefined; this.#view.savedAt = undefined; }
    void this.#local?.clear().catch(() => {});
    if (this.composition) void this.draftHost?.clear(this.composition);
    this.#view?.redraw('notes');
    this.#view?.redraw('draft');
    this.#sync();
  }

  async exportDraft(): Promise<Blob | undefined> { return this.#store && writeDraft(this.#store); }

  async importDraft(blob: Blob): Promise<boolean> {
    const draft = await readDraft(blob), view = this.#view;
    if (!view || !this.#store) return false;
    if (!draft || draft.id !== this.#store.composition.id) { view.say(draft ? view.m.draftOther : view.m.draftUnreadable); this.#note([draft ? view.m.draftOther : view.m.draftUnreadable]); return false; }
    this.#restored(draft, applyDraft(this.#store, draft));
    this.#saveSoon(0);
    return true;
  }

  // ---- a form control

  formAssociatedCallback(form: HTMLFormElement | null): void { form?.addEventListener('formdata', () => this.#sync()); }
  formDisabledCallback(disabled: boolean): void { this.disabled = disabled; }
  formResetCallback(): void { this.reset(); }
  formStateRestoreCallback(state: unknown): void {
    if (typeof state !== 'string') return;
    try { this.value = (JSON.parse(state) as { record: JsonObject }).record; } catch { /* the browser kept something else */ }
  }

  // ---- its life

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('online', this.#network);
    addEventListener('offline', this.#network);
    addEventListener('pagehide', this.#leave);
    document.addEventListener('visibilitychange', this.#leave);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('online', this.#network);
    removeEventListener('offline', this.#network);
    removeEventListener('pagehide', this.#leave);
    document.removeEventListener('visibilitychange', this.#leave);
    void this.#save();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot() as ShadowRoot;
    root.replaceChildren(); // what a declarative shadow root showed until now
    new Input(root, () => (this.disabled ? undefined : this.#view));
    return root;
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('src') && this.src && !this.composition) void this.#load(this.src);
    if (changed.has('composition') && this.composition && this.composition !== this.#store?.composition) this.#begin(this.composition);
    if (changed.has('lang') || changed.has('messages')) void this.#speak();
    if (changed.has('mode') && this.#view) this.#look(this.#view.m);
  }

  override render(): unknown {
    if (this.#view) return html`<fieldset class="root" ?disabled=${this.disabled}>${shell(this.#view)}</fieldset>`;
    const m = this.#words;
    return html`<div class="form"><p role="status" class="lead">${this.#loadFailed ? m?.loadFailed ?? nothing : m?.loading ?? nothing}</p>
      ${this.#loadFailed ? html`<p><button type="button" class="secondary" @click=${() => this.src && this.#load(this.src)}>${m?.retry ?? '\u21bb'}</button></p>` : nothing}<slot></slot></div>`;
  }

  #words: Messages | undefined;

  async #speak(): Promise<void> {
    const lang = this.lang || (document.documentElement.lang.startsWith('en') ? 'en' : 'zh');
    const words = this.messages ?? (await (LANGUAGES[lang.slice(0, 2)] ?? LANGUAGES['zh']!)()).default;
    if (!this.messages && lang !== (this.lang || lang)) return;
    this.#words = words;
    if (this.#store) this.#look(words); else this.requestUpdate();
  }

  async #load(src: string): Promise<void> {
    this.#loadFailed = false;
    this.#loading = src;
    try {
      const response = await fetch(src, { headers: { Accept: 'application/json' } });
      if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
      const composition = (await response.json()) as Composition;
      if (this.#loading === src) this.composition = composition;
    } catch (error) {
      this.#loadFailed = true;
      this.#emit('onething-error', { kind: 'load', error });
      this.requestUpdate();
    }
  }

  /** A new form: the store, then the draft that is there, then what is known from elsewhere. */
  #begin(composition: Composition): void {
    const store = new Store(composition, { ...(this.#given && { record: this.#given }) });
    this.#store = store;
    this.#digest = undefined;
    this.#local = this.draftMode === 'local' ? new LocalDrafts(composition) : undefined;
    if (globalThis.crypto?.subtle) void Promise.resolve().then(() => digestOf(canonical(composition as unknown as Json))).then((digest) => { this.#digest = digest; });
    store.topics.on('changed', () => { this.#saveSoon(AUTOSAVE); this.#syncSoon(); });
    store.topics.on('pages', () => this.#view?.redraw('summary'));
    if (this.#words) this.#look(this.#words);
    this.#syncSoon();
    void this.#recall(composition);
  }

  async #recall(composition: Composition): Promise<void> {
    const store = this.#store!;
    try {
      const [local, remote] = await Promise.all([this.#local?.load(), this.draftHost?.load(composition)]);
      const draft = local && remote ? (local.at > remote.at ? local : remote) : local ?? remote;
      if (draft && this.#store === store && Object.keys(draft.snapshot.record).length) this.#restored(draft, applyDraft(store, draft));
      if (this.#local) await this.#resume();
    } catch (error) {
      this.#failedToSave(error);
    }
    await this.#prefill(store);
  }

  async #prefill(store: Store): Promise<void> {
    if (!this.prefill) return;
    try {
      const sources: readonly PrefillSource[] = typeof this.prefill === 'function' ? await this.prefill(store.composition, store.live.full) : this.prefill;
      if (this.#store !== store) return;
      const filled = sources.reduce((sum, source) => sum + store.prefill(prefill(store.composition, source, store.live.full)), 0);
      if (filled && this.#view) this.#view.say(this.#view.m.prefilled(filled));
    } catch (error) {
      this.#emit('onething-error', { kind: 'prefill', error });
    }
  }

  #look(m: Messages): void {
    const first = !this.#view, before = this.#view;
    this.#view = new View(this.#store!, m, this.#actions, { long: this.mode === 'long' });
    if (before?.store === this.#store && before) Object.assign(this.#view, { summary: before.summary, restoredAt: before.restoredAt, notes: before.notes, savedAt: before.savedAt, department: before.department });
    this.#view.offline = !navigator.onLine;
    this.requestUpdate();
    if (first) void this.updateComplete.then(() => this.#emit('onething-ready', { composition: this.#store!.composition }));
    const { store } = this.#view;
    // a section of the long page comes and goes with its data
    let pages = store.pages().join();
    store.topics.on('pages', () => {
      const now = store.pages().join();
      if (now === pages || !this.#view?.long) return;
      const changed = new Set([...pages.split(','), ...now.split(',')]);
      pages = now;
      for (const page of changed) store.topics.tell(`there/${page}`);
    });
  }

  // ---- going about

  readonly #actions: Actions = {
    go: (page, options) => this.#go(page, options?.focus),
    next: () => this.#next(),
    submit: () => void this.#submit(),
    retry: () => void this.#resume(true),
    reset: () => this.reset(),
    exportDraft: () => void this.exportDraft().then((blob) => blob && save(blob, `${this.#store!.composition.id}.draft.json`)),
    importDraft: (file) => void this.importDraft(file),
    saveCopy: () => save(new Blob([JSON.stringify(this.submission, null, 2)], { type: 'application/json' }), `${this.#store!.receipt?.number ?? this.#store!.composition.id}.json`),
    attach: (slot, files) => { for (const file of files) this.#store!.files.add({ id: newKey(), slot, name: file.name, size: file.size, type: file.type, state: 'waiting', sent: 0, file }); },
    detach: (id) => this.#store!.files.remove(id),
    pause: () => {},
    resume: () => {},
  };

  #go(page: string, focus?: string): void {
    const store = this.#store, view = this.#view;
    if (!store || !view || !store.pages().includes(page)) return;
    const from = store.page, keeps = view.summary === '*' || focus !== undefined;
    if (!keeps) view.summary = undefined;
    store.go(page);
    store.topics.flush();
    if (from !== page) this.#emit('onething-page', { page, from });
    const target = focus === undefined ? undefined : this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(focus)}`);
    if (target) { target.scrollIntoView({ block: 'center' }); target.focus({ preventScroll: true }); return; }
    const heading = this.renderRoot.querySelector<HTMLElement>(view.long ? `#s-${CSS.escape(page)}` : '#heading');
    heading?.focus({ preventScroll: true });
    (view.long ? heading ?? this : this).scrollIntoView({ block: 'start' });
  }

  #next(): void {
    const store = this.#store!, view = this.#view!, pages = store.pages(), page = store.page;
    if (page !== 'review' && linesOf(view, [page]).length) { this.#showSummary(page); return; }
    view.summary = undefined;
    this.#go(pages[pages.indexOf(page) + 1] ?? page);
    view.say(pageTitle(view, store.page));
  }

  #showSummary(pages: string): void {
    const store = this.#store, view = this.#view;
    if (!store || !view) return;
    view.summary = pages;
    store.touchPages(pages === '*' ? store.pages() : [pages]);
    for (const page of pages === '*' ? store.pages() : []) store.seen.add(page);
    store.topics.tell('pages', 'page');
    store.topics.flush();
    const box = this.renderRoot.querySelector<HTMLElement>('#summary');
    box?.scrollIntoView({ block: 'start' });
    box?.focus({ preventScroll: true });
  }

  // ---- filing

  async #submit(): Promise<void> {
    const store = this.#store!, view = this.#view!;
    if (store.status === 'sending' || store.status === 'sent') return;
    if (linesOf(view, store.pages()).length) { this.#showSummary('*'); return; }
    if (store.files.pending) { view.say(view.m.uploadsPending); this.#note([view.m.uploadsPending]); return; }
    // each department's own form has the last word
    const { problems } = split(store.composition, store.live.record, { on: store.live.on });
    if (problems.length) { store.refuse(problems); this.#showSummary('*'); return; }
    const submission = submissionOf(store, { digest: this.#digest });
    store.setStatus('sending');
    view.say(view.m.sending);
    if (!this.#emit('onething-submit', { submission }, true)) { this.#waitsForHost = true; return; }
    await this.#send(submission, store.key);
  }

  async #send(submission: Submission, key: string): Promise<void> {
    const store = this.#store!, view = this.#view!, controller = new AbortController();
    try {
      if (!this.submitter && !this.endpoint) throw new Error('no endpoint');
      const receipt = await (this.submitter ? this.submitter(submission, { key, signal: controller.signal }) : post(this.endpoint!, submission, { key, signal: controller.signal }));
      await this.#received(receipt);
    } catch (error) {
      if (error instanceof Refused) {
        store.setStatus('filling');
        store.refuse(error.problems);
        this.#note([view.m.refusedByServer]);
        this.#showSummary('*');
      } else if (error instanceof Unreachable || !navigator.onLine) {
        await put([['queue', store.composition.id, { submission, key, endpoint: this.endpoint }]]).catch(() => {});
        store.setStatus('queued');
        view.say(view.m.queued);
      } else {
        store.setStatus('filling');
        this.#note([view.m.submitFailed]);
        view.say(view.m.submitFailed);
      }
      this.#emit('onething-error', { kind: 'submit', error });
    }
  }

  /** What waited for the network goes out, under the key that it had. */
  async #resume(now = false): Promise<void> {
    const store = this.#store;
    if (!store || store.status === 'sent' || store.status === 'sending') return;
    const waiting = await get<{ submission: Submission; key: string }>('queue', store.composition.id).catch(() => undefined);
    if (!waiting || this.#store !== store) return;
    store.setStatus('queued');
    if (!navigator.onLine && !now) return;
    store.setStatus('sending');
    await this.#send(waiting.submission, waiting.key);
  }

  async #received(receipt: Receipt): Promise<void> {
    const store = this.#store;
    if (!store) return;
    this.#waitsForHost = false;
    clearTimeout(this.#saving);
    store.receipt = receipt;
    store.setStatus('sent');
    store.topics.tell('page');
    store.topics.flush();
    this.renderRoot.querySelector<HTMLElement>('#heading')?.focus();
    this.scrollIntoView({ block: 'start' });
    this.#emit('onething-receipt', { receipt });
    await put([['queue', store.composition.id, undefined]]).catch(() => {});
    await this.#local?.clear().catch(() => {});
    await this.draftHost?.clear(store.composition);
  }

  // ---- drafts

  #saveSoon(after: number): void {
    if (!this.#local && !this.draftHost) return;
    if (this.#store?.status === 'sent') return;
    this.#unsaved = true;
    clearTimeout(this.#saving);
    this.#saving = setTimeout(() => void this.#save(), after);
  }

  async #save(): Promise<void> {
    const store = this.#store, view = this.#view;
    clearTimeout(this.#saving);
    if (!store || !this.#unsaved || store.status === 'sent') return;
    this.#unsaved = false;
    try {
      const draft = (await this.#local?.save(store)) ?? draftOf(store);
      await this.draftHost?.save(draft);
      if (view) { view.savedAt = time(draft.at, view.m.lang); view.unsaved = false; view.redraw('draft'); }
      this.#emit('onething-draft', { state: 'saved', at: draft.at });
    } catch (error) {
      this.#failedToSave(error);
    }
  }

  #failedToSave(error: unknown): void {
    if (this.#view) { this.#view.unsaved = true; this.#view.redraw('draft'); }
    this.#emit('onething-draft', { state: 'failed', at: new Date().toISOString() });
    this.#emit('onething-error', { kind: 'draft', error });
  }

  #restored({ at }: Draft, changes: readonly DraftChange[]): void {
    const view = this.#view;
    if (view) {
      const { m } = view, say = { gone: m.draftGone, answered: m.draftAnswered, refused: m.draftRefused, check: m.draftCheck, fileLost: m.fileLost };
      view.restoredAt = time(at, m.lang);
      view.notes = changes.map(({ kind, key }) => say[kind](kind === 'fileLost' ? key : view.titleOf(key.split('.').length > 1 && !view.store.layout.byKey.has(key) ? key.slice(0, key.lastIndexOf('.')) : key) || key));
      view.redraw('notes');
      view.say(m.restored(view.restoredAt));
    }
    this.#emit('onething-draft', { state: 'restored', at });
  }

  #note(notes: readonly string[]): void {
    if (!this.#view) return;
    this.#view.warning = notes.join(' ');
    this.#view.redraw('notes');
  }

  readonly #network = (): void => {
    if (this.#view) { this.#view.offline = !navigator.onLine; this.#view.redraw('notes'); }
    if (navigator.onLine) void this.#resume();
  };

  readonly #leave = (): void => { if (document.visibilityState === 'hidden') void this.#save(); };

  // ---- the value of the control

  #syncSoon(): void { this.#formValue ??= setTimeout(() => this.#sync(), 150); }

  #sync(): void {
    clearTimeout(this.#formValue);
    this.#formValue = undefined;
    const submission = this.submission;
    if (!submission) return;
    this.#internals.setFormValue(JSON.stringify(submission), JSON.stringify({ record: this.#store!.live.typed }));
    const [first] = this.#store!.problems(), m = this.#words;
    if (!first) this.#internals.setValidity({});
    else this.#internals.setValidity(first.code === 'required' ? { valueMissing: true } : { customError: true }, m ? m.summary(this.#store!.problems().length) : first.code);
  }

  #emit<K extends keyof OneThingFormEventMap>(type: K, detail: OneThingFormEventMap[K]['detail'], cancelable = false): boolean {
    return this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable }));
  }
}

const time = (iso: string, lang: string): string => new Date(iso).toLocaleString(lang === 'zh' ? 'zh-CN' : lang, { month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit' });

function save(blob: Blob, name: string): void {
  const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(blob), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

declare global {
  interface HTMLElementTagNameMap { 'one-thing-form': OneThingForm }
}
