// A person has seen a finding and lets it stand, and says why. It stays listed.

import type { Acknowledgement } from '@onething/core';
import { command, owned, refusal, unsigned } from '../command.ts';

export const acknowledge = command<Acknowledgement>('acknowledge', ({ bundle }, note) => {
  const list = (bundle.acknowledged ??= []);
  const missing = unsigned(note);
  if (missing) return missing;
  if (list.some((a) => a.code === note.code && a.item === note.item && a.place === note.place))
    return refusal('idTaken', { id: note.code });
  list.push(owned(note));
  return undefined;
});

export type Finding = Pick<Acknowledgement, 'code' | 'item' | 'place'>;

/** The finding counts again. */
export const reopen = command<Finding>('reopen', ({ bundle }, { code, item, place }) => {
  const list = bundle.acknowledged ?? [],
    at = list.findIndex((a) => a.code === code && a.item === item && a.place === place);
  if (at < 0) return refusal('unknownFinding', { code });
  list.splice(at, 1);
  return undefined;
});
