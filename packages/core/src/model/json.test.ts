import { describe, expect, it } from 'vitest';
import { canonical, equal, pointerText, setMember } from './json.ts';

describe('json', () => {
  it('writes one text for one value, whatever the order of members', () => {
    expect(canonical({ b: 1, a: [{ d: null, c: -0 }] })).toBe('{"a":[{"c":0,"d":null}],"b":1}');
    expect(canonical({ b: 1, a: undefined })).toBe('{"b":1}');
  });

  it('tells values apart by content', () => {
    expect(equal({ a: 1, b: 2 }, { b: 2, a: 1 })).toBe(true);
    expect(equal([1], ['1'])).toBe(false);
    expect(equal(1, 1.0)).toBe(true);
  });

  it('keeps a member called __proto__ a member', () => {
    const out: Record<string, unknown> = {};
    setMember(out, '__proto__', { polluted: true });
    expect(Object.keys(out)).toEqual(['__proto__']);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('escapes pointers', () => {
    expect(pointerText(['a/b', 'm~n', 0])).toBe('/a~1b/m~0n/0');
  });
});
