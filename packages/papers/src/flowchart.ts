// How does the whole look on one sheet? The flow of items as a picture: a column for each stage from left to right, a box for
// each item with what it costs the applicant, a line for each thing that passes from one to the next.

import type { Chart } from './flowchart/chart.ts';
import { draw } from './flowchart/draw.ts';
import { layout } from './flowchart/layout.ts';
import { punctuated } from '@onething/core';

export type { Chart, ChartEdge, ChartNode } from './flowchart/chart.ts';
export { chartOf } from './flowchart/chart-of.ts';

/**
 * A complete SVG document, sized in px; the same chart always gives the same bytes. It holds no style sheet, no script and no
 * foreign content, and every text is escaped, so that it may stand in a page under a strict content security policy.
 */
export function flowchart(chart: Chart): string {
  const typeset = chart.lang === 'zh' ? inChinese(chart) : chart;
  return draw(typeset, layout(typeset));
}

const inChinese = ({ legend, stageTitle, ...chart }: Chart): Chart => ({
  ...chart,
  title: punctuated(chart.title),
  description: punctuated(chart.description),
  stageTitle: (stage) => punctuated(stageTitle(stage)),
  nodes: chart.nodes.map((n) => ({
    ...n,
    title: punctuated(n.title),
    lines: n.lines.map(punctuated),
    ...(n.badge !== undefined && { badge: punctuated(n.badge) })
  })),
  edges: chart.edges.map((e) => ({ ...e, ...(e.label !== undefined && { label: punctuated(e.label) }) })),
  legend: {
    critical: punctuated(legend.critical),
    cut: punctuated(legend.cut),
    perhaps: punctuated(legend.perhaps),
    drawn: punctuated(legend.drawn),
    loop: punctuated(legend.loop)
  }
});
