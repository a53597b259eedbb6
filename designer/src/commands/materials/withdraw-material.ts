// The row is asked as its list has it.

import { command, refusal } from '../command.ts';

export const withdrawMaterial = command<{ readonly id: string }>('withdrawMaterial', ({ bundle }, { id }) => {
  const list = bundle.materialDecisions ?? [],
    at = list.findIndex((d) => d.id === id);
  if (at < 0) return refusal('unknownDecision', { decision: id });
  list.splice(at, 1);
  return undefined;
});
