// Which bundles can staff author? Random catalogues, items and bundles over one pool of data elements: few elements, few
// bounds and codes, so that items meet, agree and clash often. Everything is made from plain choices, so that it shrinks.

import fc from 'fast-check';
import { digestOfFields } from '../../../packages/core/src/compose/decisions.ts';
import type {
  Bundle,
  Catalogue,
  Condition,
  DataElement,
  Decision,
  Item,
  MapOp
} from '../../../packages/core/src/model/generated/documents.ts';
import { isArray, isObject, type Json, type JsonObject } from '../../../packages/core/src/model/json.ts';
import { deepFreeze } from '../law.ts';

export interface Case {
  readonly catalogue: Catalogue;
  readonly items: readonly Item[];
  readonly bundle: Bundle;
}

/** What an item's form says of one field: its schema and how it follows from the datum. */
export interface Wish {
  readonly schema: JsonObject;
  readonly map?: readonly MapOp[];
}

const of = <T>(...list: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...list);
const title = (zh: string): { zh: string; en: string } => ({ zh, en: zh });
const maybe = (members: Record<string, fc.Arbitrary<Json>>, needed: string[] = []): fc.Arbitrary<JsonObject> =>
  fc.record(members, { requiredKeys: needed, noNullPrototype: true }) as fc.Arbitrary<JsonObject>;
const plain = (s: fc.Arbitrary<JsonObject>): fc.Arbitrary<Wish> => s.map((schema) => ({ schema }));
const mapped = (s: fc.Arbitrary<JsonObject>, ...map: MapOp[]): fc.Arbitrary<Wish> => s.map((schema) => ({ schema, map }));
const subset = <T>(list: readonly T[], min = 1): fc.Arbitrary<T[]> => fc.subarray([...list], { minLength: min });

interface Kind {
  /** What the dictionary may say of it. */
  readonly domains: readonly Partial<DataElement>[];
  readonly wishes: fc.Arbitrary<Wish>;
  /** Canonical values on and beside what anyone says. */
  readonly values: readonly Json[];
}

// ---- what forms say, by kind of element

const text = maybe(
  { type: of('string'), minLength: of(1, 2), maxLength: of(2, 4, 8), pattern: of('^\\S+$', '^[^b]*$', '^(?:a|张)', '^.{2,}$') },
  ['type']
);
const number = (type: string): fc.Arbitrary<JsonObject> =>
  fc.oneof(
    maybe({ type: of(type, type, 'number'), minimum: of(0, 1, 18), maximum: of(59, 60, 120) }, ['type']),
    maybe({ type: of(type, 'number'), exclusiveMinimum: of(0, 18), multipleOf: of(1, 0.5, 0.01, 3, 2) }, ['type']),
    of<JsonObject>({ type: 'integer', enum: [18, 60, 61] }, { const: 60 }, { enum: [0, 1, 18, 12.5] })
  );
const codesOf = (codes: readonly Json[]): fc.Arbitrary<JsonObject> =>
  fc.oneof(
    of<JsonObject>({ type: typeof codes[0] === 'boolean' ? 'boolean' : 'string' }),
    subset(codes).map((list): JsonObject => ({ enum: list })),
    subset(codes).map((list): JsonObject => ({ oneOf: list.map((c) => ({ const: c, title: `第${String(c)}项` })) })),
    of(...codes).map((c): JsonObject => ({ const: c }))
  );
const dateWishes: fc.Arbitrary<Wish> = fc.oneof(
  plain(
    of<JsonObject>(
      { type: 'string', format: 'date' },
      { type: 'string', format: 'date' },
      { type: 'string' },
      { type: 'string', pattern: '^[12]' },
      { type: 'string', enum: ['2000-02-29', '1999-12-31'] }
    )
  ),
  ...(['YYYYMMDD', 'YYYY/MM/DD', 'YYYY.MM.DD', 'YYYY年MM月DD日', 'YYYY-MM', 'YYYY'] as const).map((format) =>
    mapped(
      of<JsonObject>(
        { type: 'string' },
        { type: 'string', minLength: 4, maxLength: 11 },
        { type: 'string', pattern: '^\\d{4}' },
        { type: 'string', maxLength: 9 }
      ),
      { op: 'date', format }
    )
  ),
  mapped(of<JsonObject>({ type: 'string', enum: ['20000229', '19991231'] }), { op: 'date', format: 'YYYYMMDD' }),
  mapped(
    maybe(
      { type: of('integer', 'number'), minimum: of(1998, 2000, 1900), maximum: of(2000, 2013, 1999), exclusiveMaximum: of(2013, 2001) },
      ['type']
    ),
    { op: 'date', format: 'YYYY', as: 'integer' }
  )
);
const nullable = (w: fc.Arbitrary<Wish>): fc.Arbitrary<Wish> =>
  fc.tuple(w, fc.nat(11)).map(([wish, n]) => {
    if (n > 1 || typeof wish.schema.type !== 'string') return wish;
    const schema = {
      ...wish.schema,
      type: [wish.schema.type, 'null'],
      ...(isArray(wish.schema.enum) && { enum: [...wish.schema.enum, null] })
    };
    return n === 0
      ? { schema, map: [...(wish.map ?? []), { op: 'nullable' }] }
      : { schema: wish.schema, map: [...(wish.map ?? []), { op: 'nullable' }] };
  });
