// What is a step of the item editor given, and how does it change a field?

import type { Diagnostic, Json } from '@onething/core';
import type { Draft } from '../../document/item-draft.ts';

export interface StepProps {
  readonly draft: Draft;
  readonly isNew: boolean;
  readonly findings: readonly Diagnostic[];
  readonly onChange: (change: Draft) => void;
  /** A place in the item that somebody wants to see; asked for again it is another object. */
  readonly sought: Sought | undefined;
}
export type Sought = readonly (string | number)[];

/** Undefined takes the keyword away. */
export type SetKeywords = (keywords: Readonly<Record<string, Json | undefined>>) => void;
