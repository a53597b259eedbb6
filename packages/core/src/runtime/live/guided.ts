// Which guided questions stand on these answers? What was answered is taken in its order: it stands while something hangs on it
// that the standing answers before it left open, or an item that may run asks for it in its form. What was not answered yet stands
// while something hangs on it after all of these answers: once they have decided what it would, nobody asks it, and nobody misses it.

import type { ComposedQuestion, Composition } from '../../model/generated/documents.ts';
import { dataOf } from '../../model/datum/condition.ts';
import { member, type Json, type JsonObject } from '../../model/json.ts';
import { pendingData, settled } from '../condition/settled.ts';

/** Data of the questions that stand. known: everything that was given; full: with what follows from it. */
export function standingQuestions(composition: Composition, known: JsonObject, full: JsonObject = known): ReadonlySet<string> {
  const own = composition.questions.map((q) => q.datum as string),
    open = new Set(own);
  const askers = new Map(
    composition.data.filter((d) => open.has(d.key)).map((d) => [d.key as string, new Set(d.asks.map((a) => a.item as string))])
  );
  const answers: Record<string, Json | undefined> = {};
  for (const key of Object.keys(full)) if (!open.has(key)) answers[key] = full[key];
  let hanging = pendingData(composition, answers);
  const stands = (key: string): boolean =>
    hanging.has(key) || composition.items.some((item) => askers.get(key)?.has(item.id) && settled(item.when, answers) !== false);
  for (const key of own) {
    const answer = member(known, key);
    if (answer === undefined) continue;
    if (!stands(key)) open.delete(key);
    else {
      answers[key] = answer;
      hanging = pendingData(composition, answers);
    }
  }
  for (const key of own) if (member(known, key) === undefined && !stands(key)) open.delete(key);
  return open;
}

/** The guided questions that are still worth asking. */
export function openQuestions(composition: Composition, answers: JsonObject): readonly ComposedQuestion[] {
  const standing = standingQuestions(composition, answers);
  return composition.questions.filter((q) => standing.has(q.datum) && member(answers, q.datum) === undefined);
}

/** Every datum that a condition of the composition reads. */
export function conditionData(composition: Composition): ReadonlySet<string> {
  const out = new Set<string>();
  const take = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(take);
    else if (typeof value === 'object' && value)
      for (const [key, part] of Object.entries(value)) {
        if (key === 'datum' && typeof part === 'string') out.add(part);
        else if (key !== 'in') take(part);
      }
  };
  for (const item of composition.items) {
    take(item.when);
    for (const part of [...(item.materials ?? []), ...(item.steps ?? [])]) take(part.when);
  }
  for (const { when } of composition.onlyWhen) take(when);
  for (const { datum } of composition.questions) out.add(datum);
  return out;
}

/** Does an item hang on what only items that may not run ask? */
export const isTangled = ({ items, data, questions }: Composition): boolean =>
  items.some(({ when }) =>
    (when ? dataOf(when) : []).some(
      (key) =>
        !questions.some((q) => q.datum === key) &&
        data.find((d) => d.key === key)?.asks.every((ask) => items.find((item) => item.id === ask.item)?.when !== undefined)
    )
  );
