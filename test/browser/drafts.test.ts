// Does nothing that was typed get lost? A draft goes over to the next version of the form and says what changed; it goes into a
// file and out of it on another device, files included; a host keeps it on its server; the browser keeps it for the way back.

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Json, JsonObject } from '@onething/core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { holdLater, ready, setValue, valueOf, WORDS } from './form.ts';
import { until } from './journey.ts';
import { nextYear } from './versions.ts';
import { test, type Site } from './visit.ts';

const NETWORK = /Failed to load resource|net::ERR|ERR_/;

const recordOf = async (site: Site, persona: string): Promise<JsonObject> =>
  ((await (await fetch(`${site.url}/api/compositions/bookstore/personas/${persona}`)).json()) as { record: JsonObject }).record;

const saved = (page: Page): Promise<void> => page.getByText(WORDS.zh.saved).first().waitFor();

async function goTo(page: Page, id: string): Promise<void> {
  const there = (): Promise<boolean> =>
    page.evaluate((to) => {
      const form = document.querySelector('one-thing-form') as unknown as { page: string };
      form.page = to;
      return form.page === to;
    }, id);
  expect(await until(there, 15_000), id).toBe(true);
}

test('a draft goes over to the next version of the form, which says what became of each answer', async ({ visit, site }) => {
  const page = await visit('/fill/bookstore?lang=zh'),
    record = await recordOf(site, 'licensed-large');
  await ready(page, 'zh');
  await setValue(page, record);
  await saved(page);
  const typed = await valueOf(page),
    later = nextYear();
  expect(typed).toMatchObject({ 'hyg.oldNo': expect.any(String) as string, 'fire.structure': '4', 'fire.exits': 6 });
  await page.route('**/api/compositions/bookstore', (route) => route.fulfill({ json: later }));
  await page.reload();
  await page.getByText(WORDS.zh.restored).first().waitFor();
  const notes = page.getByRole('listitem');
  await notes.filter({ hasText: '“原许可证号”不再需要' }).waitFor();
  await notes.filter({ hasText: '“建筑结构”原来的选项没有了，请重选' }).waitFor();
  await notes.filter({ hasText: '“安全出口个数（含疏散楼梯）”的要求变了，请核对' }).waitFor();
  const { 'hyg.oldNo': _, 'fire.structure': __, ...kept } = typed;
  expect(await valueOf(page)).toEqual(kept);

  // the note is read and put away, and the draft is now one of the new version
  await page.getByRole('button', { name: '知道了' }).click();
  await setValue(page, { ...kept, 'fire.structure': '3' });
  await saved(page);
  await page.reload();
  await page.getByText(WORDS.zh.restored).first().waitFor();
  expect(await valueOf(page)).toEqual({ ...kept, 'fire.structure': '3' });
  expect(await page.getByText('这张表改版了').count()).toBe(0);
});

test('whoever begins before the draft is found gets it beneath what is typed by then; what a host puts in is not mixed with it', async ({
  visit,
  site
}) => {
  const page = await visit('/fill/bookstore?lang=zh'),
    record = await recordOf(site, 'licensed-small');
  const opened = async (): Promise<() => Promise<void>> => {
    await page.unrouteAll();
    const release = await holdLater(page);
    await page.reload();
    await ready(page, 'zh');
    return release;
  };
  const said = (): Promise<void> => page.getByText(WORDS.zh.restored).first().waitFor();
  await ready(page, 'zh');
  await setValue(page, record);
  await saved(page);
  await goTo(page, 'review');
  await saved(page);
  const typed = await valueOf(page);
  expect(typed['situation.cafe']).toBe(false);

  let release = await opened();
  await page.getByRole('radiogroup', { name: /咖啡/ }).getByRole('radio', { name: '是', exact: true }).check();
  await release();
  await said();
  const both = await valueOf(page);
  expect(both).toMatchObject({ 'situation.cafe': true, 'situation.licensed': true });
  expect(Object.keys(both).length).toBeGreaterThan(10);
  // nobody is taken away from where they type
  expect(await page.evaluate(() => (document.querySelector('one-thing-form') as unknown as { page: string }).page)).toBe('situation');

  release = await opened();
  await setValue(page, { 'situation.cafe': false });
  await release();
  await saved(page);
  expect(await valueOf(page)).toEqual({ 'situation.cafe': false });

  release = await opened();
  await page.evaluate(() => {
    (document.querySelector('one-thing-form') as unknown as { reset: () => void }).reset();
  });
  await page.getByRole('radiogroup', { name: /咖啡/ }).getByRole('radio', { name: '是', exact: true }).check();
  await release();
  await saved(page);
  expect(await valueOf(page)).toEqual({ 'situation.cafe': true });
});

