// A drawn edge goes. Edges that follow from data cannot be erased, only cut.

import { command, refusal } from '../command.ts';
import { joins, type Ends } from './edges.ts';

export const disconnect = command<Ends>('disconnect', ({ bundle }, ends) => {
  const edges = bundle.flow?.edges ?? [],
    at = edges.findIndex(joins(ends));
  if (at < 0) return refusal('unknownEdge', { from: ends.from, to: ends.to });
  edges.splice(at, 1);
  return undefined;
});
