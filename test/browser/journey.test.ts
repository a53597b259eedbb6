// The five scenarios, filled in by keyboard alone from the personas and submitted: what the service keeps is the persona's
// record, less what nobody had to be asked.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Composition, JsonObject, Submission } from '@onething/core';
import { expect } from 'vitest';
import { fillByKeyboard, sentOf } from './journey.ts';
import { test } from './visit.ts';

const JOURNEYS = [
  ['restaurant', 'new-with-tobacco', 'zh'],
  ['convenience-store', 'company-store', 'en'],
  ['pharmacy', 'small-pharmacy', 'zh'],
  ['bookstore', 'licensed-large', 'en'],
  ['second-hand-home', 'minor-buyer', 'zh']
] as const;

test.for(JOURNEYS)('%s, %s, %s', { timeout: 300_000 }, async ([scenario, persona, lang], { visit, site }) => {
  const json = async <T>(path: string): Promise<T> => (await fetch(site.url + path)).json() as Promise<T>;
  const composition = await json<Composition>(`/api/compositions/${scenario}`);
  const { record } = await json<{ record: JsonObject }>(`/api/compositions/${scenario}/personas/${persona}`);
  const page = await visit(`/fill/${scenario}?lang=${lang}`);
  await page.getByRole('heading', { name: lang === 'zh' ? '您的情形' : 'Your situation' }).waitFor();

  await fillByKeyboard(page, { composition, record, lang });
  const link = page.getByRole('link', { name: lang === 'zh' ? '看每个部门收到了什么' : 'See what each department received' });
  await link.waitFor();
  if (lang === 'zh')
    expect(await page.locator('one-thing-form .paper').innerText()).not.toMatch(/\p{Script=Han}[,:;]|[,:;]\p{Script=Han}/u);
  const number = /submissions\/([0-9A-Z-]+)/.exec((await link.getAttribute('href'))!)![1]!;
  const kept = JSON.parse(readFileSync(join(site.folder, 'submissions', number, 'submission.json'), 'utf8')) as Submission;
  expect(kept.record).toEqual(sentOf({ composition, record }, kept.record as JsonObject));
});
