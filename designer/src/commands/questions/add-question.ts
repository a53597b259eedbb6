// One more guided question in plain language; its answer is a datum like any other.

import type { Question } from '@onething/core';
import { command, owned, refusal } from '../command.ts';

export interface AddQuestion {
  readonly question: Question;
  readonly at?: number | undefined;
}

export const addQuestion = command<AddQuestion>('addQuestion', ({ bundle }, { question, at }) => {
  const list = (bundle.questions ??= []);
  if (list.some((q) => q.datum === question.datum)) return refusal('questionTaken', { datum: question.datum });
  if (!isDatum(question.datum)) return refusal('badDatum', { datum: question.datum });
  if (at !== undefined && (at < 0 || at > list.length)) return refusal('noSuchPlace', { place: at });
  list.splice(at ?? list.length, 0, owned(question));
  return undefined;
});

/** A question is about one datum of one subject: `situation.licensed`, `premises.floorArea`. */
export const isDatum = (key: string): boolean => /^[A-Za-z][\w-]*(@[A-Za-z][\w-]*)?\.[A-Za-z][\w.-]*$/.test(key);
