// Do two conditions ever differ? Tried on all answers that either can tell apart; where there are too many, on a sample in
// which every two answers meet. The answers on which they differ are shown.

import type { Composition, Condition } from '../../model/generated/documents.ts';
import { canonical, setMember, type Json, type JsonObject } from '../../model/json.ts';
import type { Node } from '../../model/node/node.ts';
import { holds } from '../../runtime/condition.ts';
import { atomsOf, classesOfDatum, domainOf } from '../../compose/situations/classes.ts';
import { pairwise, product } from '../../compose/situations/combine.ts';
import { alike } from './pairs.ts';
import type { WhenShift } from './types.ts';

const MANY = 4096;

/** undefined: they hold in the same situations. */
export function whenShift(
  before: Condition | undefined,
  after: Condition | undefined,
  versions: readonly Composition[]
): WhenShift | undefined {
  if (alike(before, after)) return undefined;
  const atoms = new Map<string, Node[]>();
  for (const c of [before, after]) if (c) atomsOf(c, atoms);
  const data = [...atoms].sort(([a], [b]) => (a < b ? -1 : 1)).map(([datum, nodes]) => ({ datum, ...answersTo(datum, nodes, versions) }));
  const count = data.reduce((n, d) => n * d.values.length, 1);
  const rows = count <= MANY ? product(data.map((d) => d.values)) : pairwise(data.map((d) => d.values));
  let newly: JsonObject | undefined, noLonger: JsonObject | undefined;
  for (const row of rows) {
    const answers: Record<string, unknown> = {};
    row.forEach((value, i) => {
      if (value !== undefined) setMember(answers, data[i]!.datum, value);
    });
    const was = holds(before, answers as JsonObject),
      is = holds(after, answers as JsonObject);
    if (is && !was) newly ??= answers as JsonObject;
    if (was && !is) noLonger ??= answers as JsonObject;
    if (newly && noLonger) break;
  }
  if (!newly && !noLonger && count <= MANY && data.every((d) => d.complete)) return undefined;
  return { ...(newly && { newly }), ...(noLonger && { noLonger }) };
}

/** One answer of each class, under what either version takes; the same whichever version is the older. */
function answersTo(
  datum: string,
  atoms: readonly Node[],
  versions: readonly Composition[]
): { readonly values: readonly (Json | undefined)[]; readonly complete: boolean } {
  const guided = versions.some((c) => c.questions.some((q) => q.datum === datum));
  const found = versions.map((c) => classesOfDatum(datum, atoms, domainOf(c, datum), guided));
  const values = new Map(
    found
      .flatMap((c) => c.values)
      .filter((v) => v !== undefined)
      .map((v) => [canonical(v), v])
  );
  const open = !guided && found.some((c) => c.values.includes(undefined));
  return {
    values: [...[...values.keys()].sort().map((key) => values.get(key)!), ...(open ? [undefined] : [])],
    complete: found.every((c) => c.complete)
  };
}