/** Codes of an item's own: one to one, many to one with a representative, partial. */
const coded = (pairs: readonly (readonly [Json, Json])[], representative?: readonly (readonly [Json, Json])[]): fc.Arbitrary<Wish> => {
  const images = [...new Set(pairs.map(([, image]) => image))];
  const op = { op: 'codes', pairs, ...(representative && { representative }) } as unknown as MapOp;
  return fc.tuple(codesOf(images), fc.boolean()).map(([schema, extra]): Wish => ({
    schema:
      extra && isArray(schema.enum)
        ? { enum: [...schema.enum, '其他'] }
        : schema.type === 'string' && typeof images[0] !== 'string'
          ? {}
          : schema,
    map: [op]
  }));
};

const EDUCATION = ['110', '120', '400', '500'],
  SEX = ['1', '2'],
  KINDS = ['k1', 'k2', 'k3'];

const KIND: Readonly<Record<string, Kind>> = {
  text: {
    domains: [
      { schema: { type: 'string' } },
      { schema: { type: 'string', maxLength: 8 } },
      { schema: { type: 'string', minLength: 1, pattern: '^\\S+$' } }
    ],
    wishes: nullable(
      fc.oneof(plain(text), plain(text), plain(subset(['a', '张三', 'ab', '']).map((list): JsonObject => ({ type: 'string', enum: list }))))
    ),
    values: ['', 'a', 'b', 'ab', '张三', '张a', 'a b', '欧阳娜娜', 'abababab', '😀a', '买买提·阿卜杜拉·某', 5]
  },
  age: {
    domains: [{ schema: { type: 'integer' } }, { schema: { type: 'integer', minimum: 0, maximum: 150 } }, { schema: { type: 'number' } }],
    wishes: nullable(
      fc.oneof(
        { weight: 5, arbitrary: plain(number('integer')) },
        { weight: 1, arbitrary: mapped(maybe({ type: of('string'), maxLength: of(2, 3), minLength: of(1, 2) }, ['type']), { op: 'text' }) },
        { weight: 1, arbitrary: mapped(number('number'), { op: 'scale', factor: '0.5' }) }
      )
    ),
    values: [-1, 0, 1, 2, 17, 18, 19, 36, 59, 60, 61, 119, 120, 121, 150, 17.5, '18']
  },
  money: {
    domains: [
      { schema: { type: 'number', minimum: 0 }, unit: '元' },
      { schema: { type: 'number', minimum: 0, maximum: 1000, multipleOf: 0.01 } },
      { schema: { type: 'number' } }
    ],
    wishes: fc.oneof(
      { weight: 4, arbitrary: plain(number('number')) },
      ...['0.0001', '10', '0.5', '3'].map((factor) => ({
        weight: 1,
        arbitrary: mapped(
          fc.oneof(number('number'), of<JsonObject>({ type: 'number', multipleOf: 0.0001 }, { type: 'number', maximum: 0.01, minimum: 0 })),
          { op: 'scale', factor } as MapOp
        )
      })),
      {
        weight: 1,
        arbitrary: mapped(
          of<JsonObject>({ type: 'string' }, { type: 'string', maxLength: 7 }, { type: 'string', enum: ['12.5', '60', '060'] }),
          { op: 'text' }
        )
      }
    ),
    values: [-1, 0, 0.01, 0.29, 0.5, 1, 6, 8.69, 12.5, 18, 18.01, 60, 61, 120, 100, 600, 1000, 1000.01, 0.001]
  },
  date: {
    domains: [{ schema: { type: 'string', format: 'date' } }, { schema: { type: 'string', format: 'date', pattern: '^(?:19|20)' } }],
    wishes: dateWishes,
    values: [
      '2000-02-29',
      '2000-02-30',
      '1999-12-31',
      '1998-01-01',
      '1997-12-31',
      '2013-06-01',
      '2014-01-01',
      '0999-01-01',
      '2003-05-01',
      'x',
      ''
    ]
  },
  id: {
    domains: [{ schema: { type: 'string' } }, { schema: { type: 'string', maxLength: 30 } }],
    wishes: plain(
      of<JsonObject>(
        { type: 'string' },
        { type: 'string', format: 'cn-resident-id' },
        { type: 'string', maxLength: 18 },
        { type: 'string', minLength: 9 }
      )
    ),
    values: ['110101200001010002', '110101199003077774', '11010119900307001X', 'E12345678', '1', '110101200001010003']
  },
  sex: {
    domains: [
      { schema: { type: 'string' }, codeList: 'sex' },
      { schema: {}, codeList: 'sex' }
    ],
    wishes: fc.oneof(
      plain(codesOf(SEX)),
      coded([
        ['1', '男'],
        ['2', '女']
      ]),
      coded([
        ['1', true],
        ['2', false]
      ]),
      coded([['1', '男']]),
      mapped(codesOf(['男', '女']), { op: 'codes', codeMap: 'sexText' } as MapOp),
      nullable(plain(of<JsonObject>({ type: 'string', enum: ['1', '2'] })))
    ),
    values: ['1', '2', '9', '男']
  },
  education: {
    domains: [
      { schema: { type: 'string' }, codeList: 'education' },
      { schema: { type: 'string', pattern: '^\\d+$' }, codeList: 'education' }
    ],
    wishes: fc.oneof(
      plain(codesOf(EDUCATION)),
      coded(
        [
          ['110', '01'],
          ['120', '01'],
          ['400', '02'],
          ['500', '03']
        ],
        [['01', '120']]
      ),
      coded([
        ['110', '是'],
        ['120', '是'],
        ['400', '否'],
        ['500', '否']
      ]),
      coded([
        ['110', 1],
        ['120', 2]
      ]),
      mapped(codesOf(['本科', '高中']), { op: 'codes', codeMap: 'schooling' } as MapOp),
      coded([
        ['110', true],
        ['400', false]
      ])
    ),
    values: [...EDUCATION, '01', '999']
  },
  flag: {
    domains: [{ schema: { type: 'boolean' } }],
    wishes: fc.oneof(
      plain(of<JsonObject>({ type: 'boolean' }, { const: true }, { type: 'boolean', enum: [false, true] })),
      coded([
        [true, '1'],
        [false, '0']
      ]),
      coded([
        [true, '是'],
        [false, '否']
      ]),
      nullable(plain(of<JsonObject>({ type: 'boolean' })))
    ),
    values: [true, false, 'true']
  },
  kinds: {
    domains: [
      { schema: { type: 'array' }, codeList: 'kinds' },
      { schema: { type: 'array', uniqueItems: true, minItems: 1 }, codeList: 'kinds' }
    ],
    wishes: fc.oneof(
      plain(
        maybe(
          {
            type: of('array'),
            items: codesOf(KINDS),
            minItems: of(1, 2),
            maxItems: of(1, 2),
            uniqueItems: of(true),
            contains: of<Json>({ const: 'k1' }, { enum: ['k2', 'k3'] })
          },
          ['type']
        )
      ),
      maybe(
        {
          type: of('array'),
          items: of<Json>({ enum: ['一', '二', '三'] }, { type: 'string' }, { const: '一' }),
          minItems: of(1, 2),
          uniqueItems: of(true),
          contains: of<Json>({ const: '一' })
        },
        ['type']
      ).map((schema): Wish => ({
        schema,
        map: [
          {
            op: 'each',
            ops: [
              {
                op: 'codes',
                pairs: [
                  ['k1', '一'],
                  ['k2', '二'],
                  ['k3', '三']
                ]
              }
            ]
          }
        ] as unknown as MapOp[]
      })),
      maybe({ type: of('array'), items: of<Json>({ enum: ['甲', '乙'] }), uniqueItems: of(true), maxItems: of(2) }, ['type']).map(
        (schema): Wish => ({
          schema,
          map: [
            {
              op: 'each',
              ops: [
                {
                  op: 'codes',
                  pairs: [
                    ['k1', '甲'],
                    ['k2', '甲'],
                    ['k3', '乙']
                  ],
                  representative: [['甲', 'k2']]
                }
              ]
            }
          ] as unknown as MapOp[]
        })
      )
    ),
    values: [[], ['k1'], ['k2'], ['k3'], ['k1', 'k2'], ['k2', 'k3'], ['k1', 'k1'], ['k1', 'k2', 'k3'], ['z'], 'k1']
  },
  part: {
    domains: [
      { schema: { type: 'string', maxLength: 4, minLength: 1 } },
      { schema: { type: 'string', maxLength: 6, pattern: '^\\p{Script=Han}*$' } },
      { schema: { type: 'string' } }
    ],
    wishes: plain(maybe({ type: of('string'), maxLength: of(3, 6), minLength: of(1) }, ['type'])),
    values: ['', '武汉', '洪山', '珞喻路', '中山大道', '很长很长的路名', 'a']
  }
};

