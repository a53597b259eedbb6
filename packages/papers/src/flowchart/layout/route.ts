// Which line does each edge take? It turns only in the strips between boxes and labels, and crosses a layer level, at its own
// height: so no line runs through a box or through another's label. What goes back, goes below everything.

import type { Label } from '../card.ts';
import type { Layers, Route } from './layers.ts';
import { firstTrack, margin, track, type Places } from './place.ts';
import { tenth } from '../text.ts';

/** px. d: the path; tip: where its head points, left or right; cross: where a cut is marked; the label's box, if any. */
export interface Line {
  readonly route: Route;
  readonly d: string;
  readonly tip: { readonly x: number; readonly y: number; readonly pointing: 1 | -1 };
  readonly cross: { readonly x: number; readonly y: number };
  readonly label: { readonly x: number; readonly y: number; readonly label: Label } | undefined;
}

const headLength = 9;
const lane = 26,
  bend = 10;

export function lines({ routes }: Layers, places: Places): { readonly lines: readonly Line[]; readonly bottom: number } {
  const back = routes.filter((r) => r.way === 'back').sort((a, b) => span(a) - span(b));
  const lanes = back.map((route, i) => laneOf(route, back, places.bottom + lane * (i + 1), places));
  const below = new Map(back.map((route, i) => [route, backLine(lanes[i]!, lanes)]));
  return {
    lines: routes.map((r) => (r.way === 'back' ? below.get(r)! : r.way === 'beside' ? besideLine(r, places) : aheadLine(r, places))),
    bottom: places.bottom + lane * back.length
  };
}

const span = (r: Route): number => r.via[0]!.layer - r.via[1]!.layer;
const p = (x: number, y: number): string => `${tenth(x)} ${tenth(y)}`;
const curve = (x0: number, y0: number, x1: number, y1: number): string => `C${p((x0 + x1) / 2, y0)} ${p((x0 + x1) / 2, y1)} ${p(x1, y1)}`;

function aheadLine(route: Route, { columns, gaps, y, ports }: Places): Line {
  const { via } = route,
    { out, in: end } = ports.get(route)!;
  const tip = { x: columns[via.at(-1)!.layer / 2]!.left, y: y.get(via.at(-1)!)! + end, pointing: 1 as const };
  let at = { x: columns[via[0]!.layer / 2]!.right, y: y.get(via[0]!)! + out },
    d = `M${p(at.x, at.y)}`;
  let label: Line['label'];
  for (const v of via.slice(1, -1)) {
    const { left, right } = v.layer % 2 ? gaps[(v.layer - 1) / 2]! : columns[v.layer / 2]!,
      level = y.get(v)!;
    d += `${curve(at.x, at.y, left, level)}H${tenth(right)}`;
    if (v.label) label = { x: (left + right) / 2, y: level, label: v.label };
    at = { x: right, y: level };
  }
  d += `${curve(at.x, at.y, tip.x - headLength, tip.y)}H${tenth(tip.x - 2)}`;
  return { route, d, tip, cross: { x: (at.x + tip.x - headLength) / 2, y: (at.y + tip.y) / 2 }, label };
}

/** Out to the labels on the right, round, and back to the same column. */
function besideLine(route: Route, { columns, gaps, y, ports }: Places): Line {
  const [from, turn, to] = route.via as [Route['via'][0], Route['via'][0], Route['via'][0]],
    { out, in: end } = ports.get(route)!;
  const { right } = columns[from.layer / 2]!,
    gap = gaps[(turn.layer - 1) / 2]!,
    level = y.get(turn)!;
  const a = y.get(from)! + out,
    b = y.get(to)! + end,
    arm = a < b ? -4 : 4,
    middle = (gap.left + gap.right) / 2;
  const d =
    `M${p(right, a)}${curve(right, a, gap.left, level + arm)}H${tenth(middle)}A4 4 0 0 ${a < b ? 1 : 0} ${p(middle, level - arm)}H${tenth(gap.left)}` +
    `${curve(gap.left, level - arm, right + headLength, b)}H${tenth(right + 2)}`;
  return {
    route,
    d,
    tip: { x: right, y: b, pointing: -1 },
    cross: { x: (gap.left + right + headLength) / 2, y: (level - arm + b) / 2 },
    label: turn.label && { x: middle, y: level, label: turn.label }
  };
}

/** The way of an edge that goes back: out at (x0, y0), down, along the lane at y, up, in at (x1, y1). */
interface Lane {
  readonly route: Route;
  readonly x0: number;
  readonly y0: number;
  readonly out: number;
  readonly y: number;
  readonly up: number;
  readonly x1: number;
  readonly y1: number;
}

function laneOf(route: Route, back: readonly Route[], y: number, { columns, y: at, ports }: Places): Lane {
  const [from, to] = route.via as [Route['via'][0], Route['via'][0]],
    { out, in: end } = ports.get(route)!;
  const nth = (k: 0 | 1): number => back.filter((r) => r.via[k]!.layer === route.via[k]!.layer).indexOf(route);
  const x0 = columns[from.layer / 2]!.right,
    x1 = columns[to.layer / 2]!.left;
  return {
    route,
    x0,
    y0: at.get(from)! + out,
    out: x0 + firstTrack + track * nth(0),
    y,
    up: x1 - firstTrack - headLength - track * nth(1),
    x1,
    y1: at.get(to)! + end
  };
}

function backLine(own: Lane, lanes: readonly Lane[]): Line {
  const { route, x0, y0, out, y, up, x1, y1 } = own;
  const d =
    `M${p(x0, y0)}H${tenth(out - bend)}Q${p(out, y0)} ${p(out, y0 + bend)}V${tenth(y - bend)}Q${p(out, y)} ${p(out - bend, y)}` +
    `H${tenth(up + bend)}Q${p(up, y)} ${p(up, y - bend)}V${tenth(y1 + bend)}Q${p(up, y1)} ${p(up + bend, y1)}H${tenth(x1 - 2)}`;
  const x = route.label
    ? clearOf(
        lanes.filter((l) => l.y > y).flatMap((l) => [l.out, l.up]),
        up,
        out,
        route.label.width
      )
    : (up + out) / 2;
  return {
    route,
    d,
    tip: { x: x1, y: y1, pointing: 1 },
    cross: { x: x - (route.label ? route.label.width / 2 + 12 : 0), y },
    label: route.label && { x, y, label: route.label }
  };
}

/** The middle, or as near to it as no line from a lower lane comes up through a label of this width. */
function clearOf(uprights: readonly number[], left: number, right: number, width: number): number {
  const middle = Math.max((left + right) / 2, margin + width / 2);
  for (let shift = 0; shift < (right - left) / 2; shift += 8) {
    for (const x of [middle - shift, middle + shift]) {
      if (x - width / 2 > margin && !uprights.some((u) => Math.abs(u - x) < width / 2 + 5)) return x;
    }
  }
  return middle;
}
