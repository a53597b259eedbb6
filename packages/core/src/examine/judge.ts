// Is a condition ever met, or always? Over all answers that its parts can tell apart. Each part is judged as well: an
// alternative that nobody can take, a demand that says nothing, demands that exclude each other.

import type { Composition, Condition } from '../model/generated/documents.ts';
import type { Json } from '../model/json.ts';
import type { Node } from '../model/node/node.ts';
import { holds } from '../runtime/condition.ts';
import { atomsOf, classesOfDatum, domainOf } from '../compose/situations/classes.ts';

/** Where in a condition: `all`, 1, `not`. */
export type ConditionPath = readonly (string | number)[];

/** A part of a condition that does not do what it seems to. */
export interface ConditionFinding {
  /** never: nobody meets it. always: everybody does. idle: without it the condition around it would mean the same. */
  readonly kind: 'never' | 'always' | 'idle';
  readonly at: ConditionPath;
  /** never: of the demands around, as few as exclude each other. */
  readonly cause?: readonly ConditionPath[];
}

/** undefined: too many answers, or some that cannot be told apart for certain. Nothing to find: an empty list. */
export function judgeCondition(
  condition: Condition,
  about: Pick<Composition, 'questions' | 'data'>
): readonly ConditionFinding[] | undefined {
  const records = recordsOf(condition, about);
  return records && judged(condition, [], records);
}

const MOST = 4096;

function recordsOf(condition: Condition, about: Pick<Composition, 'questions' | 'data'>): readonly Record<string, Json>[] | undefined {
  const atoms = new Map<string, Node[]>();
  atomsOf(condition, atoms);
  let records: readonly Record<string, Json>[] = [{}];
  for (const [datum, nodes] of atoms) {
    const { values, complete } = classesOfDatum(
      datum,
      nodes,
      domainOf(about as Composition, datum),
      about.questions.some((q) => q.datum === datum)
    );
    if (!complete || records.length * values.length > MOST) return undefined;
    records = records.flatMap((r) => values.map((value) => (value === undefined ? r : { ...r, [datum]: value })));
  }
  return records;
}

type Records = readonly Record<string, Json>[];

function judged(c: Condition, at: ConditionPath, records: Records): ConditionFinding[] {
  const met = count(c, records);
  // what never or always holds is said once, of the outermost; the causes stand with it
  if (met === 0)
    return [{ kind: 'never', at, ...(c.all && c.all.length > 1 && { cause: excluding(c.all, records).map((i) => [...at, 'all', i]) }) }];
  if (met === records.length) return [{ kind: 'always', at }];
  if (c.not) return judged(c.not, [...at, 'not'], records);
  const group = c.all ? 'all' : 'any',
    parts = c.all ?? c.any ?? [];
  const within = parts.flatMap((part, i) => judged(part, [...at, group, i], records));
  const told = new Set(within.filter((f) => f.at.length === at.length + 2).map((f) => f.at.at(-1)));
  return [...within, ...needless(group, parts, told, records).map((i): ConditionFinding => ({ kind: 'idle', at: [...at, group, i] }))];
}

const count = (c: Condition, records: Records): number => records.filter((r) => holds(c, r)).length;

/** Of the demands, places of as few as nobody meets together. */
function excluding(all: readonly Condition[], records: Records): readonly number[] {
  let places = all.map((_, i) => i);
  for (const place of places) {
    const fewer = places.filter((i) => i !== place);
    if (fewer.length > 0 && count({ all: fewer.map((i) => all[i]!) }, records) === 0) places = fewer;
  }
  return places;
}

/** Parts that could go, the last first, so that of two equal ones one stays. */
function needless(
  group: 'all' | 'any',
  parts: readonly Condition[],
  told: ReadonlySet<string | number | undefined>,
  records: Records
): readonly number[] {
  const of = (places: readonly number[]): Condition =>
    group === 'all' ? { all: places.map((i) => parts[i]!) } : { any: places.map((i) => parts[i]!) };
  const whole = parts.map((_, i) => i).filter((i) => !told.has(i)),
    wanted = count(of(whole), records);
  let left = whole;
  for (const place of whole.toReversed()) {
    const fewer = left.filter((i) => i !== place);
    // parts more or fewer only narrow or widen it: as many records are the same records
    if (fewer.length > 0 && count(of(fewer), records) === wanted) left = fewer;
  }
  return whole.filter((i) => !left.includes(i));
}
