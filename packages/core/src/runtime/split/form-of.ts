// The judge of a payload: the item's own form, read without the fields that a decision dropped.

import type { ComposedItem } from '../../model/generated/documents.ts';
import { undemanded } from '../../model/node/amend.ts';
import type { Node } from '../../model/node/node.ts';
import type { Schema } from '../../model/node/to-schema.ts';
import { nodeOf } from '../specialise/node-of.ts';

const known = new WeakMap<ComposedItem, Node>();

export function formOf(item: ComposedItem): Node {
  let form = known.get(item);
  if (!form) {
    form = nodeOf((item.dropped as readonly (readonly string[])[]).reduce(undemanded, item.form as Schema));
    known.set(item, form);
  }
  return form;
}
