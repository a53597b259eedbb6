import { typeOf, type Standing } from '@onething/core/live';
import { describe, expect, it } from 'vitest';
import zh from '../messages/zh.ts';
import { sayFault } from './say.ts';
import type { View } from './view.ts';

const view = { m: zh } as unknown as View;
const say = (node: object, code: string, limit: number | undefined, value: unknown): string =>
  sayFault(view, { node } as unknown as Standing, { code, path: [], ...(limit !== undefined && { limit }) }, value);

describe('a fault is said so that it can be mended', () => {
  it('wants a whole number at once where only a whole one fits', () => {
    expect(say({ types: typeOf(1) }, 'type', undefined, '十二')).toBe(zh.fault('integer', undefined, ''));
    expect(say({ types: typeOf(1) | typeOf(0.5) }, 'type', undefined, '十二')).toBe(zh.fault('type', undefined, ''));
  });
  it('says what a number is like that is too long, not that it is too long', () => {
    const text = typeOf('');
    expect(say({ types: text, str: { max: 11, formats: ['cn-mobile'] } }, 'maxLength', 11, '138000000012')).toBe(
      zh.fault('format', 'cn-mobile', '')
    );
    expect(say({ types: text, str: { max: 18, formats: ['cn-resident-id'] } }, 'maxLength', 18, '4201111985060710222')).toBe(
      zh.character('resident', { kind: 'long', wanted: 18, found: 19 })
    );
    expect(say({ types: text, str: { max: 11 } }, 'maxLength', 11, '138000000012')).toBe(zh.fault('maxLength', 11, ''));
  });
});
