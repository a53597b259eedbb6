// Mappings and their pull-backs: merge.md 12–16.

import fc from 'fast-check';
import type { MapOp } from '../../../packages/core/src/model/generated/documents.ts';
import { join } from '../../../packages/core/src/runtime.ts';
import { compose } from '../../../packages/core/src/compose.ts';
import { pull, pullLine } from '../../../packages/core/src/compose/merge/pull.ts';
import { canonical, isArray, type Json, type JsonObject } from '../../../packages/core/src/model/json.ts';
import { backwards, forwards, lineOf } from '../../../packages/core/src/model/mapping/apply.ts';
import { check } from '../../../packages/core/src/model/node/check.ts';
import { meetAll } from '../../../packages/core/src/model/node/meet.ts';
import type { Node } from '../../../packages/core/src/model/node/node.ts';
import { implication, negation, normalise } from '../../../packages/core/src/model/node/normalise.ts';
import { toSchema } from '../../../packages/core/src/model/node/to-schema.ts';
import { schemaOf, STRINGS } from '../arbitrary/schema.ts';
import { law, must, type Law } from '../law.ts';
import { f, line } from '../oracle.ts';

interface Mapped {
  readonly steps: readonly MapOp[];
  readonly wanted: JsonObject;
  readonly domain: JsonObject;
  readonly values: readonly Json[];
}

const of = <T>(...list: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...list);
const CODES: Json[] = ['1', '2', '3', '4', true, false];
const IMAGES: Json[] = ['a', 'b', 'ab', '01', 1, 2, true, false];

const pairs = (injective: boolean): fc.Arbitrary<[Json, Json][]> =>
  fc
    .tuple(
      fc.shuffledSubarray(CODES, { minLength: 1 }),
      injective
        ? fc.shuffledSubarray(IMAGES, { minLength: 6, maxLength: 8 })
        : fc.array(of<Json>('a', 'b', '01', 1), { minLength: 6, maxLength: 6 })
    )
    .map(([codes, images]) => codes.map((c, i): [Json, Json] => [c, images[i]!]));
const codes = (injective: boolean): fc.Arbitrary<MapOp> =>
  pairs(injective).map((list) => ({ op: 'codes', pairs: list }) as unknown as MapOp);
const scale = of('0.0001', '0.01', '0.5', '2', '10', '3', '12.5').map((factor): MapOp => ({ op: 'scale', factor }) as MapOp);
const date = fc
  .tuple(of('YYYYMMDD', 'YYYY/MM/DD', 'YYYY.MM.DD', 'YYYY年MM月DD日', 'YYYY-MM', 'YYYY'), of('string', 'string', 'integer'))
  .map(([format, as]): MapOp => ({ op: 'date', format, ...(as === 'integer' && format === 'YYYY' && { as }) }) as MapOp);
const DATES = ['2000-02-29', '1999-12-31', '2013-06-01', '0001-01-01', '9999-12-31', '1998-01-01', '2001-01-01'];
const NUMBERS = [0, 1, -1, 2, 3, 10, 100, 18, 59, 60, 0.5, 0.01, 0.25, 12.5, 120, 10000, 12345, 20000, 0.0001, 1e6, -2.5, 6, 600];
const numbers = (more: readonly number[] = []): fc.Arbitrary<Json> =>
  fc.oneof(
    of<Json>(...NUMBERS, ...more),
    fc.integer({ min: -500, max: 500 }).map((n) => n / 4),
    fc.integer({ min: -300, max: 30000 }) as fc.Arbitrary<Json>
  );

