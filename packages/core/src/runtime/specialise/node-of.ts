// The node of a schema that stands in a composition, read once.

import { normalise } from '../../model/node/normalise.ts';
import type { Node } from '../../model/node/node.ts';
import { BOTTOM, TOP } from '../../model/node/node.ts';
import type { Schema } from '../../model/node/to-schema.ts';

const known = new WeakMap<object, Node>();

/** A constraint from the schema that a composition carries. */
export function nodeOf(schema: object | boolean): Node {
  if (typeof schema === 'boolean') return schema ? TOP : BOTTOM;
  let node = known.get(schema);
  if (!node) known.set(schema, (node = normalise(schema as Schema)));
  return node;
}
