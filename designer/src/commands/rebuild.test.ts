// Do the commands suffice? Each example is drawn from an empty bundle; its composition is the example's, byte for byte.

import { canonical, compose, type Composition, type Json } from '@onething/core';
import { describe, expect, it } from 'vitest';
import { emptyDocument, usedItems, type DesignDocument } from '../document/document.ts';
import { NO_HISTORY, record, redo, undo, type History } from '../history/history.ts';
import { bundleOf, catalogue, library, SCENARIOS } from '../testing/examples.ts';
import { stepsTo } from '../testing/rebuild.ts';

const bytes = (value: Composition | DesignDocument): string => canonical(value as unknown as Json);
const empty = emptyDocument(catalogue, 'new', { zh: '新的一件事', en: 'A new thing' });

function drawn(scenario: string): { doc: DesignDocument; history: History } {
  let doc = empty,
    history = NO_HISTORY;
  for (const { id, run } of stepsTo(bundleOf(scenario), library)) {
    const outcome = run(doc);
    if ('refused' in outcome) throw new Error(`${id}: ${JSON.stringify(outcome.refused)}`);
    history = record(history, outcome, id);
    doc = outcome.doc;
  }
  return { doc, history };
}

describe('examples drawn by commands', () => {
  for (const scenario of SCENARIOS) {
    it(`draws ${scenario} as it is`, () => {
      const { doc } = drawn(scenario);
      const wanted = compose(catalogue, library, bundleOf(scenario));
      expect(bytes(compose(doc.catalogue, usedItems(doc), doc.bundle))).toBe(bytes(wanted));
    });
  }

  it('goes back to the empty bundle step by step, and forth again, through a reload', () => {
    const { doc: last, history: whole } = drawn('restaurant');
    let doc = last,
      history = JSON.parse(JSON.stringify(whole)) as History,
      steps = 0;
    for (let step = undo(doc, history); step; step = undo(doc, history)) {
      ({ doc, history } = step);
      steps++;
    }
    expect(steps).toBe(whole.past.length);
    expect(bytes(doc)).toBe(bytes(empty));
    history = JSON.parse(JSON.stringify(history)) as History;
    for (let step = redo(doc, history); step; step = redo(doc, history)) ({ doc, history } = step);
    expect(bytes(doc)).toBe(bytes(last));
  });
});
