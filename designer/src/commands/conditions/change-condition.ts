// A named condition is called otherwise, or means something else: then it does so wherever it stands.

import type { Condition } from '@onething/core';
import { command, owned, refusal, type Draft } from '../command.ts';
import { conditionFault, replaced } from '../../document/condition.ts';
import type { DesignDocument, NamedCondition } from '../../document/document.ts';

export const changeCondition = command<Partial<NamedCondition> & { readonly id: string }>(
  'changeCondition',
  (draft, { id, title, when }, doc) => {
    const named = Object.hasOwn(draft.conditions, id) ? draft.conditions[id] : undefined;
    if (!named) return refusal('unknownCondition', { condition: id });
    if (title?.zh.trim() === '') return refusal('titleNeeded');
    const fault = when && conditionFault(when);
    if (fault) return refusal('invalid', fault);
    if (title) named.title = { ...title };
    if (when) everywhere(draft, doc, (c) => replaced(c, doc.conditions[id]!.when, when));
    return undefined;
  }
);

type Holder = { readonly when?: Condition };

function everywhere(draft: Draft, doc: DesignDocument, change: (condition: Condition) => Condition): void {
  const holders = ({ bundle, conditions }: DesignDocument): readonly Holder[] => [
    ...bundle.items,
    ...(bundle.decisions ?? []),
    ...Object.values(conditions)
  ];
  const drafted = holders(draft as unknown as DesignDocument) as { when?: unknown }[];
  holders(doc).forEach(({ when }, i) => {
    const next = when && change(when);
    if (next !== when) drafted[i]!.when = owned(next);
  });
}