interface Entry {
  readonly type: 'person' | 'place';
  readonly name: string;
  readonly kind: keyof typeof KIND & string;
  readonly derive?: DataElement['derive'];
  readonly never?: boolean;
  readonly rows?: boolean;
}
export const POOL: readonly Entry[] = [
  { type: 'person', name: 'name', kind: 'text', rows: true },
  { type: 'person', name: 'age', kind: 'age', rows: true },
  { type: 'person', name: 'idNumber', kind: 'id', rows: true },
  { type: 'person', name: 'sex', kind: 'sex', derive: [{ by: 'sexOfResidentId', from: 'idNumber' }], rows: true },
  { type: 'person', name: 'birth', kind: 'date', derive: [{ by: 'birthDateOfResidentId', from: 'idNumber' }] },
  { type: 'person', name: 'education', kind: 'education', rows: true },
  { type: 'person', name: 'local', kind: 'flag', rows: true },
  { type: 'person', name: 'income', kind: 'money' },
  { type: 'person', name: 'consent', kind: 'flag', never: true },
  { type: 'place', name: 'area', kind: 'money' },
  { type: 'place', name: 'opened', kind: 'date' },
  { type: 'place', name: 'kinds', kind: 'kinds' },
  { type: 'place', name: 'tag', kind: 'text' },
  { type: 'place', name: 'address.city', kind: 'part' },
  { type: 'place', name: 'address.town', kind: 'part' },
  { type: 'place', name: 'address.road', kind: 'part' },
  { type: 'place', name: 'licence', kind: 'text' }
];
const ROWS = POOL.filter((e) => e.rows);

