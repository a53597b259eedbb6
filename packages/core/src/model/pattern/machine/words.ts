// Which words does a machine take? The shortest first, and among those of one length readable characters first: letters,
// digits, Chinese characters; U+0000 last. Lengths need no states of their own: a table says from which states a word can
// still end in exactly so many steps.

import { distances, longest, TooLarge, type Machine } from '../machine.ts';
import { apart, within, type Interval } from './ranges.ts';

const MOST_CELLS = 20_000_000;

// Digits and letters for a demonstration; private use and controls last. Each character stands where it is first listed.
const NICE = apart([
  ...['az', '09', '张张', '王王', '李李', 'AZ', '一龥', '!~', '  '].map((s): Interval => [s.charCodeAt(0), s.charCodeAt(1)]),
  [0xa1, 0xd7ff],
  [0x20000, 0x3ffff],
  [0x10000, 0x1ffff],
  [0xf900, 0xfffd],
  [0xe000, 0x10ffff],
  [1, 0xff],
  [0, 0]
]);

type Choice = readonly [character: number, to: number];

/** Every word with a length from `min` to `max`, once. Ends only when there is none left; throws TooLarge. */
export function* words(m: Machine, min: number, max: number): Generator<string> {
  const limit = Math.min(max, longest(m));
  if (limit < Math.max(min, distances(m)[0]!)) return;
  const ends: Uint8Array[] = [Uint8Array.from(m.final, Number)];
  for (let length = 0; length <= limit; length++) {
    if (length > 0) ends.push(earlier(m, ends[length - 1]!));
    if (length * m.final.length > MOST_CELLS || length > MOST_CELLS / 100) throw new TooLarge();
    if (length >= min && ends[length]![0]) yield* ofLength(m, length, ends);
  }
}

function earlier(m: Machine, ends: Uint8Array): Uint8Array {
  return Uint8Array.from(m.edges, (edges) => Number(edges.some(({ to }) => ends[to])));
}

function* ofLength(m: Machine, length: number, ends: readonly Uint8Array[]): Generator<string> {
  if (length === 0) return yield '';
  const text: number[] = [],
    open: Iterator<Choice>[] = [choices(m, 0, ends[length - 1]!)];
  while (open.length) {
    const next = open.at(-1)!.next();
    text.length = open.length - 1;
    if (next.done) {
      open.pop();
      continue;
    }
    text.push(next.value[0]);
    if (text.length < length) open.push(choices(m, next.value[1], ends[length - text.length - 1]!));
    else yield text.map((c) => String.fromCodePoint(c)).join('');
  }
}

function* choices(m: Machine, state: number, ends: Uint8Array): Generator<Choice> {
  const edges = m.edges[state]!.filter(({ to }) => ends[to]);
  for (const [lo, hi] of NICE) {
    const pieces = edges.flatMap(({ ranges, to }) => within(ranges, lo, hi).map(([from, last]) => [from, last, to] as const));
    for (const [from, last, to] of pieces.sort((a, b) => a[0] - b[0])) for (let c = from; c <= last; c++) yield [c, to];
  }
}
