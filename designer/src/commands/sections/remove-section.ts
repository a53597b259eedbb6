// A section goes; its questions find a place by themselves.

import { command, refusal } from '../command.ts';

export const removeSection = command<{ readonly id: string }>('removeSection', ({ bundle }, { id }) => {
  const list = bundle.sections ?? [],
    at = list.findIndex((s) => s.id === id);
  if (at < 0) return refusal('unknownSection', { section: id });
  list.splice(at, 1);
  return undefined;
});
