// Do edits of a form's rules change what they say of one field, and nothing else?

import { canonical, isArray, isObject, walkForm, type FormField, type Json, type JsonObject } from '@onething/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { library } from '../testing/examples.ts';
import { entriesOf, renamedField, type FormEntry } from './item-form.ts';
import { atomsOf, ifOf, sameIf } from './item-if.ts';
import {
  addedRuling,
  askedAlways,
  askedAs,
  askedByIt,
  askedIf,
  rulingsOf,
  atomsOfRuling,
  broughtOut,
  declaringRuling,
  fieldGone,
  freeOf,
  isStillNamed,
  limitedTo,
  MODES,
  modeOf,
  neededWith,
  situationOf,
  type Mode
} from './item-rules.ts';

const field = (form: JsonObject, ...path: string[]): FormEntry => entriesOf(form).find((e) => e.path.join('/') === path.join('/'))!;
const pathsIn = (fields: readonly FormField[]): readonly string[] => fields.flatMap((f) => [f.path.join('/'), ...pathsIn(f.fields)]);
const is = (name: string, value: Json): JsonObject => ({ properties: { [name]: { const: value } }, required: [name] });
const rule = (when: JsonObject, sides: JsonObject): JsonObject => ({ if: when, ...sides });
const same = (a: JsonObject, b: JsonObject): void => {
  expect(canonical(unordered(a))).toBe(canonical(unordered(b)));
};

/** What is required has no order, and rules have none. */
function unordered(value: Json): Json {
  if (isArray(value)) return value.map(unordered);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([k, v]) => [
      k,
      k === 'required' && isArray(v)
        ? [...v].sort()
        : k === 'allOf' && isArray(v)
          ? v.map((r) => unordered(r)).sort((a, b) => (canonical(a) < canonical(b) ? -1 : 1))
          : unordered(v as Json)
    ])
  ) as JsonObject;
}

const base: JsonObject = {
  type: 'object',
  properties: {
    a: { type: 'boolean' },
    b: { type: 'string' },
    c: { type: 'string' },
    g: { type: 'object', properties: { x: { type: 'integer' }, y: { type: 'integer' } } }
  },
  additionalProperties: false
};
const two = { ...base, allOf: [rule(is('a', true), { then: { required: ['b', 'c'] }, else: { properties: { b: false, c: false } } })] };

