// An option that cannot be meant so: told together with the command's help, exit code 2.

import type { Language } from './language.ts';

export class Misuse extends Error {
  readonly texts: Readonly<Record<Language, string>>;
  constructor(texts: Readonly<Record<Language, string>>) {
    super(texts.en);
    this.texts = texts;
  }
}

/** A day as YYYY-MM-DD that there is; undefined where the option was not given. */
export function dayOf(value: string | boolean | undefined, option: string): string | undefined {
  if (typeof value !== 'string') return undefined;
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== value)
    throw new Misuse({ zh: `--${option} 要写成日期,如 2026-11-20。`, en: `--${option} wants a date such as 2026-11-20.` });
  return value;
}
