// Two ways of doing the same: with the mouse, and with the keyboard alone. By keyboard only what can take the focus is used, and
// it is used by keys.

import type { Locator, Page } from 'playwright-core';

export interface Hands {
  readonly name: string;
  press(target: Locator): Promise<void>;
  write(target: Locator, text: string): Promise<void>;
  choose(target: Locator, value: string): Promise<void>;
  tick(target: Locator): Promise<void>;
  /** One of a group of radios. */
  turn(target: Locator): Promise<void>;
  /** A combobox: types, and takes the first that is offered. */
  pick(target: Locator, text: string): Promise<void>;
  undo(page: Page): Promise<void>;
  redo(page: Page): Promise<void>;
}

export const mouse: Hands = {
  name: 'mouse',
  press: (target) => target.click(),
  write: async (target, text) => { await target.click(); await target.fill(text); },
  choose: async (target, value) => { await target.selectOption(value); },
  tick: (target) => target.check(),
  turn: (target) => target.locator('xpath=..').click(),
  pick: async (target, text) => { await target.click(); await target.fill(text); await target.page().locator('[role=option]').first().click(); },
  undo: (page) => page.getByRole('button', { name: /^撤销/ }).click(),
  redo: (page) => page.getByRole('button', { name: /^重做/ }).click(),
};

async function reach(target: Locator): Promise<void> {
  await target.waitFor();
  await target.focus();
  const reached = await target.evaluate((node) => document.activeElement === node && (node as HTMLElement).tabIndex >= 0);
  // a radio of a group is reached by the group's one
  if (!reached) throw new Error(`not reached by keyboard: ${String(target)}`);
}

/** Members of a menu are reached by arrow keys from the first. */
async function walk(target: Locator): Promise<void> {
  for (let i = 0; i < 20; i++) {
    if (await target.evaluate((node) => document.activeElement === node)) return;
    await target.page().keyboard.press('ArrowDown');
  }
  throw new Error(`not reached by arrow keys: ${String(target)}`);
}

export const keyboard: Hands = {
  name: 'keyboard',
  press: async (target) => {
    await (await target.getAttribute('role') === 'menuitem' ? walk(target) : reach(target));
    await target.page().keyboard.press('Enter');
  },
  write: async (target, text) => { await reach(target); await target.page().keyboard.press('Control+A'); if (text === '') await target.page().keyboard.press('Delete'); else await target.page().keyboard.insertText(text); },
  // a closed list is walked by arrow keys; the value decides how far
  choose: async (target, value) => {
    await reach(target);
    const steps = await target.evaluate((node, wanted) => { const select = node as HTMLSelectElement; return [...select.options].findIndex((o) => o.value === wanted) - select.selectedIndex; }, value);
    for (let i = 0; i < Math.abs(steps); i++) await target.page().keyboard.press(steps > 0 ? 'ArrowDown' : 'ArrowUp');
  },
  tick: async (target) => { await reach(target); if (!await target.isChecked()) await target.page().keyboard.press('Space'); },
  turn: async (target) => { await reach(target); await target.page().keyboard.press('Space'); },
  pick: async (target, text) => { await reach(target); await target.page().keyboard.press('Control+A'); await target.page().keyboard.insertText(text); await target.page().locator('[role=option]').first().waitFor(); await target.page().keyboard.press('Enter'); },
  undo: (page) => page.keyboard.press('Control+Z'),
  redo: (page) => page.keyboard.press('Control+Shift+Z'),
};
