// Which documents of the active items' lists does this applicant still bring, and what became of the others? Counted are
// the documents of the rows that his situation wants; a conditional row that does not apply was no burden before either.

import type { ComposedItem, ComposedRequirement } from '../../model/generated/documents.ts';
import type { JsonObject } from '../../model/json.ts';
import { holds } from '../../runtime/condition.ts';
import type { DemandRef, MaterialPlan } from '../../runtime/plan/materials/types.ts';

/** before = brought + optional + all causes. */
export interface MaterialLedger {
  readonly before: number;
  readonly brought: number; // each once
  readonly optional: number;
  readonly shared: number; // another row's document serves
  readonly mergedForm: number;
  readonly produced: number;
  readonly held: number;
  readonly committed: number;
  readonly dropped: number;
}

type Fate = Exclude<keyof MaterialLedger, 'before'>;

export function materialLedger(active: readonly ComposedItem[], plan: MaterialPlan, answers: JsonObject): MaterialLedger {
  const out = { before: 0, brought: 0, optional: 0, shared: 0, mergedForm: 0, produced: 0, held: 0, committed: 0, dropped: 0 };
  const fates = fatesOf(plan);
  for (const item of active)
    for (const r of item.materials ?? []) {
      if (!holds(r.when, answers)) continue;
      for (const fate of rowFates(r, { item: item.id, id: r.id }, fates)) {
        out.before++;
        out[fate]++;
      }
    }
  return out;
}

interface Fates {
  readonly bySlot: ReadonlyMap<string, Fate>;
  readonly free: ReadonlyMap<string, Fate>;
  readonly committed: ReadonlySet<string>;
}

function fatesOf({ slots, free, committed }: MaterialPlan): Fates {
  return {
    bySlot: new Map(
      slots.flatMap((slot) => slot.serves.map((ref, i): [string, Fate] => [`${refText(ref)} ${slot.key}`, i === 0 ? 'brought' : 'shared']))
    ),
    free: new Map(
      free.flatMap(({ key, why, serves }) =>
        serves.map((ref): [string, Fate] => [`${refText(ref)} ${key}`, why.kind === 'produced' && why.instead ? 'committed' : why.kind])
      )
    ),
    committed: new Set(committed.map(refText))
  };
}

const refText = ({ item, id }: DemandRef): string => `${item}/${id}`;

/** What became of each document of a row: of the list that was chosen, else of the first. */
function rowFates(r: ComposedRequirement, ref: DemandRef, { bySlot, free, committed }: Fates): readonly Fate[] {
  const all = (fate: Fate): Fate[] => (r.lists[0]?.length ? r.lists[0].map(() => fate) : [fate]);
  if (r.decision === 'drop') return all('dropped');
  if (committed.has(refText(ref))) return all('committed');
  if (r.necessity === 'optional') return all('optional');
  const fateOf = (key: string): Fate | undefined => bySlot.get(`${refText(ref)} ${key}`) ?? free.get(`${refText(ref)} ${key}`);
  const chosen = r.lists.map((list) => list.map((need) => fateOf(need.key))).find((list) => list.every((fate) => fate !== undefined));
  return (chosen as Fate[] | undefined) ?? all('brought');
}
