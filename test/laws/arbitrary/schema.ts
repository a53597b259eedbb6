// Which schemas can a form say? Random ones of the dialect, in a small world where bounds, patterns and codes meet often,
// and values that lie on and beside what they say.

import fc from 'fast-check';
import { isArray, isObject, type Json, type JsonObject } from '../../../packages/core/src/model/json.ts';

export type Schema = boolean | JsonObject;

export const NUMBERS = [-3, -1, -0.5, 0, 0.01, 0.07, 0.1, 0.14, 0.3, 0.5, 1, 1.25, 1.5, 2, 2.5, 3, 6, 8.69, 10, 12, 100];
export const BOUNDS = [-1, 0, 0.5, 1, 1.25, 2, 3, 10];
export const STEPS = [0.01, 0.07, 0.1, 0.5, 1, 2, 3];
export const PATTERNS = [
  '^a',
  'b$',
  '^[ab]+$',
  '^\\S+$',
  '^\\d{2}$',
  '^(?:a|张)',
  '\\d',
  '^.{2}$',
  '^[^b]*$',
  '^[0-9A-Z]{2,3}$',
  '^$|a',
  '^\\p{Script=Han}+$'
];
export const FORMAT_NAMES = ['date', 'email', 'cn-mobile', 'cn-postcode', 'cn-division', 'year', 'cn-resident-id'];
export const STRINGS = [
  '',
  'a',
  'b',
  'ab',
  'ba',
  'aab',
  'abab',
  'b\na',
  '张',
  '张a',
  '张三',
  '😀',
  'a😀',
  '😀😀',
  '😀张a',
  '12',
  '01',
  '7',
  'A1',
  'A1B',
  'a b',
  '2000-01-01',
  '2000-02-30',
  '1999-12-31',
  '2000',
  '430000',
  '030000',
  '13800000000',
  'a@example.cn',
  '110101200001010002',
  '110101200001010003'
];
export const NAMES = ['a', 'b', 'c'] as const;
const ANYTHING: Json[] = [null, true, false, 0, 1, 0.5, 'a', '', [], {}, ['a'], { a: 1 }];

export type Sort = 'number' | 'string' | 'codes' | 'array' | 'object' | 'boolean';
export const SORTS: readonly Sort[] = ['number', 'string', 'codes', 'array', 'object', 'boolean'];

const of = <T>(list: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...list);
const some = <T>(list: readonly T[], min = 1, max = 4): fc.Arbitrary<T[]> => fc.uniqueArray(of(list), { minLength: min, maxLength: max });
/** An object of which each member may be missing. */
const maybe = (members: Record<string, fc.Arbitrary<Json>>, needed: string[] = []): fc.Arbitrary<JsonObject> =>
  fc.record(members, { requiredKeys: needed, noNullPrototype: true }) as fc.Arbitrary<JsonObject>;

const number = maybe(
  {
    type: of(['integer', 'number']),
    minimum: of(BOUNDS),
    maximum: of([1, 2, 3, 10, 0.5]),
    exclusiveMinimum: of(BOUNDS),
    exclusiveMaximum: of([1, 2, 3, 10]),
    multipleOf: of(STEPS)
  },
  ['type']
).map((s) => lighter(s, ['exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'], 2));
const string = fc.oneof(
  maybe({ type: fc.constant('string'), minLength: of([0, 1, 2, 3]), maxLength: of([0, 1, 2, 3, 30]), pattern: of(PATTERNS) }, ['type']),
  maybe({ type: fc.constant('string'), format: of(FORMAT_NAMES), maxLength: of([4, 10, 18]), pattern: of(PATTERNS) }, ['type', 'format'])
);
const CODES: Json[] = ['a', 'b', 'ab', '01', 1, 2, 0.5, true, null];
const codes = fc.oneof(
  some(CODES).map((list) => ({ enum: list })),
  some(['a', 'b', 'ab', '01', 'A1']).map((list) => ({ type: 'string', enum: list })),
  of(CODES).map((c) => ({ const: c })),
  some(['a', 'b', 'ab', '01']).map((list) => ({ type: 'string', oneOf: list.map((c) => ({ const: c, title: `题${c}` })) }))
);
const boolean = fc.oneof(
  fc.constant<JsonObject>({ type: 'boolean' }),
  fc.constant<JsonObject>({ const: true }),
  fc.constant<JsonObject>({ enum: [false, true] })
);
const leaf = fc.oneof(number, string, codes, boolean);
const nullable = (s: fc.Arbitrary<JsonObject>): fc.Arbitrary<JsonObject> =>
  fc
    .tuple(s, fc.nat(5))
    .map(([schema, n]) =>
      n === 0 && typeof schema.type === 'string' && !schema.enum && !schema.oneOf ? { ...schema, type: [schema.type, 'null'] } : schema
    );

