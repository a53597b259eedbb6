import { describe, expect, it } from 'vitest';
import { en } from './words/en.ts';
import { zh } from './words/zh.ts';

describe('words', () => {
  it('has the same sentences in both languages', () => {
    for (const part of ['findings', 'problems', 'conflicts', 'proposals'] as const)
      expect(Object.keys(en[part]).sort()).toEqual(Object.keys(zh[part]).sort());
  });

  it('makes a sentence of every finding, whatever the facts', () => {
    for (const words of [zh, en])
      for (const [code, sentence] of Object.entries(words.findings)) {
        const text = sentence({ known: ['a'], values: [1], type: 'string', limit: 3, unreached: [], uncarried: ['x'], path: ['a'] });
        expect(text.length, code).toBeGreaterThan(3);
        expect(text, code).not.toContain('[object');
      }
  });
});
