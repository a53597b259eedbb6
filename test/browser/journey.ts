// How does somebody without a mouse fill in the form? Tab by Tab: whatever has the focus is known by its role and name, and by
// the names of the groups around it, as the browser tells them to a screen reader; nothing of the element's inside is used.

import { activeItems, openQuestions, specialise, type Composition, type Datum, type Json, type JsonObject } from '@onething/core';
import type { CDPSession, Page } from 'playwright-core';

export type Language = 'zh' | 'en';

/** What a screen reader would say of the focus. */
export interface Focus {
  readonly role: string;
  readonly name: string;
  readonly groups: readonly string[]; // from the outside in
  readonly value: string;
  readonly checked: boolean;
  readonly type: string; // of an input
  readonly mark: number; // the same element, the same number
}

const WORDS = {
  zh: {
    next: /^下一步$/,
    submit: /^提交$/,
    add: /^添加/,
    paper: /纸质|窗口/,
    yes: '是',
    no: '否',
    optional: /\s*[(\uff08]?选填[)\uff09]?$/,
    agree: /我已阅读并同意$/,
    promise: /^我向.*承诺/
  },
  en: {
    next: /^Next$/,
    submit: /^Submit$/,
    add: /^Add:/,
    paper: /on paper/,
    yes: 'Yes',
    no: 'No',
    optional: /\s*[(]?optional[)]?$/,
    agree: /I have read this and agree$/,
    promise: /^I promise/
  }
} as const;

export interface Journey {
  readonly composition: Composition;
  readonly record: JsonObject;
  readonly lang: Language;
  /** Called on each page of the form when it is filled in, before the next one. */
  readonly onPage?: (title: string) => Promise<void>;
}

/** Fills in page after page by keyboard alone and submits; gives the headings of the pages that were seen. */
export async function fillByKeyboard(page: Page, journey: Journey): Promise<string[]> {
  const keyboard = await keyboardOf(page),
    asked = askedOf(journey),
    seen: string[] = [];
  for (let pages = 0; pages < 30; pages++) {
    const title = await headingOf(page);
    seen.push(title);
    const button = await fillPage(keyboard, asked, journey);
    await journey.onPage?.(title);
    await keyboard.press('Enter');
    if (WORDS[journey.lang].submit.test(button.name)) return seen;
    if (!(await until(async () => (await headingOf(page)) !== title)))
      throw new Error(`"${title}" would not be left: ${await summaryOf(page)}`);
  }
  throw new Error(`no end after ${seen.join(' → ')}`);
}

/** Goes through one page by Tab, fills in what it meets, and stops on the button that leads on. */
export async function fillPage(keyboard: Keyboard, asked: Asked[], journey: Journey): Promise<Focus> {
  const words = WORDS[journey.lang],
    rows = new Map<string, number>();
  for (let steps = 0; steps < 2000; steps++) {
    const focus = await keyboard.tab();
    if (!focus) continue;
    if (focus.role === 'button') {
      if (words.next.test(focus.name) || words.submit.test(focus.name)) return focus;
      const table = words.add.test(focus.name) ? asked.find((a) => a.table && plain(focus.name).includes(plain(a.title))) : undefined;
      if (table && (rows.get(table.title) ?? 0) < (table.value as readonly Json[]).length) {
        rows.set(table.title, (rows.get(table.title) ?? 0) + 1);
        await keyboard.press('Enter');
      }
      continue;
    }
    if (focus.role === 'checkbox' && (words.agree.test(focus.name) || words.promise.test(focus.name) || words.paper.test(focus.name))) {
      if (!focus.checked) await keyboard.press('Space');
      continue;
    }
    const wanted = wantedAt(focus, asked, journey);
    if (wanted) await enter(keyboard, focus, wanted, journey);
  }
  throw new Error('no button leads on');
}

// ---- what is asked

/** A question or column with the value that the record has for it. */
export interface Asked {
  readonly title: string;
  readonly value: Json | undefined;
  readonly options: readonly { readonly code: Json; readonly title: string }[];
  readonly table?: readonly { readonly [column: string]: Asked }[]; // a row each
  used: number | undefined; // mark of the control that was taken for it
}

