// What is wrong with a condition, in plain words: nobody meets it, everybody does, or a part of it says nothing.

import type { Condition, ConditionFinding } from '@onething/core';
import { ofCity, partAt } from '../document/condition.ts';
import type { Judged } from '../derived/judge-worker.ts';
import { Icon } from '../ui/icons.tsx';
import { useReading, useSpeech } from './use-words.ts';

export function ConditionNotes({ condition, judged }: { readonly condition: Condition; readonly judged: Judged }) {
  const say = useSayJudged();
  if (!judged?.length) return null;
  return (
    <ul className="stack tight" aria-live="polite">
      {judged.map((finding, i) => {
        const { severity, text } = say(condition, finding);
        return (
          <li key={i} className={`note ${severity} small`}>
            <Icon name={severity} /> {text}
          </li>
        );
      })}
    </ul>
  );
}

interface Said {
  readonly severity: 'error' | 'warning' | 'info';
  readonly text: string;
}

/** What hangs on the city's limits is told, not blamed: another city has others. */
function useSayJudged(): (condition: Condition, finding: ConditionFinding) => Said {
  const { w } = useSpeech(),
    reading = useReading();
  return (condition, { kind, at, cause }) => {
    const words = w.condition.judged,
      whole = at.length === 0,
      part = (path: ConditionFinding['at']): string => words.part(reading(partAt(condition, path)));
    const why = cause && cause.length > 1 ? words.together(cause.map(part)) : '';
    if (ofCity(partAt(condition, at)!))
      return {
        severity: 'info',
        text: kind === 'never' ? words.neverHere(part(at)) : kind === 'always' ? words.alwaysHere(part(at)) : words.idleHere(part(at))
      };
    if (kind === 'never') return { severity: 'error', text: (whole ? words.never : words.neverPart(part(at))) + why };
    return { severity: 'warning', text: kind === 'idle' ? words.idle(part(at)) : whole ? words.always : words.alwaysPart(part(at)) };
  };
}
