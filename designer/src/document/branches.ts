// Which ways through the conditions do the pinned personas go? Every condition is met by some applicants and missed by others;
// rows and steps of an item count while the item is handled.

import { holds, type Composition, type Condition, type JsonObject } from '@onething/core';
import { dataIn } from './condition.ts';
import type { Persona } from './document.ts';

type Item = Composition['items'][number];
export type Part = { readonly row: NonNullable<Item['materials']>[number] } | { readonly step: NonNullable<Item['steps']>[number] };

export interface Branch {
  readonly item: string;
  /** The row or step of the item; without it the item itself. */
  readonly part?: Part;
  readonly when: Condition;
  readonly met: boolean;
  readonly personas: readonly Persona[];
  /** Answers with which an applicant goes there; without them nobody did, of all that were tried. */
  readonly example?: JsonObject;
}

export function branchesOf(
  { items }: Pick<Composition, 'items'>,
  personas: readonly Persona[],
  tried: readonly JsonObject[]
): readonly Branch[] {
  const branch = (item: string, when: Condition, met: boolean, within: (answers: JsonObject) => boolean, part?: Part): Branch => {
    const goes = (answers: JsonObject): boolean => within(answers) && holds(when, answers) === met,
      example = tried.find(goes);
    return {
      item,
      ...(part !== undefined && { part }),
      when,
      met,
      personas: personas.filter((p) => goes(p.answers)),
      ...(example && { example })
    };
  };
  const both = (item: string, when: Condition | undefined, within: (answers: JsonObject) => boolean, part?: Part): readonly Branch[] =>
    dataIn(when).length > 0 && when ? [branch(item, when, true, within, part), branch(item, when, false, within, part)] : [];
  return items.flatMap(({ id, when, materials = [], steps = [] }) => [
    ...both(id, when, () => true),
    ...materials.flatMap((row) => both(id, row.when, (answers) => holds(when, answers), { row })),
    ...steps.flatMap((step) => both(id, step.when, (answers) => holds(when, answers), { step }))
  ]);
}
