// On which day is it due? Working days after the public calendar of China (holidays and shifted working days), with the
// catalogue's own days on top. The day of acceptance does not count; the limit ends with its last day, in calendar days with the
// next working day when that is none (Civil Code, articles 201 and 203); licences are reckoned in working days (Administrative
// Licence Law, article 82).

// the days alone: the package's own functions reckon weekdays in local time, and err west of Greenwich
import announced from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import type { Calendar, Composition } from '../model/generated/documents.ts';
import type { Span } from '../model/limit.ts';
import type { FlowPlan, Scheduled } from '../runtime/plan/flow.ts';

/** Holidays are announced year by year; beyond the last one only weekends are known. */
const LAST_KNOWN_YEAR = Number(
  Object.keys(announced.holidays)
    .reduce((a, b) => (a > b ? a : b))
    .slice(0, 4)
);

/** An item with its days. */
export interface DatedStep extends Scheduled {
  readonly from: string; // YYYY-MM-DD, accepted
  readonly due: string; // decided at the latest
  readonly latestFrom: string; // accepted later than that, it delays the whole
}

/** The flow by the calendar, from the day of filing. */
export interface DatedSchedule {
  readonly start: string; // the first working day
  readonly end: string;
  readonly steps: readonly DatedStep[];
  readonly assumed: boolean; // holidays of some day in it are not announced yet: weekends were taken
}

/** The flow on the calendar, when everything is filed on a day; a day off moves to the next working day. */
export function dated({ calendar }: Composition, flow: FlowPlan, on: string): DatedSchedule {
  const start = workday(on, calendar) ? on : addWorkdays(on, 1, calendar);
  const from = new Map<string, string>(),
    due = new Map<string, string>();
  for (const { item, waits, limits } of flow.schedule) {
    from.set(item, latest([start, ...waits.map((w) => due.get(w)!)]));
    due.set(
      item,
      limits.reduce((day, limit) => after(day, limit, calendar), from.get(item)!)
    );
  }
  const end = latest([start, ...due.values()]),
    last = latestStarts(flow, end, calendar);
  return {
    start,
    end,
    assumed: Number(end.slice(0, 4)) > LAST_KNOWN_YEAR,
    steps: flow.schedule.map((s) => ({ ...s, from: from.get(s.item)!, due: due.get(s.item)!, latestFrom: last.get(s.item)! }))
  };
}

/** The last day to file so that the whole is decided by a day. */
export function latestFiling({ calendar }: Composition, flow: FlowPlan, by: string): string {
  const end = workday(by, calendar) ? by : addWorkdays(by, -1, calendar);
  return earliest([end, ...latestStarts(flow, end, calendar).values()]);
}

/** The last day to accept each item so that the whole ends by a working day. */
function latestStarts({ schedule }: FlowPlan, end: string, calendar: Calendar | undefined): ReadonlyMap<string, string> {
  const out = new Map<string, string>();
  for (const { item, limits } of [...schedule].reverse()) {
    const followers = schedule.filter((s) => s.waits.includes(item)).map((s) => out.get(s.item)!);
    out.set(
      item,
      limits.reduceRight((day, limit) => before(day, limit, calendar), earliest([end, ...followers]))
    );
  }
  return out;
}

const earliest = (days: readonly string[]): string => days.reduce((a, b) => (a < b ? a : b));
const latest = (days: readonly string[]): string => days.reduce((a, b) => (a > b ? a : b));

/** The working day on which a limit ends that begins on a working day. */
function after(day: string, { days, unit }: Span, calendar: Calendar | undefined): string {
  if (unit !== 'calendar') return addWorkdays(day, days, calendar);
  const last = plusDays(day, days);
  return workday(last, calendar) ? last : addWorkdays(last, 1, calendar);
}

/** The last working day on which a limit may begin that has to end by a working day. */
function before(day: string, { days, unit }: Span, calendar: Calendar | undefined): string {
  if (unit !== 'calendar') return addWorkdays(day, -days, calendar);
  const first = plusDays(day, -days);
  return workday(first, calendar) ? first : addWorkdays(first, -1, calendar);
}

/** The n-th working day after (before, if negative) a day; 0 is the day itself. */
export function addWorkdays(day: string, n: number, calendar?: Calendar): string {
  let at = day;
  for (let left = Math.abs(n); left > 0;) {
    at = plusDays(at, Math.sign(n));
    if (workday(at, calendar)) left--;
  }
  return at;
}

export function workday(day: string, calendar?: Calendar): boolean {
  if (calendar?.workdays.includes(day)) return true;
  if (calendar?.holidays.includes(day) || Object.hasOwn(announced.holidays, day)) return false;
  return Object.hasOwn(announced.workdays, day) || !isWeekend(day);
}

const isWeekend = (day: string): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

function plusDays(day: string, n: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + n);
  return date.toISOString().slice(0, 10);
}
