// What does a native form see of the element? One value, which is the submission, and whether it may be sent; kept up to date
// a moment after each change. What the browser keeps for a page that is come back to is what was typed.

import type { JsonObject, Submission } from '@onething/core/live';
import type { Messages } from '../messages.ts';
import type { Store } from '../store/store.ts';

export interface Held { readonly store: Store | undefined; readonly submission: Submission | undefined; readonly words: Messages | undefined }

const SOON = 150; // milliseconds

export class FormControl {
  readonly #internals: ElementInternals;
  readonly #held: () => Held;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(internals: ElementInternals, held: () => Held) {
    this.#internals = internals;
    this.#held = held;
  }

  get validity(): ValidityState { return this.#internals.validity; }

  soon(): void { this.#timer ??= setTimeout(() => this.sync(), SOON); }

  sync(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const { store, submission, words } = this.#held();
    if (!store || !submission) return;
    this.#internals.setFormValue(JSON.stringify(submission), JSON.stringify({ record: store.live.typed }));
    const problems = store.problems(), wrong = problems.some(({ code }) => code !== 'required'), count = problems.length + store.lacking;
    this.#internals.setValidity(count === 0 ? {} : wrong ? { customError: true } : { valueMissing: true }, count === 0 ? '' : words?.summary(count) ?? '!');
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