/** Canonical values for a datum, by its element. */
export const valuesOf = (element: string | undefined): readonly Json[] => {
  const entry = POOL.find((e) => `${e.type}.${e.name}` === element);
  return entry ? KIND[entry.kind]!.values : [];
};
/** A random wish about an element, as a form may have it. */
export const wishesOf = (element: string): fc.Arbitrary<Wish> => KIND[POOL.find((e) => `${e.type}.${e.name}` === element)!.kind]!.wishes;
export const elementsOf = (): string[] => POOL.map((e) => `${e.type}.${e.name}`);

// ---- catalogue

const codeList = (codes: readonly string[]): Catalogue['codeLists'][string] => ({
  title: title('代码'),
  codes: codes.map((code) => ({ code, title: title(`名${code}`) })) as never
});

export function catalogueOf(choice: readonly number[], derive: boolean): Catalogue {
  const elements = (type: string): Record<string, DataElement> =>
    Object.fromEntries(
      POOL.map((e, i) => [e, choice[i] ?? 0] as const)
        .filter(([e]) => e.type === type)
        .map(([e, n]) => {
          const domains = KIND[e.kind]!.domains;
          return [
            e.name,
            {
              title: title(e.name),
              ...domains[n % domains.length]!,
              ...(e.derive && derive && { derive: e.derive }),
              ...(e.never && { merge: 'never' })
            } as DataElement
          ];
        })
    );
  return {
    kind: 'catalogue',
    id: 'law',
    version: '1',
    title: title('示例词典'),
    departments: { d0: { title: title('甲局'), rank: 1 }, d1: { title: title('乙局'), rank: 2 }, d2: { title: title('丙局') } },
    subjectTypes: {
      person: { title: title('人'), elements: elements('person') },
      place: { title: title('场所'), elements: elements('place') }
    },
    codeLists: { sex: codeList(SEX), education: codeList(EDUCATION), kinds: codeList(KINDS) },
    codeMaps: {
      sexText: {
        from: 'sex',
        pairs: [
          ['1', '男'],
          ['2', '女']
        ]
      },
      schooling: {
        from: 'education',
        pairs: [
          ['110', '本科'],
          ['120', '本科'],
          ['400', '高中']
        ],
        representative: [['本科', '110']]
      }
    } as unknown as Catalogue['codeMaps']
  };
}

// ---- one item

interface FieldSpec {
  readonly entry: Entry;
  readonly wish: Wish;
  readonly bound: boolean;
  readonly required: boolean;
  readonly place: number;
  readonly occasion: boolean;
  readonly branch: number;
}
const fieldOf = (list: readonly Entry[], plain: boolean): fc.Arbitrary<FieldSpec> =>
  of(...list).chain((entry) =>
    fc.record({
      entry: fc.constant(entry),
      wish: KIND[entry.kind]!.wishes,
      bound: fc.nat(9).map((n) => n < 9),
      required: fc.boolean(),
      place: fc.nat(5),
      occasion: fc.nat(9).map((n) => n === 9),
      branch: plain ? fc.constant(11) : fc.nat(11)
    })
  );

/** if a then b, over fields chosen by number. */
interface ClauseSpec {
  readonly kind: number;
  readonly a: number;
  readonly b: number;
  readonly guard: number;
  readonly effect: number;
  readonly orElse: boolean;
  readonly present: boolean;
}
const clauseSpec: fc.Arbitrary<ClauseSpec> = fc.record({
  kind: fc.nat(5),
  a: fc.nat(9),
  b: fc.nat(9),
  guard: fc.nat(9),
  effect: fc.nat(9),
  orElse: fc.boolean(),
  present: fc.boolean()
});

