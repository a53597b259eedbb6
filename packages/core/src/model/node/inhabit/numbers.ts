// Which numbers are there between the bounds, on the steps? From one end on, or between both.

import { commonStep, multipleFrom, plus, toNumber, type Decimal } from '../../json/decimal.ts';
import { check } from '../check.ts';
import { INT, FRAC, valueKey, type Node, type Num } from '../node.ts';

/** Up to `count` different numbers of one of the two types. */
export function numbers(n: Node, type: number, count: number): { values: number[]; complete: boolean } {
  const num = n.num ?? {};
  const tries = count + (n.not?.size ?? 0) + 1;
  const out: number[] = [];
  const free = (x: number): boolean => Number.isInteger(x) === (type === INT) && !n.not?.has(valueKey(x)) && inside(num, x) && check(n, x);
  if (type === FRAC && !num.steps) {
    for (const x of fractions(num, tries)) if (out.length < count && free(x) && !out.includes(x)) out.push(x);
    return { values: out, complete: num.lo !== undefined && num.lo === num.hi };
  }
  const step = commonStep([...(num.steps ?? []), ...(type === INT ? [1] : [])]);
  const { from, sign } = start(num);
  let at: Decimal = multipleFrom(step, sign * from, !!(sign > 0 ? num.lo !== undefined && num.loOpen : num.hiOpen));
  for (let i = 0; i < tries * 2 + 2; i++, at = plus(at, step)) {
    const x = sign * toNumber(at) || 0;
    if (!inside(num, x)) return { values: out, complete: true };
    if (free(x) && !out.includes(x)) out.push(x);
    if (out.length >= count) return { values: out, complete: false };
  }
  return { values: out, complete: false };
}

/** Where to walk from, and whether up (1) or down (−1, on mirrored values). */
function start({ lo, hi }: Num): { from: number; sign: 1 | -1 } {
  if (lo !== undefined) return { from: lo, sign: 1 };
  return hi === undefined ? { from: 0, sign: 1 } : { from: hi, sign: -1 };
}

const inside = ({ lo, loOpen, hi, hiOpen }: Num, x: number): boolean =>
  (lo === undefined || (loOpen ? x > lo : x >= lo)) && (hi === undefined || (hiOpen ? x < hi : x <= hi));

function* fractions({ lo, hi }: Num, tries: number): Generator<number> {
  const low = lo ?? (hi === undefined ? 0 : hi - 8),
    high = hi ?? low + 8;
  yield low;
  yield high;
  for (let parts = 2; parts < tries * 2 + 8; parts++)
    for (let i = 1; i < parts; i++) {
      const x = low + ((high - low) * i) / parts;
      yield Number(x.toPrecision(12)); // few digits first: a unit can carry them
      yield x;
    }
}