const wantedNumber: fc.Arbitrary<JsonObject> = fc.oneof(
  schemaOf('number'),
  fc.record(
    {
      type: of('number', 'integer'),
      minimum: of(0, 1, 0.5, 0.0001, 18),
      maximum: of(60, 100, 2, 0.01),
      multipleOf: of(0.01, 0.0001, 1, 3, 0.5)
    },
    { requiredKeys: ['type'] }
  ) as fc.Arbitrary<JsonObject>,
  of<JsonObject>({ enum: [1, 2, 60, 0.01, '1'] }, { type: 'string' }, { not: { const: 60 } }, { type: 'number', not: { enum: [0, 1] } })
);
const wantedText: fc.Arbitrary<JsonObject> = fc.oneof(
  schemaOf('string'),
  of<JsonObject>(
    { enum: ['20000229', '2000', '2000-02', '2000/02/29', '1', '0.5', '060', 'x'] },
    { type: 'string', pattern: '^\\d{4}' },
    { type: 'string', maxLength: 10 },
    { type: 'string', minLength: 4, maxLength: 11 },
    { type: ['string', 'null'] },
    {}
  )
);
const wantedYear = fc.record(
  {
    type: of('integer', 'number'),
    minimum: of(1998, 2000, 1900.5, 0),
    maximum: of(2000, 2013, 9998, 1999),
    exclusiveMinimum: of(1997, 2000),
    exclusiveMaximum: of(2013, 2001)
  },
  { requiredKeys: ['type'] }
) as fc.Arbitrary<JsonObject>;

const mapped: fc.Arbitrary<Mapped> = fc.oneof(
  fc.record({
    steps: codes(false).map((c) => [c]),
    wanted: schemaOf('codes'),
    domain: fc.constant<JsonObject>({}),
    values: fc.array(of<Json>(...CODES, '9', 1, null), { minLength: 8, maxLength: 8 })
  }),
  fc.record({
    steps: scale.map((s) => [s]),
    wanted: wantedNumber,
    domain: fc.constant<JsonObject>({ type: 'number' }),
    values: fc.array(numbers(), { minLength: 12, maxLength: 12 })
  }),
  fc.record({
    steps: fc.tuple(scale, scale).map((s) => s as MapOp[]),
    wanted: wantedNumber,
    domain: fc.constant<JsonObject>({ type: 'number' }),
    values: fc.array(numbers(), { minLength: 12, maxLength: 12 })
  }),
  fc.record({
    steps: date.filter((d) => d.op === 'date' && d.as !== 'integer').map((d) => [d]),
    wanted: wantedText,
    domain: fc.constant<JsonObject>({ type: 'string', format: 'date' }),
    values: fc.array(of<Json>(...DATES), { minLength: 8, maxLength: 8 })
  }),
  fc.record({
    steps: fc.constant([{ op: 'date', format: 'YYYY', as: 'integer' } as MapOp]),
    wanted: wantedYear,
    domain: fc.constant<JsonObject>({ type: 'string', format: 'date' }),
    values: fc.array(of<Json>(...DATES, '2000-12-31', '1997-12-31', '2014-01-01', '2012-12-31'), { minLength: 10, maxLength: 10 })
  }),
  fc.record({
    steps: fc.constant([{ op: 'text' } as MapOp]),
    wanted: wantedText,
    domain: of<JsonObject>(
      { type: 'number', minimum: -10, maximum: 1000, multipleOf: 0.01 },
      { type: 'integer', minimum: 0, maximum: 99 },
      { type: 'number' },
      { type: 'integer', minimum: -5, maximum: 5, multipleOf: 1 },
      { type: 'number', minimum: 0.5, maximum: 9.5, multipleOf: 0.5 },
      { type: 'integer', minimum: 0, maximum: 10000, multipleOf: 100 }
    ),
    values: fc.array(numbers([99, 9.5, 1000, -10, 0.29, 8.69, 5]), { minLength: 14, maxLength: 14 })
  }),
  fc.record({
    steps: fc
      .boolean()
      .chain((i) => codes(i))
      .map((c) => [{ op: 'each', ops: [c] } as unknown as MapOp]),
    wanted: fc.oneof(
      schemaOf('array', false),
      of<JsonObject>(
        { type: 'array', items: { enum: ['a', 'b', 'ab', '01', 1, 2] }, uniqueItems: true },
        { type: 'array', contains: { enum: ['a', '01', 1] } }
      )
    ),
    domain: fc.constant<JsonObject>({ type: 'array' }),
    values: fc.array(fc.array(of(...CODES), { maxLength: 3 }) as fc.Arbitrary<Json>, { minLength: 12, maxLength: 12 })
  }),
  fc.record({
    steps: codes(false).map((c) => [c, { op: 'nullable' } as MapOp]),
    wanted: fc.oneof(schemaOf('codes'), schemaOf('string')),
    domain: fc.constant<JsonObject>({}),
    values: fc.array(of<Json>(...CODES), { minLength: 8, maxLength: 8 })
  }),
  fc.record({
    steps: fc.constant([{ op: 'nullable' } as MapOp]),
    wanted: fc.oneof(schemaOf('string'), schemaOf('number'), schemaOf('boolean')),
    domain: fc.constant<JsonObject>({ type: ['string', 'number', 'boolean'] }),
    values: fc.array(of<Json>(...STRINGS, ...NUMBERS, true), { minLength: 12, maxLength: 12 })
  }),
  fc.record({
    steps: schemaOf('codes').map((s) => [{ op: 'constant', value: (isArray(s.enum) ? s.enum[0] : s.const) ?? 'a' } as unknown as MapOp]),
    wanted: schemaOf('codes'),
    domain: fc.constant<JsonObject>({}),
    values: fc.constant<Json[]>([1, 'x', null])
  })
);

