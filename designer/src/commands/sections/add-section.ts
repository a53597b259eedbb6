// One more section of the merged form.

import type { Text } from '@onething/core';
import { command, isId, refusal } from '../command.ts';

export const addSection = command<{ readonly id: string; readonly title: Text; readonly at?: number }>(
  'addSection',
  ({ bundle }, { id, title, at }) => {
    const list = (bundle.sections ??= []);
    if (!isId(id)) return refusal('badId', { id });
    if (list.some((s) => s.id === id)) return refusal('idTaken', { id });
    if (at !== undefined && (at < 0 || at > list.length)) return refusal('noSuchPlace', { place: at });
    list.splice(at ?? list.length, 0, { id, title: { ...title } });
    return undefined;
  }
);
