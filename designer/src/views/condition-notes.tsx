// What is wrong with a condition, in plain words: nobody meets it, everybody does, or a part of it says nothing.

import type { Condition, ConditionFinding } from '@onething/core';
import { partAt } from '../document/condition.ts';
import type { Judged } from '../derived/judge-worker.ts';
import { Icon } from '../ui/icons.tsx';
import { useReading, useSpeech } from './use-words.ts';

export function ConditionNotes({ condition, judged }: { readonly condition: Condition; readonly judged: Judged }) {
  const say = useSayJudged();
  if (!judged?.length) return null;
  return (
    <ul className="stack tight" aria-live="polite">{judged.map((finding, i) => (
      <li key={i} className={finding.kind === 'never' ? 'note error' : 'note warning'}><Icon name={finding.kind === 'never' ? 'error' : 'warning'} /> {say(condition, finding)}</li>
    ))}</ul>
  );
}

export function useSayJudged(): (condition: Condition, finding: ConditionFinding) => string {
  const { w } = useSpeech(), reading = useReading();
  return (condition, { kind, at, cause }) => {
    const words = w.condition.judged, whole = at.length === 0, part = (path: ConditionFinding['at']): string => `“${reading(partAt(condition, path))}”`;
    if (kind === 'idle') return words.idle(part(at));
    if (kind === 'always') return whole ? words.always : words.alwaysPart(part(at));
    const why = cause && cause.length > 1 ? words.together(cause.map(part)) : '';
    return (whole ? words.never : words.neverPart(part(at))) + why;
  };
}
