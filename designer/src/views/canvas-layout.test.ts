import { describe, expect, it } from 'vitest';
import { aligned, layered, type Placed } from './canvas-layout.ts';

const box = (id: string, x: number, y: number, width = 100, height = 50): Placed => ({ id, x, y, width, height });

describe('lining up boxes', () => {
  const boxes = [box('a', 10, 0), box('b', 40, 100, 200, 80), box('c', 300, 500)];
  it('moves them along one direction alone', () => {
    expect(aligned('left', boxes)).toEqual({ a: { x: 10, y: 0 }, b: { x: 10, y: 100 }, c: { x: 10, y: 500 } });
    expect(aligned('right', boxes)).toEqual({ a: { x: 300, y: 0 }, b: { x: 200, y: 100 }, c: { x: 300, y: 500 } });
    expect(aligned('top', boxes)).toEqual({ a: { x: 10, y: 0 }, b: { x: 40, y: 0 }, c: { x: 300, y: 0 } });
    expect(aligned('centre', boxes)).toEqual({ a: { x: 155, y: 0 }, b: { x: 105, y: 100 }, c: { x: 155, y: 500 } });
  });

  it('spreads them with equal gaps, the outermost where they were', () => {
    const down = aligned('spreadDown', boxes);
    expect([down['a']!.y, down['c']!.y]).toEqual([0, 500]);
    expect(down['b']!.y - 50).toBe(500 - (down['b']!.y + 80));
    expect(aligned('spreadAcross', [])).toEqual({});
  });
});

describe('layers', () => {
  it('lay what follows to the right, and the same flow in the same places', () => {
    const boxes = ['a', 'b', 'c'].map((id) => ({ id, width: 100, height: 50 })), edges = [{ from: 'a', to: 'b' }, { from: 'b', to: 'c' }];
    const places = layered(boxes, edges);
    expect(places.get('a')!.x).toBeLessThan(places.get('b')!.x);
    expect(places.get('b')!.x).toBeLessThan(places.get('c')!.x);
    expect(layered(boxes, edges)).toEqual(places);
  });
});
