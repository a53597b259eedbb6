// Are these answers to these questions? What is wrong in them would make items vanish in silence: it is told before anything is
// reckoned from it. What is not answered yet is no fault.

import { accepts, sayProblem, type Choices, type Composition, type JsonObject, type Problem } from '@onething/core';
import type { Language } from '../output/language.ts';

/** What was filed: with what the applicant chose, where it is a submission. */
export interface Given extends Choices {
  readonly record: Record<string, unknown>;
  readonly on?: string;
  readonly id?: string;
}

/** What may be so while somebody still answers. */
const YET = new Set(['required', 'anyOf', 'unasked', 'contains', 'minItems']);

/** Answers that are none: of the wrong kind, or to what nobody asks. */
export class WrongAnswers extends Error {
  readonly exitCode = 1;
  readonly problems: readonly Problem[];
  readonly composition: Composition;
  readonly file: string;
  constructor(problems: readonly Problem[], composition: Composition, file: string) {
    super('wrong answers');
    this.problems = problems;
    this.composition = composition;
    this.file = file;
  }
  inWords(language: Language): string {
    return this.problems.map((p) => `${this.file}: ${sayProblem(p, this.composition, language)}`).join('\n');
  }
}

/** The same answers, or WrongAnswers. */
export function soundAnswers(given: Given, composition: Composition, file: string): Given {
  const day = given.on === undefined ? {} : { on: given.on };
  const problems = accepts(composition, given.record as JsonObject, day).filter((p) => p.path.length > 0 && !p.field && !YET.has(p.code));
  if (problems.length) throw new WrongAnswers(problems, composition, file);
  return given;
}
