// How many working days does a time limit hold, when the day on which it begins is not known? Working days are what they say.
// Calendar days hold most working days when they begin on a Monday, fewest on a Friday; a limit whose last day is no working day
// ends with the next one (Civil Code, article 203). Holidays are left aside here; `calendar.ts` knows them, once there is a day.

import type { Limit } from './generated/documents.ts';

/** Days, and of which kind: working days unless it says calendar days. */
export type Span = Pick<Limit, 'days' | 'unit'>;

const isCalendar = ({ unit }: Span): boolean => unit === 'calendar';
const FEWEST = [0, 1, 1, 1, 2, 3, 4] as const;

/** Working days at the most: what a plan without dates reckons with, so that "at the longest" stays true. */
export const mostWorkdays = (span: Span): number =>
  isCalendar(span) ? 5 * Math.floor(span.days / 7) + Math.min(span.days % 7, 5) : span.days;

const fewestWorkdays = (span: Span): number =>
  isCalendar(span) ? 5 * Math.floor(span.days / 7) + FEWEST[(span.days % 7) as 0]! : span.days;

/** Can the one end later than the other, when both begin on the same working day? */
export const exceeds = (one: Span, other: Span): boolean =>
  isCalendar(one) === isCalendar(other) ? one.days > other.days : mostWorkdays(one) > fewestWorkdays(other);

/**
 * Of two limits the one that ends sooner, as far as can be said without a day; of equals the one in calendar days, which holidays
 * shorten.
 */
export const sooner = (one: Span, other: Span): Span => {
  const longer = mostWorkdays(one) - mostWorkdays(other);
  return longer < 0 || (longer === 0 && isCalendar(one)) ? one : other;
};
