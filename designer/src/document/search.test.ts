import { describe, expect, it } from 'vitest';
import { matches } from './search.ts';

describe('search', () => {
  const texts = ['食品经营许可（新办）', 'Food business licence', 'FOOD'];
  it('finds by Chinese, pinyin, initials, English and code', () => {
    for (const wanted of ['食品', 'shipin', 'spjy', 'licence food', 'food', '']) expect(matches(texts, wanted), wanted).toBe(true);
  });
  it('wants all words', () => expect(matches(texts, '食品 消防')).toBe(false));
});
