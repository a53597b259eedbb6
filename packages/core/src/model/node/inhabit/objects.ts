// Is there an object with these members? What is required, then as many more as it must have.

import { setMember, type Json } from '../../json.ts';
import { matches } from '../../pattern/matcher.ts';
import { sampleStrings } from '../../pattern/pattern.ts';
import { check } from '../check.ts';
import { meetAll } from '../meet.ts';
import { NO_OBJ, TOP, type Node, type Obj } from '../node.ts';
import { empty, UNKNOWN, type Search, type Verdict } from './search.ts';
import { stringSet } from './strings.ts';

export function ofObject(n: Node, search: Search): Verdict {
  const o = n.obj ?? NO_OBJ;
  const out: Record<string, Json> = {};
  let open = false;
  for (const key of o.required) {
    if (o.names && !check(o.names, key)) return empty(key);
    const verdict = search.inhabit(memberNode(o, key));
    if (verdict.kind === 'empty') return empty(key, ...verdict.at);
    if (verdict.kind === 'unknown') open = true;
    else setMember(out, key, verdict.witness);
  }
  if (open) return UNKNOWN;
  const least = o.min ?? 0;
  let closed = true;
  for (const key of candidates(o, least)) {
    if (Object.keys(out).length >= least) break;
    if (Object.hasOwn(out, key) || (o.names && !check(o.names, key))) continue;
    const verdict = search.inhabit(memberNode(o, key));
    if (verdict.kind === 'sat') setMember(out, key, verdict.witness);
    else if (verdict.kind === 'unknown') closed = false;
  }
  if (Object.keys(out).length < least) return closed && o.rest?.types === 0 ? empty() : UNKNOWN;
  if (!n.not || check(n, out)) return { kind: 'sat', witness: out };
  for (const key of candidates(o, 4)) {
    const verdict = search.inhabit(memberNode(o, key));
    if (verdict.kind !== 'sat') continue;
    const more = { ...out, [key]: verdict.witness };
    if (check(n, more)) return { kind: 'sat', witness: more };
  }
  return UNKNOWN;
}

function* candidates(o: Obj, least: number): Generator<string> {
  yield* o.props.keys();
  if (o.names) for (const key of sampleStrings(stringSet(o.names), least).values) yield key;
  for (let i = 0; i < least; i++) yield `x${i}`;
}

/** Everything an object says about one member. */
export function memberNode(o: Obj, key: string): Node {
  const parts = [o.props.get(key) ?? o.rest ?? TOP];
  for (const g of o.groups ?? []) {
    const matching = [...g.patterns].filter(([source]) => matches(source, key)).map(([, n]) => n);
    parts.push(...matching);
    if (matching.length === 0 && !g.names.has(key) && g.rest) parts.push(g.rest);
  }
  return parts.length === 1 ? parts[0]! : meetAll(parts);
}
