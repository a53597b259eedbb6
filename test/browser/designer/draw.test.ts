// From empty to the finished restaurant, by mouse and by keyboard alone: the composition is the example's, byte for byte. Back by
// undo to the first document and forth by redo, after a reload too.

import { canonical, compose, type Bundle, type Item, type Json } from '@onething/core';
import { describe, expect } from 'vitest';
import { bundleOf, catalogue, items } from '../../examples/load.ts';
import { kept, test, type KeptWork } from './desk.ts';
import { draw } from './draw.ts';
import { keyboard, mouse } from './hands.ts';

// the path to the schema belongs to the file that an editor opens, not to what is drawn
const { $schema: _schema, ...restaurant } = bundleOf('restaurant');
const bytes = (value: unknown): string => canonical(value as Json);
const composed = ({ doc }: KeptWork): string =>
  bytes(compose(catalogue, Object.values(doc.items as Record<string, Item>), doc.bundle as unknown as Bundle));

describe.each([keyboard, mouse])('by $name', (hands) => {
  test('draws the restaurant from an empty bundle', { timeout: 600_000 }, async ({ open }) => {
    const page = await open();
    await page.clock.setFixedTime('2026-11-20T09:00:00+08:00');
    await draw(page, hands, restaurant as Bundle);
    await page.keyboard.press('Control+S');
    const last = await kept(page);
    expect(bytes(last.doc.bundle)).toBe(bytes(restaurant));
    expect(composed(last)).toBe(bytes(compose(catalogue, items, restaurant as Bundle)));

    const gestures = last.history.past.length;
    expect(gestures).toBeGreaterThan(100);
    await hands.undo(page, gestures);
    await page.keyboard.press('Control+S');
    const first = await kept(page);
    expect(first.history).toMatchObject({ past: [] });
    expect(first.doc.bundle).toMatchObject({ items: [], subjects: {} });
    expect(first.doc.items).toEqual({});

    await page.reload();
    await page.getByRole('navigation', { name: '视图' }).waitFor();
    await hands.redo(page, gestures);
    await page.keyboard.press('Control+S');
    expect(bytes((await kept(page)).doc)).toBe(bytes(last.doc));
  });
});
