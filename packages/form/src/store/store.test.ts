import { describe, expect, it } from 'vitest';
import { sample } from '../testing/sample.ts';
import { cellPath } from './path.ts';
import { Store } from './store.ts';
import { submissionOf } from './submission.ts';

const whole = {
  's.tax': true,
  'owner.name': '店主',
  'owner.phone': '13800000001',
  'place.address.province': '省',
  'place.address.city': '市',
  'place.leased': true,
  'place.lessor': '房东',
  'owner.declaration~SHOP': true,
  'owner.signature~SHOP': '店主'
};
const of = (record: object = whole) => new Store(sample(), { record: record as never, on: '2026-11-20' });

describe('store', () => {
  it('knows its pages, and counts what is missing on each', () => {
    const store = of({});
    expect(store.pages()).toEqual(['situation', 'section/owner', 'section/place', 'review', 'sign']);
    expect(store.state('situation')).toMatchObject({ missing: 1, seen: true });
    expect(store.state('section/owner')).toMatchObject({ missing: 1, wrong: 0 });
    store.answer('owner.name', '一二三四五六七八九');
    expect(store.state('section/owner')).toMatchObject({ missing: 0, wrong: 1, answered: 1 });
    store.answer('s.tax', true);
    expect(store.state('section/owner')).toMatchObject({ missing: 1 });
  });

  it('tells who has to draw again, once a turn', () => {
    const store = of({}),
      told: string[] = [];
    for (const topic of ['owner.name', 'owner.phone', 'place.lessor']) store.topics.on(topic, () => told.push(topic));
    store.topics.flush();
    told.length = 0;
    store.answer('owner.name', '甲');
    store.answer('owner.name', '甲乙');
    store.topics.flush();
    expect(told).toEqual(['owner.name']);
    store.answer('place.leased', true);
    store.topics.flush();
    expect(told).toEqual(['owner.name', 'place.lessor']);
  });

  it('keeps aside what is no longer asked, and does not send it', () => {
    const store = of();
    store.answer('place.leased', false);
    expect(store.aside().map((s) => s.key)).toEqual(['place.lessor']);
    expect(submissionOf(store).record).not.toHaveProperty('place.lessor');
    store.answer('place.leased', true);
    expect(submissionOf(store).record).toMatchObject({ 'place.lessor': '房东' });
  });

  it('gives rows names that move with them', () => {
    const store = of();
    store.addRow('partner[]', { name: '甲' });
    store.addRow('partner[]', { name: '乙' });
    const [first, second] = store.rowIds('partner[]');
    store.touch(cellPath('partner[]', first!, 'name'));
    store.moveRow('partner[]', 0, 1);
    expect(store.rowIds('partner[]')).toEqual([second, first]);
    expect(store.rows('partner[]')).toEqual([{ name: '乙' }, { name: '甲' }]);
    store.removeRow('partner[]', 0);
    expect(store.rowIds('partner[]')).toEqual([first]);
    expect(store.isTouched(cellPath('partner[]', first!, 'name'))).toBe(true);
    store.removeRow('partner[]', 0);
    expect(store.live.record).not.toHaveProperty('partner[]');
  });

  it('fills in what is empty, says where from, and lets it be questioned', () => {
    const store = of({ 'owner.name': '我' });
    expect(store.prefill({ origin: '证照库', values: { 'owner.name': '他', 'owner.phone': '13800000001' } })).toBe(1);
    expect(store.live.record).toMatchObject({ 'owner.name': '我', 'owner.phone': '13800000001' });
    store.question('owner.phone');
    expect(submissionOf(store).questioned).toEqual([{ datum: 'owner.phone', origin: '证照库', value: '13800000001' }]);
  });

  it('goes into a draft and out of it again', () => {
    const store = of();
    store.go('section/place');
    const again = of({});
    again.restore(JSON.parse(JSON.stringify(store.snapshot())));
    expect(again.snapshot()).toEqual(store.snapshot());
    expect(again.live.record).toEqual(store.live.record);
    expect(again.page).toBe('section/place');
  });

  it('starts over under another key', () => {
    const store = of(),
      { key } = store;
    store.reset();
    expect(store.live.typed).toEqual({});
    expect(store.key).not.toBe(key);
    expect(store.state('section/owner').missing).toBe(1);
  });

  it('says who signed for which department', () => {
    const { record, signatures, id } = submissionOf(of(), { at: '2026-11-20T08:00:00Z' });
    expect(record).toEqual(whole);
    expect(id).toMatch(/^s-[\da-f]{8}-/);
    expect(signatures).toEqual([
      { item: 'SHOP', department: 'M', datum: 'owner.declaration~SHOP', at: '2026-11-20T08:00:00Z' },
      { item: 'SHOP', department: 'M', datum: 'owner.signature~SHOP', name: '店主', at: '2026-11-20T08:00:00Z' }
    ]);
  });

  it('shows what a server refused at its datum, until that changes', () => {
    const store = of();
    store.refuse([{ code: 'pattern', path: ['owner.name'], items: [] }]);
    expect(store.problems()).toHaveLength(1);
    store.answer('owner.name', '新名');
    expect(store.problems()).toHaveLength(0);
  });
});
