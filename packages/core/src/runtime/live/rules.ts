// What do the rules across data say of this record: which data must not be given, which have to be?

import type { JsonObject } from '../../model/json.ts';
import { check } from '../../model/node/check.ts';
import type { Node } from '../../model/node/node.ts';

export interface Effects {
  readonly forbidden: Set<string>;
  readonly required: Set<string>;
}

/** Collects what a node demands of its members, through the branches that this record takes. */
export function effects(n: Node, record: JsonObject, out: Effects): Effects {
  if (n.obj) {
    for (const [key, part] of n.obj.props) if (part.types === 0) out.forbidden.add(key);
    for (const key of n.obj.required) out.required.add(key);
  }
  for (const rule of n.rules ?? []) if (rule.kind === 'if') effects(check(rule.if, record) ? rule.then : rule.else, record, out);
  return out;
}

export const noEffects = (): Effects => ({ forbidden: new Set(), required: new Set() });

/** Members that a node speaks of. */
export function mentioned(n: Node, out: Set<string>): Set<string> {
  for (const key of n.obj?.props.keys() ?? []) out.add(key);
  for (const key of n.obj?.required ?? []) out.add(key);
  for (const rule of n.rules ?? []) for (const part of rule.kind === 'if' ? [rule.if, rule.then, rule.else] : rule.of) mentioned(part, out);
  return out;
}
