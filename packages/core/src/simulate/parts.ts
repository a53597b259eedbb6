// What is brought in a situation, quickly? Rows that speak of no common document cannot help or hinder each other, so the
// plan of all is the sum of the plans of such parts; and a part looks the same in most situations, so it is planned once.

import type { ComposedItem, ComposedRequirement, Composition, Condition } from '../model/generated/documents.ts';
import { canonical, type Json, type JsonObject } from '../model/json.ts';
import { once } from '../model/once.ts';
import { holds } from '../runtime/condition.ts';
import { heldData } from '../runtime/held.ts';
import { planMaterials } from '../runtime/materials.ts';
import { demandOf, supplyOf } from '../runtime/plan.ts';
import { materialLedger } from '../ledger/materials.ts';

/** Documents, copies and originals together. */
export interface MaterialSum { readonly before: number; readonly brought: number; readonly copies: number; readonly conflicts: number }

interface Part { readonly sum: MaterialSum; readonly held: ReadonlySet<string> }
/** heldNo: equal for equal sets. */
interface Whole extends Part { readonly heldNo: number }
interface Row { readonly item: ComposedItem; readonly row: ComposedRequirement }

export function materialsByParts(composition: Composition): (active: readonly ComposedItem[], answers: JsonObject) => Whole {
  const conditions = new Conditions(), place = new Map(composition.items.map((item, i) => [item.id as string, i]));
  const parts = partsOf(composition.items.flatMap((item) => (item.materials ?? []).map((row) => ({ item, row })))).map((rows) => {
    const switches = rows.map(({ row }) => conditions.place(row.when));
    return {
      rows, switches, known: new Map<string, Part | undefined>(),
      // what the part hangs on: conditions, and items that want or make one of its documents
      conditions: [...new Set(switches)], items: [...new Set([...rows.map(({ item }) => item.id as string), ...makersOf(composition, rows)])].map((id) => place.get(id)!),
    };
  });
  const heldNos = new Map<string, number>();
  return (active, answers) => {
    const on = conditions.read(answers), running = new Set(active), ran = composition.items.map((item) => (running.has(item) ? '1' : '0'));
    const whole = total(parts.map((part) => {
      let key = '';
      for (const i of part.items) key += ran[i];
      for (const i of part.conditions) key += on[i];
      if (part.known.has(key)) return part.known.get(key);
      const live = part.rows.filter(({ item }, i) => running.has(item) && on[part.switches[i]!] === '1');
      const planned = live.length ? planPart(composition, active, live) : undefined;
      part.known.set(key, planned);
      return planned;
    }));
    return { ...whole, heldNo: once(heldNos, [...whole.held].sort().join(), () => heldNos.size) };
  };
}

function total(parts: readonly (Part | undefined)[]): Part {
  const sum = { before: 0, brought: 0, copies: 0, conflicts: 0 }, held = new Set<string>();
  for (const part of parts) {
    if (!part) continue;
    for (const count of ['before', 'brought', 'copies', 'conflicts'] as const) sum[count] += part.sum[count];
    for (const datum of part.held) held.add(datum);
  }
  return { sum, held };
}

/** Conditions, each once, however many rows have it; one character of a text says whether it holds. */
class Conditions {
  private readonly places = new Map<string, number>();
  private readonly all: (Condition | undefined)[] = [];
  place(condition: Condition | undefined): number {
    return once(this.places, canonical((condition ?? null) as Json), () => this.all.push(condition) - 1);
  }
  read(answers: JsonObject): string {
    let bits = '';
    for (const condition of this.all) bits += holds(condition, answers) ? '1' : '0';
    return bits;
  }
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
