// Which documents may staff write? Small random ones, of kinds that meet, clash and miss each other often: fields bound to
// nothing, names with odd signs, rows in rows, optional groups, several subjects and occasions, lines, many-to-one codes,
// steps, outputs that others use, materials with several ways, decisions of every kind. Made from plain choices.

import fc from 'fast-check';
import type { Documents, Json, JsonObject } from './plain.ts';

type Draw = <T>(...of: readonly T[]) => T;
interface Made {
  readonly one: Draw;
  readonly nat: (max: number) => number;
  readonly may: (oneIn: number) => boolean;
}

const title = (zh: string): JsonObject => ({ zh, en: zh });
const WHO = { by: '示例', reason: '示例', at: '2026-11-20T09:00:00+08:00' };
export const STALE = `sha256:${'0'.repeat(64)}`;

interface Wish {
  readonly schema: JsonObject;
  readonly steps?: readonly JsonObject[];
}
interface Element {
  readonly name: string;
  readonly more: JsonObject; // of the dictionary
  readonly wish: (m: Made) => Wish;
  readonly values: readonly Json[]; // canonical, on and beside the edges
}

const codes = (pairs: readonly (readonly [Json, Json])[], representative?: readonly (readonly [Json, Json])[]): JsonObject =>
  ({ op: 'codes', pairs, ...(representative && { representative }) }) as unknown as JsonObject;
const nullable = (m: Made, w: Wish): Wish =>
  m.may(8) && typeof w.schema.type === 'string' && w.schema.enum === undefined
    ? { schema: { ...w.schema, type: [w.schema.type, 'null'] }, steps: [...(w.steps ?? []), { op: 'nullable' }] }
    : w;
const text = (m: Made): JsonObject => ({
  type: 'string',
  ...(m.may(2) && { maxLength: m.one(1, 2, 3) }),
  ...(m.may(4) && { minLength: m.one(1, 2) }),
  ...(m.may(5) && { pattern: m.one('^a', '^[ab]*$', 'b$', '^.{2}$') })
});

const TEXTS = ['', 'a', 'b', 'aa', 'ab', 'ba', 'bb', 'aab', 'bab', 'abab'];

