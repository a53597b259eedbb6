import { afterEach, describe, expect, test } from 'vitest';
import type { UploadContext, Uploader } from '../contract.ts';
import { storeOfDocuments } from '../testing/documents.ts';
import { Uploads, type Pace, type UploadEvent } from './upload.ts';
import { Interrupted, Rejected } from './upload/tus.ts';

const pdf = (name: string, more = ''): File => new File([`%PDF-1.7 ${more || name}`.padEnd(400, ' ')], name, { type: 'application/pdf' });
const url = 'https://example.org/files/1';
const open: Uploads[] = [];
afterEach(() => {
  for (const uploads of open.splice(0)) uploads.close();
});

interface Held {
  readonly file: File;
  readonly context: UploadContext;
  readonly done: () => void;
  readonly fail: (error: unknown) => void;
  readonly aborted: () => boolean;
}

/** A host's uploader that waits to be told how it ends. */
function hands(): { readonly uploader: Uploader; readonly held: Held[] } {
  const held: Held[] = [];
  const uploader: Uploader = (file, context) =>
    new Promise((resolve, reject) => {
      context.signal.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError')));
      held.push({ file, context, done: () => resolve({ url, state: 'ready' }), fail: reject, aborted: () => context.signal.aborted });
    });
  return { uploader, held };
}

function started(uploader: Uploader | undefined, pace: Pace = {}) {
  const store = storeOfDocuments(),
    told: UploadEvent[] = [],
    errors: unknown[] = [];
  const uploads = new Uploads(
    store,
    {
      where: () => ({ endpoint: undefined, uploader }),
      told: (event) => {
        told.push(event);
      },
      emit: (_, { error }: never) => {
        errors.push(error);
        return true;
      }
    },
    { wait: () => 5, ...pace }
  );
  open.push(uploads);
  const place = store.places.find((p) => p.id === 'plan@place')!;
  const states = (): readonly string[] => store.files.of(place.id).map((f) => f.state);
  return { store, uploads, place, told, errors, states, kinds: () => told.map((e) => (e.kind === 'quarter' ? `${e.percent}%` : e.kind)) };
}

async function until(holds: () => boolean): Promise<void> {
  for (let i = 0; i < 400; i++) {
    if (holds()) return;
    await new Promise((done) => {
      setTimeout(done, 5);
    });
  }
  throw new Error('it never came to that');
}

