// What do people do that a form rarely thinks of? They reload, only look into a list, change their minds, tab out of things, press
// twice, and switch the language in the middle of a word. Nothing of it may cost an answer, a fault or the place where they are.

import type { JsonObject } from '@onething/core';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { heading, holdLater, ready, setValue, valueOf, WORDS } from './form.ts';
import { until } from './journey.ts';
import { test, type Site, type Visit } from './visit.ts';

const button = (page: Page, name: string | RegExp): Locator => page.locator('one-thing-form').getByRole('button', { name, exact: true });
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const inner = document.activeElement?.shadowRoot?.activeElement;
    return inner ? inner.id || inner.tagName.toLowerCase() : 'nowhere';
  });
const show = (page: Page, id: string): Promise<void> =>
  page.evaluate((to) => {
    (document.querySelector('one-thing-form') as unknown as { page: string }).page = to;
  }, id);

/** A restaurant, filled in, with some answers changed. */
async function filled(visit: Visit, site: Site, section: string, changes: JsonObject = {}): Promise<Page> {
  const page = await visit('/fill/restaurant?lang=zh');
  await ready(page, 'zh');
  const { record } = (await (await fetch(`${site.url}/api/compositions/restaurant/personas/new-with-tobacco`)).json()) as {
    record: JsonObject;
  };
  await setValue(page, { ...record, ...changes });
  await show(page, section);
  return page;
}

test('after a reload the page has its own buttons and number, and an emptied form those of its first', async ({ visit, site }) => {
  const page = await filled(visit, site, 'sign');
  await page.getByText(WORDS.zh.saved).first().waitFor();
  const step = await page.locator('one-thing-form .progress').innerText();
  await page.reload();
  await page.getByText(WORDS.zh.restored).first().waitFor();
  await heading(page, WORDS.zh.sign).waitFor();
  expect(await page.locator('one-thing-form .progress').innerText()).toBe(step);
  await button(page, WORDS.zh.submit).waitFor();
  await button(page, '上一步').waitFor();
  expect(await button(page, WORDS.zh.next).count()).toBe(0);

  await button(page, '知道了').click();
  expect(await focused(page)).toBe('heading');
  await page.getByText('草稿', { exact: true }).click();
  await button(page, '清空重填').click();
  await button(page, '清空重填').click();
  await heading(page, WORDS.zh.situation).waitFor();
  expect(await page.locator('one-thing-form .progress').innerText()).toMatch(/^第 1 步/);
  expect(await button(page, '上一步').count()).toBe(0);
  expect(await focused(page)).toBe('heading');
});

test('who only looks into a list keeps the answer; who leaves it by Tab closes it, and what was typed is what counts', async ({
  visit,
  site
}) => {
  const page = await filled(visit, site, 'section/person'),
    nation = page.getByRole('combobox', { name: /^民族/ }),
    key = 'legalRep.nation';
  const before = (await valueOf(page))[key],
    text = await nation.inputValue();
  expect(text).not.toBe('');
  await nation.click();
  expect([await nation.getAttribute('aria-expanded'), await nation.inputValue()]).toEqual(['true', text]);
  await heading(page, '经营者').first().click();
  expect([(await valueOf(page))[key], await nation.inputValue(), await nation.getAttribute('aria-expanded')]).toEqual([
    before,
    text,
    'false'
  ]);
  await nation.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  expect([(await valueOf(page))[key], await nation.getAttribute('aria-expanded')]).toEqual([before, 'false']);

  await nation.click();
  await page.keyboard.type('火星族');
  await page.keyboard.press('Tab');
  expect([(await valueOf(page))[key], await nation.getAttribute('aria-expanded'), await nation.getAttribute('aria-invalid')]).toEqual([
    '火星族',
    'false',
    'true'
  ]);
  expect(await focused(page)).not.toMatch(/-list$|nowhere/);
  await nation.fill('');
  await page.keyboard.press('Tab');
  expect((await valueOf(page))[key]).toBeUndefined();
});

