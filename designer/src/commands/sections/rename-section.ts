// What stands above the section?

import type { Text } from '@onething/core';
import { command, refusal, retitle } from '../command.ts';

export const renameSection = command<{ readonly id: string; readonly title: Text }>('renameSection', ({ bundle }, { id, title }) => {
  const section = bundle.sections?.find((s) => s.id === id);
  if (!section) return refusal('unknownSection', { section: id });
  if (title.zh.trim() === '') return refusal('titleNeeded');
  retitle(section, title);
  return undefined;
});
