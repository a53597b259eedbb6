// Two ways of doing the same: with the mouse, and with the keyboard alone. By keyboard nothing is focused by the test: Tab and
// Shift+Tab walk there, as they would for a person, and what they cannot reach fails.

import type { ElementHandle, Locator, Page } from 'playwright-core';

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
  undo(page: Page, times: number): Promise<void>;
  redo(page: Page, times: number): Promise<void>;
}

export const mouse: Hands = {
  name: 'mouse',
  press: (target) => target.click(),
  write: async (target, text) => {
    await target.click();
    await typed(target.page(), text);
  },
  choose: async (target, value) => {
    await target.selectOption(value);
  },
  tick: (target) => target.check(),
  turn: (target) => target.locator('xpath=..').click(),
  pick: async (target, text) => {
    await target.click();
    await typed(target.page(), text);
    await target.page().locator('[role=option]').first().click();
  },
  undo: (page, times) => clicks(page, /^撤销/, times),
  redo: (page, times) => clicks(page, /^重做/, times)
};

/** In the place of what was there. */
async function typed(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+A');
  if (text === '') await page.keyboard.press('Delete');
  else await page.keyboard.insertText(text);
}

/** The button stays where it is: it is looked up once, and clicked in its middle. */
async function clicks(page: Page, name: RegExp, times: number): Promise<void> {
  const { x, y, width, height } = (await page.getByRole('button', { name }).boundingBox())!;
  for (let i = 0; i < times; i++) await page.mouse.click(x + width / 2, y + height / 2);
}

/** Tab and Shift+Tab, the shorter way; where a count was wrong (a list that scrolls takes the focus too) it is counted again. */
async function reach(target: Locator): Promise<void> {
  const { keyboard: keys } = target.page(),
    handle = (await target.elementHandle())! as ElementHandle<HTMLElement>;
  let last = Number.NaN;
  for (let tries = 0; tries < 12; tries++) {
    const steps = await handle.evaluate(stepsTo);
    if (steps === 0) return;
    if (steps === last && tries > 8) break;
    last = steps;
    if (steps < 0) await keys.down('Shift');
    // one after the other, without waiting in between: the browser takes keys in their order
    await Promise.all(Array.from({ length: Math.abs(steps) }, () => keys.press('Tab')));
    if (steps < 0) await keys.up('Shift');
  }
  throw new Error(`not reached by Tab: ${String(target)}`);
}

/** How often must Tab be pressed (below zero: Shift+Tab) until the focus is there? As far as one can tell beforehand. */
function stepsTo(target: HTMLElement): number {
  const active = document.activeElement;
  if (active === target) return 0;
  const scope = document.querySelector('dialog[open]:not(:has(dialog[open]))') ?? document.body;
  const stops = [...scope.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]')].filter((node) => {
    if (node === target) return true;
    if (node.tabIndex < 0 || node.matches(':disabled') || !node.checkVisibility()) return false;
    // of a group of radios the chosen one is a stop
    return !(node instanceof HTMLInputElement && node.type === 'radio') || node.checked;
  });
  const at = stops.indexOf(target);
  if (!active || active === document.body || !scope.contains(active)) return at + 1;
  const from = stops.indexOf(active as HTMLElement);
  if (from >= 0) return at - from;
  const before = stops.filter((node) => node.compareDocumentPosition(active) & Node.DOCUMENT_POSITION_FOLLOWING).length;
  return at >= before ? at - before + 1 : at - before;
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
    await ((await target.getAttribute('role')) === 'menuitem' ? walk(target) : reach(target));
    await target.page().keyboard.press('Enter');
  },
  write: async (target, text) => {
    await reach(target);
    await typed(target.page(), text);
  },
  // a closed list is walked by arrow keys; the value decides how far
  choose: async (target, value) => {
    await reach(target);
    const steps = await target.evaluate((node, wanted) => {
      const select = node as HTMLSelectElement;
      return [...select.options].findIndex((o) => o.value === wanted) - select.selectedIndex;
    }, value);
    for (let i = 0; i < Math.abs(steps); i++) await target.page().keyboard.press(steps > 0 ? 'ArrowDown' : 'ArrowUp');
  },
  tick: async (target) => {
    await reach(target);
    if (!(await target.isChecked())) await target.page().keyboard.press('Space');
  },
  // Tab comes to the one that is chosen, arrow keys to the others
  turn: async (target) => {
    if (await target.isChecked()) return;
    await reach(target.page().locator(`input[type=radio][name="${await target.getAttribute('name')}"]:checked`));
    for (let i = 0; i < 10 && !(await target.isChecked()); i++) await target.page().keyboard.press('ArrowRight');
  },
  pick: async (target, text) => {
    await reach(target);
    await typed(target.page(), text);
    await target.page().locator('[role=option]').first().waitFor();
    await target.page().keyboard.press('Enter');
  },
  undo: async (page, times) => {
    for (let i = 0; i < times; i++) await page.keyboard.press('Control+Z');
  },
  redo: async (page, times) => {
    for (let i = 0; i < times; i++) await page.keyboard.press('Control+Shift+Z');
  }
};
