// What need not be typed? Values that a register holds, each with its source and open to question; what was answered before, for
// an address, a person, a row of a table.

import type { JsonObject, Submission } from '@onething/core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { ready, setValue, tasks, valueOf, WORDS } from './form.ts';
import { until } from './journey.ts';
import { test, type Site } from './visit.ts';

test('what a register holds is filled in with its source, and can be said to be wrong', async ({ visit, site }) => {
  const { record } = (await (await fetch(`${site.url}/api/compositions/bookstore/personas/licensed-large`)).json()) as {
    record: JsonObject;
  };
  const sources = (await (await fetch(`${site.url}/api/compositions/bookstore/personas/licensed-large/held`)).json()) as {
    origin: string;
    data: JsonObject;
  }[];
  expect(sources.length).toBeGreaterThan(0);
  const page = await visit('/fill/bookstore?lang=zh&held=licensed-large');
  await ready(page, 'zh');
  await setValue(
    page,
    Object.fromEntries(Object.entries(record).filter(([key]) => key.startsWith('situation.') || key === 'premises.floorArea'))
  );
  await page.getByText(WORDS.zh.saved).first().waitFor();
  await page.reload();
  await page.getByText('已恢复').first().waitFor();
  const [source] = sources.filter(({ data }) => Object.hasOwn(data, 'legalRep.name')) as [{ origin: string; data: JsonObject }];
  expect(await until(async () => (await valueOf(page))['legalRep.name'] === source.data['legalRep.name'])).toBe(true);
  await tasks(page, 'zh').nth(1).click();
  const field = page.locator('one-thing-form [data-path="legalRep.name"]').first(),
    input = field.getByRole('textbox');
  await field.getByText(`来自${source.origin}`).waitFor();
  await field.getByRole('button', { name: '内容不对' }).click();
  await field.getByText(`已记下：${source.origin}的内容有误`).waitFor();
  await input.fill('古丽米热');
  await input.press('Tab');
  const { questioned } = await page.evaluate(
    () => (document.querySelector('one-thing-form') as unknown as { submission: Submission }).submission
  );
  expect(questioned).toEqual([{ datum: 'legalRep.name', origin: source.origin, value: source.data['legalRep.name'] }]);
  await field.getByRole('button', { name: '撤回，内容没错' }).click();
  await field.getByText(`已改动，原值来自${source.origin}`).waitFor();
  expect(
    await page.evaluate(
      () => (document.querySelector('one-thing-form') as unknown as { submission: Submission }).submission.questioned ?? []
    )
  ).toEqual([]);
});

/** Shows the page that asks for a datum. */
const showPageOf = (page: Page, key: string): Promise<string> =>
  page.evaluate((path) => {
    const form = document.querySelector('one-thing-form') as unknown as { page: string; shadowRoot: ShadowRoot };
    for (const { dataset } of form.shadowRoot.querySelectorAll<HTMLElement>('nav [data-page]')) {
      form.page = dataset['page']!;
      if (form.shadowRoot.querySelector(`[data-path="${path}"]`)) break;
    }
    return form.page;
  }, key);

const recordOf = async (site: Site, persona: string): Promise<JsonObject> =>
  ((await (await fetch(`${site.url}/api/compositions/bookstore/personas/${persona}`)).json()) as { record: JsonObject }).record;

