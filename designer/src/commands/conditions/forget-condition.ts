// The name goes; the condition stays where it stands.

import { command, refusal } from '../command.ts';

export const forgetCondition = command<{ readonly id: string }>('forgetCondition', ({ conditions }, { id }) => {
  if (!Object.hasOwn(conditions, id)) return refusal('unknownCondition', { condition: id });
  delete conditions[id];
  return undefined;
});
