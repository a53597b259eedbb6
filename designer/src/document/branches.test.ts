import type { Composition, Condition } from '@onething/core';
import { describe, expect, it } from 'vitest';
import { branchesOf } from './branches.ts';

const food: Condition = { datum: 'q.food', in: { const: true } },
  big: Condition = { datum: 'q.area', in: { minimum: 300 } };
const composition = {
  items: [
    {
      id: 'FOOD',
      when: food,
      materials: [{ title: '图', when: big }, { title: '表' }, { title: '本市都要', when: { all: [] } }],
      steps: []
    },
    { id: 'ALL' }
  ]
} as unknown as Composition;
const persona = (id: string, answers: object) => ({ id, title: { zh: id, en: id }, answers }) as never;
const said = (list: ReturnType<typeof branchesOf>) =>
  list.map(
    (b) =>
      `${b.item}${b.part && 'row' in b.part ? b.part.row.title : ''} ${b.met} ${b.personas.map((p) => p.id as string).join()} ${JSON.stringify(b.example)}`
  );

describe('branches', () => {
  it('are each met or missed by personas, rows only while their item is handled', () => {
    const small = { 'q.food': true, 'q.area': 1 },
      none = { 'q.food': false, 'q.area': 999 };
    expect(said(branchesOf(composition, [persona('small', small), persona('none', none)], [none, small]))).toEqual([
      'FOOD true small {"q.food":true,"q.area":1}',
      'FOOD false none {"q.food":false,"q.area":999}',
      'FOOD图 true  undefined',
      'FOOD图 false small {"q.food":true,"q.area":1}'
    ]);
  });
});
