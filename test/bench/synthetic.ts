// Synthetic bundles of n items with m fields over one dictionary: each datum is asked by several items under one label, with
// limits that differ; deterministic.

import type { Bundle, Catalogue, Item } from '@onething/core';

export interface Flavour {
  readonly conditions?: boolean;
  readonly codes?: boolean;
}
export interface Synthetic {
  readonly catalogue: Catalogue;
  readonly items: readonly Item[];
  readonly bundle: Bundle;
}

const text = (zh: string): { zh: string; en: string } => ({ zh, en: zh });
const CODES = Array.from({ length: 20 }, (_, i) => ({ const: `c${i}`, title: `选项${i}` }));

export function synthetic(n: number, m: number, { conditions, codes }: Flavour): Synthetic {
  const size = Math.max(60, Math.round((m * Math.min(n, 200)) / 6));
  const elements = Object.fromEntries(
    Array.from({ length: size }, (_, i) => [`e${i}`, { title: text(`数据${i}`), schema: { type: i % 3 ? 'string' : 'number' } }])
  );
  const items = Array.from({ length: n }, (_, k) => item(k, m, size, !!conditions, !!codes));
  return {
    catalogue: {
      kind: 'catalogue',
      id: 'c',
      version: '1',
      title: text('c'),
      departments: { d: { title: text('d') } },
      subjectTypes: { t: { title: text('t'), elements } },
      codeLists: {},
      codeMaps: {}
    },
    items,
    bundle: {
      kind: 'bundle',
      id: 'b',
      version: '1',
      title: text('b'),
      subjects: { s: { type: 't', title: text('s') } },
      items: items.map((i) => ({ item: i.id }))
    }
  };
}

function item(k: number, m: number, size: number, conditions: boolean, codes: boolean): Item {
  const properties: Record<string, object> = {},
    required: string[] = [];
  for (let j = 0; j < m; j++) {
    const e = (k * 7 + j * 13) % size;
    const about = { title: `标签${e}`, 'x-data': `s.e${e}` };
    properties[`f${k}_${j}`] =
      e % 3 === 0
        ? { ...about, type: 'number', minimum: j % 5, maximum: 1000 + (k % 9) }
        : codes && e % 5 === 1
          ? { ...about, oneOf: CODES }
          : { ...about, type: 'string', maxLength: 50 + (k % 20), ...(e % 4 === 1 && !codes && { pattern: '^[^<>]*$' }) };
    if (j % 2 === 0) required.push(`f${k}_${j}`);
  }
  const rule = (i: number): object => ({
    if: { properties: { [`f${k}_${i * 2}`]: { const: i } }, required: [`f${k}_${i * 2}`] },
    then: { required: [`f${k}_${i * 2 + 1}`] }
  });
  return {
    kind: 'item',
    id: `I${k}`,
    version: '1',
    title: text(`i${k}`),
    department: 'd',
    subjects: { s: { type: 't' } },
    form: { type: 'object', additionalProperties: false, properties, required, ...(conditions && { allOf: [0, 1, 2].map(rule) }) }
  } as unknown as Item;
}

/** The same forms as plain schemas that share property names, open, for peers that know no catalogue. */
export function plainSchemas({ items }: Synthetic): object[] {
  const schemas = items.map(({ form }) => {
    const { properties, required, allOf } = form as {
      properties: Record<string, Record<string, unknown>>;
      required: string[];
      allOf?: object[];
    };
    const name = (key: string): string => String(properties[key]!['x-data']).slice(2);
    const renamed = JSON.parse(JSON.stringify(allOf ?? []), (_, value: unknown) => value) as {
      if: { properties: Record<string, unknown>; required: string[] };
      then: { required: string[] };
    }[];
    return {
      type: 'object',
      properties: Object.fromEntries(Object.entries(properties).map(([key, schema]) => [name(key), { ...schema, 'x-data': undefined }])),
      required: [...new Set(required.map(name))],
      ...(allOf && {
        allOf: renamed.map((r) => ({
          if: {
            properties: Object.fromEntries(Object.entries(r.if.properties).map(([k, v]) => [name(k), v])),
            required: r.if.required.map(name)
          },
          then: { required: r.then.required.map(name) }
        }))
      })
    };
  });
  return JSON.parse(JSON.stringify(schemas)) as object[];
}
