import { describe, expect, it } from 'vitest';
import { sample } from '../testing/sample.ts';
import type { Part } from './layout.ts';
import { likeGroups, likeRows, taken, takenInRow } from './same.ts';
import { Store } from './store.ts';

describe('the same as before', () => {
  it('offers an earlier address for a later one, and never the reverse', () => {
    const { layout } = new Store(sample()),
      groups = layout.sections[1]!.blocks[0]!.parts.filter((p): p is Extract<Part, { kind: 'group' }> => p.kind === 'group');
    expect(likeGroups(layout, groups[0]!)).toEqual([]);
    expect(likeGroups(layout, groups[1]!)).toMatchObject([
      {
        id: 'place.address~',
        pairs: [
          ['place.address.province', 'place.home.province'],
          ['place.address.city', 'place.home.city']
        ]
      }
    ]);
  });
  it('takes over what the other place accepts', () => {
    const store = new Store(sample(), { record: { 'place.address.province': '湖北省' } });
    expect(
      taken(store, {
        id: '',
        pairs: [
          ['place.address.province', 'place.home.province'],
          ['place.address.city', 'place.home.city']
        ]
      })
    ).toEqual({ 'place.home.province': '湖北省' });
  });
  it('takes over into a row what its columns accept, and offers nobody for a name alone', () => {
    const store = new Store(sample(), { record: { 'owner.name': '李', 's.tax': true, 'partner[]': [{}], 'owner.phone': '13800000000' } });
    expect(likeRows(store.layout, 'partner[]')).toEqual([]);
    expect(
      takenInRow(
        store,
        store.at('partner[]')!,
        {},
        {
          id: '',
          pairs: [
            ['owner.name', 'name'],
            ['owner.phone', 'kind'],
            ['owner.name', 'sex'],
            ['place.lessor', 'idNumber']
          ]
        }
      )
    ).toEqual({ name: '李' });
  });
});
