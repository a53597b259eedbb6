// The examples of embedding, opened as they are: the form is there, works with its host, and breaks no policy.

import type { Composition, JsonObject } from '@onething/core';
import { expect } from 'vitest';
import { violations } from './axe.ts';
import { heading, holdLater, overflow, setValue, WORDS } from './form.ts';
import { sentOf, until } from './journey.ts';
import { test } from './visit.ts';

const PAGES = ['plain', 'react', 'vue', 'native-form', 'portal', 'strict-policy'].flatMap((name) =>
  (['zh', 'en'] as const).map((lang) => [name, lang] as const)
);

test.for(PAGES)('%s, %s: the form is there, and the page has no violation', { timeout: 120_000 }, async ([name, lang], { visit }) => {
  const page = await visit(`/embedding/${name}/?lang=${lang}`, { colorScheme: lang === 'zh' ? 'dark' : 'light' });
  await heading(page, WORDS[lang].situation).first().waitFor();
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  await expect.poll(() => overflow(page)).toBeLessThanOrEqual(0);
});

test.for([
  ['react', /Changes that React was told of: [1-9]/],
  ['vue', /Changes that Vue was told of: [1-9]/]
] as const)('%s is told of a change', async ([name, text], { visit, site }) => {
  const page = await visit('/nothing', { expected: /404/ }),
    release = await holdLater(page);
  await page.goto(`${site.url}/embedding/${name}/?lang=en`);
  await heading(page, 'Your situation').first().waitFor();
  // whoever is quicker than the rest of the code is heard too
  await page.getByRole('radio').first().check();
  await page.getByText(text).waitFor();
  await release();
});

test('strict-policy counts nothing while the form is used', async ({ visit }) => {
  const page = await visit('/embedding/strict-policy/?lang=en');
  await heading(page, 'Your situation').first().waitFor();
  await page.getByRole('radio').first().check();
  expect(await page.getByRole('status').first().innerText()).toBe('The policy was broken 0 times');
});

test(
  'native-form holds the form back until it is filled in, sends it as one value, and resets it',
  { timeout: 120_000 },
  async ({ visit, site }) => {
    // the tag is defined late and its form comes later still: in between nothing is sent
    let come = (): void => {};
    const late = new Promise<void>((done) => {
      come = done;
    });
    const page = await visit('/nothing', { expected: /404/ });
    await page.route('**/assets/one-thing-form.js', async (route) => {
      await late;
      await route.continue();
    });
    await page.route('**/api/compositions/pharmacy', async (route) => {
      await new Promise((done) => {
        setTimeout(done, 300);
      });
      await route.continue();
    });
    await page.goto(`${site.url}/embedding/native-form/?lang=en`, { waitUntil: 'commit' });
    await page.getByLabel('What may we call you?').fill('Liang');
    await page.getByLabel('Which day will you come?').fill('2026-12-01');
    come();
    await page.waitForFunction(() => customElements.get('one-thing-form') !== undefined);
    await page.getByRole('button', { name: 'Book' }).click();
    await heading(page, 'Your situation').first().waitFor();
    // pressed by a person it shows what is missing; a host that asks moves nothing
    const focused = (): Promise<string | undefined> => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.id);
    expect(await page.evaluate(() => document.querySelector('form')!.checkValidity())).toBe(false);
    expect(await focused()).toBe(undefined);
    await page.getByRole('button', { name: 'Book' }).click();
    expect(await until(async () => (await focused()) === 'summary')).toBe(true);
    expect(page.url()).toContain('/embedding/native-form');
    const { record } = (await (await fetch(`${site.url}/api/compositions/pharmacy/personas/plain-pharmacy`)).json()) as {
      record: JsonObject;
    };
    await setValue(page, record);
    const valid = (): Promise<boolean> =>
      page.evaluate(() => (document.querySelector('one-thing-form') as unknown as { checkValidity: () => boolean }).checkValidity());
    const show = (id: string): Promise<void> =>
      page.evaluate((to) => {
        (document.querySelector('one-thing-form') as unknown as { page: string }).page = to;
      }, id);
    // the data are all there, the documents and promises are not
    expect(
      await until(() =>
        page.evaluate(() => (document.querySelector('one-thing-form') as unknown as { problems: readonly unknown[] }).problems.length === 0)
      )
    ).toBe(true);
    expect(await valid()).toBe(false);
    await show('materials');
    for (const paper of await page.getByRole('checkbox', { name: /on paper/ }).all()) await paper.check();
    await show('sign');
    for (const promise of await page.getByRole('checkbox', { name: /^I promise/ }).all()) await promise.check();
    expect(await until(valid)).toBe(true);
    await page.getByRole('button', { name: 'Book' }).click();
    await heading(page, 'What the browser sent').waitFor();
    const sent = JSON.parse(await page.locator('dd').last().innerText()) as { record: JsonObject };
    const composition = (await (await fetch(`${site.url}/api/compositions/pharmacy`)).json()) as Composition;
    expect(sent.record).toEqual(sentOf({ composition, record }, sent.record));

    await page.goBack();
    await heading(page, 'Your situation').first().waitFor();
    await setValue(page, record);
    await page.getByRole('button', { name: 'Reset', exact: true }).click();
    expect(
      await until(
        async () =>
          Object.keys(await page.evaluate(() => (document.querySelector('one-thing-form') as unknown as { value: object }).value))
            .length === 0
      )
    ).toBe(true);
  }
);
