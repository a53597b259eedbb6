// What changed between two compositions, in words. Fetched when somebody asks, for it is not needed to draw.

import { diff, sayDiff, type Composition, type DiffSaid, type Language } from '@onething/core';

export const compared = (before: Composition, after: Composition, language: Language): DiffSaid => sayDiff(diff(before, after, { burden: false }), before, after, language);
