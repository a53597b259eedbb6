// What happens when something goes wrong? The network breaks in the middle of an upload, the browser is killed, the network is
// away when the form is submitted: nothing is lost, and nothing is sent twice.

import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JsonObject, Submission } from '@onething/core';
import { chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { violations } from './axe.ts';
import { CHROMIUM_FLAGS, chromiumPath } from './chromium.ts';
import { heading, ready, setValue, tasks, valueOf, WORDS } from './form.ts';
import { until } from './journey.ts';
import { test, type Site } from './visit.ts';

const PDF = Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(3_000_000, 'x'), Buffer.from('\n%%EOF\n')]);
const digestOf = (bytes: Buffer): string => `sha256-${createHash('sha256').update(bytes).digest('hex')}`;

async function personaOf(site: Site, scenario: string, persona: string): Promise<JsonObject> {
  return ((await (await fetch(`${site.url}/api/compositions/${scenario}/personas/${persona}`)).json()) as { record: JsonObject }).record;
}

const submissions = (site: Site): string[] =>
  (existsSync(join(site.folder, 'submissions')) ? readdirSync(join(site.folder, 'submissions')) : []).filter(
    (name) => !name.startsWith('.')
  );

/** Submissions that are kept until they are answered. */
const waiting = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise((done, failed) => {
        const open = indexedDB.open('onething-form');
        open.onerror = () => failed(open.error!);
        open.onsuccess = () => {
          const { result } = open,
            count = result.transaction('queue').objectStore('queue').count();
          count.onsuccess = () => {
            result.close();
            done(count.result);
          };
        };
      })
  );

/** The materials page of a form that is filled in otherwise. */
async function atMaterials(page: Page, site: Site): Promise<void> {
  await ready(page, 'zh');
  await setValue(page, await personaOf(site, 'bookstore', 'licensed-small'));
  await tasks(page, 'zh').filter({ hasText: WORDS.zh.materials }).first().click();
  await heading(page, WORDS.zh.materials).waitFor();
}

/** Brings the rest on paper, so that the form can be submitted. */
async function onPaper(page: Page): Promise<void> {
  for (const box of await page.getByRole('checkbox', { name: /纸质/ }).all()) await box.check();
}

async function submit(page: Page): Promise<void> {
  await tasks(page, 'zh').filter({ hasText: WORDS.zh.sign }).first().click();
  await page.getByRole('button', { name: WORDS.zh.submit, exact: true }).click();
}

test(
  'an upload that the network breaks off goes on where it stopped, and is filed by its digest',
  { timeout: 180_000 },
  async ({ visit, site }) => {
    const page = await visit('/fill/bookstore?lang=zh', { expected: /Failed to load resource|net::ERR|ERR_/ });
    await atMaterials(page, site);
    const offsets: number[] = [];
    page.on('request', (request) => {
      if (request.method() === 'PATCH') offsets.push(Number(request.headers()['upload-offset']));
    });
    const cdp = await page.context().newCDPSession(page);
    const network = (offline: boolean, bytesPerSecond: number): Promise<unknown> =>
      cdp.send('Network.emulateNetworkConditions', { offline, latency: 5, downloadThroughput: -1, uploadThroughput: bytesPerSecond });
    await cdp.send('Network.enable');
    await network(false, 600_000);
    await page
      .locator('one-thing-form input[type=file]:not([data-import])')
      .first()
      .setInputFiles({ name: '效果图.pdf', mimeType: 'application/pdf', buffer: PDF });
    expect(await until(async () => offsets.some((offset) => offset > 0), 20_000)).toBe(true);
    await network(true, 0);
    await page
      .getByText(/断|网络|暂停/)
      .first()
      .waitFor();
    const before = offsets.length;
    await network(false, -1);
    expect(await until(async () => readdirSync(join(site.folder, 'files')).includes(digestOf(PDF)), 60_000)).toBe(true);
    expect(offsets.slice(before).at(0)).toBeGreaterThan(0);

    await onPaper(page);
    await submit(page);
    await heading(page, WORDS.zh.receipt).waitFor();
    const [number] = submissions(site);
    const { files } = JSON.parse(readFileSync(join(site.folder, 'submissions', number!, 'submission.json'), 'utf8')) as Submission;
    expect(files?.map((file) => [file.name, file.size, file.digest?.replace(':', '-')])).toEqual([
      ['效果图.pdf', PDF.length, digestOf(PDF)]
    ]);
    await page.getByRole('link', { name: WORDS.zh.department }).click();
    await page.getByText('效果图.pdf').first().waitFor();
  }
);

