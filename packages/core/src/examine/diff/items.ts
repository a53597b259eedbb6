// Which items come and go, when do they apply, and how are they handled? And how heavy is it all, in the easiest, the middle
// and the hardest situation?

import type { ComposedItem, Composition, Handling } from '../../model/generated/documents.ts';
import { simulate, type SimulateOptions, type Simulation } from '../simulate.ts';
import { whenShift } from './conditions.ts';
import { alike, changes, differing, given, paired, wayOf } from './pairs.ts';
import type { ApplicantChange, Burden, Finding, ItemChange } from './types.ts';

export function itemChanges(before: Composition, after: Composition): ItemChange[] {
  return paired(before.items, after.items, (i) => i.id).flatMap(({ name, before: b, after: a }): ItemChange[] => {
    const shift = b && a ? whenShift(b.when, a.when, [before, after]) : undefined;
    const aspects: ItemChange['aspects'] = [...differing(b, a, ['title']), ...(shift ? ['when' as const] : [])];
    if (b && a && aspects.length === 0) return [];
    const state = (i: ComposedItem): NonNullable<ItemChange['before']> => ({
      version: i.version,
      title: i.title,
      ...given('when', i.when)
    });
    return [
      {
        kind: 'item',
        item: name,
        change: wayOf({ before: b, after: a }),
        aspects,
        ...given('before', b && state(b)),
        ...given('after', a && state(a)),
        ...given('shift', shift)
      }
    ];
  });
}

export function handlingChanges(before: Composition, after: Composition): ApplicantChange[] {
  return paired(before.items, after.items, (i) => i.id).flatMap(({ name, before: b, after: a }): ApplicantChange[] => {
    if (!b || !a) return [];
    const names = [...new Set([...Object.keys(b.handling ?? {}), ...Object.keys(a.handling ?? {})])] as (keyof Handling)[];
    const aspects = names.filter((n) => !alike(b.handling?.[n], a.handling?.[n]));
    const steps = changes(b.steps ?? [], a.steps ?? [], (s) => s.id).map(({ name: step, ...change }): ApplicantChange => ({
      kind: 'step',
      item: name,
      step,
      ...change
    }));
    return [
      ...(aspects.length
        ? [
            {
              kind: 'handling' as const,
              item: name,
              change: 'changed' as const,
              aspects,
              before: b.handling ?? {},
              after: a.handling ?? {}
            }
          ]
        : []),
      ...steps
    ];
  });
}

export interface Simulated {
  readonly before: Simulation;
  readonly after: Simulation;
}

export function simulated(before: Composition, after: Composition, options: SimulateOptions): Simulated {
  return { before: simulate(before, options), after: simulate(after, options) };
}

export function burdenChanges({ before, after }: Simulated): ApplicantChange[] {
  return (['smallest', 'median', 'costliest'] as const).flatMap((mark): ApplicantChange[] => {
    const old = burdenAt(before, mark),
      now = burdenAt(after, mark);
    return old && now && NUMBERS.some((n) => old[n] !== now[n]) ? [{ kind: 'burden', mark, before: old, after: now }] : [];
  });
}

export const NUMBERS = ['fields', 'materials', 'copies', 'visits', 'days'] as const;

function burdenAt({ situations, marks }: Simulation, mark: 'smallest' | 'median' | 'costliest'): Burden | undefined {
  const s = situations[marks[mark]];
  return (
    s && {
      answers: s.answers,
      fields: s.fields.asked,
      materials: s.materials.brought,
      copies: s.materials.copies,
      visits: s.visits.after,
      days: s.days.after
    }
  );
}

/** What the situations show: questions that change nothing, items that can never be filled in. */
export function simulatedFindings({ findings }: Simulation, { id }: Composition): Finding[] {
  return findings.map(({ code, ...facts }): Finding => ({
    code,
    severity: code === 'simulate.contradiction' ? 'error' : 'warning',
    at: [{ document: 'composition', id, pointer: [] }],
    facts: Object.fromEntries(Object.entries(facts).filter(([name]) => name !== 'answers'))
  }));
}
