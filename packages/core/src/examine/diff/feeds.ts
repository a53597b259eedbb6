// What reaches a department's form? Field by field: what it is written from, a record that shows the difference, and which
// values can reach it no more.

import { columnKey, segments } from '../../model/datum/key.ts';
import type { ComposedItem, Composition, Datum, FieldMap, ObjectMap } from '../../model/generated/documents.ts';
import { equal, isArray, isObject, member, setMember, type Json, type JsonObject } from '../../model/json.ts';
import { backwards, forwards, isLine, type Steps } from '../../model/mapping/apply.ts';
import { isEmpty, sample } from '../../model/node/inhabit.ts';
import { meet } from '../../model/node/meet.ts';
import { ANY, STR, TOP, values as valuesOf, type Node } from '../../model/node/node.ts';
import { nodeOf } from '../../runtime/specialise/node-of.ts';
import { payloadOf } from '../../runtime/split.ts';
import { reaching } from './data.ts';
import { beyond } from './limits.ts';
import { alike, given, paired, wayOf } from './pairs.ts';
import type { DepartmentChange, Feed, FeedExample } from './types.ts';

interface Side {
  readonly composition: Composition;
  readonly item: ComposedItem;
}
interface FlatFeed extends Feed {
  readonly path: readonly string[];
  readonly table?: string;
}
type Fed = Extract<DepartmentChange, { kind: 'fed' }>;
type Values = Extract<DepartmentChange, { kind: 'values' }>;

/** Every field of an item's form that something is written into; `*` steps into rows. */
export function feedsOf({ composition, item }: Side): FlatFeed[] {
  const labels = new Map(
    composition.data
      .flatMap((d) => [d, ...(d.columns ?? [])])
      .flatMap((d) => d.asks)
      .filter((a) => a.item === item.id)
      .map((a) => [a.path.join('\u0000'), a.label])
  );
  const walk = (map: ObjectMap, above: readonly string[], table?: string): FlatFeed[] =>
    map.flatMap((f: FieldMap): FlatFeed[] => {
      const path = [...above, f.name],
        label = labels.get(path.join('\u0000'));
      if (f.object)
        return [...(f.always ? [{ path, data: [], always: true as const, ...given('table', table) }] : []), ...walk(f.object, path, table)];
      const data = (f.data ?? []).map((key) => (table === undefined ? key : columnKey(table, key)));
      const feed = { path, data, ...given('label', label), ...given('map', f.map), ...given('table', table) };
      return [feed, ...(f.rows ? walk(f.rows, [...path, '*'], f.data?.[0]) : [])];
    });
  return walk(item.mapping, []);
}

export function feedChanges(before: Side, after: Side): Fed[] {
  const plain = ({ data, map, always }: FlatFeed): unknown => ({ data, map, always });
  return paired(feedsOf(before), feedsOf(after), (f) => JSON.stringify(f.path)).flatMap(({ before: b, after: a }): Fed[] => {
    if (b && a && alike(plain(b), plain(a))) return [];
    const example = exampleOf(before, after, b, a);
    if (!example) return []; // written otherwise, and the same comes out
    const state = ({ data, map, label, always }: FlatFeed): Feed => ({
      data,
      ...given('label', label),
      ...given('map', map),
      ...given('always', always)
    });
    return [
      {
        kind: 'fed',
        item: before.item.id,
        path: (b ?? a)!.path,
        change: wayOf({ before: b, after: a }),
        ...given('before', b && state(b)),
        ...given('after', a && state(a)),
        example
      }
    ];
  });
}

// ---- a record that shows it

function exampleOf(before: Side, after: Side, b: FlatFeed | undefined, a: FlatFeed | undefined): FeedExample | undefined {
  const path = (b ?? a)!.path;
  for (const record of recordsFor(before.composition, after.composition, b, a)) {
    const old = at(payloadOf(before.item, record), path),
      now = at(payloadOf(after.item, record), path);
    if (!equal(old, now) || (old === undefined) !== (now === undefined)) return { record, ...given('before', old), ...given('after', now) };
  }
  return undefined;
}

/** Nothing; each datum alone, with each of its values; all together, and all but one. */
function* recordsFor(before: Composition, after: Composition, b: FlatFeed | undefined, a: FlatFeed | undefined): Generator<JsonObject> {
  const keys = [...new Set([...(b?.data ?? []), ...(a?.data ?? [])])].sort(),
    maps = [b?.map, a?.map];
  const tables = [...new Set([b?.table, a?.table])].filter((t) => t !== undefined);
  const choices = new Map(
    keys.map((key) => [
      key,
      valuesFor(
        [before, after].map((c) => datumOf(c, key)),
        maps
      )
    ])
  );
  const made = (some: readonly (readonly [string, Json | undefined])[]): JsonObject => recordWith(some, tables);
  yield made([]);
  for (const key of keys) for (const value of choices.get(key)!) yield made([[key, value]]);
  const most = Math.max(0, ...[...choices.values()].map((c) => c.length));
  for (let n = 0; n < most; n++) {
    const all = keys.map((key) => [key, choices.get(key)![n % Math.max(1, choices.get(key)!.length)]] as const);
    yield made(all);
    for (const left of keys) yield made(all.filter(([key]) => key !== left));
  }
}

