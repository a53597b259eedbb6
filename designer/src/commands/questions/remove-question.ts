// A question is asked no more. Conditions that speak of its datum stay, and the problems tell of them.

import { command, refusal } from '../command.ts';

export const removeQuestion = command<{ readonly datum: string }>('removeQuestion', ({ bundle, layout }, { datum }) => {
  const list = bundle.questions ?? [],
    at = list.findIndex((q) => q.datum === datum);
  if (at < 0) return refusal('unknownQuestion', { datum });
  list.splice(at, 1);
  delete layout[`question ${datum}`];
  return undefined;
});
