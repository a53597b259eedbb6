// An item is written from nothing, step by step, in the browser: what is wrong is said at its step, a field is bound by a
// suggestion, settings are drawn from the document schema, and what is kept is what the core reads. When a field is asked, and what
// fields share, is said field by field. An item that is only looked at stays as it is.

import { canonical, readValue, type Json, type JsonObject } from '@onething/core';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { items } from '../../examples/load.ts';
import { violations } from '../axe.ts';
import { kept, test } from './desk.ts';

const dialog = (page: Page) => page.getByRole('dialog');
const step = (page: Page, name: string) =>
  dialog(page)
    .getByRole('navigation', { name: '步骤' })
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .click();
const checks = (page: Page) => dialog(page).getByRole('region', { name: '检查' });

test('writes a new item and adds it, in one gesture', { timeout: 120_000 }, async ({ open }) => {
  const page = await open();
  await page.getByRole('button', { name: '新建空白套餐' }).click();
  await page.getByRole('button', { name: '新建事项' }).click();
  await dialog(page).waitFor();
  await checks(page).getByText('请写“事项名称”。').waitFor();
  expect(await dialog(page).getByRole('button', { name: '保存并加入套餐' }).getAttribute('aria-disabled')).toBe('true');
  await dialog(page).getByLabel('事项名称 · 中文').fill('犬只登记');
  await dialog(page).getByLabel('标识').fill('FOOD');
  await dialog(page).getByLabel('办理部门').selectOption('scjg');
  await dialog(page).getByText('标识“FOOD”已经用过。').first().waitFor();
  await dialog(page).getByLabel('标识').fill('DOG');
  await dialog(page).getByLabel('事项类型').selectOption({ label: '公共服务' });
  await checks(page).getByText('这一步没有问题。').waitFor();

  await step(page, '主体');
  await dialog(page).getByRole('button', { name: '添加主体' }).click();
  await dialog(page).getByLabel('标识').fill('owner');
  await dialog(page).getByLabel('类型').selectOption('person');
  await dialog(page).getByLabel('名称 · 中文').fill('养犬人');

  await step(page, '表单');
  await dialog(page).getByRole('button', { name: '添加栏目' }).click();
  await dialog(page).getByLabel('栏目名称').fill('身份证号码');
  await dialog(page).getByLabel('最多字数').fill('18');
  const likely = dialog(page).getByRole('region', { name: '可能是' });
  await likely.getByText('person', { exact: false }).or(likely.getByText('owner.idNumber')).first().waitFor();
  expect(await likely.innerText()).toMatch(/相似 \d+%/);
  await likely.getByRole('button', { name: '绑定：养犬人 · 证件号码' }).click();
  expect(await dialog(page).getByRole('combobox', { name: '绑定到数据' }).inputValue()).toBe('养犬人 · 证件号码');
  await dialog(page).getByLabel('必填').check();

  await step(page, '材料');
  await dialog(page).getByRole('button', { name: '添加材料' }).click();
  await checks(page).getByText(/\S/).first().waitFor();
  await dialog(page).getByLabel('名称').fill('居民身份证');
  await dialog(page).getByRole('button', { name: '添加：交什么（几套任选一套）' }).click();
  await dialog(page).getByRole('button', { name: '添加：一套，里面的都要' }).click();
  await dialog(page).getByRole('combobox', { name: '材料种类' }).fill('身份证');
  await dialog(page).getByRole('option').first().click();
  await dialog(page).getByLabel('原件', { exact: true }).check();
  await dialog(page).getByLabel('电子证照').check();

  await step(page, '办理方式');
  await dialog(page).getByRole('group', { name: '承诺时限' }).getByLabel('天数').fill('3');
  await dialog(page).getByLabel('可以邮寄').check();
  await dialog(page).getByRole('button', { name: '保存并加入套餐' }).click();
  await dialog(page).waitFor({ state: 'detached' });

  await page.keyboard.press('Control+S');
  const { doc, history } = await kept(page),
    dog = (doc.items as Record<string, JsonObject>).DOG!;
  expect(readValue(dog, 'DOG').problems).toEqual([]);
  expect(dog).toEqual({
    kind: 'item',
    id: 'DOG',
    version: '1',
    title: { zh: '犬只登记', en: '犬只登记' },
    department: 'scjg',
    itemType: '公共服务',
    subjects: { owner: { type: 'person', title: { zh: '养犬人', en: '养犬人' } } },
    form: {
      type: 'object',
      properties: { field1: { title: '身份证号码', type: 'string', maxLength: 18, 'x-data': 'owner.idNumber' } },
      additionalProperties: false,
      required: ['field1']
    },
    materials: [{ id: 'm1', title: '居民身份证', lists: [[{ type: 'idCard', accept: ['original', 'eLicence'] }]], necessity: 'required' }],
    handling: { promised: { days: 3 }, post: true }
  });
  expect(doc.bundle).toMatchObject({ items: [{ item: 'DOG' }] });
  expect(history.past.length).toBe(1);
  await page.getByRole('button', { name: /^撤销/ }).click();
  await page.keyboard.press('Control+S');
  expect((await kept(page)).doc.items).toEqual({});
});

