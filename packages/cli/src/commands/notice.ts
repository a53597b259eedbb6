// What must this applicant know and bring? The notice (一次性告知单), to be printed or sent.

import type { JsonObject } from '@onething/core';
import { notice } from '@onething/papers';
import type { Context, Outcome } from '../command.ts';
import { compositionOf, givenOf } from '../files.ts';
import { OPTIONS, SOURCE_OPTIONS } from '../options.ts';
import { PRINT_OPTIONS, printed } from '../output/print.ts';

export const summary = {
  zh: '一次性告知单:按回答告知办什么、带什么、多久',
  en: 'the notice for some answers: what is handled, what to bring, how long it takes'
};
export const usage = '<composition.json|bundle.json>';
export const options = { ...SOURCE_OPTIONS, ...PRINT_OPTIONS, answers: OPTIONS.answers, on: OPTIONS.on };
export const least = 1;
export const most = 1;
export const example = 'notice examples/restaurant/bundle.json --answers examples/restaurant/personas/new-with-tobacco.json --format md';

export function run([file = '']: readonly string[], { language, values }: Context): Outcome {
  // a persona knows on which day it was filed
  const composition = compositionOf(file, values),
    given = givenOf(values, composition);
  const on = typeof values['on'] === 'string' ? values['on'] : given?.on;
  return printed(notice(composition, (given?.record ?? {}) as JsonObject, { language, on, choices: given }), values, language);
}