describe('rules of a form', () => {
  it('reads only, except, needed, spared and limited', () => {
    const modes = (sides: JsonObject) =>
      rulingsOf({ ...base, allOf: [rule(is('a', true), sides)] }, field(base, 'b')).map((ruling) => modeOf(ruling));
    expect(modes({ then: { required: ['b'] }, else: { properties: { b: false } } })).toEqual([{ mode: 'only', required: true }]);
    expect(modes({ else: { properties: { b: false } } })).toEqual([{ mode: 'only', required: false }]);
    expect(modes({ then: { properties: { b: false } } })).toEqual([{ mode: 'except', required: false }]);
    expect(modes({ then: { required: ['b'] } })).toEqual([{ mode: 'needed', required: true }]);
    expect(modes({ else: { required: ['b'] } })).toEqual([{ mode: 'spared', required: true }]);
    expect(modes({ then: { properties: { b: { maxLength: 3 } } } })).toEqual([{ mode: 'limited', required: false }]);
    expect(modes({ then: { properties: { b: { maxLength: 3 } } }, else: { properties: { b: { maxLength: 9 } } } })).toEqual([undefined]);
    expect(modes({ then: { required: ['c'] } })).toEqual([]);
  });

  it('reads every rule of the examples that speaks of a field', () => {
    for (const { id, form } of library)
      for (const e of entriesOf(form as JsonObject))
        for (const ruling of rulingsOf(form as JsonObject, e))
          expect([id, e.path, modeOf(ruling) !== undefined, atomsOf(ruling.if) !== undefined]).toEqual([id, e.path, true, true]);
  });

  it('leaves the other fields of a rule alone when one is given another condition, and brings it back', () => {
    const [ruling] = rulingsOf(two, field(two, 'c')),
      moved = askedIf(
        two,
        field(two, 'c'),
        ruling!,
        situationOf(field(two, 'c'), [{ path: ['b'], schema: { const: 'z' }, evenEmpty: false }])!
      );
    expect(moved.allOf).toEqual([
      rule(is('a', true), { then: { required: ['b'] }, else: { properties: { b: false } } }),
      rule(is('b', 'z'), { then: { required: ['c'] }, else: { properties: { c: false } } })
    ]);
    const [now] = rulingsOf(moved, field(moved, 'c'));
    expect(askedIf(moved, field(moved, 'c'), now!, { place: now!.place, if: is('a', true) })).toEqual(two);
  });

  it('takes a rule of the form itself apart too', () => {
    const { allOf, ...rest } = two,
      own = { ...rest, ...(allOf[0] as JsonObject) },
      [ruling] = rulingsOf(own, field(own, 'c'));
    const moved = askedIf(own, field(own, 'c'), ruling!, { place: ruling!.place, if: is('b', 'z') });
    expect([moved.if, (moved.allOf as JsonObject[])[0]!.if]).toEqual([is('a', true), is('b', 'z')]);
    expect(askedIf(moved, field(moved, 'c'), rulingsOf(moved, field(moved, 'c'))[0]!, { place: ruling!.place, if: is('a', true) })).toEqual(
      own
    );
    expect(fieldGone(fieldGone(own, field(own, 'b')), field(own, 'c'))).toEqual({
      ...rest,
      properties: { a: { type: 'boolean' }, g: base.properties!['g' as never] }
    });
  });

  it('puts a rule with the nearest object that has all its fields', () => {
    const y = field(base, 'g', 'y'),
      at = (path: string[]) => situationOf(y, [{ path, schema: { const: 1 }, evenEmpty: false }])!;
    expect(addedRuling(base, y, at(['g', 'x']), 'only', true)).toMatchObject({
      properties: { g: { allOf: [rule(is('x', 1), { then: { required: ['y'] }, else: { properties: { y: false } } })] } }
    });
    const far = addedRuling(base, y, at(['a']), 'only', true);
    expect(far.allOf).toEqual([
      rule(is('a', 1), { then: { properties: { g: { required: ['y'] } } }, else: { properties: { g: { properties: { y: false } } } } })
    ]);
    expect(rulingsOf(far, y).map((ruling) => [modeOf(ruling), atomsOfRuling(ruling)])).toEqual([
      [{ mode: 'only', required: true }, [{ path: ['a'], schema: { const: 1 }, evenEmpty: false }]]
    ]);
    const near = askedIf(far, y, rulingsOf(far, y)[0]!, at(['g', 'x']));
    expect(near).toEqual(addedRuling(base, y, at(['g', 'x']), 'only', true));
    expect(askedAlways(near, y, rulingsOf(near, y)[0]!)).toEqual({
      ...base,
      properties: { ...(base.properties as JsonObject), g: { ...field(base, 'g').schema, required: ['y'] } }
    });
  });

  it('does not speak of the columns of a table from outside', () => {
    const table: JsonObject = { properties: { a: {}, t: { type: 'array', items: { properties: { x: {}, y: {} } } } } };
    expect(situationOf(field(table, 'a'), [{ path: ['t', '*', 'x'], schema: true, evenEmpty: false }])).toBeUndefined();
    expect(situationOf(field(table, 't', '*', 'y'), [{ path: ['a'], schema: true, evenEmpty: false }])?.place.path).toEqual([]);
  });

  it('is not required always when it is not asked always, and again when it is', () => {
    const needed = { ...base, required: ['b'] },
      b = field(needed, 'b'),
      only = addedRuling(needed, b, { place: b.places[0]!, if: is('a', true) }, 'only', true);
    expect(only.required).toBeUndefined();
    same(askedAlways(only, field(only, 'b'), rulingsOf(only, b)[0]!), needed);
  });

  it('brings a field out of a branch: always, or under the same condition', () => {
    const branch: JsonObject = {
        properties: { a: {} },
        allOf: [rule(is('a', true), { then: { properties: { late: { type: 'string' } }, required: ['late'] } })]
      },
      late = field(branch, 'late');
    expect(declaringRuling(branch, late)?.if).toEqual(is('a', true));
    expect(broughtOut(branch, late, undefined)).toEqual({ properties: { a: {}, late: { type: 'string' } }, required: ['late'] });
    const out = broughtOut(branch, late, 'only');
    expect(out).toEqual({
      properties: { a: {}, late: { type: 'string' } },
      allOf: [rule(is('a', true), { then: { required: ['late'] }, else: { properties: { late: false } } })]
    });
    expect(fieldGone(branch, late)).toEqual({ properties: { a: {} } });
  });

  it('knows the fields that a branch declares in a group or a table, and brings them out too', () => {
    const group = (rest: JsonObject): JsonObject => ({
      type: 'object',
      properties: {
        a: {},
        g: { type: 'object', properties: { x: { type: 'integer' } } },
        t: { type: 'array', items: { type: 'object', properties: { c: { type: 'string' } } } }
      },
      ...rest
    });
    const inner = {
        properties: {
          g: { properties: { late: { type: 'string' } }, required: ['late'] },
          t: { items: { properties: { d: { type: 'boolean' } } } }
        }
      },
      branch = group({ allOf: [rule(is('a', true), { then: inner })] });
    expect(entriesOf(branch).map((e) => [e.path.join('/'), e.hangs.length, e.required])).toEqual([
      ['a', 0, false],
      ['g', 0, false],
      ['g/x', 0, false],
      ['g/late', 1, true],
      ['t', 0, false],
      ['t/*/c', 0, false],
      ['t/*/d', 1, false]
    ]);
    expect(pathsIn(walkForm(branch))).toEqual(entriesOf(branch).map((e) => e.path.join('/')));
    const late = field(branch, 'g', 'late'),
      d = field(branch, 't', '*', 'd');
    expect(declaringRuling(branch, late)?.if).toEqual(is('a', true));
    expect(late.places.map((p) => p.path)).toEqual([[], ['g']]);
    expect(broughtOut(branch, late, undefined)).toMatchObject({
      properties: { g: { properties: { x: { type: 'integer' }, late: { type: 'string' } }, required: ['late'] } },
      allOf: [{ then: { properties: { t: inner.properties.t } } }]
    });
    const out = broughtOut(branch, late, 'only');
    expect(out.allOf).toEqual([
      rule(is('a', true), {
        then: { properties: { g: { required: ['late'] }, t: inner.properties.t } },
        else: { properties: { g: { properties: { late: false } } } }
      })
    ]);
    expect(rulingsOf(out, field(out, 'g', 'late')).map((ruling) => modeOf(ruling))).toEqual([{ mode: 'only', required: true }]);
    expect(fieldGone(fieldGone(branch, late), d)).toEqual(group({}));
    expect(entriesOf(renamedField(branch, late, 'later')).map((e) => e.path.join('/'))).toContain('g/later');
  });

  it('keeps what the other side declares', () => {
    const both: JsonObject = {
      properties: { a: {} },
      allOf: [rule(is('a', true), { then: { properties: { n: { type: 'string' } } }, else: { properties: { n: { type: 'integer' } } } })]
    };
    expect(entriesOf(both).map((e) => [e.path[0], e.kind])).toEqual([
      ['a', 'other'],
      ['n', 'text'],
      ['n', 'whole']
    ]);
    expect(fieldGone(both, entriesOf(both)[1]!)).toEqual({
      properties: { a: {} },
      allOf: [rule(is('a', true), { else: { properties: { n: { type: 'integer' } } } })]
    });
  });

  it('knows what is required once another field is filled in, and frees it', () => {
    const needing: JsonObject = { ...base, dependentRequired: { a: ['b', 'c'], c: ['b'] } },
      b = field(needing, 'b');
    expect(neededWith(needing, b)).toEqual(['a', 'c']);
    expect(freeOf(freeOf(needing, b, 'a'), b, 'c')).toEqual({ ...base, dependentRequired: { a: ['c'] } });
    expect(fieldGone(needing, field(needing, 'c')).dependentRequired).toEqual({ a: ['b'] });
    expect(fieldGone(needing, field(needing, 'a')).dependentRequired).toEqual({ c: ['b'] });
  });

  it('knows whose rules want a field', () => {
    expect(askedByIt(two, field(two, 'a'), entriesOf(two)).map((e) => e.path[0])).toEqual(['b', 'c']);
    expect(askedByIt(two, field(two, 'b'), entriesOf(two))).toEqual([]);
    expect([isStillNamed(two, field(two, 'a')), isStillNamed(two, field(two, 'b'))]).toEqual([true, false]);
    expect(isStillNamed({ ...base, if: { required: ['b'] }, then: { anyOf: [{ required: ['a'] }] } }, field(base, 'b'))).toBe(true);
    expect(isStillNamed({ ...base, if: { required: ['b'] }, then: { required: ['b'] } }, field(base, 'b'))).toBe(false);
  });
});

