import { describe, it, expect } from 'vitest';
import { birthDate, checkCharacter, creditCodeCheckCharacter, isMinor, isResidentId, sexCode } from './resident-id.ts';

const id = (first17: string): string => first17 + checkCharacter(first17);

describe('resident identity number', () => {
  it('computes the check character of the example in the standard', () => {
    expect(checkCharacter('11010519491231002')).toBe('X');
    expect(checkCharacter('44052418800101001')).toBe('4');
    expect(checkCharacter('1101051949123100')).toBeUndefined();
  });

  it('wants the right check character, a date of the calendar and a large X', () => {
    expect(isResidentId('11010519491231002X')).toBe(true);
    expect(isResidentId('11010519491231002x')).toBe(false);
    expect(isResidentId('110105194912310021')).toBe(false);
    expect(isResidentId(id('11010120000229000'))).toBe(true);
    expect(isResidentId(id('11010119000229000'))).toBe(false);
    expect(isResidentId(id('11010120001301000'))).toBe(false);
    expect(isResidentId(id('11010130000101000'))).toBe(false);
  });

  it('tells birth date and sex, and nothing of a number that is not valid', () => {
    expect(birthDate('11010519491231002X')).toBe('1949-12-31');
    expect(sexCode('11010519491231002X')).toBe('2');
    expect(sexCode(id('11010120000101001'))).toBe('1');
    expect(birthDate('110105194912310020')).toBeUndefined();
    expect(sexCode('')).toBeUndefined();
  });

  it('counts full years to the birthday', () => {
    const born = id('11010120000630000'),
      leap = id('11010120000229000');
    expect(isMinor(born, '2018-06-29')).toBe(true);
    expect(isMinor(born, '2018-06-30')).toBe(false);
    expect(isMinor(leap, '2018-02-28')).toBe(true);
    expect(isMinor(leap, '2018-03-01')).toBe(false);
    expect(isMinor(born, '1999-12-31')).toBeUndefined();
    expect(isMinor(born, '30/06/2018')).toBeUndefined();
    expect(isMinor('110101200006300001', '2018-01-01')).toBeUndefined();
  });
});

describe('credit code', () => {
  it('computes the check character', () => {
    expect(creditCodeCheckCharacter('91350100M000100Y4')).toBe('3');
    expect(creditCodeCheckCharacter('91420100000000000')).toBe('U');
    expect(creditCodeCheckCharacter('9142010000000000I')).toBeUndefined();
    expect(creditCodeCheckCharacter('914201')).toBeUndefined();
  });
});
