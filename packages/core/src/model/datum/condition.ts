// What does a condition speak of?

import type { Condition } from '../generated/documents.ts';

/** The data that it names, each as often as it does. */
export const dataOf = (c: Condition): string[] => [
  ...(c.datum === undefined ? [] : [c.datum]),
  ...[...(c.all ?? []), ...(c.any ?? []), ...(c.not ? [c.not] : [])].flatMap(dataOf)
];
