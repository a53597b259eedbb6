// What could not be read as what it should be, or not be written?

import { pointerText, say, type Diagnostic } from '@onething/core';
import type { Language } from '../output/language.ts';

export class Unreadable extends Error {
  readonly problems: readonly Diagnostic[];
  constructor(problems: readonly Diagnostic[]) {
    super('unreadable');
    this.problems = problems;
  }
  /** 3 where a file could not be reached or written, 1 where what is in it is wrong. */
  get exitCode(): 1 | 3 {
    return this.problems.some((p) => p.code.startsWith('file.')) ? 3 : 1;
  }
  inWords(language: Language): string {
    return this.problems.map((p) => `${placeInFile(p)}: ${say(p, language)}`).join('\n');
  }
}

/** Where a finding about one file is: file, line, column, pointer. */
export const placeInFile = ({ at, facts }: Diagnostic): string =>
  at
    .map(
      ({ id, pointer }) =>
        `${id}${facts['line'] === undefined ? '' : `:${String(facts['line'])}:${String(facts['column'])}`}${pointer.length ? ` ${pointerText(pointer)}` : ''}`
    )
    .join(' · ');