export const ELEMENTS: readonly Element[] = [
  { name: 'name', more: { schema: { type: 'string' } }, wish: (m) => nullable(m, { schema: text(m) }), values: TEXTS },
  {
    name: 'age',
    more: { schema: { type: 'integer', minimum: 0 } },
    wish: (m) =>
      m.may(6)
        ? { schema: { type: 'string', maxLength: m.one(1, 2) }, steps: [{ op: 'text' }] }
        : nullable(m, {
            schema: {
              type: m.one('integer', 'number'),
              ...(m.may(2) && { minimum: m.one(0, 1, 3) }),
              ...(m.may(2) && { maximum: m.one(1, 2, 4) }),
              ...(m.may(6) && { multipleOf: m.one(2, 3) })
            }
          }),
    values: [0, 1, 2, 3, 4, 5, 6, 12, -1, 1.5]
  },
  {
    name: 'sex',
    more: { schema: { type: 'string' }, codeList: 'two' },
    wish: (m) =>
      m.one<Wish>(
        { schema: { enum: ['1', '2'] } },
        { schema: { const: '1' } },
        {
          schema: { enum: ['男', '女'] },
          steps: [
            codes([
              ['1', '男'],
              ['2', '女']
            ])
          ]
        },
        {
          schema: { type: 'boolean' },
          steps: [
            codes([
              ['1', true],
              ['2', false]
            ])
          ]
        },
        { schema: { enum: ['女'] }, steps: [{ op: 'codes', codeMap: 'words' }] }
      ),
    values: ['1', '2', '9']
  },
  {
    name: 'kind',
    more: { schema: { type: 'string' }, codeList: 'four' },
    wish: (m) =>
      m.one<Wish>(
        { schema: { enum: ['a', 'b', 'c', 'd'] } },
        { schema: { enum: ['a', 'b'] } },
        {
          schema: {
            oneOf: [
              { const: 'b', title: 'B' },
              { const: 'c', title: 'C' }
            ]
          }
        },
        {
          schema: { enum: ['x', 'y'] },
          steps: [
            codes([
              ['a', 'x'],
              ['b', 'x'],
              ['c', 'y'],
              ['d', 'y']
            ])
          ]
        },
        {
          schema: { enum: ['x', 'y', 'z'] },
          steps: [
            codes(
              [
                ['a', 'x'],
                ['b', 'x'],
                ['c', 'y']
              ],
              [['x', 'b']]
            )
          ]
        },
        {
          schema: { enum: ['u', 'v'] },
          steps: [
            codes(
              [
                ['a', 'u'],
                ['b', 'v'],
                ['c', 'v'],
                ['d', 'v']
              ],
              [['v', 'd']]
            )
          ]
        }
      ),
    values: ['a', 'b', 'c', 'd', 'e']
  },
  {
    name: 'day',
    more: { schema: { type: 'string', format: 'date' } },
    wish: (m) =>
      m.one<Wish>(
        { schema: { type: 'string', format: 'date' } },
        { schema: { type: 'string' }, steps: [{ op: 'date', format: 'YYYYMMDD' }] },
        { schema: { type: 'string', minLength: 10 }, steps: [{ op: 'date', format: 'YYYY年MM月DD日' }] },
        { schema: { type: 'string', format: 'year' }, steps: [{ op: 'date', format: 'YYYY' }] },
        {
          schema: { type: 'integer', minimum: m.one(2000, 2010), maximum: m.one(2010, 2020) },
          steps: [{ op: 'date', format: 'YYYY', as: 'integer' }]
        },
        { schema: { type: ['string', 'null'] }, steps: [{ op: 'date', format: 'YYYY.MM.DD' }, { op: 'nullable' }] }
      ),
    values: ['2000-02-29', '2010-06-01', '2021-01-01', '1999-12-31', '2001-02-29', 'x']
  },
  {
    name: 'sum',
    more: { schema: { type: 'number', minimum: 0, multipleOf: 0.5 }, unit: '元' },
    wish: (m) =>
      m.one<Wish>(
        { schema: { type: 'number', maximum: m.one(2, 10) } },
        { schema: { type: 'integer', minimum: m.one(0, 2) } },
        { schema: { type: 'number', minimum: m.one(0, 10), maximum: 20 }, steps: [{ op: 'scale', factor: '10' }] },
        { schema: { type: 'number', multipleOf: 0.05 }, steps: [{ op: 'scale', factor: '0.1' }] },
        { schema: { type: 'number', exclusiveMaximum: 1 }, steps: [{ op: 'scale', factor: '0.0001' }] },
        { schema: { type: 'string', maxLength: 3 }, steps: [{ op: 'scale', factor: '2' }, { op: 'text' }] }
      ),
    values: [0, 0.5, 1, 1.5, 2, 3, 10, 20, 0.3]
  },
  {
    name: 'yes',
    more: { schema: { type: 'boolean' } },
    wish: (m) =>
      m.one<Wish>(
        { schema: { type: 'boolean' } },
        { schema: { const: true } },
        {
          schema: { enum: ['是', '否'] },
          steps: [
            codes([
              [true, '是'],
              [false, '否']
            ])
          ]
        },
        { schema: { enum: ['是'] }, steps: [codes([[true, '是']])] }
      ),
    values: [true, false]
  },
  {
    name: 'many',
    more: { schema: { type: 'array', uniqueItems: true }, codeList: 'four' },
    wish: (m) =>
      m.one<Wish>(
        { schema: { type: 'array', items: { enum: ['a', 'b', 'c'] }, ...(m.may(3) && { minItems: 1 }) } },
        {
          schema: {
            type: 'array',
            items: { enum: ['甲', '乙'] },
            ...(m.may(2) && { uniqueItems: true }),
            ...(m.may(3) && { contains: { const: '甲' } })
          },
          steps: [
            {
              op: 'each',
              ops: [
                codes([
                  ['a', '甲'],
                  ['b', '乙']
                ])
              ]
            }
          ]
        },
        {
          schema: { type: 'array', items: { enum: ['甲', '乙'] }, maxItems: 2, ...(m.may(3) && { uniqueItems: true }) },
          steps: [
            {
              op: 'each',
              ops: [
                codes([
                  ['a', '甲'],
                  ['b', '甲'],
                  ['c', '乙']
                ])
              ]
            }
          ]
        }
      ),
    values: [[], ['a'], ['b'], ['a', 'b'], ['a', 'b', 'c'], ['d'], ['a', 'a']]
  },
  { name: 'part.one', more: { schema: { type: 'string', maxLength: 2 } }, wish: (m) => ({ schema: text(m) }), values: TEXTS },
  { name: 'part.two', more: { schema: { type: 'string', minLength: 1, maxLength: 2 } }, wish: (m) => ({ schema: text(m) }), values: TEXTS },
  { name: 'part.three', more: { schema: { type: 'string', maxLength: 2 } }, wish: (m) => ({ schema: text(m) }), values: TEXTS },
  {
    name: 'consent',
    more: { schema: { type: 'boolean' }, merge: 'never' },
    wish: () => ({ schema: { const: true } }),
    values: [true, false]
  }
];

