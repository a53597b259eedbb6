// No answer dies in silence: design.md 11. Over small bundles whose records can all be tried: every element has a handful of
// values, so what a form takes by itself, and what can be filed at all, is found by counting.

import fc from 'fast-check';
import { compose } from '../../../packages/core/src/compose.ts';
import type { Bundle, Catalogue, Composition, Item, Narrowing } from '../../../packages/core/src/model/generated/documents.ts';
import { isArray, type Json, type JsonObject } from '../../../packages/core/src/model/json.ts';
import { check } from '../../../packages/core/src/model/node/check.ts';
import type { Node } from '../../../packages/core/src/model/node/node.ts';
import { normalise } from '../../../packages/core/src/model/node/normalise.ts';
import { accepts } from '../../../packages/core/src/runtime.ts';
import { activeItems } from '../../../packages/core/src/runtime/specialise.ts';
import { holds } from '../../../packages/core/src/runtime/condition.ts';
import type { Case } from '../arbitrary/bundle.ts';
import { deepFreeze, law, must, tally, type Law } from '../law.ts';
import { ON } from './way.ts';

const title = (zh: string): { zh: string; en: string } => ({ zh, en: zh });

/** Every value that matters: of texts only the length is spoken of. */
const VALUES: Readonly<Record<string, readonly Json[]>> = { k: ['a', 'b', 'c'], f: [true, false], n: [0, 1, 2, 3], t: ['', 'x', 'xx'] };
const NAMES = Object.keys(VALUES);
const KINDS = ['x', 'y'];

const WISHES: Readonly<Record<string, readonly JsonObject[]>> = {
  k: [{ type: 'string' }, { enum: ['a', 'b'] }, { enum: ['b', 'c'] }, { enum: ['a', 'b', 'c', 'z'] }, { const: 'a' }],
  f: [{ type: 'boolean' }, { type: 'boolean' }, { const: true }],
  n: [
    { type: 'integer' },
    { type: 'integer', minimum: 1 },
    { type: 'integer', maximum: 2 },
    { type: 'number', exclusiveMinimum: 0, maximum: 2 },
    { enum: [1, 3] }
  ],
  t: [{ type: 'string' }, { type: 'string', maxLength: 1 }, { type: 'string', minLength: 1 }]
};
const GUARDS: Readonly<Record<string, readonly JsonObject[]>> = {
  k: [{ const: 'a' }, { enum: ['b', 'c'] }],
  f: [{ const: true }, { const: false }],
  n: [{ minimum: 2 }, { const: 1 }],
  t: [{ minLength: 1 }, { maxLength: 0 }]
};
const WHENS: readonly (object | undefined)[] = [
  undefined,
  undefined,
  { datum: 's.kind', in: { const: 'x' } },
  { datum: 's.kind', in: { const: 'y' } },
  { not: { datum: 's.kind', in: { const: 'x' } } },
  { datum: 'p.f', in: { const: true } },
  {
    any: [
      { datum: 'p.k', in: { const: 'a' } },
      { datum: 's.kind', in: { const: 'y' } }
    ]
  }
];

interface RuleSpec {
  readonly kind: number;
  readonly a: number;
  readonly b: number;
  readonly guard: number;
  readonly otherwise: boolean;
}
const ruleSpec: fc.Arbitrary<RuleSpec> = fc.record({
  kind: fc.nat(4),
  a: fc.nat(3),
  b: fc.nat(3),
  guard: fc.nat(1),
  otherwise: fc.boolean()
});

function ruleOf({ kind, a, b, guard, otherwise }: RuleSpec, names: readonly string[]): JsonObject {
  const one = names[a % names.length]!,
    two = names[b % names.length]!;
  const test = { properties: { [one]: GUARDS[one]![guard]! }, required: [one] };
  const away = { properties: { [two]: false } },
    needed = { required: [two] },
    less = { properties: { [two]: GUARDS[two]![1 - guard]! } };
  if (kind === 0) return { if: test, then: needed, ...(otherwise && { else: away }) };
  if (kind === 1) return { if: test, then: away, ...(otherwise && { else: needed }) };
  if (kind === 2) return { if: test, then: less };
  if (kind === 3) return { dependentRequired: { [one]: [two] } };
  return { if: test, else: less };
}

