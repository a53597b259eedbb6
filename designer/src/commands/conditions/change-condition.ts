// A named condition is called otherwise, or means something else: then it does so wherever it stands.

import type { Condition } from '@onething/core';
import { command, owned, refusal, type Draft } from '../command.ts';
import { conditionFault, replaced } from '../../document/condition.ts';
import type { NamedCondition } from '../../document/document.ts';

export const changeCondition = command<Partial<NamedCondition> & { readonly id: string }>('changeCondition', (draft, { id, title, when }, doc) => {
  const named = Object.hasOwn(draft.conditions, id) ? draft.conditions[id] : undefined;
  if (!named) return refusal('unknownCondition', { condition: id });
  if (title?.zh.trim() === '') return refusal('titleNeeded');
  const fault = when && conditionFault(when);
  if (fault) return refusal('invalid', fault);
  if (title) named.title = { ...title };
  if (when) everywhere(draft, (c) => replaced(c, doc.conditions[id]!.when, when));
  return undefined;
});

function everywhere({ bundle, conditions }: Draft, change: (condition: Condition) => Condition): void {
  const holders: { when?: unknown }[] = [...bundle.items, ...(bundle.decisions ?? []), ...Object.values(conditions)];
  for (const holder of holders) {
    if (!holder.when) continue;
    const was = holder.when as Condition, next = change(was);
    if (next !== was) holder.when = owned(next);
  }
}