/** Nothing covers it, and it is not scrolled away. */
const inSight = (one: Locator): Promise<boolean> =>
  one.evaluate((e) => {
    const { left, top, width, height } = e.getBoundingClientRect(),
      there = document.elementFromPoint(left + width / 2, top + height / 2);
    return there !== null && e.contains(there);
  });

test('looks at every step of an item without changing it, and saves one field alone', { timeout: 120_000 }, async ({ open }) => {
  const page = await open(),
    food = items.find((i) => i.id === 'FOOD') as unknown as JsonObject;
  await page
    .getByRole('region', { name: '示例' })
    .getByRole('button', { name: /餐馆|餐饮|餐厅/ })
    .click();
  await page.getByRole('complementary', { name: '事项目录' }).getByRole('button', { name: '已在套餐中：食品经营许可（新办）' }).click();
  await page.getByRole('button', { name: '编辑事项' }).click();
  for (const name of ['主体', '表单', '材料', '特别程序', '办理结果', '办理方式', '基本', '表单']) await step(page, name);
  expect(await dialog(page).getByRole('button', { name: '保存' }).getAttribute('aria-disabled')).toBe('true');
  await checks(page).getByRole('button', { name: '法定代表人（负责人）姓名' }).click();
  expect(await dialog(page).locator('.pick-list [aria-pressed=true]').innerText()).toContain('姓名');
  // far down in the list, and still what is chosen stands beside it
  await dialog(page).locator('.pick-list button').last().click();
  expect(await inSight(dialog(page).getByLabel('栏目名称'))).toBe(true);
  expect(await inSight(dialog(page).locator('.pick-list [aria-pressed=true]'))).toBe(true);
  await dialog(page)
    .getByRole('button', { name: /^经营者名称/ })
    .click();
  await dialog(page).getByLabel('最多字数').fill('60');
  await dialog(page).getByRole('button', { name: '保存' }).click();
  await dialog(page).waitFor({ state: 'detached' });
  await page.keyboard.press('Control+S');
  const now = ((await kept(page)).doc.items as Record<string, JsonObject>).FOOD as Json;
  const wanted = structuredClone(food) as { form: { properties: { jyzmc: { maxLength: number } } } };
  wanted.form.properties.jyzmc.maxLength = 60;
  expect(canonical(now)).toBe(canonical(wanted as unknown as Json));
  // a save is a gesture of its own
  await page.getByRole('button', { name: '编辑事项', exact: true }).click();
  await step(page, '表单');
  await dialog(page)
    .getByRole('button', { name: /^经营者名称/ })
    .click();
  await dialog(page).getByLabel('最多字数').fill('70');
  await dialog(page).getByRole('button', { name: '保存' }).click();
  await dialog(page).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: /^撤销/ }).click();
  await page.keyboard.press('Control+S');
  expect(((await kept(page)).doc.items as { FOOD: typeof wanted }).FOOD.form.properties.jyzmc.maxLength).toBe(60);
});

