// The page of documents, with the real element and the real server: what is chosen is checked, sent, paused and resumed, survives
// a reload; what is held or may be chosen is planned anew; nothing is filed before all files are there.

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonObject, Submission } from '@onething/core';
import type { CDPSession, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { violations } from './axe.ts';
import { heading, overflow, ready, setValue, tasks, WORDS } from './form.ts';
import { until } from './journey.ts';
import { test, type Site, type Visit } from './visit.ts';

const NETWORK = /Failed to load resource|net::ERR|ERR_/;
const pdfOf = (size: number, mark = 'x'): Buffer => Buffer.concat([Buffer.from(`%PDF-1.4\n${mark}\n`), Buffer.alloc(size, 'x')]);
const pdf = (name: string, size = 1000): { name: string; mimeType: string; buffer: Buffer } => ({
  name,
  mimeType: 'application/pdf',
  buffer: pdfOf(size, name)
});
const keptAs = (bytes: Buffer): string => `sha256-${createHash('sha256').update(bytes).digest('hex')}`;

async function atMaterials(
  visit: Visit,
  site: Site,
  { scenario = 'restaurant', persona = 'new-with-tobacco', ...options }: { scenario?: string; persona?: string } & Parameters<Visit>[1] = {}
): Promise<Page> {
  const page = await visit(`/fill/${scenario}?lang=zh`, options);
  await ready(page, 'zh');
  const { record } = (await (await fetch(`${site.url}/api/compositions/${scenario}/personas/${persona}`)).json()) as { record: JsonObject };
  await setValue(page, record);
  await toMaterials(page);
  return page;
}

async function toMaterials(page: Page): Promise<void> {
  // the page is there when the part of the code that plans documents is
  const there = (): Promise<boolean> =>
    page.evaluate(() => {
      const form = document.querySelector('one-thing-form') as unknown as { page: string };
      form.page = 'materials';
      return form.page === 'materials';
    });
  expect(await until(there, 15_000)).toBe(true);
  await heading(page, WORDS.zh.materials).waitFor();
  await slot(page, '').first().waitFor();
}

const slot = (page: Page, name: string | RegExp): Locator => page.getByRole('group', { name }).filter({ has: page.locator('h4') });
const inputOf = (place: Locator): Locator => place.locator('.pick input[type=file]:not([capture])');

async function networkOf(page: Page): Promise<(offline: boolean, bytesPerSecond: number) => Promise<unknown>> {
  const cdp: CDPSession = await page.context().newCDPSession(page);
  await cdp.send('Network.enable');
  return (offline, uploadThroughput) =>
    cdp.send('Network.emulateNetworkConditions', { offline, latency: 5, downloadThroughput: -1, uploadThroughput });
}

/** Offset of each piece that is sent from now on, and where it goes. */
function pieces(page: Page): { readonly offset: number; readonly url: string }[] {
  const seen: { offset: number; url: string }[] = [];
  page.on('request', (request) => {
    if (request.method() === 'PATCH') seen.push({ offset: Number(request.headers()['upload-offset']), url: request.url() });
  });
  return seen;
}

test(
  'a reload in the middle of an upload goes on where it was, with the file that was kept',
  { timeout: 180_000 },
  async ({ visit, site }) => {
    const page = await atMaterials(visit, site, { expected: NETWORK }),
      file = pdf('平面图.pdf', 3_000_000),
      before = pieces(page),
      network = await networkOf(page);
    await network(false, 500_000);
    await inputOf(slot(page, /设备设施布局/)).setInputFiles(file);
    expect(await until(async () => before.some((p) => p.offset > 0), 30_000)).toBe(true);
    await page.getByText(WORDS.zh.saved).first().waitFor();
    await page.waitForTimeout(1500); // the draft is written
    const { url } = before.at(-1)!,
      count = before.length;
    await page.reload();
    await page.getByText(WORDS.zh.restored).first().waitFor();
    await network(false, -1);
    expect(
      await until(
        async () => existsSync(join(site.folder, 'files')) && readdirSync(join(site.folder, 'files')).includes(keptAs(file.buffer)),
        60_000
      )
    ).toBe(true);
    const after = before.slice(count);
    expect(after.every((p) => p.url === url)).toBe(true);
    expect(after[0]!.offset).toBeGreaterThan(0);
    await toMaterials(page);
    await slot(page, /设备设施布局/)
      .getByText('已上传')
      .waitFor();
  }
);

test(
  'pause and continue; nothing is filed before the file is there, and the way to it is shown',
  { timeout: 180_000 },
  async ({ visit, site }) => {
    const page = await atMaterials(visit, site, { scenario: 'bookstore', persona: 'licensed-small', expected: NETWORK }),
      sent = pieces(page),
      network = await networkOf(page);
    for (const box of await page.getByRole('checkbox', { name: /纸质/ }).all()) await box.check();
    const place = slot(page, /门店方位图/);
    await place.getByRole('checkbox', { name: /纸质/ }).uncheck();
    await network(false, 200_000);
    await inputOf(place).setInputFiles(pdf('方位图.pdf', 2_000_000));
    await place.getByRole('button', { name: '暂停：方位图.pdf' }).click();
    await place.getByText('已暂停').waitFor();
    await page.waitForTimeout(300);
    const count = sent.length;
    await page.waitForTimeout(1500);
    expect(sent).toHaveLength(count);

    await tasks(page, 'zh').filter({ hasText: WORDS.zh.sign }).first().click();
    const submit = page.getByRole('button', { name: WORDS.zh.submit, exact: true });
    expect(await submit.getAttribute('aria-disabled')).toBe('true');
    await submit.click({ force: true });
    await page.getByText('还有 1 个文件没有传完').waitFor();
    await page.getByRole('button', { name: '方位图.pdf', exact: true }).click();
    expect(
      await page.evaluate(() => document.querySelector('one-thing-form')!.shadowRoot!.activeElement?.getAttribute('aria-labelledby'))
    ).toContain('locationMap');

    await network(false, -1);
    await place.getByRole('button', { name: '继续：方位图.pdf' }).click();
    await place.getByText('已上传').waitFor();
    await tasks(page, 'zh').filter({ hasText: WORDS.zh.sign }).first().click();
    await submit.click();
    await heading(page, WORDS.zh.receipt).waitFor();
    const folder = join(site.folder, 'submissions'),
      [number] = readdirSync(folder).filter((name) => !name.startsWith('.'));
    const filed = JSON.parse(readFileSync(join(folder, number!, 'submission.json'), 'utf8')) as Submission;
    expect(filed.files?.map((f) => f.slot)).toEqual(['locationMap@premises']);
    expect(filed.onPaper).toEqual(['signRendering@premises']);
  }
);

test('what cannot be used is told in words, tied to the input, and not sent', async ({ visit, site }) => {
  const page = await atMaterials(visit, site),
    sent: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/files')) sent.push(request.method());
  });
  const place = slot(page, /招牌效果图/),
    input = inputOf(place);
  await input.setInputFiles([
    { name: '病毒.exe', mimeType: '', buffer: Buffer.from('MZ') },
    { name: '空.png', mimeType: 'image/png', buffer: Buffer.alloc(0) },
    { name: '假.png', mimeType: 'image/png', buffer: pdfOf(10) }
  ]);
  await place.getByText('“假.png”打不开：名字是 PNG，内容却像是 PDF。').waitFor();
  await place.getByText('“病毒.exe”的格式这里不收。请换成 JPG、PNG 格式。').waitFor();
  await place.getByText('“空.png”是空的').waitFor();
  const described = await input.evaluate((element) =>
    element
      .getAttribute('aria-describedby')!
      .split(' ')
      .map((id) => (element.getRootNode() as ShadowRoot).getElementById(id)?.textContent)
      .join()
  );
  expect(described).toContain('病毒.exe');
  expect(await input.getAttribute('aria-invalid')).toBe('true');
  expect(sent).toEqual([]);
});

