// Every page of the journey, before and after errors: no violation of WCAG 2.0 to 2.2 A and AA that axe can find, in both
// languages, light, dark and forced colours; nothing to scroll sideways at 320 px and at 400 %; large text; touch.

import type { JsonObject } from '@onething/core';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { violations } from './axe.ts';
import { heading, overflow, ready, setValue, tasks, valueOf, WORDS } from './form.ts';
import { until, type Language } from './journey.ts';
import { test, type Site } from './visit.ts';

async function recordOf(site: Site, scenario: string, persona: string): Promise<JsonObject> {
  const response = await fetch(`${site.url}/api/compositions/${scenario}/personas/${persona}`);
  return ((await response.json()) as { record: JsonObject }).record;
}

/** The answers to the guided questions alone: every page is there, and nothing is filled in. */
const onlySituation = (record: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key.startsWith('situation.') || key === 'premises.floorArea'));

/** Goes through the pages by the task list. */
async function eachPage(page: Page, lang: Language, look: (title: string) => Promise<void>): Promise<void> {
  const count = await tasks(page, lang).count();
  expect(count).toBeGreaterThan(5);
  for (let i = 0; i < count; i++) {
    const task = tasks(page, lang).nth(i);
    await task.click();
    expect(await until(async () => (await task.getAttribute('aria-current')) === 'step')).toBe(true);
    await look(await task.innerText());
  }
}

const LOOKS = [
  { scenario: 'restaurant', persona: 'new-with-tobacco', lang: 'zh', look: 'light', media: { colorScheme: 'light' } },
  { scenario: 'pharmacy', persona: 'large-pharmacy', lang: 'en', look: 'dark', media: { colorScheme: 'dark' } },
  { scenario: 'second-hand-home', persona: 'couple', lang: 'zh', look: 'forced colours', media: { forcedColors: 'active' } },
  { scenario: 'convenience-store', persona: 'family-store', lang: 'en', look: 'light', media: { colorScheme: 'light' } },
  { scenario: 'bookstore', persona: 'new-with-cafe', lang: 'zh', look: 'dark', media: { colorScheme: 'dark' } }
] as const;

describe.for(LOOKS)('$scenario, $lang, $look', ({ scenario, persona, lang, media }) => {
  test('no page has a violation, empty, with its errors shown, or filled in', { timeout: 300_000 }, async ({ visit, site }) => {
    const record = await recordOf(site, scenario, persona);
    const page = await visit(`/fill/${scenario}?lang=${lang}`, media);
    await ready(page, lang);
    expect(await violations(page), 'at the beginning').toEqual([]);
    await setValue(page, onlySituation(record));
    await eachPage(page, lang, async (title) => {
      const next = page
        .getByRole('button', { name: WORDS[lang].next, exact: true })
        .or(page.getByRole('button', { name: WORDS[lang].submit, exact: true }));
      await next.click();
      await page.evaluate(() => new Promise(requestAnimationFrame));
      expect(await violations(page), `${title}, after errors`).toEqual([]);
    });
    await setValue(page, record);
    expect(Object.keys(await valueOf(page)).length).toBeGreaterThan(10);
    await eachPage(page, lang, async (title) => {
      expect(await violations(page), `${title}, filled in`).toEqual([]);
    });
  });
});

test('errors are tied to their fields, and the box of errors leads there', async ({ visit }) => {
  const page = await visit('/fill/bookstore?lang=en');
  await ready(page, 'en');
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  const box = page.locator('one-thing-form [part~=summary]');
  await box.waitFor();
  expect(
    await box.evaluate(
      (element) =>
        (element.getRootNode() as ShadowRoot).activeElement?.contains(element) ||
        element.contains((element.getRootNode() as ShadowRoot).activeElement)
    )
  ).toBe(true);
  await box.getByRole('link').or(box.getByRole('button')).first().click();
  const field = await page.evaluate(() => {
    const at = document.activeElement?.shadowRoot?.activeElement,
      by = at?.getAttribute('aria-describedby') ?? at?.closest('[aria-describedby]')?.getAttribute('aria-describedby') ?? '';
    return {
      wrong: at?.closest('[data-wrong]') !== null,
      text: by
        .split(' ')
        .map((id) => (at?.getRootNode() as ShadowRoot)?.getElementById(id)?.textContent ?? '')
        .join(' ')
    };
  });
  expect(field.wrong).toBe(true);
  expect(field.text).toMatch(/Error: \S/);
  // the box names the questions in the order in which they stand on the page
  const { named, asked } = await page.evaluate(() => {
    const root = document.querySelector('one-thing-form')!.shadowRoot!,
      links = [...root.querySelectorAll<HTMLElement>('#summary [data-focus]')].map((link) => link.dataset['focus']!);
    return { named: links, asked: [...root.querySelectorAll('.page [id]')].map(({ id }) => id).filter((id) => links.includes(id)) };
  });
  expect(named.length).toBeGreaterThan(3);
  expect(named).toEqual(asked);
});

test.for(['zh', 'en'] as const)(
  '%s: nothing has to be scrolled sideways at 320 px, which is 1280 px four times as large, nor in large text',
  { timeout: 300_000 },
  async (lang, { visit, site }) => {
    const record = await recordOf(site, 'restaurant', 'new-with-tobacco');
    const page = await visit(`/fill/restaurant?lang=${lang}&persona=new-with-tobacco`, {
      viewport: { width: 320, height: 640 },
      deviceScaleFactor: 4
    });
    await ready(page, lang);
    await setValue(page, record);
    for (const size of ['normal', 'large']) {
      await page.locator('one-thing-form').evaluate((form, given) => form.setAttribute('size', given), size);
      const ids = await page
        .locator('one-thing-form')
        .evaluate((form) =>
          [...form.shadowRoot!.querySelectorAll<HTMLElement>('nav [data-page]')].map((button) => button.dataset['page']!)
        );
      for (const id of new Set(ids)) {
        await page.evaluate((to) => {
          (document.querySelector('one-thing-form') as unknown as { page: string }).page = to;
        }, id);
        await page.evaluate(() => new Promise(requestAnimationFrame));
        expect(await overflow(page), `${id}, ${size}`).toBeLessThanOrEqual(0);
      }
    }
  }
);

test('is filled in by touch, with targets of 24 px at least', async ({ visit }) => {
  const page = await visit('/fill/bookstore?lang=zh', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await ready(page, 'zh');
  for (
    let open = await page.getByRole('radiogroup').count(), done = 0;
    done < open;
    done++, open = await page.getByRole('radiogroup').count()
  ) {
    await page.getByRole('radiogroup').nth(done).getByText('否', { exact: true }).tap();
  }
  await page.getByRole('textbox').first().tap();
  await page.keyboard.type('60');
  const small = await page.locator('one-thing-form').evaluate((form) =>
    [...form.shadowRoot!.querySelectorAll<HTMLElement>('button, a, label.choice, input, select, textarea, summary')]
      .filter(
        (target) =>
          target.offsetParent !== null &&
          !target.closest('label.choice input, p, li > a') &&
          !target.matches('input[type=radio], input[type=checkbox]')
      )
      .map((target) => ({ target: target.outerHTML.slice(0, 80), ...(target.getBoundingClientRect().toJSON() as DOMRect) }))
      .filter(({ width, height }) => width < 24 || height < 24)
  );
  expect(small).toEqual([]);
  await page.getByRole('button', { name: '下一步', exact: true }).tap();
  expect(await until(async () => !(await heading(page, '您的情形').isVisible()))).toBe(true);
});
