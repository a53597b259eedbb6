// Is what a department receives found for every field that somebody asks?

import { compose, type Item } from '@onething/core';
import { describe, expect, it } from 'vitest';
import { bundleOf, catalogue, library } from '../testing/examples.ts';
import { sentTo } from './sent.ts';

const bundle = bundleOf('restaurant'),
  composition = compose(catalogue, library.filter((i) => bundle.items.some((e) => e.item === i.id)) as Item[], bundle);

describe('what a department receives', () => {
  it('is there for every asker of every datum, and for the columns of tables', () => {
    for (const d of composition.data)
      for (const a of [...d.asks, ...(d.columns ?? []).flatMap((c) => c.asks)])
        expect(sentTo(composition, a.item, a.path as readonly string[]), `${d.key} ${a.item}`).toBeDefined();
  });

  it('says how codes are carried over', () => {
    expect(sentTo(composition, 'FOOD', ['fddbr', 'xb'])!.steps).toMatchObject([{ op: 'codes' }]);
    expect(sentTo(composition, 'FOOD', ['jyzmc'])).toEqual({ steps: [], line: [] });
  });

  it('is nothing where a decision dropped the field', () => {
    expect(sentTo(composition, 'FOOD', ['sfxx'])).toBeUndefined();
  });
});
