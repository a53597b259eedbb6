import { describe, expect, it } from 'vitest';
import { grouped, textOf, valueOf } from './text.ts';

const number = { kind: 'number' as const }, resident = { kind: 'text' as const, format: 'cn-resident-id' }, date = { kind: 'date' as const, format: 'date' };

describe('what is typed becomes a value', () => {
  it('reads numbers with separators and full-width digits', () => {
    expect(valueOf('1,234.5', number)).toBe(1234.5);
    expect(valueOf('\uff18\uff18\uff0e\uff15', number)).toBe(88.5);
    expect(valueOf('12\u30025', number)).toBe(12.5);
  });
  it('keeps what is no number as it was typed', () => expect(valueOf('about 12', number)).toBe('about 12'));
  it('takes nothing for no answer', () => { expect(valueOf('', number)).toBeUndefined(); expect(valueOf('  ', { kind: 'lines' })).toBeUndefined(); });
  it('tidies a resident number', () => expect(valueOf('420111 19850607 102x', resident)).toBe('42011119850607102X'));
  it('reads a full-width date', () => expect(valueOf('\uff12026-11-20', date)).toBe('2026-11-20'));
  it('leaves free text alone, blanks too', () => expect(valueOf(' a  b ', { kind: 'text' })).toBe(' a  b '));
  it('splits lines', () => expect(valueOf('a\n\nb', { kind: 'lines' })).toEqual(['a', 'b']));
});

describe('a value becomes text', () => {
  it('writes numbers without an exponent', () => { expect(textOf(1e21)).toBe('1000000000000000000000'); expect(textOf(1e-7)).toBe('0.0000001'); });
  it('goes there and back', () => { for (const x of [0, -3, 12.25, 1e-7, 123456789]) expect(valueOf(textOf(x), number)).toBe(x); });
  it('groups thousands for reading', () => { expect(grouped(1234567.125)).toBe('1,234,567.125'); expect(grouped(-1000)).toBe('-1,000'); });
});