const NAMES = ['a', 'b', 'a/b', 'a~b', 'a.b', '名 称', 'constructor', '0', 'x-y', 'toString', 'A', 'q[]', '$a', 'a~1b'];

interface Leaf {
  readonly path: readonly string[];
  readonly schema: JsonObject;
  readonly bound: boolean;
}

/** Documents of two or three items; `rough` of `sound` ones can be made wrong by `mutated`. */
export const made: fc.Arbitrary<Documents> = fc.gen().map((g) => {
  const nat = (max: number): number => g(fc.nat, { max });
  return documentsOf({ nat, one: (...of) => of[nat(of.length - 1)]!, may: (oneIn) => nat(oneIn - 1) === oneIn - 1 });
});

function documentsOf(m: Made): Documents {
  const pool = ELEMENTS.filter(() => m.nat(2) === 0).slice(0, 5);
  if (m.may(3)) pool.push(...ELEMENTS.filter((e) => e.name.startsWith('part.') && !pool.includes(e)));
  if (pool.length === 0) pool.push(ELEMENTS[m.nat(ELEMENTS.length - 1)]!);
  const ids = ['A', 'B', 'C'].slice(0, 1 + m.one(1, 1, 2, 0));
  const items = ids.map((id) => itemOf(m, id, pool));
  const bundle: JsonObject = {
    kind: 'bundle',
    id: 'made',
    version: '1',
    title: title('一件事'),
    subjects: {
      p: { type: 'thing', title: title('甲') },
      q: { type: 'thing', title: title('乙') },
      r: { type: 'thing', many: true, title: title('各人') }
    },
    questions: [
      { datum: 'ask.which', title: title('哪一种'), schema: { enum: ['x', 'y'] } },
      { datum: 'ask.so', title: title('是否'), schema: { type: 'boolean' } }
    ],
    items: ids.map((id) => ({ item: id, ...alignment(m), ...(m.may(3) && { when: condition(m, ['ask.so', 'ask.which']) }) })),
    ...(m.may(3) && { decisions: decisions(m, items) }),
    ...materialDecisions(m, items),
    ...(m.may(4) &&
      ids.length > 1 && {
        flow: {
          edges: [{ from: ids[0]!, to: ids.at(-1)!, ...WHO }],
          ...(m.may(2) && { cuts: [{ from: ids.at(-1)!, to: ids[0]!, instead: 'deferral', ...WHO }] })
        }
      }),
    ...(m.may(4) && { policies: { copies: 'summed' } })
  } as JsonObject;
  return { catalogue: catalogueOf(m, pool), items, bundle } as unknown as Documents;
}

function catalogueOf(m: Made, pool: readonly Element[]): JsonObject {
  const list = (all: readonly string[]): JsonObject => ({ title: title('表'), codes: all.map((code) => ({ code, title: title(code) })) });
  return {
    kind: 'catalogue',
    id: 'made',
    version: '1',
    title: title('词典'),
    departments: { d: { title: title('局') } },
    subjectTypes: {
      thing: {
        title: title('主体'),
        elements: Object.fromEntries(
          pool.map((e) => [
            e.name,
            {
              title: title(e.name),
              ...e.more,
              ...(m.may(6) && e.more.codeList === undefined && { schema: { type: (e.more.schema as JsonObject).type! } })
            }
          ])
        )
      }
    },
    codeLists: { two: list(['1', '2']), four: list(['a', 'b', 'c', 'd']) },
    codeMaps: {
      words: {
        from: 'two',
        pairs: [
          ['1', '男'],
          ['2', '女']
        ]
      }
    },
    materialTypes: Object.fromEntries(
      ['m0', 'm1', 'm2', 'm3'].map((id, i) => [id, { title: title(id), kind: i === 3 ? m.one('application', 'proof') : 'certificate' }])
    ),
    ...(m.may(2) && {
      dataSources: {
        source: {
          title: title('库'),
          kind: m.one('eLicence', 'dataShare'),
          holds: [{ material: m.one('m0', 'm1'), trust: m.one('A', 'C') }]
        }
      }
    })
  };
}

