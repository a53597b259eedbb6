// How does it look? SVG with presentation attributes only, so that a strict content security policy lets it through. Every
// difference is one of line or form as well as of colour, for those who print in black and white or see colours otherwise.

import type { Chart, ChartEdge } from './chart.ts';
import { badgeHeight, cardWidth, pad, smallLine, smallSize, titleLine, titleSize, type Card } from './card.ts';
import type { Line } from './layout/route.ts';
import { ems, escaped, tag, tenth, tidy, type Wrapped } from './text.ts';

export interface Box {
  readonly card: Card;
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

export interface Heading {
  readonly x: number;
  readonly y: number;
  readonly words: Wrapped;
  readonly whole: string;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly title: readonly string[];
  readonly headings: readonly Heading[];
  readonly lines: readonly Line[];
  readonly boxes: readonly Box[];
  readonly legend: readonly Sample[];
}

/** A legend's entry, its line starting at (x, y). */
export interface Sample {
  readonly x: number;
  readonly y: number;
  readonly style: Named;
  readonly lines: readonly string[];
}

export type Named = Exclude<ChartEdge['style'], 'plain'>;

type Attributes = Readonly<Record<string, string | number | undefined>>;

export const headingSize = 13,
  headingLine = 17,
  chartTitleSize = 18,
  chartTitleLine = 25,
  sampleWidth = 44;

const ink = '#1b1f24',
  soft = '#46505a',
  faint = '#62696f',
  paper = '#ffffff',
  tint = '#f3f5f8';
const fonts = 'Noto Sans SC, Noto Sans CJK SC, Source Han Sans SC, PingFang SC, Microsoft YaHei, WenQuanYi Micro Hei, sans-serif';
const strokes: Readonly<Record<ChartEdge['style'], { readonly stroke: string; readonly [key: string]: string | number }>> = {
  plain: { stroke: '#55606b', 'stroke-width': 1.4 },
  critical: { stroke: '#a8201a', 'stroke-width': 3.2 },
  drawn: { stroke: '#1f5fa8', 'stroke-width': 1.7, 'stroke-dasharray': '11 4 2 4' },
  cut: { stroke: '#646b72', 'stroke-width': 1.6, 'stroke-dasharray': '6 5' },
  perhaps: { stroke: '#646b72', 'stroke-width': 1.6, 'stroke-dasharray': '2 4' },
  loop: { stroke: '#8a4b00', 'stroke-width': 2.2, 'stroke-dasharray': '0.1 5', 'stroke-linecap': 'round' }
};
const onTop: readonly ChartEdge['style'][] = ['plain', 'drawn', 'cut', 'perhaps', 'loop', 'critical'];

export function draw(chart: Chart, layout: Layout): string {
  const id = `chart-${hash(JSON.stringify([chart.title, chart.description, chart.nodes, chart.edges]))}`;
  const { width, height } = layout;
  const ordered = [...layout.lines].sort((a, b) => onTop.indexOf(a.route.edge.style) - onTop.indexOf(b.route.edge.style));
  return `${tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${tenth(width)} ${tenth(height)}`,
      width,
      height,
      lang: chart.lang,
      role: 'img',
      'aria-labelledby': `${id}-title ${id}-desc`,
      'font-family': fonts,
      fill: ink
    },
    tag('title', { id: `${id}-title` }, text(chart.title)),
    tag('desc', { id: `${id}-desc` }, text(chart.description)),
    tag('rect', { width, height, fill: paper }),
    rows(layout.title, 24, 20, chartTitleSize, chartTitleLine, { 'font-weight': 'bold' }),
    ...layout.headings.map(heading),
    ...ordered.map(line),
    ...layout.lines.map(label),
    ...layout.boxes.map(box),
    ...layout.legend.map(sample)
  )}\n`;
}

function heading({ x, y, words, whole }: Heading): string {
  const bottom = y + words.lines.length * headingLine + 5;
  return tag(
    'g',
    {},
    words.cut ? tag('title', {}, text(whole)) : '',
    rows(words.lines, x + cardWidth / 2, y, headingSize, headingLine, { 'font-weight': 'bold', fill: soft, 'text-anchor': 'middle' }),
    tag('path', { d: `M${tenth(x)} ${tenth(bottom)}h${cardWidth}`, stroke: '#9aa3ac', 'stroke-width': 1, fill: 'none' })
  );
}

function line({ route: { edge }, d, tip, cross }: Line): string {
  const { stroke } = strokes[edge.style];
  return tag(
    'g',
    { 'data-edge': `${edge.from} ${edge.to}` },
    edge.label ? tag('title', {}, text(edge.label)) : '',
    tag('path', { d, fill: 'none', ...strokes[edge.style] }),
    head(tip, stroke, edge.style === 'critical'),
    edge.style === 'cut' ? crossMark(cross, stroke) : ''
  );
}

function head({ x, y, pointing }: Line['tip'], fill: string, large: boolean): string {
  const long = large ? 11 : 9,
    half = large ? 5.5 : 4;
  return tag('path', { d: `M${tenth(x)} ${tenth(y)}l${-pointing * long} ${-half}v${2 * half}z`, fill });
}

const crossMark = ({ x, y }: Line['cross'], stroke: string): string =>
  tag('circle', { cx: x, cy: y, r: 7, fill: paper }) +
  tag('path', { d: `M${tenth(x - 4)} ${tenth(y - 4)}l8 8m0 -8l-8 8`, stroke, 'stroke-width': 2, fill: 'none' });

function label({ label: placed }: Line): string {
  if (!placed) return '';
  const {
    x,
    y,
    label: { lines, width, height, whole }
  } = placed;
  return tag(
    'g',
    {},
    whole ? tag('title', {}, text(whole)) : '',
    tag('rect', { x: x - width / 2, y: y - height / 2, width, height, rx: 3, fill: tint }),
    rows(lines, x, y - height / 2 + 2, smallSize, smallLine, { 'text-anchor': 'middle' })
  );
}

function box({ card, x, y, height }: Box): string {
  const { node, title, small, badge, whole } = card;
  const edge: Attributes = node.critical
    ? { stroke: strokes.critical.stroke, 'stroke-width': 2.6 }
    : node.inactive
      ? { stroke: faint, 'stroke-width': 1.2, 'stroke-dasharray': '3 3' }
      : { stroke: soft, 'stroke-width': 1.3 };
  const fill = node.inactive ? faint : ink,
    textHeight = card.height - 2 * pad + 4;
  let at = y + (height - textHeight) / 2;
  const parts = [rows(title, x + pad, at, titleSize, titleLine, { 'font-weight': 'bold', fill })];
  at += Math.max(1, title.length) * titleLine + 3;
  parts.push(rows(small, x + pad, at, smallSize, smallLine, { fill: node.inactive ? faint : soft }));
  at += small.length * smallLine + (small.length ? 3 : 0);
  if (badge) {
    const width = ems(badge) * smallSize + 14;
    parts.push(
      tag('rect', { x: x + pad, y: at, width, height: badgeHeight, rx: badgeHeight / 2, fill: paper, stroke: fill, 'stroke-width': 1 })
    );
    parts.push(rows([badge], x + pad + 7, at + 1, smallSize, smallLine, { fill }));
  }
  return tag(
    'g',
    { 'data-node': node.id },
    whole ? tag('title', {}, text(whole)) : '',
    tag('path', { d: outline(node.kind, x, y, height, 0), fill: node.kind === 'item' ? paper : tint, ...edge }),
    node.critical
      ? tag('path', { d: outline(node.kind, x, y, height, 4), fill: 'none', stroke: strokes.critical.stroke, 'stroke-width': 1 })
      : '',
    ...parts
  );
}

/** The applicant is rounded, an item has corners, what comes out is a sheet with its corner folded. */
function outline(kind: Card['node']['kind'], left: number, top: number, tall: number, inset: number): string {
  const x = tenth(left + inset),
    y = tenth(top + inset),
    w = cardWidth - 2 * inset,
    h = tenth(tall - 2 * inset);
  if (kind === 'output') return `M${x} ${y}h${w - 12}l12 12v${tenth(h - 12)}h${-w}z${inset ? '' : `m${w - 12} 0v12h12`}`;
  const r = (kind === 'applicant' ? 18 : 5) - inset;
  return `M${tenth(x + r)} ${y}h${w - 2 * r}a${r} ${r} 0 0 1 ${r} ${r}v${tenth(h - 2 * r)}a${r} ${r} 0 0 1 ${-r} ${r}h${2 * r - w}a${r} ${r} 0 0 1 ${-r} ${-r}v${tenth(2 * r - h)}a${r} ${r} 0 0 1 ${r} ${-r}z`;
}

function sample({ x, y, style, lines }: Sample): string {
  const { stroke } = strokes[style],
    end = x + sampleWidth;
  return tag(
    'g',
    {},
    tag('path', { d: `M${tenth(x)} ${tenth(y)}H${tenth(end - 2)}`, fill: 'none', ...strokes[style] }),
    head({ x: end, y, pointing: 1 }, stroke, style === 'critical'),
    style === 'cut' ? crossMark({ x: x + sampleWidth / 2 - 4, y }, stroke) : '',
    rows(lines, end + 8, y - smallLine / 2, smallSize, smallLine, {})
  );
}

/** Lines of text below y. */
function rows(lines: readonly string[], x: number, y: number, size: number, lineHeight: number, attributes: Attributes): string {
  return lines
    .map((l, i) => tag('text', { x, y: y + i * lineHeight + (lineHeight + 0.72 * size) / 2, 'font-size': size, ...attributes }, text(l)))
    .join('');
}

const text = (value: string): string => escaped(tidy(value));

/** FNV-1a, 32 bits, in base 36. */
function hash(value: string): string {
  let h = 0x811c9dc5;
  for (let i = 0; i < value.length; i++) h = Math.imul(h ^ value.charCodeAt(i), 0x01000193);
  return (h >>> 0).toString(36);
}
