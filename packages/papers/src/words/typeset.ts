// How does Chinese stand on the page? Punctuated at full width, however staff or the core have typed it.

import { punctuated, type Language } from '@onething/core';
import type { Teller } from './tell.ts';

/** Texts, lists of texts, and what functions give of them; the rest stays as it is. */
function wide(value: unknown): unknown {
  if (typeof value === 'string') return punctuated(value);
  if (Array.isArray(value)) return value.map(wide);
  return typeof value === 'function' ? (...args: unknown[]) => wide((value as (...given: unknown[]) => unknown)(...args)) : value;
}

/** The same value with the punctuation of its language in every text. */
export const typeset = <T>(value: T, language: Language): T => (language === 'zh' ? (wide(value) as T) : value);

/** A teller whose words are typeset. Values are said as they are: what somebody entered is nobody's to change. */
export const typesetTeller = (teller: Teller, language: Language): Teller =>
  language === 'zh'
    ? {
        ...(Object.fromEntries(Object.entries(teller).map(([key, member]) => [key, wide(member)])) as unknown as Teller),
        value: teller.value
      }
    : teller;
