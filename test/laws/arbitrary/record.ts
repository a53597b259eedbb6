// Which records might applicants file? From the composition's witness, from witnesses of single items, or from what each
// question takes by itself; then a few values changed to others on and beside the edge.

import fc from 'fast-check';
import { compose } from '../../../packages/core/src/compose.ts';
import type { Composition, Datum } from '../../../packages/core/src/model/generated/documents.ts';
import { isArray, isObject, type Json, type JsonObject } from '../../../packages/core/src/model/json.ts';
import { check } from '../../../packages/core/src/model/node/check.ts';
import { normalise } from '../../../packages/core/src/model/node/normalise.ts';
import { valuesOf, type Case } from './bundle.ts';
import { edges } from './schema.ts';

export interface RecordSpec {
  readonly base: 'witness' | 'singles' | 'fitting' | 'any' | 'nothing';
  readonly fill: readonly number[];
  readonly edits: readonly { readonly at: number; readonly to: number; readonly fit: boolean }[];
  readonly answers: readonly number[];
}

export const recordSpec: fc.Arbitrary<RecordSpec> = fc.record({
  base: fc.constantFrom('witness', 'fitting', 'singles', 'witness', 'fitting', 'any', 'nothing') as fc.Arbitrary<RecordSpec['base']>,
  fill: fc.array(fc.nat(40), { minLength: 12, maxLength: 12 }),
  edits: fc.array(fc.record({ at: fc.nat(30), to: fc.nat(40), fit: fc.boolean() }), { maxLength: 4 }),
  answers: fc.array(fc.nat(3), { minLength: 2, maxLength: 2 })
});

export const recordSpecs = (count: number): fc.Arbitrary<RecordSpec[]> => fc.array(recordSpec, { minLength: count, maxLength: count });

/** Values for a datum, in its own list and on the edges of what its askers say. */
export function candidates(datum: Datum): Json[] {
  if (datum.columns)
    return [
      [],
      ...[0, 1, 2]
        .map((n) => datum.columns!.map((c, i) => [c.key, pick(candidates(c), n + i)] as const))
        .map((row) => [Object.fromEntries(row)])
    ] as Json[];
  const own = datum.asks.flatMap((a) => (isObject(a.schema) ? edges(a.schema as JsonObject) : []));
  return [...valuesOf(datum.element), ...(datum.element === undefined ? own : own.slice(0, 3))];
}

const pick = <T>(list: readonly T[], n: number): T => list[n % list.length]!;
const fits = (datum: Datum): ((v: Json) => boolean) => {
  const n = normalise(datum.schema as never);
  return (v) => check(n, v);
};

function fitting(datum: Datum, n: number): Json | undefined {
  if (!datum.columns) {
    const good = candidates(datum).filter(fits(datum));
    return good.length ? pick(good, n) : undefined;
  }
  const rows = Array.from(
    { length: n % 4 },
    (_, i) =>
      Object.fromEntries(
        datum
          .columns!.map((c, j) => [c.key, (n + i + j) % 7 === 0 ? undefined : fitting(c, n + i * 3 + j)] as const)
          .filter(([, v]) => v !== undefined)
      ) as JsonObject
  );
  return rows;
}

export function recordOf(
  composition: Composition,
  { base, fill, edits, answers }: RecordSpec,
  singles: readonly JsonObject[] = []
): JsonObject {
  const record: Record<string, Json> = {};
  const { data, verdict } = composition;
  if (base === 'witness' && verdict.witness) Object.assign(record, verdict.witness);
  if (base === 'singles') for (const w of singles) Object.assign(record, w);
  if (base === 'fitting' || base === 'any' || (base === 'witness' && !verdict.witness))
    data.forEach((d, i) => {
      const n = fill[i % fill.length]! + i;
      if (n % 9 === 8) return;
      const value = base === 'any' ? pick(candidates(d), n) : fitting(d, n);
      if (value !== undefined) record[d.key] = value;
    });
  for (const { at, to, fit } of edits) {
    const d = data.length ? pick(data, at) : undefined;
    if (!d) continue;
    const value = to % 6 === 5 ? undefined : fit ? fitting(d, to) : d.columns ? editRows(record[d.key], d, to) : pick(candidates(d), to);
    if (value === undefined) delete record[d.key];
    else record[d.key] = value;
  }
  const kind = ['x', 'y', 'z', undefined][answers[0]!],
    flag = [true, false, undefined, true][answers[1]!];
  if (composition.questions.length) {
    if (kind !== undefined) record['s.kind'] = kind;
    if (flag !== undefined) record['s.flag'] = flag;
  }
  return record;
}

function editRows(rows: Json | undefined, datum: Datum, n: number): Json {
  const list = isArray(rows) ? [...rows] : [];
  if (n % 3 === 0 || list.length === 0) return [...list, ...(pick(candidates(datum), n) as Json[])];
  // a table whose columns are all dropped has rows that say nothing
  if (datum.columns!.length === 0) return list;
  const column = pick(datum.columns!, n),
    row = list[n % list.length];
  list[n % list.length] = { ...(isObject(row) ? row : {}), [column.key]: pick(candidates(column), n >> 1) };
  return list;
}

/** Witnesses of the items, each composed alone. */
export function witnessesOf({ catalogue, items, bundle }: Case): JsonObject[] {
  return items.flatMap((item) => {
    const alone = compose(catalogue, [item], { ...bundle, items: bundle.items.filter((e) => e.item === item.id), decisions: [] });
    return alone.verdict.witness ? [alone.verdict.witness as JsonObject] : [];
  });
}
