// Staff say that one item waits for another, beyond what follows from outputs and inputs.

import type { Signature } from '../../document/document.ts';
import { command, refusal, unsigned } from '../command.ts';
import { badEnds, joins, type Ends } from './edges.ts';

export const connect = command<Ends & Signature>('connect', (draft, { from, to, by, reason, at }) => {
  const wrong = badEnds(draft, { from, to }) ?? unsigned({ by, reason, at });
  if (wrong) return wrong;
  const edges = ((draft.bundle.flow ??= {}).edges ??= []);
  if (edges.some(joins({ from, to }))) return refusal('edgeThere', { from, to });
  edges.push({ from, to, by, reason, at });
  return undefined;
});
