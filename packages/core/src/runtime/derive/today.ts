// Which day is it, where nobody says which day of filing counts? The day in the city, whatever the clock of the machine is set to:
// an offset from UTC, which every browser can reckon with, and enough for a country without summer time. The catalogue may name
// another (`utcOffset`).

import type { Composition } from '../../model/generated/documents.ts';

const DAY = 86_400_000,
  BEIJING = '+08:00';

/** The milliseconds since 1970 that a clock set to UTC would show when the clock of the city shows this moment. */
export function cityTime({ utcOffset = BEIJING }: Pick<Composition, 'utcOffset'>, now: number): number {
  const minutes = Number(utcOffset.slice(1, 3)) * 60 + Number(utcOffset.slice(4));
  return now + (utcOffset.startsWith('-') ? -minutes : minutes) * 60_000;
}

/** YYYY-MM-DD. now: milliseconds since 1970. */
export const today = (where: Pick<Composition, 'utcOffset'>, now: number = Date.now()): string =>
  new Date(cityTime(where, now)).toISOString().slice(0, 10);

/** Milliseconds until the day turns, one at least. */
export const untilNextDay = (where: Pick<Composition, 'utcOffset'>, now: number = Date.now()): number => DAY - (cityTime(where, now) % DAY);
