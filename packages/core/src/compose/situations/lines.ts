// Which lines of some items' forms does an applicant still fill in, and what became of the others? The cause of every datum, for
// `countLines`; with nothing answered and all items, the counts of the composition itself.

import { columnKey } from '../../model/datum/key.ts';
import type { Composition, Datum } from '../../model/generated/documents.ts';
import { countLines, fullestFirst, type Cause, type Line, type LineCounts } from '../../model/form/lines.ts';
import { isArray, isObject, member, type JsonObject } from '../../model/json.ts';
import { check } from '../../model/node/check.ts';
import type { Node } from '../../model/node/node.ts';
import { derived } from '../../runtime/derive.ts';
import { settled } from '../../runtime/condition/settled.ts';
import type { Situation } from '../../runtime/specialise.ts';

/** What one applicant fills in. answers: as many as were given; prefilled: data that a held certificate says. */
export function linesIn(situation: Situation, answers: JsonObject, prefilled: ReadonlySet<string>): LineCounts {
  const { composition, active, form } = situation;
  const away = new Set(composition.onlyWhen.filter((o) => settled(o.when, answers) === false).flatMap((o) => o.data as readonly string[]));
  return countLines(
    sortedLines(situation),
    causes(dataOf(composition.data), { runs: (item) => active.has(item), answers, prefilled, away, closed: closedBy(form, answers) })
  );
}

/**
 * What the forms of all items ask together, whatever they depend on, before anything is answered. alone: merged, but nothing derived,
 * made or fetched.
 */
export function linesOfAll(
  { items, data }: Pick<Composition, 'items' | 'data'>,
  prefilled: ReadonlySet<string>
): { readonly counts: LineCounts; readonly alone: number } {
  const lines = fullestFirst(items);
  return {
    counts: countLines(lines, causes(dataOf(data), { runs: () => true, answers: {}, prefilled, away: NONE, closed: NONE })),
    alone: countLines(lines, () => undefined).asked
  };
}

const NONE: ReadonlySet<string> = new Set();

interface Known {
  readonly runs: (item: string) => boolean;
  readonly answers: JsonObject;
  readonly prefilled: ReadonlySet<string>;
  readonly away: ReadonlySet<string>; // data that a decision asks in other situations only
  readonly closed: ReadonlySet<string>; // data that the answers rule out
}

function causes(data: ReadonlyMap<string, Placed>, known: Known): (key: string) => Cause | undefined {
  const found = new Map<string, Cause | undefined>();
  return (key) => {
    if (!found.has(key)) found.set(key, causeOf(key, data.get(key), known));
    return found.get(key);
  };
}

function causeOf(key: string, placed: Placed | undefined, { runs, answers, prefilled, away, closed }: Known): Cause | undefined {
  if (!placed) return undefined;
  const { datum, table } = placed;
  if (away.has(key) || (table !== undefined && away.has(table))) return 'notNow';
  if (datum.source.kind === 'derived' && follows(datum, table, answers)) return 'derived';
  if (datum.source.makers?.some((m) => runs(m.item))) return 'produced';
  if (prefilled.has(key)) return 'prefilled';
  return closed.has(key) ? 'notNow' : undefined;
}

/** From a passport number nothing follows: its holder is asked. Before the number is known it is taken for a resident's. */
function follows({ source }: Datum, table: string | undefined, answers: JsonObject): boolean {
  const rows = table === undefined ? undefined : member(answers, table);
  return (isArray(rows) ? rows.filter(isObject) : [answers]).every((record) => {
    const from = member(record, source.from!);
    return from === undefined || derived(source.by!, from, '2020-01-01') !== undefined;
  });
}

/** Data that the answers rule out: with them, they can never be given. */
function closedBy({ rules = [] }: Node, answers: JsonObject): ReadonlySet<string> {
  const decided = rules.flatMap((rule) =>
    rule.kind === 'if' && speaksOf(rule.if, answers) ? [check(rule.if, answers) ? rule.then : rule.else] : []
  );
  return new Set(
    decided.flatMap((branch) =>
      [...(branch.obj?.props ?? [])].filter(([key, node]) => node.types === 0 && !Object.hasOwn(answers, key)).map(([key]) => key)
    )
  );
}

/** Everything that the condition speaks of has been answered. */
const speaksOf = (condition: Node, answers: JsonObject): boolean =>
  !!condition.obj && [...condition.obj.props.keys(), ...condition.obj.required].every((key) => Object.hasOwn(answers, key));

// ---- data and lines, once for each composition and situation

/** A datum, or a column with the table that it stands in. */
interface Placed {
  readonly datum: Datum;
  readonly table?: string;
}

const knownData = new WeakMap<readonly Datum[], ReadonlyMap<string, Placed>>();

function dataOf(data: readonly Datum[]): ReadonlyMap<string, Placed> {
  let known = knownData.get(data);
  if (!known) knownData.set(data, (known = new Map(placed(data, undefined))));
  return known;
}

const placed = (data: readonly Datum[], table: string | undefined): [string, Placed][] =>
  data.flatMap((datum): [string, Placed][] => {
    const key = table === undefined ? datum.key : columnKey(table, datum.key);
    return [[key, { datum, ...(table !== undefined && { table }) }], ...placed(datum.columns ?? [], key)];
  });

const knownLines = new WeakMap<Situation, readonly Line[]>();

function sortedLines(situation: Situation): readonly Line[] {
  let lines = knownLines.get(situation);
  if (!lines) {
    const { composition, active } = situation;
    knownLines.set(situation, (lines = fullestFirst(composition.items.filter((item) => active.has(item.id)))));
  }
  return lines;
}
