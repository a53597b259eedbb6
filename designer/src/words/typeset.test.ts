import { describe, expect, it } from 'vitest';
import { typeset, typesetSpeaker } from './typeset.ts';

const COMMA = '\uff0c', COLON = '\uff1a';

describe('typeset', () => {
  it('writes Chinese at full width, in lists too, and leaves English alone', () => {
    expect(typeset('甲,乙', 'zh')).toBe(`甲${COMMA}乙`);
    expect(typeset(['类型:个体', '1,2'], 'zh')).toEqual([`类型${COLON}个体`, '1,2']);
    expect(typeset('甲,乙', 'en')).toBe('甲,乙');
  });

  it('typesets what a speaker says, and not what it hands on', () => {
    const thing = { title: '甲,乙' };
    const speaker = typesetSpeaker({ name: (n: number) => `第 ${n} 步,共 8 步`, thing: () => thing, none: () => undefined }, 'zh');
    expect([speaker.name(1), speaker.thing(), speaker.none()]).toEqual([`第 1 步${COMMA}共 8 步`, thing, undefined]);
  });
});