interface RowsSpec {
  readonly columns: readonly FieldSpec[];
  readonly min: number;
  readonly max: number;
  readonly required: boolean;
  readonly clause: ClauseSpec | null;
  readonly contains: boolean;
}
interface LineSpec {
  readonly parts: readonly number[];
  readonly separator: string;
  readonly optional: readonly boolean[];
  readonly schema: JsonObject;
  readonly required: boolean;
}
interface ItemSpec {
  readonly fields: readonly FieldSpec[];
  readonly clauses: readonly ClauseSpec[];
  readonly rows: RowsSpec | null;
  readonly line: LineSpec | null;
  readonly constant: number;
  readonly groups: readonly boolean[];
  readonly closed: boolean;
  readonly names: number;
  readonly align: readonly number[];
  readonly when: number;
  readonly output: boolean;
  readonly department: number;
}

const itemSpec = (plain: boolean, pool: readonly Entry[]): fc.Arbitrary<ItemSpec> =>
  fc.record({
    fields: fc.array(fieldOf(pool, plain), { minLength: 1, maxLength: 6 }),
    clauses: plain ? fc.constant([]) : fc.array(clauseSpec, { maxLength: 2 }),
    rows: fc.option(
      fc.record({
        columns: fc.array(fieldOf(ROWS, plain), { minLength: 1, maxLength: 3 }),
        min: fc.nat(2),
        max: fc.nat(3),
        required: fc.boolean(),
        clause: plain ? fc.constant(null) : fc.option(clauseSpec, { freq: 3 }),
        contains: fc.nat(4).map((n) => n === 4)
      }),
      { freq: 2 }
    ),
    line: fc.option(
      fc.record({
        parts: fc.shuffledSubarray([0, 1, 2], { minLength: 1 }),
        separator: of('', '-', ' '),
        optional: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
        schema: fc.oneof(
          of<JsonObject>({ type: 'string' }, { type: 'string' }, { type: 'string', maxLength: 60 }),
          maybe({ type: of('string'), maxLength: of(60, 40, 14, 8), minLength: of(1), pattern: of('^\\S*$') }, ['type'])
        ),
        required: fc.boolean()
      }),
      { freq: 2 }
    ),
    constant: fc.nat(12),
    groups: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
    closed: fc.boolean(),
    names: fc.nat(3),
    align: fc.array(fc.nat(5), { minLength: 3, maxLength: 3 }),
    when: fc.nat(12),
    output: fc.nat(9).map((n) => n === 9),
    department: fc.nat(2)
  });

const GROUPS = ['', '', '', 'g', 'h', 'g/k']; // where a field stands: at the top, in g, in h, or in k within g

export function itemOf(spec: ItemSpec, id: string): Item {
  const prefix = ['', 'x_', 'y_', 'z_'][spec.names]!,
    person = spec.names % 2 ? 'who' : 'p',
    place = spec.names % 2 ? 'where' : 'place';
  const props: Draft = { properties: {}, required: [] };
  const paths: { path: string[]; schema: JsonObject }[] = [],
    branches: JsonObject[] = [];
  spec.fields.forEach((field, i) => {
    const group = GROUPS[field.place]!,
      path = [...(group ? group.split('/') : []), `${prefix}${field.entry.name.replace('.', '_')}${i}`];
    const subject = field.entry.type === 'person' ? person : place;
    const schema: JsonObject = {
      ...field.wish.schema,
      ...(field.bound
        ? {
            'x-data': `${subject}${field.occasion && field.entry.type === 'place' ? '@before' : ''}.${field.entry.name}`,
            ...(field.wish.map && { 'x-map': field.wish.map as unknown as Json })
          }
        : {})
    };
    const branch = paths[0] && branchOf(field, paths[0], { path, schema });
    if (branch) branches.push(branch);
    else put(props, path, schema, field.required, spec.groups);
    paths.push({ path, schema });
  });
  if (spec.rows) put(props, ['rows'], rowsOf(spec.rows), spec.rows.required, spec.groups);
  if (spec.line) {
    const keys = spec.line.parts.map((n) => `${place}.address.${['city', 'town', 'road'][n]!}`),
      optional = keys.filter((_, i) => i > 0 && spec.line!.optional[i]);
    put(
      props,
      ['line'],
      {
        ...spec.line.schema,
        'x-data': keys,
        'x-map': [{ op: 'line', separator: spec.line.separator, ...(optional.length && { optional }) }]
      },
      spec.line.required,
      spec.groups
    );
  }
  if (spec.constant > 9)
    put(
      props,
      spec.constant === 11 ? ['g', 'fixed'] : ['fixed'],
      { type: 'string', ...(spec.constant === 10 ? {} : { const: '示' }), 'x-map': [{ op: 'constant', value: '示' }] },
      true,
      spec.groups
    );
  const rules = addClauses(spec.clauses, paths);
  const form: Record<string, Json> = {
    ...written(props, spec.closed),
    ...(branches.length ? { allOf: [...branches, ...(Object.keys(rules).length ? [rules] : [])] } : rules)
  };
  return {
    kind: 'item',
    id,
    version: '1',
    title: title(id),
    department: `d${spec.department}`,
    subjects: { [person]: { type: 'person' }, [place]: { type: 'place' }, r: { type: 'person', many: true } },
    form: form as unknown as Item['form'],
    ...(spec.output && { outputs: [{ id: 'out', title: title('证'), data: [`${place}.licence`] }] as unknown as Item['outputs'] })
  };
}

