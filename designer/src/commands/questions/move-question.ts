// Questions that save equally much are asked in this order.

import { command, moved, refusal } from '../command.ts';

export const moveQuestion = command<{ readonly datum: string; readonly to: number }>('moveQuestion', ({ bundle }, { datum, to }) => {
  const list = bundle.questions ?? [],
    from = list.findIndex((q) => q.datum === datum);
  if (from < 0) return refusal('unknownQuestion', { datum });
  return moved(list, from, to) ? undefined : refusal('noSuchPlace', { place: to });
});
