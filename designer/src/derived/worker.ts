// Composes beside the page, so that typing and dragging never wait.

import { derive, type Sources } from './derive.ts';
import { changed, type Answer, type Ask } from './protocol.ts';

const scope = globalThis as unknown as { onmessage: (event: MessageEvent<Ask>) => void; postMessage: (answer: Answer) => void };

let sources: Sources | undefined;

scope.onmessage = ({ data: { no, change } }) => {
  try {
    sources = changed(sources, change);
    scope.postMessage({ no, derived: derive(sources) });
  } catch (error) {
    scope.postMessage({ no, failed: String(error) });
  }
};
