// How can a Chinese text be found by ear? By its pinyin without tones and by the initials of it, as an input method takes them: ü is v.

import { pinyin } from 'pinyin-pro';
import { once } from '../json/once.ts';

const HAN = /\p{Script=Han}/u;
const known = new Map<string, readonly string[]>();

/** Whole pinyin and initials, in small letters and digits: 食品经营 → shipinjingying, spjy. Nothing where there is no Chinese. */
export function soundsOf(text: string): readonly string[] {
  return once(known, text, () => {
    if (!HAN.test(text)) return [];
    const syllables = pinyin(text, { toneType: 'none', type: 'array', v: true })
      .map((s) => s.toLowerCase().replace(/[^a-z0-9]/g, ''))
      .filter(Boolean);
    return [...new Set([syllables.join(''), syllables.map((s) => s[0]).join('')])];
  });
}
