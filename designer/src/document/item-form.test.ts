// Do edits of a form change what they say and nothing else?

import type { JsonObject } from '@onething/core';
import { describe, expect, it } from 'vitest';
import { library } from '../testing/examples.ts';
import { addedField, asKind, changedField, declaredElsewhere, entriesOf, freeField, kindOf, movedField, pointerOf, removedField, renamedField, requiredField } from './item-form.ts';

const form: JsonObject = {
  type: 'object', required: ['a', 'g'], additionalProperties: false,
  properties: {
    a: { title: '甲', type: 'string', maxLength: 5, 'x-data': 'operator.name', 'x-row': 1 },
    g: { type: 'object', required: ['b'], properties: { b: { type: 'integer' } } },
    t: { type: 'array', 'x-data': 'staff[]', items: { type: 'object', properties: { c: { type: 'string', format: 'date' } } } },
  },
};

describe('form of an item', () => {
  it('lists groups and rows before what is in them', () => {
    expect(entriesOf(form).map(({ path, kind, required, label }) => [path.join('/'), kind, required, label])).toEqual([
      ['a', 'text', true, '甲'], ['g', 'group', true, 'g'], ['g/b', 'whole', true, 'b'], ['t', 'table', false, 't'], ['t/*/c', 'date', false, 'c'],
    ]);
  });

  it('knows the kind of every field of the examples', () => {
    for (const item of library) for (const e of entriesOf(item.form as JsonObject)) expect(e.kind, `${item.id} ${e.path.join('/')}`).not.toBe('other');
  });

  it('leaves every form of the examples as it is when nothing is changed', () => {
    for (const item of library) {
      const given = item.form as JsonObject;
      for (const { path, required } of entriesOf(given)) {
        expect(changedField(given, path, (s) => s)).toEqual(given);
        expect(requiredField(requiredField(given, path, !required), path, required)).toEqual(given);
        expect(JSON.stringify(movedField(movedField(given, path, 1), path, -1)).length).toBe(JSON.stringify(given).length);
      }
    }
  });

  it('takes a field away with its being required, and the list with the last of them', () => {
    expect(removedField(form, ['a'])).toMatchObject({ required: ['g'] });
    expect((removedField(form, ['g', 'b']).properties as JsonObject).g).toEqual({ type: 'object', properties: {} });
  });

  it('renames in its place, and not to a name that is taken', () => {
    const renamed = renamedField(form, ['a'], 'z');
    expect(Object.keys(renamed.properties as JsonObject)).toEqual(['z', 'g', 't']);
    expect(renamed.required).toEqual(['z', 'g']);
    expect(renamedField(form, ['a'], 'g')).toEqual(form);
  });

  it('moves within its place, and stops at the ends', () => {
    expect(Object.keys(movedField(form, ['t'], -1).properties as JsonObject)).toEqual(['a', 't', 'g']);
    expect(movedField(form, ['t'], 1)).toEqual(form);
  });

  it('adds into a group and into rows under a free name', () => {
    expect(freeField(form, [])).toBe('field1');
    const added = addedField(form, ['t', '*'], freeField(form, ['t', '*']), asKind({}, 'choice'));
    expect(entriesOf(added).at(-1)).toMatchObject({ path: ['t', '*', 'field1'], kind: 'choice' });
    expect(freeField(added, ['t', '*'])).toBe('field2');
  });

  it('keeps label, row and datum when the kind changes', () => {
    const a = (form.properties as JsonObject).a as JsonObject;
    expect(asKind(a, 'yesNo')).toEqual({ title: '甲', type: 'boolean', 'x-data': 'operator.name', 'x-row': 1 });
    expect(kindOf(asKind(a, 'choices'), form)).toBe('choices');
  });

  it('requires in the order of the form', () => {
    const both = requiredField(requiredField(form, ['a'], false), ['a'], true);
    expect(both.required).toEqual(['a', 'g']);
  });

  it('counts fields that a condition declares', () => {
    expect(declaredElsewhere(form)).toBe(0);
    expect(declaredElsewhere({ ...form, if: { required: ['a'] }, then: { properties: { late: { type: 'string' } } } })).toBe(1);
  });

  it('points where findings point', () => {
    expect(pointerOf(['t', '*', 'c'])).toEqual(['form', 'properties', 't', 'items', 'properties', 'c']);
  });
});