test('two windows with the same form: what is filled in here and there is put together, and told', async ({ visit, site }) => {
  const one = await visit('/fill/bookstore?lang=zh'),
    record = await recordOf(site, 'licensed-small');
  await ready(one, 'zh');
  await setValue(one, record);
  await saved(one);
  const two = await visit('/fill/bookstore?lang=zh', { context: one.context() });
  await two.getByText(WORDS.zh.restored).first().waitFor();
  const told = (page: Page) => page.locator('#warning').filter({ hasText: '另一个窗口也在填这张表' });
  const draftsSaved = (page: Page): Promise<void> =>
    page.evaluate(
      () =>
        new Promise((done) => {
          document.addEventListener('onething-draft', () => done(), { once: true });
        })
    );
  const set = async (page: Page, change: JsonObject): Promise<void> => {
    const [value, done] = [await valueOf(page), draftsSaved(page)];
    await setValue(page, { ...value, ...change });
    await done;
  };
  await set(one, { 'legalRep.name': '古丽' });
  await set(two, { 'sign.count': 3 });
  await told(two).waitFor();
  expect(await valueOf(two)).toEqual({ ...record, 'legalRep.name': '古丽', 'sign.count': 3 });
  expect(await told(one).count()).toBe(0);
  // changed in both: each sees its own, and is told
  await set(one, { 'legalRep.name': '阿依' });
  await told(one).waitFor();
  await set(two, { 'legalRep.name': '李明' });
  await two
    .locator('#warning')
    .filter({ hasText: /两边都改过的，以这里的为准：.*姓名/ })
    .waitFor();
  expect(await valueOf(one)).toMatchObject({ 'legalRep.name': '阿依', 'sign.count': 3 });
  expect(await valueOf(two)).toMatchObject({ 'legalRep.name': '李明' });
});

test('a draft file takes answers and files to another device, where they go on', { timeout: 180_000 }, async ({ visit, site }) => {
  const bytes = Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(40_000, 'd')]);
  const page = await visit('/fill/bookstore?lang=zh', { expected: NETWORK }),
    record = await recordOf(site, 'licensed-small');
  await ready(page, 'zh');
  await setValue(page, record);
  await goTo(page, 'materials');
  await page.context().setOffline(true); // nothing reaches the server from here
  await page
    .locator('one-thing-form .pick input[type=file]:not([capture])')
    .first()
    .setInputFiles({ name: '草稿里的图.pdf', mimeType: 'application/pdf', buffer: bytes });
  await page.getByText('草稿里的图.pdf').first().waitFor();
  await page.getByText('草稿', { exact: true }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '导出草稿文件' }).click()]);
  expect(download.suggestedFilename()).toBe('bookstore.draft.json');
  const file = readFileSync(await download.path(), 'utf8'),
    before = await valueOf(page);
  expect(
    (JSON.parse(file) as { files: { name: string; data: string }[] }).files.map((f) => [
      f.name,
      Buffer.from(f.data, 'base64').equals(bytes)
    ])
  ).toEqual([['草稿里的图.pdf', true]]);
  await page.context().close();

  const other = await visit('/fill/bookstore?lang=zh', { expected: NETWORK });
  await ready(other, 'zh');
  expect(await valueOf(other)).toEqual({});
  await other.getByText('草稿', { exact: true }).click();
  const choose = other.getByLabel('导入草稿文件');
  await choose.setInputFiles({ name: 'notes.json', mimeType: 'application/json', buffer: Buffer.from('{"kind":"shopping list"}') });
  await other.getByText('这个文件不是草稿').waitFor();
  await choose.setInputFiles({
    name: 'other.json',
    mimeType: 'application/json',
    buffer: Buffer.from(file.replace('"id":"bookstore"', '"id":"bakery"'))
  });
  await other.getByText('这份草稿属于另一件事').waitFor();
  await choose.setInputFiles({ name: 'bookstore.draft.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await other.getByText(WORDS.zh.restored).first().waitFor();
  expect(await other.getByText('这份草稿属于另一件事').count()).toBe(0);
  expect(await valueOf(other)).toEqual(before);
  const kept = `sha256-${createHash('sha256').update(bytes).digest('hex')}`,
    folder = join(site.folder, 'files');
  expect(await until(async () => existsSync(folder) && readdirSync(folder).includes(kept), 30_000)).toBe(true);
  await goTo(other, 'materials');
  await other.getByText('草稿里的图.pdf').first().waitFor();
});

