// Which special steps may be held together? Those of one kind about one subject in one stage, whether or not they apply in
// every situation.

import type { ComposedItem, FlowPlan } from '@onething/core';

export interface Together {
  readonly kind: string;
  readonly items: readonly string[];
}

export function mayMeet(items: readonly ComposedItem[], { stages }: FlowPlan): readonly Together[] {
  return stages.flatMap((ids) => {
    const groups = new Map<string, { kind: string; items: Set<string> }>();
    for (const item of items.filter((i) => ids.includes(i.id)))
      for (const { kind, about } of item.steps ?? []) {
        // a step about nobody in particular is the item's own
        if (about === undefined) continue;
        const group = groups.get(`${kind} ${about}`) ?? { kind, items: new Set() };
        groups.set(`${kind} ${about}`, { kind, items: group.items.add(item.id) });
      }
    return [...groups.values()].filter((g) => g.items.size > 1).map(({ kind, items: who }) => ({ kind, items: [...who] }));
  });
}
