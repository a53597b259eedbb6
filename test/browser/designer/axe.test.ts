// Every view of the designer, each language in one of the two looks: no violation of WCAG 2.0 to 2.2 A and AA that axe can find, none
// of the strict policy, and nothing to scroll sideways at the width of a tablet.

import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { violations } from '../axe.ts';
import { test } from './desk.ts';

const WORDS = {
  zh: {
    restaurant: /餐馆/,
    file: '文件',
    versions: '版本…',
    help: /^帮助/,
    edit: '编辑事项',
    close: '关闭',
    used: '已在套餐中：食品经营许可（新办）',
    create: '新建事项',
    upToDate: '已是最新'
  },
  en: {
    restaurant: /restaurant/,
    file: 'File',
    versions: 'Versions…',
    help: /^Help/,
    edit: 'Edit item',
    close: 'Close',
    used: 'In the bundle: Food business licence',
    create: 'New item',
    upToDate: 'Up to date'
  }
} as const;
type W = (typeof WORDS)['zh' | 'en'];

const rail = (page: Page, n: number) => page.locator('.rail button').nth(n).click();
const settle = (page: Page) =>
  page.evaluate(
    () =>
      new Promise((done) => {
        requestAnimationFrame(() => requestAnimationFrame(done));
      })
  );

/** Goes everywhere; `look` is called at each place with its name. */
async function everywhere(page: Page, w: W, look: (name: string) => Promise<void>): Promise<void> {
  const at = async (name: string): Promise<void> => {
    await settle(page);
    await look(name);
  };
  const turn = (n: number) => page.locator('.toolbar .segmented label').nth(n).click();
  const dialog = page.getByRole('dialog'),
    leave = async (): Promise<void> => {
      await dialog.getByRole('button', { name: w.close }).first().click();
      await dialog.waitFor({ state: 'detached' });
    };
  await at('start');
  await page.locator('section[aria-labelledby=templates]').getByRole('button', { name: w.restaurant }).click();
  await page.getByText(w.upToDate, { exact: true }).waitFor();
  await at('canvas');
  await page.getByRole('button', { name: w.used }).click();
  await turn(1);
  await at('outline');
  await page.locator('.foot-bar button').first().click();
  await at('problems');
  await page.locator('.foot-bar button').first().click();
  await page.getByRole('button', { name: w.edit }).click();
  for (let i = 0; i < 7; i++) {
    await dialog.locator('nav button').nth(i).click();
    if (i === 2) await dialog.locator('.pick-list button').nth(8).click();
    await at(`item, step ${i + 1}`);
  }
  await leave();
  await page.getByRole('button', { name: w.create }).click();
  await dialog.waitFor();
  await at('new item');
  await leave();
  await rail(page, 1);
  await page.locator('.data-list button').first().click();
  await at('form');
  await turn(1);
  await page.locator('one-thing-form').getByRole('heading').first().waitFor();
  await at('preview');
  await rail(page, 2);
  await at('inbox');
  await turn(1);
  await at('decisions');
  for (const [n, name] of [
    [3, 'materials'],
    [4, 'questions'],
    [7, 'setup'],
    [5, 'simulate']
  ] as const) {
    await rail(page, n);
    await at(name);
  }
  await rail(page, 6);
  await page.locator('.columns.ledger').waitFor();
  await at('ledger');
  for (const [i, sheet] of (['notice', 'guide', 'chart', 'embed'] as const).entries()) {
    await turn(i + 1);
    if (i < 2) await page.locator('iframe').waitFor({ timeout: 90_000 });
    await at(sheet);
  }
  await page.getByRole('button', { name: w.file, exact: true }).click();
  await at('menu');
  await page.getByRole('menuitem', { name: w.versions }).click();
  await dialog.waitFor();
  await at('versions');
  await leave();
  await page.getByRole('button', { name: w.help }).click();
  await at('help');
  await dialog.locator('a').click();
  await page.locator('.tour').waitFor();
  await at('guided run');
}

// the longer words are looked at in the narrower window
describe.for([
  { language: 'zh', theme: 'dark' },
  { language: 'en', theme: 'light' }
] as const)('$language, $theme', ({ language, theme }) => {
  test('no view has a violation', { timeout: 400_000 }, async ({ open }) => {
    const page = await open({ language, colorScheme: theme, ...(theme === 'light' ? { viewport: { width: 1024, height: 768 } } : {}) }),
      found: string[] = [];
    await everywhere(page, WORDS[language], async (name) => {
      for (const violation of await violations(page)) found.push(`${name}: ${violation}`);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (over > 0) found.push(`${name}: ${over} px to scroll sideways`);
    });
    expect(found).toEqual([]);
  });
});
