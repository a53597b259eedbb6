// The form without the wish for one field: what a decision to drop it leaves.

import { node } from './normal.ts';
import type { Node } from './node.ts';

/** path: property names; `*` steps into rows. */
export function notRequired(n: Node, [name, ...below]: readonly string[]): Node {
  if (name === undefined) return n;
  if (name === '*') return n.arr?.items ? node({ ...n, arr: { ...n.arr, items: notRequired(n.arr.items, below) } }) : n;
  if (!n.obj) return n;
  const inner = n.obj.props.get(name);
  if (below.length && inner) return node({ ...n, obj: { ...n.obj, props: new Map(n.obj.props).set(name, notRequired(inner, below)) } });
  return node({ ...n, obj: { ...n.obj, required: new Set([...n.obj.required].filter((key) => key !== name)) } });
}
