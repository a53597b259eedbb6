// Everything on one page: what an answer brings comes and goes with it, the check follows what is typed, and it is submitted
// from its end.

import type { JsonObject } from '@onething/core';
import { expect } from 'vitest';
import { violations } from './axe.ts';
import { heading, overflow, ready, setValue, valueOf, WORDS } from './form.ts';
import { until } from './journey.ts';
import { test } from './visit.ts';

test('one long page is drawn to its end, follows the answers, and is submitted', { timeout: 180_000 }, async ({ visit, site }) => {
  const { record } = (await (await fetch(`${site.url}/api/compositions/bookstore/personas/licensed-small`)).json()) as {
    record: JsonObject;
  };
  const page = await visit('/fill/bookstore?lang=en&mode=long');
  await ready(page, 'en');
  await setValue(page, record);
  await heading(page, 'Declare and sign').waitFor();
  const sign = page.getByRole('region', { name: 'Signboard', exact: true }),
    signboard = page.getByRole('radiogroup', { name: /signboard outside/ });
  expect(record['situation.signboard']).toBe(true);
  expect(await sign.getByRole('textbox').count()).toBeGreaterThan(2);
  await signboard.getByRole('radio', { name: 'No' }).check();
  expect(await until(async () => (await sign.count()) === 0)).toBe(true);
  await signboard.getByRole('radio', { name: 'Yes' }).check();
  expect(await until(async () => (await sign.getByRole('textbox').count()) > 2)).toBe(true);
  expect((await valueOf(page))['sign.location']).toBe(record['sign.location']);

  await page.getByText('Show everything once more').click();
  const name = page.locator('one-thing-form [data-path="legalRep.name"]').getByRole('textbox'),
    check = page.getByRole('region', { name: 'Check', exact: true });
  await check.getByText(String(record['legalRep.name'])).first().waitFor();
  await name.fill('古丽');
  await check.getByText('古丽', { exact: true }).waitFor();
  await name.fill(String(record['legalRep.name']));
  expect(await violations(page)).toEqual([]);

  // what is missing is named at the end, and leads to its place
  await page.getByRole('button', { name: WORDS.en.submit, exact: true }).click();
  const box = page.locator('one-thing-form [part~=summary]');
  await box.getByRole('link').first().waitFor();
  for (const paper of await page.getByRole('checkbox', { name: /on paper/ }).all()) await paper.check();
  expect(await until(async () => (await box.count()) === 0)).toBe(true);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await page.getByRole('button', { name: WORDS.en.submit, exact: true }).click();
  await heading(page, WORDS.en.receipt).waitFor();
});
