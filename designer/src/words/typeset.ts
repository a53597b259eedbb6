// How does Chinese stand on the page? Punctuated at full width, however staff or the core have typed it.

import { punctuated, type Language } from '@onething/core';

/** Texts, lists of texts, and what functions give of them; the rest stays as it is. */
function wide(value: unknown): unknown {
  if (typeof value === 'string') return punctuated(value);
  if (Array.isArray(value)) return value.map(wide);
  return typeof value === 'function' ? (...args: unknown[]) => wide((value as (...given: unknown[]) => unknown)(...args)) : value;
}

export const typeset = <T>(value: T, language: Language): T => (language === 'zh' ? wide(value) as T : value);

/** One that speaks: what its members say is typeset. */
export const typesetSpeaker = <T extends object>(speaker: T, language: Language): T =>
  (language === 'zh' ? Object.fromEntries(Object.entries(speaker).map(([key, member]) => [key, wide(member)])) as T : speaker);
