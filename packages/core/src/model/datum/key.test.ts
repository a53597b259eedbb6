import { describe, expect, it } from 'vitest';
import { readKey, writeKey } from './key.ts';

describe('datum keys', () => {
  it.each([
    ['legalRep.name', { subject: 'legalRep', many: false, element: 'name' }],
    ['premises@before.address.province', { subject: 'premises@before', many: false, element: 'address.province' }],
    ['buyer[]', { subject: 'buyer', many: true, element: undefined }],
    ['buyer[].name', { subject: 'buyer', many: true, element: 'name' }],
    ['PHARM:pharmacist.name', { subject: 'PHARM:pharmacist', many: false, element: 'name' }]
  ])('reads %s and writes it again', (text, ref) => {
    expect(readKey(text)).toEqual(ref);
    expect(writeKey(ref)).toBe(text);
  });

  it.each(['', 'legalRep', '.name', 'a..b[', '1a.b', 'a b.c'])('has no reading for %j', (text) => {
    expect(readKey(text)).toBeUndefined();
  });
});