function recordWith(some: readonly (readonly [string, Json | undefined])[], tables: readonly string[]): JsonObject {
  const out: Record<string, unknown> = {},
    rows = new Map<string, Record<string, unknown>>(tables.map((t) => [t, {}]));
  for (const [key, value] of some) {
    const [table, column] = segments(key);
    if (value !== undefined) setMember(column === undefined ? out : rows.get(table!)!, column ?? key, value);
  }
  for (const [table, row] of rows) setMember(out, table, [row]);
  return out as JsonObject;
}

export function datumOf(composition: Composition, key: string): Datum | undefined {
  const [first, column] = segments(key),
    top = composition.data.find((d) => d.key === first);
  return column === undefined ? top : top?.columns?.find((c) => c.key === column);
}

/** Values of a datum that tell mappings apart: codes that a mapping names, and some that the datum takes. */
function valuesFor(data: readonly (Datum | undefined)[], maps: readonly (Steps | undefined)[]): Json[] {
  const named = maps.flatMap((m) => codesNamed(m ?? []));
  const many = maps.some((m) => m?.some((op) => op.op === 'each'));
  const own = data.flatMap((d) =>
    !d
      ? []
      : d.columns
        ? [[], [{}]]
        : sample(nodeOf(d.schema as object), 6).values.concat(sample(d.domain === undefined ? TOP : nodeOf(d.domain as object), 6).values)
  );
  // in one order, whichever version is the older
  return [...valuesOf([...own, ...named, ...(many ? named.map((code) => [code]) : []), 12, 12.5, '2000-02-29'])]
    .sort(([x], [y]) => (x < y ? -1 : 1))
    .map(([, value]) => value);
}

const codesNamed = (steps: Steps): Json[] =>
  steps.flatMap((op) => (op.op === 'codes' ? (op.pairs ?? []).map(([code]) => code as Json) : op.op === 'each' ? codesNamed(op.ops) : []));

function at(value: Json | undefined, [name, ...below]: readonly string[]): Json | undefined {
  if (name === undefined) return value;
  if (name === '*') return isArray(value) ? at(value[0], below) : undefined;
  return isObject(value) ? at(member(value, name), below) : undefined;
}

// ---- values that can reach a field no more, or newly

export function valueChanges(before: Side, after: Side): Values[] {
  return paired(feedsOf(before), feedsOf(after), (f) => JSON.stringify(f.path)).flatMap(({ before: b, after: a }): Values[] => {
    const key = a?.data[0];
    if (!b || !a || a.data.length !== 1 || b.data.length !== 1 || b.data[0] !== key || isLine(a.map) || isLine(b.map)) return [];
    const old = datumOf(before.composition, key!),
      now = datumOf(after.composition, key!);
    if (!old || !now || old.columns || now.columns) return [];
    const was: Image = { node: reaching(before.composition, old, before.item.id), steps: b.map },
      is: Image = { node: reaching(after.composition, now, after.item.id), steps: a.map };
    const lost = missing(was, is),
      gained = missing(is, was);
    return lost.length + gained.length
      ? [{ kind: 'values', item: before.item.id, path: a.path, datum: key!, lost, gained, listed: !!was.node.fin && !!is.node.fin }]
      : [];
  });
}

interface Image {
  readonly node: Node;
  readonly steps: Steps | undefined;
}

/** Values that come out of the one and not of the other: all of a code list, else one. */
function missing(from: Image, to: Image): Json[] {
  if (from.node.fin)
    return [...valuesOf([...from.node.fin.values()].map((v) => forwards(from.steps, v)).filter((v) => v !== undefined)).values()].filter(
      (v) => !comesOut(v, to)
    );
  const found = beyond(from.node, to.node);
  const value = found.kind === 'sat' ? forwards(from.steps, found.witness) : undefined;
  return value === undefined || comesOut(value, to) ? [] : [value];
}

function comesOut(value: Json, { node, steps }: Image): boolean {
  if (node.fin) return [...node.fin.values()].some((v) => equal(forwards(steps, v), value));
  const origin = originOf(value, steps);
  return origin === undefined || !isEmpty(meet(node, origin));
}

/** What a value comes from; undefined where that cannot be said. */
function originOf(value: Json, steps: Steps = []): Node | undefined {
  const coarse = (op: Steps[number]): boolean => op.op === 'codes' || op.op === 'each' || (op.op === 'date' && !op.format.includes('DD'));
  const [op] = steps;
  if (steps.length === 1 && op!.op === 'codes')
    return {
      types: ANY,
      fin: valuesOf((op!.pairs ?? []).filter(([, image]) => equal(image as Json, value)).map(([code]) => code as Json))
    };
  if (steps.length === 1 && op!.op === 'date' && coarse(op!)) return { types: STR, str: { patterns: [`^${String(value)}-`] } };
  const back = steps.some(coarse) ? undefined : backwards(steps, value);
  return back === undefined ? undefined : { types: ANY, fin: valuesOf([back]) };
}
