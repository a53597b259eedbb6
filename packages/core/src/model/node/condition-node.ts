// What does a condition accept? A node over the record, so that conditions can be judged together.

import type { Condition } from '../generated/documents.ts';
import { dataOf } from '../datum/condition.ts';
import { isEmpty } from './inhabit.ts';
import { meetAll } from './meet.ts';
import { ANY, NO_OBJ, OBJ, type Node } from './node.ts';
import { node } from './normal.ts';
import { choice, negation, normalise } from './normalise.ts';

/** No record meets all of these conditions, whatever is answered of what can be answered at all. */
export function neverHold(conditions: readonly Condition[], domain: (datum: string) => Node): boolean {
  const domains = new Map([...new Set(conditions.flatMap(dataOf))].map((datum): [string, Node] => [datum, domain(datum)]));
  return (
    conditions.length > 0 && isEmpty(meetAll([node({ types: OBJ, obj: { ...NO_OBJ, props: domains } }), ...conditions.map(conditionNode)]))
  );
}

export function conditionNode(c: Condition): Node {
  if (c.all) return meetAll(c.all.map(conditionNode));
  if (c.any) return choice('any', c.any.map(conditionNode));
  if (c.not) return negation(conditionNode(c.not));
  const key = c.datum!;
  return node({ types: ANY, obj: { ...NO_OBJ, props: new Map([[key, normalise(c.in as never)]]), required: new Set([key]) } });
}
