// What must the record be for some of the items, before anything is written down? Their wishes folded, and their rules.

import { meetAll } from '../../model/node/meet.ts';
import { ARR, NO_OBJ, OBJ, type Node } from '../../model/node/node.ts';
import { node } from '../../model/node/normal.ts';
import type { Asking, Merged, MergedDatum, MergedItem } from '../stages.ts';

/** The record that these items accept together. */
export function formOf({ data }: Merged, items: readonly MergedItem[]): Node {
  const ids = new Set(items.map((i) => i.matched.item.id as string));
  const whole = data.every((d) => d.asks.every((a) => ids.has(a.item)));
  const props = new Map<string, Node>(),
    required = new Set<string>();
  for (const d of data) {
    const asks = whole ? d.asks : d.asks.filter((a) => ids.has(a.item));
    if (asks.length === 0) continue;
    props.set(d.key, whole && ![d, ...(d.columns ?? [])].some((x) => x.divided) ? d.node : askedOf(d, ids));
    if (asks.some((a) => a.required)) required.add(d.key);
  }
  const rules = items.flatMap((i) => i.pulled.rules);
  return meetAll([node({ types: OBJ, obj: { ...NO_OBJ, props, required } }), ...rules]);
}

/** What these items together say of a datum, its columns included. */
export function askedOf({ domain, asks, columns }: MergedDatum, ids: ReadonlySet<string>): Node {
  const mine = (all: readonly Asking[]): readonly Asking[] => all.filter((a) => ids.has(a.item));
  const own = meetAll([...(domain ? [domain] : []), ...mine(asks).map((a) => a.node)]);
  const live = columns?.filter((c) => mine(c.asks).length);
  if (!live?.length) return own;
  const props = new Map(live.map((c): [string, Node] => [c.key, askedOf(c, ids)]));
  const required = new Set(live.filter((c) => mine(c.asks).some((a) => a.required)).map((c) => c.key));
  return meetAll([own, node({ types: ARR, arr: { items: node({ types: OBJ, obj: { ...NO_OBJ, props, required } }) } })]);
}
