// The canvas in a real browser: items carried to another bundle, boxes found and lined up, and all of it by keyboard alone.

import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { kept, test } from './desk.ts';
import { keyboard } from './hands.ts';

const box = (page: Page, id: string) => page.locator(`.react-flow__node[data-id="item ${id}"]`);
const itemsIn = async (page: Page): Promise<readonly string[]> => {
  await page.keyboard.press('Control+S');
  return ((await kept(page)).doc.bundle['items'] as { item: string }[]).map((e) => e.item);
};
const layoutIn = async (page: Page): Promise<Readonly<Record<string, { x: number; y: number }>>> => {
  await page.keyboard.press('Control+S');
  return (await kept(page)).doc['layout'] as never;
};

async function example(page: Page): Promise<void> {
  await page.locator('.cards').getByRole('button', { name: /餐馆/ }).first().click();
  await box(page, 'FOOD').waitFor();
}

/** A large flow is looked at from where it begins. */
async function wholeInSight(page: Page): Promise<void> {
  for (let i = 0; i < 6; i++) await page.getByRole('button', { name: '缩小' }).click();
}

async function blank(page: Page): Promise<void> {
  await page.getByRole('button', { name: '新建空白套餐' }).click();
  await page.locator('.flow-main .empty').waitFor();
}

