// How far is it with a conflict? Asked of the departments, waiting for their word, or left for later. Without a state it is open.

import type { Review } from '../../document/document.ts';
import { command } from '../command.ts';

export const review = command<{ readonly id: string; readonly review?: Review | undefined }>(
  'review',
  ({ reviews }, { id, review: state }) => {
    if (!state) delete reviews[id];
    else if (reviews[id]?.state !== state.state || reviews[id]?.note !== state.note) reviews[id] = { ...state };
    return undefined;
  }
);
