// What did the applicant choose? A submission says it: which documents come as a file, on paper or later, which of those on record
// he brings himself, what he promises. From the documents follows which of several lists of a row he brings, and whether he
// proves what he might have promised.

import { documentAt } from '../../model/datum/key.ts';
import type { ComposedNeed, FiledFile } from '../../model/generated/documents.ts';

/** The part of a submission that says how documents are brought. Beside it what a page knows before a document is there. */
export interface Choices {
  readonly on?: string | undefined; // day of filing, YYYY-MM-DD
  readonly files?: readonly (Pick<FiledFile, 'slot'> & Partial<FiledFile>)[] | undefined;
  readonly onPaper?: readonly string[] | undefined;
  readonly deferred?: readonly string[] | undefined;
  readonly ownCopies?: readonly string[] | undefined;
  readonly commitments?: readonly { readonly item: string; readonly requirement: string; readonly at?: string }[] | undefined;
  /** `item/row` → which of its lists. */
  readonly lists?: Readonly<Record<string, number>> | undefined;
  /** `item/row`: the document, in place of the promise. */
  readonly proven?: readonly string[] | undefined;
}

/** The documents that the applicant hands in: now, and now or later. */
export function handedIn({ files = [], onPaper = [], deferred = [] }: Choices): {
  readonly now: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
} {
  const now = [...files.map((f) => f.slot), ...onPaper].map(documentAt);
  return { now: new Set(now), all: new Set([...now, ...deferred.map(documentAt)]) };
}

type Lists = readonly (readonly Pick<ComposedNeed, 'key'>[])[];

/** Of some lists the one that is brought: whole if there is one, with most of what sets it apart. undefined: nothing says. */
export function listBrought(
  lists: Lists,
  brought: ReadonlySet<string>,
  there: (list: number, need: number) => boolean
): number | undefined {
  let best: number | undefined,
    most = 0;
  lists.forEach((list, i) => {
    const apart = list.filter(({ key }) => brought.has(key) && !lists.every((other) => other.some((n) => n.key === key))).length;
    const score = apart && apart + (list.every(({ key }, j) => brought.has(key) || there(i, j)) ? 1e6 : 0);
    if (score > most) [best, most] = [i, score];
  });
  return best;
}
