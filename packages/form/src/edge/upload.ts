// Who sends the files? It watches the store: what waits is sent, two at a time; what is paused, removed or no longer asked for is
// stopped; what the network broke off goes on by itself, after a second, two, four, up to half a minute, and at once when the
// network is back. Where a file got to is kept in its entry, so that it goes on after a reload.

import type { OneThingFormEventMap, Uploaded, Uploader } from '../contract.ts';
import { checkFile } from '../store/files/check.ts';
import type { FileEntry, FileFault, Place } from '../store/files.ts';
import { newKey, type Store } from '../store/store.ts';
import { digestOf } from './digest.ts';
import { forget, Interrupted, Rejected } from './upload/tus.ts';
import { filesOf, tusUploader } from './upload/uploader.ts';

export interface Sender {
  where(): { readonly endpoint: string | undefined; readonly uploader: Uploader | undefined };
  /** Said politely, once. */
  told(event: UploadEvent): void;
  emit<K extends keyof OneThingFormEventMap>(type: K, detail: OneThingFormEventMap[K]['detail']): boolean;
}

export type UploadEvent =
  | { readonly kind: 'quarter'; readonly entry: FileEntry; readonly percent: number }
  | { readonly kind: 'interrupted' | 'ready' | 'refused' | 'failed'; readonly entry: FileEntry }
  | { readonly kind: 'fault'; readonly faults: readonly FileFault[] };

export interface Pace {
  readonly together?: number;
  readonly wait?: (attempt: number) => number;
  readonly attempts?: number;
  readonly largestDigest?: number;
}

const TOGETHER = 2;
const ATTEMPTS = 8; // without a byte of progress, while the server answers
const LARGEST_DIGEST = 32 * 1024 * 1024; // a digest wants the whole file in memory; of a larger one the server says it

interface Run {
  readonly stop: AbortController;
  attempt: number;
  sent: number;
  timer?: ReturnType<typeof setTimeout> | undefined;
  wake?: (() => void) | undefined;
}

export class Uploads {
  readonly #store: Store;
  readonly #sender: Sender;
  readonly #pace: Required<Pace>;
  readonly #runs = new Map<string, Run>();
  readonly #quarters = new Map<string, number>();
  readonly #off: () => void;
  #closed = false;

  constructor(
    store: Store,
    sender: Sender,
    { together = TOGETHER, wait = backOff, attempts = ATTEMPTS, largestDigest = LARGEST_DIGEST }: Pace = {}
  ) {
    this.#store = store;
    this.#sender = sender;
    this.#pace = { together, wait, attempts, largestDigest };
    this.#off = store.topics.on('materials', () => this.#look());
    this.#look();
  }

