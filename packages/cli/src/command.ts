// What is a command? It is given arguments and options, and gives data; what people read is made of them.

import type { Language } from './output/language.ts';
import type { Paint } from './output/paint.ts';
import type { Options } from './options.ts';

export type Values = Readonly<Record<string, string | boolean | undefined>>;

export interface Context {
  readonly language: Language;
  readonly values: Values;
  /** Progress, seen only on a terminal. */
  readonly progress: (text: string) => void;
  /** Colours, on a terminal that wants them. */
  readonly paint: Paint;
}

/** What a command gives: data for pipelines, text for people, and how it ended. */
export interface Outcome {
  readonly data: unknown;
  readonly text: string;
  readonly code: 0 | 1;
}

export interface Command {
  readonly summary: Readonly<Record<Language, string>>;
  /** Its arguments. */
  readonly usage: string;
  readonly options: Options;
  readonly least: number; // arguments at least
  readonly most: number; // and at most
  /** A call that works where the examples are. */
  readonly example: string;
  readonly run: (args: readonly string[], context: Context) => Outcome | Promise<Outcome>;
}
