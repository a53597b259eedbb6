// For whom is the item? Without a condition: for everyone.

import type { Condition } from '@onething/core';
import { command, owned, put, refusal } from '../command.ts';

export const setCondition = command<{ readonly id: string; readonly when?: Condition | undefined }>(
  'setCondition',
  ({ bundle }, { id, when }) => {
    const entry = bundle.items.find((e) => e.item === id);
    if (!entry) return refusal('itemNotIn', { item: id });
    put(entry, 'when', when && owned(when));
    return undefined;
  }
);
