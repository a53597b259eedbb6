// Nothing that is done is lost: a view that fails or does not come leaves the desk as it is, a dialog closes only when it is
// told to, and what is said of saving is so.

import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { kept, test } from './desk.ts';

const rail = (page: Page, name: string) => page.getByRole('navigation', { name: '视图' }).getByRole('button', { name: new RegExp(name) }).click();

async function restaurant(page: Page): Promise<void> {
  await page.getByRole('region', { name: '示例' }).getByRole('button', { name: /餐馆/ }).click();
  await page.getByRole('navigation', { name: '视图' }).waitFor();
  await page.getByText('已是最新').waitFor();
}

/** The name is taken when the field is left. */
async function rename(page: Page, to: string): Promise<void> {
  await rail(page, '设置');
  await page.getByLabel('名称 · 中文', { exact: true }).first().fill(to);
  await page.keyboard.press('Tab');
}

test('a view that does not come says so and is asked for again; the others are there without a network', { timeout: 120_000 }, async ({ open }) => {
  const page = await open({ bears: /Failed to load resource|Failed to fetch dynamically|NotCome|preload/ });
  const blocked = /\/(simulate|papers|item-editor|compare)-[^/]*\.js/;
  await page.route(blocked, (route) => route.abort());
  await restaurant(page);
  await rail(page, '模拟');
  await page.getByRole('alert').getByText('它还没有取到').waitFor();
  // the desk stands
  await rename(page, '还在');
  expect((await kept(page)).doc.bundle).toMatchObject({ title: { zh: '还在' } });
  await rail(page, '模拟');
  await page.getByRole('alert').waitFor();
  await page.unroute(blocked);
  await page.getByRole('button', { name: '再试一次' }).click();
  await page.locator('.simulate').waitFor();
  // what was not shown yet comes beside, and is there when the network goes
  const came = page.waitForResponse(/\/item-editor-[^/]*\.js/);
  await page.context().setOffline(true);
  await page.context().setOffline(false);
  await came;
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  await rail(page, '文书');
  await page.getByText('告知单', { exact: true }).waitFor();
  await rail(page, '流程');
  await page.getByRole('button', { name: '新建事项' }).click();
  await page.getByRole('dialog').getByLabel('事项名称 · 中文').waitFor();
});

test('a view that fails leaves the desk, its undo and its saving', { timeout: 120_000 }, async ({ open }) => {
  const page = await open({ bears: /broken on purpose/ });
  await restaurant(page);
  // only the cities are gone through so, and only there
  await page.evaluate(() => {
    const { entries } = Object;
    Object.entries = ((given: object) => { if ('broken' in globalThis && Object.values(given).some((v) => v?.parameters)) throw new Error('broken on purpose'); return entries(given); }) as typeof entries;
    Object.assign(globalThis, { broken: true });
  });
  await rail(page, '设置');
  await page.getByRole('alert').getByText('这一部分出了错').waitFor();
  await page.evaluate(() => { delete (globalThis as { broken?: true }).broken; });
  await page.getByRole('button', { name: '再试一次' }).click();
  await rename(page, '好了');
  expect((await kept(page)).doc.bundle).toMatchObject({ title: { zh: '好了' } });
});
