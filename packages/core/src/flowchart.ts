// How does the whole look on one sheet? The flow of items as a picture: a column for each stage from left to right, a box for
// each item with what it costs the applicant, a line for each thing that passes from one to the next.

import { draw } from './flowchart/draw.ts';
import { layout } from './flowchart/layout.ts';
import { punctuated } from './paper/punctuation.ts';

export { chartOf } from './flowchart/chart-of.ts';

export interface Chart {
  readonly title: string;
  readonly description: string;                       // the whole flow in words, for those who do not see it
  readonly nodes: readonly ChartNode[];
  readonly edges: readonly ChartEdge[];               // those from or to a node that is not there are left out
  readonly stageTitle: (stage: number) => string;     // the heading above a column; none when empty
  readonly legend: { readonly critical: string; readonly cut: string; readonly drawn: string; readonly loop: string };
  readonly lang: 'zh' | 'en';
}

export interface ChartNode {
  readonly id: string;
  readonly kind: 'applicant' | 'item' | 'output';
  readonly title: string;
  readonly lines: readonly string[];                  // small, below the title: department, days, visits
  readonly stage: number;                             // the column, -1 for the applicant
  readonly critical?: boolean;
  readonly inactive?: boolean;
  readonly badge?: string;                            // such as 联合核验
}

export interface ChartEdge {
  readonly from: string;
  readonly to: string;
  readonly label?: string;                            // what it carries
  readonly style: 'plain' | 'critical' | 'drawn' | 'cut' | 'loop';
}

/**
 * A complete SVG document, sized in px; the same chart always gives the same bytes. It holds no style sheet, no script and no
 * foreign content, and every text is escaped, so that it may stand in a page under a strict content security policy.
 */
export function flowchart(chart: Chart): string {
  const typeset = chart.lang === 'zh' ? inChinese(chart) : chart;
  return draw(typeset, layout(typeset));
}

const inChinese = ({ legend, stageTitle, ...chart }: Chart): Chart => ({
  ...chart, title: punctuated(chart.title), description: punctuated(chart.description), stageTitle: (stage) => punctuated(stageTitle(stage)),
  nodes: chart.nodes.map((n) => ({ ...n, title: punctuated(n.title), lines: n.lines.map(punctuated), ...(n.badge !== undefined && { badge: punctuated(n.badge) }) })),
  edges: chart.edges.map((e) => ({ ...e, ...(e.label !== undefined && { label: punctuated(e.label) }) })),
  legend: { critical: punctuated(legend.critical), cut: punctuated(legend.cut), drawn: punctuated(legend.drawn), loop: punctuated(legend.loop) },
});
