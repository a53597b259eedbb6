// What do the constraints of a string say: one by one, as a predicate, and as one machine that takes at least their members?

import { compile } from '../machine/compile.ts';
import { FORMATS, type Format } from '../formats.ts';
import { intersection, TooLarge, type Machine } from '../machine.ts';
import { foreignTo, matches } from '../matcher.ts';

/** All of it must hold. */
export interface StringSet {
  readonly min?: number; // code points
  readonly max?: number;
  readonly patterns?: readonly string[]; // each must match
  readonly without?: readonly string[]; // none may match
  readonly formats?: readonly string[]; // names in FORMATS
  readonly except?: readonly string[]; // excluded strings
}

export type Verdict<T> = { kind: 'sat'; witness: T } | { kind: 'empty' } | { kind: 'unknown' };

/** A set and one more wish: a format that must not hold (`form` excludes all that is certainly not of it), or one string only. */
export interface Problem extends StringSet {
  readonly not?: { readonly name: string; readonly form: readonly string[]; readonly exact: boolean };
  readonly only?: string;
}

const formatOf = (name: string): Format | undefined => (Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined);

/**
 * The exact test; undefined when a format is not known, or a pattern cannot be judged in one pass. Throws for one that is no regular
 * expression.
 */
export function membership({
  min = 0,
  max = Infinity,
  patterns = [],
  without = [],
  formats = [],
  except = [],
  not
}: Problem): ((s: string) => boolean) | undefined {
  const known = formats.map(formatOf),
    excluded = new Set(except),
    unwanted = not && formatOf(not.name);
  if (known.includes(undefined) || (not && !unwanted) || [...patterns, ...without].some((p) => foreignTo(p) !== undefined))
    return undefined;
  return (s) => {
    const length = lengthOf(s);
    return (
      length >= min &&
      length <= max &&
      !SURROGATE.test(s) &&
      !excluded.has(s) &&
      patterns.every((p) => matches(p, s)) &&
      !without.some((p) => matches(p, s)) &&
      known.every((f) => f!.test(s)) &&
      !unwanted?.test(s)
    );
  };
}

const SURROGATE = /\p{Surrogate}/u;

export const lengthOf = (s: string): number => [...s].length;

export function isPlain(p: Problem): boolean {
  return !p.patterns?.length && !p.without?.length && !p.formats?.length && !p.except?.length && !p.not && p.only === undefined;
}

const machines = new Map<string, Machine | TooLarge>();
const MOST_CACHED = 200;

/** Takes every string that satisfies patterns and formats, of any length. */
export function machineFor({ patterns = [], without = [], formats = [] }: StringSet): Machine {
  const all = [...new Set([...patterns, ...formats.map((f) => formatOf(f)!.regex)])].sort(),
    none = [...new Set(without)].sort();
  const key = JSON.stringify([all, none]);
  let out = machines.get(key);
  if (!out) {
    if (machines.size >= MOST_CACHED) machines.delete(machines.keys().next().value!);
    machines.set(key, (out = build(all, none)));
  }
  if (out instanceof TooLarge) throw out;
  return out;
}

/** That it is too large took as long to find out as anything. */
function build(all: readonly string[], none: readonly string[]): Machine | TooLarge {
  const excluded = none.map(compile).filter((c) => c.exact);
  try {
    return intersection(
      all.map((source) => compile(source).machine),
      excluded.map((c) => c.machine)
    );
  } catch (error) {
    if (error instanceof TooLarge) return error;
    throw error;
  }
}

/** Does the machine take no string but those that satisfy patterns and formats? */
export function isExact({ patterns = [], without = [], formats = [] }: StringSet): boolean {
  return [...patterns, ...without].every((p) => compile(p).exact) && formats.every((f) => formatOf(f)?.exact);
}

/** `sub` lies in `sup` when all of these are empty. */
export function outside(sub: StringSet, sup: StringSet): Problem[] {
  const { min = 0, max = Infinity, patterns = [], without = [], formats = [] } = sub;
  const problems: Problem[] = [];
  if (min < (sup.min ?? 0)) problems.push({ ...sub, max: Math.min(max, sup.min! - 1) });
  if (max > (sup.max ?? Infinity)) problems.push({ ...sub, min: Math.max(min, sup.max! + 1) });
  for (const p of sup.patterns ?? []) if (!patterns.includes(p)) problems.push({ ...sub, without: [...without, p] });
  for (const p of sup.without ?? []) if (!without.includes(p)) problems.push({ ...sub, patterns: [...patterns, p] });
  for (const name of sup.formats ?? []) {
    if (formats.some((f) => f === name || formatOf(f)?.implies?.includes(name))) continue;
    const format = formatOf(name);
    problems.push({ ...sub, not: { name, form: format ? [format.regex] : [], exact: format?.exact ?? false } });
  }
  for (const only of sup.except ?? []) problems.push({ ...sub, only });
  return problems;
}

/** False when one is false; else undefined when one is unknown; else true. */
export function every<T>(list: readonly T[], holds: (item: T) => boolean | undefined): boolean | undefined {
  let out: boolean | undefined = true;
  for (const item of list) {
    const one = holds(item);
    if (one === false) return false;
    if (one === undefined) out = undefined;
  }
  return out;
}
