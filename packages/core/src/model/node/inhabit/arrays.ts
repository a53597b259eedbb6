// Is there an array of these members, with what it must contain, and can they all differ? First by counting, then by filling it.

import type { Json } from '../../json.ts';
import { check } from '../check.ts';
import { meet, meetAll } from '../meet.ts';
import { ARR, BOOL, FRAC, INT, NULL, OBJ, STR, TOP, valueKey, type Contains, type Node } from '../node.ts';
import { empty, UNKNOWN, type Search, type Verdict } from './search.ts';

const MOST_LOOKED_AT = 64, // places
  MOST_WANTED = 512,
  MOST_MEMBERS = 4096;

export function ofArray(n: Node, search: Search): Verdict {
  const a = n.arr ?? {};
  const at = (i: number): Node => a.prefix?.[i] ?? a.items ?? TOP;
  const max = a.max ?? Infinity;
  const wanted = (a.contains ?? []).flatMap((c) => Array.from({ length: Math.min(c.min, MOST_LOOKED_AT) }, () => c));
  for (const c of a.contains ?? []) if (c.min > 0 && !a.prefix && isEmptyIn(meet(c.node, a.items ?? TOP), search)) return empty('*');
  const least = Math.max(a.min ?? 0, wanted.length ? 1 : 0);
  for (let i = 0; i < Math.min(least, MOST_LOOKED_AT); i++) if (isEmptyIn(at(i), search)) return empty(a.prefix?.[i] ? i : '*');
  if (a.unique && !a.prefix && least > 1) {
    const items = a.items ?? TOP;
    if (mostValues(items) < least) return empty('*');
    const few = search.sample(items, Math.min(least, MOST_LOOKED_AT));
    if (few.complete && few.values.length < least) return empty('*');
  }
  if (wanted.length > MOST_WANTED) return UNKNOWN;
  for (let length = least; length <= Math.min(max, least + wanted.length + 2, MOST_MEMBERS); length++) {
    const witness = fillArray(length, at, wanted, !!a.unique, search);
    if (witness && check(n, witness)) return { kind: 'sat', witness };
  }
  return !a.unique && !a.prefix && !n.not && max === 1 && wanted.length
    ? inhabitOnly(meetAll([a.items ?? TOP, ...wanted.map((c) => c.node)]), search)
    : UNKNOWN;
}

/** No more different values than these: by counting alone. */
function mostValues(n: Node): number {
  if (n.fin) return n.fin.size;
  const { lo = -Infinity, hi = Infinity } = n.num ?? {};
  return (
    (n.types & (STR | ARR | OBJ | FRAC) ? Infinity : 0) +
    (n.types & INT ? Math.max(0, Math.floor(hi) - Math.ceil(lo) + 1) : 0) +
    (n.types & BOOL ? 2 : 0) +
    (n.types & NULL ? 1 : 0)
  );
}

function isEmptyIn(n: Node, search: Search): boolean {
  return search.inhabit(n).kind === 'empty';
}

/** An array of one member that must be all things at once. */
function inhabitOnly(n: Node, search: Search): Verdict {
  const verdict = search.inhabit(n);
  return verdict.kind === 'sat' ? { kind: 'sat', witness: [verdict.witness] } : verdict.kind === 'empty' ? empty('*') : verdict;
}

function fillArray(
  length: number,
  at: (i: number) => Node,
  wanted: readonly Contains[],
  unique: boolean,
  search: Search
): Json[] | undefined {
  const needs: Node[] = Array.from({ length }, (_, i) => at(i));
  for (const c of wanted) {
    // the first place that is still free for it, else one that can be both
    const free = needs.findIndex((need, i) => need === at(i) && !isEmptyIn(meet(need, c.node), search));
    const place = free >= 0 ? free : needs.findIndex((need) => !isEmptyIn(meet(need, c.node), search));
    if (place < 0) return undefined;
    needs[place] = meet(needs[place]!, c.node);
  }
  return unique ? different(needs, search) : alike(needs, search);
}

function alike(needs: readonly Node[], search: Search): Json[] | undefined {
  const out: Json[] = [];
  for (const need of needs) {
    const verdict = search.inhabit(need);
    if (verdict.kind !== 'sat') return undefined;
    out.push(verdict.witness);
  }
  return out;
}

/** A value for each place, no two the same. What many places want is looked for once. */
function different(needs: readonly Node[], search: Search): Json[] | undefined {
  const options = new Map<Node, Iterator<Json>>(),
    used = new Set<string>(),
    out: Json[] = [];
  for (const need of needs) {
    let left = options.get(need);
    if (!left) options.set(need, (left = search.sample(need, needs.length).values.values()));
    let next = left.next();
    while (!next.done && used.has(valueKey(next.value))) next = left.next();
    if (next.done) return undefined;
    used.add(valueKey(next.value));
    out.push(next.value);
  }
  return out;
}
