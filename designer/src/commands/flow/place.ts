// Where do things lie on the canvas? Several at once, for a drag of many and for the automatic layout; null gives a place back.

import type { Position } from '../../document/document.ts';
import { command, refusal } from '../command.ts';

export const place = command<{ readonly positions: Readonly<Record<string, Position | null>> }>('place', ({ layout }, { positions }) => {
  for (const [id, position] of Object.entries(positions)) {
    if (position === null) {
      delete layout[id];
      continue;
    }
    if (!Number.isFinite(position.x) || !Number.isFinite(position.y)) return refusal('noSuchPlace', { place: id });
    const x = Math.round(position.x),
      y = Math.round(position.y),
      now = layout[id];
    if (now?.x !== x || now.y !== y) layout[id] = { x, y };
  }
  return undefined;
});