const NAMES = ['b', 'c', 'd'],
  value = fc.constantFrom<Json>('1', '2', true, 5);
const atom = fc.record({
  path: fc.constantFrom(['a'], ['g', 'x'], ['g', 'y']),
  schema: fc.oneof(
    value.map((v): Json => ({ const: v })),
    fc.uniqueArray(value, { minLength: 2 }).map((v): Json => ({ enum: v })),
    fc.constant(true as Json),
    fc.constant({ minimum: 3 } as Json),
    fc.constant({ contains: { const: '1' } } as Json)
  ),
  evenEmpty: fc.constant(false)
});
const when = fc.uniqueArray(atom, { minLength: 1, selector: (a) => a.path.join('/') }).map(ifOf);
const side = fc
  .record({
    required: fc.subarray(NAMES),
    properties: fc.dictionary(fc.constantFrom(...NAMES), fc.oneof(fc.constant(false as Json), fc.constant({ maxLength: 3 } as Json)))
  })
  .map(({ required, properties }): JsonObject => ({
    ...(required.length && { required }),
    ...(Object.keys(properties).length && { properties: properties as JsonObject })
  }));
const ruled = fc
  .uniqueArray(fc.record({ if: when, then: side, else: side }), { minLength: 1, maxLength: 4, comparator: (a, b) => sameIf(a.if, b.if) })
  .map((rules): JsonObject => {
    const said = rules
      .map(({ if: i, then: t, else: e }): JsonObject => ({
        if: i,
        ...(Object.keys(t).length && { then: t }),
        ...(Object.keys(e).length && { else: e })
      }))
      .filter((r) => r.then !== undefined || r.else !== undefined);
    return {
      type: 'object',
      properties: { ...(base.properties as JsonObject), d: { type: 'string' } },
      ...(said.length && { allOf: said })
    };
  });
