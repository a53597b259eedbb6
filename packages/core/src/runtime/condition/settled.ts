// Is a condition decided already, and if not, what does it hang on? Three-valued: an answer that nobody gave yet may still
// turn out either way. So a question whose answer cannot change anything any more is known, and need not be asked.

import type { Composition, Condition } from '../../model/generated/documents.ts';
import type { JsonObject } from '../../model/json.ts';
import { holds } from '../condition.ts';

/** true or false whatever is answered further; undefined: it hangs on what is open. */
export function settled(condition: Condition | undefined, answers: JsonObject, closed: ReadonlySet<string> = NONE): boolean | undefined {
  if (!condition) return true;
  if (condition.all) return every(condition.all.map((c) => settled(c, answers, closed)));
  if (condition.any) return negated(every(condition.any.map((c) => negated(settled(c, answers, closed)))));
  if (condition.not) return negated(settled(condition.not, answers, closed));
  return isOpen(condition.datum!, answers, closed) ? undefined : holds(condition, answers);
}

const NONE: ReadonlySet<string> = new Set();
/** closed: data that will stay without an answer. */
const isOpen = (datum: string, answers: JsonObject, closed: ReadonlySet<string>): boolean =>
  !Object.hasOwn(answers, datum) && !closed.has(datum);
const negated = (value: boolean | undefined): boolean | undefined => (value === undefined ? undefined : !value);
const every = (values: readonly (boolean | undefined)[]): boolean | undefined =>
  values.includes(false) ? false : values.includes(undefined) ? undefined : true;

/** The data that an undecided condition still hangs on, in the order in which it names them. */
export function pending(condition: Condition | undefined, answers: JsonObject, closed: ReadonlySet<string> = NONE): readonly string[] {
  if (settled(condition, answers, closed) !== undefined) return [];
  const parts = condition!.all ?? condition!.any ?? (condition!.not ? [condition!.not] : undefined);
  return parts ? [...new Set(parts.flatMap((c) => pending(c, answers, closed)))] : [condition!.datum!];
}

/** Everything that may still become active and hangs on open data: items, the rows and steps of those that may run, their data. */
export function pendingData(composition: Composition, answers: JsonObject, closed: ReadonlySet<string> = NONE): ReadonlySet<string> {
  const out = new Set<string>();
  const items = composition.items.filter((item) => settled(item.when, answers, closed) !== false);
  const take = (condition: Condition | undefined): void => {
    for (const key of pending(condition, answers, closed)) out.add(key);
  };
  for (const item of items) {
    take(item.when);
    for (const row of item.materials ?? []) if (row.decision !== 'drop') take(row.when);
    for (const step of item.steps ?? []) take(step.when);
  }
  for (const { when, items: who } of composition.onlyWhen) if (items.some((item) => who.includes(item.id))) take(when);
  // who is asked for what a datum follows from answers for it too
  for (const { key, source } of composition.data) if (source.from !== undefined && out.has(key)) out.add(source.from);
  return out;
}
