import { describe, expect, it } from 'vitest';
import { grouped, textOf, valueOf } from './text.ts';

const number = { kind: 'number' as const },
  resident = { kind: 'text' as const, format: 'cn-resident-id' },
  date = { kind: 'date' as const, format: 'date' };

describe('what is typed becomes a value', () => {
  it('reads numbers with separators and full-width digits', () => {
    expect(valueOf('1,234.5', number)).toBe(1234.5);
    expect(valueOf('\uff18\uff18\uff0e\uff15', number)).toBe(88.5);
    expect(valueOf('12\u30025', number)).toBe(12.5);
  });
  it('keeps what is no number as it was typed', () => expect(valueOf('about 12', number)).toBe('about 12'));
  it('takes nothing for no answer', () => {
    expect(valueOf('', number)).toBeUndefined();
    expect(valueOf('  ', { kind: 'lines' })).toBeUndefined();
  });
  it('tidies a resident number', () => expect(valueOf('420111 19850607 102x', resident)).toBe('42011119850607102X'));
  it('takes a mobile number without the code of the country, blanks and dashes', () => {
    const mobile = { kind: 'text' as const, format: 'cn-mobile' };
    for (const text of [
      '+86 138-0000-0001',
      '008613800000001',
      '86 138 0000 0001',
      '\uff08+86\uff09138\u20130000\u20130001',
      '\uff11\uff13\uff18 0000 0001'
    ])
      expect(valueOf(text, mobile), text).toBe('13800000001');
    expect(valueOf('+86 138', mobile)).toBe('+86138');
    expect(valueOf('027-88888888', mobile)).toBe('02788888888');
  });
  it('reads a full-width date', () => expect(valueOf('\uff12026-11-20', date)).toBe('2026-11-20'));
  it('reads dates as people write them, and keeps what is none', () => {
    for (const text of ['2026/5/1', '2026年5月1日', '2026 年 5 月 1 日', '20260501', '2026.05.01', '2026-5-1'])
      expect(valueOf(text, date), text).toBe('2026-05-01');
    expect(valueOf('2026年2月30日', date)).toBe('2026-02-30');
    for (const text of ['202651', '2026年5月', '1.5.2026', '去年五月']) expect(valueOf(text, date), text).toBe(text);
  });
  it('leaves free text alone, blanks too', () => expect(valueOf(' a  b ', { kind: 'text' })).toBe(' a  b '));
  it('splits lines', () => expect(valueOf('a\n\nb', { kind: 'lines' })).toEqual(['a', 'b']));
});

describe('a value becomes text', () => {
  it('writes numbers without an exponent', () => {
    expect(textOf(1e21)).toBe('1000000000000000000000');
    expect(textOf(1e-7)).toBe('0.0000001');
  });
  it('goes there and back', () => {
    for (const x of [0, -3, 12.25, 1e-7, 123456789]) expect(valueOf(textOf(x), number)).toBe(x);
  });
  it('groups thousands for reading', () => {
    expect(grouped(1234567.125)).toBe('1,234,567.125');
    expect(grouped(-1000)).toBe('-1,000');
  });
});
