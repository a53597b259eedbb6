import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Submission } from '@onething/core/live';
import type { Submitter } from '../contract.ts';
import { zhMaterials } from '../messages/materials/zh.ts';
import zh from '../messages/zh.ts';
import { Store } from '../store/store.ts';
import { sample } from '../testing/sample.ts';
import { View, type Actions } from '../views/view.ts';
import { waitingFor } from '../views/waiting.ts';
import { Desk } from './desk.ts';
import type { Front } from './front.ts';
import { post, Rejected, Unreachable } from './send.ts';

const RECORD = {
  's.tax': false,
  'owner.name': '李明',
  'place.address.province': '湖北省',
  'place.address.city': '武汉市',
  'place.leased': false,
  'owner.declaration~SHOP': true,
  'owner.signature~SHOP': '李明'
};
const receipt = { number: 'N-1', dossiers: [] };

/** A desk whose server answers with what comes next in the list; nothing is kept on the device. */
function opened(answers: (Error | typeof receipt | Promise<typeof receipt>)[]) {
  const store = new Store(sample(), { record: RECORD, on: '2026-11-20' }),
    led: string[] = [],
    sent: [string, Submission][] = [];
  const view = new View(store, zh, {
    go: (_, focus) => {
      led.push(focus ?? '');
    }
  } as Partial<Actions> as Actions);
  view.w = zhMaterials;
  const submitter: Submitter = async (submission, { key }) => {
    sent.push([key, submission]);
    const next = answers.shift()!;
    if (next instanceof Error) throw next;
    return next;
  };
  const front: Front = {
    endpoint: undefined,
    submitter,
    uploader: undefined,
    draftHost: undefined,
    prefill: undefined,
    draftMode: 'off',
    view,
    emit: () => true,
    showSummary: () => {},
    showTop: () => {}
  };
  return { store, view, led, sent, desk: new Desk(store, front) };
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-20T01:00:00Z') });
  vi.stubGlobal('navigator', { onLine: true });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('filing', () => {
  test('what has no answer is tried again by itself, later each time, and is the same to the byte', async () => {
    const { store, desk, sent, view } = opened([
      new Unreachable('503', 503),
      new Unreachable('503', 503),
      new Unreachable('gone'),
      receipt
    ]);
    await desk.submit();
    expect(store.status).toBe('queued');
    expect(waitingFor(view)[0]).toBe(zhMaterials.notYet(true));
    await vi.advanceTimersByTimeAsync(14_000);
    expect(sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(29_000);
    expect(sent).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent).toHaveLength(3);
    expect(waitingFor(view)[0]).toBe(zhMaterials.notYet(false));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(store.status).toBe('sent');
    expect(new Set(sent.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(desk.submission()).toBe(sent[0]![1]);
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(sent).toHaveLength(4);
  });

  test('nothing is tried while the element is off the page, and after the form was emptied', async () => {
    const { store, desk, sent } = opened([new Unreachable('gone'), new Unreachable('gone')]);
    await desk.submit();
    desk.leave();
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(sent).toHaveLength(1);
    desk.back();
    await vi.advanceTimersByTimeAsync(15_000);
    expect(sent).toHaveLength(2);
    await desk.reset();
    expect(store.status).toBe('filling');
    await vi.advanceTimersByTimeAsync(3_600_000);
    await desk.resume();
    expect(sent).toHaveLength(2);
  });

  test('what is changed while it waits, and certainly has not gone out, is withdrawn; going to another page changes nothing', async () => {
    const { store, desk, sent, view } = opened([new Unreachable('503', 503), receipt]);
    await desk.submit();
    store.go('review');
    store.topics.flush();
    expect([store.status, view.warning]).toEqual(['queued', undefined]);
    store.answer('owner.name', '王小明');
    store.topics.flush();
    expect([store.status, view.warning, view.said]).toEqual(['filling', zhMaterials.withdrawn, zhMaterials.withdrawn]);
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(sent).toHaveLength(1);
    await desk.submit();
    expect([store.status, view.warning]).toEqual(['sent', undefined]);
    expect(sent[1]![1].record).toMatchObject({ 'owner.name': '王小明' });
    expect(store.changedAfter).toBe(false);
  });

  test('without a network nothing goes out, so that it can be changed', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    const { store, desk, sent } = opened([]);
    await desk.submit();
    expect([store.status, sent.length]).toEqual(['queued', 0]);
    store.promise('SHOP', 'none', true); // nothing that is sent
    store.topics.flush();
    expect(store.status).toBe('queued');
    store.answer('owner.name', '王小明');
    store.topics.flush();
    expect(store.status).toBe('filling');
  });

  test('what may be filed stays as it was, and is told to be; so it is while it is sent', async () => {
    let resolve = (_: typeof receipt): void => {};
    const promise = new Promise<typeof receipt>((done) => {
        resolve = done;
      }),
      { store, desk, sent, view } = opened([new Unreachable('gone'), promise]);
    await desk.submit();
    store.answer('owner.name', '王小明');
    store.topics.flush();
    expect([store.status, view.warning]).toEqual(['queued', zhMaterials.underwayAsWas]);
    await vi.advanceTimersByTimeAsync(15_000);
    store.answer('owner.name', '王大明');
    store.topics.flush();
    expect(store.status).toBe('queued');
    resolve(receipt);
    await vi.advanceTimersByTimeAsync(0);
    expect(store.status).toBe('sent');
    expect(sent[1]).toEqual(sent[0]);
    expect(desk.submission().record).toMatchObject({ 'owner.name': '李明' });
    expect(store.changedAfter).toBe(true);
  });

  test('a request that is never answered counts as one that did not arrive', async () => {
    vi.stubGlobal(
      'fetch',
      (_: string, { signal }: RequestInit) =>
        new Promise((__, reject) => {
          signal!.addEventListener('abort', () => reject(signal!.reason as Error));
        })
    );
    const failed = post('/', {} as Submission, { key: 'k', signal: new AbortController().signal }).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await failed).toBeInstanceOf(Unreachable);
  });

  test('a refusal settles it, and leads to what is said', async () => {
    const { store, desk, sent, view, led } = opened([new Unreachable('gone'), new Rejected(400, 'Bad Request'), receipt]);
    await desk.submit();
    await desk.resume('now');
    expect(store.status).toBe('filling');
    expect([view.warning, led]).toEqual([zhMaterials.notTaken, ['warning']]);
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(sent).toHaveLength(2);
    store.answer('owner.name', '李明明');
    await desk.submit();
    expect(store.status).toBe('sent');
    expect(sent.at(-1)![1].record).toMatchObject({ 'owner.name': '李明明' });
  });
});
