// Whose is a text while it is typed? The field's own until it is left; then, and whenever the document changes elsewhere, the field
// shows the document.

import { useState } from 'react';
import { equal, type Json } from '@onething/core';
import { refused, type Outcome } from '../commands/index.ts';

export interface Held<T> {
  readonly value: T;
  readonly onChange: (value: T) => void;
  /** Left: nothing is taken of what was not changed. */
  readonly onDone: () => void;
}

/** What is refused stays, so that it can be mended. */
export function useHeld<T extends Json>(value: T, take: (value: T) => Outcome | undefined): Held<T> {
  const [typed, setTyped] = useState<{ readonly text: T; readonly over: T }>(),
    now = typed && equal(typed.over, value) ? typed.text : value;
  return {
    value: now,
    onChange: (text) => setTyped({ text, over: value }),
    onDone: () => {
      if (equal(now, value) || isTaken(take(now))) setTyped(undefined);
    }
  };
}

const isTaken = (outcome: Outcome | undefined): boolean => [undefined, 'unchanged'].includes(outcome && refused(outcome)?.code);
