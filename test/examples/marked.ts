// A record with a mark of its own in every datum, and what each cell of an item's form must then hold, walked from the
// form's own x-data and x-map, not from the composition.

import type { Bundle, Composition, Datum, Item, Json, JsonObject } from '@onething/core';
import { forwards, lineOf, type Steps } from '../../packages/core/src/model/mapping/apply.ts';
import { catalogue } from './load.ts';

/** So many rounds tell any two data apart. */
export const ROUNDS = 9;

/** Texts, numbers and dates are marked each with its own; among codes and yes or no, any two data differ in some round. */
export function marked(composition: Composition, round: number): JsonObject {
  let n = 0;
  const mark = (d: Datum): Json => {
    n++;
    if (d.columns) return [row(d.columns), row(d.columns)];
    const schema = d.schema as JsonObject;
    const bit = (n >> round) & 1;
    const codes = d.options?.filter((o) => !o.removedBy).map((o) => o.code as Json);
    if (schema.type === 'boolean') return bit === 1;
    if (schema.type === 'array') return [codes?.[bit % codes.length] ?? `mark${n}`];
    if (codes?.length) return codes[bit % codes.length]!;
    if (schema.type === 'number' || schema.type === 'integer') return 1000 + n;
    return schema.format === 'date' ? `${1900 + (n % 150)}-${String(1 + Math.floor(n / 150)).padStart(2, '0')}-15` : `mark${n}`;
  };
  const row = (columns: readonly Datum[]): JsonObject => Object.fromEntries(columns.map((c) => [c.key, mark(c)]));
  // every item is to be active
  const situations = situationOf(composition, round);
  const record = { ...Object.fromEntries(composition.data.map((d) => [d.key, mark(d)])), ...situations };
  if (n >= 2 ** ROUNDS) throw new Error(`${n} data want more rounds`);
  return record;
}

/** Answers that make as many items active as can be together; where they exclude each other, `turn` takes turns. */
export function situationOf({ questions }: Composition, turn: number): JsonObject {
  return Object.fromEntries(
    questions
      .filter((q) => q.datum.startsWith('situation.') || q.datum === 'premises.floorArea')
      .map(({ datum, options, schema }): [string, Json] => {
        if ((schema as JsonObject).type === 'number') return [datum, 1000];
        return [datum, options?.length ? (options[turn % options.length]!.code as Json) : datum !== 'situation.licensed'];
      })
  );
}

export interface Cell {
  readonly path: string;
  readonly expected: Json | undefined;
  readonly at: (payload: JsonObject) => Json | undefined;
}

export function cellsOf(item: Item, bundle: Bundle, record: JsonObject): Cell[] {
  const entry = bundle.items.find((e) => e.item === item.id)!;
  const decided = (path: readonly string[]): { key?: string; apart?: string; drop?: boolean; fixed?: { value: Json } } => {
    const all = (bundle.decisions ?? []).filter((d) => d.fields.some((f) => f.item === item.id && f.path.join('/') === path.join('/')));
    const joined = all.find((d) => d.data && d.kind !== 'relabel'),
      apart = all.find((d) => d.kind === 'keepApart'),
      fixed = all.find((d) => d.kind === 'fixed');
    return {
      ...(joined && { key: joined.data![0] as string }),
      ...(apart && { apart: apart.id }),
      drop: all.some((d) => d.kind === 'drop'),
      ...(fixed && { fixed: { value: fixed.value as Json } })
    };
  };
  const subjectOf = (name: string): string =>
    (entry.subjects?.[name] as string | undefined) ?? (bundle.subjects[name] ? name : `${item.id}:${name}`);
  const keyOf = (text: string, path: readonly string[], inRow: boolean): string => {
    const [head = '', ...rest] = text.split('.');
    const many = head.endsWith('[]'),
      name = many ? head.slice(0, -2) : head,
      element = rest.join('.');
    const type = item.subjects[name]!.type;
    const decision = decided(path);
    const plain = decision.key ?? (inRow ? element : `${subjectOf(name)}${many ? '[]' : ''}${element ? `.${element}` : ''}`);
    const never = element && catalogue.subjectTypes[type]?.elements[element]?.merge === 'never';
    return decision.apart ? `${plain}~${decision.apart}` : never ? `${plain}~${item.id}` : plain;
  };
  const steps = (schema: JsonObject, path: readonly string[]): Steps => {
    const resolve = (op: JsonObject): JsonObject =>
      op.op === 'each'
        ? { ...op, ops: (op.ops as JsonObject[]).map(resolve) }
        : op.op === 'codes' && op.codeMap
          ? { op: 'codes', pairs: catalogue.codeMaps[op.codeMap as string]!.pairs as Json }
          : op.op === 'line'
            ? { ...op, optional: ((op.optional ?? []) as string[]).map((k) => keyOf(k, path, false)) }
            : op;
    return ((schema['x-map'] ?? []) as JsonObject[]).map(resolve) as unknown as Steps;
  };
  const walk = (
    schema: JsonObject,
    path: readonly string[],
    from: JsonObject,
    inRow: boolean,
    at: (p: JsonObject) => Json | undefined
  ): Cell[] =>
    Object.entries((schema.properties ?? {}) as Record<string, JsonObject>).flatMap(([name, sub]): Cell[] => {
      const here = [...path, name];
      const get = (p: JsonObject): Json | undefined => (at(p) as JsonObject | undefined)?.[name];
      const data = sub['x-data'] as string | string[] | undefined;
      if (data === undefined && sub.properties) return walk(sub, here, from, inRow, get);
      const { drop, fixed } = decided(here);
      if (drop || fixed) return [{ path: here.join('/'), expected: fixed?.value, at: get }];
      const map = steps(sub, here);
      if (data === undefined) return []; // the item's own: nothing shared could leak into it
      if (Array.isArray(data)) {
        const keys = data.map((k) => keyOf(k, here, inRow));
        return [
          {
            path: here.join('/'),
            expected: lineOf(
              map,
              keys,
              keys.map((k) => from[k])
            ),
            at: get
          }
        ];
      }
      const value = from[keyOf(data, here, inRow)];
      const itemsSchema = sub.items as JsonObject | undefined;
      if (data.endsWith('[]') && Array.isArray(value)) {
        return (value as readonly JsonObject[]).flatMap((rowRecord, i) =>
          walk(itemsSchema!, [...here, '*'], rowRecord, true, (p) => (get(p) as JsonObject[] | undefined)?.[i])
        );
      }
      return [{ path: here.join('/'), expected: forwards(map, value), at: get }];
    });
  return walk(item.form as JsonObject, [], record, false, (p) => p);
}
