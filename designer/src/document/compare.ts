// What changed between two compositions, in words. Fetched when somebody asks, for it is not needed to draw.

import { diff, type Composition, type Language } from '@onething/core';
import { sayDiff, type DiffSaid } from '@onething/papers';

export const compared = (before: Composition, after: Composition, language: Language): DiffSaid =>
  sayDiff(diff(before, after, { burden: false }), before, after, language);
