import { describe, expect, it } from 'vitest';
import { learnSounds, matches, onSounds, soundsKnown } from './search.ts';

describe('search', () => {
  const texts = ['食品经营许可（新办）', 'Food business licence', 'FOOD'];
  it('searches the texts before the sounds are known, and says when they are', async () => {
    expect(soundsKnown()).toBe(false);
    expect([matches(texts, '食品'), matches(texts, 'shipin')]).toEqual([true, false]);
    let told = 0;
    onSounds(() => {
      told++;
    });
    await learnSounds();
    expect([soundsKnown(), told, matches(texts, 'shipin')]).toEqual([true, 1, true]);
  });

  it('finds by Chinese, pinyin, initials, English and code', () => {
    for (const wanted of ['食品', 'shipin', 'spjy', 'licence food', 'food', '']) expect(matches(texts, wanted), wanted).toBe(true);
  });
  it('wants all words', () => expect(matches(texts, '食品 消防')).toBe(false));
});
