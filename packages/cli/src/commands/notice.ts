// What must this applicant know and bring? The notice (一次性告知单), to be printed or sent.

import type { JsonObject } from '@onething/core';
import { notice } from '@onething/papers';
import type { Context, Outcome } from '../command.ts';
import { compositionOf, recordOf, SOURCE_OPTIONS } from '../files.ts';
import { dayOf } from '../output/misuse.ts';
import { formatOf, PRINT_OPTIONS, PRINT_USAGE, printed } from '../output/print.ts';

export const summary = {
  zh: '一次性告知单:按回答告知办什么、带什么、多久',
  en: 'the notice for some answers: what is handled, what to bring, how long it takes'
};
export const usage = `<composition.json|bundle.json> [--answers persona.json] [--on YYYY-MM-DD] ${PRINT_USAGE}`;
export const options = { ...SOURCE_OPTIONS, ...PRINT_OPTIONS, answers: { type: 'string' }, on: { type: 'string' } } as const;
export const least = 1;

export function run([file = '']: readonly string[], { language, values }: Context): Outcome {
  formatOf(values);
  // a persona knows on which day it was filed
  const given = typeof values['answers'] === 'string' ? recordOf(values['answers']) : undefined;
  const on = dayOf(values['on'], 'on') ?? given?.on;
  return printed(
    notice(compositionOf(file, values), (given?.record ?? {}) as JsonObject, { language, ...(on !== undefined && { on }) }),
    values,
    language
  );
}
