// A text in both languages, and the choice between them.

import type { Language } from '@onething/core';

export interface Text {
  readonly zh: string;
  readonly en: string;
}

export type Say = (zh: string, en: string) => string;

export const sayIn =
  (lang: Language): Say =>
  (zh, en) =>
    lang === 'zh' ? zh : en;