const told = (form: JsonObject, name: string): Json =>
  rulingsOf(form, field(form, name)).map((ruling) => ({
    if: ruling.if,
    then: { ...ruling.then },
    else: { ...ruling.else }
  })) as unknown as Json;

describe('laws of rules', () => {
  it('never throws on what is no form', () => {
    const key = fc.constantFrom(
        'properties',
        'required',
        'allOf',
        'if',
        'then',
        'else',
        '$ref',
        '$defs',
        'items',
        'oneOf',
        'a',
        'type',
        'dependentSchemas'
      ),
      { tree } = fc.letrec<{ tree: Json }>((tie) => ({
        tree: fc.oneof(
          { maxDepth: 6 },
          fc.constantFrom<Json>('#/$defs/a', '#/%', 'array', false, true, null, 3),
          fc.array(tie('tree'), { maxLength: 3 }),
          fc.dictionary(key, tie('tree'), { maxKeys: 5 }) as fc.Arbitrary<Json>
        )
      }));
    fc.assert(
      fc.property(tree, (form) => {
        if (isObject(form))
          for (const e of entriesOf(form).slice(0, 20)) {
            for (const ruling of rulingsOf(form, e)) {
              modeOf(ruling);
              atomsOfRuling(ruling);
            }
            fieldGone(form, e);
            askedByIt(form, e, [e]);
            isStillNamed(form, e);
            declaringRuling(form, e);
          }
      }),
      { numRuns: 500 }
    );
  });

  it('writes an `if` as it was read', () => {
    fc.assert(
      fc.property(when, (given) => {
        expect(sameIf(ifOf(atomsOf(given)!), given)).toBe(true);
      })
    );
    fc.assert(
      fc.property(fc.jsonValue(), (given) => {
        const atoms = atomsOf(given as Json);
        if (atoms) expect(sameIf(ifOf(atoms), given as Json)).toBe(true);
      })
    );
  });

  it('leaves the form as it is when a rule is written as it was read', () => {
    const unchanged = (form: JsonObject): void => {
      for (const e of entriesOf(form))
        for (const ruling of rulingsOf(form, e)) {
          const mode = modeOf(ruling),
            atoms = atomsOfRuling(ruling);
          if (mode && !e.required) same(askedAs(form, e, ruling, mode.mode, mode.required), form);
          if (mode?.mode === 'limited') same(limitedTo(form, ruling, ruling.then.schema as JsonObject), form);
          if (atoms) same(askedIf(form, e, ruling, situationOf(e, atoms, ruling.place)!), form);
        }
    };
    fc.assert(fc.property(ruled, unchanged));
    for (const { form } of library) unchanged(form as JsonObject);
  });

  it('goes to another mode or condition and back, and says of other fields what it said', () => {
    fc.assert(
      fc.property(
        ruled,
        fc.constantFrom(...NAMES),
        fc.nat(),
        fc.constantFrom<Mode>(...MODES),
        fc.boolean(),
        when,
        (form, name, n, mode, required, other) => {
          const entry = field(form, name),
            rulings = rulingsOf(form, entry),
            i = n % Math.max(1, rulings.length),
            ruling = rulings[i],
            was = ruling && modeOf(ruling);
          if (!ruling || (form.allOf as JsonObject[]).some((r) => sameIf(r.if, other))) return;
          const otherwise = askedIf(form, entry, ruling, { place: ruling.place, if: other });
          expect(rulingsOf(otherwise, entry).map((a) => sameIf(a.if, other))).toEqual(rulings.map((_, k) => k === i));
          same(askedIf(otherwise, entry, rulingsOf(otherwise, entry)[i]!, { place: ruling.place, if: ruling.if as JsonObject }), form);
          const changed = was ? askedAs(form, entry, ruling, mode, required) : form;
          if (was && was.mode !== 'limited' && (mode === 'only' || mode === 'except' || mode === 'limited'))
            same(askedAs(changed, entry, rulingsOf(changed, entry)[i]!, was.mode, was.required), form);
          for (const next of [otherwise, changed, askedAlways(form, entry, ruling), fieldGone(form, entry)])
            for (const o of NAMES.filter((m) => m !== name)) expect(told(next, o)).toEqual(told(form, o));
        }
      ),
      { numRuns: 300 }
    );
  });

  it('adds a condition and takes it away', () => {
    fc.assert(
      fc.property(
        ruled,
        fc.constantFrom(...NAMES),
        fc.constantFrom<Mode>('except', 'needed', 'spared', 'limited'),
        when,
        (form, name, mode, given) => {
          const entry = field(form, name),
            before = rulingsOf(form, entry);
          if (before.some((a) => sameIf(a.if, given))) return;
          const next = addedRuling(form, entry, { place: entry.places[0]!, if: given }, mode, false),
            ruling = rulingsOf(next, entry).find((a) => sameIf(a.if, given))!;
          expect(modeOf(ruling)?.mode).toBe(mode);
          same(askedAlways(next, field(next, name), ruling), form);
        }
      ),
      { numRuns: 300 }
    );
  });
});
