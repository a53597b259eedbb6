// How does a part of a paper begin?

import type { Block } from '@onething/core';

export const heading = (text: string, level: 2 | 3 = 2): Block => ({ kind: 'heading', level, text });

/** A heading with what stands below it, or nothing. */
export const under = (text: string, blocks: readonly Block[], level: 2 | 3 = 2): Block[] =>
  blocks.length ? [heading(text, level), ...blocks] : [];

/** As an English name begins a cell or a line. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