const array = (member: fc.Arbitrary<JsonObject>): fc.Arbitrary<JsonObject> =>
  maybe(
    {
      type: fc.constant('array'),
      items: member,
      minItems: of([0, 1, 2, 3]),
      maxItems: of([1, 2, 3]),
      uniqueItems: fc.boolean(),
      contains: member
    },
    ['type']
  ).map((s) => lighter(s, ['contains'], 2));

const object = (member: fc.Arbitrary<JsonObject>, conditions: boolean): fc.Arbitrary<JsonObject> =>
  fc
    .tuple(
      fc.record(Object.fromEntries(NAMES.map((n) => [n, member])), { requiredKeys: [] }) as fc.Arbitrary<JsonObject>,
      fc.subarray([...NAMES]),
      fc.boolean(),
      fc.array(clause(member), { maxLength: conditions ? 2 : 0 })
    )
    .map(([properties, required, closed, clauses]) => {
      const out: Record<string, Json> = { type: 'object', properties };
      const known = closed ? required.filter((k) => k in properties) : required;
      if (known.length) out.required = known;
      if (closed) out.additionalProperties = false;
      for (const c of clauses) {
        const clash = Object.keys(c).some((k) => k in out) || ('if' in c && 'if' in out);
        if (clash) out.allOf = [...(isArray(out.allOf as Json) ? (out.allOf as Json[]) : []), c];
        else Object.assign(out, c);
      }
      return out;
    });

/** What an object says across its members. */
const clause = (member: fc.Arbitrary<JsonObject>): fc.Arbitrary<JsonObject> => {
  const about = fc
    .tuple(of(NAMES), member, fc.boolean())
    .map(([n, s, needed]): JsonObject => ({ properties: { [n]: s }, ...(needed && { required: [n] }) }));
  const wants = fc.oneof(
    some(NAMES, 1, 2).map((required): JsonObject => ({ required })),
    about,
    of(NAMES).map((n): JsonObject => ({ properties: { [n]: false } }))
  );
  return fc.oneof(
    fc.record({ if: about, then: wants, else: wants }, { requiredKeys: ['if', 'then'] }) as fc.Arbitrary<JsonObject>,
    fc.tuple(of(NAMES), some(NAMES, 1, 2)).map(([n, list]): JsonObject => ({ dependentRequired: { [n]: list } })),
    some(NAMES, 2, 3).map((list): JsonObject => ({ anyOf: list.map((n) => ({ required: [n] })) })),
    fc.array(about, { minLength: 1, maxLength: 2 }).map((list): JsonObject => ({ allOf: list }))
  );
};

/** A schema of one sort, of the dialect. */
export function schemaOf(sort: Sort, conditions = true): fc.Arbitrary<JsonObject> {
  switch (sort) {
    case 'number':
      return nullable(number);
    case 'string':
      return nullable(string);
    case 'codes':
      return codes;
    case 'boolean':
      return nullable(boolean);
    case 'array':
      return array(fc.oneof({ weight: 4, arbitrary: nullable(leaf) }, { weight: 1, arbitrary: object(leaf, conditions) }));
    case 'object':
      return object(
        fc.oneof(
          { weight: 6, arbitrary: nullable(leaf) },
          { weight: 1, arbitrary: array(leaf) },
          { weight: 1, arbitrary: object(leaf, false) }
        ),
        conditions
      );
  }
}

export const anySchema = (conditions = true): fc.Arbitrary<JsonObject> => of(SORTS).chain((sort) => schemaOf(sort, conditions));

/** Several schemas that speak of one kind of value, and values that lie about their edges. */
export interface Family {
  readonly schemas: readonly JsonObject[];
  readonly values: readonly Json[];
}

