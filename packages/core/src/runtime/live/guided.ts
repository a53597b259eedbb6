// Which guided questions stand on these answers? They are taken in their order: one stands while something hangs on it that
// the standing answers before it left open, or an item that may run asks for it in its form.

import type { Composition } from '../../model/generated/documents.ts';
import { member, type Json, type JsonObject } from '../../model/json.ts';
import { pendingData, settled } from '../condition/settled.ts';

/** Data of the questions that stand. known: everything that was given; `own` are the questions' own data. */
export function standingQuestions(composition: Composition, known: JsonObject): ReadonlySet<string> {
  const own = new Set(composition.questions.map((q) => q.datum as string));
  const askers = new Map(
    composition.data.filter((d) => own.has(d.key)).map((d) => [d.key as string, new Set(d.asks.map((a) => a.item as string))])
  );
  const answers: Record<string, Json | undefined> = {};
  for (const key of Object.keys(known)) if (!own.has(key)) answers[key] = known[key];
  const out = new Set<string>();
  let hanging = pendingData(composition, answers);
  for (const { datum } of composition.questions) {
    const asked = composition.items.some((item) => askers.get(datum)?.has(item.id) && settled(item.when, answers) !== false);
    if (!asked && !hanging.has(datum)) continue;
    out.add(datum);
    const answer = member(known, datum);
    if (answer === undefined) continue;
    answers[datum] = answer;
    hanging = pendingData(composition, answers);
  }
  return out;
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
