import { describe, expect, it } from 'vitest';
import { sample } from '../testing/sample.ts';
import type { Part } from './layout.ts';
import { likeGroups, taken } from './same.ts';
import { Store } from './store.ts';

describe('the same as before', () => {
  it('offers an earlier address for a later one, and never the reverse', () => {
    const { layout } = new Store(sample()), groups = layout.sections[1]!.blocks[0]!.parts.filter((p): p is Extract<Part, { kind: 'group' }> => p.kind === 'group');
    expect(likeGroups(layout, groups[0]!)).toEqual([]);
    expect(likeGroups(layout, groups[1]!)).toMatchObject([{ id: 'place.address~', pairs: [['place.address.province', 'place.home.province'], ['place.address.city', 'place.home.city']] }]);
  });
  it('takes over what the other place accepts', () => {
    const store = new Store(sample(), { record: { 'place.address.province': '湖北省' } });
    expect(taken(store, { id: '', pairs: [['place.address.province', 'place.home.province'], ['place.address.city', 'place.home.city']] })).toEqual({ 'place.home.province': '湖北省' });
  });
});