const itemSpec = fc.record({
  names: fc.subarray(NAMES, { minLength: 1, maxLength: 3 }),
  wishes: fc.array(fc.nat(4), { minLength: 4, maxLength: 4 }),
  needed: fc.array(fc.nat(2), { minLength: 4, maxLength: 4 }),
  rules: fc.array(ruleSpec, { maxLength: 2 }),
  when: fc.nat(WHENS.length - 1)
});

const small: fc.Arbitrary<Case> = fc
  .record({ items: fc.array(itemSpec, { minLength: 2, maxLength: 3 }), asked: fc.nat(3) })
  .map(({ items: specs, asked }) => {
    const items = specs.map(
      ({ names, wishes, needed, rules }, i): Item =>
        ({
          kind: 'item',
          id: 'ABC'[i]!,
          version: '1',
          title: title('ABC'[i]!),
          department: 'd',
          subjects: { p: { type: 'person' } },
          form: {
            type: 'object',
            additionalProperties: false,
            properties: Object.fromEntries(
              names.map((name, j) => [name, { ...WISHES[name]![wishes[j]! % WISHES[name]!.length]!, 'x-data': `p.${name}` }])
            ),
            required: names.filter((_, j) => needed[j] === 0),
            ...(rules.length && { allOf: rules.map((r) => ruleOf(r, names)) })
          }
        }) as unknown as Item
    );
    return deepFreeze({
      catalogue: {
        kind: 'catalogue',
        id: 'c',
        version: '1',
        title: title('c'),
        departments: { d: { title: title('d') } },
        subjectTypes: {
          person: {
            title: title('人'),
            elements: {
              k: { title: title('k'), schema: { type: 'string' }, codeList: 'k' },
              f: { title: title('f'), schema: { type: 'boolean' } },
              n: { title: title('n'), schema: { type: 'integer', minimum: 0, maximum: 3 } },
              t: { title: title('t'), schema: { type: 'string', maxLength: 2 } }
            }
          }
        },
        codeLists: { k: { title: title('k'), codes: VALUES['k']!.map((code) => ({ code, title: title(`名${String(code)}`) })) } },
        codeMaps: {}
      } as unknown as Catalogue,
      items,
      bundle: {
        kind: 'bundle',
        id: 'b',
        version: '1',
        title: title('b'),
        subjects: { p: { type: 'person', title: title('人') } },
        questions: [
          { datum: 's.kind', title: title('哪一种'), schema: { enum: KINDS } },
          ...(asked === 0 ? [{ datum: 'p.n', title: title('几个'), schema: { type: 'integer', maximum: 2 } }] : [])
        ],
        items: items.map((item, i) => ({ item: item.id, ...(WHENS[specs[i]!.when] && { when: WHENS[specs[i]!.when] }) }))
      } as unknown as Bundle
    });
  });

/** The values of a datum, by the element in its key; one that is asked apart has the same. */
const valuesOf = (key: string): readonly Json[] => (key === 's.kind' ? KINDS : VALUES[/^(?:p\.|\w+\/)(\w)/.exec(key)![1]!]!);

function* records(keys: readonly string[]): Generator<JsonObject> {
  const [first, ...rest] = keys;
  if (first === undefined) {
    yield {};
    return;
  }
  for (const more of records(rest)) {
    yield more;
    for (const value of valuesOf(first)) yield { [first]: value, ...more };
  }
}

/** What is filed with an item in any record at all: `field value`, as text. */
function filedIn(composition: Composition, keys: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const out = new Map(composition.items.map((i) => [i.id as string, new Set<string>()]));
  for (const record of records(keys)) {
    if (accepts(composition, record, { on: ON }).length > 0) continue;
    for (const item of activeItems(composition, record))
      for (const [key, value] of Object.entries(record)) out.get(item.id)!.add(JSON.stringify([key, value]));
  }
  return out;
}

