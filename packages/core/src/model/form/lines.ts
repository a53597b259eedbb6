// How many lines do the departments' paper forms have, and what became of each? The one count of lines: a composition counts with
// it, and so do the ledger and every situation. A line is what the paper form counts: fields that are marked with one `x-row` are
// one line, of a table each column is a line, unless the table as a whole is marked with one.

import type { ComposedItem, FieldMap } from '../generated/documents.ts';
import type { JsonObject } from '../json.ts';
import type { FormField } from './field.ts';
import { walkForm } from './walk-form.ts';

/** A line of an item's form. keys: the data that fill it in, of a column `table.column`; none: it is fixed, or dropped. */
export interface Line {
  readonly keys: readonly string[];
  readonly dropped: boolean;
}

/** Why a datum need not be filled in. */
export type Cause = 'derived' | 'produced' | 'prefilled' | 'notNow';

/** Lines on paper, and the one fate of each: `before` = `asked` + all causes. */
export interface LineCounts {
  readonly before: number;
  readonly asked: number; // still filled in: it has a datum that no line before it asks
  readonly askedOnce: number; // all that it asks is asked by other lines already
  readonly derived: number; // follows from another answer
  readonly produced: number; // an item of the bundle makes it
  readonly prefilled: number; // a certificate that the administration holds says it
  readonly notNow: number; // this situation does not want it
  readonly constant: number; // the same for everybody
  readonly dropped: number; // by a decision
}

/** What became of each line. lines: the fullest first, as `fullestFirst` sorts them; causeOf: undefined while a datum has to be asked. */
export function countLines(lines: readonly Line[], causeOf: (key: string) => Cause | undefined): LineCounts {
  const out = { before: lines.length, asked: 0, askedOnce: 0, derived: 0, produced: 0, prefilled: 0, notNow: 0, constant: 0, dropped: 0 };
  const asked = new Set<string>();
  for (const { keys, dropped } of lines) {
    const open = keys.filter((key) => !causeOf(key));
    if (dropped) out.dropped++;
    else if (keys.length === 0) out.constant++;
    else if (open.length === 0) out[causeOf(keys[0]!)!]++;
    else if (open.every((key) => asked.has(key))) out.askedOnce++;
    else out.asked++;
    for (const key of open) asked.add(key);
  }
  return out;
}

/** The fullest line first: it covers the others. */
export const fullestFirst = (items: readonly ComposedItem[]): readonly Line[] =>
  items.flatMap(linesOf).sort((a, b) => b.keys.length - a.keys.length);

const known = new WeakMap<ComposedItem, readonly Line[]>();

/** The lines of one item's form. */
export function linesOf(item: ComposedItem): readonly Line[] {
  let lines = known.get(item);
  if (!lines) known.set(item, (lines = readLines(item)));
  return lines;
}

function readLines({ form, mapping, dropped }: ComposedItem): readonly Line[] {
  const fed = new Map(keysByPath(mapping, [], '')),
    gone = new Set(dropped.map((path) => pathId(path as readonly string[])));
  return onPaper(form as JsonObject).map((fields) => ({
    keys: [...new Set(fields.flatMap((path) => fed.get(pathId(path)) ?? []))],
    dropped: fields.every((path) => path.some((_, i) => gone.has(pathId(path.slice(0, i + 1)))))
  }));
}

const pathId = (path: readonly string[]): string => path.join('\u0000');

function keysByPath(mapping: readonly FieldMap[], above: readonly string[], table: string): [string, readonly string[]][] {
  return mapping.flatMap(({ name, object, rows, data = [] }): [string, readonly string[]][] => {
    const path = [...above, name];
    return [
      [pathId(path), data.map((key) => table + key)],
      ...keysByPath(object ?? [], path, table),
      ...keysByPath(rows ?? [], [...path, '*'], `${table}${data[0] ?? name}.`)
    ];
  });
}

const printed = new WeakMap<JsonObject, readonly Paths[]>();
type Paths = readonly (readonly string[])[];

/** The lines of a form, each with its fields. */
function onPaper(form: JsonObject): readonly Paths[] {
  let lines = printed.get(form);
  if (!lines) {
    const byRow = new Map<string, (readonly string[])[]>();
    for (const [row, path] of placed(walkForm(form), undefined)) byRow.set(row, [...(byRow.get(row) ?? []), path]);
    printed.set(form, (lines = [...byRow.values()]));
  }
  return lines;
}

function placed(fields: readonly FormField[], above: string | undefined): [row: string, path: readonly string[]][] {
  return fields.flatMap((field): [string, readonly string[]][] => {
    const mark = field.schema['x-row'],
      row = mark === undefined ? above : `row ${JSON.stringify(mark)}`;
    if (field.kind === 'object' || (field.kind === 'rows' && row === undefined)) return placed(field.fields, row);
    return [[row ?? pathId(field.path), field.path]];
  });
}
