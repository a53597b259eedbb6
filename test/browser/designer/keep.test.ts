// Work kept: one file out and in again without a byte lost, by the button and by dropping it; versions that are compared and
// restored; two tabs on one bundle; unsaved and offline said; the form as applicants see it; papers, guide and what is copied.

import { readFile } from 'node:fs/promises';
import { canonical, type Bundle, type Json } from '@onething/core';
import type { Download, Page } from 'playwright-core';
import { expect } from 'vitest';
import { bundleOf, items } from '../../examples/load.ts';
import { kept, rail, restaurant, test } from './desk.ts';

const file = async (page: Page, name: string) => {
  await page.getByRole('button', { name: '文件' }).click();
  await page.getByRole('menuitem', { name }).click();
};
const bytes = async (download: Download) => readFile(await download.path(), 'utf8');
const exported = async (page: Page) => {
  const waiting = page.waitForEvent('download');
  await file(page, '导出为一个文件');
  return bytes(await waiting);
};

async function rename(page: Page, to: string): Promise<void> {
  await rail(page, '设置');
  await write(page, to);
}

/** The name is taken when the field is left. */
async function write(page: Page, to: string): Promise<void> {
  await page.getByLabel('名称 · 中文', { exact: true }).first().fill(to);
  await page.keyboard.press('Tab');
}

test('a file goes out and comes in without a byte lost, opened or dropped', { timeout: 120_000 }, async ({ open }) => {
  const page = await open();
  await restaurant(page);
  await rename(page, '开办小餐馆');
  const out = await exported(page);
  await page.getByRole('link', { name: '回到开始页' }).click();
  await page.locator('input[type=file]').setInputFiles({ name: 'a.onething.json', mimeType: 'application/json', buffer: Buffer.from(out) });
  await page.getByRole('heading', { level: 1, name: '开办小餐馆' }).waitFor();
  expect(await exported(page)).toBe(out);
  await page.getByRole('link', { name: '回到开始页' }).click();
  await page.locator('.start').waitFor();
  const drop = async (text: string): Promise<void> => {
    const data = await page.evaluateHandle((content) => {
      const d = new DataTransfer();
      d.items.add(new File([content], 'b.json', { type: 'application/json' }));
      return d;
    }, text);
    await page.dispatchEvent('.start', 'drop', { dataTransfer: data });
  };
  await drop('{"kind":"design"');
  await page.getByRole('alert').getByText('打不开').waitFor();
  await drop(out);
  await page.getByRole('heading', { level: 1, name: '开办小餐馆' }).waitFor();
  expect(await exported(page)).toBe(out);
  const waiting = page.waitForEvent('download');
  await file(page, '只导出套餐');
  const { $schema: _path, ...bundle } = bundleOf('restaurant') as Bundle & { $schema?: string };
  expect(canonical(JSON.parse(await bytes(await waiting)) as Json)).toBe(
    canonical({ ...bundle, ...(_path && { $schema: _path }), title: { ...bundle.title, zh: '开办小餐馆' } } as unknown as Json)
  );
});

test('a file dropped on the desk is opened beside, and nothing there is lost', { timeout: 120_000 }, async ({ open }) => {
  const page = await open();
  await restaurant(page);
  const out = await exported(page),
    before = page.url();
  const data = await page.evaluateHandle(
    (content) => {
      const d = new DataTransfer();
      d.items.add(new File([content], 'b.json', { type: 'application/json' }));
      return d;
    },
    out.replace('开办餐馆一件事', '另一个套餐')
  );
  await page.dispatchEvent('.desk', 'drop', { dataTransfer: data });
  await page.getByRole('heading', { level: 1, name: '另一个套餐' }).waitFor();
  await page.goto(before);
  await page.getByRole('heading', { level: 1, name: '开办餐馆一件事' }).waitFor();
});

test('a version is kept, compared in words, and restored by a gesture that can be undone', { timeout: 120_000 }, async ({ open }) => {
  const page = await open(),
    dialog = page.getByRole('dialog');
  await restaurant(page);
  await file(page, '版本…');
  await dialog.getByText('还没有版本').waitFor();
  await dialog.getByLabel('给现在的样子起个名字').fill('初稿');
  await dialog.getByRole('button', { name: '存为版本' }).click();
  await dialog.getByText('初稿', { exact: true }).waitFor();
  await dialog.getByRole('button', { name: '与现在比较' }).click();
  await dialog.locator('.diff').getByText(/没有/).first().waitFor();
  await dialog.getByRole('button', { name: '关闭' }).click();
  await page.getByRole('complementary', { name: '事项目录' }).getByRole('button', { name: '已在套餐中：户外招牌设置' }).click();
  await page.getByRole('button', { name: '移出套餐' }).click();
  await page.getByText('已是最新').waitFor();
  const without = await exported(page);
  await file(page, '版本…');
  await dialog.getByRole('button', { name: '与现在比较' }).click();
  await dialog
    .locator('.diff')
    .getByText(/户外招牌设置/)
    .first()
    .waitFor();
  await dialog.getByRole('button', { name: '恢复到这里' }).click();
  await dialog.waitFor({ state: 'detached' });
  expect((JSON.parse(await exported(page)) as { bundle: Bundle }).bundle.items.length).toBe(bundleOf('restaurant').items.length);
  await page.getByRole('button', { name: /^撤销/ }).click();
  expect(await exported(page)).toBe(without);
});