const inDomain = ({ domain, values }: Mapped): Json[] => {
  const d = normalise(domain);
  return values.filter((x) => check(d, x));
};

export const mappings: readonly Law[] = [
  law('M12', 'pull(V)(x) ⇔ V(f(x)), for every step, form and canonical value; f means what its description says', 16, mapped, (m) => {
    const { steps, wanted, domain } = m;
    const V = normalise(wanted),
      pulled = pull(steps, V, normalise(domain));
    for (const x of inDomain(m)) {
      const y = forwards(steps, x);
      must(canonical((y ?? null) as Json) === canonical((f(steps, x) ?? null) as Json), 'f is not what its description says', {
        steps,
        x,
        core: y,
        oracle: f(steps, x)
      });
      if ('declined' in pulled) continue;
      must(check(pulled.node, x) === (y !== undefined && check(V, y)), 'pull(V)(x) ≢ V(f(x))', {
        steps,
        wanted,
        x,
        y,
        pulled: toSchema(pulled.node)
      });
    }
    const absent = forwards(steps, undefined);
    if (!('declined' in pulled) && absent !== undefined && steps[0]?.op !== 'constant')
      must(!pulled.required === check(V, absent), 'required is wrong where the datum is absent', { steps, wanted });
  }),

  law(
    'M12b',
    'a line fits for every line that its parts can make, or it is declined',
    12,
    fc.record({
      parts: fc.array(
        fc.record({
          domain: fc.record(
            { type: of('string'), minLength: of(0, 1), maxLength: of(1, 2, 4), pattern: of('^[a-c]*$', '^\\p{Script=Han}*$', '^\\S+$') },
            { requiredKeys: ['type'] }
          ) as fc.Arbitrary<JsonObject>,
          optional: fc.boolean(),
          values: fc.array(of<string | undefined>('', 'a', 'b', 'ab', 'abc', '张', '张三', 'a b', 'abca', undefined), {
            minLength: 6,
            maxLength: 6
          })
        }),
        { minLength: 1, maxLength: 3 }
      ),
      separator: of('', '-', ' ', ', '),
      wanted: fc.oneof(
        schemaOf('string'),
        fc.record(
          { type: of('string'), maxLength: of(3, 5, 8, 14), minLength: of(0, 1) },
          { requiredKeys: ['type'] }
        ) as fc.Arbitrary<JsonObject>,
        of<JsonObject>({ type: 'string', pattern: '^\\S*$' }, { type: 'string', pattern: '^[^0-9]*$', maxLength: 14 }, { type: 'string' })
      )
    }),
    ({ parts, separator, wanted }) => {
      const keys = parts.map((_, i) => `p.${i}`),
        optional = keys.filter((_, i) => parts[i]!.optional);
      const steps = [{ op: 'line', separator, optional }] as unknown as MapOp[],
        V = normalise(wanted);
      const pulled = pullLine(
        steps,
        parts.map((p) => ({ domain: normalise(p.domain), optional: p.optional })),
        V
      );
      const byLength = (p: (typeof parts)[number], sign: number): string | undefined =>
        ['', 'a', 'ab', 'aab', 'abca', '张', '张三李四']
          .filter((v) => check(normalise(p.domain), v))
          .sort((a, b) => sign * (a.length - b.length))[0];
      const lines = [
        parts.map((p) => byLength(p, -1)),
        parts.map((p) => byLength(p, 1)),
        ...Array.from({ length: 6 }, (_, i) => parts.map((p) => p.values[i]))
      ];
      for (const values of lines) {
        if (!values.every((v, j) => v === undefined || check(normalise(parts[j]!.domain), v))) continue;
        const text = lineOf(steps, keys, values);
        must(
          text ===
            line(
              separator,
              parts.map((p) => p.optional),
              values
            ),
          'a line is not what its description says',
          { values, text }
        );
        if (text === undefined || 'declined' in pulled) continue;
        must(check(pulled.node, text) === check(V, text), 'a line was promised to fit', {
          parts,
          separator,
          wanted,
          text,
          pulled: toSchema(pulled.node)
        });
      }
    }
  ),

  law(
    'M13a',
    'PutGet: a value that came back goes out again as it was; GetPut: what went out comes back, up to the class of its code',
    10,
    mapped,
    (m) => {
      const { steps } = m;
      for (const x of inDomain(m)) {
        const y = f(steps, x);
        if (y === undefined || steps[0]?.op === 'constant') continue;
        const back = backwards(steps, y);
        if (back === undefined) {
          must(
            steps.some((op) => (op.op === 'date' && (!op.format.includes('DD') || op.as === 'integer')) || leavesOpen(op)),
            'what went out does not come back',
            { steps, x, y }
          );
          continue;
        }
        must(canonical(forwards(steps, back)) === canonical(y), 'PutGet: f(s(p)) ≠ p', { steps, x, y, back });
        const manyToOne = steps.some((op) => op.op === 'codes' || op.op === 'each');
        must(manyToOne || canonical(back) === canonical(x), 'GetPut: s(f(x)) ≠ x', { steps, x, y, back });
      }
    }
  ),

  law(
    'M13c',
    'what several forms keep of one datum, each in its own codes, comes back as a value that all of them follow from',
    5,
    fc.record({
      maps: fc.array(
        fc.tuple(
          fc.boolean().chain((i) => pairs(i)),
          fc.boolean()
        ),
        { minLength: 2, maxLength: 3 }
      ),
      code: of<Json>('1', '2', '3', '4')
    }),
    ({ maps, code }) => {
      const text = { zh: '示', en: 'x' };
      const items = maps.map(([map, plain], i) => ({
        kind: 'item',
        id: 'ABC'[i]!,
        version: '1',
        title: text,
        department: 'd',
        subjects: { s: { type: 't' } },
        form: { type: 'object', properties: { x: { 'x-data': 's.e', ...(!plain && { 'x-map': [{ op: 'codes', pairs: map }] }) } } }
      }));
      const composition = compose(
        {
          kind: 'catalogue',
          id: 'c',
          version: '1',
          title: text,
          departments: { d: { title: text } },
          codeMaps: {},
          codeLists: {},
          subjectTypes: { t: { title: text, elements: { e: { title: text, schema: {} } } } }
        } as never,
        items as never,
        {
          kind: 'bundle',
          id: 'b',
          version: '1',
          title: text,
          subjects: { s: { type: 't', title: text } },
          items: items.map((i) => ({ item: i.id }))
        } as never
      );
      const images = maps.map(([map, plain]) => (plain ? code : map.find(([c]) => c === code)?.[1]));
      if (images.includes(undefined) || composition.data.length !== 1) return;
      const back = join(composition, Object.fromEntries(items.map((item, i) => [item.id, { x: images[i] } as JsonObject]))),
        found = back.record['s.e'];
      // one code that explains every image: the one that was filed, or its fellow in every list
      const explains = (c: Json): boolean =>
        maps.every(([map, plain], i) => canonical((plain ? c : map.find(([x]) => x === c)?.[1]) ?? null) === canonical(images[i]!));
      if (found === undefined) {
        must(back.problems.length > 0, 'nothing came back, and nothing was said', { maps, code });
        return;
      }
      must(explains(found), 'a value came back that not all of them follow from', { maps, code, found });
      if (maps.some(([, plain]) => plain)) must(found === code, 'the plain value did not come back', { maps, code, found });
    }
  ),

  law('M14', 'pull distributes over meet, implication and negation, and composes', 8, fc.tuple(mapped, mapped), ([m, other]) => {
    const { steps, wanted, domain } = m,
      D = normalise(domain),
      A = normalise(wanted),
      B = normalise(other.wanted);
    const pulled = (V: Node): Node | undefined => {
      const p = pull(steps, V, D);
      return 'declined' in p ? undefined : p.node;
    };
    const a = pulled(A),
      b = pulled(B),
      both = pulled(meetAll([A, B])),
      neither = pulled(negation(A)),
      implied = pulled(implication(A, B, negation(A)));
    for (const x of inDomain(m)) {
      if (f(steps, x) === undefined) continue;
      if (a && b && both)
        must(check(both, x) === (check(a, x) && check(b, x)), 'pull(A ∧ B) ≢ pull(A) ∧ pull(B)', { steps, A: wanted, B: other.wanted, x });
      if (a && neither)
        must(check(neither, x) === !check(a, x), 'pull(¬A) ≢ ¬pull(A)', { steps, A: wanted, x, neither: toSchema(neither) });
      if (a && b && implied)
        must(check(implied, x) === (check(a, x) ? check(b, x) : !check(a, x)), 'pull(A ⇒ B) ≢ pull(A) ⇒ pull(B)', {
          steps,
          A: wanted,
          B: other.wanted,
          x
        });
    }
    if (steps.length < 2) return;
    const outer = pull(steps.slice(1), A, D);
    if ('declined' in outer) return;
    const inner = pull(steps.slice(0, 1), outer.node, D),
      whole = pull(steps, A, D);
    must('declined' in inner === 'declined' in whole, 'composition is declined otherwise', { steps, wanted });
    if ('declined' in inner || 'declined' in whole) return;
    for (const x of inDomain(m))
      must(check(inner.node, x) === check(whole.node, x), 'pull(p ∘ q) ≢ pull(q) ∘ pull(p)', { steps, wanted, x });
  }),

  law(
    'M15',
    'a refused mapping has a counterexample: the check is not needlessly strict, for codes, scale and members',
    8,
    mapped,
    ({ steps, wanted, domain }) => {
      const V = normalise(wanted),
        pulled = pull(steps, V, normalise(domain));
      if (!('declined' in pulled)) return;
      if (steps[0]!.op === 'codes') throw new Error('a code map was refused: it is finite');
      if (steps[0]!.op === 'scale' && !V.rules) {
        // some bound or step has no finite decimal on the canonical side
        const factor = steps.reduce((k, op) => k * Number((op as { factor: string }).factor), 1);
        const spoken = [V.num?.lo, V.num?.hi, ...(V.num?.steps ?? []), 1].filter((n) => n !== undefined);
        must(
          spoken.some((n) => !Number.isInteger(Number(((n / factor) * 1e9).toFixed(4)))),
          'scale was refused although everything divides',
          { steps, wanted }
        );
      }
      if (steps[0]!.op === 'each' && V.arr?.unique && !V.fin && !V.not && !V.rules) {
        const list = (steps[0] as unknown as { ops: { pairs: [Json, Json][] }[] }).ops[0]!.pairs;
        must(
          list.some(([a, x], i) => list.some(([b, y], j) => i < j && canonical(a) !== canonical(b) && canonical(x) === canonical(y))),
          'uniqueItems was refused through an injective map',
          { steps, wanted }
        );
      }
    }
  ),

  law(
    'M16',
    'the coverage report is the item values that nothing reaches and the codes that cannot be carried, exactly',
    4,
    fc.record({
      map: fc.boolean().chain((i) => pairs(i)),
      listed: fc.subarray(['1', '2', '3', '4'], { minLength: 1 }),
      wanted: fc.subarray(IMAGES, { minLength: 1 }),
      titled: fc.boolean()
    }),
    ({ map, listed, wanted, titled }) => {
      const text = { zh: '示', en: 'x' };
      const schema = titled ? { oneOf: wanted.map((c) => ({ const: c, title: '题' })) } : { enum: wanted };
      const composition = compose(
        {
          kind: 'catalogue',
          id: 'c',
          version: '1',
          title: text,
          departments: { d: { title: text } },
          codeMaps: {},
          subjectTypes: { t: { title: text, elements: { e: { title: text, schema: {}, codeList: 'l' } } } },
          codeLists: { l: { title: text, codes: listed.map((code) => ({ code, title: text })) } }
        } as never,
        [
          {
            kind: 'item',
            id: 'A',
            version: '1',
            title: text,
            department: 'd',
            subjects: { s: { type: 't' } },
            form: { type: 'object', properties: { x: { ...schema, 'x-data': 's.e', 'x-map': [{ op: 'codes', pairs: map }] } } }
          }
        ] as never,
        { kind: 'bundle', id: 'b', version: '1', title: text, subjects: { s: { type: 't', title: text } }, items: [{ item: 'A' }] } as never
      );
      const image = (code: Json): Json | undefined => map.find(([c]) => canonical(c) === canonical(code))?.[1];
      const unreached = wanted.filter(
        (v) =>
          !listed.some((code) => {
            const y = image(code);
            return y !== undefined && canonical(y) === canonical(v);
          })
      );
      const uncarried = listed.filter((code) => image(code) === undefined);
      const said = composition.diagnostics
        .filter((d) => d.code === 'coverage')
        .map((d) => d.facts as unknown as { unreached: Json[]; uncarried: Json[] });
      const sorted = (list: readonly Json[]): string => canonical(list.map((v) => canonical(v)).sort());
      if (unreached.length + uncarried.length === 0) {
        must(said.length === 0, 'a report without a gap', said);
        return;
      }
      must(
        said.length === 1 && sorted(said[0]!.unreached) === sorted(unreached) && sorted(said[0]!.uncarried) === sorted(uncarried),
        'another coverage',
        { map, listed, wanted, unreached, uncarried, said }
      );
    }
  )
];

/** Do several codes become one, and no representative is named for it? */
function leavesOpen(op: MapOp): boolean {
  if (op.op === 'each') return op.ops.some(leavesOpen);
  if (op.op !== 'codes') return false;
  const images = (op.pairs ?? []).map(([, image]) => JSON.stringify(image)),
    named = (op.representative ?? []).map(([image]) => JSON.stringify(image));
  return images.some((image, i) => images.indexOf(image) < i && !named.includes(image));
}