test('a person in a row is taken over by one press', async ({ visit, site }) => {
  const page = await visit('/fill/bookstore?lang=zh'),
    { 'employees[]': _, ...record } = await recordOf(site, 'new-with-cafe');
  await ready(page, 'zh');
  await setValue(page, record);
  expect(await showPageOf(page, 'employees[]')).toMatch(/^section\//);
  const table = page.getByRole('group', { name: /^从业人员\s*\(/ });
  await table.getByRole('button', { name: '添加从业人员' }).click();
  await table.getByRole('button', { name: '添加从业人员' }).click();
  const second = table.getByRole('group', { name: '从业人员 2', exact: true });
  await second.getByRole('button', { name: /^与“经营者/ }).click();
  const rows = (await valueOf(page))['employees[]'] as JsonObject[];
  expect(rows).toHaveLength(2);
  expect(rows[0]).toEqual({});
  expect(rows[1]).toMatchObject({ name: record['legalRep.name'], idNumber: record['legalRep.idNumber'] });
  expect(await second.getByRole('textbox', { name: '姓名' }).inputValue()).toBe(record['legalRep.name']);
});

test('an address is taken over by one press, once there is one', async ({ visit, site }) => {
  const page = await visit('/fill/bookstore?lang=zh'),
    record: JsonObject = { ...(await recordOf(site, 'licensed-large')), 'situation.addressDiffers': true };
  const part = (of: string): string[] =>
    ['province', 'city', 'county', 'town', 'road', 'door'].map((name) =>
      `${of}.address.${name}`.replace('operator.a', 'operator.registeredA')
    );
  const first = part('operator'),
    second = part('premises'),
    without = (...keys: string[]): JsonObject => ({ ...record, ...Object.fromEntries(keys.map((key) => [key, undefined])) });
  const offer = page
    .getByRole('group', { name: '地址', exact: true })
    .first()
    .getByRole('button', { name: /^与“.*住所”相同$/ });
  await ready(page, 'zh');
  await setValue(page, without(...first, ...second));
  await showPageOf(page, second[0]!);
  expect(await offer.count()).toBe(0);
  await setValue(page, without(...second));
  await offer.click();
  const value = await valueOf(page);
  expect(second.map((key) => value[key])).toEqual(first.map((key) => record[key]));
});

test('a long list is searched by words, by pinyin and by its initials', async ({ visit, site }) => {
  const page = await visit('/fill/restaurant?lang=zh'),
    { record } = (await (await fetch(`${site.url}/api/compositions/restaurant/personas/new-with-tobacco`)).json()) as {
      record: JsonObject;
    };
  await ready(page, 'zh');
  const { 'legalRep.nation': nation, ...others } = record;
  expect(nation).toBe('05');
  await setValue(page, others);
  await showPageOf(page, 'legalRep.nation');
  const combo = page.getByRole('combobox', { name: /^民族/ }).first(),
    options = page.getByRole('listbox', { name: '民族' }).getByRole('option');
  for (const typed of ['维吾', 'weiwuer', 'wwez', 'WWE']) {
    await combo.fill(typed);
    expect(await options.allTextContents(), typed).toEqual(['维吾尔族']);
  }
  await combo.press('Enter');
  expect((await valueOf(page))['legalRep.nation']).toBe(nation);
  expect(await combo.inputValue()).toBe('维吾尔族');
});

test('a date is understood as it is typed; one that does not exist stays and can be mended', async ({ visit, site }) => {
  const page = await visit('/fill/second-hand-home?lang=zh'),
    { record } = (await (await fetch(`${site.url}/api/compositions/second-hand-home/personas/couple`)).json()) as { record: JsonObject };
  const input = page.locator('one-thing-form [data-path="deal.contractDate"] input');
  await ready(page, 'zh');
  await setValue(page, { ...record, 'deal.contractDate': '2026-02-30' });
  await showPageOf(page, 'deal.contractDate');
  expect(await input.getAttribute('type')).toBe('text');
  expect(await input.inputValue()).toBe('2026-02-30');
  for (const typed of ['2026/5/12', '2026年5月12日', '20260512']) {
    await setValue(page, { ...record, 'deal.contractDate': '2026-02-30' });
    await input.fill('');
    await input.pressSequentially(typed);
    expect(await input.inputValue(), typed).toBe(typed);
    await input.press('Tab');
    expect((await valueOf(page))['deal.contractDate'], typed).toBe('2026-05-12');
  }
  await setValue(page, record);
  expect(await input.getAttribute('type')).toBe('date');
  expect(await input.inputValue()).toBe(record['deal.contractDate']);
});

test('a number says how it is wanted, and a mobile number is taken with the code of the country', async ({ visit, site }) => {
  const page = await visit('/fill/restaurant?lang=zh'),
    { record } = (await (await fetch(`${site.url}/api/compositions/restaurant/personas/new-with-tobacco`)).json()) as {
      record: JsonObject;
    };
  const field = (key: string) => page.locator(`one-thing-form [data-path="${key}"]`).first();
  await ready(page, 'zh');
  await setValue(page, record);
  await showPageOf(page, 'legalRep.mobile');
  const mobile = field('legalRep.mobile').getByRole('textbox');
  await mobile.fill('+86 138-0000-0009');
  await mobile.press('Tab');
  expect((await valueOf(page))['legalRep.mobile']).toBe('13800000009');
  expect(await mobile.getAttribute('aria-invalid')).toBeNull();
  await mobile.fill('138000000099');
  await mobile.press('Tab');
  await field('legalRep.mobile').getByText('请填 11 位手机号码').waitFor();
  await showPageOf(page, 'operator.staff');
  const staff = field('operator.staff').getByRole('textbox');
  await staff.fill('十二');
  await staff.press('Tab');
  await field('operator.staff').getByText('请填整数').waitFor();
});
