import { describe, expect, it } from 'vitest';
import { allFields } from './field.ts';
import type { JsonObject } from '../json.ts';
import { walkForm } from './walk-form.ts';

const paths = (form: JsonObject): string[] => [...allFields(walkForm(form))].map((f) => f.path.join('/'));
const guard = { properties: { kind: { const: 'a' } }, required: ['kind'] };

describe('the fields of a form', () => {
  it.each<[string, JsonObject]>([
    ['a branch', { if: guard, then: { properties: { place: { properties: { room: { type: 'string' } } } } } }],
    [
      'a branch within the group',
      {
        properties: {
          place: { properties: { street: {} }, if: { required: ['street'] }, then: { properties: { room: { type: 'string' } } } }
        }
      }
    ],
    [
      'a shared definition beside others',
      { $defs: { more: { properties: { place: { properties: { room: { type: 'string' } } } } } }, allOf: [{ $ref: '#/$defs/more' }] }
    ],
    [
      'what another field brings with it',
      { dependentSchemas: { kind: { properties: { place: { properties: { room: { type: 'string' } } } } } } }
    ]
  ])('are in a group also where %s declares them', (_, more) => {
    const properties = {
      kind: { type: 'string' },
      place: { title: '地点', type: 'object', properties: { street: { type: 'string' } }, required: ['street'] }
    };
    expect(paths({ type: 'object', ...more, properties: { ...properties, ...(more['properties'] as JsonObject) } })).toEqual([
      'kind',
      'place',
      'place/street',
      'place/room'
    ]);
  });

  it('are columns of a table also where a branch declares them', () => {
    const people = (column: string): JsonObject => ({
      people: { type: 'array', items: { type: 'object', properties: { [column]: { type: 'string' } } } }
    });
    expect(paths({ properties: { kind: {}, ...people('name') }, if: guard, then: { properties: people('age') } })).toEqual([
      'kind',
      'people',
      'people/*/name',
      'people/*/age'
    ]);
  });

  it('have the name and the datum of whichever declaration says them', () => {
    const [field] = walkForm({
      properties: { name: { title: '姓名', 'x-data': 'p.name' } },
      if: guard,
      then: { properties: { name: { type: 'string', minLength: 2, maxLength: 20 } } }
    });
    expect(field).toMatchObject({ label: '姓名', schema: { 'x-data': 'p.name', maxLength: 20 } });
    const [group] = walkForm({
      properties: { place: { title: '地点', properties: { a: {} } } },
      if: guard,
      then: { properties: { place: { type: 'object', properties: { b: {} }, required: ['b'] } } }
    });
    expect(group).toMatchObject({ kind: 'object', label: '地点' });
  });

  it('are none of what a condition only looks at, nor of what one of several options is named', () => {
    expect(
      paths({ properties: { kind: { oneOf: [{ const: 'a', title: '甲' }] } }, if: { properties: { ghost: { const: 1 } } }, then: {} })
    ).toEqual(['kind']);
  });
});
