// The pages around the element: readable by everyone, in both languages, light, dark and in forced colours, narrow and wide.

import { digest, planSituation, type Composition } from '@onething/core';
import { describe, expect } from 'vitest';
import { violations } from './axe.ts';
import { overflow, ready } from './form.ts';
import { test, type Site } from './visit.ts';

const LOOKS = [
  { look: 'light', media: { colorScheme: 'light' }, langs: ['zh', 'en'] },
  { look: 'dark', media: { colorScheme: 'dark' }, langs: ['zh'] },
  { look: 'forced colours', media: { forcedColors: 'active' }, langs: ['en'] }
] as const;

async function submitted(site: Site): Promise<string> {
  return (await receiptOf(site)).number;
}

async function receiptOf(site: Site): Promise<{ number: string }> {
  const json = async <T>(path: string): Promise<T> => (await fetch(site.url + path)).json() as Promise<T>;
  const composition = await json<Composition>('/api/compositions/restaurant');
  const { record } = await json<{ record: object }>('/api/compositions/restaurant/personas/new-with-tobacco');
  const { materials } = planSituation(composition, record as never);
  const submission = {
    kind: 'submission',
    id: 's1',
    version: '1',
    composition: { id: composition.id, version: composition.version, digest: digest(composition) },
    record,
    onPaper: materials.slots.map(({ key }) => key),
    commitments: materials.committed.map(({ item, id }) => ({ item, requirement: id, at: '2026-11-20T08:00:00.000Z' }))
  };
  const response = await fetch(`${site.url}/api/zh/submissions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': 'pages' },
    body: JSON.stringify(submission)
  });
  return (await response.json()) as { number: string };
}

describe.each(LOOKS)('in $look', ({ media, langs }) => {
  test(
    'start, submissions, a submission, its notice and the list of embeddings have no violation',
    { timeout: 300_000 },
    async ({ visit, site }) => {
      const number = await submitted(site),
        page = await visit('/', { ...media, expected: /404/ });
      for (const lang of langs)
        for (const path of ['/', '/submissions', `/submissions/${number}`, `/submissions/${number}/notice`, '/embedding', '/nothing']) {
          await page.goto(`${site.url}${path}?lang=${lang}`);
          expect(await violations(page), `${path} ${lang}`).toEqual([]);
        }
    }
  );
});

test('nothing has to be scrolled sideways at 320 px, nor at 400 %', async ({ visit, site }) => {
  const number = await submitted(site),
    page = await visit('/', { viewport: { width: 320, height: 640 } });
  for (const path of ['/', '/submissions', `/submissions/${number}`, `/submissions/${number}/notice`, '/embedding'])
    for (const lang of ['zh', 'en']) {
      await page.goto(`${site.url}${path}?lang=${lang}`);
      const { width, content } = await page.evaluate(() => ({
        width: document.documentElement.clientWidth,
        content: document.documentElement.scrollWidth
      }));
      expect(content, `${path} ${lang}`).toBeLessThanOrEqual(width);
    }
});

test('a submission is read without scripts', async ({ visit, site }) => {
  const number = await submitted(site);
  const page = await visit('/submissions?lang=en', { javaScriptEnabled: false });
  await page.getByRole('link', { name: number }).click();
  await page.getByRole('heading', { name: 'Food business licence' }).waitFor();
  await page.getByRole('link', { name: '中文' }).click();
  await page.getByRole('heading', { name: '食品经营许可（新办）' }).waitFor();
});

test.for(['zh', 'en'] as const)(
  '%s: without scripts a form says what its steps are, and leads to the notice',
  async (lang, { visit, site }) => {
    const page = await visit(`/fill/bookstore?lang=${lang}`, { javaScriptEnabled: false });
    const { sections } = (await (await fetch(`${site.url}/api/compositions/bookstore`)).json()) as Composition;
    const steps = await page.getByRole('listitem').allTextContents();
    for (const { title } of sections) expect(steps).toContain(title[lang]);
    await page.getByText(lang === 'zh' ? '填写需要 JavaScript' : 'Filling in needs JavaScript').waitFor();
    await page.getByRole('link', { name: lang === 'zh' ? '查看或打印一次性告知单' : 'Read or print the notice' }).click();
    await page
      .getByRole('heading', { name: lang === 'zh' ? '一次性告知单' : 'Notice' })
      .first()
      .waitFor();
  }
);

test('on paper a receipt is all there, on a narrow one too, and its buttons are not', async ({ visit, site }) => {
  const page = await visit('/fill/restaurant?lang=zh', { viewport: { width: 360, height: 640 } }),
    receipt = await receiptOf(site);
  await ready(page, 'zh');
  // a receipt is set by whoever was handed the submission: then all of the code is there
  await page.waitForFunction(
    () => (document.querySelector('one-thing-form') as unknown as { submission?: object }).submission !== undefined
  );
  await page.evaluate((given) => {
    (document.querySelector('one-thing-form') as unknown as { receipt: object }).receipt = given;
  }, receipt);
  const print = page.getByRole('button', { name: '打印' }),
    copy = page.getByRole('button', { name: '保存一份填写内容' });
  await print.waitFor();
  await page.emulateMedia({ media: 'print' });
  expect([await print.isVisible(), await copy.isVisible()]).toEqual([false, false]);
  const tables = await page.locator('one-thing-form .scroll').evaluateAll((all) => all.map((one) => one.scrollWidth - one.clientWidth));
  expect(tables.length).toBeGreaterThan(0);
  expect(tables.filter((over) => over > 0)).toEqual([]);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
});

test('a theme of the form is readable on a page of the other one', { timeout: 180_000 }, async ({ visit }) => {
  for (const [theme, colorScheme] of [
    ['dark', 'light'],
    ['light', 'dark']
  ] as const) {
    const page = await visit('/fill/restaurant?lang=zh', { colorScheme });
    await ready(page, 'zh');
    await page.locator('one-thing-form').evaluate((form, given) => form.setAttribute('theme', given), theme);
    expect(await violations(page), `${theme} on ${colorScheme}`).toEqual([]);
  }
});