interface Draft {
  readonly properties: Record<string, JsonObject | Draft>;
  readonly required: string[];
}
const isDraft = (x: JsonObject | Draft): x is Draft =>
  isObject((x as Draft).properties) && isArray((x as Draft).required) && !('type' in x);

function put(into: Draft, [name = '', ...below]: string[], schema: JsonObject, required: boolean, groups: readonly boolean[]): void {
  if (below.length === 0) {
    into.properties[name] = schema;
    if (required) into.required.push(name);
    return;
  }
  const inner = (into.properties[name] ??= { properties: {}, required: [] }) as Draft;
  const wanted = groups[{ g: 0, h: 1, k: 2 }[name] ?? 0]!;
  if (wanted && !into.required.includes(name)) into.required.push(name);
  put(inner, below, schema, required, groups);
}

function written(d: Draft, closed: boolean): Record<string, Json> {
  return {
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(d.properties).map(([name, p]) => [name, isDraft(p) ? written(p, closed) : p])
    ) as JsonObject,
    ...(d.required.length && { required: d.required }),
    ...(closed && { additionalProperties: false })
  } as Record<string, Json>;
}

function rowsOf({ columns, min, max, clause, contains }: RowsSpec): JsonObject {
  const named = columns.map((c, i) => ({
    path: [`c${i}`],
    schema: {
      ...c.wish.schema,
      ...(c.bound && { 'x-data': `r[].${c.entry.name}`, ...(c.wish.map && { 'x-map': c.wish.map as unknown as Json }) })
    } as JsonObject,
    required: c.required
  }));
  const branches = columns.map((c, i) => (i > 0 ? branchOf(c, named[0]!, named[i]!) : undefined)),
    always = named.filter((_, i) => !branches[i]);
  const required = always.filter((c) => c.required).map((c) => c.path[0]!),
    rules = clause ? addClauses([clause], named) : {},
    said = branches.filter((b) => b !== undefined);
  const items = {
    type: 'object',
    properties: Object.fromEntries(always.map((c) => [c.path[0]!, c.schema])),
    ...(required.length && { required }),
    ...(said.length ? { allOf: [...said, ...(Object.keys(rules).length ? [rules] : [])] } : rules)
  } as JsonObject;
  return {
    type: 'array',
    'x-data': 'r[]',
    items,
    ...(min && { minItems: min }),
    ...(max && { maxItems: Math.max(min, max) }),
    ...(contains && { contains: about(named[0]!.path, guardOf(named[0]!.schema, 1), true) })
  } as JsonObject;
}

/** A field that only a branch declares: what the first one is answers whether there is such a one. */
function branchOf(
  { branch, required }: FieldSpec,
  first: { path: string[]; schema: JsonObject },
  field: { path: string[]; schema: JsonObject }
): JsonObject | undefined {
  const there = about(field.path, field.schema, required),
    guard = about(first.path, guardOf(first.schema, branch), true);
  switch (branch) {
    case 0:
      return { if: guard, then: there };
    case 1:
      return { if: guard, else: there };
    case 2:
      return first.path.length === 1 ? { dependentSchemas: { [first.path[0]!]: there } } : { allOf: [there] };
    default:
      return undefined;
  }
}

/** Rules across fields, as an object schema may say them. */
function addClauses(clauses: readonly ClauseSpec[], fields: readonly { path: string[]; schema: JsonObject }[]): Record<string, Json> {
  const all = clauses.map((c): JsonObject => {
    const a = fields[c.a % fields.length]!,
      b = fields[c.b % fields.length]!;
    const guard = about(a.path, guardOf(a.schema, c.guard), c.present);
    const effect = (n: number): JsonObject =>
      n % 3 === 0
        ? present(b.path)
        : n % 3 === 1
          ? about(b.path, guardOf(b.schema, n), false)
          : n === 8
            ? about(b.path, false, false)
            : about(b.path, guardOf(b.schema, n), true);
    switch (c.kind) {
      case 0:
      case 1:
      case 2:
        return { if: guard, then: effect(c.effect), ...(c.orElse && { else: effect(c.effect + 1) }) };
      case 3:
        return a.path.length === 1 && b.path.length === 1
          ? { dependentRequired: { [a.path[0]!]: [b.path[0]!] } }
          : { if: present(a.path), then: present(b.path) };
      case 4:
        return a.path.length === 1 && b.path.length === 1
          ? { anyOf: [{ required: [a.path[0]!] }, { required: [b.path[0]!] }] }
          : { allOf: [about(a.path, guardOf(a.schema, c.guard), false)] };
      default:
        return { allOf: [about(b.path, guardOf(b.schema, c.effect), false)] };
    }
  });
  return all.length === 0 ? {} : all.length === 1 ? ({ ...all[0] } as Record<string, Json>) : { allOf: all };
}

