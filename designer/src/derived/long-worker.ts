// What takes longer than a moment: all situations of a bundle, and its guide. Beside the page, and beside the composing.

import { simulate, type Composition, type Language, type Paper, type Simulation } from '@onething/core';
import { guide } from '@onething/papers';

export type LongAsk = { readonly no: number; readonly composition: Composition } & (
  | { readonly task: 'simulate'; readonly whole: boolean }
  | { readonly task: 'guide'; readonly language: Language }
);
export type LongAnswer = { readonly no: number } & (
  | { readonly task: 'simulate'; readonly simulation: Simulation }
  | { readonly task: 'guide'; readonly paper: Paper }
  | { readonly task: 'failed'; readonly why: string }
);

const scope = globalThis as unknown as { onmessage: (event: MessageEvent<LongAsk>) => void; postMessage: (answer: LongAnswer) => void };
/** Beyond these a sample is enough at first; all are tried when somebody asks for it. */
const LIMIT = 8000,
  MOST = 50_000;

scope.onmessage = ({ data }) => {
  const { no, composition } = data;
  try {
    scope.postMessage(
      data.task === 'simulate'
        ? { no, task: 'simulate', simulation: slim(simulate(composition, { limit: data.whole ? MOST : LIMIT })) }
        : { no, task: 'guide', paper: guide(composition, { language: data.language }) }
    );
  } catch (error) {
    scope.postMessage({ no, task: 'failed', why: String(error) });
  }
};

/** Witnesses are the bulk of it, and nobody looks at them. */
const slim = (simulation: Simulation): Simulation => ({
  ...simulation,
  situations: simulation.situations.map(({ witness: _, ...rest }) => rest)
});
