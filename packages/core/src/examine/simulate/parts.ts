// What is brought in a situation, quickly? Rows that speak of no common document cannot help or hinder each other, so the
// plan of all is the sum of the plans of such parts; and a part looks the same in most situations, so it is planned once.

import type { ComposedItem, ComposedRequirement, Composition } from '../../model/generated/documents.ts';
import type { JsonObject } from '../../model/json.ts';
import { once } from '../../model/json/once.ts';
import { holds } from '../../runtime/condition.ts';
import { heldData } from '../../runtime/fill/held.ts';
import { planMaterials } from '../../runtime/plan/materials.ts';
import { demandOf, supplyOf } from '../../runtime/plan.ts';
import { materialLedger } from '../ledger/materials.ts';
import { ByBits, type Bits, type Conditions } from './known.ts';

/** Documents, copies and originals together. */
export interface MaterialSum {
  readonly before: number;
  readonly brought: number;
  readonly copies: number;
  readonly conflicts: number;
}

interface Part {
  readonly sum: MaterialSum;
  readonly held: ReadonlySet<string>;
  readonly no: number;
} // no: of the held data
/** heldKey: equal only for equal sets. */
export interface Whole {
  readonly sum: MaterialSum;
  readonly held: () => ReadonlySet<string>;
  readonly heldKey: string;
}
interface Row {
  readonly item: ComposedItem;
  readonly row: ComposedRequirement;
}

export function materialsByParts(
  composition: Composition,
  conditions: Conditions
): (active: readonly ComposedItem[], answers: JsonObject, bits: Bits) => Whole {
  const items = new Map(composition.items.map((item) => [item.id as string, item]));
  const heldNos = new Map<string, number>();
  const parts = partsOf(composition.items.flatMap((item) => (item.materials ?? []).map((row) => ({ item, row })))).map((rows) => ({
    rows,
    known: new ByBits<Part | undefined>(),
    // what the part hangs on: its rows' conditions, and those of the items that want or make one of its documents
    places: conditions.placesOf([
      ...rows.flatMap(({ item, row }) => [item.when, row.when]),
      ...makersOf(composition, rows).map((id) => items.get(id)?.when)
    ])
  }));
  return (active, answers, bits) =>
    total(
      parts.map(({ rows, known, places }) =>
        known.once(bits, places, () => {
          const live = rows.filter(({ item, row }) => active.includes(item) && holds(row.when, answers));
          if (!live.length) return undefined;
          const part = planPart(composition, active, live);
          return { ...part, no: once(heldNos, [...part.held].sort().join(), () => heldNos.size) };
        })
      )
    );
}

function total(parts: readonly (Part | undefined)[]): Whole {
  const sum = { before: 0, brought: 0, copies: 0, conflicts: 0 };
  let heldKey = '';
  for (const part of parts) {
    if (!part) continue;
    sum.before += part.sum.before;
    sum.brought += part.sum.brought;
    sum.copies += part.sum.copies;
    sum.conflicts += part.sum.conflicts;
    if (part.held.size) heldKey += ` ${part.no}`;
  }
  return { sum, heldKey, held: () => new Set(parts.flatMap((part) => [...(part?.held ?? [])])) };
}

function planPart(composition: Composition, active: readonly ComposedItem[], live: readonly Row[]): Omit<Part, 'no'> {
  const demands = live.filter(({ row }) => row.decision !== 'drop').map(({ item, row }) => demandOf(item, row));
  const plan = planMaterials(demands, supplyOf(composition, active), { copies: composition.copies });
  const narrowed = [...new Set(live.map((l) => l.item))].map((item): ComposedItem => ({
    ...item,
    materials: live.filter((l) => l.item === item).map(({ row }) => ({ ...row, when: undefined }))
  }));
  return {
    sum: {
      before: materialLedger(narrowed, plan, {}).before,
      brought: plan.slots.length,
      copies: plan.slots.reduce((n, s) => n + s.copies + s.originals, 0),
      conflicts: plan.conflicts.length
    },
    held: new Set(heldData(composition, plan.free).keys())
  };
}

const keysOf = ({ row }: Row): readonly string[] => row.lists.flat().map((need) => need.key as string);

function partsOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  let parts: { keys: ReadonlySet<string>; rows: readonly Row[] }[] = [];
  for (const row of rows) {
    const keys = keysOf(row),
      touched = parts.filter((p) => keys.some((key) => p.keys.has(key)));
    parts = [
      ...parts.filter((p) => !touched.includes(p)),
      { keys: new Set([...keys, ...touched.flatMap((p) => [...p.keys])]), rows: [...touched.flatMap((p) => p.rows), row] }
    ];
  }
  return parts.map((p) => p.rows);
}

/** Items that make one of these documents. */
function makersOf(composition: Composition, rows: readonly Row[]): readonly string[] {
  const keys = new Set(rows.flatMap(keysOf));
  return [
    ...new Set(
      composition.flow.edges.filter((e) => e.carries.some((c) => c.kind === 'material' && keys.has(c.key))).map((e) => e.from as string)
    )
  ];
}