const present = (path: readonly string[]): JsonObject => about(path, true, true);

function about([name = '', ...below]: readonly string[], schema: JsonObject | boolean, needed: boolean): JsonObject {
  const inner = below.length ? about(below, schema, needed) : schema;
  return { ...(inner !== true && { properties: { [name]: inner } }), ...(needed && { required: [name] }) } as JsonObject;
}

/** A test of one field's value, of the kind that officials write. */
function guardOf(schema: JsonObject, n: number): JsonObject {
  const listed = (schema.enum ??
    (isArray(schema.oneOf)
      ? schema.oneOf.map((b) => (b as JsonObject).const!)
      : schema.const === undefined
        ? undefined
        : [schema.const])) as Json[] | undefined;
  if (listed) return n % 2 ? { const: listed[n % listed.length]! } : { enum: listed.slice(0, Math.max(1, n % listed.length)) };
  const type = isArray(schema.type) ? schema.type[0] : schema.type;
  if (type === 'boolean') return { const: n % 2 === 0 };
  if (type === 'integer' || type === 'number')
    return [{ minimum: 18 }, { maximum: 59 }, { exclusiveMinimum: 0 }, { const: 60 }, { type: 'integer' }, { minimum: 2000 }][n % 6]!;
  if (type === 'array') return [{ minItems: 2 }, { contains: { enum: ['k1', '一', '甲'] } }, { maxItems: 1 }][n % 3]!;
  return [
    { minLength: 2 },
    { const: 'a' },
    { pattern: '^(?:a|张|1|武)' },
    { enum: ['1', '110', '男', '是', '2000-02-29'] },
    { maxLength: 3 }
  ][n % 5]!;
}

// ---- the bundle

const WHEN: readonly (Condition | undefined)[] = [
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  { datum: 's.kind', in: { const: 'x' } },
  { datum: 's.kind', in: { enum: ['y', 'z'] } },
  { not: { datum: 's.kind', in: { const: 'x' } } },
  { datum: 's.flag', in: { const: true } },
  {
    any: [
      { datum: 's.flag', in: { const: false } },
      { datum: 's.kind', in: { const: 'y' } }
    ]
  },
  { all: [{ datum: 's.flag', in: { const: true } }, { not: { datum: 's.kind', in: { const: 'z' } } }] },
  { not: { datum: 's.flag', in: { const: true } } },
  { datum: 'p.local', in: { const: true } }
] as never;

interface DecisionSpec {
  readonly kind: number;
  readonly item: number;
  readonly field: number;
  readonly target: number;
  readonly stale: boolean;
}
const decisionSpec: fc.Arbitrary<DecisionSpec> = fc.record({
  kind: fc.nat(2),
  item: fc.nat(4),
  field: fc.nat(9),
  target: fc.nat(9),
  stale: fc.nat(9).map((n) => n === 9)
});

export interface CaseOptions {
  readonly items?: [number, number];
  readonly plain?: boolean;
  readonly decisions?: boolean;
  readonly situations?: boolean;
  readonly derive?: boolean;
  readonly outputs?: boolean;
}

/** Two to five items over one dictionary. `plain`: no conditions across fields. */
export function bundles({
  items = [2, 5],
  plain = false,
  decisions = true,
  situations = true,
  derive = true,
  outputs = true
}: CaseOptions = {}): fc.Arbitrary<Case> {
  // items of one bundle speak of a few elements, so that they meet
  return fc.subarray([...POOL], { minLength: 4, maxLength: 8 }).chain((pool) =>
    fc
      .record({
        domains: fc.array(fc.nat(2), { minLength: POOL.length, maxLength: POOL.length }),
        derive: derive ? fc.nat(2).map((n) => n > 0) : fc.constant(false),
        items: fc.array(itemSpec(plain, pool), { minLength: items[0], maxLength: items[1] }),
        decisions: decisions ? fc.array(decisionSpec, { maxLength: 2 }) : fc.constant([])
      })
      .map((spec) => {
        const list = spec.items.map((s, i) => itemOf({ ...s, output: s.output && outputs }, 'ABCDE'[i]!));
        return deepFreeze({
          catalogue: catalogueOf(spec.domains, spec.derive),
          items: list,
          bundle: bundleOf(spec.items, list, spec.decisions, situations)
        });
      })
  );
}

