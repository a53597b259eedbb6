// What cannot be meant so: told with how the command is called, exit code 2.

import { say, type Diagnostic } from '@onething/core';
import type { Language } from './language.ts';

export class Misuse extends Error {
  readonly texts: Readonly<Record<Language, string>>;
  /** The command that was meant, if one was. */
  readonly command: string | undefined;
  constructor(texts: Readonly<Record<Language, string>>, command?: string) {
    super(texts.en);
    this.texts = texts;
    this.command = command;
  }
}

/** An argument that names nothing, in the words of a finding. */
export const misuseOf = (finding: Pick<Diagnostic, 'code' | 'facts'>): Misuse =>
  new Misuse({ zh: say(finding, 'zh'), en: say(finding, 'en') });
