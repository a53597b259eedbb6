// The algebra of nodes: merge.md 1–4, 17–20, 22, 23, 32.

import fc from 'fast-check';
import { check } from '../../../packages/core/src/model/node/check.ts';
import { inhabit, isEmpty } from '../../../packages/core/src/model/node/inhabit.ts';
import { irreducible } from '../../../packages/core/src/model/node/irreducible.ts';
import { meet, meetAll } from '../../../packages/core/src/model/node/meet.ts';
import { BOTTOM, TOP, type Node } from '../../../packages/core/src/model/node/node.ts';
import { normalise } from '../../../packages/core/src/model/node/normalise.ts';
import { nodeKey, toSchema } from '../../../packages/core/src/model/node/to-schema.ts';
import { mergeSchemas } from '../../../packages/core/src/compose/merge-schemas.ts';
import { isObject, type Json, type JsonObject } from '../../../packages/core/src/model/json.ts';
import { family, instance, NAMES, PATTERNS, schemaOf } from '../arbitrary/schema.ts';
import { judges } from '../judge.ts';
import { asyncLaw, law, must, type Law } from '../law.ts';

const same = (a: Node, b: Node, what: string): void => must(nodeKey(a) === nodeKey(b), what, { a: toSchema(a), b: toSchema(b) });

