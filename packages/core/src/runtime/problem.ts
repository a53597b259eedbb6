// What does a reader need to mend a value? The merged field, the fault, and the items that want it so. The sentence is
// made elsewhere, in the reader's language.

import type { Composition, Datum } from '../model/generated/documents.ts';
import type { Json, Segment } from '../model/json.ts';
import { check, type Violation } from '../model/node/check.ts';
import { isArray, isObject, member } from '../model/json.ts';
import { nodeOf } from './specialise/node-of.ts';
import type { Situation } from './specialise.ts';

/** One thing that is wrong with a record: where, by which keyword, and who wants it so. `sayProblem` makes the sentence. */
export interface Problem {
  readonly code: string; // keyword of JSON Schema, or: integer, derived, unknownDatum, disagree, lost
  readonly path: readonly Segment[]; // in the record: datum key, then row and column
  readonly limit?: Json;
  readonly items: readonly string[]; // who wants it so
  readonly field?: readonly string[]; // the item's own field, when one item alone complains
}

export function fromViolation(situation: Situation, v: Violation, record: Json): Problem {
  return { code: v.keyword, path: v.path, ...(v.limit !== undefined && { limit: v.limit }), items: blamed(situation, v, record) };
}

/** The items whose own wish the value breaks. */
function blamed({ composition, active }: Situation, v: Violation, record: Json): string[] {
  const datum = datumAt(composition, v.path);
  const value = valueAt(record, v.path);
  const asks = (datum?.asks ?? []).filter((ask) => active.has(ask.item));
  const mine = asks.filter((ask) => (value === undefined ? ask.required : !check(nodeOf(ask.schema as object), value)));
  const items = mine.map((ask) => ask.item);
  return [...new Set(items)];
}

/** The datum, or the column, that a path in the record leads to. */
export function datumAt(composition: Composition, path: readonly Segment[]): Datum | undefined {
  const top = composition.data.find((d) => d.key === path[0]);
  return top?.columns && path.length > 2 ? (top.columns.find((d) => d.key === path[2]) ?? top) : top;
}

function valueAt(value: Json, path: readonly Segment[]): Json | undefined {
  let at: Json | undefined = value;
  for (const segment of path) at = isArray(at) ? at[segment as number] : isObject(at) ? member(at, String(segment)) : undefined;
  return at;
}
