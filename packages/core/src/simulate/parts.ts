// What is brought in a situation, quickly? Rows that speak of no common document cannot help or hinder each other, so the
// plan of all is the sum of the plans of such parts; and a part looks the same in most situations, so it is planned once.

import type { ComposedItem, ComposedRequirement, Composition } from '../model/generated/documents.ts';
import type { JsonObject } from '../model/json.ts';
import { holds } from '../runtime/condition.ts';
import { heldData } from '../runtime/held.ts';
import { planMaterials } from '../runtime/materials.ts';
import { demandOf, supplyOf } from '../runtime/plan.ts';
import { materialLedger } from '../ledger/materials.ts';

/** Documents, copies and originals together. */
export interface MaterialSum { readonly before: number; readonly brought: number; readonly copies: number; readonly conflicts: number }

interface Part { readonly sum: MaterialSum; readonly held: ReadonlySet<string> }
interface Row { readonly item: ComposedItem; readonly row: ComposedRequirement }

export function materialsByParts(composition: Composition): (active: readonly ComposedItem[], answers: JsonObject) => Part {
  const parts = partsOf(composition.items.flatMap((item) => (item.materials ?? []).map((row) => ({ item, row })))).map((rows) => ({
    rows, makers: makersOf(composition, rows), known: new Map<string, Part>(),
  }));
  return (active, answers) => {
    const ids = new Set(active.map((i) => i.id as string));
    const total = { before: 0, brought: 0, copies: 0, conflicts: 0 };
    const held = new Set<string>();
    for (const { rows, makers, known } of parts) {
      let key = '';
      for (const { item, row } of rows) key += ids.has(item.id) && (!row.when || holds(row.when, answers)) ? '1' : '0';
      if (!key.includes('1')) continue;
      const bits = key;
      for (const maker of makers) key += ids.has(maker) ? '1' : '0';
      let part = known.get(key);
      if (!part) known.set(key, (part = planPart(composition, active, rows.filter((_, i) => bits[i] === '1'))));
      for (const count of ['before', 'brought', 'copies', 'conflicts'] as const) total[count] += part.sum[count];
      for (const datum of part.held) held.add(datum);
    }
    return { sum: total, held };
  };
}

function planPart(composition: Composition, active: readonly ComposedItem[], live: readonly Row[]): Part {
  const demands = live.filter(({ row }) => row.decision !== 'drop').map(({ item, row }) => demandOf(item, row));
  const plan = planMaterials(demands, supplyOf(composition, active), { copies: composition.copies });
  const narrowed = [...new Set(live.map((l) => l.item))].map((item): ComposedItem => ({ ...item, materials: live.filter((l) => l.item === item).map(({ row }) => ({ ...row, when: undefined })) }));
  return {
    sum: {
      before: materialLedger(narrowed, plan, {}).before, brought: plan.slots.length,
      copies: plan.slots.reduce((n, s) => n + s.copies + s.originals, 0), conflicts: plan.conflicts.length,
    },
    held: new Set(heldData(composition, plan.free).keys()),
  };
}

const keysOf = ({ row }: Row): readonly string[] => row.lists.flat().map((need) => need.key as string);

function partsOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  let parts: { keys: ReadonlySet<string>; rows: readonly Row[] }[] = [];
  for (const row of rows) {
    const keys = keysOf(row), touched = parts.filter((p) => keys.some((key) => p.keys.has(key)));
    parts = [...parts.filter((p) => !touched.includes(p)), { keys: new Set([...keys, ...touched.flatMap((p) => [...p.keys])]), rows: [...touched.flatMap((p) => p.rows), row] }];
  }
  return parts.map((p) => p.rows);
}

/** Items that make one of these documents. */
function makersOf(composition: Composition, rows: readonly Row[]): readonly string[] {
  const keys = new Set(rows.flatMap(keysOf));
  return [...new Set(composition.flow.edges.filter((e) => e.carries.some((c) => c.kind === 'material' && keys.has(c.key))).map((e) => e.from as string))];
}
