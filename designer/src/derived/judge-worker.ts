// Is a condition ever met? Judged beside the page: telling apart what numbers and patterns allow can take a moment.

import { judgeCondition, type Composition, type Condition, type ConditionFinding } from '@onething/core';

export interface JudgeAsk {
  readonly no: number;
  readonly conditions: readonly Condition[];
  readonly about: Pick<Composition, 'questions' | 'data'>;
}
export interface JudgeAnswer {
  readonly no: number;
  readonly findings: readonly Judged[];
}
/** undefined: not decided. */
export type Judged = readonly ConditionFinding[] | undefined;

const scope = globalThis as unknown as { onmessage: (event: MessageEvent<JudgeAsk>) => void; postMessage: (answer: JudgeAnswer) => void };

scope.onmessage = ({ data: { no, conditions, about } }) =>
  scope.postMessage({ no, findings: conditions.map((condition) => judged(condition, about)) });

/** What is half written may be outside the dialect; `read` tells of that. */
function judged(condition: Condition, about: JudgeAsk['about']): Judged {
  try {
    return judgeCondition(condition, about);
  } catch {
    return undefined;
  }
}
