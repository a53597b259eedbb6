// Nothing that is done is lost: a view that fails or does not come leaves the desk as it is, a dialog closes only when it is
// told to, and what is said of saving is so.

import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { kept, rail, restaurant, test } from './desk.ts';

/** The name is taken when the field is left. */
async function rename(page: Page, to: string): Promise<void> {
  await rail(page, '设置');
  await page.getByLabel('名称 · 中文', { exact: true }).first().fill(to);
  await page.keyboard.press('Tab');
}

test(
  'a view that does not come says so and is asked for again; the others are there without a network',
  { timeout: 120_000 },
  async ({ open }) => {
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
    const came = Promise.all(
      ['item-editor', 'papers'].map((name) =>
        page.waitForResponse((r) => r.ok() && r.url().includes(`/${name}-`) && r.url().endsWith('.js'))
      )
    );
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
  }
);

test('a view that fails leaves the desk, its undo and its saving', { timeout: 120_000 }, async ({ open }) => {
  const page = await open({ bears: /broken on purpose/ });
  await restaurant(page);
  // only the cities are gone through so, and only there
  await page.evaluate(() => {
    const { entries } = Object;
    Object.entries = ((given: object) => {
      if ('broken' in globalThis && Object.values(given).some((v) => v?.parameters)) throw new Error('broken on purpose');
      return entries(given);
    }) as typeof entries;
    Object.assign(globalThis, { broken: true });
  });
  await rail(page, '设置');
  await page.getByRole('alert').getByText('这一部分出了错').waitFor();
  await page.evaluate(() => {
    delete (globalThis as { broken?: true }).broken;
  });
  await page.getByRole('button', { name: '再试一次' }).click();
  await rename(page, '好了');
  expect((await kept(page)).doc.bundle).toMatchObject({ title: { zh: '好了' } });
});

const focused = (page: Page) =>
  page.evaluate(() =>
    document.activeElement!.matches('main')
      ? 'main'
      : (document.activeElement!.getAttribute('aria-label') ?? document.activeElement!.textContent)
  );

test('keys belong to where one is: a dialog, the preview, or the desk', { timeout: 120_000 }, async ({ open }) => {
  const page = await open();
  await restaurant(page);
  expect(await focused(page)).toBe('main');
  await rename(page, '改过');
  await page.getByRole('button', { name: '添加主体' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('heading').click();
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  for (const keys of ['Control+Z', 'Alt+2', '?', 'Control+S']) await page.keyboard.press(keys);
  expect(await page.getByRole('dialog').count()).toBe(1);
  expect(await page.getByRole('navigation', { name: '视图' }).locator('[aria-current]').innerText()).toContain('设置');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect((await kept(page)).doc.bundle).toMatchObject({ title: { zh: '改过' } });
  await page.keyboard.press('Alt+2');
  expect(await focused(page)).toBe('main');
  await page.getByText('预览', { exact: true }).click();
  await page.locator('one-thing-form input[type=text], one-thing-form input:not([type])').first().focus();
  await page.keyboard.type('?');
  await page.keyboard.press('Control+Z');
  expect(await page.getByRole('dialog').count()).toBe(0);
  expect((await kept(page)).doc.bundle).toMatchObject({ title: { zh: '改过' } });
});

test('a draft is left only when one says so, however often Escape is pressed', { timeout: 120_000 }, async ({ open }) => {
  const page = await open();
  await restaurant(page);
  const dialog = page.getByRole('dialog'),
    asked: string[] = [];
  let answer = false;
  page.on('dialog', (d) => {
    asked.push(d.message());
    void (answer ? d.accept() : d.dismiss());
  });
  await page.getByRole('button', { name: '新建事项' }).click();
  await dialog.getByLabel('事项名称 · 中文').fill('草稿');
  for (let i = 0; i < 4; i++) await page.keyboard.press('Escape');
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  for (let i = 0; i < 3; i++) await page.keyboard.press('Escape');
  expect(asked.length).toBe(7);
  expect(await dialog.getByLabel('事项名称 · 中文').inputValue()).toBe('草稿');
  answer = true;
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await focused(page)).toBe('新建事项');
});

test('a dialog begins at its first field and gives the focus back, however it is closed', { timeout: 120_000 }, async ({ open }) => {
  const page = await open();
  await restaurant(page);
  await rail(page, '设置');
  const dialog = page.getByRole('dialog'),
    opener = page.getByRole('button', { name: '添加主体' });
  for (const close of ['取消', '关闭']) {
    await opener.click();
    await page.keyboard.type('新');
    expect(await dialog.getByLabel('名称 · 中文').inputValue()).toBe('新');
    await dialog.getByRole('button', { name: close }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await focused(page)).toBe('添加主体');
  }
  // no field: the heading
  await page.keyboard.press('?');
  expect(await focused(page)).toBe(await dialog.getByRole('heading', { level: 2 }).innerText());
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  // a menu is left by Tab
  await page.getByRole('button', { name: '文件' }).click();
  await page.getByRole('menu').waitFor();
  await page.keyboard.press('Tab');
  expect(await page.getByRole('menu').count()).toBe(0);
  expect(await focused(page)).not.toBe('文件');
  // what is deleted leaves the focus beside it
  await page.getByRole('link', { name: '回到开始页' }).click();
  page.on('dialog', (d) => void d.accept());
  await page.getByRole('button', { name: /^删除/ }).click();
  await expect.poll(() => focused(page)).toBe('本机保存的');
});

test('what is being written is not exchanged for what another tab saved', { timeout: 120_000 }, async ({ open }) => {
  const one = await open(),
    context = one.context();
  await restaurant(one);
  const two = await open({ context }),
    dialog = two.getByRole('dialog');
  await two.goto(one.url());
  await two.getByText('已是最新').waitFor();
  await rail(two, '设置');
  // a draft in a dialog: the other's work comes when it is closed
  await two.getByRole('button', { name: '添加主体' }).click();
  await two.keyboard.type('新主体');
  await rename(one, '甲改的');
  await one.getByText('已保存', { exact: true }).waitFor();
  await two.waitForTimeout(1500);
  expect(await dialog.getByLabel('名称 · 中文').inputValue()).toBe('新主体');
  await dialog.getByRole('button', { name: '取消' }).click();
  await two.getByRole('heading', { level: 1, name: '甲改的' }).waitFor();
  // no field keeps what was there before
  expect(await two.getByLabel('名称 · 中文', { exact: true }).first().inputValue()).toBe('甲改的');
  // typed, and not taken yet: a person decides
  const field = two.getByLabel('名称 · 中文', { exact: true }).first();
  await field.fill('乙正在写');
  await rename(one, '甲又改');
  await one.getByText('已保存', { exact: true }).waitFor();
  await two.waitForTimeout(1500);
  expect(await field.inputValue()).toBe('乙正在写');
  await two.keyboard.press('Tab');
  await two
    .getByRole('alert')
    .getByText(/另一个窗口也改了/)
    .waitFor();
  await two.getByRole('button', { name: '用那边的' }).click();
  await two.getByRole('heading', { level: 1, name: '甲又改' }).waitFor();
  expect(await field.inputValue()).toBe('甲又改');
});

test('a browser that keeps nothing is not said to have saved', { timeout: 120_000 }, async ({ open }) => {
  const context = (await open()).context();
  await context.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  });
  const page = await open({ context });
  await restaurant(page);
  const status = page.locator('.topbar [role=status]');
  await status.getByText('没有存在这个浏览器里').waitFor();
  await rename(page, '没处存');
  await page.getByRole('heading', { level: 1, name: '没处存' }).waitFor();
  expect(await page.getByText('已保存', { exact: true }).count()).toBe(0);
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出为一个文件' }).click();
  await waiting;
});

