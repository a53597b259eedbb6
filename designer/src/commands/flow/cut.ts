// A dependency is not waited for: what it carries is promised or supplied later.

import type { Signature } from '../../document/document.ts';
import { command, refusal, unsigned } from '../command.ts';
import { badEnds, joins, type Ends } from './edges.ts';

export interface Cut extends Ends, Signature {
  readonly instead: 'commitment' | 'deferral';
}

export const cut = command<Cut>('cut', (draft, { from, to, instead, by, reason, at }) => {
  const wrong = badEnds(draft, { from, to }) ?? unsigned({ by, reason, at });
  if (wrong) return wrong;
  const cuts = ((draft.bundle.flow ??= {}).cuts ??= []);
  if (cuts.some(joins({ from, to }))) return refusal('edgeThere', { from, to });
  cuts.push({ from, to, by, reason, at, instead });
  return undefined;
});
