// How large is a node's box, and how an edge's label? By their wrapped text; what does not fit is kept whole for a tooltip.

import type { ChartNode } from './chart.ts';
import { ems, tidy, wrap } from './text.ts';

/** A node with its text in lines. Sizes in px; whole: its full text, when some of it had to be shortened. */
export interface Card {
  readonly node: ChartNode;
  readonly title: readonly string[];
  readonly small: readonly string[];
  readonly badge: string | undefined;
  readonly height: number;
  readonly whole: string | undefined;
}

export interface Label {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
  readonly whole: string | undefined;
}

export const cardWidth = 172,
  pad = 13;
export const titleSize = 14,
  titleLine = 19,
  smallSize = 12,
  smallLine = 16,
  badgeHeight = 18;

export function card(node: ChartNode): Card {
  const room = cardWidth - 2 * pad;
  const title = wrap(node.title, titleSize, room, 4);
  const small = node.lines.map((line) => wrap(line, smallSize, room, 3));
  const badge = node.badge && tidy(node.badge) ? wrap(node.badge, smallSize, room - 14, 1) : undefined;
  const rows = small.flatMap((s) => s.lines);
  const cut = [title, ...small, ...(badge ? [badge] : [])].some((w) => w.cut);
  return {
    node,
    title: title.lines,
    small: rows,
    badge: badge?.lines[0],
    height:
      2 * pad -
      4 +
      Math.max(1, title.lines.length) * titleLine +
      rows.length * smallLine +
      (rows.length ? 3 : 0) +
      (badge ? badgeHeight + 6 : 0),
    whole: cut ? [node.title, ...node.lines, ...(node.badge ? [node.badge] : [])].map(tidy).join(' · ') : undefined
  };
}

/** A label at most width px wide and most lines high; none for an empty text. */
export function label(text: string | undefined, width: number, most: number): Label | undefined {
  if (!text || !tidy(text)) return undefined;
  const { lines, cut } = wrap(text, smallSize, width, most);
  return {
    lines,
    height: lines.length * smallLine + 4,
    whole: cut ? tidy(text) : undefined,
    width: Math.max(...lines.map(ems)) * smallSize + 10
  };
}