function bundleOf(specs: readonly ItemSpec[], items: readonly Item[], decisions: readonly DecisionSpec[], situations: boolean): Bundle {
  return {
    kind: 'bundle',
    id: 'law',
    version: '1',
    title: title('一件事'),
    subjects: {
      p: { type: 'person', title: title('申请人') },
      q: { type: 'person', title: title('另一人') },
      place: { type: 'place', title: title('场所') },
      staff: { type: 'person', many: true, title: title('员工') }
    },
    questions: situations
      ? ([
          { datum: 's.kind', title: title('哪一种'), schema: { enum: ['x', 'y', 'z'] } },
          { datum: 's.flag', title: title('是否'), schema: { type: 'boolean' } }
        ] as Bundle['questions'])
      : [],
    items: items.map((item, i) => {
      const { align, when, names } = specs[i]!,
        person = names % 2 ? 'who' : 'p',
        place = names % 2 ? 'where' : 'place';
      const subjects = {
        ...(align[0]! < 4 && { [person]: 'p' }),
        ...(align[0] === 4 && { [person]: 'q' }),
        ...(align[1]! < 4 && { [place]: align[1] === 3 ? 'place@before' : 'place' }),
        ...(align[2]! < 5 && { r: 'staff' })
      };
      return { item: item.id, ...(Object.keys(subjects).length && { subjects }), ...(situations && WHEN[when] && { when: WHEN[when] }) };
    }) as Bundle['items'],
    decisions: decisions.flatMap((d, i) => decisionOf(d, i, items))
  };
}

function decisionOf({ kind, item: n, field, target, stale }: DecisionSpec, i: number, items: readonly Item[]): Decision[] {
  const item = items[n % items.length]!,
    all = leaves(item.form as JsonObject),
    leaf = all[field % all.length];
  if (!leaf) return [];
  const own = all.filter((l) => l.schema['x-data'] === undefined && l.schema['x-map'] === undefined && !l.path.includes('*'));
  const chosen = kind === 2 ? (own[field % Math.max(1, own.length)] ?? leaf) : leaf;
  const fields = [{ item: item.id, path: chosen.path }] as unknown as Decision['fields'];
  const on = stale ? 'sha256:' + '0'.repeat(64) : digestOfFields(fields, new Map(items.map((x) => [x.id, x])));
  const base = { id: `d${i}`, fields, by: '示例', reason: '示例', at: '2026-11-20T09:00:00+08:00', on: on! };
  if (kind === 0) return [{ ...base, kind: 'keepApart', title: title('另问') }];
  if (kind === 1) return [{ ...base, kind: 'drop' }];
  if (chosen.schema['x-data'] !== undefined || chosen.schema['x-map'] !== undefined || chosen.path.includes('*')) return [];
  // an own field is declared to be the datum that its name tells
  const entry = POOL.find(
    (e) =>
      chosen.path
        .at(-1)!
        .replace(/^[xyz]_/, '')
        .replace(/\d+$/, '') === e.name.replace('.', '_')
  );
  if (!entry) return [];
  return [
    {
      ...base,
      kind: 'same',
      data: [`${entry.type === 'person' ? (target % 3 ? 'p' : 'q') : 'place'}.${entry.name}`] as unknown as Decision['data']
    } as Decision
  ];
}

/** Those that stand in `properties`, at the top or where something more is asked under a condition; tables, and their columns. */
export function leaves(form: JsonObject, above: readonly string[] = []): { path: string[]; schema: JsonObject }[] {
  return leavesOf([form], above);
}

function leavesOf(schemas: readonly JsonObject[], above: readonly string[]): { path: string[]; schema: JsonObject }[] {
  const named = new Map<string, JsonObject[]>();
  for (const { properties } of schemas.flatMap(besides))
    if (isObject(properties))
      for (const [name, sub] of Object.entries(properties)) named.set(name, [...(named.get(name) ?? []), ...(isObject(sub) ? [sub] : [])]);
  return [...named].flatMap(([name, subs]) => {
    const path = [...above, name],
      parts = subs.flatMap(besides),
      rows = parts.flatMap((s) => (isObject(s.items) && s['x-map'] === undefined ? besides(s.items) : []));
    if (parts.some((s) => isObject(s.properties))) return leavesOf(subs, path);
    const schema =
      subs.find((s) => s['x-data'] !== undefined || s['x-map'] !== undefined || isArray(s.type) || typeof s.type === 'string') ??
      subs[0] ??
      {};
    return [{ path, schema }, ...(rows.some((s) => isObject(s.properties)) ? leavesOf(rows, [...path, '*']) : [])];
  });
}

const besides = (schema: JsonObject): JsonObject[] => [
  schema,
  ...[
    ...(isArray(schema.allOf) ? schema.allOf : []),
    schema.then,
    schema.else,
    ...Object.values((schema.dependentSchemas ?? {}) as JsonObject)
  ]
    .filter((s): s is JsonObject => isObject(s))
    .flatMap(besides)
];
