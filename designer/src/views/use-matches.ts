// Searching, for views: another function once pinyin is known, so that what is shown is searched again.

import { useMemo, useSyncExternalStore } from 'react';
import { matches, onSounds, soundsKnown } from '../document/search.ts';

export type Matches = typeof matches;

export function useMatches(): Matches {
  const known = useSyncExternalStore(onSounds, soundsKnown);
  return useMemo<Matches>(() => (texts, wanted) => matches(texts, wanted), [known]);
}
