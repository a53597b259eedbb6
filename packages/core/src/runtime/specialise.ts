// What does this applicant have to answer? The active items' wishes, folded: one node over the record. It is the same
// fold that composed the bundle, over fewer items, never one giant form guarded by conditions.

import type { ComposedItem, Composition, Datum } from '../model/generated/documents.ts';
import type { JsonObject } from '../model/json.ts';
import { meetAll } from '../model/node/meet.ts';
import { ANY, ARR, isTop, NO_OBJ, OBJ, type Node } from '../model/node/node.ts';
import { node, uniqueRules } from '../model/node/normal.ts';
import { holds } from './condition.ts';
import { nodeOf } from './specialise/node-of.ts';

/** What is asked of one applicant: the active items, the form of the record, the data in order. */
export interface Situation {
  readonly composition: Composition;
  readonly active: ReadonlySet<string>; // item ids
  readonly form: Node; // what the record must be
  readonly data: readonly LiveDatum[]; // what is live, in the order of the composition
}

/** A datum as it is asked in a situation: its constraint, and whether it must be there. */
export interface LiveDatum {
  readonly datum: Datum;
  readonly node: Node;
  readonly required: boolean;
  readonly columns?: readonly LiveDatum[];
}

/** The items whose conditions hold on these answers. */
export function activeItems(composition: Composition, answers: JsonObject): readonly ComposedItem[] {
  return composition.items.filter((item) => holds(item.when, answers));
}

/** Folds the items that the answers make active; or those of a given set. */
export function specialise(composition: Composition, answers: JsonObject | ReadonlySet<string>): Situation {
  const active =
    answers instanceof Set
      ? (answers as ReadonlySet<string>)
      : new Set(activeItems(composition, answers as JsonObject).map((item) => item.id));
  const questions = new Map(composition.questions.map((q) => [q.datum as string, nodeOf(q.schema as object)]));
  const data = live(composition.data, active);
  const rules = composition.items.filter((item) => active.has(item.id)).flatMap((item) => item.rules.map((rule) => nodeOf(rule as object)));
  const props = new Map([
    ...questions,
    ...data.map((d): [string, Node] => [d.datum.key, questions.has(d.datum.key) ? meetAll([questions.get(d.datum.key)!, d.node]) : d.node])
  ]);
  const required = new Set(data.filter((d) => d.required).map((d) => d.datum.key));
  return { composition, active, data, form: withRules({ props, required }, rules) };
}

function live(data: readonly Datum[], active: ReadonlySet<string>): LiveDatum[] {
  return data.flatMap((datum) => liveDatum(datum, active) ?? []);
}

/** What the active items want of one datum; undefined when none asks for it. */
export function liveDatum(datum: Datum, active: ReadonlySet<string>): LiveDatum | undefined {
  const asks = datum.asks.filter((ask) => active.has(ask.item));
  if (asks.length === 0) return undefined;
  const parts = asks.map((ask) => nodeOf(ask.schema as object));
  if (datum.domain !== undefined) parts.push(nodeOf(datum.domain as object));
  const required = asks.some((ask) => ask.required);
  if (!datum.columns) return { datum, node: meetAll(parts), required };
  const columns = live(datum.columns, active);
  return { datum, node: meetAll([...parts, rowsOf(columns, active)]), required, columns };
}

/** Will an active item make it? Nobody can know it before. */
export const isAwaited = ({ source }: Datum, active: ReadonlySet<string>): boolean => !!source.makers?.some((m) => active.has(m.item));

/** Arrays of rows with these columns; what is awaited may be absent. */
function rowsOf(columns: readonly LiveDatum[], active: ReadonlySet<string>): Node {
  const props = new Map(columns.map((c): [string, Node] => [c.datum.key, c.node]));
  const required = new Set(columns.filter((c) => c.required && !isAwaited(c.datum, active)).map((c) => c.datum.key));
  return node({ types: ARR, arr: { items: node({ types: OBJ, obj: { ...NO_OBJ, props, required } }) } });
}

/** What a record of these data must be, under rules across them; types 0 where that is plainly impossible. */
export function withRules(obj: Pick<NonNullable<Node['obj']>, 'props' | 'required'>, nodes: readonly Node[]): Node {
  const plain = nodes.filter((n) => n.types !== ANY || n.obj || n.fin || n.not);
  const rules = uniqueRules(nodes.filter((n) => !plain.includes(n) && !isTop(n)).flatMap((n) => n.rules ?? []));
  const form = node({ types: OBJ, obj: { ...NO_OBJ, ...obj }, rules });
  return plain.length ? meetAll([form, ...plain]) : form;
}
