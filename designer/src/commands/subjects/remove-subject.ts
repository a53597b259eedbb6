// A subject goes. What was aligned with it falls back to the items' own subjects.

import { command, refusal } from '../command.ts';

export const removeSubject = command<{ readonly name: string }>('removeSubject', ({ bundle }, { name }) => {
  if (!Object.hasOwn(bundle.subjects, name)) return refusal('unknownSubject', { subject: name });
  delete bundle.subjects[name];
  return undefined;
});
