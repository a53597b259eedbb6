// In which order are guided questions asked, and what is each worth? They stand as staff wrote them, save that a question comes
// after those that decide whether it matters. It is worth what its best answer takes off the applicant's table while nothing else
// is answered: questions of the form that nobody asks any more, and material rows that nobody wants.

import { dataOf } from '../../model/datum/condition.ts';
import type { Composition } from '../../model/generated/documents.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import { settled } from '../../runtime/condition/settled.ts';
import { classesOf } from './classes.ts';

export function savingsOf(composition: Composition): ReadonlyMap<string, number> {
  const classes = new Map(classesOf(composition).map((c) => [c.datum, c.values]));
  const whole = burden(composition, {});
  return new Map(
    composition.questions.map(({ datum }) => {
      const values = (classes.get(datum) ?? []).filter((v): v is Json => v !== undefined);
      return [datum as string, Math.max(0, ...values.map((value) => whole - burden(composition, { [datum]: value })))];
    })
  );
}

/** Questions and material rows that may still come. */
function burden(composition: Composition, answers: JsonObject): number {
  const running = composition.items.filter((item) => settled(item.when, answers) !== false);
  const ids = new Set(running.map((item) => item.id as string));
  const away = new Set(composition.onlyWhen.filter((o) => settled(o.when, answers) === false).flatMap((o) => o.data as readonly string[]));
  const asked = composition.data.filter(
    (d) => d.source.kind !== 'derived' && !away.has(d.key) && d.asks.some((a) => ids.has(a.item))
  ).length;
  return (
    asked +
    running.flatMap((item) => item.materials ?? []).filter((r) => r.decision !== 'drop' && settled(r.when, answers) !== false).length
  );
}

/** Staff's order; a question that matters only in items, whose own conditions read others, comes after these. */
export function askedInOrder<Q extends { readonly datum: string }>(composition: Composition, questions: readonly Q[]): readonly Q[] {
  const gates = gatesOf(composition, new Set(questions.map((q) => q.datum)));
  const out: Q[] = [],
    asked = new Set<string>();
  let waiting = questions;
  while (waiting.length) {
    const next = waiting.find((q) => [...(gates.get(q.datum) ?? [])].every((key) => asked.has(key))) ?? waiting[0]!;
    out.push(next);
    asked.add(next.datum);
    waiting = waiting.filter((q) => q !== next);
  }
  return out;
}

/** Question → those that decide whether anything hangs on it. A question that an item itself hangs on waits for none. */
function gatesOf({ items, data, onlyWhen }: Composition, questions: ReadonlySet<string>): ReadonlyMap<string, ReadonlySet<string>> {
  const gates = new Map<string, Set<string> | undefined>();
  const when = new Map(items.map((item) => [item.id as string, item.when ? dataOf(item.when) : []]));
  const read = (keys: readonly string[], behind: readonly string[]): void => {
    const these = behind.filter((key) => questions.has(key));
    for (const key of keys) {
      const known = gates.has(key) ? gates.get(key) : new Set<string>();
      gates.set(key, known && these.length ? new Set([...known, ...these]) : undefined);
    }
  };
  for (const item of items) {
    read(when.get(item.id)!, []);
    const parts = [...(item.materials ?? []).filter((row) => row.decision !== 'drop'), ...(item.steps ?? [])];
    for (const part of parts) if (part.when) read(dataOf(part.when), when.get(item.id)!);
  }
  for (const { when: condition, items: who } of onlyWhen) for (const id of who) read(dataOf(condition), when.get(id) ?? []);
  for (const { key, asks } of data) if (questions.has(key)) for (const { item } of asks) read([key], when.get(item) ?? []);
  return new Map([...gates].map(([key, set]) => [key, new Set([...(set ?? [])].filter((gate) => gate !== key))]));
}
