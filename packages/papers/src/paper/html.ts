// How does a paper look in a browser and on A4? One document: every text escaped, no script, no style attribute, and a content
// security policy (CSP level 3) that lets in only our sheet.

import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Block, ListItem, Paper } from '@onething/core';
import type { PaperWords } from './words.ts';
import { sheet } from './stylesheet.ts';

/** Takes a sound paper: its links are safe, its tables full. */
export function htmlOf({ lang, title, subtitle, facts = [], blocks, footer = [] }: Paper, words: PaperWords, stylesheet?: string): string {
  const say = sayerOf(lang);
  const allowed = stylesheet === undefined ? `'sha256-${base64(sha256(utf8ToBytes(sheet)))}'` : "'self'";
  return [
    '<!doctype html>',
    `<html lang="${lang === 'zh' ? 'zh-CN' : 'en'}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${allowed}; img-src data:">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escaped([title, subtitle].filter(Boolean).join(' – '))}</title>`,
    stylesheet === undefined ? `<style>${sheet}</style>` : `<link rel="stylesheet" href="${escaped(stylesheet)}">`,
    '</head>',
    '<body>',
    '<main>',
    '<header>',
    `<h1>${say(title)}</h1>`,
    ...(subtitle ? [`<p class="subtitle">${say(subtitle)}</p>`] : []),
    ...(facts.length ? [terms(facts, 'facts', say)] : []),
    '</header>',
    ...blocks.map((block) => blockHtml(block, words, say)),
    '</main>',
    ...(footer.length ? ['<footer>', ...footer.map((text) => `<p>${say(text)}</p>`), '</footer>'] : []),
    '</body>',
    '</html>',
    ''
  ].join('\n');
}

/** A text as markup: escaped, its lines parted, and what is in another language marked so (WCAG 2.2, 3.1.2), lest it be misread aloud. */
type Say = (text: string) => string;

const chinese = /[\u3008-\u3011\p{Script=Han}][\p{Script=Han}\u3000-\u303f\uff00-\uffef]*/gu;

const sayerOf =
  (lang: Paper['lang']): Say =>
  (text) => {
    const lines = escaped(text).replaceAll('\n', '<br>');
    return lang === 'zh' ? lines : lines.replace(chinese, '<span lang="zh-CN">$&</span>');
  };

function blockHtml(block: Block, words: PaperWords, say: Say): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${say(block.text)}</h${block.level}>`;
    case 'text':
      return textHtml(block, words, say);
    case 'list':
      return block.ordered ? `<ol>\n${items(block.items, say)}\n</ol>` : `<ul>\n${items(block.items, say)}\n</ul>`;
    // the role stays when a browser takes the bullets for its meaning
    case 'checklist':
      return `<ul class="checklist" role="list">\n${items(block.items, say)}\n</ul>`;
    case 'table':
      return tableHtml(block, say);
    case 'terms':
      return terms(block.items, 'terms', say);
    case 'figure':
      return `<figure>\n${scroll(block.caption, block.svg)}\n<figcaption>${say(block.caption)}</figcaption>\n</figure>`;
  }
}

function textHtml({ text, tone = 'plain' }: Extract<Block, { readonly kind: 'text' }>, words: PaperWords, say: Say): string {
  return tone === 'plain' ? `<p>${say(text)}</p>` : `<p class="${tone}"><strong>${words[tone]}${words.colon}</strong> ${say(text)}</p>`;
}

const items = (list: readonly ListItem[], say: Say): string =>
  list
    .map(({ text, details = [], link }) => {
      const said = link === undefined ? say(text) : `<a href="${escaped(link)}" rel="noreferrer">${say(text)}</a>`;
      return `<li>${said}${details.length ? `\n<ul class="details">\n${details.map((d) => `<li>${say(d)}</li>`).join('\n')}\n</ul>\n` : ''}</li>`;
    })
    .join('\n');

function tableHtml({ caption, head, rows, rowHeaders = false, align = [] }: Extract<Block, { readonly kind: 'table' }>, say: Say): string {
  // a header cell without a text would be read out as one
  const cell = (text: string, i: number, scope?: 'col' | 'row'): string => {
    const end = align[i] === 'end' ? ' class="end"' : '';
    return scope && text ? `<th scope="${scope}"${end}>${say(text)}</th>` : `<td${end}>${say(text)}</td>`;
  };
  return scroll(
    caption,
    [
      '<table>',
      `<caption>${say(caption)}</caption>`,
      ...(head.some(Boolean) ? [`<thead>\n<tr>${head.map((text, i) => cell(text, i, 'col')).join('')}</tr>\n</thead>`] : []),
      '<tbody>',
      ...rows.map((row) => `<tr>${row.map((text, i) => cell(text, i, rowHeaders && i === 0 ? 'row' : undefined)).join('')}</tr>`),
      '</tbody>',
      '</table>'
    ].join('\n')
  );
}

/** What may be wider than a phone scrolls by itself, by finger or by arrow keys. */
const scroll = (label: string, content: string): string =>
  `<div class="scroll" role="region" aria-label="${escaped(label)}" tabindex="0">\n${content}\n</div>`;

const terms = (list: readonly (readonly [string, string])[], name: string, say: Say): string =>
  `<dl class="${name}">\n${list.map(([term, text]) => `<div><dt>${say(term)}</dt><dd>${say(text)}</dd></div>`).join('\n')}\n</dl>`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** RFC 4648, clause 4. */
function base64(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const three = (bytes[i]! << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    text += [18, 12, 6, 0].map((shift) => digits[(three >> shift) & 63]).join('');
  }
  const spare = (3 - (bytes.length % 3)) % 3;
  return text.slice(0, text.length - spare) + '='.repeat(spare);
}
