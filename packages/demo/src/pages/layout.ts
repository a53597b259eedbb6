// What stands around every page? Skip link, header with the other language, footer; one stylesheet, no script of its own.

import type { Language } from '@onething/core';
import { html, type Html } from '../http/html.ts';
import { sayIn } from '../text.ts';

export interface Layout {
  readonly lang: Language;
  readonly path: string; // of this page, for the link to the other language
  readonly query?: Readonly<Record<string, string | undefined>>;
  readonly title: string;
  readonly scripts?: readonly string[]; // modules of this origin
  readonly wide?: boolean;
}

export function layout({ lang, path, query = {}, title, scripts = [], wide }: Layout, content: Html): Html {
  const t = sayIn(lang);
  const other: Language = lang === 'zh' ? 'en' : 'zh';
  return html`<!doctype html>
<html lang="${lang === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · ${t('一件事', 'OneThing')}</title>
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/site.css">
${scripts.map((script) => html`<script type="module" src="${script}"></script>\n`)}</head>
<body>
<a class="skip" href="#main">${t('跳到正文', 'Skip to content')}</a>
<header class="top">
<div class="bar">
<a class="brand" href="${link('/', lang)}">${t('一件事', 'OneThing')}</a>
<nav aria-label="${t('主要', 'Main')}">
<a href="${link('/', lang)}"${path === '/' && html` aria-current="page"`}>${t('办事', 'Apply')}</a>
<a href="${link('/submissions', lang)}"${path === '/submissions' && html` aria-current="page"`}>${t('已提交', 'Submitted')}</a>
<a href="${link('/embedding', lang)}"${path === '/embedding' && html` aria-current="page"`}>${t('嵌入', 'Embedding')}</a>
<a href="${link('/designer/', lang)}">${t('设计器', 'Designer')}</a>
</nav>
<a class="language" href="${link(path, other, query)}" lang="${other === 'zh' ? 'zh-CN' : 'en'}" hreflang="${other === 'zh' ? 'zh-CN' : 'en'}">${other === 'zh' ? '中文' : 'English'}</a>
</div>
</header>
<main id="main" tabindex="-1"${wide && html` class="wide"`}>
${content}
</main>
<footer class="foot">
<p>${t('示例数据，非武汉现行实施清单。填写的内容只存在本机。', 'Sample data, not the current lists of any city. What is entered stays on this computer.')}</p>
</footer>
</body>
</html>
`;
}

/** The same address in a language. */
export function link(path: string, lang: Language, more: Readonly<Record<string, string | undefined>> = {}): string {
  const given = Object.entries({ lang, ...more }).filter(([, value]) => value !== undefined) as [string, string][];
  return `${path}?${new URLSearchParams(given).toString()}`;
}
