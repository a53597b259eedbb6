// What is a command? It is given arguments and options, and gives data; what people read is made of them.

import type { ParseArgsConfig } from 'node:util';
import type { Language } from './output/language.ts';

export type Values = Readonly<Record<string, string | boolean | undefined>>;

export interface Context {
  readonly language: Language;
  readonly values: Values;
  /** Progress, seen only on a terminal. */
  readonly progress: (text: string) => void;
}

/** What a command gives: data for pipelines, text for people, and how it ended. */
export interface Outcome {
  readonly data: unknown;
  readonly text: string;
  readonly code: 0 | 1;
}

export interface Command {
  readonly summary: Readonly<Record<Language, string>>;
  readonly usage: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  readonly least: number; // arguments at least
  readonly run: (args: readonly string[], context: Context) => Outcome | Promise<Outcome>;
}
