// What does a department receive, line by line as its own form calls it? Rows of a table stand behind each other.

import { isArray, isObject, type Item, type Json, type JsonObject } from '@onething/core';
import { linesOf, type FormLine } from './fields.ts';

export interface PayloadLine {
  readonly label: string;
  readonly path: readonly string[];
  readonly values: readonly Json[];
  readonly required: boolean;
}

/** Lines with a value, and required ones without: what is optional and empty is left out. */
export function payloadLines(item: Item, payload: JsonObject): readonly PayloadLine[] {
  return linesOf(item)
    .filter((line) => !isParent(line))
    .flatMap((line): PayloadLine[] => {
      const values = valuesAt(payload, line.path).map((value) => named(value, line.schema));
      return values.length > 0 || needed(line, payload, item)
        ? [{ label: line.label, path: line.path, values, required: line.required }]
        : [];
    });
}

/** Objects and tables have lines of their own. */
const isParent = ({ schema }: FormLine): boolean =>
  isObject(schema.properties) || (isObject(schema.items) && isObject(schema.items.properties));

/** Required, of something that is there. */
function needed({ required, path }: FormLine, payload: JsonObject, item: Item): boolean {
  if (!required) return false;
  const parent = path.slice(0, -1);
  return (
    parent.length === 0 ||
    valuesAt(payload, parent).length > 0 ||
    (!parent.includes('*') && linesOf(item).some((l) => l.required && l.path.join('/') === parent.join('/')))
  );
}

function valuesAt(value: Json | undefined, [name, ...rest]: readonly string[]): readonly Json[] {
  if (value === undefined) return [];
  if (name === undefined) return [value];
  if (name === '*') return isArray(value) ? value.flatMap((row) => valuesAt(row, rest)) : [];
  return isObject(value) && Object.hasOwn(value, name) ? valuesAt(value[name], rest) : [];
}

/** A code by its title in the form, where it has one. */
function named(value: Json, schema: JsonObject): Json {
  if (isArray(value)) return value.map((v) => named(v, isObject(schema.items) ? schema.items : {}));
  const option = (isArray(schema.oneOf) ? schema.oneOf : []).find((o) => isObject(o) && o.const === value);
  return isObject(option) && typeof option.title === 'string' ? option.title : value;
}