const alignment = (m: Made): JsonObject =>
  m.may(2) ? { subjects: { who: m.one('p', 'p', 'q', 'p@before'), ...(m.may(2) && { all: 'r' }) } } : {};

function condition(m: Made, data: readonly string[]): JsonObject {
  const datum = m.one(...data);
  const atom: JsonObject = {
    datum,
    in:
      datum === 'ask.which'
        ? { const: m.one('x', 'y') }
        : datum === 'ask.so'
          ? { const: m.may(2) }
          : m.one<JsonObject>({ minimum: 2 }, { enum: ['a', '1', true] }, { type: 'string', minLength: 1 })
  };
  const kind = m.nat(5);
  if (kind === 0) return { not: atom };
  if (kind === 1) return { any: [atom, condition(m, data)] };
  return kind === 2 ? { all: [atom, condition(m, data)] } : atom;
}

// ---- an item

function itemOf(m: Made, id: string, pool: readonly Element[]): JsonObject {
  const subject = m.one('p', 'p', 'who'),
    rows = m.one('r', 'all');
  const used = new Set<string>();
  const name = (): string => {
    const free = NAMES.filter((n) => !used.has(n));
    const taken = free[m.nat(Math.min(free.length, 1 + used.size * 2) - 1)] ?? `n${used.size}`;
    used.add(taken);
    return taken;
  };
  const form = objectOf(m, pool, subject, rows, 1 + m.nat(3), name, 0);
  return {
    kind: 'item',
    id,
    version: '1',
    title: title(id),
    department: 'd',
    subjects: { [subject]: { type: 'thing' }, [rows]: { type: 'thing', many: true } },
    form: { ...form, ...(m.may(3) && !JSON.stringify(form).includes('"then":{"properties"') && { additionalProperties: false }) },
    ...(m.may(2) && {
      handling: {
        ...(m.may(2) && { promised: { days: m.nat(9), ...(m.may(2) && { unit: 'calendar' }) } }),
        statutory: { days: 10 + m.nat(3) },
        ...(m.may(6) && { immediate: true })
      }
    }),
    ...(m.may(2) && { materials: Array.from({ length: 1 + m.nat(2) }, (_, i) => rowOf(m, `row${i}`, subject, rows, pool)) }),
    ...(m.may(3) && {
      outputs: [
        {
          id: 'out',
          title: title('证'),
          data: m.may(3) ? [`${subject}.${m.one(...pool).name}`] : [],
          ...(m.may(2) && { material: m.one('m0', 'm1', 'm2') }),
          ...(m.may(2) && { about: subject })
        }
      ]
    }),
    ...(m.may(4) && {
      steps: [
        {
          id: 'step',
          title: title('勘验'),
          kind: 'siteInspection',
          ...(m.may(2) && { about: subject }),
          limit: { days: 1 + m.nat(5) },
          ...(m.may(3) && { when: condition(m, ['ask.so']) })
        }
      ]
    })
  };
}

