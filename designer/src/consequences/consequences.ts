// What must follow from a command, so that the document stays whole? Each consequence sees the draft after the deed and the
// document before it. They run in this order, and only mend what the deed broke.

import type { Draft } from '../commands/command.ts';
import type { DesignDocument } from '../document/document.ts';
import { itemsGone } from './items-gone.ts';
import { subjectsGone } from './subjects-gone.ts';
import { tidy } from './tidy.ts';

export type Consequence = (draft: Draft, before: DesignDocument) => void;

export const consequences: readonly Consequence[] = [itemsGone, subjectsGone, tidy];
