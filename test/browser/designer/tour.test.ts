// The guided first run: eight stops over real deeds on a copy of the restaurant, by keyboard too; it can be left, is then offered
// no more, and begins again from the help.

import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { keyboard } from './hands.ts';
import { kept, test } from './desk.ts';

const card = (page: Page) => page.getByRole('region', { name: '引导' });
const done = (page: Page) => card(page).getByText('做到了').waitFor();
const next = (page: Page) => card(page).getByRole('button', { name: '下一步' }).click();

test('leads through real deeds to the end', { timeout: 180_000 }, async ({ open }) => {
  const page = await open();
  await page.getByRole('link', { name: '开始引导' }).click();
  await card(page).getByText('第 1 步，共 8 步').waitFor();
  await next(page);
  await page.getByRole('searchbox', { name: '搜索事项' }).fill('zhaopai');
  await page.getByRole('button', { name: '加入：户外招牌设置' }).click();
  await done(page);
  await next(page);
  await card(page).getByRole('button', { name: '去“表单”' }).click();
  await page.getByRole('button', { name: /是否学校/ }).click();
  await page.getByRole('button', { name: '更多操作' }).click();
  await page.getByRole('menuitem', { name: '不再问…' }).click();
  await page.getByRole('dialog').getByLabel('理由').fill('餐馆不是学校。');
  await page.getByRole('dialog').getByRole('button', { name: '作出决定' }).click();
  await done(page);
  await next(page);
  await card(page).getByRole('button', { name: '去“材料”' }).click();
  await done(page);
  await next(page);
  await card(page).getByRole('button', { name: '去“模拟”' }).click();
  await page.locator('.answer select').first().selectOption('true');
  await done(page);
  await next(page);
  await card(page).getByRole('button', { name: '去“文书”' }).click();
  await done(page);
  await next(page);
  await page.getByRole('button', { name: /^撤销/ }).click();
  await done(page);
  await page.getByRole('button', { name: /^重做/ }).click();
  await card(page)
    .getByRole('button', { name: /下一步|跳过这步/ })
    .click();
  await card(page).getByRole('button', { name: '完成' }).click();
  await card(page).waitFor({ state: 'detached' });
  await page.keyboard.press('Control+S');
  expect((await kept(page)).history.past.length).toBe(2);
  await page.getByRole('link', { name: '回到开始页' }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.getByRole('link', { name: '开始引导' }).count()).toBe(0);
});

test('is left by keyboard, stays away, and comes back from the help', { timeout: 120_000 }, async ({ open }) => {
  const page = await open();
  await keyboard.press(page.getByRole('link', { name: '开始引导' }));
  await keyboard.press(card(page).getByRole('button', { name: '下一步' }));
  await keyboard.press(card(page).getByRole('button', { name: '跳过这步' }));
  await card(page).getByText('第 3 步，共 8 步').waitFor();
  await keyboard.press(card(page).getByRole('button', { name: '上一步' }));
  await keyboard.press(card(page).getByRole('button', { name: '结束引导' }));
  await card(page).waitFor({ state: 'detached' });
  const before = page.url();
  await page.reload();
  await page.getByRole('navigation', { name: '视图' }).waitFor();
  expect(await card(page).count()).toBe(0);
  await page.keyboard.press('?');
  await keyboard.press(page.getByRole('dialog').getByRole('link', { name: '再走一遍引导' }));
  await card(page).getByText('第 1 步，共 8 步').waitFor();
  expect(page.url()).not.toBe(before);
});
