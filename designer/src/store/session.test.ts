// In which language does one begin?

import { expect, it } from 'vitest';
import { remember, rememberedPersonal, spoken } from './session.ts';

const memory = (kept?: string) =>
  ({
    getItem: () => kept ?? null,
    setItem: (_: string, value: string) => {
      kept = value;
    }
  }) as unknown as Storage;

it('in that of the address, else of the last visit, else of the browser', () => {
  const storage = memory();
  expect(rememberedPersonal(storage, '', ['fr', 'en-GB'])).toEqual({ language: 'en' });
  remember(storage, { language: 'en', theme: 'dark', by: 'A', toured: true });
  expect(rememberedPersonal(storage, '', ['zh-CN']).language).toBe('en');
  expect(rememberedPersonal(storage, '?lang=zh', ['en'])).toEqual({ language: 'zh', theme: 'dark', by: 'A', toured: true });
  expect(rememberedPersonal(storage, '?lang=fr', ['zh']).language).toBe('en');
  expect(rememberedPersonal(memory('{'), '?lang=zh', ['en'])).toEqual({ language: 'zh' });
  expect(rememberedPersonal(undefined, '', [])).toEqual({});
});

it('goes on after a reload in the one chosen last, whatever the address said', () => {
  expect(spoken('http://a.test/designer/?lang=zh&x=1#/restaurant', 'en')).toBe('http://a.test/designer/?lang=en&x=1#/restaurant');
  expect(spoken('http://a.test/designer/#/restaurant', 'en')).toBe('http://a.test/designer/#/restaurant');
});
