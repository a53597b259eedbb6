import { describe, expect, it } from 'vitest';
import { judgeCondition } from './judge.ts';
import type { Composition, Condition } from '../model/generated/documents.ts';

const questions = [
  { datum: 'q.food', schema: { type: 'boolean' } },
  { datum: 'q.tobacco', schema: { type: 'boolean' } },
  { datum: 'q.area', schema: { type: 'number', minimum: 0 } },
  { datum: 'q.kind', schema: { enum: ['a', 'b', 'c'] } }
] as unknown as Composition['questions'];
const judge = (c: Condition) => judgeCondition(c, { questions, data: [] });
const food: Condition = { datum: 'q.food', in: { const: true } },
  noFood: Condition = { datum: 'q.food', in: { const: false } },
  tobacco: Condition = { datum: 'q.tobacco', in: { const: true } };
const area = (schema: object): Condition => ({ datum: 'q.area', in: schema as Condition['in'] });

describe('judging a condition', () => {
  it('finds nothing where it can be met and can be missed', () => {
    for (const c of [
      food,
      { all: [food, tobacco] },
      { any: [food, { not: tobacco }] },
      { all: [area({ minimum: 10 }), area({ maximum: 20 })] }
    ])
      expect(judge(c), JSON.stringify(c)).toEqual([]);
  });

  it('names the fewest demands that exclude each other', () => {
    expect(judge({ all: [food, tobacco, noFood] })).toEqual([
      {
        kind: 'never',
        at: [],
        cause: [
          ['all', 0],
          ['all', 2]
        ]
      }
    ]);
    expect(judge({ all: [area({ minimum: 300 }), tobacco, area({ exclusiveMaximum: 300 })] })).toEqual([
      {
        kind: 'never',
        at: [],
        cause: [
          ['all', 0],
          ['all', 2]
        ]
      }
    ]);
  });

  it('knows what a question can be answered at all', () => {
    expect(judge(area({ maximum: -1 }))).toEqual([{ kind: 'never', at: [] }]);
    expect(judge({ datum: 'q.kind', in: { const: 'z' } })).toEqual([{ kind: 'never', at: [] }]);
    expect(judge({ datum: 'q.kind', in: { enum: ['a', 'b', 'c'] } })).toEqual([{ kind: 'always', at: [] }]);
  });

  it('finds the alternative that nobody can take, however deep', () => {
    expect(judge({ any: [tobacco, { all: [food, noFood] }] })).toEqual([
      {
        kind: 'never',
        at: ['any', 1],
        cause: [
          ['any', 1, 'all', 0],
          ['any', 1, 'all', 1]
        ]
      }
    ]);
    expect(judge({ not: { any: [tobacco, { datum: 'q.kind', in: { const: 'z' } }] } })).toEqual([{ kind: 'never', at: ['not', 'any', 1] }]);
  });

  it('finds what everybody meets', () => {
    expect(judge({ any: [food, noFood] })).toEqual([{ kind: 'always', at: [] }]);
    expect(judge({ all: [tobacco, { any: [food, noFood] }] })).toEqual([{ kind: 'always', at: ['all', 1] }]);
  });

  it('finds what says nothing more, and of two equal parts one', () => {
    expect(judge({ all: [area({ minimum: 300 }), area({ minimum: 100 })] })).toEqual([{ kind: 'idle', at: ['all', 1] }]);
    expect(judge({ any: [area({ minimum: 300 }), area({ minimum: 100 })] })).toEqual([{ kind: 'idle', at: ['any', 0] }]);
    expect(judge({ any: [food, tobacco, food] })).toEqual([{ kind: 'idle', at: ['any', 2] }]);
  });

  it('says that it does not know where there are too many answers', () => {
    expect(judge({ any: Array.from({ length: 13 }, (_, i): Condition => ({ datum: `q.x${i}`, in: { const: i } })) })).toBeUndefined();
  });
});