test('files come by dropping and by pasting too; they are put in order, replaced and removed', async ({ visit, site }) => {
  const page = await atMaterials(visit, site),
    place = slot(page, /隔油池/);
  const bring = (how: 'drop' | 'paste', name: string): Promise<void> =>
    place.evaluate(
      (element, [type, file]) => {
        const data = new DataTransfer();
        data.items.add(new File([`%PDF-1.4 ${file}`], file!, { type: 'application/pdf' }));
        element.dispatchEvent(
          type === 'drop'
            ? new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true })
            : new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
        );
      },
      [how, name]
    );
  const names = (): Promise<string[]> => place.locator('.one .name').allTextContents();
  await bring('drop', '一.pdf');
  await bring('paste', '二.pdf');
  expect(await until(async () => (await names()).length === 2)).toBe(true);
  await place.getByRole('button', { name: '上移：二.pdf' }).click();
  expect(await names()).toEqual(['二.pdf', '一.pdf']);
  await place.getByLabel('换一个：二.pdf').setInputFiles(pdf('三.pdf'));
  expect(await until(async () => (await names()).join() === '三.pdf,一.pdf')).toBe(true);
  await place.getByRole('button', { name: '删除：三.pdf' }).click();
  expect(await names()).toEqual(['一.pdf']);
  expect(await page.evaluate(() => document.querySelector('one-thing-form')!.shadowRoot!.activeElement?.id)).toMatch(/^m-greaseTrapDocs/);
});