  close(): void {
    this.#closed = true;
    this.#off();
    for (const id of this.#runs.keys()) this.#stop(id);
  }

  // ---- what the applicant does

  /** replaces: the file in whose stead they come. */
  async attach(place: Place, chosen: readonly File[], replaces?: string): Promise<void> {
    const { files } = this.#store,
      faults: FileFault[] = [];
    let left = replaces;
    for (const file of chosen) {
      const others = files.of(place.id).filter((f) => f.id !== left);
      const checked = await checkFile(file, place.slot, others, (blob) => this.#digest(blob)).catch(() => ({
        fault: { name: file.name, kind: 'empty' as const }
      }));
      if ('fault' in checked) {
        faults.push(checked.fault);
        continue;
      }
      files.add(
        {
          id: newKey(),
          slot: place.id,
          name: checked.name,
          size: file.size,
          type: file.type,
          state: 'waiting',
          sent: 0,
          digest: checked.digest,
          file
        },
        left
      );
      if (left !== undefined) {
        this.remove(left);
        left = undefined;
      }
    }
    files.fault(place.id, faults);
    if (faults.length) this.#sender.told({ kind: 'fault', faults });
  }

  remove(id: string): void {
    const { files, status } = this.#store,
      entry = files.at(id);
    files.remove(id);
    const { endpoint, uploader } = this.#sender.where();
    // what was taken back is not left lying about; what is filed stays
    if (entry?.url && status === 'filling' && !uploader && endpoint !== undefined && !files.all.some((f) => f.url === entry.url))
      void forget(entry.url, { endpoint: filesOf(endpoint) });
  }

  pause(id: string): void {
    this.#store.files.change(id, { state: 'paused' });
  }

  resume(id: string): void {
    const run = this.#runs.get(id);
    if (run) run.attempt = 0;
    this.#store.files.change(id, { state: 'waiting', reason: undefined });
    run?.wake?.();
  }

  /** The network is back: nobody waits any longer. */
  online(): void {
    for (const run of this.#runs.values()) {
      run.attempt = 0;
      run.wake?.();
    }
  }

  // ---- watching

  #look(): void {
    const { files } = this.#store;
    for (const id of this.#runs.keys()) {
      const entry = files.at(id);
      if (!entry || entry.state === 'paused' || !files.isHere(entry.slot)) this.#stop(id);
    }
    if (this.#closed) return;
    for (const entry of files.all) {
      if (this.#runs.size >= this.#pace.together) return;
      if (this.#runs.has(entry.id) || !files.isHere(entry.slot)) continue;
      if (entry.state === 'waiting' || entry.state === 'interrupted' || entry.state === 'sending' || entry.state === 'checking')
        this.#start(entry);
    }
  }

  #start(entry: FileEntry): void {
    const run: Run = { stop: new AbortController(), attempt: 0, sent: entry.sent };
    this.#runs.set(entry.id, run);
    void this.#run(entry.id, run).finally(() => {
      if (this.#runs.get(entry.id) === run) this.#runs.delete(entry.id);
      this.#look();
    });
  }

  #stop(id: string): void {
    const run = this.#runs.get(id);
    this.#runs.delete(id);
    run?.stop.abort();
    run?.wake?.();
    const { files } = this.#store,
      entry = files.at(id);
    if (entry && (entry.state === 'sending' || entry.state === 'checking' || entry.state === 'interrupted'))
      files.change(id, { state: 'waiting' });
  }

  // ---- one file

  async #run(id: string, run: Run): Promise<void> {
    const { files } = this.#store,
      { signal } = run.stop;
    while (!signal.aborted) {
      try {
        await this.#attempt(id, run);
        return;
      } catch (error) {
        if (signal.aborted) return;
        const entry = files.at(id);
        if (!entry) return;
        if (error instanceof Rejected || !isPassing(error) || (run.attempt >= this.#pace.attempts && online())) {
          files.change(id, {
            state: error instanceof Rejected ? 'refused' : 'failed',
            reason: error instanceof Rejected ? `${error.status}` : undefined,
            ...(error instanceof Rejected && { url: undefined, sent: 0 })
          });
          this.#tell(error instanceof Rejected ? 'refused' : 'failed', id);
          this.#sender.emit('onething-error', { kind: 'upload', error });
          return;
        }
        if (entry.state !== 'interrupted') {
          files.change(id, { state: 'interrupted' });
          this.#tell('interrupted', id);
        }
        await this.#wait(run, error instanceof Interrupted ? error.after : undefined);
      }
    }
  }

  async #attempt(id: string, run: Run): Promise<void> {
    const { files } = this.#store,
      entry = files.at(id)!,
      { signal } = run.stop,
      upload = this.#uploader();
    // nowhere to send it to: the host takes it from the element
    if (!upload) {
      files.change(id, { state: 'ready', sent: entry.size });
      return;
    }
    if (!entry.file && entry.sent < entry.size) throw new Error('the file is lost');
    const file =
      entry.file instanceof File && entry.file.name === entry.name
        ? entry.file
        : new File([entry.file ?? ''], entry.name, { type: entry.type });
    const done = await upload(file, {
      slot: entry.slot,
      digest: entry.digest,
      url: entry.url,
      signal,
      progress: (sent, url) => this.#progress(id, run, sent, url)
    });
    if (signal.aborted) return;
    files.change(id, { state: 'checking', sent: entry.size, url: done.url });
    await this.#judge(id, run, done);
  }

  #uploader(): Uploader | undefined {
    const { uploader, endpoint } = this.#sender.where();
    return uploader ?? (endpoint === undefined ? undefined : tusUploader(filesOf(endpoint)));
  }

  #progress(id: string, run: Run, sent: number, url?: string): void {
    const { files } = this.#store,
      entry = files.at(id);
    if (!entry || run.stop.signal.aborted) return;
    if (sent > run.sent) {
      run.attempt = 0;
      run.sent = sent;
    }
    if (entry.state !== 'sending' || (url !== undefined && url !== entry.url))
      files.change(id, { state: 'sending', sent, ...(url !== undefined && { url }) });
    else files.progress(id, sent);
    const quarter = Math.floor((sent / entry.size) * 4),
      before = this.#quarters.get(id) ?? 0;
    if (quarter <= before) return;
    this.#quarters.set(id, quarter);
    if (quarter < 4) this.#sender.told({ kind: 'quarter', entry, percent: quarter * 25 });
  }

  async #judge(id: string, run: Run, { state, reason, digest, check }: Uploaded): Promise<void> {
    const { files } = this.#store;
    let verdict: Pick<Uploaded, 'state' | 'reason' | 'digest'> = {
      state,
      ...(reason !== undefined && { reason }),
      ...(digest !== undefined && { digest })
    };
    for (let round = 0; verdict.state === 'checking' && check; round++) {
      if (round) await this.#wait({ ...run, attempt: Math.min(round - 1, 3) });
      if (run.stop.signal.aborted) return;
      verdict = await check();
    }
    if (run.stop.signal.aborted) return;
    const good = verdict.state !== 'refused';
    files.change(id, {
      state: good ? 'ready' : 'refused',
      reason: good ? undefined : (verdict.reason ?? ''),
      digest: files.at(id)?.digest ?? verdict.digest
    });
    this.#tell(good ? 'ready' : 'refused', id);
  }

  #tell(kind: 'interrupted' | 'ready' | 'refused' | 'failed', id: string): void {
    const entry = this.#store.files.at(id);
    if (entry) this.#sender.told({ kind, entry });
  }

  /** Until the time is over, the network is back, or it is stopped. */
  #wait(run: Run, after?: number): Promise<void> {
    return new Promise((resolve) => {
      const wake = (): void => {
        clearTimeout(timer);
        run.wake = undefined;
        resolve();
      };
      const timer = setTimeout(wake, after ?? this.#pace.wait(run.attempt++));
      run.wake = wake;
      run.stop.signal.addEventListener('abort', wake, { once: true });
    });
  }

  #digest(blob: Blob): Promise<string | undefined> {
    return blob.size > this.#pace.largestDigest ? Promise.resolve(undefined) : digestOf(blob).catch(() => undefined);
  }
}

/** 1, 2, 4 … 30 seconds, a little apart from each other. */
const backOff = (attempt: number): number => Math.min(30_000, 1000 * 2 ** attempt) * (0.8 + Math.random() * 0.4);

const online = (): boolean => globalThis.navigator?.onLine !== false;

/** A host's own uploader may throw what fetch throws. */
const isPassing = (error: unknown): boolean => error instanceof Interrupted || error instanceof TypeError;
