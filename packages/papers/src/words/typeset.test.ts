import { describe, expect, it } from 'vitest';
import type { Teller } from './tell.ts';
import { typeset, typesetTeller } from './typeset.ts';

const COMMA = '\uff0c',
  COLON = '\uff1a';

describe('typeset', () => {
  it('writes Chinese at full width, in lists too, and leaves English alone', () => {
    expect(typeset('甲,乙', 'zh')).toBe(`甲${COMMA}乙`);
    expect(typeset(['类型:个体', '1,2'], 'zh')).toEqual([`类型${COLON}个体`, '1,2']);
    expect(typeset('甲,乙', 'en')).toBe('甲,乙');
  });

  it('typesets what a teller says, but no value and no thing that it hands on', () => {
    const question = { title: '甲,乙' };
    const teller = typesetTeller(
      {
        item: (id: string) => `${id}:第 1 步,共 8 步`,
        question: () => question,
        unit: () => undefined,
        value: () => '示例(武汉),公司'
      } as unknown as Teller,
      'zh'
    );
    expect([teller.item('甲'), teller.question(''), teller.unit(''), teller.value('', '')]).toEqual([
      `甲${COLON}第 1 步${COMMA}共 8 步`,
      question,
      undefined,
      '示例(武汉),公司'
    ]);
  });
});
