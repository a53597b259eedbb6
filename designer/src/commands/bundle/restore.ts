// The document becomes what it was in a kept version, as one gesture: undo brings the present back.

import type { DesignDocument } from '../../document/document.ts';
import { command, owned } from '../command.ts';

const PARTS = ['bundle', 'catalogue', 'items', 'layout', 'conditions', 'personas', 'reviews'] as const;

export const restore = command<{ readonly to: DesignDocument }>('restore', (draft, { to }, doc) => {
  for (const part of PARTS) if (JSON.stringify(doc[part]) !== JSON.stringify(to[part])) Object.assign(draft, { [part]: owned(to[part]) });
  return undefined;
});
