// From an empty bundle to a given one, through the pages of the designer alone: settings, subjects, questions, items in the
// outline, sections, decisions, materials.

import type { Bundle, BundleSubject, Condition, Decision, Json, JsonObject, Question } from '@onething/core';
import type { Page } from 'playwright-core';
import type { Hands } from './hands.ts';

interface Desk {
  readonly page: Page;
  readonly hands: Hands;
}

export async function draw(page: Page, hands: Hands, bundle: Bundle): Promise<void> {
  const desk = { page, hands };
  await hands.press(page.getByRole('button', { name: '新建空白套餐' }));
  await page.locator('nav.rail').waitFor();
  await settings(desk, bundle);
  for (const [name, subject] of Object.entries(bundle.subjects)) await addSubject(desk, name, subject);
  await view(desk, '情形');
  for (const question of bundle.questions ?? []) await addQuestion(desk, question);
  await view(desk, '流程');
  await hands.turn(page.getByRole('radio', { name: '大纲' }));
  for (const entry of bundle.items) await addItem(desk, entry);
  await view(desk, '表单');
  for (const { id, title } of bundle.sections ?? []) {
    await hands.press(page.getByRole('button', { name: '添加分区', exact: true }));
    const dialog = page.locator('dialog[open]');
    await pair(desk, '分区名称', title);
    await hands.write(dialog.getByLabel('标识'), id);
    await confirm(desk);
  }
  for (const { title, subjects = [] } of bundle.sections ?? [])
    if (subjects.length) {
      await hands.press(page.getByRole('button', { name: `修改：${title.zh}`, exact: true }));
      for (const name of subjects)
        await hands.tick(
          page
            .locator('dialog[open]')
            .getByRole('group', { name: '放哪些主体的数据' })
            .getByRole('checkbox', { name: bundle.subjects[name]!.title.zh, exact: true })
        );
      await confirm(desk);
    }
  await view(desk, '冲突');
  for (const decision of bundle.decisions ?? []) await decide(desk, decision);
  await view(desk, '材料');
  for (const decision of bundle.materialDecisions ?? []) await settle(desk, decision);
  await view(desk, '表单');
  for (const { id, data = [] } of bundle.sections ?? [])
    for (const key of data) {
      await hands.press(page.locator(`.data-list button[title="${key}"]`));
      await hands.choose(page.getByLabel('放在哪个分区'), id);
    }
}

const view = ({ page, hands }: Desk, name: string): Promise<void> => hands.press(page.locator('nav.rail button').filter({ hasText: name }));

async function confirm({ page, hands }: Desk, name = '确定'): Promise<void> {
  const dialog = page.locator('dialog[open]');
  await hands.press(dialog.getByRole('button', { name, exact: true }));
  await dialog.waitFor({ state: 'detached' });
}

async function pair({ page, hands }: Desk, label: string, { zh, en }: { readonly zh: string; readonly en: string }): Promise<void> {
  // where a dialog is open, the page behind it is out of reach
  const scope = (await page.locator('dialog[open]').count()) ? page.locator('dialog[open]') : page;
  await hands.write(scope.getByLabel(`${label} · 中文`), zh);
  await hands.write(scope.getByLabel(`${label} · 英文`), en);
}

async function settings(desk: Desk, { id, version, title, note = '', jurisdiction, policies }: Bundle): Promise<void> {
  const { page, hands } = desk;
  await view(desk, '设置');
  await pair(desk, '名称', title);
  await hands.write(page.getByLabel('标识', { exact: true }), id);
  await hands.write(page.getByLabel('版本', { exact: true }), version);
  await hands.write(page.getByLabel('备注'), note);
  if (jurisdiction !== undefined) await hands.choose(page.getByLabel('城市'), jurisdiction);
  if (policies?.copies) await hands.choose(page.getByLabel('同一材料几家都要时'), policies.copies);
}

async function addSubject(desk: Desk, name: string, { title, type, many }: BundleSubject): Promise<void> {
  const { page, hands } = desk;
  await hands.press(page.getByRole('button', { name: '添加主体', exact: true }));
  const dialog = page.locator('dialog[open]');
  await pair(desk, '名称', title);
  await hands.write(dialog.getByLabel('标识'), name);
  await hands.choose(dialog.getByLabel('类型'), type);
  if (many) await hands.tick(dialog.getByLabel('可以有多个（多行）'));
  await confirm(desk);
}

