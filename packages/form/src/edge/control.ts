// What does a native form see of the element? One value, which is the submission, and whether it may be sent; kept up to date
// a moment after each change, and at once when a button is pressed. Until the form is loaded, nothing may be sent. What the
// browser keeps for a page that is come back to is what was typed.

import type { JsonObject, Submission } from '@onething/core/live';
import type { Messages } from '../messages.ts';
import type { Store } from '../store/store.ts';

export interface Held {
  readonly store: Store | undefined;
  readonly submission: Submission | undefined;
  readonly words: Messages | undefined;
}

const SOON = 150; // milliseconds

export class FormControl {
  readonly #internals: ElementInternals;
  readonly #held: () => Held;
  readonly #refused: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #form: AbortController | undefined;
  #pressed = false;

  /** refused: somebody wanted to send the native form, and this control is why it stays. */
  constructor(internals: ElementInternals, held: () => Held, refused: () => void) {
    this.#internals = internals;
    this.#held = held;
    this.#refused = refused;
    this.sync();
  }

  /** The native form it is a control of. */
  belongs(form: HTMLFormElement | null): void {
    this.#form?.abort();
    this.#form = undefined;
    if (!form) return;
    const { signal } = (this.#form = new AbortController());
    // a form is also sent by Enter and by buttons outside it: the browser clicks the button then too
    form.getRootNode().addEventListener('click', () => this.#press(), { capture: true, signal });
    form.addEventListener('formdata', () => this.sync(), { signal });
  }

  #press(): void {
    if (this.#timer) this.sync();
    this.#pressed = true;
    setTimeout(() => {
      this.#pressed = false;
    });
  }

  /** A host that only asks moves nobody; a person who presses is led to what is missing, which the browser cannot do. */
  invalid(event: Event): void {
    if (!this.#pressed) return;
    event.preventDefault();
    this.#refused();
  }

  soon(): void {
    this.#timer ??= setTimeout(() => this.sync(), SOON);
  }

  sync(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const { store, submission, words } = this.#held();
    if (!store || !submission) {
      this.#internals.setFormValue(null);
      this.#internals.setValidity({ customError: true }, words?.loading ?? '…');
      return;
    }
    this.#internals.setFormValue(JSON.stringify(submission), JSON.stringify({ record: store.live.typed }));
    const problems = store.problems(),
      wrong = problems.some(({ code }) => code !== 'required'),
      count = problems.length + store.lacking;
    this.#internals.setValidity(
      count === 0 ? {} : wrong ? { customError: true } : { valueMissing: true },
      count === 0 ? '' : (words?.summary(count) ?? '!')
    );
  }
}

/** What was typed, from what the browser kept; undefined: it kept something else. */
export function keptRecord(state: unknown): JsonObject | undefined {
  try {
    const { record } = JSON.parse(String(state)) as { record?: JsonObject };
    return typeof record === 'object' ? record : undefined;
  } catch {
    return undefined;
  }
}