test('a choice plans anew, a wrong record is brought, a promise is replaced by the document', async ({ visit, site }) => {
  const page = await atMaterials(visit, site);
  await page.getByRole('radio', { name: /房屋租赁合同/ }).check();
  await slot(page, /房屋租赁合同/).waitFor();
  await page.getByRole('radio', { name: /不动产权证书/ }).check();
  expect(await until(async () => (await slot(page, /^房屋租赁合同/).count()) === 0)).toBe(true);
  await page.getByRole('button', { name: /我自己交：居民身份证/ }).click();
  const card = slot(page, /居民身份证/);
  await card.waitFor();
  await card.getByRole('button', { name: '还是用查到的记录' }).click();
  expect(await until(async () => (await slot(page, /居民身份证/).count()) === 0)).toBe(true);
  await page.getByRole('button', { name: '我不作承诺，改交材料' }).click();
  await slot(page, /水质检测/)
    .getByRole('button', { name: '还是作承诺' })
    .click();
  await page
    .getByRole('checkbox', { name: /我以后补交/ })
    .first()
    .check();
  expect(await page.getByRole('checkbox', { name: /我向.*承诺/ }).count()).toBe(0); // made once, where it is signed
  await page.getByRole('button', { name: '去作承诺' }).click();
  const promise = page.getByRole('checkbox', { name: /我向.*承诺/ });
  expect(await promise.evaluate((box) => (box.getRootNode() as ShadowRoot).activeElement === box)).toBe(true);
  await promise.check();
  const submission = await page.evaluate(
    () => (document.querySelector('one-thing-form') as unknown as { submission: Submission }).submission
  );
  expect(submission.commitments?.map((c) => `${c.item}/${c.requirement}`)).toEqual(['DRAIN/water-quality']);
  expect(submission.deferred).toHaveLength(1);
});

test('each buyer and seller has a place of his own, with his name', async ({ visit, site }) => {
  const page = await atMaterials(visit, site, { scenario: 'second-hand-home', persona: 'couple' });
  await page.getByRole('button', { name: /我自己交：居民身份证（买方/ }).click();
  const { 'buyer[]': buyers } = await page.evaluate(
    () => (document.querySelector('one-thing-form') as unknown as { value: { 'buyer[]': { name: string }[] } }).value
  );
  expect(buyers.length).toBeGreaterThan(1);
  for (const { name } of buyers) await slot(page, new RegExp(`居民身份证.*${name}`)).waitFor();
  expect(await slot(page, /居民身份证/).count()).toBe(buyers.length);
});

test('the page is readable by everyone, narrow and in large letters', async ({ visit, site }) => {
  const page = await atMaterials(visit, site, { viewport: { width: 320, height: 700 } });
  await inputOf(slot(page, /食品安全规章/)).setInputFiles(pdf('目录.pdf'));
  await slot(page, /食品安全规章/)
    .getByText('已上传')
    .waitFor();
  await page
    .getByRole('button', { name: /为什么要交/ })
    .first()
    .click();
  await page.getByRole('button', { name: WORDS.zh.next, exact: true }).click();
  for (const [size, colorScheme] of [
    ['normal', 'light'],
    ['large', 'light'],
    ['normal', 'dark']
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.evaluate((s) => {
      document.querySelector('one-thing-form')!.setAttribute('size', s);
    }, size);
    expect(await violations(page), `${size} ${colorScheme}`).toEqual([]);
    expect(await overflow(page), size).toBeLessThanOrEqual(0);
  }
});
