// On what does the guided first run go? The restaurant as it was an hour before it was finished: one item is not in yet, one
// question is still asked that nobody needs, and what is to be done can be done for real.

import type { Bundle } from '@onething/core';
import { documentOf, type DesignDocument } from './document.ts';
import type { Library } from './read.ts';

export const TOUR = { template: 'restaurant', item: 'SIGN', field: { item: 'FOOD', path: ['sfxx'] } } as const;

/** undefined where the example is not part of the installation. */
export function tourDocument(
  bundle: Bundle | undefined,
  personas: DesignDocument['personas'],
  { catalogue, items }: Library
): DesignDocument | undefined {
  if (!bundle?.items.some((e) => e.item === TOUR.item)) return undefined;
  const open = {
    ...bundle,
    items: bundle.items.filter((e) => e.item !== TOUR.item),
    decisions: (bundle.decisions ?? []).filter((d) => !isTheDecision(d))
  } as Bundle;
  return { ...documentOf(open, catalogue, items), personas };
}

const isTheDecision = ({ fields }: NonNullable<Bundle['decisions']>[number]): boolean =>
  fields.some((f) => f.item === TOUR.field.item && (f.path as readonly string[]).join('/') === TOUR.field.path.join('/'));

export const STOPS = ['welcome', 'add', 'drop', 'materials', 'answer', 'papers', 'undo', 'end'] as const;
export type Stop = (typeof STOPS)[number];

export interface TourState {
  readonly doc: DesignDocument;
  readonly view: string;
  readonly answered: boolean;
  readonly undone: boolean;
}

/** Was it done? undefined: there is nothing to do at this stop but to look. */
export function doneAt(stop: Stop, { doc, view, answered, undone }: TourState): boolean | undefined {
  switch (stop) {
    case 'add':
      return doc.bundle.items.some((e) => e.item === TOUR.item);
    case 'drop':
      return (doc.bundle.decisions ?? []).some(isTheDecision);
    case 'answer':
      return answered;
    case 'undo':
      return undone;
    case 'materials':
    case 'papers':
      return view === stop;
    case 'welcome':
    case 'end':
      return undefined;
    default:
      return stop satisfies never;
  }
}
