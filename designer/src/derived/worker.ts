// Composes beside the page, so that typing and dragging never wait.

import { delta } from './delta.ts';
import { derive, type Derived, type Sources } from './derive.ts';
import { changed, type Answer, type Ask } from './protocol.ts';

const scope = globalThis as unknown as { onmessage: (event: MessageEvent<Ask>) => void; postMessage: (answer: Answer) => void };

let sources: Sources | undefined, answered: Derived | undefined;

scope.onmessage = ({ data: { no, change } }) => {
  try {
    sources = changed(sources, change);
    const derived = derive(sources),
      before = answered;
    answered = derived;
    scope.postMessage({ no, delta: delta(derived, before) });
  } catch (error) {
    scope.postMessage({ no, failed: String(error) });
  }
};
