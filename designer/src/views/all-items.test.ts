// Is the account of all items together of all of them?

import { compose, fourWaysOfBundle, ledger, planSituation } from '@onething/core';
import { expect, it } from 'vitest';
import { documentOf, usedItems } from '../document/document.ts';
import { bundleOf, catalogue, library } from '../testing/examples.ts';
import { allItems } from './all-items.ts';

it('counts every item, row and step, and more than are there when nothing is answered', () => {
  for (const scenario of ['restaurant', 'convenience-store']) {
    const doc = documentOf(bundleOf(scenario), catalogue, library),
      composition = compose(catalogue, usedItems(doc), doc.bundle),
      all = allItems(composition),
      whole = ledger(all, {}),
      one = ledger(composition, {});
    expect(planSituation(all, {}).items).toEqual(composition.items.map((i) => i.id));
    expect(whole.items.length).toBeGreaterThan(one.items.length);
    expect(whole.fields.before).toBeGreaterThan(one.fields.before);
    expect(whole.materials.before).toBeGreaterThanOrEqual(composition.items.flatMap((i) => i.materials ?? []).length);
    expect(fourWaysOfBundle(all, {}).atOnce.length).toBeGreaterThan(0);
  }
});