function objectOf(
  m: Made,
  pool: readonly Element[],
  subject: string,
  rows: string,
  size: number,
  name: () => string,
  depth: number
): JsonObject {
  const properties: Record<string, Json> = {},
    clauses: JsonObject[] = [];
  for (let i = 0; i < size; i++) properties[name()] = propertyOf(m, pool, subject, rows, depth);
  const names = Object.keys(properties),
    plain = names.filter((n) => (properties[n] as JsonObject).properties === undefined);
  if (m.may(3) && plain.length > 1) {
    const first = m.nat(plain.length - 1),
      [one, two] = [plain[first]!, plain[(first + 1 + m.nat(plain.length - 2)) % plain.length]!];
    clauses.push(
      m.one<JsonObject>(
        { dependentRequired: { [one]: [two] } },
        { anyOf: [{ required: [one] }, { required: [two] }] },
        { if: { required: [one] }, then: { required: [two] } },
        {
          if: { properties: { [one]: guard(m, properties[one] as JsonObject) }, required: [one] },
          then: { required: [two] },
          ...(m.may(2) && { else: { properties: { [two]: false } } })
        },
        {
          if: { properties: { [one]: guard(m, properties[one] as JsonObject) } },
          then: { properties: { [two]: guard(m, properties[two] as JsonObject) } }
        }
      )
    );
  }
  if (m.may(8)) clauses.push({ if: { required: [names[0]!] }, then: { properties: { [name()]: propertyOf(m, pool, subject, rows, 2) } } });
  return {
    type: 'object',
    properties,
    ...(m.may(2) && { required: names.filter(() => m.may(2)) }),
    ...(clauses.length === 1 ? clauses[0] : clauses.length && { allOf: clauses })
  } as JsonObject;
}

function propertyOf(m: Made, pool: readonly Element[], subject: string, rows: string, depth: number): JsonObject {
  const kind = m.nat(11);
  const inner = (): (() => string) => {
    let n = 0;
    return () => m.one('a', 'b', 'c', 'a/b') + (n++ || '');
  };
  if (depth < 2 && kind === 8) return objectOf(m, pool, subject, rows, 1 + m.nat(2), inner(), depth + 1);
  if (depth < 1 && kind === 9) return table(m, pool, rows, inner, `${rows}[]`);
  if (depth < 1 && kind === 10) return table(m, pool, rows, inner, undefined);
  const parts = pool.filter((e) => e.name.startsWith('part.'));
  if (kind === 11 && parts.length > 1) {
    const data = parts.map((p) => `${subject}.${p.name}`);
    return {
      type: 'string',
      ...(m.may(3) && { maxLength: m.one(4, 8) }),
      ...(m.may(3) && { minLength: 1 }),
      'x-data': data,
      'x-map': [{ op: 'line', separator: m.one('', '-'), ...(m.may(3) && { optional: [data[0]!] }) }]
    } as JsonObject;
  }
  const element = m.one(...pool),
    bound = !m.may(6);
  if (m.may(16)) return { type: 'string', 'x-map': [{ op: 'constant', value: 'fixed' }] };
  const { schema, steps } = element.wish(m);
  return {
    ...schema,
    ...(bound && { 'x-data': `${subject}${m.may(8) ? '@before' : ''}.${element.name}` }),
    ...(steps && (bound || m.may(2)) && { 'x-map': steps })
  } as JsonObject;
}

function table(m: Made, pool: readonly Element[], rows: string, inner: () => () => string, bound: string | undefined): JsonObject {
  const columns: Record<string, Json> = {},
    name = inner();
  for (let i = 0; i <= m.nat(2); i++) {
    const element = m.one(...pool),
      { schema, steps } = element.wish(m);
    columns[name()] =
      m.may(7) && bound === undefined
        ? {
            type: 'array',
            items: { type: 'object', properties: { in: { type: 'string', maxLength: 2 } }, ...(m.may(2) && { required: ['in'] }) }
          }
        : ({
            ...schema,
            ...(bound && !m.may(4) && { 'x-data': `${rows}[].${element.name}` }),
            ...(steps && { 'x-map': steps })
          } as JsonObject);
  }
  const items = { type: 'object', properties: columns, ...(m.may(2) && { required: [Object.keys(columns)[0]!] }) };
  return {
    type: 'array',
    ...(bound && { 'x-data': bound }),
    items,
    ...(m.may(4) && { minItems: 1 }),
    ...(m.may(4) && { maxItems: 2 })
  } as JsonObject;
}

function guard(m: Made, schema: JsonObject): JsonObject {
  if (Array.isArray(schema.enum)) return { const: schema.enum[0] as Json };
  const type = Array.isArray(schema.type) ? (schema.type as Json[])[0] : schema.type;
  if (type === 'boolean') return { const: m.may(2) };
  if (type === 'array') return { minItems: 1 };
  return type === 'integer' || type === 'number'
    ? m.one<JsonObject>({ minimum: 2 }, { const: 1 })
    : m.one<JsonObject>({ minLength: 2 }, { const: 'a' }, { pattern: '^a' });
}

