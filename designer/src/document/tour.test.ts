// Can every stop of the guided first run be reached by what it asks for?

import { describe, expect, it } from 'vitest';
import type { Bundle } from '@onething/core';
import restaurant from '../../../examples/restaurant/bundle.json' with { type: 'json' };
import { addItem, decide } from '../commands/index.ts';
import { catalogue, library } from '../testing/examples.ts';
import type { DesignDocument } from './document.ts';
import { doneAt, STOPS, TOUR, tourDocument, type TourState } from './tour.ts';

const start = tourDocument(restaurant as unknown as Bundle, [], { catalogue, items: library })!;
const at = (doc: DesignDocument, more: Partial<TourState> = {}): TourState => ({
  doc,
  view: 'flow',
  answered: false,
  undone: false,
  ...more
});
const after = (outcome: ReturnType<typeof addItem>): DesignDocument =>
  'refused' in outcome ? expect.fail(outcome.refused.code) : outcome.doc;

describe('guided first run', () => {
  it('begins with nothing done', () => {
    expect(STOPS.filter((stop) => doneAt(stop, at(start)))).toEqual([]);
  });

  it('is done with what it asks for', () => {
    const definition = library.find((i) => i.id === TOUR.item);
    expect(doneAt('add', at(after(addItem(start, { id: TOUR.item, definition }))))).toBe(true);
    const decision = {
      id: 'x',
      kind: 'drop',
      fields: [TOUR.field],
      by: 'a',
      reason: 'b',
      at: '2026-11-20T09:00:00+08:00'
    } as unknown as Parameters<typeof decide>[1];
    expect(doneAt('drop', at(after(decide(start, decision))))).toBe(true);
    expect(['materials', 'papers'].map((view) => doneAt(view as 'papers', at(start, { view })))).toEqual([true, true]);
    expect([doneAt('answer', at(start, { answered: true })), doneAt('undo', at(start, { undone: true }))]).toEqual([true, true]);
  });

  it('is not there where the example is not', () => {
    expect(tourDocument(undefined, [], { catalogue, items: library })).toBeUndefined();
  });
});
