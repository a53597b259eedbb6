// A decision is taken back; what it settled is open again.

import { command, refusal } from '../command.ts';

export const withdraw = command<{ readonly id: string }>('withdraw', ({ bundle }, { id }) => {
  const list = bundle.decisions ?? [],
    at = list.findIndex((d) => d.id === id);
  if (at < 0) return refusal('unknownDecision', { decision: id });
  list.splice(at, 1);
  return undefined;
});
