// Where does a file belong? One place for each document that is brought: of the plan's slots, those about each row of a table
// (each seller's identity card) stand once for each row.

import { isRows, readDocument, rowPlace, type MaterialPlan, type Slot } from '@onething/core/live';

/** id: `idCard@legalRep`; `idCard@seller[1]` for the second row; `plan#2` where one document is brought in several forms. */
export interface Place {
  readonly id: string;
  readonly slot: Slot;
  readonly required: boolean;
  readonly table?: string | undefined; // key of the table whose row it is about
  readonly row?: number | undefined;
}

export const slotId = ({ key, part }: Pick<Slot, 'key' | 'part'>): string => (part === undefined ? key : `${key}#${part}`);

/** rows: how many a table has now. A table without rows needs no document; `tables` of a plan are told apart by that. */
export function placesOf({ slots, optional }: Pick<MaterialPlan, 'slots' | 'optional'>, rows: (table: string) => number): readonly Place[] {
  return [...slots.map((slot) => ({ slot, required: true })), ...optional.map((slot) => ({ slot, required: false }))].flatMap(
    ({ slot, required }): Place[] => {
      const table = tableOf(slot.key);
      if (table === undefined) return [{ id: slotId(slot), slot, required }];
      return Array.from({ length: rows(table) }, (_, row) => ({
        id: slotId({ ...slot, key: rowPlace(slot.key, row) }),
        slot,
        required,
        table,
        row
      }));
    }
  );
}

/** `idCard@seller[]` is about each row of `seller[]`. */
export function tableOf(key: string): string | undefined {
  const { subject } = readDocument(key);
  return subject !== undefined && isRows(subject) ? subject : undefined;
}
