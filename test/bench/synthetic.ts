// Synthetic bundles: n items of m fields over one dictionary. Each datum is asked by several items under one label, with
// limits that differ, and required by all of its askers or by none, so that conditions have something to add.
// Deterministic: the same numbers give the same bytes.

import type { Bundle, Catalogue, Item } from '@onething/core';

export interface Flavour { readonly conditions?: boolean; readonly codes?: boolean }
export interface Synthetic { readonly catalogue: Catalogue; readonly items: readonly Item[]; readonly bundle: Bundle }

export const FLAVOURS: readonly (readonly [name: string, flavour: Flavour])[] = [
  ['plain', {}], ['conditions', { conditions: true }], ['code lists', { codes: true }], ['both', { conditions: true, codes: true }],
];

const LISTS = 12, CODES = 20;
const text = (zh: string): { zh: string; en: string } => ({ zh, en: zh });
const codeOf = (list: number, i: number): string => `c${list}-${i}`;

/** Data of the dictionary: about six askers each up to 200 items, and more beyond. */
export const sharedSize = (n: number, m: number): number => growingSize(Math.min(n, 200), m);
/** Six askers each, however many the items. */
export const growingSize = (n: number, m: number): number => Math.max(2 * m, Math.round((n * m) / 6));

export function synthetic(n: number, m: number, flavour: Flavour, size: number = sharedSize(n, m)): Synthetic {
  const elements = Object.fromEntries(Array.from({ length: size }, (_, e) => [`e${e}`, element(e, flavour)]));
  const codeLists = flavour.codes ? Object.fromEntries(Array.from({ length: LISTS }, (_, l) => [`L${l}`, codeList(l)])) : {};
  const items = Array.from({ length: n }, (_, k) => item(k, m, size, flavour));
  return {
    catalogue: { kind: 'catalogue', id: 'c', version: '1', title: text('c'), departments: { d: { title: text('d') } }, subjectTypes: { t: { title: text('t'), elements } }, codeLists, codeMaps: {} },
    items,
    bundle: { kind: 'bundle', id: 'b', version: '1', title: text('b'), subjects: { s: { type: 't', title: text('s') } }, items: items.map((i) => ({ item: i.id })) },
  } as unknown as Synthetic;
}

type Sort = 'number' | 'code' | 'text';
const sortOf = (e: number, { codes }: Flavour): Sort => (e % 3 === 0 ? 'number' : codes && e % 5 === 1 ? 'code' : 'text');
const isRequired = (e: number): boolean => e % 2 === 0;

function element(e: number, flavour: Flavour): object {
  const sort = sortOf(e, flavour);
  return { title: text(`数据${e}`), schema: { type: sort === 'number' ? 'number' : 'string' }, ...(sort === 'code' && { codeList: `L${e % LISTS}` }) };
}

const codeList = (l: number): object => ({ title: text(`代码${l}`), codes: Array.from({ length: CODES }, (_, i) => ({ code: codeOf(l, i), title: text(`选项${l}-${i}`) })) });

function item(k: number, m: number, size: number, flavour: Flavour): Item {
  const properties: Record<string, object> = {}, asked: number[] = [];
  for (let j = 0; asked.length < m; j++) {
    const e = (k * 7 + j * 13 + Math.floor((j * 13) / size)) % size;
    if (asked.includes(e)) continue;
    asked.push(e);
    properties[nameOf(k, e)] = { title: `标签${e}`, 'x-data': `s.e${e}`, ...wish(e, k, flavour) };
  }
  const required = asked.filter(isRequired).map((e) => nameOf(k, e));
  const rules = flavour.conditions ? conditions(k, asked, flavour) : undefined;
  return {
    kind: 'item', id: `I${k}`, version: '1', title: text(`事项${k}`), department: 'd', subjects: { s: { type: 't' } },
    form: { type: 'object', additionalProperties: false, properties, required, ...(rules && { allOf: rules }) },
  } as unknown as Item;
}

const nameOf = (k: number, e: number): string => `f${k}_${e}`;

