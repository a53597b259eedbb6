import { describe, expect, it } from 'vitest';
import { READABLE, aligned, layered, lookAtAll, lookFrom, type Placed } from './canvas-layout.ts';

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
    const boxes = ['a', 'b', 'c'].map((id) => ({ id, width: 100, height: 50 })),
      edges = [
        { from: 'a', to: 'b' },
        { from: 'b', to: 'c' }
      ];
    const places = layered(boxes, edges);
    expect(places.get('a')!.x).toBeLessThan(places.get('b')!.x);
    expect(places.get('b')!.x).toBeLessThan(places.get('c')!.x);
    expect(layered(boxes, edges)).toEqual(places);
  });
});

describe('what is looked at', () => {
  const pane = { width: 616, height: 600 },
    seen = ({ x, y, zoom }: { x: number; y: number; zoom: number }, b: Placed) => ({
      left: b.x * zoom + x,
      right: (b.x + b.width) * zoom + x,
      top: b.y * zoom + y,
      bottom: (b.y + b.height) * zoom + y
    });
  const small = [box('a', 0, 0), box('b', 200, 100)],
    large = [box('a', 0, 900), box('b', 0, 0), box('c', 2000, 1800)];

  it('is all of it, clear of the overview', () => {
    const look = lookAtAll(small, pane)!;
    expect(seen(look, small[0]!).top).toBeGreaterThanOrEqual(20);
    expect(seen(look, small[1]!).bottom).toBeLessThanOrEqual(600 - 118);
    expect(lookAtAll(large, pane)).toBeUndefined();
  });

  it('is its beginning, where all of it could not be read', () => {
    const look = lookFrom(large[0]!, large, pane);
    expect(look.zoom).toBe(READABLE);
    expect(seen(look, large[0]!)).toMatchObject({ left: 20, top: (20 + 482) / 2 - 20 });
    expect(seen(lookFrom(large[1]!, large, pane), large[1]!)).toMatchObject({ left: 20, top: 20 });
    expect(seen(lookFrom(large[2]!, large, pane), large[2]!).right).toBeCloseTo(596);
  });
});
