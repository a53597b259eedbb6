// What must follow from a command, so that the document stays whole? The consequences, in this order.

import type { Consequence } from './consequence.ts';
import { itemsGone } from './items-gone.ts';
import { subjectsGone } from './subjects-gone.ts';
import { tidy } from './tidy.ts';

export const consequences: readonly Consequence[] = [itemsGone, subjectsGone, tidy];