test(
  'what could not be saved is not left without asking, and a version that was not kept is not said to be',
  { timeout: 120_000 },
  async ({ open }) => {
    const page = await open();
    await restaurant(page);
    const asked: string[] = [],
      dialog = page.getByRole('dialog'),
      address = page.url();
    let answer = false;
    page.on('dialog', (d) => {
      asked.push(d.message());
      void (answer ? d.accept() : d.dismiss());
    });
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = function (this: IDBObjectStore) {
        this.transaction.abort();
        return undefined as never;
      };
    });
    await rename(page, '存不上');
    await page.locator('.topbar [role=status]').getByText('没有存上').waitFor();
    await page.getByRole('button', { name: '文件' }).click();
    await page.getByRole('menuitem', { name: '版本…' }).click();
    await page.keyboard.type('初稿');
    await page.keyboard.press('Enter');
    await dialog.getByRole('alert').getByText('没有存上').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('link', { name: '回到开始页' }).click();
    await expect.poll(() => asked).toEqual(['有修改没有存上，离开就没有了。还要离开吗？']);
    await expect.poll(() => page.url()).toBe(address);
    await page.getByRole('heading', { level: 1, name: '存不上' }).waitFor();
    answer = true;
    await page.getByRole('link', { name: '回到开始页' }).click();
    await page.locator('.start').waitFor();
  }
);

test('a bundle that another tab deleted is kept here or let go, as a person decides', { timeout: 120_000 }, async ({ open }) => {
  const one = await open(),
    context = one.context(),
    two = await open({ context });
  await restaurant(one);
  two.on('dialog', (d) => void d.accept());
  const deleted = async (): Promise<void> => {
    await two.getByRole('button', { name: /^删除/ }).click();
    await one.getByRole('alert').getByText('另一个窗口删除了这个套餐').waitFor();
  };
  await deleted();
  await rename(one, '留下');
  await one.getByRole('button', { name: '在这里留下' }).click();
  expect((await kept(one)).doc.bundle).toMatchObject({ title: { zh: '留下' } });
  await two.getByRole('link', { name: '留下' }).waitFor();
  await deleted();
  await one.getByRole('alert').getByRole('button', { name: '回到开始页' }).click();
  await one.getByText('还没有').waitFor();
});
