// Can any JSON stand in a part of a draft without anything being thrown? Whoever writes JSON by hand writes other things, too.

import { isObject, sayKeyword, type Json, type JsonObject } from '@onething/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../testing/examples.ts';
import { isReadable } from './condition.ts';
import { finished, judged, namesAt, NEW_ITEM, pairOf, placeIn, STEPS, stepOf, titleIn, workable, type Draft } from './item-draft.ts';
import { answerOf, whenOf } from './item-if.ts';
import { addedField, entriesOf, freeField, movedField, optionsOf, renamedField, resolved } from './item-form.ts';
import { askedByIt, atomsOfRuling, declaringRuling, fieldGone, isStillNamed, modeOf, neededWith, rulingsOf } from './item-rules.ts';
import { definitionAround, definitionOf, disputed } from './item-shared.ts';
import { oddMembers, pruned, settingsOf } from './settings-schema.ts';

const WORDS = { usual: (x: string) => x, labels: {}, values: {} },
  CHOICES = { type: [], material: [], about: [], data: [] };
const DRAWN = ['Requirement', 'SpecialStep', 'Output', 'Handling', ['itemType', 'codes', 'basis', 'note']].map((name) =>
  settingsOf(name, WORDS, CHOICES)
);

const NAMES = [
  'title',
  'zh',
  'en',
  'type',
  'properties',
  'items',
  'required',
  'allOf',
  'anyOf',
  'if',
  'then',
  'else',
  'not',
  '$ref',
  '$defs',
  'oneOf',
  'enum',
  'const',
  'x-data',
  'x-map',
  'dependentRequired',
  'dependentSchemas',
  'lists',
  'data',
  'when',
  'datum',
  'in',
  'all',
  'any',
  'id',
  'kind',
  'a',
  'b',
  'minimum',
  'promised',
  'days'
];
/** Words of the formats at wrong places. */
const json = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, depthSize: 'medium' },
    fc.constantFrom<Json>(null, true, false, 0, -1, '', 'a', 'object', 'array', 'string', '#/$defs/a', '#/properties/a', 'who.name'),
    fc.array(tie('value'), { maxLength: 3 }) as fc.Arbitrary<Json>,
    fc.dictionary(fc.constantFrom(...NAMES), tie('value'), { maxKeys: 5, noNullPrototype: true }) as fc.Arbitrary<Json>
  )
})).value;

describe('JSON of a draft', () => {
  it('is read, named and judged whatever it is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...STEPS, 'title', 'basis', 'codes', 'note', 'id', 'department'), json, (part, value) => {
        const draft: Draft = { ...NEW_ITEM, [part]: value };
        finished(draft);
        const { problems } = judged(draft);
        for (const problem of problems) {
          const at = placeIn(problem, '') ?? [];
          stepOf(at);
          namesAt(draft, at, 'zh');
        }
        workable(draft, catalogue);
        pairOf(value);
        expect(typeof titleIn(value, 'en')).toBe('string');
      }),
      { numRuns: 400 }
    );
  });

  it('is a form whose fields can be listed, read out and changed', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          json,
          fc.record({
            type: fc.constant('object'),
            properties: fc.dictionary(fc.constantFrom('a', 'b'), json, { noNullPrototype: true }),
            allOf: fc.array(json, { maxLength: 2 }),
            $defs: fc.dictionary(fc.constantFrom('a', 'b'), json, { noNullPrototype: true })
          }) as fc.Arbitrary<Json>
        ),
        (value) => {
          const form = value as JsonObject,
            entries = entriesOf(form);
          for (const entry of entries) {
            const rulings = rulingsOf(form, entry);
            for (const ruling of rulings) {
              modeOf(ruling);
              atomsOfRuling(ruling);
              whenOf(ruling.if);
            }
            declaringRuling(form, entry);
            neededWith(form, entry);
            askedByIt(form, entry, entries);
            isStillNamed(form, entry);
            fieldGone(form, entry);
            renamedField(form, entry, 'c');
            movedField(form, entry.at, 1);
            optionsOf(entry.schema);
            answerOf(entry.schema);
            definitionAround(form, entry.at);
            if (definitionOf(form, entry.shared)) disputed(form, entry);
            for (const [k, v] of Object.entries(resolved(entry.schema, form))) sayKeyword(k, v as Json, 'zh');
            if (entry.inside) addedField(form, entry.inside, freeField(form, entry.inside), {});
          }
        }
      ),
      { numRuns: 400 }
    );
  });

  it('is drawn by fields only where they can show it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...DRAWN), json, (drawn, value) => {
        isReadable(value);
        if (isObject(value)) {
          oddMembers(value, drawn);
          pruned(value, drawn.schema);
        }
      }),
      { numRuns: 400 }
    );
    const [row, , output] = DRAWN;
    // a list that was just added has no odd member
    expect(oddMembers(pruned({ id: 'm1', lists: [null] }, row!.schema) as JsonObject, row!)).toEqual([]);
    expect(
      oddMembers(
        { id: 'm1', title: '', lists: [[{ type: 'idCard' }]], necessity: 'required', when: { all: [{ datum: '', in: true }] } },
        row!
      )
    ).toEqual([]);
    expect(oddMembers({ id: 1, title: '', lists: [[null]], necessity: 'no', when: { all: 5 } }, row!)).toEqual(['id', 'lists', 'when']);
    expect(oddMembers({ id: 'o1', title: null, data: 5 }, output!)).toEqual(['title', 'data']);
  });
});
