import { describe, expect, it } from 'vitest';
import type { MapOp } from '../generated/documents.ts';
import { backwards, forwards, lineOf } from './apply.ts';

const sex: MapOp = {
  op: 'codes',
  pairs: [
    ['1', '男'],
    ['2', '女']
  ]
};
const coarse: MapOp = {
  op: 'codes',
  pairs: [
    ['110', '01'],
    ['120', '01'],
    ['400', '02']
  ],
  representative: [['01', '120']]
};

describe('mapping steps', () => {
  it('carries codes there and back', () => {
    expect(forwards([sex], '1')).toBe('男');
    expect(backwards([sex], '女')).toBe('2');
    expect(forwards([sex], '9')).toBeUndefined();
  });

  it('goes back from a coarse list by its representative', () => {
    expect(forwards([coarse], '110')).toBe('01');
    expect(backwards([coarse], '01')).toBe('120');
  });

  it('scales in decimals', () => {
    expect(forwards([{ op: 'scale', factor: '0.0001' }], 1280000)).toBe(128);
    expect(backwards([{ op: 'scale', factor: '0.0001' }], 128.0001)).toBe(1280001);
  });

  it('writes a date coarser and does not invent the day', () => {
    expect(forwards([{ op: 'date', format: 'YYYY', as: 'integer' }], '2003-05-01')).toBe(2003);
    expect(backwards([{ op: 'date', format: 'YYYY', as: 'integer' }], 2003)).toBeUndefined();
    expect(backwards([{ op: 'date', format: 'YYYY年MM月DD日' }], '2003年05月01日')).toBe('2003-05-01');
    expect(backwards([{ op: 'date', format: 'YYYY.MM.DD' }], '2003x05x01')).toBeUndefined();
  });

  it('writes null where a nullable datum is absent', () => {
    expect(forwards([{ op: 'nullable' }], undefined)).toBeNull();
    expect(backwards([{ op: 'nullable' }], null)).toBeUndefined();
  });

  it('carries a multiple choice member by member, or not at all', () => {
    expect(forwards([{ op: 'each', ops: [sex] }], ['1', '2'])).toEqual(['男', '女']);
    expect(forwards([{ op: 'each', ops: [sex] }], ['1', '9'])).toBeUndefined();
  });

  it('composes a line only when no needed part is missing', () => {
    const line: MapOp[] = [{ op: 'line', separator: '', optional: ['town'] }];
    expect(lineOf(line, ['city', 'town', 'road'], ['武汉市', undefined, '中山大道1号'])).toBe('武汉市中山大道1号');
    expect(lineOf(line, ['city', 'town', 'road'], ['武汉市', '某街', undefined])).toBeUndefined();
  });
});
