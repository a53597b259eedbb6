// What is a guided question worth? What its best answer takes off the applicant's table while nothing else is answered:
// questions of the form that nobody asks any more, and material rows that nobody wants. The most is asked first.

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
