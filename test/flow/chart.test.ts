// The laws of the drawing, over random charts: no box covers another, every line begins and ends on its boxes and crosses
// none, everything is on the sheet, the same chart gives the same bytes, and no text becomes markup.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flowchart, type Chart, type ChartEdge, type ChartNode } from '@onething/papers';
import { layout } from '../../packages/papers/src/flowchart/layout.ts';

const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];
const words = fc
  .array(
    fc.constantFrom(
      '食品经营许可',
      '公众聚集场所投入使用、营业前消防安全检查',
      'licence',
      'Registration of the transfer',
      '1 个工作日',
      '(新办)',
      'W',
      ' '
    ),
    { maxLength: 5 }
  )
  .map((w) => w.join(' '));
const hostile = fc.oneof(
  words,
  fc.constantFrom(
    '</text><script>alert(1)</script>',
    '" onload="x',
    "'><image href=x>",
    ']]>',
    '<!--',
    '&lt;&#x0;',
    '\u0000\u001b\ud800',
    '\u202e<b>'
  ),
  fc.string({ unit: 'binary', maxLength: 40 })
);
const node =
  (text: fc.Arbitrary<string>) =>
  (id: string): fc.Arbitrary<ChartNode> =>
    fc.record({
      id: fc.constant(id),
      kind: fc.constantFrom<ChartNode['kind'][]>('applicant', 'item', 'output'),
      title: text,
      lines: fc.array(text, { maxLength: 4 }),
      stage: fc.integer({ min: -1, max: 4 }),
      critical: fc.boolean(),
      inactive: fc.boolean(),
      badge: text
    });
const edge = (text: fc.Arbitrary<string>): fc.Arbitrary<ChartEdge> =>
  fc.record({
    from: fc.constantFrom(...IDS, 'nowhere'),
    to: fc.constantFrom(...IDS),
    label: text,
    style: fc.constantFrom<ChartEdge['style'][]>('plain', 'critical', 'drawn', 'cut', 'loop')
  });
const charts = (text: fc.Arbitrary<string> = words): fc.Arbitrary<Chart> =>
  fc.record({
    title: text,
    description: text,
    lang: fc.constantFrom<Chart['lang'][]>('zh', 'en'),
    nodes: fc.tuple(...IDS.map(node(text))).chain((all) => fc.subarray(all)),
    edges: fc.array(edge(text), { maxLength: 16 }),
    stageTitle: fc.constant((stage: number) => (stage < 0 ? '' : `第 ${stage + 1} 步`)),
    legend: fc.record({ critical: text, cut: text, perhaps: text, drawn: text, loop: text })
  });

