// What stands in a page before the script has run, or where there is none? A server writes it: the title and the steps in a
// declarative shadow root, and beneath it a plain link to the notice, which the element shows until it is ready. No style, no
// script, no DOM: it runs in Node. The element takes the place of it all when it comes.

import type { Composition } from '@onething/core/live';
import { layoutOf } from './store/layout.ts';

/** What the first screen is drawn with. */
export interface ShellOptions {
  readonly lang?: 'zh' | 'en';
  /** Of the tag: `src`, `endpoint`, `mode`, `data-…`; undefined and false are left out. */
  readonly attributes?: Readonly<Record<string, string | boolean | undefined>>;
  /** Where the notice can be read: without a script there is no other way on. */
  readonly notice: { readonly href: string; readonly text?: string };
  /** What else to say to people without JavaScript: where the window is, when it is open. */
  readonly note?: string;
}

const WORDS = {
  zh: {
    steps: '办理步骤',
    pages: ['您的情形', '材料', '检查', '声明与签名'],
    without: '填写需要 JavaScript。不开启也可以办：',
    notice: '查看或打印一次性告知单'
  },
  en: {
    steps: 'Steps',
    pages: ['Your situation', 'Documents', 'Check', 'Declare and sign'],
    without: 'Filling in needs JavaScript. Without it:',
    notice: 'Read or print the notice'
  }
} as const;

/** HTML of `<one-thing-form>`. */
export function shell(composition: Composition, { lang = 'zh', attributes = {}, notice, note }: ShellOptions): string {
  const words = WORDS[lang],
    [situation, ...last] = words.pages;
  const steps = [
    ...(composition.questions.length ? [situation] : []),
    ...layoutOf(composition).sections.map((section) => section.title[lang]),
    ...last
  ];
  return `<one-thing-form${attributesText({ lang, ...attributes })}>
<template shadowrootmode="open"><div part="form" lang="${lang}"><h1 part="title">${text(composition.title[lang])}</h1><h2 part="heading">${words.steps}</h2><ol part="tasks">${steps
    .map((step) => `<li part="task">${text(step)}</li>`)
    .join('')}</ol><slot></slot></div></template>
<p>${words.without}<a href="${text(notice.href)}">${text(notice.text ?? words.notice)}</a></p>${note === undefined ? '' : `\n<p>${text(note)}</p>`}
</one-thing-form>`;
}

const attributesText = (attributes: NonNullable<ShellOptions['attributes']>): string =>
  Object.entries(attributes)
    .map(([name, value]) =>
      value === undefined || value === false ? '' : value === true ? ` ${nameOf(name)}` : ` ${nameOf(name)}="${text(value)}"`
    )
    .join('');

/** The caller's own words: a name that could end the tag is his mistake. */
function nameOf(name: string): string {
  if (!/^[a-z][a-z0-9-]*$/.test(name) || name.startsWith('on')) throw new Error(`no attribute of <one-thing-form>: ${name}`);
  return name;
}

const text = (value: string): string => value.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
