// What is said of a drag to those who do not see it, with the names of things.

import type { Active, DndContextProps, Over } from '@dnd-kit/core';
import type { Words } from '../words/words.ts';

/** keys: it can be done by keyboard, and how is said. */
export function dragWords(
  { drags }: Words,
  title: (thing: Active | Over) => string,
  keys = false
): NonNullable<DndContextProps['accessibility']> {
  const onto =
    (say: (what: string, on: string) => string, none: (what: string) => string) =>
    ({ active, over }: { readonly active: Active; readonly over: Over | null }): string | undefined =>
      over?.id === active.id ? undefined : over ? say(title(active), title(over)) : none(title(active));
  return {
    announcements: {
      onDragStart: ({ active }) => drags.taken(title(active)),
      onDragOver: onto(drags.over, drags.off),
      onDragEnd: ({ active, over }) => onto(drags.put, drags.dropped)({ active, over }) ?? drags.stays(title(active)),
      onDragCancel: ({ active }) => drags.stays(title(active))
    },
    screenReaderInstructions: { draggable: keys ? drags.how : '' }
  };
}
