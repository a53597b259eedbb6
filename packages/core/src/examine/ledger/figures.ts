// By which names are the ledger's numbers told, how much was saved, and how many per cent is that? Whoever shows one of these
// numbers (command line, papers, designer, demo) takes it from here, so that no two places say it otherwise.

import type { Change, Ledger } from './types.ts';

/** In the order in which they are told. */
export const FIGURES = ['lines', 'documents', 'copies', 'visits', 'days'] as const;
/** One of the numbers of a ledger. */
export type Figure = (typeof FIGURES)[number];

/**
 * What a ledger says in numbers, before and after.
 * lines: of the forms, and those still filled in. documents: of the rows that apply, and those brought. copies: sheets and files of
 * originals and copies. visits: each item by itself, and together. days: working days at the longest, one by one, and together.
 */
export const figuresOf = ({ fields, materials, copies, visits, days }: Ledger): Readonly<Record<Figure, Change>> => ({
  lines: { before: fields.before, after: fields.asked },
  documents: { before: materials.before, after: materials.brought },
  copies,
  visits,
  days
});

/** How much less it became; below zero when it became more. */
export const savedOf = ({ before, after }: Change): number => before - after;

/**
 * How many per cent less, of what there was before: whole, rounded down, so that nothing is boasted; negative when it became more.
 * Undefined: there was nothing.
 */
export const percentLess = (change: Change): number | undefined => percentOf(savedOf(change), change.before);

/** A share in whole per cent, rounded down: 100 is said of all alone, and a target is never reached by rounding. Undefined: of nothing. */
export const percentOf = (part: number, whole: number): number | undefined => (whole === 0 ? undefined : Math.floor((100 * part) / whole));
