import { describe, expect, it } from 'vitest';
import { sample } from '../testing/sample.ts';
import { layoutOf } from './layout.ts';

const layout = layoutOf(sample());

describe('layout', () => {
  it('puts the parts of an address into one group, named by what they share', () => {
    const [address] = layout.sections[1]!.blocks[0]!.parts;
    expect(address).toMatchObject({
      kind: 'group',
      title: { zh: '地址' },
      keys: ['place.address.province', 'place.address.city'],
      labels: [{ zh: '省' }, { zh: '市' }]
    });
  });
  it('takes declarations and signatures out of the sections', () => {
    expect(layout.signing.map((d) => d.key)).toEqual(['owner.declaration~SHOP', 'owner.signature~SHOP']);
    expect(layout.pageOf.get('owner.signature~SHOP')).toBe('sign');
    expect(layout.sections.flatMap((s) => s.keys)).not.toContain('owner.signature~SHOP');
  });
  it('orders columns as the form on paper does', () =>
    expect(layout.columns.get('partner[]')).toEqual(['name', 'kind', 'idNumber', 'sex', 'share']));
  it('keeps a section apart from a page of the same name', () =>
    expect(layout.sections.map((s) => s.id)).toEqual(['section/owner', 'section/place']));
});