function askedOf({ composition, record, lang }: Journey): Asked[] {
  const ordered = composition.sections.flatMap((s) => s.data as readonly string[]);
  const live = new Map(specialise(composition, record).data.map(({ datum }) => [datum.key as string, datum]));
  const options = (datum: Pick<Datum, 'options'> | undefined): Asked['options'] =>
    (datum?.options ?? []).map((o) => ({ code: o.code as Json, title: o.title[lang] }));
  const questions = composition.questions.map((q): Asked => ({
    title: q.title[lang],
    value: record[q.datum],
    options: options(q),
    used: undefined
  }));
  const data = ordered.flatMap((key): Asked[] => {
    const datum = live.get(key);
    if (!datum || composition.questions.some((q) => q.datum === key)) return [];
    const value = record[key],
      one = { title: datum.title[lang], value, options: options(datum), used: undefined };
    if (!datum.columns) return [one];
    const rows = ((value ?? []) as readonly JsonObject[]).map((row) =>
      Object.fromEntries(
        datum.columns!.map((c): [string, Asked] => [
          c.key,
          { title: c.title[lang], value: row[c.key], options: options(c), used: undefined }
        ])
      )
    );
    return [{ ...one, value: value ?? [], table: rows }];
  });
  return [...questions, ...data];
}

/** Spaces, punctuation and the mark of what is optional make no other name. */
const plain = (text: string): string => text.replace(/[\s\p{P}]/gu, '').toLowerCase();

function wantedAt(focus: Focus, asked: readonly Asked[], { lang }: Journey): Asked | undefined {
  const said = [...focus.groups, focus.name].map((name) => plain(name.replace(WORDS[lang].optional, '')));
  for (const one of asked)
    for (const [at, row] of (one.table ?? []).entries()) {
      if (!said.includes(plain(`${one.title}${at + 1}`))) continue;
      return pick(Object.values(row), said, focus);
    }
  return pick(
    asked.filter((one) => !one.table),
    said,
    focus
  );
}

/** The first question of that name that no other control was taken for: data stand on the page in the order of the composition. */
function pick(asked: readonly Asked[], said: readonly string[], { mark, role }: Focus): Asked | undefined {
  const own = role === 'radio' || role === 'checkbox' ? said.slice(0, -1) : said;
  const names = new Set(own.flatMap((_, i) => own.slice(i).map((__, j) => own.slice(i, i + j + 1).join(''))));
  const found = asked.filter((one) => names.has(plain(one.title)));
  const longest = found.reduce((n, one) => Math.max(n, plain(one.title).length), 0);
  const one = found.filter((o) => plain(o.title).length === longest).find((o) => o.used === mark || o.used === undefined);
  if (one && role !== 'checkbox') one.used = mark;
  return one;
}

/**
 * What the form is expected to send: the persona's record, less what an item of the bundle makes, and less answers to questions that
 * were not put: nothing hung on them any more.
 */
export function sentOf({ composition, record }: Pick<Journey, 'composition' | 'record'>, sent: JsonObject): JsonObject {
  const active = new Set(activeItems(composition, record).map((item) => item.id as string));
  const made = new Set(
    composition.data.filter((d) => d.source.makers?.some((maker) => active.has(maker.item))).map((d) => d.key as string)
  );
  const spared = new Set(
    openQuestions(composition, sent).length > 0
      ? []
      : composition.questions.map((q) => q.datum as string).filter((key) => !Object.hasOwn(sent, key))
  );
  return Object.fromEntries(Object.entries(record).filter(([key]) => !made.has(key) && !spared.has(key)));
}

// ---- keys

async function enter(keyboard: Keyboard, focus: Focus, { value, options, title }: Asked, { lang }: Journey): Promise<void> {
  const titleOf = (code: Json | undefined): string =>
    typeof code === 'boolean' ? WORDS[lang][code ? 'yes' : 'no'] : (options.find((o) => o.code === code)?.title ?? String(code));
  switch (focus.role) {
    case 'radio': {
      if (value === undefined) return;
      let at: Focus | undefined = focus;
      for (let i = 0; at && plain(at.name) !== plain(titleOf(value)); i++) {
        if (i > 40) throw new Error(`"${title}" has no choice "${titleOf(value)}"`);
        at = await keyboard.press('ArrowDown');
      }
      if (at && !at.checked) await keyboard.press('Space');
      return;
    }
    case 'checkbox': {
      const wanted = ((value ?? []) as readonly Json[]).some((code) => plain(titleOf(code)) === plain(focus.name));
      if (wanted !== focus.checked) await keyboard.press('Space');
      return;
    }
    case 'combobox':
    case 'listbox': {
      if (value === undefined) return;
      if (focus.type === 'select') return keyboard.choose(titleOf(value));
      await keyboard.replace(titleOf(value));
      return keyboard.option(titleOf(value));
    }
    default:
      if (value === undefined) return;
      if (focus.type === 'date') return keyboard.date(String(value));
      return keyboard.replace(Array.isArray(value) ? value.join('\n') : String(value));
  }
}

export type Keyboard = Awaited<ReturnType<typeof keyboardOf>>;