test('a host keeps drafts on its server: what is newer is shown, each change is saved, and a filed one is cleared', async ({
  visit,
  site
}) => {
  const page = await visit('/', {}),
    record = await recordOf(site, 'licensed-small');
  const answers = { 'situation.licensed': true, 'situation.cafe': false };
  const calls: { what: string; record?: Json }[] = [];
  await page.exposeFunction('hostSaved', (what: string, given?: Json) => {
    calls.push({ what, ...(given !== undefined && { record: given }) });
  });
  await page.addInitScript((given) => {
    const tell = (what: string, one?: unknown): void => {
      void (window as unknown as { hostSaved: (what: string, one?: unknown) => void }).hostSaved(what, one);
    };
    interface Draft {
      snapshot: { record: object };
    }
    const draft = {
      kind: 'draft',
      id: 'bookstore',
      version: '1',
      at: new Date().toISOString(),
      files: [],
      bringing: { onPaper: [], later: [], own: [], proven: [], lists: {} },
      snapshot: {
        record: given,
        page: 'situation',
        seen: ['situation'],
        origins: {},
        commitments: {},
        key: '3b241101-e2bb-4255-8caf-4136c566a962'
      }
    };
    const host = {
      load: async ({ id }: { id: string }) => {
        tell(`load ${id}`);
        return draft;
      },
      save: async ({ snapshot }: Draft) => {
        tell('save', snapshot.record);
      },
      clear: async ({ id }: { id: string }) => {
        tell(`clear ${id}`);
      }
    };
    // a host may set properties before the script of the tag has run
    new MutationObserver((_, observer) => {
      const form = document.querySelector('one-thing-form') as unknown as { draftHost?: unknown; submitter?: unknown } | null;
      if (!form) return;
      observer.disconnect();
      Object.assign(form, { draftHost: host, submitter: async () => ({ number: 'H-1', dossiers: [] }) });
    }).observe(document, { childList: true, subtree: true });
  }, answers as object);
  await page.goto(`${site.url}/fill/bookstore?lang=zh`);
  await page.getByText(WORDS.zh.restored).first().waitFor();
  expect(await valueOf(page)).toEqual(answers);
  await setValue(page, record);
  expect(await until(async () => calls.some((c) => c.what === 'save'))).toBe(true);
  expect(calls.findLast((c) => c.what === 'save')!.record).toEqual(record);
  await goTo(page, 'materials');
  for (const box of await page.getByRole('checkbox', { name: /纸质/ }).all()) await box.check();
  await goTo(page, 'sign');
  await page.getByRole('button', { name: WORDS.zh.submit, exact: true }).click();
  await page.getByText('H-1').waitFor();
  expect(await until(async () => calls.at(-1)!.what === 'clear bookstore')).toBe(true);
  expect(calls[0]!.what).toBe('load bookstore');
});

test('on the way back the browser brings what was typed, where no draft is kept', async ({ visit, site }) => {
  const page = await visit('/embedding/native-form/?lang=zh');
  await ready(page, 'zh');
  await page.getByRole('radio', { name: '是' }).first().check();
  const typed = await valueOf(page);
  expect(Object.keys(typed)).toHaveLength(1);
  await page.waitForTimeout(300); // the form's value is kept a moment after the change
  await page.goto(`${site.url}/embedding?lang=zh`);
  await page.goBack();
  await ready(page, 'zh');
  expect(await until(async () => Object.keys(await valueOf(page)).length > 0)).toBe(true);
  expect(await valueOf(page)).toEqual(typed);
});
