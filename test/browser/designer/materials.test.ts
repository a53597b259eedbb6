// Two materials declared to be one: the reason stays with the catalogue, is shown, and goes with an undo.

import { describe, expect } from 'vitest';
import { kept, test } from './desk.ts';

describe('materials', () => {
  test('that are one say who said so and why', { timeout: 120_000 }, async ({ open }) => {
    const page = await open(),
      dialog = page.getByRole('dialog'),
      replaced = page.getByRole('region', { name: '已被替代的材料' });
    const supersessions = async () => {
      await page.keyboard.press('Control+S');
      const types = ((await kept(page)).doc['catalogue'] as { materialTypes: Record<string, { supersession?: unknown }> }).materialTypes;
      return Object.values(types).flatMap((t) => t.supersession ?? []);
    };
    await page.locator('.cards').getByRole('button', { name: /餐馆/ }).first().click();
    await page.getByRole('button', { name: '材料', exact: true }).click();
    await page.getByRole('button', { name: '并为同一种… 排水管网图纸（雨污分流、接驳点）（经营场所）' }).click();
    await dialog.getByRole('combobox', { name: '保留的' }).fill('消防设施平面图');
    await page.keyboard.press('Enter');
    const take = dialog.getByRole('button', { name: '确定' });
    expect(await take.getAttribute('aria-disabled')).toBe('true');
    await dialog.getByLabel('理由').fill('两家认同一张图');
    await take.click();
    await dialog.waitFor({ state: 'detached' });
    await replaced.getByText('两家认同一张图').waitFor();
    expect(await supersessions()).toEqual([
      { by: '示例-综窗科', reason: '两家认同一张图', at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) }
    ]);
    await page.keyboard.press('Control+Z');
    await replaced.getByText('两家认同一张图').waitFor({ state: 'detached' });
    expect(await supersessions()).toEqual([]);
  });
});
