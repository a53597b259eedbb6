// Which wishes matter? Of each keyword of the merged schema: the givers whose own value it is, or, where no single wish
// makes it, all who take part. Dropping all of them changes the keyword; dropping anyone else does not.

import { equal, type Json, type JsonObject } from '../../model/json.ts';
import { meetAll } from '../../model/node/meet.ts';
import { NUM, type Node } from '../../model/node/node.ts';
import { toSchema, type Schema } from '../../model/node/to-schema.ts';

/** Keywords by giver. `schemas[i]` is toSchema(nodes[i]). */
export function effectiveKeywords(merged: Schema, nodes: readonly Node[], schemas: readonly Schema[]): string[][] {
  const out: string[][] = nodes.map(() => []);
  if (typeof merged === 'boolean') {
    if (!merged) out.forEach((list) => list.push('never'));
    return out;
  }
  if (nodes.length === 1) return [Object.keys(merged)];
  const whole = isWhole(merged);
  for (const keyword of Object.keys(merged)) {
    const value = merged[keyword]!;
    const bound = BOUNDS[keyword];
    if (bound) {
      nodes.forEach((n, i) => {
        if (drawnIn(n, whole, bound) === value) out[i]!.push(keyword);
      });
      continue;
    }
    const own = schemas.map((s) => (typeof s === 'boolean' ? undefined : (s as JsonObject)[keyword]));
    const equals = own.map((v) => v !== undefined && equal(v, value));
    const givers =
      equals.some(Boolean) && !standsWithout(keyword, value, nodes, equals)
        ? equals
        : own.map((v, i) => v !== undefined || takesPart(keyword, nodes[i]!));
    const chosen = givers.some(Boolean) ? givers : nodes.map(() => true);
    chosen.forEach((is, i) => {
      if (is) out[i]!.push(keyword);
    });
  }
  return out;
}

const BOUNDS: Readonly<Record<string, 'lo' | 'hi' | undefined>> = { minimum: 'lo', maximum: 'hi' };

const isWhole = ({ type }: JsonObject): boolean => {
  const names = Array.isArray(type) ? (type as readonly Json[]) : [type];
  return names.includes('integer') && !names.includes('number');
};

/** A giver's own bound as the merged form draws it: where that takes whole numbers alone, inward to the next. */
function drawnIn({ num }: Node, whole: boolean, side: 'lo' | 'hi'): number | undefined {
  const bound = num?.[side],
    open = num?.[side === 'lo' ? 'loOpen' : 'hiOpen'];
  if (bound === undefined || !whole) return open ? undefined : bound;
  if (side === 'lo') return open ? Math.floor(bound) + 1 : Math.ceil(bound);
  return open ? Math.ceil(bound) - 1 : Math.floor(bound);
}

/** Would the keyword be the same without those who say it themselves? Only sets can be made by others together. */
function standsWithout(keyword: string, value: Json, nodes: readonly Node[], equals: readonly boolean[]): boolean {
  if (equals.every(Boolean) || !SETS.has(keyword)) return false;
  const rest = toSchema(meetAll(nodes.filter((_, i) => !equals[i])));
  return typeof rest === 'object' && equal((rest as JsonObject)[keyword], value);
}

const SETS = new Set(['type', 'enum', 'allOf', 'items', 'properties']);

/** A code list is cut by anyone who refuses a code, whatever the keyword; types likewise. */
function takesPart(keyword: string, n: Node): boolean {
  if (keyword === 'enum') return !!(n.fin || n.not || n.num || n.str || n.arr || n.obj || n.rules) || n.types !== 127;
  const rounds = (n.types & NUM) !== NUM || !!n.num?.steps; // whole numbers
  if (keyword === 'maxItems') return !!n.arr; // members that nobody takes leave none
  return keyword === 'type' ? n.types !== 127 || rounds : keyword === 'allOf';
}
