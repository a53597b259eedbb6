// Do drawn settings follow the schemas of the documents, and leave the data as they were?

import type { Json, JsonObject } from '@onething/core';
import { describe, expect, it } from 'vitest';
import { library } from '../testing/examples.ts';
import { en } from '../words/en.ts';
import { zh } from '../words/zh.ts';
import { pruned, settingsOf, type SettingsChoices, type SettingsWords } from './settings-schema.ts';

const choices: SettingsChoices = {
  type: [{ value: 'businessLicence', label: '营业执照' }],
  material: [],
  about: [{ value: 'operator', label: '经营者' }],
  data: []
};
const of = (name: string, words: SettingsWords = zh.settings) => settingsOf(name, words, choices);
const NAMES = ['Requirement', 'SpecialStep', 'Output', 'Handling', 'basis', 'codes', 'itemType'];

/** Every label and every name of a value. */
function spoken(s: JsonObject, out: string[] = []): string[] {
  for (const key of ['title', 'const']) if (typeof s[key] === 'string' && !(key === 'const' && s.title)) out.push(s[key]);
  for (const member of Object.values((s.properties ?? {}) as Record<string, JsonObject>)) spoken(member, out);
  if (s.items) spoken(s.items as JsonObject, out);
  for (const one of (s.oneOf ?? []) as readonly JsonObject[]) spoken(one, out);
  return out;
}

describe('settings', () => {
  it('have every member of the schema, with its limits', () => {
    const { schema, ui } = of('Requirement');
    expect(Object.keys(schema.properties as JsonObject)).toEqual([
      'id',
      'title',
      'lists',
      'necessity',
      'when',
      'defer',
      'basis',
      'source',
      'standard',
      'sample',
      'blank',
      'note'
    ]);
    expect((schema.properties as Record<string, JsonObject>).title).toMatchObject({ type: 'string', maxLength: 200 });
    expect(ui).toMatchObject({
      when: { 'ui:field': 'condition' },
      lists: {
        items: { items: { type: { 'ui:field': 'choice' }, accept: { 'ui:widget': 'checkboxes' }, formats: { 'ui:field': 'list' } } }
      }
    });
  });

  it('are labelled in Chinese and in English', () => {
    for (const name of NAMES) {
      expect(
        spoken(of(name).schema).filter((t) => /^[A-Za-z[\]]+$/.test(t) && t !== 'URL'),
        name
      ).toEqual([]);
      expect(
        spoken(of(name, en.settings).schema).filter((t) => /\p{Script=Han}/u.test(t)),
        name
      ).toEqual([]);
    }
    const keys = ({ labels, values }: SettingsWords) => [Object.keys(labels), Object.keys(values)];
    expect(keys(en.settings)).toEqual(keys(zh.settings));
  });

  it('leave the settings of every example as they are', () => {
    for (const item of library) {
      const parts: readonly (readonly [string, readonly unknown[]])[] = [
        ['Requirement', item.materials ?? []],
        ['SpecialStep', item.steps ?? []],
        ['Output', item.outputs ?? []],
        ['Handling', item.handling ? [item.handling] : []]
      ];
      for (const [name, list] of parts)
        for (const one of list) expect(pruned(one as Json, of(name).schema, true), `${item.id} ${name}`).toEqual(one);
    }
  });

  it('leave out what was emptied, but not a list that is needed', () => {
    const { schema } = of('Requirement');
    expect(
      pruned(
        { id: 'm', title: '', lists: [[{ type: 'x', formats: [] }]], necessity: 'required', note: '', defer: {}, basis: [] } as Json,
        schema,
        true
      )
    ).toEqual({ id: 'm', title: '', lists: [[{ type: 'x' }]], necessity: 'required' });
    expect(pruned({ id: 'm', lists: [] } as Json, schema, true)).toEqual({ id: 'm', lists: [] });
  });
});
