// What was typed as JSON and cannot be taken yet? It is kept while the editor is open: until it is mended or given up it is wrong, and
// nothing of it is lost.

import { createContext, useContext, useMemo, useState } from 'react';
import type { Diagnostic } from '@onething/core';
import type { Sought } from './step-props.ts';

/** notJson, or odd: JSON of a type that cannot stand there. */
export interface UnfinishedText {
  readonly at: Sought;
  readonly text: string;
  readonly fault: 'notJson' | 'odd';
}
export interface Unfinished {
  readonly texts: ReadonlyMap<string, UnfinishedText>;
  readonly keep: (at: Sought, text?: Omit<UnfinishedText, 'at'>) => void;
}

export const UnfinishedContext = createContext<Unfinished>({ texts: new Map(), keep: () => {} });
export const useUnfinished = (): Unfinished => useContext(UnfinishedContext);
export const keyOf = (at: Sought): string => JSON.stringify(at);

export function useUnfinishedTexts(): Unfinished {
  const [texts, setTexts] = useState<ReadonlyMap<string, UnfinishedText>>(new Map());
  return useMemo(
    () => ({
      texts,
      keep: (at, text) =>
        setTexts((was) => {
          if (!text && !was.has(keyOf(at))) return was;
          const next = new Map(was);
          if (text) next.set(keyOf(at), { at, ...text });
          else next.delete(keyOf(at));
          return next;
        })
    }),
    [texts]
  );
}

/** They stand among what the check says. */
export const findingsOf = ({ texts }: Unfinished): readonly Diagnostic[] =>
  [...texts.values()].map(({ at, fault }) => ({
    code: `editor.${fault}`,
    severity: 'error',
    at: [{ document: 'file', id: 'item', pointer: [...at] }],
    facts: {}
  }));