export function family(count: number, { conditions = true, values = 10 } = {}): fc.Arbitrary<Family> {
  return fc
    .tuple(of(SORTS), fc.nat(9))
    .chain(([sort, n]) => fc.array(n === 0 ? anySchema(conditions) : schemaOf(sort, conditions), { minLength: count, maxLength: count }))
    .chain((schemas) =>
      fc.record({
        schemas: fc.constant(schemas),
        values: fc.array(fc.oneof(...schemas.map((s) => instance(s))), { minLength: values, maxLength: values })
      })
    );
}

/** Values near a schema. */
export function instance(schema: Schema, depth = 2): fc.Arbitrary<Json> {
  const parts = [schema, ...partsOf(schema)].filter(isObject);
  const leaves = [...new Map(parts.flatMap(edges).map((v) => [JSON.stringify(v), v])).values()];
  const options: { weight: number; arbitrary: fc.Arbitrary<Json> }[] = [{ weight: 1, arbitrary: of(ANYTHING) }];
  if (leaves.length) options.push({ weight: 8, arbitrary: of(leaves) });
  if (depth > 0 && parts.some((p) => isObject(p.properties) || p.type === 'object')) {
    const byName = new Map<string, Schema[]>(NAMES.map((n) => [n, []]));
    for (const p of parts)
      for (const [n, s] of Object.entries(isObject(p.properties) ? p.properties : {}))
        byName.set(n, [...(byName.get(n) ?? []), s as Schema]);
    const members = Object.fromEntries(
      [...byName].map(([n, list]) => [n, list.length ? fc.oneof(...list.map((s) => instance(s, depth - 1))) : of(ANYTHING)])
    );
    options.push({
      weight: 20,
      arbitrary: fc.oneof(
        fc.record(members, { requiredKeys: [], noNullPrototype: true }),
        fc.record(members, { noNullPrototype: true })
      ) as fc.Arbitrary<Json>
    });
  }
  if (depth > 0 && parts.some((p) => p.type === 'array' || p.items !== undefined)) {
    const members = parts
      .flatMap((p) => [p.items, p.contains])
      .filter((s) => s !== undefined)
      .map((s) => instance(s as Schema, depth - 1));
    options.push({
      weight: 20,
      arbitrary: fc.array(members.length ? fc.oneof(...members) : of(ANYTHING), { maxLength: 4 }) as fc.Arbitrary<Json>
    });
  }
  return fc.oneof(...options);
}

function partsOf(schema: Schema): Schema[] {
  if (!isObject(schema)) return [];
  const s = schema as JsonObject;
  const inner = [...(isArray(s.allOf) ? s.allOf : []), ...(isArray(s.anyOf) ? s.anyOf : []), s.if, s.then, s.else].filter(isObject);
  return inner.flatMap((p) => [p, ...partsOf(p)]);
}

/** What lies on the edge of a schema and right beside it. */
export function edges(s: JsonObject): Json[] {
  const out: Json[] = [];
  if (isArray(s.enum)) out.push(...s.enum);
  if (s.const !== undefined) out.push(s.const);
  if (isArray(s.oneOf)) for (const b of s.oneOf) if (isObject(b) && b.const !== undefined) out.push(b.const);
  const type = isArray(s.type) ? s.type : [s.type];
  if (type.includes('null')) out.push(null);
  if (type.includes('boolean')) out.push(true, false);
  if (type.includes('integer') || type.includes('number')) {
    out.push(...NUMBERS);
    for (const k of ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf']) {
      const b = s[k];
      if (typeof b === 'number') out.push(b, b + 1, b - 1, round(b * 3), round(b + 0.01));
    }
  }
  if (type.includes('string')) out.push(...STRINGS);
  return out;
}

const round = (x: number): number => Number(x.toFixed(6));

function lighter(s: JsonObject, keywords: string[], most: number): JsonObject {
  const out: Record<string, Json | undefined> = { ...s };
  // many keywords at once leave nothing: keep a few
  const heavy = keywords.filter((k) => out[k] !== undefined);
  for (const k of heavy.slice(most - 1)) delete out[k];
  return out as JsonObject;
}
