// Which words does the designer use? One file a language; what the core can say (findings, limits, likeness) it says.

import { say, sayKeyword, type Json, type Language } from '@onething/core';
import { typeset } from '@onething/papers';
import { en } from './en.ts';
import type { Messages } from './messages.ts';
import { zh } from './zh.ts';

export interface Words extends Messages {
  readonly lang: Language;
  readonly say: typeof say;
  readonly keyword: (keyword: string, value: unknown) => string;
  readonly commandName: (id: string) => string;
}

const made = (lang: Language, messages: Messages): Words => ({
  ...messages,
  lang,
  say: (finding, language) => typeset(say(finding, language), language),
  keyword: (keyword, value) => typeset(sayKeyword(keyword, value as Json, lang), lang),
  commandName: (id) => (messages.commands as Readonly<Record<string, string>>)[id] ?? id
});

const WORDS: Readonly<Record<Language, Words>> = { zh: made('zh', zh), en: made('en', en) };
export const wordsOf = (language: Language): Words => WORDS[language];
