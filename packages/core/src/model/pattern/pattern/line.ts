// Does every line that is put together from parts satisfy the constraints of one string? Lengths by sums; patterns and formats
// by the machine of all lines. A refusal rests on a line that was really put together, or on a machine that is exact.

import { compile } from '../machine/compile.ts';
import { every, isExact, lengthOf, machineFor, membership, outside, type Problem, type StringSet } from './constraints.ts';
import { accepts, bounded, distances, explore, intersection, longest, type Machine } from '../machine.ts';
import { split, type Labelled } from '../machine/ranges.ts';

/** A part that is optional may be missing, and its separator with it. */
export interface Part {
  readonly set: StringSet;
  readonly optional?: boolean;
}

/** A part as it is written: never empty. */
interface Written {
  readonly set: StringSet;
  readonly optional: boolean;
  readonly machine: Machine;
  readonly exact: boolean;
  readonly shortest: number;
  readonly longest: number;
}

const MOST_COUNTED = 600;

export function lineIn(
  parts: readonly Part[],
  separator: string,
  sup: StringSet,
  sample: (set: StringSet) => string[]
): boolean | undefined {
  const holds = membership(sup);
  if (!holds || parts.some(({ set }) => !membership(set))) return undefined;
  const written = parts.flatMap(asWritten),
    gap = lengthOf(separator);
  if (someLines(written, separator, sup, sample).some((line) => !holds(line))) return false;
  const lines = linesOf(written, separator),
    exact = written.every((p) => p.exact);
  return every(outside({}, sup), (wrong) => {
    if (wrong.only !== undefined) return !accepts(lines, wrong.only) || (exact ? false : undefined);
    if (wrong.max !== undefined) return shortestLine(written, gap) > wrong.max || undefined;
    if (wrong.min !== undefined) return longestLine(written, gap) < wrong.min || undefined;
    return avoids(lines, exact, wrong);
  });
}

function avoids(lines: Machine, exact: boolean, { patterns = [], without = [], not }: Problem): boolean | undefined {
  const unwanted = patterns.map(compile),
    wanted = [...without, ...(not?.form ?? [])].map(compile);
  const found = intersection(
    [lines, ...unwanted.map((c) => c.machine)],
    wanted.filter((c) => c.exact).map((c) => c.machine)
  );
  if (!found.final.includes(true)) return not && !not.exact ? undefined : true;
  return exact && [...unwanted, ...wanted].every((c) => c.exact) ? false : undefined;
}

function asWritten({ set, optional = false }: Part): Written[] {
  const { min = 0, max = Infinity } = set,
    least = Math.max(1, min),
    whole = machineFor(set),
    end = longest(whole);
  const counted = Math.max(least, max < end ? max : 0) * whole.final.length <= MOST_COUNTED;
  const machine = counted ? bounded(whole, least, max < end ? max : Infinity) : whole;
  const shortest = Math.max(least, distances(machine)[0]!);
  const exact = counted && isExact(set) && !set.except?.length;
  const part = { set: { ...set, min: least }, machine, exact, shortest, longest: Math.min(max, end) };
  if (shortest > part.longest) return []; // nothing to write
  return [{ ...part, optional: optional || membership(set)!('') }];
}

function shortestLine(parts: readonly Written[], gap: number): number {
  const needed = parts.filter((p) => !p.optional);
  return needed.reduce((sum, p) => sum + p.shortest + gap, needed.length ? -gap : 0);
}

function longestLine(parts: readonly Written[], gap: number): number {
  return parts.reduce((sum, p) => sum + p.longest + gap, parts.length ? -gap : 0);
}

/** Lines of real members: with and without the optional parts, short ones, the longest, and each part varied. */
function someLines(parts: readonly Written[], separator: string, sup: StringSet, sample: (set: StringSet) => string[]): string[] {
  const members = parts.map((p) => [
    ...sample(p.set),
    ...sample({ ...p.set, min: Math.min(p.longest, (sup.max ?? p.shortest) + 1) }).slice(0, 1)
  ]);
  const present = (chosen: readonly (string | undefined)[]): string => chosen.filter((s) => s !== undefined).join(separator);
  if (members.some((m, i) => !m.length && !parts[i]!.optional)) return [];
  const first = members.map((m) => m[0]),
    lines = [first, members.map((m) => m.at(-1)), first.map((s, i) => (parts[i]!.optional ? undefined : s))];
  members.forEach((list, i) => {
    for (const s of list) lines.push(first.with(i, s));
  });
  parts.forEach((p, i) => {
    if (p.optional) lines.push(first.with(i, undefined));
  });
  return lines.map(present);
}

// A place in a line: before part i (with or without something before it), inside the separator, or inside part i.
type Place = readonly [part: number, inside: number]; // inside: −1 − k is k characters of the separator read; else a state

function linesOf(parts: readonly Written[], separator: string): Machine {
  const gap = [...separator].map((c) => c.codePointAt(0)!);
  const widest = Math.max(1, ...parts.map((p) => p.machine.final.length)) + gap.length + 2;
  const code = ([part, inside]: Place): number => part * widest + inside + gap.length + 1;
  const place = (n: number): Place => [Math.floor(n / widest), (n % widest) - gap.length - 1];
  const finished = parts.length * widest;

  /** Where one can be before part i without reading. */
  const enter = (i: number, begun: boolean, out: Set<number>): void => {
    if (i === parts.length) {
      out.add(finished);
      return;
    }
    const at = code(begun && gap.length ? [i, -1] : [i, 0]);
    out.add(at);
    if (at === code([i, 0]) && parts[i]!.machine.final[0]) enter(i + 1, true, out);
    if (parts[i]!.optional) enter(i + 1, begun, out);
  };
  const closed = (codes: Iterable<number>): number[] => {
    const out = new Set(codes);
    for (const c of out)
      if (c !== finished) {
        const [i, inside] = place(c);
        if (inside >= 0 && parts[i]!.machine.final[inside]) enter(i + 1, true, out);
      }
    return [...out].sort((a, b) => a - b);
  };
  const edgesOf = (c: number): readonly Labelled[] => {
    if (c === finished) return [];
    const [i, inside] = place(c);
    if (inside >= 0) return parts[i]!.machine.edges[inside]!.map(({ ranges, to }) => ({ ranges, to: code([i, to]) }));
    const read = -1 - inside,
      next = read + 1;
    return [{ ranges: [gap[read]!, gap[read]!], to: code([i, next === gap.length ? 0 : -1 - next]) }];
  };
  const start = new Set<number>();
  enter(0, false, start);
  return explore<number[]>(closed(start), String, (codes) => ({
    final: codes.includes(finished),
    edges: split(codes.flatMap(edgesOf)).map(({ ranges, to }) => ({ ranges, to: closed(to) }))
  }));
}
