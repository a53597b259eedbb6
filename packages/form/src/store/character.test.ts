import { checkCharacter, creditCodeCheckCharacter } from '@onething/core/live';
import { describe, expect, it } from 'vitest';
import { creditFault, residentFault } from './character.ts';

const id = (first17: string): string => first17 + checkCharacter(first17)!;
const code = (first17: string): string => first17 + creditCodeCheckCharacter(first17)!;
const ID = id('42011119850607102'),
  CODE = code('92420111MA4EXAM63');

describe('a resident number', () => {
  it('has no fault when its check character fits', () => expect(residentFault(ID)).toBeUndefined());
  it('is short or long by so many', () => {
    expect(residentFault(ID.slice(0, 15))).toEqual({ kind: 'short', wanted: 18, found: 15 });
    expect(residentFault(ID + '1')).toEqual({ kind: 'long', wanted: 18, found: 19 });
  });
  it('names a letter where a digit stands, and an X that is not at the end', () => {
    expect(residentFault(`42O${ID.slice(3)}`)).toEqual({ kind: 'character', at: 3, found: 'O' });
    expect(residentFault(`42X${ID.slice(3)}`)).toEqual({ kind: 'character', at: 3, found: 'X' });
  });
  it('sees a birthday that no calendar has', () =>
    expect(residentFault(id('42011119850230102'))).toEqual({ kind: 'date', from: 7, to: 14, found: '19850230' }));
  it('finds two neighbours that changed places, when that alone mends it', () => {
    const found = [6, 8, 12, 13, 14, 15]
      .filter((at) => ID[at] !== ID[at + 1])
      .map((at) => [at + 1, residentFault(ID.slice(0, at) + ID[at + 1]! + ID[at]! + ID.slice(at + 2))] as const);
    const told = found.filter(([, fault]) => fault?.kind === 'check' && fault.swapped !== undefined);
    expect(told.length).toBeGreaterThan(0);
    for (const [at, fault] of told) expect(fault).toMatchObject({ swapped: at });
  });
  it('says that one is wrong when it cannot tell which', () =>
    expect(residentFault(ID.slice(0, 17) + (ID[17] === '1' ? '2' : '1'))).toMatchObject({ kind: 'check' }));
});

describe('a credit code', () => {
  it('has no fault when its check character fits', () => expect(creditFault(CODE)).toBeUndefined());
  it('names letters that are not in its alphabet', () =>
    expect(creditFault(CODE.replace('M', 'O'))).toMatchObject({ kind: 'character', found: 'O' }));
  it('wants digits for the division', () => expect(creditFault(`92A${CODE.slice(3)}`)).toEqual({ kind: 'character', at: 3, found: 'A' }));
});
