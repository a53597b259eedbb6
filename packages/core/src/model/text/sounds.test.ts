import { describe, expect, it } from 'vitest';
import { soundsOf } from './sounds.ts';

describe('sounds', () => {
  it('are the whole pinyin and its initials, without what is neither letter nor digit', () => {
    expect(soundsOf('食品经营(新办)')).toEqual(['shipinjingyingxinban', 'spjyxb']);
    expect(soundsOf('POS机')).toEqual(['posji', 'posj']);
  });
  it('write ü as an input method takes it', () => expect(soundsOf('女')).toEqual(['nv', 'n']));
  it('read a character as its word does', () => expect(soundsOf('银行')).toEqual(['yinhang', 'yh']));
  it('say nothing of a text without Chinese', () => expect(soundsOf('Food 2')).toEqual([]));
});
