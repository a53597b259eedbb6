// A condition gets a name, so that it can be used again and be changed in one place.

import { command, isId, owned, refusal } from '../command.ts';
import { conditionFault } from '../../document/condition.ts';
import type { NamedCondition } from '../../document/document.ts';

export const nameCondition = command<NamedCondition & { readonly id: string }>('nameCondition', ({ conditions }, { id, title, when }) => {
  if (!isId(id)) return refusal('badId', { id });
  if (Object.hasOwn(conditions, id)) return refusal('idTaken', { id });
  if (title.zh.trim() === '') return refusal('titleNeeded');
  const fault = conditionFault(when);
  if (fault) return refusal('invalid', fault);
  conditions[id] = { title: { ...title }, when: owned(when) };
  return undefined;
});
