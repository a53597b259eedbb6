import { compose } from '@onething/core';
import { describe, expect, it } from 'vitest';
import { documentOf, emptyDocument, usedItems, type DesignDocument } from '../document/document.ts';
import { bundleOf, catalogue, library } from '../testing/examples.ts';
import { copied, pasted, pastingDeeds } from './clipboard.ts';

const restaurant = documentOf(bundleOf('restaurant'), catalogue, library),
  empty = emptyDocument(catalogue, 'new', { zh: '新', en: 'New' });
const into = (doc: DesignDocument, text: string): DesignDocument =>
  pastingDeeds(pasted(text)!, doc).reduce((d, deed) => {
    const outcome = deed.run(d);
    return 'refused' in outcome ? d : outcome.doc;
  }, doc);

describe('items on the clipboard', () => {
  it('bring what they need to another bundle, and are the same there', () => {
    const all = restaurant.bundle.items.map((e) => e.item as string),
      { bundle, items } = into(empty, copied(restaurant, all));
    expect(bundle.items).toEqual(restaurant.bundle.items);
    expect(items).toEqual(restaurant.items);
    expect(bundle.subjects).toEqual(
      Object.fromEntries(Object.entries(restaurant.bundle.subjects).filter(([name]) => bundle.subjects[name]))
    );
    const one = into(empty, copied(restaurant, ['FIRE']));
    expect(compose(catalogue, usedItems(one), one.bundle).verdict.kind).toBe('satisfiable');
    expect(one.bundle.questions!.map((q) => q.datum as string)).toEqual(['premises.floorArea', 'situation.amusement']);
  });

  it('leave alone what is there already', () => {
    expect(into(restaurant, copied(restaurant, ['FIRE', 'FOOD']))).toBe(restaurant);
  });

  it('are refused when they are something else', () => {
    for (const text of [
      '',
      'hello',
      '{"kind":"onething-items"}',
      '{"kind":"onething-items","part":{"subjects":{},"items":[{"item":"A"}]},"definitions":[]}',
      JSON.stringify({ ...JSON.parse(copied(restaurant, ['FIRE'])), part: { items: [{ item: 'FIRE', when: { nonsense: 1 } }] } })
    ])
      expect(pasted(text), text.slice(0, 40)).toBeUndefined();
  });
});
