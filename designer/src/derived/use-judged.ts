// What is to be said about conditions: asked shortly after they stop changing, of one worker for the whole page.

import { useEffect, useMemo, useState } from 'react';
import { alignedCondition, parametersOf, type Composition, type Condition } from '@onething/core';
import { dataIn } from '../document/condition.ts';
import type { DesignDocument } from '../document/document.ts';
import type { JudgeAnswer, JudgeAsk, Judged } from './judge-worker.ts';

const PAUSE = 150;

let worker: Worker | undefined,
  no = 0;
const waiting = new Map<number, (findings: readonly Judged[]) => void>();

function ask(conditions: readonly Condition[], about: JudgeAsk['about'], done: (findings: readonly Judged[]) => void): () => void {
  worker ??= started();
  const mine = ++no;
  waiting.set(mine, done);
  worker.postMessage({ no: mine, conditions, about } satisfies JudgeAsk);
  return () => {
    waiting.delete(mine);
  };
}

function started(): Worker {
  const made = new Worker(new URL('./judge-worker.ts', import.meta.url), { type: 'module' });
  made.onmessage = ({ data }: MessageEvent<JudgeAnswer>) => {
    waiting.get(data.no)?.(data.findings);
    waiting.delete(data.no);
  };
  return made;
}

/** One list of findings a condition; undefined until they are known. */
export function useJudged(
  conditions: readonly Condition[],
  doc: DesignDocument,
  composition: Composition | undefined
): readonly Judged[] | undefined {
  const [answer, setAnswer] = useState<{ readonly text: string; readonly findings: readonly Judged[] }>();
  const text = JSON.stringify(conditions),
    parameters = useMemo(() => parametersOf(doc.catalogue, doc.bundle), [doc.catalogue, doc.bundle]);
  useEffect(() => {
    if (!composition) return;
    const written = (JSON.parse(text) as Condition[]).map((c) => alignedCondition(c, undefined, parameters)),
      named = new Set(written.flatMap((c) => dataIn(c)));
    // the rest of a datum is large, and says nothing about what it can be
    const about = {
      questions: composition.questions.filter((q) => named.has(q.datum)),
      data: composition.data
        .filter((d) => named.has(d.key))
        .map((d) => ({ key: d.key, ...(d.domain !== undefined && { domain: d.domain }) }))
    } as unknown as JudgeAsk['about'];
    let forget: (() => void) | undefined;
    const timer = setTimeout(() => {
      forget = ask(written, about, (findings) => setAnswer({ text, findings }));
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      forget?.();
    };
  }, [text, parameters, composition]);
  return answer?.text === text ? answer.findings : undefined;
}