export async function keyboardOf(page: Page) {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Accessibility.enable');
  const focused = (): Promise<Focus | undefined> => focusOf(cdp);
  const press = async (key: string): Promise<Focus | undefined> => {
    await page.keyboard.press(key);
    return focused();
  };
  const value = async (): Promise<string> => (await focused())?.value ?? '';
  return {
    press,
    focused,
    tab: () => press('Tab'),
    back: () => press('Shift+Tab'),
    async replace(text: string): Promise<void> {
      if ((await value()) !== '') await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type(text);
    },
    /** A native list: down until the choice is there. */
    async choose(text: string): Promise<void> {
      await page.keyboard.press('Home');
      for (let i = 0; i < 400; i++) {
        if (plain(await value()) === plain(text)) return;
        await page.keyboard.press('ArrowDown');
      }
      throw new Error(`no choice "${text}"`);
    },
    /** The option of that name in the list below a combobox. */
    async option(text: string): Promise<void> {
      for (let i = 0; i < 100; i++) {
        if (plain((await activeOption(page)) ?? '') === plain(text)) {
          await page.keyboard.press('Enter');
          return;
        }
        await page.keyboard.press('ArrowDown');
      }
      throw new Error(`no option "${text}"`);
    },
    /** A native date: its parts stand in the order of the browser's language. */
    async date(text: string): Promise<void> {
      const [year = '', month = '', day = ''] = text.split('-');
      for (const digits of [`${month}${day}${year}`, `${year}\t${month}\t${day}`, `${day}${month}${year}`]) {
        await page.keyboard.type(digits);
        if ((await page.evaluate(deepValue)) === text) return;
        await page.keyboard.press('ArrowLeft');
        await page.keyboard.press('ArrowLeft');
      }
      throw new Error(`the date ${text} could not be typed`);
    }
  };
}

const deepValue = (): string => {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return (at as HTMLInputElement | null)?.value ?? '';
};

/** The name of the option that `aria-activedescendant` points to. */
function activeOption(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    const id = at?.getAttribute('aria-activedescendant');
    return id ? (at!.getRootNode() as ShadowRoot).getElementById(id)?.textContent?.trim() : undefined;
  });
}

async function focusOf(cdp: CDPSession): Promise<Focus | undefined> {
  const { result } = await cdp.send('Runtime.evaluate', {
    expression: `(() => { let at = document.activeElement; while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement; return at === document.body ? undefined : at; })()`
  });
  if (!result.objectId) return undefined;
  const { objectId } = result;
  const { nodes } = await cdp.send('Accessibility.getPartialAXTree', { objectId, fetchRelatives: true });
  const { result: own } = await cdp.send('Runtime.callFunctionOn', {
    objectId,
    returnByValue: true,
    functionDeclaration: `function () {
    window.marks ??= new WeakMap(); window.marked ??= 0;
    const of = this.type === 'radio' ? this.getRootNode().querySelector('[name="' + this.name + '"]') : this;
    if (!window.marks.has(of)) window.marks.set(of, ++window.marked);
    return { mark: window.marks.get(of), type: this.localName === 'select' ? 'select' : this.type ?? '', value: this.localName === 'select' ? this.selectedOptions[0]?.text ?? '' : this.value ?? '', checked: !!this.checked };
  }`
  });
  await cdp.send('Runtime.releaseObject', { objectId });
  const { mark, type, value, checked } = own.value as { mark: number; type: string; value: string; checked: boolean };
  const byId = new Map(nodes.map((node) => [node.nodeId, node])),
    self = nodes[0];
  if (!self) return undefined;
  const groups: string[] = [];
  for (let at = self.parentId && byId.get(self.parentId); at; at = at.parentId && byId.get(at.parentId)) {
    const name = String(at.name?.value ?? '');
    if (name && ['group', 'radiogroup', 'region', 'form'].includes(String(at.role?.value))) groups.unshift(name);
  }
  const roleName = String(self.role?.value ?? '');
  return { role: ROLES[roleName] ?? roleName, name: String(self.name?.value ?? ''), groups, value, checked, type, mark };
}

const ROLES: Readonly<Record<string, string>> = {
  Date: 'textbox',
  spinbutton: 'textbox',
  ComboBoxMenuButton: 'combobox',
  ComboBoxSelect: 'combobox'
};

export const headingOf = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('one-thing-form')!.shadowRoot!.querySelector('[part~=heading]')?.textContent?.trim() ?? '');

/** Asks again and again, for so many milliseconds; a policy without eval forbids the page to do the waiting. */
export async function until(holds: () => Promise<boolean>, within = 8000): Promise<boolean> {
  for (const end = performance.now() + within; performance.now() < end;) {
    if (await holds()) return true;
    await new Promise((done) => {
      setTimeout(done, 50);
    });
  }
  return false;
}

/** What the page says is wrong. */
const summaryOf = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...document.querySelector('one-thing-form')!.shadowRoot!.querySelectorAll('[part~=summary], [part~=error]')]
      .map((e) => e.textContent?.replace(/\s+/g, ' ').trim())
      .join(' | ')
  );
