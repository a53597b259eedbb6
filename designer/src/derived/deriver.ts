// Who composes, and when? One worker, one question at a time; of those that wait only the newest counts. A trial (what would
// this decision do?) goes the same way and has an answer of its own.

import { usedItems, type DesignDocument } from '../document/document.ts';
import { applied, delta } from './delta.ts';
import { derive, type Derived, type Sources } from './derive.ts';
import { changed, changeOf, type Answer, type Ask } from './protocol.ts';

export interface Deriver {
  /** undefined: a newer question came in between. */
  derive(doc: DesignDocument): Promise<Derived | undefined>;
  try(doc: DesignDocument): Promise<Derived | undefined>;
  close(): void;
}

export interface Port {
  post(ask: Ask): void;
  listen(answer: (answer: Answer) => void): void;
  close(): void;
}

interface Waiting {
  readonly lane: string;
  readonly sources: Sources;
  readonly done: (derived: Derived | undefined) => void;
  readonly fail: (error: Error) => void;
}

export function deriverOn(port: Port): Deriver {
  let sent: Sources | undefined,
    received: Derived | undefined,
    running: Waiting | undefined,
    no = 0;
  let waiting: Waiting[] = [];

  const next = (): void => {
    if (running) return;
    running = waiting.shift();
    if (!running) return;
    port.post({ no: ++no, change: changeOf(running.sources, sent) });
    sent = running.sources;
  };
  port.listen((answer) => {
    const done = running;
    running = undefined;
    if (answer.failed === undefined) {
      received = applied(answer.delta, received) as Derived;
      done?.done(received);
    } else done?.fail(new Error(answer.failed));
    next();
  });
  const ask = (lane: string, doc: DesignDocument): Promise<Derived | undefined> =>
    new Promise((done, fail) => {
      for (const w of waiting) if (w.lane === lane) w.done(undefined);
      waiting = [...waiting.filter((w) => w.lane !== lane), { lane, sources: sourcesOf(doc), done, fail }];
      next();
    });
  return { derive: (doc) => ask('now', doc), try: (doc) => ask('trial', doc), close: () => port.close() };
}

export const sourcesOf = (doc: DesignDocument): Sources => ({ catalogue: doc.catalogue, items: usedItems(doc), bundle: doc.bundle });

/** Does anything follow anew? Places on the canvas and notes change nothing. */
export const sameSources = (a: DesignDocument, b: DesignDocument): boolean =>
  a.bundle === b.bundle && a.catalogue === b.catalogue && a.items === b.items;

export function workerPort(): Port {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  return {
    post: (ask) => worker.postMessage(ask),
    close: () => worker.terminate(),
    listen: (answer) => {
      worker.onmessage = (event: MessageEvent<Answer>) => answer(event.data);
      worker.onerror = (event) => answer({ no: 0, failed: event.message });
    }
  };
}

/** The same without a worker, for tests. */
export function directPort(): Port {
  let answer: (answer: Answer) => void = () => {},
    sources: Sources | undefined,
    answered: Derived | undefined;
  return {
    listen: (to) => {
      answer = to;
    },
    close: () => {},
    post: ({ no, change }) => {
      sources = changed(sources, change);
      const derived = derive(sources),
        before = answered;
      answered = derived;
      queueMicrotask(() => answer({ no, delta: delta(derived, before) }));
    }
  };
}
