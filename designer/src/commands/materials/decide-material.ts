// A person settles a material row: no longer asked, supplied later (容缺), or promised (告知承诺).

import type { MaterialDecision } from '@onething/core';
import { command, isId, owned, refusal, unsigned } from '../command.ts';

export const decideMaterial = command<MaterialDecision>('decideMaterial', ({ bundle, items }, decision) => {
  const list = (bundle.materialDecisions ??= []);
  const missing = unsigned(decision);
  if (missing) return missing;
  if (!isId(decision.id)) return refusal('badId', { id: decision.id });
  if (list.some((d) => d.id === decision.id)) return refusal('idTaken', { id: decision.id });
  if (!bundle.items.some((e) => e.item === decision.item)) return refusal('itemNotIn', { item: decision.item });
  const rows = Object.hasOwn(items, decision.item) ? (items[decision.item]!.materials ?? []) : [];
  if (!rows.some((r) => r.id === decision.requirement)) return refusal('unknownRow', { item: decision.item, row: decision.requirement });
  const before = list.find((d) => d.item === decision.item && d.requirement === decision.requirement);
  if (before) return refusal('rowSettled', { decision: before.id });
  list.push(owned(decision));
  return undefined;
});