test(
  'says when a field is asked, brings one out of a condition, and parts one from its shared definition',
  { timeout: 120_000 },
  async ({ open }) => {
    const page = await open(),
      form = {
        type: 'object',
        properties: {
          net: { $ref: '#/$defs/YN', title: '是否网络经营' },
          site: { title: '网址', type: 'string' },
          own: { $ref: '#/$defs/YN', title: '是否自营' }
        },
        $defs: {
          YN: {
            oneOf: [
              { const: '1', title: '是' },
              { const: '0', title: '否' }
            ]
          }
        },
        allOf: [
          {
            if: { properties: { net: { const: '1' } }, required: ['net'] },
            then: { properties: { platform: { title: '平台名称', type: 'string' } }, required: ['platform'] }
          }
        ]
      };
    await page.getByRole('button', { name: '新建空白套餐' }).click();
    await page.getByRole('button', { name: '新建事项' }).click();
    await dialog(page).getByLabel('事项名称 · 中文').fill('网络经营备案');
    await dialog(page).getByLabel('标识').fill('NET');
    await dialog(page).getByLabel('办理部门').selectOption('scjg');
    await step(page, '表单');
    await dialog(page).getByRole('button', { name: '粘贴部门表单的 JSON Schema' }).click();
    await dialog(page).getByLabel('粘贴部门表单的 JSON Schema').fill(JSON.stringify(form));
    const asked = dialog(page).getByRole('group', { name: '什么时候问这一项' }).first();
    const choose = async (name: RegExp) => {
      await dialog(page).locator('.pick-list').getByRole('button', { name }).focus();
      await page.keyboard.press('Enter');
    };

    await choose(/^网址/);
    await asked.getByLabel('什么时候问', { exact: true }).focus();
    await page.keyboard.press('ArrowDown');
    await asked.getByLabel('问到时必填').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await asked.getByRole('checkbox', { name: '是', exact: true }).isChecked()).toBe(true);
    await dialog(page)
      .locator('.pick-list')
      .getByRole('button', { name: /网址.*仅当：“是否网络经营”是“是”/ })
      .waitFor();
    expect(await violations(page)).toEqual([]);

    await choose(/平台名称.*写在条件里/);
    await asked.getByText('条件不满足时也会问').waitFor();
    await asked.getByRole('button', { name: '照这个条件问' }).press('Enter');
    expect(await asked.getByLabel('问到时必填').isChecked()).toBe(true);
    await dialog(page).getByLabel('最多字数').fill('40');

    await choose(/^是否自营/);
    const shared = dialog(page).getByRole('group', { name: '共用定义' });
    await shared.getByRole('button', { name: '2 处一起改' }).press('Enter');
    await dialog(page).getByLabel('选项名称 2').fill('不是');
    expect(await violations(page)).toEqual([]);
    await shared.getByRole('button', { name: '改成这一栏自己的' }).press('Enter');
    await dialog(page).getByLabel('选项名称 2').fill('非自营');

    await choose(/^是否网络经营/);
    expect(await dialog(page).getByRole('button', { name: '删除这一栏' }).getAttribute('aria-disabled')).toBe('true');
    await dialog(page).getByRole('button', { name: '保存并加入套餐' }).click();
    await dialog(page).waitFor({ state: 'detached' });
    await page.keyboard.press('Control+S');
    const net = ((await kept(page)).doc.items as Record<string, JsonObject>).NET!,
      yn = (no: string) => [
        { const: '1', title: '是' },
        { const: '0', title: no }
      ];
    expect(readValue(net, 'NET').problems).toEqual([]);
    expect(net.form).toEqual({
      type: 'object',
      $defs: { YN: { oneOf: yn('不是') } },
      properties: {
        net: { $ref: '#/$defs/YN', title: '是否网络经营' },
        site: { title: '网址', type: 'string' },
        own: { title: '是否自营', oneOf: yn('非自营') },
        platform: { title: '平台名称', type: 'string', maxLength: 40 }
      },
      allOf: [
        {
          if: { properties: { net: { const: '1' } }, required: ['net'] },
          then: { required: ['platform', 'site'] },
          else: { properties: { site: false, platform: false } }
        }
      ]
    });
  }
);