function rowOf(m: Made, id: string, subject: string, rows: string, pool: readonly Element[]): JsonObject {
  const need = (): JsonObject => ({
    type: m.one('m0', 'm1', 'm2', 'm3'),
    ...(m.may(2) && { about: m.one(subject, subject, rows) }),
    accept: m.one<Json>(['copy'], ['original'], ['certifiedCopy', 'eLicence'], ['copy', 'eLicence']),
    ...(m.may(2) && { copies: 1 + m.nat(1) }),
    ...(m.may(3) && { originals: 1 }),
    ...(m.may(8) && { retained: true }),
    ...(m.may(4) && { formats: m.one<Json>(['pdf'], ['ofd', 'pdf'], ['jpg']) }),
    ...(m.may(6) && { maxBytes: m.one(100, 200) }),
    ...(m.may(6) && { maxAgeDays: m.one(30, 90) })
  });
  const necessity = m.one('required', 'required', 'required', 'optional', 'deferrable', 'commitment');
  return {
    id,
    title: id,
    lists: Array.from({ length: 1 + m.one(0, 0, 1, 2) }, () => Array.from({ length: 1 + m.one(0, 0, 1) }, need)),
    necessity,
    ...(necessity === 'deferrable' && { defer: { days: 5, ...(m.may(2) && { unit: 'calendar' }) } }),
    ...(m.may(4) && { when: condition(m, ['ask.so', `${subject}.${m.one(...pool).name}`]) })
  };
}

// ---- decisions

function materialDecisions(m: Made, items: readonly JsonObject[]): JsonObject {
  const rows = items.flatMap((i) => ((i.materials ?? []) as readonly JsonObject[]).map((r) => ({ item: i.id!, requirement: r.id! })));
  return rows.length && m.may(2)
    ? { materialDecisions: [{ id: 'md', kind: m.one('drop', 'defer', 'commit'), ...m.one(...rows), days: 3, ...WHO }] }
    : {};
}

function decisions(m: Made, items: readonly JsonObject[]): JsonObject[] {
  return Array.from({ length: 1 + m.nat(1) }, (_, i) => {
    const item = m.one(...items),
      leaf = m.one(...leavesIn(item.form as JsonObject, []));
    const base = { id: `d${i}`, fields: [{ item: item.id!, path: leaf.path }], ...WHO, on: m.may(6) ? STALE : '' } as JsonObject;
    const kind = m.one('keepApart', 'drop', 'relabel', 'fixed', 'onlyWhen', 'same', 'convert');
    if (kind === 'keepApart') return { ...base, kind, title: title('另问') };
    if (kind === 'relabel') return { ...base, kind, title: title('改名'), data: ['p.name'] };
    if (kind === 'fixed') return { ...base, kind, value: m.one<Json>('a', 1, true, ['a']) };
    if (kind === 'onlyWhen') return { ...base, kind, when: condition(m, ['ask.so']) };
    const own = !leaf.bound && !leaf.path.includes('*') && leaf.schema.type === 'string' && leaf.schema['x-map'] === undefined;
    if (kind === 'same' && own) return { ...base, kind, data: [m.one('p.name', 'q.name')] };
    if (kind === 'convert' && own) return { ...base, kind, data: ['p.day'], map: [{ op: 'date', format: 'YYYYMMDD' }] };
    return { ...base, kind: 'drop' };
  });
}

/** Fields that stand in `properties`; tables too, and their columns. */
function leavesIn(form: JsonObject, above: readonly string[]): Leaf[] {
  return Object.entries((form.properties ?? {}) as JsonObject).flatMap(([name, sub]): Leaf[] => {
    const schema = sub as JsonObject,
      path = [...above, name];
    if (schema.properties) return leavesIn(schema, path);
    const rows = (schema.items as JsonObject | undefined)?.properties ? leavesIn(schema.items as JsonObject, [...path, '*']) : [];
    return [{ path, schema, bound: schema['x-data'] !== undefined }, ...rows];
  });
}
