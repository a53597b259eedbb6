// Why is this asked? Who asks, under what label, on what basis; which constraint comes from whom and which of them
// matters; what follows for whom; where the value goes.

import { columnKey } from '../model/datum/key.ts';
import type { Basis, Composition, Datum, DatumSource, Text } from '../model/generated/documents.ts';
import { equal, type Json, type JsonObject } from '../model/json.ts';
import { isMultiple } from '../model/json/decimal.ts';

/** A datum with all who ask for it, under which label and on what basis, and whose each constraint is. */
export interface Explanation {
  readonly key: string;
  readonly title: Text;
  readonly source: DatumSource;
  readonly asks: readonly AskExplained[];
  readonly constraints: readonly ConstraintExplained[];
  readonly options: readonly { readonly code: Json; readonly title: Text; readonly removedBy: readonly string[] }[];
  readonly rules: readonly { readonly item: string; readonly rule: Json }[]; // conditions that speak of it
}

/** One field that asks for the datum. */
export interface AskExplained {
  readonly item: string;
  readonly itemTitle: Text;
  readonly department: Text;
  readonly label: string;
  readonly path: readonly string[];
  readonly required: boolean;
  readonly basis: readonly Basis[];
}

/** One keyword of the merged constraint with its value, and those whose wish it is. */
export interface ConstraintExplained {
  readonly keyword: string;
  readonly value: Json;
  readonly effective: readonly string[]; // whose wish it is; `catalogue` is the dictionary
  readonly implied: readonly { readonly item: string; readonly value: Json }[]; // weaker wishes that it covers
}

const ASSERTIONS = [
  'type',
  'enum',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minLength',
  'maxLength',
  'pattern',
  'format',
  'minItems',
  'maxItems',
  'uniqueItems',
  'contains'
];

/** undefined when the composition has no such datum. Columns are named by their table's key and their own: ['buyer[]', 'name']. */
export function explain(composition: Composition, key: string | readonly string[]): Explanation | undefined {
  const [top, column] = typeof key === 'string' ? [key] : key;
  const table = composition.data.find((d) => d.key === top);
  const datum = column === undefined ? table : table?.columns?.find((d) => d.key === column);
  if (!table || !datum) return undefined;
  return {
    key: column === undefined ? table.key : columnKey(table.key, column),
    title: datum.title,
    source: datum.source,
    asks: datum.asks.map((ask) => {
      const item = composition.items.find((i) => i.id === ask.item)!;
      return {
        item: item.id,
        itemTitle: item.title,
        department: item.departmentTitle ?? item.title,
        label: ask.label,
        path: ask.path,
        required: ask.required,
        basis: item.basis ?? []
      };
    }),
    constraints: constraintsOf(datum),
    options: (datum.options ?? []).map(({ code, title, removedBy = [] }) => ({ code: code as Json, title, removedBy })),
    rules: composition.items.flatMap((item) =>
      item.rules.filter((rule) => mentions(rule as Json, table.key)).map((rule) => ({ item: item.id, rule: rule as Json }))
    )
  };
}

/** Of a keyword that can stand side by side (patterns, formats, steps), one constraint each. */
function constraintsOf(datum: Datum): ConstraintExplained[] {
  const givers = [
    ...(datum.domain === undefined ? [] : [{ item: 'catalogue', schema: datum.domain, effective: datum.effective ?? [] }]),
    ...datum.asks
  ];
  return ASSERTIONS.flatMap((keyword) => {
    const said = saidOf(datum.schema, keyword),
      list = said.length > 1 ? 'allOf' : keyword;
    return said.map((value) => {
      const says = said.length > 1 ? givers.filter((g) => has(saidOf(g.schema, keyword), value)) : [];
      const makers = says.length ? says : givers.filter((g) => g.effective.includes(list));
      const covered = (v: Json): boolean => (equal(v, value) || !has(said, v)) && (keyword !== 'multipleOf' || isMultiple(+value!, +v!));
      return {
        keyword,
        value,
        effective: makers.map((g) => g.item),
        implied: givers
          .filter((g) => !makers.includes(g))
          .flatMap((g) =>
            saidOf(g.schema, keyword)
              .filter(covered)
              .map((v) => ({ item: g.item, value: v }))
          )
      };
    });
  });
}

const has = (list: readonly Json[], value: Json): boolean => list.some((v) => equal(v, value));

/** What a schema says by this keyword, beside it in `allOf` too. */
function saidOf(schema: unknown, keyword: string): readonly Json[] {
  const { allOf = [], ...own } = schema as JsonObject;
  return [own, ...(allOf as JsonObject[])].flatMap((part) => (part[keyword] === undefined ? [] : [part[keyword]]));
}

function mentions(schema: Json, key: string): boolean {
  return JSON.stringify(schema).includes(JSON.stringify(key));
}
