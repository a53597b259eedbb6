// Do edits of a form change what they say and nothing else?

import { walkForm, type FormField, type JsonObject } from '@onething/core';
import { describe, expect, it } from 'vitest';
import { library } from '../testing/examples.ts';
import {
  addedField,
  asKind,
  changedField,
  entriesOf,
  freeField,
  kindOf,
  movedField,
  pointerOf,
  removedField,
  renamedField,
  requiredField,
  type FormEntry
} from './item-form.ts';

const form: JsonObject = {
  type: 'object',
  required: ['a', 'g'],
  additionalProperties: false,
  properties: {
    a: { title: '甲', type: 'string', maxLength: 5, 'x-data': 'operator.name', 'x-row': 1 },
    g: { type: 'object', required: ['b'], properties: { b: { type: 'integer' } } },
    t: { type: 'array', 'x-data': 'staff[]', items: { type: 'object', properties: { c: { type: 'string', format: 'date' } } } }
  }
};

const field = (given: JsonObject, ...path: string[]): FormEntry => entriesOf(given).find((e) => e.path.join('/') === path.join('/'))!;

describe('form of an item', () => {
  it('lists groups and rows before what is in them', () => {
    expect(entriesOf(form).map(({ path, kind, required, label }) => [path.join('/'), kind, required, label])).toEqual([
      ['a', 'text', true, '甲'],
      ['g', 'group', true, 'g'],
      ['g/b', 'whole', true, 'b'],
      ['t', 'table', false, 't'],
      ['t/*/c', 'date', false, 'c']
    ]);
  });

  it('knows the kind of every field of the examples', () => {
    for (const item of library)
      for (const e of entriesOf(item.form as JsonObject)) expect(e.kind, `${item.id} ${e.path.join('/')}`).not.toBe('other');
  });

  it('leaves every form of the examples as it is when nothing is changed', () => {
    for (const item of library) {
      const given = item.form as JsonObject;
      for (const entry of entriesOf(given)) {
        const { at, required } = entry;
        expect(changedField(given, at, (s) => s)).toEqual(given);
        expect(requiredField(requiredField(given, entry, !required), entry, required)).toEqual(given);
        expect(JSON.stringify(movedField(movedField(given, at, 1), at, -1)).length).toBe(JSON.stringify(given).length);
      }
    }
  });

  it('takes a field away with its being required, and the list with the last of them', () => {
    expect(removedField(form, field(form, 'a'))).toMatchObject({ required: ['g'] });
    expect((removedField(form, field(form, 'g', 'b')).properties as JsonObject).g).toEqual({ type: 'object', properties: {} });
  });

  it('renames in its place, and not to a name that is taken', () => {
    const renamed = renamedField(form, field(form, 'a'), 'z');
    expect(Object.keys(renamed.properties as JsonObject)).toEqual(['z', 'g', 't']);
    expect(renamed.required).toEqual(['z', 'g']);
    expect(renamedField(form, field(form, 'a'), 'g')).toEqual(form);
  });

  it('moves within its place, and stops at the ends', () => {
    expect(Object.keys(movedField(form, ['properties', 't'], -1).properties as JsonObject)).toEqual(['a', 't', 'g']);
    expect(movedField(form, ['properties', 't'], 1)).toEqual(form);
  });

  it('adds into a group and into rows under a free name', () => {
    expect(freeField(form, [])).toBe('field1');
    const added = addedField(form, field(form, 't').inside!, freeField(form, field(form, 't').inside!), asKind({}, 'choice'));
    expect(entriesOf(added).at(-1)).toMatchObject({ path: ['t', '*', 'field1'], kind: 'choice' });
    expect(freeField(added, field(added, 't').inside!)).toBe('field2');
  });

  it('keeps label, row and datum when the kind changes', () => {
    const a = (form.properties as JsonObject).a as JsonObject;
    expect(asKind(a, 'yesNo')).toEqual({ title: '甲', type: 'boolean', 'x-data': 'operator.name', 'x-row': 1 });
    expect(kindOf(asKind(a, 'choices'), form)).toBe('choices');
  });

  it('requires in the order of the form', () => {
    const both = requiredField(requiredField(form, field(form, 'a'), false), field(form, 'a'), true);
    expect(both.required).toEqual(['a', 'g']);
  });

  it('lists a field that only a rule or a definition declares, where it stands', () => {
    const late = {
      ...form,
      $defs: { Address: { properties: { street: { type: 'string' } } } },
      if: { required: ['a'] },
      then: { required: ['late'], properties: { late: { title: '迟', type: 'string' }, a: { maxLength: 3 } } },
      allOf: [{ properties: { here: { $ref: '#/$defs/Address' } } }]
    };
    expect(
      entriesOf(late)
        .filter((e) => !entriesOf(form).some((f) => f.path.join() === e.path.join()))
        .map(({ path, at, hangs, required, label }) => [path.join('/'), at.join('/'), hangs.map((h) => h.kind), required, label])
    ).toEqual([
      ['here', 'allOf/0/properties/here', [], false, 'here'],
      ['here/street', '$defs/Address/properties/street', [], false, 'street'],
      ['late', 'then/properties/late', ['then'], true, '迟']
    ]);
  });

  it('lists every field that the core finds in the examples', () => {
    const flat = (fields: readonly FormField[]): readonly FormField[] => fields.flatMap((f) => [f, ...flat(f.fields)]);
    for (const item of library)
      expect(new Set(entriesOf(item.form as JsonObject).map((e) => e.path.join('/'))), item.id).toEqual(
        new Set(flat(walkForm(item.form as JsonObject)).map((f) => f.path.join('/')))
      );
  });

  it('ends where definitions refer to each other', () => {
    expect(
      entriesOf({ properties: { a: { $ref: '#/$defs/A' } }, $defs: { A: { properties: { b: { $ref: '#/$defs/A' } } } } }).map((e) =>
        e.path.join('/')
      )
    ).toEqual(['a', 'a/b']);
  });

  it('renames where rules speak of it too', () => {
    const ruled: JsonObject = {
      properties: { a: {}, b: {} },
      dependentRequired: { a: ['b'] },
      allOf: [{ if: { properties: { a: { const: 1 } }, required: ['a'] }, then: { required: ['b'] }, else: { properties: { a: false } } }]
    };
    expect(
      renamedField(renamedField(ruled, field(ruled, 'a'), 'z'), { ...field(ruled, 'a'), path: ['z'], at: ['properties', 'z'] }, 'a')
    ).toEqual(ruled);
    expect(JSON.stringify(renamedField(ruled, field(ruled, 'a'), 'z'))).not.toContain('"a"');
    const far: JsonObject = {
      properties: { g: { properties: { x: { type: 'string' }, y: { type: 'string' } } }, b: {} },
      if: { anyOf: [{ required: ['g'], properties: { g: { required: ['x'] } } }] },
      then: { properties: { g: { properties: { y: false }, required: ['x'] } } }
    };
    expect(JSON.stringify(renamedField(far, field(far, 'g', 'x'), 'z'))).toBe(JSON.stringify(far).replaceAll('"x"', '"z"'));
  });

  it('points where findings point', () => {
    expect(pointerOf(['t', '*', 'c'])).toEqual(['form', 'properties', 't', 'items', 'properties', 'c']);
  });
});
