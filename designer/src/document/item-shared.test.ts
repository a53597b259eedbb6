// Does a field leave a shared definition with all that it said?

import type { JsonObject } from '@onething/core';
import { describe, expect, it } from 'vitest';
import { library } from '../testing/examples.ts';
import { entriesOf, resolved } from './item-form.ts';
import { definitionAround, definitionOf, disputed, ownCopy } from './item-shared.ts';

const form: JsonObject = {
  properties: { a: { $ref: '#/$defs/S', title: '甲', 'x-row': 1 }, b: { $ref: '#/$defs/S', maxLength: 3 }, g: { $ref: '#/$defs/a~1b' } },
  $defs: { S: { type: 'string', title: '共', maxLength: 5 }, 'a/b': { properties: { s: { $ref: '#/$defs/S' } } } }
};
const [a, b, , s] = entriesOf(form);

describe('shared definitions', () => {
  it('counts who refers to it', () => {
    expect(definitionOf(form, a!.shared)).toEqual({ name: 'S', at: ['$defs', 'S'], uses: 3 });
    expect(definitionOf(form, '#/$defs/none')).toBeUndefined();
    expect([s!.path.join('/'), s!.at.join('|')]).toEqual(['g/s', '$defs|a/b|properties|s']);
    expect(definitionAround(form, s!.at)).toEqual({ name: 'a/b', at: ['$defs', 'a/b'], uses: 1 });
    expect(definitionAround(form, a!.at)).toBeUndefined();
  });

  it('gives the field a copy of its own, with its own label, and leaves the others', () => {
    const next = ownCopy(form, a!);
    expect(entriesOf(next)[0]).toMatchObject({
      shared: undefined,
      kind: 'text',
      schema: { type: 'string', maxLength: 5, title: '甲', 'x-row': 1 }
    });
    expect({ ...next, properties: { ...(next.properties as JsonObject), a: a!.schema } }).toEqual(form);
  });

  it('names what both say with different values', () => {
    expect([disputed(form, a!), disputed(form, b!)]).toEqual([[], ['maxLength']]);
  });

  it('says the same of every field of the examples', () => {
    for (const { form: given } of library)
      for (const e of entriesOf(given as JsonObject).filter((f) => f.shared)) {
        expect(disputed(given as JsonObject, e)).toEqual([]);
        const { $ref: _ref, ...said } = resolved(e.schema, given as JsonObject);
        expect(entriesOf(ownCopy(given as JsonObject, e)).find((f) => f.path.join() === e.path.join())!.schema).toEqual(said);
      }
  });
});
