// Whose thresholds stand in the conditions? undefined: no city's.

import { command, put, refusal } from '../command.ts';

export const setCity = command<{ readonly city?: string | undefined }>('setCity', ({ bundle, catalogue }, { city }) => {
  if (city !== undefined && !Object.hasOwn(catalogue.jurisdictions ?? {}, city)) return refusal('unknownCity', { city });
  put(bundle, 'jurisdiction', city);
  return undefined;
});
