// Why is this asked? Who asks, under what label, on what basis; which constraint comes from whom and which of them
// matters; what follows for whom; where the value goes.

import type { Basis, Composition, Datum, DatumSource, Text } from '../model/generated/documents.ts';
import type { Json, JsonObject } from '../model/json.ts';

export interface Explanation {
  readonly key: string;
  readonly title: Text;
  readonly source: DatumSource;
  readonly asks: readonly AskExplained[];
  readonly constraints: readonly ConstraintExplained[];
  readonly options: readonly { readonly code: Json; readonly title: Text; readonly removedBy: readonly string[] }[];
  readonly rules: readonly { readonly item: string; readonly rule: Json }[]; // conditions that speak of it
}

export interface AskExplained {
  readonly item: string;
  readonly itemTitle: Text;
  readonly department: Text;
  readonly label: string;
  readonly path: readonly string[];
  readonly required: boolean;
  readonly basis: readonly Basis[];
}

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
    key: column === undefined ? table.key : `${table.key}.${column}`,
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

function constraintsOf(datum: Datum): ConstraintExplained[] {
  const schema = datum.schema as JsonObject;
  const givers = [
    ...(datum.domain === undefined ? [] : [{ item: 'catalogue', schema: datum.domain, effective: datum.effective ?? [] }]),
    ...datum.asks
  ];
  return ASSERTIONS.filter((keyword) => schema[keyword] !== undefined).map((keyword) => ({
    keyword,
    value: schema[keyword]!,
    effective: givers.filter((g) => g.effective.includes(keyword)).map((g) => g.item),
    implied: givers
      .filter((g) => !g.effective.includes(keyword) && (g.schema as JsonObject)[keyword] !== undefined)
      .map((g) => ({ item: g.item, value: (g.schema as JsonObject)[keyword]! }))
  }));
}

function mentions(schema: Json, key: string): boolean {
  return JSON.stringify(schema).includes(JSON.stringify(key));
}
