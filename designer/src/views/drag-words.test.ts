// Is a drag told in the reader's language, with titles?

import type { Active, Over } from '@dnd-kit/core';
import { expect, it } from 'vitest';
import { wordsOf } from '../words/words.ts';
import { dragWords } from './drag-words.ts';

const thing = (id: string) => ({ id }) as Active & Over,
  titles: Record<string, string> = { a: '经营者', b: '场所' };

it('names things, and says nothing of what lies over itself', () => {
  const { announcements, screenReaderInstructions } = dragWords(wordsOf('zh'), ({ id }) => titles[id]!, true),
    a = thing('a'),
    b = thing('b');
  expect(announcements!.onDragStart({ active: a })).toBe('已拿起“经营者”。');
  expect(announcements!.onDragOver({ active: a, over: a })).toBeUndefined();
  expect(announcements!.onDragOver({ active: a, over: b })).toMatch(/经营者.*场所/);
  expect(announcements!.onDragOver({ active: a, over: null })).toMatch(/经营者/);
  expect(announcements!.onDragEnd({ active: a, over: b })).toMatch(/经营者.*场所/);
  expect(announcements!.onDragEnd({ active: a, over: a })).toBe(announcements!.onDragCancel({ active: a, over: null }));
  expect(screenReaderInstructions!.draggable).toMatch(/方向键/);
  expect(dragWords(wordsOf('en'), ({ id }) => String(id)).screenReaderInstructions!.draggable).toBe('');
});
