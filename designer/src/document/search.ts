// Does it match what somebody typed? Chinese, pinyin (whole or initials) and code, in any order of words.

import { soundsOf as pinyinOf } from '@onething/core';

const known = new Map<string, string>();

/** Everything that a text can be found by. */
export function soundsOf(text: string): string {
  let sounds = known.get(text);
  if (sounds === undefined) {
    known.set(text, (sounds = [text.toLowerCase(), ...pinyinOf(text)].join(' ')));
  }
  return sounds;
}

export function matches(texts: readonly string[], wanted: string): boolean {
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  return words.every((word) => texts.some((text) => soundsOf(text).includes(word)));
}