/** Fields of the form by itself that can be filled in with each value, under the item's own condition. */
function ownOf(item: Item, when: object | undefined): ReadonlySet<string> {
  const form: Node = normalise(item.form as JsonObject),
    names = Object.keys((item.form as JsonObject).properties as JsonObject);
  const out = new Set<string>();
  for (const record of records([...new Set([...names.map((name) => `p.${name}`), 's.kind', 'p.f', 'p.k'])])) {
    if (when && !holds(when as never, record)) continue;
    const payload = Object.fromEntries(names.flatMap((name) => (record[`p.${name}`] === undefined ? [] : [[name, record[`p.${name}`]!]])));
    if (check(form, payload)) for (const [name, value] of Object.entries(payload)) out.add(JSON.stringify([name, value]));
  }
  return out;
}

/** Does the narrowing of a field speak of this value? */
function tells(n: Narrowing, value: Json): boolean {
  if (n.lost === 'field') return true;
  if (n.lost === 'codes') return n.codes!.includes(value);
  const left = normalise((n.keyword === 'not' ? n.left : { [n.keyword!]: n.left }) as never);
  return n.keyword === 'not' ? check(left, value) : !check(left, value);
}

function pointed(form: Json | undefined, pointer: readonly (string | number)[]): boolean {
  let at = form;
  for (const step of pointer) at = isArray(at) ? at[Number(step)] : (at as JsonObject | undefined)?.[step];
  return at !== undefined;
}

export const narrowings: readonly Law[] = [
  law(
    'D11',
    'what a form by itself accepts can be filed in some situation, or narrowing tells it with whose it is; and what it tells is lost',
    6,
    small,
    (c) => {
      tally.bundles++;
      const composition = compose(c.catalogue, c.items, c.bundle);
      const keys = [...new Set([...composition.data.map((d) => d.key as string), ...composition.questions.map((q) => q.datum as string)])];
      if (keys.length > 6) return;
      const filed = filedIn(composition, keys);
      for (const item of composition.items) {
        const original = c.items.find((i) => i.id === item.id)!,
          own = ownOf(original, item.when);
        const blocked = composition.verdict.kind === 'empty' || composition.narrowing.some((n) => n.lost === 'item' && n.item === item.id);
        if (composition.narrowing.some((n) => n.lost === 'item' && n.item === item.id))
          must(filed.get(item.id)!.size === 0, 'told as never filed, and is', item.id);
        const never = !activeSomewhere(composition, item.id, keys);
        for (const field of item.mapping) {
          const key = field.data![0] as string,
            told = composition.narrowing.filter((n) => n.item === item.id && n.path[0] === field.name);
          for (const n of told) {
            must(n.by.length > 0, 'a narrowing without a cause', n);
            for (const b of n.by)
              if (!['catalogue', 'bundle'].includes(b.item))
                must(
                  pointed(c.items.find((i) => i.id === b.item)?.form as Json, b.pointer as (string | number)[]),
                  'a cause points nowhere',
                  { n, b }
                );
          }
          for (const value of valuesOf(key)) {
            const can = filed.get(item.id)!.has(JSON.stringify([key, value])),
              alone = own.has(JSON.stringify([field.name, value])),
              says = told.some((n) => tells(n, value));
            if (alone && !can && !blocked && !never)
              must(says, 'an answer dies in silence', {
                item: item.id,
                key,
                value,
                narrowing: composition.narrowing,
                conflicts: composition.conflicts
              });
            if (says && alone) must(!can, 'told as lost, and can be filed', { item: item.id, key, value, told });
          }
        }
      }
    }
  )
];

/** Is the item handled for any answers at all? Conditions on what nobody asks are a fault of their own. */
function activeSomewhere(composition: Composition, id: string, keys: readonly string[]): boolean {
  for (const record of records(keys.filter((k) => ['s.kind', 'p.f', 'p.k'].includes(k))))
    if (activeItems(composition, record).some((i) => i.id === id)) return true;
  return false;
}
