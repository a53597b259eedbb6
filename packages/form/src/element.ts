// <one-thing-form>: the tag. Attributes and properties in, events and a form value out; meaning and state live in the store,
// drawing in the views.

import { LitElement, html, nothing, type PropertyDeclarations } from 'lit';
import type { Composition, JsonObject, Problem, Submission } from '@onething/core/live';
import type { DraftHost, OneThingFormEventMap, Prefiller, Receipt, Submitter, Uploader } from './contract.ts';
import type { Messages } from './messages.ts';
import { Store } from './store/store.ts';
import { styles } from './styles/first.ts';
import { go, showSummary } from './views/going.ts';
import { Input } from './views/input.ts';
import { shell } from './views/shell.ts';
import { painted, Slices } from './views/slices.ts';
import { pageTitle } from './views/tasks.ts';
import { View, type Actions } from './views/view.ts';
import { FormControl, keptRecord } from './edge/control.ts';
import type { Desk } from './edge/desk.ts';
import type { Front } from './edge/front.ts';
import type { Uploads } from './edge/upload.ts';

type Later = typeof import('./later.ts');

const LANGUAGES: Readonly<Record<string, () => Promise<{ default: Messages }>>> = {
  zh: () => import('./messages/zh.ts'),
  en: () => import('./messages/en.ts')
};

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
// oxlint-disable-next-line typescript/no-unsafe-declaration-merging -- the interface only types the listeners
export class OneThingForm extends LitElement {
  static formAssociated = true;
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', delegatesFocus: false };
  static override styles = styles;