describe('the canvas', () => {
  test('carries items to another bundle, with what they need', { timeout: 120_000 }, async ({ open }) => {
    const page = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
    await example(page);
    await wholeInSight(page);
    await box(page, 'FIRE').click();
    await box(page, 'FOOD').click({ modifiers: ['Control'] });
    await page.keyboard.press('Control+C');
    await page.getByText('已复制 2 个事项').waitFor();
    await page.getByRole('link', { name: '回到开始页' }).click();
    await blank(page);
    await page.locator('.flow-main .empty').focus();
    await page.keyboard.press('Control+V');
    await box(page, 'FOOD').waitFor();
    expect(await itemsIn(page)).toEqual(['FOOD', 'FIRE']);
    const { bundle } = (await kept(page)).doc;
    expect(Object.keys(bundle['subjects'] as object)).toContain('premises');
    expect((bundle['questions'] as { datum: string }[]).map((q) => q.datum)).toContain('situation.amusement');
    // what is there already, and what is none, is told
    await box(page, 'FOOD').click();
    await page.keyboard.press('Control+V');
    await page.getByText('这些都已经在套餐里了').waitFor();
    await page.keyboard.press('Control+Z');
    await page.locator('.flow-main .empty').waitFor();
    expect(await itemsIn(page)).toEqual([]);
    await page.getByText('大纲', { exact: true }).click();
    await page.locator('.flow-main .empty').focus();
    await page.keyboard.press('Control+V');
    await page.locator('.outline-row').first().waitFor();
    await page.keyboard.press('Control+Z');
    await page.locator('.flow-main .empty').focus();
    await page.evaluate(() => navigator.clipboard.writeText('别的'));
    await page.keyboard.press('Control+V');
    await page.getByText('剪贴板里没有事项').waitFor();
  });

  test('begins with the applicant, at a size that can be read', { timeout: 120_000 }, async ({ open }) => {
    const page = await open({ viewport: { width: 1024, height: 768 } });
    await example(page);
    await page.getByRole('button', { name: '办理结果' }).click();
    await page.locator('.react-flow__node[data-id^=output]').first().waitFor({ state: 'attached' });
    const seen = () =>
      page.evaluate(() => {
        const pane = document.querySelector('.react-flow')!.getBoundingClientRect(),
          start = document.querySelector<HTMLElement>('.react-flow__node[data-id=applicant]')!,
          { left, top, bottom, width } = start.getBoundingClientRect();
        return { zoom: width / start.offsetWidth, inside: left >= pane.left && top >= pane.top && bottom <= pane.bottom };
      });
    await expect.poll(async () => (await seen()).inside).toBe(true);
    // boxes and lines are told in the reader's language, by title
    const told = await page
      .locator('.react-flow__edge, .react-flow__node')
      .evaluateAll((all) => all.map((each) => `${each.getAttribute('aria-label')}|${each.getAttribute('aria-roledescription')}`));
    expect(told.some((each) => /从“.+”到“.*食品经营许可.*”的连线\|连线/.test(each))).toBe(true);
    expect(told.filter((each) => /Edge from|\|(edge|node)$/.test(each))).toEqual([]);
    expect((await seen()).zoom).toBeCloseTo(0.8);
    await wholeInSight(page);
    await page.getByRole('button', { name: '全部显示，太大时从头看' }).click();
    await expect.poll(async () => (await seen()).zoom).toBeCloseTo(0.8);
    // and what is chosen in the catalogue comes into sight
    await page.getByRole('button', { name: '已在套餐中：食品经营许可（新办）' }).click();
    await box(page, 'FOOD').click();
  });

  test('finds a box, and lines up what is selected', { timeout: 120_000 }, async ({ open }) => {
    const page = await open();
    await example(page);
    await page.getByRole('combobox', { name: '查找并定位' }).fill('xiaofang');
    await page.keyboard.press('Enter');
    await page.locator('.box.selected').filter({ hasText: '消防' }).waitFor();
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset['id'])).toBe('item FIRE');
    await page.getByRole('button', { name: '办理结果' }).click();
    await page.locator('.react-flow__node[data-id^="output FIRE"]').waitFor();
    await page.getByRole('button', { name: '办理结果' }).click();
    await page.locator('.react-flow__node[data-id^=output]').first().waitFor({ state: 'detached' });
    await page.keyboard.press('Control+A');
    await page.getByRole('button', { name: /^对齐 \d/ }).click();
    await page.getByRole('menuitem', { name: '左对齐' }).click();
    const places = Object.entries(await layoutIn(page)).filter(([id]) => id.startsWith('item '));
    expect(places.length).toBeGreaterThan(5);
    expect(new Set(places.map(([, p]) => p.x)).size).toBe(1);
    await page.keyboard.press('Control+Z');
    expect(await layoutIn(page)).toEqual({});
  });

  test('has the catalogue above it on a narrow page, over the whole width', { timeout: 120_000 }, async ({ open }) => {
    const page = await open({ viewport: { width: 820, height: 1180 } });
    await example(page);
    const { cards, right } = await page.locator('aside.catalogue').evaluate((pane) => ({
      cards: [...pane.querySelectorAll('li')]
        .map((card) => card.getBoundingClientRect())
        .map(({ left, right: end }) => ({ left: Math.round(left), right: end })),
      right: pane.getBoundingClientRect().right
    }));
    expect(new Set(cards.map((card) => card.left)).size).toBe(3);
    expect(right - Math.max(...cards.map((card) => card.right))).toBeLessThan(30);
  });

  test('is worked by keyboard alone: items added and connected', { timeout: 120_000 }, async ({ open }) => {
    const page = await open();
    await blank(page);
    for (const id of ['FOOD', 'SIGN']) {
      await keyboard.write(page.getByRole('searchbox', { name: '搜索事项' }), id);
      await keyboard.press(
        page
          .locator('aside.catalogue li')
          .filter({ has: page.getByText(id, { exact: true }) })
          .getByRole('button', { name: /^加入/ })
      );
      await box(page, id).waitFor();
    }
    await keyboard.press(box(page, 'FOOD'));
    await page.keyboard.press('c');
    const dialog = page.locator('dialog[open]');
    await keyboard.choose(dialog.getByLabel('后办'), 'SIGN');
    await keyboard.write(dialog.getByLabel('理由'), '先许可再设招牌');
    await keyboard.press(dialog.getByRole('button', { name: '作出决定', exact: true }));
    await dialog.waitFor({ state: 'detached' });
    await page.keyboard.press('Control+S');
    expect(((await kept(page)).doc.bundle['flow'] as { edges: object[] }).edges).toMatchObject([
      { from: 'FOOD', to: 'SIGN', reason: '先许可再设招牌' }
    ]);
    await page.locator('.react-flow__edge.drawn').waitFor({ state: 'attached' });
    // a line is selected by keyboard, and alone: Delete takes out what is selected now
    const line = page.locator('.react-flow__edge.drawn');
    await keyboard.press(line);
    await expect.poll(() => line.getAttribute('class')).toContain('selected');
    expect(await page.locator('.box.selected').count()).toBe(0);
    await keyboard.press(box(page, 'SIGN'));
    await expect.poll(() => line.getAttribute('class')).not.toContain('selected');
    await page.keyboard.press('Delete');
    expect(await itemsIn(page)).toEqual(['FOOD']);
    await page.keyboard.press('Control+Z');
    await keyboard.press(line);
    await page.keyboard.press('Delete');
    await line.waitFor({ state: 'detached' });
    expect(await itemsIn(page)).toEqual(['FOOD', 'SIGN']);
    // and it moves by arrow keys, as one gesture each
    await keyboard.press(box(page, 'SIGN'));
    await page.keyboard.press('ArrowDown');
    expect(Object.keys(await layoutIn(page))).toContain('item SIGN');
    await page.keyboard.press('n');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
  });
});