test('two tabs on one bundle: the idle one follows, and where both changed a person decides', { timeout: 120_000 }, async ({ open }) => {
  const one = await open(),
    context = one.context();
  await restaurant(one);
  const two = await open({ context });
  await two.goto(one.url());
  await two.getByRole('navigation', { name: '视图' }).waitFor();
  await rename(one, '甲改的');
  await one.getByText('已保存', { exact: true }).waitFor();
  await two.getByRole('heading', { level: 1, name: '甲改的' }).waitFor();
  await two.getByText('已换成另一个窗口刚保存的内容').waitFor();
  // both at once: the second to save is told, and overwrites nothing
  await rail(two, '设置');
  await Promise.all([write(one, '甲又改'), write(two, '乙也改')]);
  await Promise.all([one.keyboard.press('Control+S'), two.keyboard.press('Control+S')]);
  const asked = await Promise.race(
    [one, two].map((page) =>
      page
        .getByRole('alert')
        .getByText(/另一个窗口也改了/)
        .waitFor()
        .then(() => page)
    )
  );
  const other = asked === one ? two : one;
  await other.getByText('已保存', { exact: true }).waitFor();
  const theirs = await other.getByRole('heading', { level: 1 }).innerText(),
    mine = await asked.getByRole('heading', { level: 1 }).innerText();
  expect(mine).not.toBe(theirs);
  expect((await kept(other)).doc.bundle).toMatchObject({ title: { zh: theirs } });
  await asked.getByRole('button', { name: '用这边的' }).click();
  await asked.getByText('已保存', { exact: true }).waitFor();
  await other.getByRole('heading', { level: 1, name: mine }).waitFor();
});

test('says what is not saved yet, that it is offline, and when it cannot save', { timeout: 120_000 }, async ({ open }) => {
  const page = await open();
  await restaurant(page);
  const status = page.locator('.topbar [role=status]');
  await rename(page, '改一下');
  await status.getByText('未保存').or(status.getByText('正在保存')).waitFor();
  await status.getByText('已保存', { exact: true }).waitFor();
  await page.context().setOffline(true);
  await status.getByText('已保存 · 离线').waitFor();
  await rename(page, '离线也能改');
  await status.getByText('已保存 · 离线').waitFor();
  await page.context().setOffline(false);
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = function (this: IDBObjectStore) {
      this.transaction.abort();
      return undefined as never;
    };
  });
  await rename(page, '存不上');
  await status.getByText('没有存上').waitFor();
});

test('a field shows the document again when it changes elsewhere, and leaving it does nothing', { timeout: 120_000 }, async ({ open }) => {
  const page = await open(),
    name = page.getByLabel('名称 · 中文', { exact: true }).first();
  await restaurant(page);
  await rail(page, '设置');
  const before = await name.inputValue();
  await write(page, '新名称');
  await page.getByRole('button', { name: /^撤销/ }).click();
  await expect.poll(() => name.inputValue()).toBe(before);
  for (const field of await page.getByRole('region', { name: '套餐' }).getByRole('textbox').all()) await field.focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Control+S');
  const { history } = await kept(page);
  expect([history.past.length, history.future.length]).toEqual([0, 1]);
  await page.getByRole('button', { name: /^重做/ }).click();
  await expect.poll(() => name.inputValue()).toBe('新名称');
});

test('the name of a section is asked anew each time, and is needed', { timeout: 120_000 }, async ({ open }) => {
  const page = await open(),
    dialog = page.getByRole('dialog'),
    name = dialog.getByLabel('分区名称 · 中文');
  await restaurant(page);
  await rail(page, '表单');
  const edit = page.locator('.form-sections section').first().getByRole('button', { name: /^修改/ });
  await edit.click();
  const before = await name.inputValue();
  await name.fill('不要这个');
  await page.keyboard.press('Escape');
  await edit.click();
  expect(await name.inputValue()).toBe(before);
  await name.fill('');
  await dialog.getByLabel('分区名称 · 英文').fill(' ');
  await page.keyboard.press('Enter');
  await dialog.getByText('请写名称。').first().waitFor();
  await name.fill('另一个');
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('heading', { name: '另一个' }).waitFor();
  await page.getByRole('button', { name: /^撤销/ }).click();
  await edit.click();
  expect(await name.inputValue()).toBe(before);
});