export const algebra: readonly Law[] = [
  law('M1', 'meet is idempotent, commutative and associative, structurally', 8, family(3, { values: 1 }), ({ schemas }) => {
    const [a, b, c] = schemas.map((s) => normalise(s)) as [Node, Node, Node];
    same(meet(a, a), a, 'a ∧ a ≠ a');
    same(meet(a, normalise(JSON.parse(JSON.stringify(schemas[0])) as JsonObject)), a, 'a ∧ (another reading of a) ≠ a');
    same(meet(a, b), meet(b, a), 'a ∧ b ≠ b ∧ a');
    same(meet(a, meet(b, c)), meet(meet(a, b), c), 'a ∧ (b ∧ c) ≠ (a ∧ b) ∧ c');
    same(meetAll([a, b, c]), meet(meet(a, b), c), 'one pass ≠ step by step');
    same(meetAll([c, a, b]), meetAll([b, c, a]), 'the order shows');
  }),

  law('M2', 'meet has ⊤ and ⊥, and is monotone', 5, family(3), ({ schemas, values }) => {
    const [a, c, d] = schemas.map((s) => normalise(s)) as [Node, Node, Node];
    same(meet(a, TOP), a, 'a ∧ ⊤ ≠ a');
    same(meet(a, BOTTOM), BOTTOM, 'a ∧ ⊥ ≠ ⊥');
    const below = meet(a, d); // ⊑ a
    const less = meet(below, c),
      more = meet(a, c);
    same(meet(less, more), less, 'a ⊑ b but a ∧ c ⋢ b ∧ c');
    for (const x of values) must(!check(less, x) || check(more, x), 'not monotone', { schemas, x });
  }),

  law('M3', 'a meet accepts what all of its parts accept, and nothing else', 12, family(3), ({ schemas, values }) => {
    const nodes = schemas.map((s) => normalise(s));
    const whole = meetAll(nodes);
    for (const x of values)
      must(check(whole, x) === nodes.every((n) => check(n, x)), 'meet is not the intersection', { schemas, x, whole: toSchema(whole) });
  }),

  asyncLaw(
    'M4',
    'a node, and what it is written down as, accept what the schema accepts, as two validators judge',
    8,
    family(1),
    async ({ schemas: [schema], values }) => {
      const n = normalise(schema!);
      const written = toSchema(n);
      const again = normalise(written as JsonObject);
      same(again, n, 'reading what was written gives another node');
      const original = await judges(schema!),
        judged = await judges(written as JsonObject);
      for (const x of values) {
        const wanted = original(x);
        must(check(n, x) === wanted, `check says ${check(n, x)}, the judges ${wanted}`, { schema, x });
        must(judged(x) === wanted, 'what was written accepts something else', { schema, written, x });
      }
    }
  ),

  asyncLaw(
    'M17',
    'empty means that nothing is accepted; satisfiable comes with a witness that the judges accept',
    8,
    family(2),
    async ({ schemas, values }) => {
      const whole = meetAll(schemas.map((s) => normalise(s)));
      const verdict = inhabit(whole);
      if (verdict.kind === 'empty') for (const x of values) must(!check(whole, x), 'empty, and yet accepted', { schemas, x });
      if (verdict.kind === 'sat')
        for (const s of schemas) must((await judges(s))(verdict.witness), 'the witness is refused', { schemas, witness: verdict.witness });
    }
  ),

  law(
    'M18',
    'a cause is empty, and not empty without any one of its members',
    6,
    family(5, { conditions: false, values: 1 }),
    ({ schemas }) => {
      const nodes = schemas.map((s) => normalise(s));
      const clashes = (some: readonly Node[]): boolean => isEmpty(meetAll(some));
      if (!clashes(nodes)) return;
      const cause = irreducible(nodes, clashes).map((i) => nodes[i]!);
      must(clashes(cause), 'the cause is no cause', { schemas });
      for (const one of cause)
        must(!clashes(cause.filter((n) => n !== one)), 'the cause holds one too many', { schemas, cause: cause.map((n) => toSchema(n)) });
    }
  ),

  law(
    'M19',
    'no verdict is unknown where there are no conditions and all patterns are regular',
    8,
    family(2, { conditions: false, values: 1 }),
    ({ schemas }) => {
      const whole = meetAll(schemas.map((s) => normalise(s)));
      must(inhabit(whole).kind !== 'unknown', 'unknown', { schemas });
    }
  ),

  law(
    'M20a',
    'a dead field is never used by any accepted value',
    6,
    fc.tuple(schemaOf('object'), schemaOf('object')).chain((schemas) =>
      fc.record({
        schemas: fc.constant(schemas),
        values: fc.array(fc.oneof(...schemas.map((s) => instance(s))), { minLength: 10, maxLength: 10 })
      })
    ),
    ({ schemas, values }) => {
      const merged = mergeSchemas(schemas, { formats: true });
      must(!('unsupported' in merged), 'the dialect is not supported', { schemas, merged });
      const nodes = schemas.map((s) => normalise(s));
      const accepted = values.filter((x) => nodes.every((n) => check(n, x)));
      if ('conflict' in merged) {
        must(accepted.length === 0, 'a conflict, and yet accepted', { schemas, accepted });
        return;
      }
      for (const pointer of merged.dead ?? [])
        for (const x of accepted) must(at(x, pointer) === undefined, 'a dead field is used', { schemas, pointer, x });
      const whole = normalise(merged.schema as JsonObject);
      for (const x of values)
        must(check(whole, x) === accepted.includes(x), 'the merged schema accepts something else', { schemas, merged, x });
    }
  ),

  law(
    'M22',
    'an implication with a false guard changes nothing; with an entailed guard it equals its then',
    6,
    family(3),
    ({ schemas, values }) => {
      const [s, t, e] = schemas as [JsonObject, JsonObject, JsonObject];
      const read = (schema: JsonObject): Node => normalise(schema);
      const never = read({ allOf: [s, { if: false, then: t } as JsonObject] }),
        plain = read(s);
      same(never, plain, 'a false guard changes the form');
      const entailed = read({ allOf: [s, { if: s, then: t, else: e }] }),
        both = read({ allOf: [s, t] });
      const excluded = read({ allOf: [s, { if: { allOf: [s, false] } as JsonObject, then: t, else: e }] }),
        other = read({ allOf: [s, e] });
      for (const x of values) {
        must(check(entailed, x) === check(both, x), 'an entailed guard is not its then', { schemas, x });
        must(check(excluded, x) === check(other, x), 'an excluded guard is not its else', { schemas, x });
      }
    }
  ),

  asyncLaw(
    'M23',
    'an absent member means in a condition what it means to the judges, on every subset of members',
    4,
    fc.tuple(schemaOf('object'), schemaOf('object'), schemaOf('object')).chain(([a, b, c]) =>
      fc.record({
        parts: fc.constant([a, b, c] as const),
        whole: fc.record(Object.fromEntries(NAMES.map((n) => [n, memberOf([a, b, c], n)])))
      })
    ),
    async ({ parts: [a, b, c], whole }) => {
      const strip = (s: JsonObject): JsonObject =>
        Object.fromEntries(Object.entries(s).filter(([k]) => k !== 'type' && k !== 'additionalProperties'));
      const schema: JsonObject = { if: strip(a), then: strip(b), else: strip(c) };
      const judge = await judges(schema),
        n = normalise(schema);
      for (let mask = 0; mask < 8; mask++) {
        const x = Object.fromEntries(NAMES.filter((_, i) => mask & (1 << i)).map((name) => [name, whole[name]!])) as JsonObject;
        must(check(n, x) === judge(x), `check says ${check(n, x)}`, { schema, x });
      }
    }
  ),

  law(
    'M32',
    'no patterns are combined into one: every written pattern is one that was read',
    4,
    fc.array(fc.subarray(PATTERNS, { minLength: 1 }), { minLength: 2, maxLength: 4 }),
    (lists) => {
      const merged = toSchema(
        meetAll(lists.map((list) => normalise({ type: 'string', allOf: list.map((pattern) => ({ pattern })) })))
      ) as JsonObject;
      const written = patternsIn(merged);
      must(new Set(written).size === written.length && written.every((p) => lists.flat().includes(p)), 'a pattern of our own', merged);
      must(new Set(lists.flat()).size === written.length, 'a pattern was lost', merged);
    }
  )
];

const memberOf = (schemas: readonly JsonObject[], name: string): fc.Arbitrary<Json> => {
  const found = schemas.map((s) => (s.properties as JsonObject)[name]).filter(isObject);
  return found.length ? fc.oneof(...found.map((s) => instance(s))) : fc.constantFrom<Json>(1, 'a', null);
};

function patternsIn(schema: Json | undefined): string[] {
  if (Array.isArray(schema)) return schema.flatMap(patternsIn);
  if (!isObject(schema)) return [];
  return Object.entries(schema).flatMap(([key, value]) => (key === 'pattern' ? [value as string] : patternsIn(value)));
}

/** The member of a value that a pointer into its schema speaks of. */
function at(value: Json, pointer: string): Json | undefined {
  const [, , name = '', ...rest] = pointer.split('/');
  const inner = isObject(value) ? value[name] : undefined;
  return rest.length && inner !== undefined ? at(inner, '/' + rest.join('/')) : inner;
}
