import { compose, type Item } from '@onething/core';
import { describe, expect, it } from 'vitest';
import { documentOf, type DesignDocument } from '../../document/document.ts';
import { pastDecisions } from '../../document/past-decisions.ts';
import { mattersOf, type Matter } from '../../document/problems.ts';
import { derive } from '../../derived/derive.ts';
import { sourcesOf } from '../../derived/deriver.ts';
import { NO_HISTORY, record } from '../../history/history.ts';
import { bundleOf, catalogue, library } from '../../testing/examples.ts';
import { noteFor } from '../../views/finding-note.ts';
import { withdraw } from './withdraw.ts';
import { settled, stepsFor, waysFor, type NoteFor } from './settle-many.ts';

const by = { by: '示例-综窗科', reason: '一并看过', at: '2026-11-20T09:00:00+08:00' };
const note: NoteFor = (matter) => ({ code: matter.finding.code, place: String(matter.finding.facts['label']) });
const restaurant = documentOf(bundleOf('restaurant'), catalogue, library);

/** Two forms whose limits exclude each other, three times over. */
function quarrelling(): DesignDocument {
  const item = (id: string, limit: object): Item =>
    ({
      kind: 'item',
      id,
      version: '1',
      title: { zh: id, en: id },
      department: Object.keys(catalogue.departments)[0]!,
      subjects: { premises: { type: 'premises' } },
      form: {
        type: 'object',
        properties: Object.fromEntries(
          ['floorArea', 'area'].map((name) => [name, { type: 'number', title: name, ...limit, 'x-data': `premises.${name}` }])
        )
      }
    }) as unknown as Item;
  const items = [item('A', { maximum: 10 }), item('B', { minimum: 20 })];
  return {
    ...documentOf(restaurant.bundle, catalogue, []),
    bundle: {
      kind: 'bundle',
      id: 'q',
      version: '1',
      title: { zh: '题', en: 'T' },
      subjects: { premises: { type: 'premises', title: { zh: '场所', en: 'Premises' } } },
      items: [{ item: 'A' }, { item: 'B' }]
    },
    items: { A: items[0]!, B: items[1]! }
  };
}

const mattersIn = (doc: DesignDocument): readonly Matter[] => mattersOf(derive(sourcesOf(doc)));

describe('settling many at once', () => {
  it('takes one way that is open to all of them, and each with what is its own', () => {
    const doc = quarrelling(),
      conflicts = mattersIn(doc).filter((m) => m.kind === 'conflict');
    expect(conflicts.length).toBeGreaterThan(1);
    expect(waysFor(conflicts, doc, note)).toContain('keepApart');
    const { doc: after, refused } = settled(doc, stepsFor(conflicts, 'keepApart', by, doc, note));
    expect(refused).toEqual([]);
    expect(new Set(after.bundle.decisions!.map((d) => d.id)).size).toBe(conflicts.length);
    expect(compose(catalogue, Object.values(after.items), after.bundle).conflicts).toEqual([]);
  });

  it('offers nothing for matters of different kinds', () => {
    const doc = quarrelling(),
      homonym = mattersIn(restaurant).find((m) => m.kind === 'homonym')!;
    expect(waysFor([mattersIn(doc)[0]!, homonym], doc, note)).toEqual([]);
    expect(waysFor([homonym, homonym], doc, note)).toEqual(['letStand']);
  });

  it('tells which are refused, and settles the others', () => {
    const doc = quarrelling(),
      [one] = mattersIn(doc).filter((m) => m.kind === 'conflict');
    const { doc: after, refused } = settled(doc, stepsFor([one!, one!], 'keepApart', by, doc, note));
    expect(refused).toEqual([one]);
    expect(after.bundle.decisions!.length).toBe(1);
  });

  it('lets homonyms stand, and they are open no more', () => {
    const homonyms = mattersIn(restaurant).filter((m) => m.kind === 'homonym'),
      named: NoteFor = (matter, doc) => noteFor(matter.finding, doc);
    expect(homonyms.length).toBeGreaterThan(2);
    const { doc: after, refused } = settled(restaurant, stepsFor(homonyms.slice(0, 2), 'letStand', by, restaurant, named));
    expect(refused).toEqual([]);
    expect(
      mattersIn(after)
        .filter((m) => m.kind === 'homonym')
        .map((m) => m.id)
    ).toEqual(homonyms.slice(2).map((m) => m.id));
  });
});

describe('past decisions', () => {
  it('are found in what was done, as they were', () => {
    const [first] = restaurant.bundle.decisions!,
      outcome = withdraw(restaurant, { id: first!.id });
    if ('refused' in outcome) throw new Error('refused');
    expect(pastDecisions(outcome.doc, record(NO_HISTORY, outcome, 'withdraw'))).toEqual([{ how: 'withdrawn', decision: first }]);
    expect(pastDecisions(restaurant, NO_HISTORY)).toEqual([]);
  });
});
