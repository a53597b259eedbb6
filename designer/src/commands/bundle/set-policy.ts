// Do departments read one file, or does each keep paper?

import type { Policies } from '@onething/core';
import { command, put } from '../command.ts';

export const setPolicy = command<{ readonly copies?: Policies['copies'] }>('setPolicy', ({ bundle }, { copies }) => {
  put(bundle, 'policies', copies === undefined ? undefined : { copies });
  return undefined;
});
