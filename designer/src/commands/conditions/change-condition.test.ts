import type { Condition } from '@onething/core';
import { describe, expect, it } from 'vitest';
import { emptyDocument, type DesignDocument } from '../../document/document.ts';
import { readDocument } from '../../document/read.ts';
import { catalogue } from '../../testing/examples.ts';
import { changeCondition, forgetCondition, nameCondition, type Outcome } from '../index.ts';

const title = { zh: '卖吃的', en: 'Sells food' };
const food: Condition = { datum: 'situation.food', in: { const: true } },
  big: Condition = { datum: 'premises.area', in: { type: 'number', minimum: 300 } },
  drink: Condition = { datum: 'situation.drink', in: { const: true } };
const empty = emptyDocument(catalogue, 'new', title);
const doc: DesignDocument = {
  ...empty,
  bundle: {
    ...empty.bundle,
    items: [{ item: 'A', when: food }, { item: 'B', when: { all: [big, { not: food }] } }, { item: 'C', when: big }, { item: 'D' }]
  }
};
const after = (outcome: Outcome): DesignDocument => {
  if ('refused' in outcome) throw new Error(outcome.refused.code);
  return outcome.doc;
};
const named = after(nameCondition(doc, { id: 'food', title, when: food }));

describe('named conditions', () => {
  it('change wherever they stand, and nowhere else', () => {
    const changed = after(changeCondition(named, { id: 'food', when: { any: [food, drink] } }));
    expect(changed.bundle.items.map((e) => e.when)).toEqual([
      { any: [food, drink] },
      { all: [big, { not: { any: [food, drink] } }] },
      big,
      undefined
    ]);
    expect(changed.bundle.items[2]).toBe(named.bundle.items[2]);
  });

  it('change within other named conditions', () => {
    const two = after(nameCondition(named, { id: 'both', title, when: { all: [food, big] } }));
    expect(after(changeCondition(two, { id: 'food', when: drink })).conditions['both']!.when).toEqual({ all: [drink, big] });
  });

  it('leave the condition where it stands when the name goes', () => {
    const forgotten = after(forgetCondition(named, { id: 'food' }));
    expect(forgotten.conditions).toEqual({});
    expect(forgotten.bundle).toBe(named.bundle);
  });

  it('are kept in the file; what is no condition is left out', () => {
    expect(readDocument(JSON.parse(JSON.stringify(named)), 'd').doc).toEqual(named);
    const broken = { ...named, conditions: { ...named.conditions, odd: { title, when: { datum: 'x' } }, nameless: { when: food } } };
    expect(readDocument(JSON.parse(JSON.stringify(broken)), 'd').doc).toEqual(named);
  });

  it('are refused without a name, or when they are none', () => {
    for (const [args, code] of [
      [{ id: 'food', title, when: food }, 'idTaken'],
      [{ id: 'x', title: { zh: ' ', en: '' }, when: food }, 'titleNeeded'],
      [{ id: 'x', title, when: { datum: 'x' } as Condition }, 'invalid']
    ] as const) {
      const outcome = nameCondition(named, args);
      expect('refused' in outcome && outcome.refused.code).toBe(code);
    }
  });
});
