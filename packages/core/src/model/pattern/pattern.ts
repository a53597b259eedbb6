// Is there a string that satisfies all of these constraints, which one, and do those of one form all fit another? The design
// time's algebra of `pattern`, `format`, lengths and exclusions. `pattern` is JSON Schema's: a search, flag u. A witness was
// checked by the running engine's own RegExp; "empty" and "included" are certain; what is too large or not regular is unknown.
// The universe is scalar values: a string with a lone surrogate is nobody's witness.

import { every, isPlain, machineFor, membership, outside, type Problem, type StringSet, type Verdict } from './pattern/constraints.ts';
import { EXAMPLES } from './pattern/examples.ts';
import { lineIn, type Part } from './pattern/line.ts';
import { TooLarge } from './machine.ts';
import { words } from './machine/words.ts';

export type { Part, StringSet, Verdict };

const MOST_TRIES = 2000;
const effort = (word: string): number => 1 + word.length / 32;
const LONGEST_BY_HAND = 1_000_000;

/** A member, short and readable. Throws for a pattern that is no regular expression, as all of these do. */
export function inhabitString(set: StringSet): Verdict<string> {
  return decide(set);
}

/** Up to `count` different members, after a format's example the shortest first; `complete` when there are no others. */
export function sampleStrings(set: StringSet, count: number): { values: string[]; complete: boolean } {
  const values = new Set<string>(),
    holds = membership(set);
  if (!holds) return { values: [], complete: false };
  const complete = orUnknown(() => {
    let tries = MOST_TRIES + 20 * count;
    for (const word of candidates(set)) {
      if (!values.has(word) && holds(word)) {
        if (values.size >= count) return false;
        values.add(word);
      }
      if ((tries -= effort(word)) < 0) return false;
    }
    return true;
  });
  return { values: [...values], complete: complete === true };
}

/** Is every member of `sub` one of `sup`? Undefined: unknown. */
export function isIncluded(sub: StringSet, sup: StringSet): boolean | undefined {
  return every(outside(sub, sup), (problem) => {
    const { kind } = decide(problem);
    return kind === 'unknown' ? undefined : kind === 'empty';
  });
}

/**
 * Is every line of members, joined by the separator, in `sup`? As lines are written (`lineOf`): an optional part may be
 * missing, an empty part counts as missing, and what is missing has no separator. Undefined: unknown.
 */
export function isIncludedConcat(parts: readonly (StringSet | Part)[], separator: string, sup: StringSet): boolean | undefined {
  const line = parts.map((p): Part => ('set' in p ? p : { set: p }));
  if (line.some((p) => !p.optional && decide(p.set).kind === 'empty')) return true;
  return orUnknown(() => lineIn(line, separator, sup, (set) => sampleStrings(set, 4).values));
}

function decide(problem: Problem): Verdict<string> {
  const { min = 0, max = Infinity } = problem,
    holds = membership(problem);
  if (min > max || max < 0) return { kind: 'empty' };
  if (!holds) return { kind: 'unknown' };
  if (isPlain(problem) && min <= LONGEST_BY_HAND) return { kind: 'sat', witness: 'a'.repeat(Math.max(0, Math.ceil(min))) };
  return (
    orUnknown((): Verdict<string> => {
      let tries = MOST_TRIES + (problem.except?.length ?? 0);
      for (const witness of candidates(problem)) {
        if (holds(witness)) return { kind: 'sat', witness };
        if ((tries -= effort(witness)) < 0) return { kind: 'unknown' };
      }
      return { kind: 'empty' };
    }) ?? { kind: 'unknown' }
  );
}

/** Every string that may be a member; some come twice. */
function* candidates(problem: Problem): Generator<string> {
  const { min = 0, max = Infinity, formats = [], not, only } = problem;
  if (only !== undefined) return yield only;
  for (const name of formats) if (Object.hasOwn(EXAMPLES, name)) yield EXAMPLES[name]!;
  if (not) yield* words(machineFor({ ...problem, without: [...(problem.without ?? []), ...not.form] }), min, max);
  if (!not?.exact) yield* words(machineFor(problem), min, max);
}

function orUnknown<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof TooLarge) return undefined;
    throw error;
  }
}
