// Which records are tried? For each datum a few values on and beside its edges; all of their combinations where they are few,
// else some of them, from a witness, from values that fit, from any.

import { ELEMENTS } from './made.ts';
import type { Told, ToldDatum } from './filing.ts';
import { isRecord, list, type Json, type JsonObject } from './plain.ts';

export type Random = () => number; // 0 ≤ x < 1

/** The same numbers for the same seed (mulberry32). */
export function random(seed: number): Random {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const pick = <T>(all: readonly T[], r: Random): T => all[Math.floor(r() * all.length)]!;
const PLAIN: Readonly<Record<string, readonly Json[]>> = {
  string: ['', 'a', 'b', 'ab', 'bb', 'aab', '2000-02-29', '20000229', 'x'],
  integer: [0, 1, 2, 3, 4, 2000],
  number: [0, 0.5, 1, 2, 10, 20],
  boolean: [true, false],
  array: [[], ['a'], ['甲'], ['甲', '乙']],
  null: []
};

/** Values of one datum. */
export function valuesOf(d: ToldDatum): readonly Json[] {
  const known = ELEMENTS.find((e) => `thing.${e.name}` === d.element)?.values;
  if (known) return known;
  const said = [...d.asks.map((a) => a.schema), d.schema].flatMap(mentioned);
  const types = new Set(
    [...d.asks.map((a) => a.schema), d.schema].flatMap((s) =>
      isRecord(s) ? (typeof s.type === 'string' ? [s.type] : list<string>(s.type)) : []
    )
  );
  return [...said, ...(types.size ? [...types] : ['string', 'integer', 'boolean']).flatMap((t) => PLAIN[t] ?? [])];
}

function mentioned(schema: unknown): Json[] {
  if (!isRecord(schema)) return [];
  const edges = [schema.minimum, schema.maximum].filter((x) => typeof x === 'number');
  return [
    ...list(schema.enum),
    ...(schema.const === undefined ? [] : [schema.const]),
    ...list<JsonObject>(schema.oneOf).flatMap(mentioned),
    ...edges
  ];
}

type Fits = (d: ToldDatum, value: Json) => boolean;

function valueOf(d: ToldDatum, r: Random, fits: Fits | undefined): Json | undefined {
  if (!d.columns) {
    const all = valuesOf(d),
      good = fits ? all.filter((v) => fits(d, v)) : all;
    return good.length ? pick(good, r) : undefined;
  }
  return Array.from({ length: pick([0, 1, 1, 2, 3], r) }, () => rowOf(d.columns!, r, fits));
}

const rowOf = (columns: readonly ToldDatum[], r: Random, fits: Fits | undefined): JsonObject =>
  Object.fromEntries(
    columns
      .flatMap((c) => (r() < 0.25 ? [] : [[c.key, valueOf(c, r, fits)] as const]))
      .filter((x): x is [string, Json] => x[1] !== undefined)
  );

export function recordsOf(
  told: Told & { verdict?: { witness?: unknown } },
  questions: readonly { datum: string; schema: unknown }[],
  count: number,
  r: Random,
  fits: Fits
): JsonObject[] {
  const answers = (): JsonObject =>
    Object.fromEntries(questions.flatMap((q) => (r() < 0.1 ? [] : [[q.datum, pick(answersTo(q.schema), r)] as const])));
  const spaces = told.data.map((d) => [undefined, ...(d.columns ? [] : valuesOf(d))]);
  const size = spaces.reduce((n, s) => n * s.length, 1);
  if (size <= count && !told.data.some((d) => d.columns)) {
    return Array.from({ length: size }, (_, i) => {
      let n = i;
      const record: Record<string, Json> = { ...answers() };
      for (const [j, space] of spaces.entries()) {
        const value = space[n % space.length];
        n = Math.floor(n / space.length);
        if (value !== undefined) record[told.data[j]!.key] = value;
      }
      return record;
    });
  }
  const witness = told.verdict?.witness as JsonObject | undefined;
  return Array.from({ length: count }, (_, i) => {
    const base = i % 3,
      fit = i % 4 === 3 ? undefined : fits;
    const record: Record<string, Json> = { ...(base === 0 && witness), ...answers() };
    const some =
      base === 0 && witness ? Array.from({ length: i === 0 ? 0 : 1 + Math.floor(r() * 2) }, () => pick(told.data, r)) : told.data;
    for (const d of some) {
      if (!d) continue;
      const value = r() < (i % 5 === 4 ? 0.6 : 0.2) ? undefined : valueOf(d, r, fit);
      if (value === undefined) delete record[d.key];
      else record[d.key] = value;
    }
    return record;
  });
}

export function answersTo(schema: unknown): readonly Json[] {
  if (!isRecord(schema)) return [true];
  const said = [
    ...list(schema.enum),
    ...(schema.const === undefined ? [] : [schema.const]),
    ...list<JsonObject>(schema.oneOf).map((o) => o.const!)
  ];
  if (said.length) return said;
  return schema.type === 'boolean' ? [true, false] : typeof schema.type === 'string' ? (PLAIN[schema.type] ?? ['a']) : [true, 'a', 1];
}
