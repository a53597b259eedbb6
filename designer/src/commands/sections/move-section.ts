// In which order does the applicant meet the sections?

import { command, moved, refusal } from '../command.ts';

export const moveSection = command<{ readonly id: string; readonly to: number }>('moveSection', ({ bundle }, { id, to }) => {
  const list = bundle.sections ?? [],
    from = list.findIndex((s) => s.id === id);
  if (from < 0) return refusal('unknownSection', { section: id });
  return moved(list, from, to) ? undefined : refusal('noSuchPlace', { place: to });
});