function wish(e: number, k: number, flavour: Flavour): object {
  switch (sortOf(e, flavour)) {
    case 'number': return { type: 'number', minimum: k % 5, maximum: 1000 + (k % 9) };
    // one department in ten does not take the last code
    case 'code': return { type: 'string', oneOf: Array.from({ length: CODES - (k % 10 === 9 ? 1 : 0) }, (_, i) => ({ const: codeOf(e % LISTS, i), title: `选项${e % LISTS}-${i}` })) };
    case 'text': return { type: 'string', maxLength: 50 + (k % 20), ...(e % 4 === 1 && { pattern: '^[^<>]*$' }) };
  }
}

/** Three of each item: a threshold that wants another datum, a word or code that does, a threshold that narrows another number. */
function conditions(k: number, asked: readonly number[], flavour: Flavour): object[] {
  const free = asked.filter((e) => !isRequired(e));
  const numbers = asked.filter((e) => sortOf(e, flavour) === 'number'), words = asked.filter((e) => sortOf(e, flavour) !== 'number');
  const at = (list: readonly number[], i: number): number => list[i % list.length]!;
  const word = (e: number): string => (sortOf(e, flavour) === 'code' ? codeOf(e % LISTS, 3) : '是');
  const rule = (e: number, wanted: object, then: object): object => ({ if: { properties: { [nameOf(k, e)]: wanted }, required: [nameOf(k, e)] }, then });
  const [a, b, c, d, x] = [at(numbers, k), at(words, k), at(numbers, k + 1), at(numbers, k + 2), at(free, k)];
  return [
    rule(a, { minimum: 900 - (k % 7) }, { required: [nameOf(k, x)] }),
    rule(b, { const: word(b) }, { required: [nameOf(k, at(free, k + 1))] }),
    rule(c, { minimum: 500 + (k % 7) }, { properties: { [nameOf(k, d)]: { minimum: 6 + (k % 3) } } }),
  ];
}

/** The same forms as plain schemas that share property names, open, for mergers that know no catalogue. */
export function plainSchemas({ items }: Synthetic): object[] {
  return items.map(({ form }) => {
    const { properties } = form as { properties: Record<string, { 'x-data': string }> };
    const shared = (name: string): string => properties[name]?.['x-data'].slice(2) ?? name;
    const rename = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map((v) => (typeof v === 'string' ? shared(v) : rename(v)));
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'x-data' && key !== 'additionalProperties').map(([key, v]) => [shared(key), rename(v)]));
    };
    return rename(form) as object;
  });
}

/** Records on both sides of every kind of limit, for a check of what was merged. */
export function probes(n: number, m: number, flavour: Flavour, count: number): Record<string, unknown>[] {
  const size = sharedSize(n, m);
  const plain = (e: number): unknown => ({ number: 10, code: codeOf(e % LISTS, 1), text: '文' })[sortOf(e, flavour)];
  const edges = (e: number): readonly unknown[] => ({
    number: [-1, 2, 4, 7, 499, 505, 895, 950, 1000, 1004, 1008, 1009, '10'],
    code: [codeOf(e % LISTS, 3), codeOf(e % LISTS, CODES - 1), 'other', 7],
    text: ['是', '<', '字'.repeat(49), '字'.repeat(55), '字'.repeat(69), '字'.repeat(70), 1],
  })[sortOf(e, flavour)];
  const full = Object.fromEntries(Array.from({ length: size }, (_, e) => [`e${e}`, plain(e)]));
  const least = Object.fromEntries(Object.entries(full).filter(([key]) => isRequired(Number(key.slice(1)))));
  return [full, least, {}, ...Array.from({ length: count }, (_, i) => {
    const e = (i * 7) % size, list = edges(e), base = i % 2 ? full : least;
    if (i % 9 === 8) return Object.fromEntries(Object.entries(base).filter(([key]) => key !== `e${e}`));
    return { ...base, [`e${e}`]: list[Math.floor(i / 3) % list.length] };
  })];
}