interface Rect {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
const WIDTH = 172;
const rectOf = ({ x, y, height }: { x: number; y: number; height: number }): Rect => ({
  left: x,
  right: x + WIDTH,
  top: y,
  bottom: y + height
});
const apart = (a: Rect, b: Rect): boolean => a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;

/** Points along a path of M, H, V, C, Q and A, near enough to each other that none jumps over a box. */
function pointsOf(d: string): (readonly [number, number])[] {
  const points: [number, number][] = [];
  let x = 0,
    y = 0;
  const walk = (at: (t: number) => [number, number]): void => {
    for (let i = 1; i <= 24; i++) points.push(at(i / 24));
    [x, y] = points.at(-1)!;
  };
  for (const [, letter, rest] of d.matchAll(/([MHVCQA])([^MHVCQA]*)/g)) {
    const n = rest!
        .trim()
        .split(/[\s,]+/)
        .map(Number),
      [x0, y0] = [x, y];
    if (n.some(Number.isNaN)) throw new Error(`not a number in ${d}`);
    if (letter === 'M') {
      [x, y] = [n[0]!, n[1]!];
      points.push([x, y]);
    }
    if (letter === 'H') walk((t) => [x0 + (n[0]! - x0) * t, y0]);
    if (letter === 'V') walk((t) => [x0, y0 + (n[0]! - y0) * t]);
    if (letter === 'A') walk((t) => [x0 + (n[5]! - x0) * t, y0 + (n[6]! - y0) * t]);
    if (letter === 'Q')
      walk((t) => [0, 1].map((k) => (1 - t) ** 2 * [x0, y0][k]! + 2 * t * (1 - t) * n[k]! + t ** 2 * n[2 + k]!) as [number, number]);
    if (letter === 'C')
      walk(
        (t) =>
          [0, 1].map(
            (k) => (1 - t) ** 3 * [x0, y0][k]! + 3 * t * (1 - t) ** 2 * n[k]! + 3 * t ** 2 * (1 - t) * n[2 + k]! + t ** 3 * n[4 + k]!
          ) as [number, number]
      );
  }
  return points;
}

/** Reads a document as XML 1.0 does; throws where it is not well-formed. Gives names of elements and attributes, and texts. */
function parsed(xml: string): { names: string[]; attributes: string[]; texts: string[] } {
  const names: string[] = [],
    all: string[] = [],
    texts: string[] = [],
    open: string[] = [];
  const tag = /<(?:(\/)([A-Za-z]+)|([A-Za-z]+)((?:\s+[A-Za-z:-]+="(?:[^<&"]|&(?:amp|lt|gt|quot|apos|#39);)*")*)(\/)?)>/y;
  const text = /(?:[^<&\p{Cc}\p{Cs}\ufffe\uffff]|[\t\n\r]|&(?:amp|lt|gt|quot|apos|#39);)+/uy;
  for (let at = 0; at < xml.length;) {
    tag.lastIndex = text.lastIndex = at;
    const t = tag.exec(xml),
      s = t ? null : text.exec(xml);
    if (s) {
      texts.push(s[0]);
      at = text.lastIndex;
      continue;
    }
    if (!t) throw new Error(`not well-formed at ${at}: ${xml.slice(at, at + 40)}`);
    at = tag.lastIndex;
    if (t[1]) {
      if (open.pop() !== t[2]) throw new Error(`</${t[2]}>`);
      continue;
    }
    names.push(t[3]!);
    const attributes = [...t[4]!.matchAll(/\s([A-Za-z:-]+)=/g)].map((a) => a[1]!);
    all.push(...attributes);
    if (new Set(attributes).size < attributes.length) throw new Error(`an attribute twice in ${t[0]}`);
    if (!t[5]) open.push(t[3]!);
  }
  if (open.length) throw new Error(`open: ${open.join(' ')}`);
  return { names, attributes: all, texts };
}

describe('laws of the chart', () => {
  it('covers no box with another, and leaves the sheet with none', () => {
    fc.assert(
      fc.property(charts(), (chart) => {
        const { boxes, width, height } = layout(chart),
          rects = boxes.map(rectOf);
        expect(boxes.map((b) => b.card.node.id).sort()).toEqual(chart.nodes.map((n) => n.id).sort());
        rects.forEach((a, i) => rects.slice(i + 1).forEach((b) => expect(apart(a, b)).toBe(true)));
        for (const r of rects) expect([r.left >= 0, r.top >= 0, r.right <= width, r.bottom <= height]).toEqual([true, true, true, true]);
      })
    );
  });

  it('gives a column to each stage, in their order', () => {
    fc.assert(
      fc.property(charts(), (chart) => {
        const { boxes } = layout(chart);
        for (const a of boxes) for (const b of boxes) expect(Math.sign(a.x - b.x)).toBe(Math.sign(a.card.node.stage - b.card.node.stage));
      })
    );
  });

  it('begins and ends every line on its boxes, and draws those alone that join two', () => {
    fc.assert(
      fc.property(charts(), (chart) => {
        const { boxes, lines } = layout(chart),
          at = new Map(boxes.map((b) => [b.card.node.id, rectOf(b)]));
        expect(lines).toHaveLength(chart.edges.filter((e) => at.has(e.from) && at.has(e.to)).length);
        for (const {
          route: { edge: e },
          d,
          tip
        } of lines) {
          const from = at.get(e.from)!,
            to = at.get(e.to)!,
            [x, y] = pointsOf(d)[0]!;
          expect(x).toBeCloseTo(from.right, 0);
          expect(tip.x).toBeCloseTo(tip.pointing > 0 ? to.left : to.right, 0);
          for (const [rect, end] of [
            [from, y],
            [to, tip.y]
          ] as const)
            expect(end > rect.top - 0.1 && end < rect.bottom + 0.1).toBe(true);
          const last = pointsOf(d).at(-1)!;
          expect(Math.hypot(last[0] - tip.x, last[1] - tip.y)).toBeLessThan(3);
        }
      })
    );
  });

  it('crosses no box with a line, and keeps every line on the sheet', () => {
    fc.assert(
      fc.property(charts(), (chart) => {
        const { boxes, lines, width, height } = layout(chart),
          rects = boxes.map(rectOf);
        for (const { d } of lines)
          for (const [x, y] of pointsOf(d)) {
            expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true);
            for (const r of rects) expect(x > r.left + 1 && x < r.right - 1 && y > r.top + 1 && y < r.bottom - 1, d).toBe(false);
          }
      })
    );
  });

  it('lays no label over a box or over another label of its column', () => {
    fc.assert(
      fc.property(charts(), (chart) => {
        const { boxes, lines } = layout(chart);
        const labels = lines
          .filter((l) => l.route.way !== 'back')
          .flatMap(({ label }) =>
            label
              ? [
                  {
                    left: label.x - label.label.width / 2,
                    right: label.x + label.label.width / 2,
                    top: label.y - label.label.height / 2,
                    bottom: label.y + label.label.height / 2
                  }
                ]
              : []
          );
        labels.forEach((a, i) => {
          for (const b of boxes.map(rectOf)) expect(apart(a, b)).toBe(true);
          for (const b of labels.slice(i + 1)) expect(apart({ ...a, top: a.top + 0.1, bottom: a.bottom - 0.1 }, b)).toBe(true);
        });
      })
    );
  });

  it('gives the same bytes for the same chart, whatever the order of its boxes', () => {
    fc.assert(
      fc.property(charts(), (chart) => {
        expect(flowchart({ ...chart, edges: chart.edges.map((e) => ({ ...e })) })).toBe(flowchart(chart));
        const strip = (svg: string): string => svg.replace(/chart-[0-9a-z]+-/g, '');
        expect(strip(flowchart({ ...chart, nodes: [...chart.nodes].reverse() }))).toBe(strip(flowchart(chart)));
      })
    );
  });

  it('is well-formed XML of shapes and words alone, whatever the texts are', () => {
    fc.assert(
      fc.property(charts(hostile), (chart) => {
        const svg = flowchart(chart),
          { names, attributes, texts } = parsed(svg.trimEnd());
        expect(names.filter((n) => !['svg', 'title', 'desc', 'g', 'rect', 'path', 'circle', 'text'].includes(n))).toEqual([]);
        expect(attributes.filter((a) => /^(?:on|style|class|href|xlink)/.test(a))).toEqual([]);
        expect(texts.join('')).not.toContain('<');
      })
    );
  });

  it('keeps in a tooltip whatever had to be shortened', () => {
    fc.assert(
      fc.property(charts(), (chart) => {
        const svg = flowchart(chart);
        for (const { card } of layout(chart).boxes) if (card.whole !== undefined) expect(svg).toContain('<title>');
        const plain = parsed(svg.trimEnd()).texts.join(' ');
        for (const n of chart.nodes)
          for (const part of n.title.split(/\s+/).filter(Boolean))
            expect(plain.replace(/[\s\uff08\uff09()]/g, '')).toContain(part.replace(/[()]/g, ''));
      }),
      { numRuns: 40 }
    );
  });
});