test('does not lose what was written without asking', async ({ open }) => {
  const page = await open();
  await page.getByRole('button', { name: '新建空白套餐' }).click();
  await page.getByRole('button', { name: '新建事项' }).click();
  await dialog(page).getByLabel('事项名称 · 中文').fill('犬');
  let asked = 0;
  page.on('dialog', (d) => {
    asked++;
    void (asked === 1 ? d.dismiss() : d.accept());
  });
  await dialog(page).getByRole('button', { name: '取消' }).click();
  expect(await dialog(page).getByLabel('事项名称 · 中文').inputValue()).toBe('犬');
  await dialog(page).getByRole('button', { name: '关闭' }).click();
  await dialog(page).waitFor({ state: 'detached' });
  expect(asked).toBe(2);
});

test('says by the names of the fields which limits cannot be', { timeout: 120_000 }, async ({ open }) => {
  const page = await open();
  await page.getByRole('button', { name: '新建空白套餐' }).click();
  await page.getByRole('button', { name: '新建事项' }).click();
  await dialog(page).getByLabel('事项名称 · 中文').fill('犬');
  await dialog(page).getByLabel('标识').fill('DOG');
  await dialog(page).getByLabel('办理部门').selectOption('scjg');
  await step(page, '表单');
  await dialog(page).getByRole('button', { name: '添加栏目' }).click();
  await dialog(page).getByLabel('最少字数').fill('50');
  await dialog(page).getByLabel('最多字数').fill('10');
  await dialog(page).getByText('“最少字数”大于“最多字数”，没有能填的。').waitFor();
  await dialog(page).getByLabel('最多字数').fill('-3');
  await checks(page).getByText('“最多字数”要写不小于 0 的整数。').waitFor();
  // and a property that is renamed keeps the focus in its fields
  await dialog(page).getByLabel('字段名').fill('owner');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('.settings') !== null)).toBe(true);
});

test('shows JSON that is not in the right form as it is written, and loses nothing', { timeout: 120_000 }, async ({ open }) => {
  const page = await open(),
    write = async (name: string, json: string): Promise<void> => {
      await step(page, name);
      await dialog(page).getByRole('button', { name: 'JSON', exact: true }).click();
      await dialog(page)
        .getByLabel(new RegExp(`^${name}.JSON`))
        .fill(json);
      await dialog(page).getByRole('button', { name: 'JSON', exact: true }).click();
    };
  await page.getByRole('button', { name: '新建空白套餐' }).click();
  await page.getByRole('button', { name: '新建事项' }).click();
  await write('材料', '[null]');
  await dialog(page).locator('.pick-list').getByRole('button', { name: 'null' }).click();
  await dialog(page).locator('p.note', { hasText: '不是应有的写法' }).waitFor();
  await write('办理结果', '[{"id":"o1","title":null,"data":5}]');
  await dialog(page).locator('p.note', { hasText: '“名称”不是应有的写法' }).waitFor();
  await checks(page)
    .getByText(/这里应是/)
    .first()
    .waitFor();
  await dialog(page).getByLabel('名称(JSON)').fill('{"zh":"证","en":"Certificate"}');
  await dialog(page).locator('.pick-list').getByRole('button', { name: '证' }).waitFor();
  await write('主体', '{"a":null}');
  await dialog(page).getByLabel('a(JSON)').fill('{"type":"person"}');
  await dialog(page).getByLabel('类型').waitFor();
  expect(await violations(page)).toEqual([]);
  // what is no JSON yet is wrong, and stays until it is mended or given up
  await write('特别程序', '[{"id":');
  await checks(page).getByText('不是正确的 JSON。').waitFor();
  await step(page, '基本');
  await step(page, '特别程序');
  expect(
    await dialog(page)
      .getByLabel(/^特别程序.JSON/)
      .inputValue()
  ).toBe('[{"id":');
  expect(await dialog(page).getByRole('button', { name: '保存并加入套餐' }).getAttribute('title')).toContain('特别程序');
  await checks(page).getByRole('button', { name: '放弃这段文字' }).click();
  await checks(page).getByText('这一步没有问题。').waitFor();
  expect(
    await dialog(page)
      .getByLabel(/^特别程序.JSON/)
      .inputValue()
  ).toBe('');
});
