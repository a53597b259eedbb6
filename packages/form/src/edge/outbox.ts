// What is on its way to the server: kept from before it is sent until an answer settles it. The answer may be lost, and the page
// with it; then the same goes out under the same key, to the byte, and the server says what it said the first time.

import type { Submission } from '@onething/core/live';
import { get, put } from './database.ts';

/** perhaps: it went out, and what became of it is not known. */
export interface Waiting {
  readonly submission: Submission;
  readonly key: string;
  readonly perhaps: boolean;
}

const PATIENCE = 3000; // milliseconds: a device that does not keep it must not keep it from being sent

export class Outbox {
  readonly #form: string;
  readonly #onDevice: boolean;
  #waiting: Waiting | undefined;

  /** onDevice: it outlives the page. */
  constructor(form: string, onDevice: boolean) {
    this.#form = form;
    this.#onDevice = onDevice;
  }

  get waiting(): Waiting | undefined {
    return this.#waiting;
  }

  async find(): Promise<Waiting | undefined> {
    if (!this.#waiting && this.#onDevice) this.#waiting = await inTime(get<Waiting>('queue', this.#form));
    return this.#waiting;
  }

  async keep(waiting: Waiting): Promise<void> {
    this.#waiting = waiting;
    if (this.#onDevice) await inTime(put([['queue', this.#form, waiting]]));
  }

  async settle(): Promise<void> {
    this.#waiting = undefined;
    if (this.#onDevice) await inTime(put([['queue', this.#form, undefined]]));
  }
}

const inTime = <T>(work: Promise<T>): Promise<T | undefined> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return Promise.race([
    work.catch(() => undefined),
    new Promise<undefined>((done) => {
      timer = setTimeout(() => done(undefined), PATIENCE);
    })
  ]).finally(() => clearTimeout(timer));
};
