// Where is what, for a test that knows the element as its users and hosts do: by roles and names, by its properties, by its parts.

import type { JsonObject } from '@onething/core';
import type { Locator, Page } from 'playwright-core';
import type { Language } from './journey.ts';

export const WORDS = {
  zh: {
    tasks: '办理步骤',
    situation: '您的情形',
    next: '下一步',
    submit: '提交',
    materials: '材料',
    sign: '声明与签名',
    receipt: '已提交',
    department: '看每个部门收到了什么',
    queued: /没有网络，已保存在本机/,
    restored: /已恢复/,
    saved: /已保存在本机/
  },
  en: {
    tasks: 'Steps',
    situation: 'Your situation',
    next: 'Next',
    submit: 'Submit',
    materials: 'Documents',
    sign: 'Declare and sign',
    receipt: 'Submitted',
    department: 'See what each department received',
    queued: /No network: kept on this device/,
    restored: /Restored what you entered/,
    saved: /Saved on this device/
  }
} as const;

export const heading = (page: Page, name: string | RegExp): Locator => page.getByRole('heading', { name, exact: true });

/** Waits until the form can be filled in. */
export async function ready(page: Page, lang: Language): Promise<void> {
  await heading(page, WORDS[lang].situation).first().waitFor();
}

/** As a host would set it. */
export async function setValue(page: Page, record: JsonObject): Promise<void> {
  await page.evaluate((given) => {
    (document.querySelector('one-thing-form') as unknown as { value: unknown }).value = given;
  }, record as object);
}

export const valueOf = (page: Page): Promise<JsonObject> =>
  page.evaluate(() => (document.querySelector('one-thing-form') as unknown as { value: JsonObject }).value);

/** The buttons of the task list: the pages of the form, in order. */
export const tasks = (page: Page, lang: Language): Locator => page.getByRole('navigation', { name: WORDS[lang].tasks }).getByRole('button');

/** How much wider than the page its content is, in pixels. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** A slow network: the rest of the code is asked for and does not come before it is let through. */
export async function holdLater(page: Page): Promise<() => Promise<void>> {
  let ask = (): void => {},
    release = (): void => {};
  const asked = new Promise<void>((done) => {
      ask = done;
    }),
    released = new Promise<void>((done) => {
      release = done;
    });
  await page.route('**/later-*.js', async (route) => {
    ask();
    await released;
    await route.continue().catch(() => {});
  });
  return async () => {
    await asked;
    release();
  };
}
