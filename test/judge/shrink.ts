// What is the smallest case of a fault? Members and entries are taken away, one after the other, as long as it stays.

import { isRecord, type Json } from './plain.ts';

/** Every document with one thing less, larger things first. */
function* smaller(document: Json): Generator<Json> {
  if (Array.isArray(document)) {
    for (const i of document.keys()) yield document.filter((_, j) => j !== i);
    for (const [i, member] of (document as readonly Json[]).entries())
      for (const less of smaller(member)) yield document.map((x: Json, j) => (j === i ? less : x));
  } else if (isRecord(document)) {
    for (const key of Object.keys(document).filter((k) => k !== 'type')) {
      const { [key]: _, ...rest } = document;
      yield rest;
    }
    for (const key of Object.keys(document)) for (const less of smaller(document[key]!)) yield { ...document, [key]: less };
  }
}

/** fails: does this case still show the same fault? Anything may be thrown at it. */
export function shrunk<T>(given: T, fails: (less: T) => boolean, steps = 4000): T {
  let now = given;
  for (let tries = 0; tries < steps;) {
    let found: T | undefined;
    for (const less of smaller(now as unknown as Json)) {
      if (++tries >= steps) break;
      if (fails(less as unknown as T)) {
        found = less as unknown as T;
        break;
      }
    }
    if (found === undefined) return now;
    now = found;
  }
  return now;
}