describe('uploads', () => {
  test('send what is attached, say every quarter and the end', async () => {
    const { uploader, held } = hands(),
      { uploads, place, states, kinds, store } = started(uploader);
    await uploads.attach(place, [pdf('a.pdf')]);
    await until(() => held.length === 1);
    expect(held[0]!.context).toMatchObject({ slot: 'plan@place', url: undefined });
    expect(held[0]!.context.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    for (const sent of [0, 110, 120, 210, 390]) held[0]!.context.progress(sent, url);
    expect(states()).toEqual(['sending']);
    expect(store.files.all[0]).toMatchObject({ sent: 390, url });
    held[0]!.done();
    await until(() => states()[0] === 'ready');
    expect(kinds()).toEqual(['25%', '50%', '75%', 'ready']);
  });

  test('a digest that the page could not reckon is the one that the server says; its own it keeps', async () => {
    const said = `sha256:${'a'.repeat(64)}`,
      uploader: Uploader = async () => ({ url, state: 'checking', check: async () => ({ state: 'ready', digest: said }) });
    const large = started(uploader, { largestDigest: 10 }),
      small = started(uploader);
    for (const { uploads, place } of [large, small]) await uploads.attach(place, [pdf('a.pdf')]);
    await until(() => large.states()[0] === 'ready' && small.states()[0] === 'ready');
    expect(large.store.files.all[0]!.digest).toBe(said);
    expect(small.store.files.all[0]!.digest).toMatch(/^sha256:(?!a{64})/);
  });

  test('two at a time, in their order', async () => {
    const { uploader, held } = hands(),
      { uploads, place } = started(uploader);
    await uploads.attach(place, [pdf('a.pdf'), pdf('b.pdf'), pdf('c.pdf')]);
    await until(() => held.length === 2);
    await new Promise((done) => {
      setTimeout(done, 30);
    });
    expect(held.map((h) => h.file.name)).toEqual(['a.pdf', 'b.pdf']);
    held[0]!.done();
    await until(() => held.length === 3);
    expect(held[2]!.file.name).toBe('c.pdf');
  });

  test('pause stops, and going on starts from where it was', async () => {
    const { uploader, held } = hands(),
      { uploads, place, states, store } = started(uploader);
    await uploads.attach(place, [pdf('a.pdf')]);
    await until(() => held.length === 1);
    held[0]!.context.progress(100, url);
    uploads.pause(store.files.all[0]!.id);
    await until(() => held[0]!.aborted());
    expect(states()).toEqual(['paused']);
    uploads.resume(store.files.all[0]!.id);
    await until(() => held.length === 2);
    expect(held[1]!.context.url).toBe(url);
    held[1]!.done();
    await until(() => states()[0] === 'ready');
  });

  test('what is removed is stopped', async () => {
    const { uploader, held } = hands(),
      { uploads, place, store } = started(uploader);
    await uploads.attach(place, [pdf('a.pdf')]);
    await until(() => held.length === 1);
    uploads.remove(store.files.all[0]!.id);
    await until(() => held[0]!.aborted());
    expect(store.files.all).toEqual([]);
  });

  test('a broken network is tried again and again, as long as anything arrives', async () => {
    let tries = 0;
    const { uploads, place, states, kinds } = started(async (_, { progress }) => {
      progress(tries * 10, url);
      if (tries++ < 12) throw tries % 2 ? new Interrupted('gone') : new TypeError('Failed to fetch');
      return { url, state: 'ready' };
    });
    await uploads.attach(place, [pdf('a.pdf')]);
    await until(() => states()[0] === 'ready');
    expect(tries).toBe(13);
    expect(kinds().filter((k) => k === 'failed')).toEqual([]);
  });

  test('a server that only fails is given up, and a person may try again', async () => {
    let good = false;
    const { uploads, place, states, store, errors } = started(
      async () => {
        if (!good) throw new Interrupted('503');
        return { url, state: 'ready' };
      },
      { attempts: 3 }
    );
    await uploads.attach(place, [pdf('a.pdf')]);
    await until(() => states()[0] === 'failed');
    expect(errors).toHaveLength(1);
    good = true;
    uploads.resume(store.files.all[0]!.id);
    await until(() => states()[0] === 'ready');
  });

  test('when the network is back nobody waits for the next attempt', async () => {
    let tries = 0;
    const { uploads, place, states } = started(
      async () => {
        if (tries++ === 0) throw new Interrupted('gone');
        return { url, state: 'ready' };
      },
      { wait: () => 60_000 }
    );
    await uploads.attach(place, [pdf('a.pdf')]);
    await until(() => states()[0] === 'interrupted');
    uploads.online();
    await until(() => states()[0] === 'ready');
  });

  test('what the service does not take is refused for good', async () => {
    let tries = 0;
    const { uploads, place, states, store } = started(async () => {
      tries++;
      throw new Rejected(415);
    });
    await uploads.attach(place, [pdf('a.pdf')]);
    await until(() => states()[0] === 'refused');
    expect(store.files.all[0]!.reason).toBe('415');
    await new Promise((done) => {
      setTimeout(done, 30);
    });
    expect(tries).toBe(1);
  });

  test('a file is checked before it counts; a refusal has its reason', async () => {
    const verdicts = ['checking', 'checking', 'refused'] as const;
    let asked = 0;
    const { uploads, place, states, store } = started(async () => ({
      url,
      state: 'checking',
      check: async () => ({ state: verdicts[asked++]!, reason: '打不开' })
    }));
    const seen = new Set<string>();
    store.topics.on('materials', () => {
      for (const state of states()) seen.add(state);
    });
    await uploads.attach(place, [pdf('a.pdf')]);
    await until(() => states()[0] === 'refused');
    expect([asked, seen.has('checking'), store.files.all[0]!.reason]).toEqual([3, true, '打不开']);
  });

  test('faulty files are told and not added; the good ones are', async () => {
    const { uploader } = hands(),
      { uploads, place, store, told } = started(uploader);
    await uploads.attach(place, [pdf('a.pdf'), pdf('b.pdf', 'a.pdf'), new File([], 'empty.pdf'), new File(['MZ'], 'x.exe')]);
    expect(store.files.of(place.id).map((f) => f.name)).toEqual(['a.pdf']);
    expect(store.files.faultsOf(place.id).map((f) => [f.name, f.kind])).toEqual([
      ['b.pdf', 'twice'],
      ['empty.pdf', 'empty'],
      ['x.exe', 'format']
    ]);
    expect(told.at(-1)?.kind).toBe('fault');
    await uploads.attach(place, [pdf('c.pdf')]);
    expect(store.files.faultsOf(place.id)).toEqual([]);
  });

  test('a bad file in place of a good one leaves the good one', async () => {
    const { uploader } = hands(),
      { uploads, place, store } = started(uploader);
    await uploads.attach(place, [pdf('a.pdf')]);
    await uploads.attach(place, [new File([], 'b.pdf')], store.files.all[0]!.id);
    expect(store.files.all.map((f) => f.name)).toEqual(['a.pdf']);
    await uploads.attach(place, [pdf('c.pdf')], store.files.all[0]!.id);
    expect(store.files.all.map((f) => f.name)).toEqual(['c.pdf']);
  });

  test('a place that goes stops its files, and starts them when it is back', async () => {
    const { uploader, held } = hands(),
      { uploads, store } = started(uploader);
    store.files.choose('deed@place|lease@place', 1);
    await uploads.attach(
      store.places.find((p) => p.id === 'lease@place')!,
      [pdf('a.pdf')]
    );
    await until(() => held.length === 1);
    store.files.choose('deed@place|lease@place', 0);
    await until(() => held[0]!.aborted());
    expect(store.files.all[0]!.state).toBe('waiting');
    store.files.choose('deed@place|lease@place', 1);
    await until(() => held.length === 2);
  });

  test('what a draft brings back goes on by itself', async () => {
    const { uploader, held } = hands(),
      { store } = started(uploader);
    store.files.restore([
      { id: '1', slot: 'plan@place', name: 'a.pdf', size: 400, type: '', state: 'waiting', sent: 100, url, file: pdf('a.pdf') }
    ]);
    await until(() => held.length === 1);
    expect(held[0]!.context.url).toBe(url);
  });

  test('with nowhere to send to, the file is ready on this device', async () => {
    const { uploads, place, states } = started(undefined);
    await uploads.attach(place, [pdf('a.pdf')]);
    await until(() => states()[0] === 'ready');
  });
});
