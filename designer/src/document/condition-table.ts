// A condition as a table: each row is one way of meeting it, each column a datum, an empty cell does not matter. Conditions of
// another shape have no table.

import type { Condition, Json } from '@onething/core';

export interface ConditionTable {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}
/** What each datum must be; a datum that is not named does not matter. */
export type Row = Readonly<Record<string, Json>>;

export function tableOf(condition: Condition | undefined): ConditionTable | undefined {
  if (!condition) return { columns: [], rows: [] };
  const rows = (condition.any ?? [condition]).map(rowOf);
  if (!rows.every((row) => row !== undefined)) return undefined;
  return { columns: [...new Set(rows.flatMap((row) => Object.keys(row)))], rows };
}

/** Why has it no table? `twice`: one way has two demands on one datum, which a cell cannot hold. */
export function noTableOf(condition: Condition): 'twice' | 'shape' {
  const rows = (condition.any ?? [condition]).map((part) => (part.all ?? [part]).map((atom) => atom.datum));
  return rows.flat().every((datum) => datum !== undefined) && rows.some((data) => new Set(data).size < data.length) ? 'twice' : 'shape';
}

function rowOf(part: Condition): Row | undefined {
  const atoms = part.all ?? [part],
    row: Record<string, Json> = {};
  for (const { datum, in: wanted } of atoms) {
    if (datum === undefined || Object.hasOwn(row, datum)) return undefined;
    row[datum] = wanted as Json;
  }
  return row;
}

/** undefined: no row, no condition. */
export function conditionOf({ columns, rows }: ConditionTable): Condition | undefined {
  const parts = rows.map((row): Condition => {
    const atoms = columns
      .filter((datum) => row[datum] !== undefined)
      .map((datum): Condition => ({ datum, in: row[datum] as Condition['in'] }));
    return atoms.length === 1 ? atoms[0]! : { all: atoms };
  });
  return parts.length > 1 ? { any: parts } : parts[0];
}
