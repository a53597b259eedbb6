// Does a draft become the item that was meant, and do its faults stand where they belong?

import { describe, expect, it } from 'vitest';
import { derive } from '../derived/derive.ts';
import { sourcesOf } from '../derived/deriver.ts';
import { catalogue, library } from '../testing/examples.ts';
import { alone, finished, judged, namesAt, NEW_ITEM, placeIn, stepOf, workable, type Draft } from './item-draft.ts';

const draftOf = (item: unknown): Draft => structuredClone(item) as Draft;

describe('draft of an item', () => {
  it('is the item itself when nothing was changed', () => {
    for (const item of library) expect(finished(draftOf(item))).toEqual(item);
  });

  it('lets one language stand in for the other, and leaves out what is empty', () => {
    const draft = {
      ...NEW_ITEM,
      id: 'X',
      department: 'scjg',
      title: { zh: '事项', en: ' ' },
      note: '',
      codes: {},
      handling: { place: { zh: '', en: '' } }
    };
    expect(finished(draft)).toEqual({
      kind: 'item',
      id: 'X',
      version: '1',
      title: { zh: '事项', en: '事项' },
      department: 'scjg',
      subjects: {},
      form: NEW_ITEM.form
    });
  });

  it('says what is missing, at its step', () => {
    const { item, problems } = judged({ ...NEW_ITEM, materials: [{ id: 'm', title: '', lists: [], necessity: 'required' }] });
    expect(item).toBeUndefined();
    expect(new Set(problems.map((p) => stepOf(placeIn(p, '')!)))).toEqual(new Set(['basics', 'materials']));
  });

  it('can be composed before it is complete, as long as its form can be read', () => {
    const draft: Draft = {
      ...NEW_ITEM,
      subjects: { who: { type: 'person' } },
      materials: [{ id: 'm' }],
      form: { type: 'object', properties: { a: { type: 'string', 'x-data': 'who.name' } } }
    };
    expect(workable(draft, catalogue)).toMatchObject({ id: 'DRAFT', subjects: { who: { type: 'person' } } });
    expect(workable(draft, catalogue)).not.toHaveProperty('materials');
    expect(workable({ ...draft, form: { type: 'text' } }, catalogue)).toBeUndefined();
  });

  it('composes alone in its own subjects, and is told what its fields may be', () => {
    const food = library.find((i) => i.id === 'FOOD')!;
    const draft = draftOf(food) as { form: { properties: Record<string, Record<string, unknown>> } };
    delete draft.form.properties.jyzmc!['x-data'];
    const { item } = judged(draft as unknown as Draft);
    const { composition, suggestions } = derive(sourcesOf(alone(item!, catalogue, 'wuhan')));
    expect(composition.data.some((d) => d.key === 'legalRep.name')).toBe(true);
    expect(suggestions.find((s) => s.field.path[0] === 'jyzmc')).toMatchObject({ datum: 'operator.name' });
  });

  it('calls a place by the labels that people read', () => {
    const food = draftOf(library.find((i) => i.id === 'FOOD')),
      at = (...pointer: (string | number)[]) => namesAt(food, pointer, 'zh');
    expect(at('form', 'properties', 'fddbr', 'properties', 'xm')).toEqual(['法定代表人（负责人）姓名']);
    expect(at('form', 'properties', 'jycs', 'properties', 'mp', 'maxLength')).toEqual(['经营场所', '门牌号']);
    expect(at('materials', 0)).toEqual(['食品经营许可申请书']);
    expect(namesAt(food, ['steps', 0], 'en')).toEqual(['Site inspection']);
    expect([
      at('form', 'properties', 'none'),
      at('form', 'allOf', 0),
      at('materials', 99),
      at('id'),
      namesAt(NEW_ITEM, ['form', 'properties'], 'en')
    ]).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });
});
