import type { Block } from '@onething/core';

export const heading = (text: string, level: 2 | 3 = 2): Block => ({ kind: 'heading', level, text });

/** A heading with what stands below it, or nothing. */
export const under = (text: string, blocks: readonly Block[], level: 2 | 3 = 2): Block[] =>
  blocks.length ? [heading(text, level), ...blocks] : [];