  static override properties: PropertyDeclarations = {
    src: {},
    endpoint: {},
    lang: { reflect: true },
    mode: {},
    theme: { reflect: true },
    size: { reflect: true },
    draftMode: { attribute: 'drafts' },
    name: { reflect: true },
    disabled: { type: Boolean, reflect: true },
    composition: { attribute: false },
    messages: { attribute: false }
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

  declare prefill: Prefiller | undefined;
  declare uploader: Uploader | undefined;
  declare submitter: Submitter | undefined;
  declare draftHost: DraftHost | undefined;

  readonly #internals = this.attachInternals();
  #store: Store | undefined;
  #view: View | undefined;
  #words: Messages | undefined;
  #later: Promise<Later> | undefined;
  #desk: Desk | undefined;
  #uploads: Uploads | undefined;
  #loadFailed = false;
  #loading: string | undefined;
  #given: JsonObject | undefined;
  #touched = false;
  /** By the host, or emptied: a draft that is found afterwards is of no use. */
  #replaced = false;
  #painted: View | undefined;
  readonly #slices = new Slices(() => this.#view);
  readonly #control = new FormControl(
    this.#internals,
    () => ({ store: this.#store, submission: this.submission, words: this.#words }),
    () => this.#showAll()
  );

  constructor() {
    super();
    this.mode = 'pages';
    this.lang = '';
    this.theme = 'auto';
    this.size = 'normal';
    this.draftMode = 'local';
    this.disabled = false;
    this.name = '';
    this.addEventListener('invalid', (event) => this.#control.invalid(event));
    this.#lift();
  }

  /** What a host set before the tag was known hides the property of that name: it is set anew. */
  #lift(): void {
    for (const name of ['value', 'receipt', 'page'] as const) {
      const { [name]: given } = Object.getOwnPropertyDescriptors(this);
      if (!given) continue;
      delete (this as Record<string, unknown>)[name];
      Object.assign(this, { [name]: given.value });
    }
  }

  // ---- what the page around it sees

  /** The record as it would be sent. */
  get value(): JsonObject {
    return this.#store ? this.#store.live.record : (this.#given ?? {});
  }
  set value(record: JsonObject) {
    this.#given = record;
    if (!this.#store) return;
    this.#replaced = true;
    this.#store.change({ ...Object.fromEntries(Object.keys(this.#store.live.typed).map((key) => [key, undefined])), ...record });
  }

  /** What would be posted; undefined until all of the code is there. */
  get submission(): Submission | undefined {
    return this.#desk?.submission();
  }
  get problems(): readonly Problem[] {
    return this.#store?.problems() ?? [];
  }
  get page(): string {
    return this.#store ? (this.#store.receipt ? 'receipt' : this.#store.page) : '';
  }
  set page(page: string) {
    this.#go(page);
  }

  get receipt(): Receipt | undefined {
    return this.#store?.receipt;
  }
  /** Set by a host that sends the submission itself. */
  set receipt(receipt: Receipt | undefined) {
    if (receipt) void this.#desk?.received(receipt);
  }

  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }
  get validity(): ValidityState {
    return this.#internals.validity;
  }
  get validationMessage(): string {
    return this.#internals.validationMessage;
  }
  get willValidate(): boolean {
    return this.#internals.willValidate;
  }
  checkValidity(): boolean {
    this.#control.sync();
    return this.#internals.checkValidity();
  }
  reportValidity(): boolean {
    this.#control.sync();
    if (this.#internals.validity.valid) return true;
    this.#showAll();
    return false;
  }

  reset(): void {
    const view = this.#view;
    this.#replaced = true;
    if (view) Object.assign(view, { summary: undefined, restoredAt: undefined, savedAt: undefined, warning: undefined });
    if (this.#desk) void this.#desk.reset().then(() => this.#control.sync());
    else this.#store?.reset();
    for (const topic of ['notes', 'draft']) view?.redraw(topic);
  }

  async exportDraft(): Promise<Blob | undefined> {
    return this.#desk?.exportDraft();
  }
  async importDraft(blob: Blob): Promise<boolean> {
    return (await this.#desk?.importDraft(blob)) ?? false;
  }

  // ---- a form control

  formAssociatedCallback(form: HTMLFormElement | null): void {
    this.#control.belongs(form);
  }
  formDisabledCallback(disabled: boolean): void {
    this.disabled = disabled;
  }
  formResetCallback(): void {
    this.reset();
  }
  formStateRestoreCallback(state: unknown): void {
    const record = keptRecord(state);
    if (record) this.value = record;
  }

  // ---- its life

  override connectedCallback(): void {
    super.connectedCallback();
    this.#desk?.back();
    if (this.#desk && this.#store)
      void this.#later?.then((later) => {
        this.#uploads ??= this.#sender(later, this.#store!);
      });
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
    this.#desk?.leave();
    this.#uploads?.close();
    this.#uploads = undefined;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.shadowRoot?.replaceChildren(); // what a declarative shadow root showed until now
    const root = super.createRenderRoot() as ShadowRoot;
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
    return html`<div class="form"><p role="status" class="lead">${this.#loadFailed ? (m?.loadFailed ?? nothing) : (m?.loading ?? nothing)}</p>
      ${this.#loadFailed ? html`<p><button type="button" class="secondary" @click=${() => this.src && this.#load(this.src)}>${m?.retry ?? '\u21bb'}</button></p>` : nothing}<slot></slot></div>`;
  }

  async #speak(): Promise<void> {
    const lang = (this.lang || document.documentElement.lang || 'zh').slice(0, 2),
      given = this.messages;
    const words = given ?? (await (LANGUAGES[lang] ?? LANGUAGES['zh']!)()).default;
    if (given !== this.messages) return; // another was set meanwhile
    this.#words = words;
    if (this.#store) this.#look(words);
    else this.requestUpdate();
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

  /** A new form: the store at once, what else there is afterwards. */
  #begin(composition: Composition): void {
    const store = new Store(composition, { ...(this.#given && { record: this.#given }) });
    this.#store = store;
    this.#desk?.leave();
    this.#desk = undefined;
    this.#uploads?.close();
    this.#uploads = undefined;
    this.#touched = this.#replaced = false;
    this.#control.sync();
    let before = store.live.typed;
    store.topics.on('changed', () => {
      const now = store.live.typed;
      for (const key of new Set([...Object.keys(before), ...Object.keys(now)]))
        if (before[key] !== now[key]) this.#emit('onething-change', { key, value: now[key] });
      before = now;
      this.#touched = true;
      this.#control.soon();
    });
    for (const topic of ['materials', 'sign']) store.topics.on(topic, () => this.#control.soon());
    let pages = new Set(store.pages());
    // a section of the long page comes and goes with its data; of what comes some is drawn in the same frame
    store.topics.on('pages', () => {
      const before = pages,
        view = this.#view;
      pages = new Set(store.pages());
      for (const page of new Set([...before, ...pages])) if (before.has(page) !== pages.has(page)) store.topics.tell(`there/${page}`);
      if (view?.store === store && this.#painted === view) void this.#slices.draw(view, performance.now());
    });
    if (this.#words) this.#look(this.#words);
  }

  #look(m: Messages): void {
    const before = this.#view,
      again = before?.store === this.#store;
    const view = new View(this.#store!, m, this.#actions, { long: this.mode === 'long' });
    // what is open, half typed or said stays as it is, in other words
    if (before && again) {
      const { m: _, t: __, long: ___, ...kept } = before;
      Object.assign(view, kept);
    }
    view.offline = !navigator.onLine;
    this.#view = view;
    this.requestUpdate();
    void (again && this.#desk ? this.#equip(view).then(() => this.#rest(view)) : this.updateComplete.then(() => this.#settle(view))).catch(
      () => {}
    ); // told by then
  }

  /** The form is on the screen: now the rest of the code, before the network may be gone; then drafts and what is known. */
  async #settle(view: View): Promise<void> {
    this.#emit('onething-ready', { composition: view.store.composition });
    await this.#rest(view);
    await this.#furnish(view);
  }

  /** What needs the rest of the code. */
  async #furnish(view: View): Promise<Later> {
    const later = await this.#equip(view);
    if (this.#view?.store !== view.store || this.#desk) return later;
    const root = this.renderRoot as ShadowRoot;
    for (const { styleSheet: sheet } of [later.laterStyles, later.materialStyles])
      if (sheet && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    view.store.planner = later.bring;
    this.#desk = new later.Desk(view.store, this.#front());
    this.#uploads = this.#sender(later, view.store);
    void this.#desk.start(this.#touched, () => this.#replaced).then(() => this.#control.soon());
    return later;
  }

  /** The rest of the code; after a failure it is asked for again. */
  #fetch(): Promise<Later> {
    return (this.#later ??= import('./later.ts').catch((error: unknown) => {
      this.#later = undefined;
      this.#emit('onething-error', { kind: 'load', error });
      throw error;
    }));
  }

  /** The rest of the code and the words for it. */
  async #equip(view: View): Promise<Later> {
    const [later, words] = await Promise.all([this.#fetch(), view.m.materials()]);
    view.w = words;
    view.later = later;
    view.say('', 'sr');
    view.redraw('later');
    return later;
  }

  #sender({ Uploads: Sender, tellUpload }: Later, store: Store): Uploads {
    return new Sender(store, {
      where: () => ({ endpoint: this.endpoint, uploader: this.uploader }),
      told: (event) => {
        if (this.#view?.store === store) tellUpload(this.#view, event);
      },
      emit: (type, detail) => this.#emit(type, detail)
    });
  }

  async #rest(view: View): Promise<void> {
    await painted();
    this.#painted = view;
    await this.#slices.draw(view);
  }

  #front(): Front {
    const element = (): OneThingForm => this;
    return {
      get endpoint() {
        return element().endpoint;
      },
      get submitter() {
        return element().submitter;
      },
      get uploader() {
        return element().uploader;
      },
      get draftHost() {
        return element().draftHost;
      },
      get prefill() {
        return element().prefill;
      },
      get draftMode() {
        return element().draftMode;
      },
      get view() {
        return element().#view;
      },
      emit: (type, detail, cancelable) => this.#emit(type, detail, cancelable),
      showSummary: (pages) => {
        if (this.#view) showSummary(this.#view, this, pages);
      },
      showTop: () => {
        this.renderRoot.querySelector<HTMLElement>('#heading')?.focus();
        this.scrollIntoView({ block: 'start' });
      }
    };
  }

  // ---- going about

  readonly #actions: Actions = {
    go: (page, focus) => this.#go(page, focus),
    next: () => void this.#next(),
    submit: () => void this.#desk?.submit(),
    retry: () => void this.#desk?.resume('now'),
    reset: () => this.reset(),
    exportDraft: () => this.exportDraft(),
    importDraft: (file) => void this.importDraft(file),
    submission: () => this.submission,
    uploads: () => this.#uploads,
    later: () => this.#furnish(this.#view!)
  };

  #go(page: string, focus?: string): void {
    const from = this.#view && go(this.#view, this, page, focus);
    if (from !== undefined && from !== page) this.#emit('onething-page', { page, from });
  }

  #showAll(): void {
    if (this.#view) showSummary(this.#view, this, '*');
  }

  async #next(): Promise<void> {
    const store = this.#store!,
      page = store.page,
      { linesOf } = await this.#fetch(),
      view = this.#view!,
      pages = store.pages();
    if (page !== store.page) return;
    if (page !== 'review' && linesOf(view, [page]).length) {
      showSummary(view, this, page);
      return;
    }
    view.summary = undefined;
    this.#go(pages[pages.indexOf(page) + 1] ?? page);
    view.say(pageTitle(view, store.page));
  }

  readonly #network = (): void => {
    if (this.#view) {
      this.#view.offline = !navigator.onLine;
      this.#view.redraw('notes');
    }
    if (!navigator.onLine) return;
    if (this.#view && !this.#desk) void this.#furnish(this.#view).catch(() => {});
    this.#uploads?.online();
    void this.#desk?.resume();
  };

  readonly #leave = (): void => {
    if (document.visibilityState === 'hidden') void this.#desk?.save();
  };

  #emit<K extends keyof OneThingFormEventMap>(type: K, detail: OneThingFormEventMap[K]['detail'], cancelable = false): boolean {
    return this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable }));
  }
}

/** Typed events, for plain TypeScript and for Angular's strict templates. */
// oxlint-disable-next-line typescript/no-unsafe-declaration-merging
export interface OneThingForm {
  addEventListener<K extends keyof OneThingFormEventMap>(
    type: K,
    listener: (this: OneThingForm, event: OneThingFormEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions
  ): void;
  addEventListener<K extends keyof HTMLElementEventMap>(
    type: K,
    listener: (this: OneThingForm, event: HTMLElementEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions
  ): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  removeEventListener<K extends keyof OneThingFormEventMap>(
    type: K,
    listener: (this: OneThingForm, event: OneThingFormEventMap[K]) => unknown,
    options?: boolean | EventListenerOptions
  ): void;
  removeEventListener<K extends keyof HTMLElementEventMap>(
    type: K,
    listener: (this: OneThingForm, event: HTMLElementEventMap[K]) => unknown,
    options?: boolean | EventListenerOptions
  ): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'one-thing-form': OneThingForm;
  }
}
