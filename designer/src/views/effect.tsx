// What would it do? The command is tried on a copy and composed; the counts before and after stand side by side. Nothing is
// taken until a person says so.

import { useEffect, useState } from 'react';
import type { Outcome } from '../commands/index.ts';
import type { DesignDocument } from '../document/document.ts';
import type { Derived } from '../derived/derive.ts';
import { counted, openFindings } from '../document/problems.ts';
import { useDesk, useStore } from '../store/use-store.ts';
import { useSpeech } from './use-words.ts';

export interface Measure {
  readonly key: 'questions' | 'merged' | 'dropped' | 'constant' | 'conflicts' | 'errors' | 'warnings';
  readonly before: number;
  readonly after: number;
}

export function measures(before: Derived, after: Derived): readonly Measure[] {
  const of = ({ composition, findings, suggestions }: Derived): Record<Measure['key'], number> => {
    const { counts, conflicts } = composition,
      found = counted(openFindings({ composition, findings, suggestions }));
    return {
      questions: counts.questions,
      merged: counts.askedOnce,
      dropped: counts.dropped,
      constant: counts.constant,
      conflicts: conflicts.length,
      errors: found.error,
      warnings: found.warning
    };
  };
  const a = of(before),
    b = of(after);
  return (Object.keys(a) as Measure['key'][]).map((key) => ({ key, before: a[key], after: b[key] }));
}

export function Effect<A>({
  command,
  args
}: {
  readonly command: (doc: DesignDocument, args: A) => Outcome | { readonly doc: DesignDocument };
  readonly args: A | undefined;
}) {
  const { store, deriver } = useDesk(),
    { w } = useSpeech(),
    derived = useStore((s) => s.derived);
  const [after, setAfter] = useState<Derived>(),
    text = JSON.stringify(args);
  useEffect(() => {
    setAfter(undefined);
    if (args === undefined) return;
    const timer = setTimeout(() => {
      const outcome = command(store.get().doc, args);
      if (!('refused' in outcome))
        void deriver.try(outcome.doc).then((result) => {
          if (result) setAfter(result);
        });
    }, 250);
    return () => clearTimeout(timer);
  }, [text, command, store, deriver]);
  if (!derived) return null;
  if (!after)
    return (
      <p className="soft small" aria-live="polite">
        {args === undefined ? w.effect.waiting : w.effect.trying}
      </p>
    );
  const list = measures(derived, after),
    changed = list.filter((m) => m.before !== m.after);
  return (
    <div className="effect" aria-live="polite">
      <h4>{w.effect.title}</h4>
      {changed.length === 0 && <p className="soft">{w.effect.nothing}</p>}
      <ul className="row wrap">
        {changed.map((m) => (
          <li key={m.key} className="badge info">
            {w.effect.measures[m.key]} {m.before} → {m.after}
          </li>
        ))}
      </ul>
    </div>
  );
}
