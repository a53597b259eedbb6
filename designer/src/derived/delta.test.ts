import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applied, delta } from './delta.ts';

const value = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.string({ maxLength: 3 }),
    fc.integer({ min: 0, max: 3 }),
    fc.constantFrom(null, undefined, true),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom('a', 'b', '__proto__', 'length'), tie('value'), { maxKeys: 3 })
  )
})).value;

describe('delta', () => {
  it('law: applied to what was before it is what is now, over the wire too', () => {
    fc.assert(
      fc.property(value, value, (before, next) => {
        expect(applied(structuredClone(delta(next, before)), before)).toEqual(next);
      })
    );
  });

  it('law: nothing new is nothing sent', () => {
    fc.assert(
      fc.property(value, (v) => {
        const sent = delta(structuredClone(v), v);
        expect(typeof sent).toBe('bigint');
        expect(applied(sent, v)).toBe(v);
      })
    );
  });

  it('keeps the objects that say the same', () => {
    const before = { title: 'a', data: [{ key: 'x' }, { key: 'y' }], gone: 1 },
      next = { title: 'b', data: [{ key: 'x' }, { key: 'z' }, { key: 'n' }] };
    const whole = applied(delta(next, before), before) as typeof next;
    expect(whole).toEqual(next);
    expect(whole.data[0]).toBe(before.data[0]);
    expect(Object.keys(whole)).toEqual(Object.keys(next));
  });
});
