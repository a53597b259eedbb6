// What is a step of the item editor given, and how does it change a field?

import type { Diagnostic, Json } from '@onething/core';
import type { Draft } from '../../document/item-draft.ts';

export interface StepProps { readonly draft: Draft; readonly isNew: boolean; readonly findings: readonly Diagnostic[]; readonly onChange: (change: Draft) => void }

/** Undefined takes the keyword away. */
export type SetKeywords = (keywords: Readonly<Record<string, Json | undefined>>) => void;
