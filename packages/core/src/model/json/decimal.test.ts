import { describe, expect, it } from 'vitest';
import { commonStep, decimal, isMultiple, multipleFrom, scaled, toNumber, toText, unscaled } from './decimal.ts';

describe('decimal', () => {
  it('counts 0.3 as a multiple of 0.1 and 8.69 of 0.01', () => {
    expect(isMultiple(0.3, 0.1)).toBe(true);
    expect(isMultiple(8.69, 0.01)).toBe(true);
    expect(isMultiple(0.35, 0.1)).toBe(false);
    expect(isMultiple(1e21, 7)).toBe(false);
  });

  it('carries 元 to 万元 and back without a fault', () => {
    expect(scaled(1234567, '0.0001')).toBe(123.4567);
    expect(unscaled(123.4567, '0.0001')).toBe(1234567);
  });

  it('declines a quotient that does not terminate', () => {
    expect(unscaled(1, '3')).toBeUndefined();
    expect(unscaled(9, '3')).toBe(3);
  });

  it('writes plain text, never an exponent', () => {
    expect(toText(decimal(1e21))).toBe('1000000000000000000000');
    expect(toText(decimal(1e-7))).toBe('0.0000001');
    expect(toText(decimal(-0.5))).toBe('-0.5');
    expect(toText(decimal(12))).toBe('12');
  });

  it('finds the common step of decimals', () => {
    expect(toNumber(commonStep([0.07, 0.01]))).toBe(0.07);
    expect(toNumber(commonStep([4, 6, 0.5]))).toBe(12);
  });

  it('finds the first multiple at or after a bound, also below zero', () => {
    expect(toNumber(multipleFrom(decimal(5), 11, false))).toBe(15);
    expect(toNumber(multipleFrom(decimal(5), 10, true))).toBe(15);
    expect(toNumber(multipleFrom(decimal(5), -11, false))).toBe(-10);
  });
});
