// What does an item's form ask for, field by field? The tree of a form's fields, first as written, then with each field
// bound to its datum.

import type { CodeList, DataElement, MapOp } from '../generated/documents.ts';
import type { JsonObject } from '../json.ts';

/** A field as the form has it. A table counts as one field, its columns are its fields. */
export interface FormField {
  readonly kind: 'leaf' | 'rows' | 'object';
  readonly name: string;
  readonly path: readonly string[]; // property names; `*` steps into rows
  readonly label: string;
  readonly schema: JsonObject;
  readonly fields: readonly FormField[]; // of an object or a row
}

/** A field with the data that feed it; keys inside a row are columns. */
export interface BoundField {
  readonly kind: FormField['kind'];
  readonly name: string;
  readonly path: readonly string[];
  readonly label: string;
  readonly schema: JsonObject;
  readonly keys: readonly string[];
  readonly map?: readonly MapOp[] | undefined;
  readonly dropped?: boolean | undefined;
  readonly apart?: string | undefined; // the decision that keeps it apart
  readonly fields: readonly BoundField[];
}

/** What is known of a datum before anyone folds it. */
export interface DatumInfo {
  readonly key: string;
  readonly subject?: string | undefined;
  readonly element?: string | undefined;
  readonly definition?: DataElement | undefined;
  readonly codes?: CodeList | undefined; // the definition's code list
  readonly columns?: Map<string, DatumInfo> | undefined; // of a table
  readonly apart?: string | undefined; // the decision that keeps it apart
}

export const fieldId = (item: string, path: readonly string[]): string => item + '\u0000' + path.join('\u0000');

export function* allFields<F extends { readonly fields: readonly F[] }>(fields: readonly F[]): Generator<F> {
  for (const field of fields) {
    yield field;
    yield* allFields(field.fields);
  }
}

/** Where decisions dropped fields. */
export function droppedPaths(fields: readonly BoundField[]): (readonly string[])[] {
  return fields.flatMap((f) => (f.dropped ? [f.path] : droppedPaths(f.fields)));
}
