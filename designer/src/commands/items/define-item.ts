// What does an item ask, want and create? A new definition, or a changed one. Decisions on fields that changed go stale by themselves.

import type { Item } from '@onething/core';
import { command, isId, owned, refusal } from '../command.ts';

export const defineItem = command<{ readonly definition: Item }>('defineItem', ({ catalogue, items }, { definition }) => {
  if (!isId(definition.id)) return refusal('badId', { id: definition.id });
  if (!Object.hasOwn(catalogue.departments, definition.department))
    return refusal('unknownDepartment', { department: definition.department });
  if (JSON.stringify(items[definition.id]) !== JSON.stringify(definition)) items[definition.id] = owned(definition);
  return undefined;
});
