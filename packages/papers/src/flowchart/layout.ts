// Where on the sheet is everything? Title, headings, boxes and lines, what goes back, and at last the legend of what occurs.

import type { Chart } from './chart.ts';
import { cardWidth, smallLine, smallSize } from './card.ts';
import { chartTitleLine, chartTitleSize, headingLine, headingSize, sampleWidth, type Layout, type Named, type Sample } from './draw.ts';
import { inLayers, type Layers } from './layout/layers.ts';
import { inOrder } from './layout/order.ts';
import { margin, placed } from './layout/place.ts';
import { lines } from './layout/route.ts';
import { ems, tidy, wrap } from './text.ts';

const least = 360;

export function layout(chart: Chart): Layout {
  const layers = inLayers(chart),
    order = inOrder(layers);
  const across = placed(layers, order, 0);
  const width = Math.max(least, across.width);
  const title = wrap(chart.title, chartTitleSize, width - 2 * margin, 3).lines;
  const headings = layers.stages
    .map((stage) => chart.stageTitle(stage))
    .map((whole) => ({ whole, words: wrap(whole, headingSize, cardWidth + 16, 3) }));
  const headingTop = 20 + title.length * chartTitleLine + 10,
    tallest = Math.max(0, ...headings.map((h) => h.words.lines.length));
  const top = headingTop + (tallest && tallest * headingLine + 22);
  const places = placed(layers, order, top),
    drawn = lines(layers, places);
  const legend = samples(chart, layers, width, drawn.bottom + 36);
  return {
    width,
    title,
    lines: drawn.lines,
    legend: legend.samples,
    height: legend.samples.length ? legend.bottom + 14 : drawn.bottom + margin,
    headings: headings
      .map(({ whole, words }, i) => ({
        whole,
        words,
        x: places.columns[i]!.left,
        y: headingTop + (tallest - words.lines.length) * headingLine
      }))
      .filter((h) => h.words.lines.length),
    boxes: order
      .flat()
      .filter((v) => v.card)
      .map((v) => ({ card: v.card!, x: places.columns[v.layer / 2]!.left, y: places.y.get(v)! - v.height / 2, height: v.height }))
  };
}

/** Only the styles that occur, in rows as wide as the sheet. */
function samples(
  chart: Chart,
  { routes }: Layers,
  width: number,
  top: number
): { readonly samples: readonly Sample[]; readonly bottom: number } {
  const occurs = (style: Named): boolean =>
    routes.some((r) => r.edge.style === style) || (style === 'critical' && chart.nodes.some((n) => n.critical));
  const out: Sample[] = [];
  let x = margin,
    y = top,
    bottom = top;
  for (const style of (['critical', 'cut', 'drawn', 'loop'] as const).filter(occurs)) {
    const words = wrap(tidy(chart.legend[style]), smallSize, width - 2 * margin - sampleWidth - 8, 3).lines;
    const wide = sampleWidth + 8 + Math.max(0, ...words.map(ems)) * smallSize;
    if (x > margin && x + wide > width - margin) {
      x = margin;
      y = bottom + 8;
    }
    out.push({ x, y: y + smallLine / 2, style, lines: words });
    x += wide + 28;
    bottom = Math.max(bottom, y + Math.max(1, words.length) * smallLine);
  }
  return { samples: out, bottom };
}