test('a row that was removed comes back; an empty one shows what it lacks; a fault that comes back is read out again', async ({
  visit,
  site
}) => {
  const page = await filled(visit, site, 'section/food', { 'equipment[]': [{ name: '冰柜', quantity: 2 }] as unknown as JsonObject }),
    table = page.getByRole('group', { name: /^食品安全设施设备/ }).first();
  await table.getByRole('button', { name: /^删除/ }).click();
  await table.getByRole('button', { name: '撤销删除' }).click();
  expect((await valueOf(page))['equipment[]']).toEqual([{ name: '冰柜', quantity: 2 }]);
  const count = table.getByRole('textbox', { name: /^数量/ }),
    read = page.locator('one-thing-form [role=status][aria-live]');
  await count.fill('x');
  await page.keyboard.press('Tab');
  await expect.poll(() => read.innerText()).toContain('请填');
  await count.fill('3');
  await page.keyboard.press('Tab');
  await table.getByRole('button', { name: /^复制/ }).click();
  await expect.poll(() => read.innerText()).toContain('已添加');
  await count.first().fill('y');
  await page.keyboard.press('Tab');
  await expect.poll(() => read.innerText()).toContain('请填');
  await count.first().fill('3');

  await table.getByRole('button', { name: '添加食品安全设施设备' }).click();
  await button(page, WORDS.zh.next).click();
  const last = table.locator('.row').last();
  await expect.poll(() => last.locator('[aria-invalid=true]').count()).toBeGreaterThan(0);
  expect(await last.locator('.error').count()).toBe(await last.locator('[aria-invalid=true]').count());

  const open = table.getByRole('button', { name: '从电子表格粘贴' });
  await open.click();
  await table.getByRole('button', { name: '取消' }).click();
  expect(await focused(page)).not.toBe('nowhere');
});

test('another language in the middle of a word: the focus, what is open and half typed, and the answers stay', async ({ visit, site }) => {
  const page = await filled(visit, site, 'section/person'),
    speak = (lang: string): Promise<void> =>
      page.evaluate((to) => {
        document.querySelector('one-thing-form')!.setAttribute('lang', to);
      }, lang);
  const before = await valueOf(page);
  await button(page, '为什么要填“移动电话”').click();
  const nation = page.getByRole('combobox', { name: /^民族|^Ethnic/ });
  await nation.click();
  await page.keyboard.type('zang');
  const at = await focused(page);
  await speak('en');
  await heading(page, 'Person in charge').first().waitFor();
  expect([await focused(page), await nation.inputValue(), await nation.getAttribute('aria-expanded')]).toEqual([at, 'zang', 'true']);
  await page.keyboard.press('Escape');
  const mail = page.getByRole('textbox', { name: /^E-mail|^电子邮箱/ });
  await mail.fill('half@');
  await speak('zh');
  await heading(page, '经营者').first().waitFor();
  expect([await mail.inputValue(), await mail.evaluate((e) => (e.getRootNode() as ShadowRoot).activeElement === e)]).toEqual([
    'half@',
    true
  ]);
  expect(await page.locator('one-thing-form .why').count()).toBe(1);
  expect(await valueOf(page)).toEqual({ ...before, 'legalRep.email': 'half@' });
});

test('who presses again and again before the rest of the code has come gets it once', async ({ visit, site }) => {
  const page = await visit('/nothing', { expected: /404/ }),
    release = await holdLater(page);
  await page.goto(`${site.url}/fill/restaurant?lang=zh`);
  await ready(page, 'zh');
  const why = button(page, /^为什么要填/).first();
  await why.click();
  await page.getByRole('status').filter({ hasText: '正在打开' }).waitFor();
  await why.click();
  await why.click();
  await release();
  expect(await until(async () => (await page.locator('one-thing-form .why').count()) === 1)).toBe(true);
  expect(await page.getByRole('status').filter({ hasText: '正在打开' }).count()).toBe(0);
});