test('a limit of a condition is typed sign by sign, and is not complete while it is empty', { timeout: 120_000 }, async ({ open }) => {
  const page = await open(),
    dialog = page.getByRole('dialog'),
    limit = dialog.locator('input[type=number]');
  await restaurant(page);
  await rail(page, '情形');
  await page.getByRole('region', { name: '各事项的条件' }).getByRole('button', { name: /^修改/ }).last().click();
  const datum = dialog.getByRole('combobox', { name: '数据' });
  if ((await datum.count()) === 0) await dialog.getByRole('button', { name: '加一条' }).click();
  await datum.first().click();
  await datum.first().fill('面积');
  await page.keyboard.press('Enter');
  await limit.focus();
  await page.keyboard.press('Control+A');
  for (const key of ['-', '0', '.', '5']) await page.keyboard.press(key);
  expect(await limit.inputValue()).toBe('-0.5');
  await dialog.getByText(/-0\.5/).first().waitFor();
  await limit.fill('');
  await dialog
    .getByText(/还没有写完/)
    .first()
    .waitFor();
  expect(await dialog.getByRole('button', { name: '确定' }).getAttribute('aria-disabled')).toBe('true');
});

test('the focus stays near what is gone, and goes to what is new', { timeout: 120_000 }, async ({ open }) => {
  const page = await open(),
    dialog = page.getByRole('dialog'),
    focused = (selector: string) =>
      expect.poll(() => page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)).toBe(true);
  await restaurant(page);
  await page.getByText('大纲', { exact: true }).click();
  await page.locator('[data-outline] > button').first().focus();
  await page.keyboard.press('Delete');
  await focused('[data-outline] > button');
  await page.getByText('已是最新').waitFor();
  await focused('[data-outline] > button');
  await rail(page, '情形');
  await page.getByRole('button', { name: /^删除/ }).first().press('Enter');
  await focused('[data-question] .link');
  await page.getByRole('region', { name: '各事项的条件' }).getByRole('button', { name: /^修改/ }).last().click();
  while ((await dialog.locator('.condition-atom, .condition-group').count()) > 0)
    await dialog
      .getByRole('button', { name: /^删除这一/ })
      .first()
      .press('Enter');
  await focused('.condition-add button');
  await dialog.getByRole('button', { name: '加一组（同时满足）' }).press('Enter');
  await focused('.condition-atom input');
  await dialog.locator('.condition-group').getByRole('button', { name: '加一条' }).press('Enter');
  await focused('.condition-atom:nth-last-of-type(2) input');
});

test(
  'shows the form as applicants see it, in any situation, at the width of a desk and of a phone',
  { timeout: 120_000 },
  async ({ open }) => {
    const page = await open();
    await restaurant(page);
    await rail(page, '表单');
    await page.getByText('预览', { exact: true }).click();
    const form = page.locator('one-thing-form');
    await form.getByRole('heading').first().waitFor();
    await page.getByRole('combobox', { name: /^情形/ }).selectOption({ index: 1 });
    await expect
      .poll(() => form.evaluate((element) => Object.keys((element as unknown as { value: object }).value).length))
      .toBeGreaterThan(5);
    const wide = await form.evaluate((element) => element.clientWidth);
    await page.getByText('手机', { exact: true }).click();
    const narrow = await form.evaluate((element) => element.clientWidth);
    expect(wide).toBeGreaterThan(700);
    expect(narrow).toBeLessThan(391);
    expect(await form.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
    await rail(page, '设置');
    await rail(page, '表单');
    expect(await page.locator('one-thing-form').count()).toBeLessThanOrEqual(1);
  }
);

test('writes the papers, prints them in a frame, and gives what a developer copies', { timeout: 120_000 }, async ({ open }) => {
  const page = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
  await restaurant(page);
  await rail(page, '文书');
  await page.getByText('告知单', { exact: true }).click();
  const sheet = page.frameLocator('iframe');
  await sheet.getByRole('heading').first().waitFor();
  expect(await sheet.locator('body').evaluate((body) => getComputedStyle(body).fontFamily)).not.toMatch(/^"?Times/);
  await page.getByText('办事指南', { exact: true }).click();
  // every situation is gone through for it
  await page.frameLocator('iframe[title*="指南"]').getByRole('heading').first().waitFor({ timeout: 60_000 });
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: '存为网页' }).click();
  expect(await bytes(await saving)).toMatch(/^<!doctype html>/i);
  await page.getByText('流程图', { exact: true }).click();
  expect(
    await page
      .locator('.chart img')
      .evaluate((img) => (img as HTMLImageElement).decode().then(() => (img as HTMLImageElement).naturalWidth))
  ).toBeGreaterThan(300);
  await page.getByText('嵌入', { exact: true }).click();
  await page.getByRole('button', { name: '复制：TypeScript 类型' }).click();
  await page.getByText('已复制').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^export interface Record_Restaurant \{[^]*export interface Payload_FOOD \{/
  );
  // nothing is chosen: of all items, and that is said; printed with the bundle and the situation, without a hint
  await page.getByText('减负账', { exact: true }).click();
  await page.getByText(/没有哪位申请人会全都遇到/).waitFor();
  for (const item of bundleOf('restaurant').items)
    await page
      .getByText(items.find((i) => i.id === item.item)!.title.zh)
      .first()
      .waitFor();
  expect(await page.locator('.printed').isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await page.locator('.printed').innerText()).toMatch(/开办餐馆一件事：减负账\s+情形：全部事项/);
  expect(await page.getByText('选一种情形').isVisible()).toBe(false);
  expect(await page.locator('.rail').isVisible()).toBe(false);
  expect(await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)).toBe('rgb(255, 255, 255)');
});
