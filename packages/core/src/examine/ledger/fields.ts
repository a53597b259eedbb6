// Which lines of the active items' forms does this applicant still fill in, and what became of the others? A line is what
// the paper form counts: marked `x-row`, several fields may make one; of a table each column is a line.

import type { ComposedItem, Composition, Datum, FieldMap } from '../../model/generated/documents.ts';
import { isArray, isObject, member, type Json, type JsonObject } from '../../model/json.ts';
import { check } from '../../model/node/check.ts';
import type { Node } from '../../model/node/node.ts';
import { target } from '../../model/node/normalise.ts';
import { derived } from '../../runtime/derive.ts';
import { settled } from '../../runtime/condition/settled.ts';
import type { Situation } from '../../runtime/specialise.ts';

/** before = asked + all causes. */
export interface FieldLedger {
  readonly before: number;
  readonly asked: number;
  readonly askedOnce: number; // asked elsewhere already
  readonly derived: number; // follows from another answer
  readonly produced: number; // an item of the bundle makes it
  readonly prefilled: number; // a certificate that the administration holds says it
  readonly notNow: number; // this situation does not want it
  readonly constant: number;
  readonly dropped: number;
}

type Cause = Exclude<keyof FieldLedger, 'before' | 'asked'>;

/** prefilled: data that a held certificate says. */
export function fieldLedger(situation: Situation, answers: JsonObject, prefilled: ReadonlySet<string>): FieldLedger {
  const { composition, active, form } = situation;
  const data = allData(composition);
  const away = new Set(composition.onlyWhen.filter((o) => settled(o.when, answers) === false).flatMap((o) => o.data as readonly string[]));
  const closed = closedBy(form, answers);
  const causes = new Map<string, Cause | undefined>();
  const cause = (key: string): Cause | undefined => {
    if (!causes.has(key))
      causes.set(
        key,
        away.has(key) || away.has(key.slice(0, key.indexOf('[].') + 2))
          ? 'notNow'
          : causeOf(key, data.get(key), active, prefilled, answers, closed)
      );
    return causes.get(key);
  };
  const out = { before: 0, asked: 0, askedOnce: 0, derived: 0, produced: 0, prefilled: 0, notNow: 0, constant: 0, dropped: 0 };
  const asked = new Set<string>();
  for (const line of fullestFirst(situation)) {
    out.before++;
    const open = line.keys.filter((key) => !cause(key));
    if (line.dropped) out.dropped++;
    else if (line.keys.length === 0) out.constant++;
    else if (open.length === 0) out[cause(line.keys[0]!)!]++;
    else if (open.every((key) => asked.has(key))) out.askedOnce++;
    else out.asked++;
    for (const key of open) asked.add(key);
  }
  return out;
}

function causeOf(
  key: string,
  datum: Datum | undefined,
  active: ReadonlySet<string>,
  prefilled: ReadonlySet<string>,
  answers: JsonObject,
  closed: ReadonlySet<string>
): Cause | undefined {
  if (!datum) return undefined;
  if (datum.source.kind === 'derived' && follows(key, datum, answers)) return 'derived';
  if (datum.source.makers?.some((m) => active.has(m.item))) return 'produced';
  if (prefilled.has(key)) return 'prefilled';
  return closed.has(key) ? 'notNow' : undefined;
}

/** From a passport number nothing follows: its holder is asked. Before the number is known it is taken for a resident's. */
function follows(key: string, { source }: Datum, answers: JsonObject): boolean {
  const rows = member(answers, key.slice(0, key.indexOf('[].') + 2));
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

const dataOf = new WeakMap<Composition, ReadonlyMap<string, Datum>>();

function allData(composition: Composition): ReadonlyMap<string, Datum> {
  let data = dataOf.get(composition);
  if (!data)
    dataOf.set(
      composition,
      (data = new Map(
        composition.data.flatMap((d): [string, Datum][] => [
          [d.key, d],
          ...(d.columns ?? []).map((c): [string, Datum] => [`${d.key}.${c.key}`, c])
        ])
      ))
    );
  return data;
}

// ---- lines

const ordered = new WeakMap<Situation, readonly Line[]>();

/** The fullest line first: it covers the others. */
function fullestFirst(situation: Situation): readonly Line[] {
  let lines = ordered.get(situation);
  if (!lines) {
    lines = situation.composition.items
      .filter((item) => situation.active.has(item.id))
      .flatMap(linesOf)
      .sort((a, b) => b.keys.length - a.keys.length);
    ordered.set(situation, lines);
  }
  return lines;
}

export interface Line {
  readonly keys: readonly string[];
  readonly dropped: boolean;
}

const known = new WeakMap<ComposedItem, readonly Line[]>();

export function linesOf(item: ComposedItem): readonly Line[] {
  let lines = known.get(item);
  if (!lines) known.set(item, (lines = [...readLines(item)]));
  return lines;
}

function readLines({ form, mapping, dropped }: ComposedItem): Iterable<Line> {
  const root = form as JsonObject;
  const lines = new Map<string, { keys: string[]; dropped: boolean }>();
  const add = (row: string, keys: readonly string[], isDropped: boolean): void => {
    const line = lines.get(row) ?? { keys: [], dropped: true };
    lines.set(row, { keys: [...line.keys, ...keys.filter((k) => !line.keys.includes(k))], dropped: line.dropped && isDropped });
  };
  const visit = (
    map: readonly FieldMap[],
    schema: Json | undefined,
    above: readonly string[],
    row: string | undefined,
    table: string
  ): void => {
    for (const field of map) {
      const sub = propertyOf(schema, field.name, root),
        path = [...above, field.name];
      const own = rowOf(sub) ?? row;
      if (field.object) visit(field.object, sub, path, own, table);
      else if (field.rows?.length && own === undefined)
        visit(field.rows, resolved(isObject(sub) ? sub.items : undefined, root), [...path, '*'], undefined, `${field.data![0]}.`);
      else
        add(
          own ?? path.join('/'),
          (field.data ?? []).map((key) => table + key),
          false
        );
    }
  };
  visit(mapping, root, [], undefined, '');
  for (const path of dropped) {
    const sub = path.reduce<Json | undefined>(
      (schema, name) => (name === '*' ? resolved(isObject(schema) ? schema.items : undefined, root) : propertyOf(schema, name, root)),
      root
    );
    add(rowOf(sub) ?? path.join('/'), [], true);
  }
  return lines.values();
}

const rowOf = (schema: Json | undefined): string | undefined =>
  isObject(schema) && schema['x-row'] !== undefined ? `row ${String(schema['x-row'])}` : undefined;

function propertyOf(schema: Json | undefined, name: string, root: JsonObject): Json | undefined {
  return isObject(schema) && isObject(schema.properties) ? resolved(schema.properties[name], root) : undefined;
}

function resolved(schema: Json | undefined, root: JsonObject): Json | undefined {
  if (!isObject(schema) || typeof schema.$ref !== 'string') return schema;
  const found = target(schema.$ref, root);
  return isObject(found) ? { ...found, ...schema } : schema;
}
