// A long task for the composition that is shown: asked for anew when that changes, and stopped when nobody waits any more.

import { useEffect, useState } from 'react';
import type { Composition } from '@onething/core';
import type { LongAnswer, LongAsk } from './long-worker.ts';

type Task = LongAsk extends infer A ? (A extends LongAsk ? Omit<A, 'no' | 'composition'> : never) : never;

export function useLong(composition: Composition | undefined, task: Task): LongAnswer | undefined {
  const [answer, setAnswer] = useState<LongAnswer>(),
    key = JSON.stringify(task);
  useEffect(() => {
    setAnswer(undefined);
    if (!composition) return;
    const worker = new Worker(new URL('./long-worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = (event: MessageEvent<LongAnswer>) => setAnswer(event.data);
    worker.onerror = (event) => setAnswer({ no: 0, task: 'failed', why: event.message });
    worker.postMessage({ no: 1, composition, ...task } as LongAsk);
    return () => worker.terminate();
  }, [composition, key]);
  return answer;
}
