// In which language does one begin?

import { expect, it } from 'vitest';
import { remember, rememberedPersonal } from './session.ts';

const memory = (kept?: string) => ({ getItem: () => kept ?? null, setItem: (_: string, value: string) => { kept = value; } }) as unknown as Storage;

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
