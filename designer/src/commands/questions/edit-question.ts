// A question is asked in other words, or answered in another way. Its datum stays: conditions hang on it.

import type { Question } from '@onething/core';
import { command, owned, refusal } from '../command.ts';

export const editQuestion = command<{ readonly question: Question }>('editQuestion', ({ bundle }, { question }) => {
  const list = bundle.questions ?? [],
    at = list.findIndex((q) => q.datum === question.datum);
  if (at < 0) return refusal('unknownQuestion', { datum: question.datum });
  if (JSON.stringify(list[at]) !== JSON.stringify(question)) list[at] = owned(question);
  return undefined;
});
