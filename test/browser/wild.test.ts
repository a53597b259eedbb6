// Can any document break the form? Random bundles with random records, right or wrong, are walked page by page; a page of any
// script, from right to left too, fits a narrow screen. Nothing throws, nothing hangs, and what was given stays as it was.

import fc from 'fast-check';
import { compose, type Composition, type JsonObject } from '@onething/core';
import { expect } from 'vitest';
import { bundles } from '../laws/arbitrary/bundle.ts';
import { recordOf, recordSpecs } from '../laws/arbitrary/record.ts';
import { overflow, ready, setValue } from './form.ts';
import { test } from './visit.ts';

const COUNT = 16;
const seed = Number(process.env['ONETHING_SEED'] ?? 1);

interface Walk {
  readonly pages: number;
  readonly lost: readonly string[];
  readonly slowest: number;
}

/** Every page of the form with each record: milliseconds of the slowest, and what the form did not keep of what it was given. */
async function walk([composition, records]: readonly [object, readonly object[]]): Promise<Walk> {
  const frame = (): Promise<void> =>
    new Promise((done) => {
      requestAnimationFrame(() => setTimeout(done));
    });
  interface Form extends HTMLElement {
    composition: unknown;
    value: JsonObject;
    page: string;
    reset(): void;
    reportValidity(): boolean;
    submission: { record: JsonObject } | undefined;
  }
  const form = document.createElement('one-thing-form') as Form,
    lost: string[] = [];
  let pages = 0,
    slowest = 0;
  form.setAttribute('drafts', 'off');
  form.composition = composition;
  document.querySelector('main')!.replaceChildren(form);
  await new Promise((done) => {
    form.addEventListener('onething-ready', done, { once: true });
    setTimeout(done, 3000);
  });
  for (const record of records as JsonObject[]) {
    form.value = record;
    await frame();
    const ids = [...form.shadowRoot!.querySelectorAll<HTMLElement>('nav [data-page]')].map(({ dataset }) => dataset['page']!);
    for (const id of ids) {
      const start = performance.now();
      form.page = id;
      await frame();
      slowest = Math.max(slowest, performance.now() - start);
      pages++;
      if (form.page !== id && ids.includes(form.page)) lost.push(`page ${id}`);
    }
    form.reportValidity();
    await frame();
    const sent = form.submission?.record ?? {};
    // rows are sent without the columns that nobody asks for
    for (const [key, value] of Object.entries(sent))
      if (typeof value !== 'object' && key in record && record[key] !== value) lost.push(key);
    form.reset();
  }
  return { pages, lost, slowest };
}

test('random bundles and records are shown, judged and left, and nothing throws or hangs', { timeout: 180_000 }, async ({ visit }) => {
  const page = await visit('/fill/bookstore?lang=en');
  await ready(page, 'en');
  let pages = 0;
  for (const [c, specs] of fc.sample(fc.tuple(bundles(), recordSpecs(3)), { seed, numRuns: COUNT })) {
    const composition = compose(c.catalogue, c.items, c.bundle);
    const records = specs.map((spec) => JSON.parse(JSON.stringify(recordOf(composition, spec))) as JsonObject);
    const seen = await page.evaluate(walk, [composition as object, records as object[]] as const);
    expect(seen.lost).toEqual([]);
    expect(seen.slowest).toBeLessThan(5_000);
    pages += seen.pages;
  }
  expect(pages).toBeGreaterThan(COUNT * 6);
});

const SCRIPTS = ['ئالىم ئابدۇرېھىم', 'བསོད་ནམས་རྒྱལ་མཚན', 'ᠪᠠᠶᠠᠷ', 'محمد بن عبد الله', '𠮷野家𪚥', 'e\u0301'.repeat(20), 'W'.repeat(120)];

test('names of any script, from right to left too, fit a narrow screen', async ({ visit }) => {
  const page = await visit('/fill/restaurant?lang=zh&persona=family-business', { viewport: { width: 320, height: 640 } });
  await ready(page, 'zh');
  const composition = (await page.evaluate(
    async () => (await (await fetch('/api/compositions/restaurant')).json()) as object
  )) as Composition;
  const given = (await page.evaluate(
    async () => ((await (await fetch('/api/compositions/restaurant/personas/family-business')).json()) as { record: object }).record
  )) as JsonObject;
  const texts = composition.data.filter((d) => typeof given[d.key] === 'string' && !d.options && !/\d/.test(String(given[d.key])));
  expect(texts.length).toBeGreaterThan(5);
  await setValue(page, { ...given, ...Object.fromEntries(texts.map((d, i) => [d.key, SCRIPTS[i % SCRIPTS.length]!])) });
  const ids = await page.evaluate(() =>
    [...document.querySelector('one-thing-form')!.shadowRoot!.querySelectorAll<HTMLElement>('nav [data-page]')].map(
      ({ dataset }) => dataset['page']!
    )
  );
  expect(ids.length).toBeGreaterThan(8);
  for (const id of ids) {
    await page.evaluate((to) => {
      (document.querySelector('one-thing-form') as unknown as { page: string }).page = to;
    }, id);
    await expect.poll(() => overflow(page)).toBeLessThanOrEqual(0);
  }
});