async function addQuestion(desk: Desk, { datum, title, help, schema }: Question): Promise<void> {
  const { page, hands } = desk,
    dialog = page.locator('dialog[open]'),
    s = schema as JsonObject;
  await hands.press(page.getByRole('button', { name: '添加问题', exact: true }));
  await pair(desk, '问法', title);
  if (help) await pair(desk, '说明', help);
  await hands.write(dialog.getByRole('combobox', { name: '对应数据' }), datum);
  await hands.choose(dialog.getByLabel('怎样回答'), s.type === 'boolean' ? 'boolean' : 'number');
  if (s.type === 'number') {
    await hands.write(dialog.getByLabel('最小'), String(s.exclusiveMinimum ?? s.minimum ?? ''));
    if (s.exclusiveMinimum !== undefined) await hands.tick(dialog.getByLabel('要大于'));
    await hands.write(dialog.getByLabel('最大'), String(s.maximum ?? ''));
  }
  await confirm(desk);
}

async function addItem(desk: Desk, { item, when, subjects = {} }: Bundle['items'][number]): Promise<void> {
  const { page, hands } = desk,
    inspector = page.locator('aside[aria-label="详情"]');
  await hands.write(page.getByRole('searchbox', { name: '搜索事项' }), item);
  await hands.press(
    page
      .getByRole('complementary', { name: '事项目录' })
      .getByRole('listitem')
      .filter({ has: page.getByText(item, { exact: true }) })
      .getByRole('button', { name: /^加入/ })
  );
  await inspector.getByText(item, { exact: true }).waitFor();
  if (when) {
    await hands.press(inspector.getByRole('button', { name: '修改' }));
    await condition(desk, when);
    await confirm(desk);
  }
  for (const [mine, theirs] of Object.entries(subjects))
    await hands.choose(
      inspector
        .locator('.align')
        .filter({ hasText: new RegExp(` ${mine}(\\[\\])?`) })
        .getByRole('combobox'),
      String(theirs)
    );
}

/** One atom, or atoms under one group, as the examples have them. */
async function condition({ page, hands }: Desk, c: Condition): Promise<void> {
  const editor = page.locator('dialog[open]').locator('.condition'),
    parts = c.all ?? c.any ?? [c];
  for (const [i, part] of parts.entries()) {
    if (i === 1) await hands.press(editor.getByRole('button', { name: c.all ? '并且…' : '或者…' }));
    await hands.press(editor.getByRole('button', { name: '加一条' }).last());
    const atom = editor.locator('.condition-atom').nth(i),
      wanted = part.in as JsonObject;
    await hands.pick(atom.getByRole('combobox', { name: '数据' }), part.datum!);
    if (typeof wanted.const === 'boolean') {
      await hands.choose(atom.getByLabel('回答'), String(wanted.const));
      continue;
    }
    const [comparison, parameter] = Object.entries(wanted['x-param'] as JsonObject)[0]!;
    await hands.choose(atom.getByLabel('比较'), comparison);
    await hands.choose(atom.getByLabel('界限来自'), String(parameter));
  }
}

async function decide(desk: Desk, d: Decision): Promise<void> {
  const { page, hands } = desk,
    dialog = page.locator('dialog[open]');
  await hands.press(page.getByRole('button', { name: '新决定', exact: true }));
  await hands.choose(dialog.getByLabel('决定什么'), d.kind);
  for (const [i, field] of d.fields.entries())
    await hands.pick(
      dialog.getByRole('combobox', { name: i === 0 ? '选择栏目' : '再加一栏' }),
      `"${field.item}" ${JSON.stringify(field.path)}`
    );
  if (d.data)
    await hands.pick(dialog.getByRole('combobox', { name: d.kind === 'relabel' ? '哪个数据' : '是哪个数据' }), d.data[0] as string);
  if (d.title) await pair(desk, '申请人看到的名称', d.title);
  if (d.when) await condition(desk, d.when);
  if (d.kind === 'fixed')
    await hands.write(dialog.getByLabel(/^(固定为|或写 JSON)$/).last(), JSON.stringify((d as { value?: Json }).value));
  await sign(desk, d);
}

async function settle(desk: Desk, d: NonNullable<Bundle['materialDecisions']>[number]): Promise<void> {
  const { page, hands } = desk;
  const title = await page
    .locator(`tr[data-row="${d.item}/${d.requirement}"] th`)
    .first()
    .evaluate((node) => node.firstChild?.textContent ?? '');
  await hands.press(page.locator(`tr[data-row="${d.item}/${d.requirement}"]`).getByRole('button', { name: `操作：${title}` }));
  await hands.press(page.getByRole('menuitem', { name: { drop: '不再收', defer: '容缺后补', commit: '告知承诺' }[d.kind] }));
  await sign(desk, d);
}

async function sign(desk: Desk, { id, by, reason }: { readonly id: string; readonly by: string; readonly reason: string }): Promise<void> {
  const { page, hands } = desk,
    dialog = page.locator('dialog[open]');
  await hands.write(dialog.getByLabel('理由'), reason);
  await hands.write(dialog.getByLabel('由谁决定'), by);
  await hands.press(dialog.locator('details > summary'));
  await hands.write(dialog.getByLabel(/标识$/), id);
  await confirm(desk, '作出决定');
}