test('what was typed is there again after the browser was killed', { timeout: 180_000 }, async ({ site }) => {
  const profile = mkdtempSync(join(tmpdir(), 'onething-profile-'));
  const start = () =>
    chromium.launchPersistentContext(profile, { executablePath: chromiumPath(), args: [...CHROMIUM_FLAGS], locale: 'zh-CN' });
  try {
    const first = await start(),
      page = first.pages()[0]!;
    await page.goto(`${site.url}/fill/bookstore?lang=zh`);
    await ready(page, 'zh');
    await setValue(page, await personaOf(site, 'bookstore', 'licensed-large'));
    await tasks(page, 'zh').nth(1).click();
    const field = page.getByRole('textbox', { name: /姓名/ }).first();
    await field.fill('古丽');
    await field.press('Tab');
    const typed = await valueOf(page);
    await page.getByText(WORDS.zh.saved).first().waitFor();
    await page.waitForTimeout(1500);
    const cdp = await first.newCDPSession(page);
    await cdp.send('Browser.crash').catch(() => {});
    await first.close().catch(() => {});

    const again = await start(),
      restored = again.pages()[0]!;
    await restored.goto(`${site.url}/fill/bookstore?lang=zh`);
    await restored.getByText(WORDS.zh.restored).first().waitFor();
    expect(await valueOf(restored)).toEqual(typed);
    expect(typed['legalRep.name']).toBe('古丽');
    await again.close();
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

test('submitted without a network: kept, and sent once when the network is back', { timeout: 120_000 }, async ({ visit, site }) => {
  const page = await visit('/fill/bookstore?lang=zh', { expected: /Failed to load resource|net::ERR|ERR_/ });
  const before = submissions(site).length;
  await atMaterials(page, site);
  await onPaper(page);
  await page.context().setOffline(true);
  await submit(page);
  await page.getByText(WORDS.zh.queued).first().waitFor();
  expect(submissions(site)).toHaveLength(before);
  await page.context().setOffline(false);
  await heading(page, WORDS.zh.receipt).waitFor();
  expect(await violations(page), 'the receipt').toEqual([]);
  await page.waitForTimeout(500);
  expect(submissions(site)).toHaveLength(before + 1);
});

test(
  'filed, but the answer is lost, and then the page: the same goes out again, and its receipt is shown',
  { timeout: 120_000 },
  async ({ visit, site }) => {
    const page = await visit('/fill/bookstore?lang=zh', { expected: /Failed to load resource|net::ERR|ERR_/ }),
      address = '**/api/zh/submissions';
    const before = submissions(site),
      bodies: (string | null)[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST' && request.url().endsWith('/api/zh/submissions')) bodies.push(request.postData());
    });
    await atMaterials(page, site);
    await onPaper(page);
    await page.route(address, async (route) => {
      await route.fetch();
      await route.abort();
    });
    await submit(page);
    await page.getByText(WORDS.zh.queued).first().waitFor();
    const filed = submissions(site).filter((number) => !before.includes(number));
    expect(filed).toHaveLength(1);
    await page.getByText(WORDS.zh.saved).first().waitFor();
    await page.unroute(address);
    await page.reload();
    await heading(page, WORDS.zh.receipt).waitFor();
    await page.getByText(filed[0]!).first().waitFor();
    expect(submissions(site)).toHaveLength(before.length + 1);
    expect(bodies).toHaveLength(2);
    expect(bodies[1]).toBe(bodies[0]);
    // it is settled: the next one begins anew
    expect(await until(async () => (await waiting(page)) === 0)).toBe(true);
    await page.reload();
    await ready(page, 'zh');
    await page.waitForTimeout(500);
    expect(await valueOf(page)).toEqual({});
    expect(bodies).toHaveLength(2);
  }
);

test(
  'a server that is busy is called so, not the network, and is asked again without anybody',
  { timeout: 120_000 },
  async ({ visit, site }) => {
    const page = await visit('/fill/bookstore?lang=zh', { expected: /Failed to load resource|net::ERR|ERR_/ }),
      address = '**/api/zh/submissions';
    const before = submissions(site).length;
    await atMaterials(page, site);
    await onPaper(page);
    await page.route(address, (route) => route.fulfill({ status: 503 }));
    await submit(page);
    await page.getByText('系统忙，已保存在本机').first().waitFor();
    expect(await page.getByText(WORDS.zh.queued).count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    await page.unroute(address);
    await heading(page, WORDS.zh.receipt).waitFor({ timeout: 25_000 });
    expect(submissions(site)).toHaveLength(before + 1);
  }
);

test('what is changed after it was submitted without a network is not sent silently', { timeout: 120_000 }, async ({ visit, site }) => {
  const page = await visit('/fill/bookstore?lang=zh', { expected: /Failed to load resource|net::ERR|ERR_/ }),
    before = submissions(site);
  await atMaterials(page, site);
  await onPaper(page);
  await page.context().setOffline(true);
  await submit(page);
  await page.getByText(WORDS.zh.queued).first().waitFor();
  await tasks(page, 'zh').filter({ hasText: WORDS.zh.materials }).first().click();
  await page.getByText(WORDS.zh.queued).first().waitFor();
  const name = page.getByRole('textbox', { name: /姓名/ }).first();
  await tasks(page, 'zh').nth(1).click();
  await name.fill('古丽');
  const told = page.getByText('您提交之后又改了内容');
  await told.first().waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: '知道了' }).click();
  await page.context().setOffline(false);
  await page.waitForTimeout(1000);
  expect(submissions(site)).toEqual(before);
  await submit(page);
  await heading(page, WORDS.zh.receipt).waitFor();
  const [number, ...more] = submissions(site).filter((one) => !before.includes(one));
  expect(more).toEqual([]);
  expect(
    (JSON.parse(readFileSync(join(site.folder, 'submissions', number!, 'submission.json'), 'utf8')) as Submission).record
  ).toMatchObject({ 'legalRep.name': '古丽' });
});

test(
  'what the server does not take is told where the applicant is, and can be submitted again',
  { timeout: 120_000 },
  async ({ visit, site }) => {
    const page = await visit('/fill/bookstore?lang=zh', {
        expected: /Failed to load resource|net::ERR|ERR_/,
        viewport: { width: 390, height: 700 }
      }),
      address = '**/api/zh/submissions';
    await ready(page, 'zh');
    await setValue(page, await personaOf(site, 'bookstore', 'licensed-small'));
    // the page of documents is there once the rest of the code has come
    const go = async (to: string): Promise<void> => {
      expect(
        await until(() =>
          page.evaluate((id) => {
            const form = document.querySelector('one-thing-form') as unknown as { page: string };
            form.page = id;
            return form.page === id;
          }, to)
        )
      ).toBe(true);
    };
    await go('materials');
    await heading(page, WORDS.zh.materials).waitFor();
    await onPaper(page);
    await go('sign');
    const button = page.getByRole('button', { name: WORDS.zh.submit, exact: true }),
      live = page.locator('one-thing-form p[aria-live]');
    for (const [status, problems, words] of [
      [400, [], '受理系统没有收下'],
      [409, [], '这份申请以前提交过'],
      [422, [], '受理系统没有收下'],
      [422, [{ code: 'lost', path: [], items: [] }], '受理系统没有收下']
    ] as const) {
      await page.route(address, (route) => route.fulfill({ status, json: { problems } }));
      await button.click();
      const told = page.getByText(words);
      await told.waitFor();
      expect(
        await told.evaluate((element) => (element.getRootNode() as ShadowRoot).activeElement === element && element.getAttribute('role')),
        `${status}`
      ).toBeNull();
      const { top, bottom } = await told.evaluate((element) => {
        const { top: t, bottom: b } = element.getBoundingClientRect();
        return { top: t, bottom: b };
      });
      expect(top).toBeGreaterThanOrEqual(0);
      expect(bottom).toBeLessThanOrEqual(700);
      expect((await live.textContent())!.trim()).toBe('');
      expect(await violations(page)).toEqual([]);
      await page.unroute(address);
    }
    // what stands at a field is shown there
    await page.route(address, (route) =>
      route.fulfill({ status: 422, json: { problems: [{ code: 'pattern', path: ['legalRep.name'], items: [] }] } })
    );
    await button.click();
    await page.getByText('受理系统发现了问题').waitFor();
  }
);

test('whoever presses before the rest of the code can be had is told so, and gets on once it can', async ({ visit, site }) => {
  const page = await visit('/nothing', { expected: /404|ERR_/ }),
    later = '**/later-*.js';
  await page.route(later, (route) => route.abort());
  await page.goto(`${site.url}/fill/bookstore?lang=zh`);
  await ready(page, 'zh');
  const told = page.getByRole('status').filter({ hasText: '请检查网络后再试' });
  await page.getByRole('button', { name: WORDS.zh.next }).click();
  await told.waitFor();
  expect((await told.boundingBox())!.height).toBeGreaterThan(10);
  expect(await violations(page)).toEqual([]);
  await page.unroute(later);
  await page.getByRole('button', { name: WORDS.zh.next }).click();
  await page.getByText('处需要改正或补填').waitFor();
  await told.waitFor({ state: 'detached' });
});
