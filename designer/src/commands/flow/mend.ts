// A cut is taken back: the dependency is waited for again.

import { command, refusal } from '../command.ts';
import { joins, type Ends } from './edges.ts';

export const mend = command<Ends>('mend', ({ bundle }, ends) => {
  const cuts = bundle.flow?.cuts ?? [],
    at = cuts.findIndex(joins(ends));
  if (at < 0) return refusal('unknownEdge', { from: ends.from, to: ends.to });
  cuts.splice(at, 1);
  return undefined;
});
