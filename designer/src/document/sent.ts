// How does a department receive a datum? The steps from what the applicant answers to what the department's form wants.

import type { Composition, FieldMap, MapOp } from '@onething/core';

export interface Sent {
  readonly steps: readonly MapOp[];
  /** Written as one line with these, in this order. */ readonly line: readonly string[];
}

/** undefined: the field is not written, for it was dropped. */
export function sentTo(composition: Composition, item: string, path: readonly string[]): Sent | undefined {
  const found = at(composition.items.find((i) => i.id === item)?.mapping ?? [], path);
  return found && { steps: (found.map ?? []) as readonly MapOp[], line: found.data && found.data.length > 1 ? found.data : [] };
}

function at(map: readonly FieldMap[], [name, ...rest]: readonly string[]): FieldMap | undefined {
  const field = map.find((f) => f.name === name);
  if (!field || rest.length === 0) return field;
  return rest[0] === '*' ? at(field.rows ?? [], rest.slice(1)) : at(field.object ?? [], rest);
}
