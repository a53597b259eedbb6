// How does a paper look in a browser and on A4? One document: every text escaped, no script, no style attribute, and a content
// security policy (CSP level 3) that lets in only our sheet.

import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Block, ListItem, Paper } from '../model/paper.ts';
import type { PaperWords } from '../paper.ts';
import { sheet } from './stylesheet.ts';

/** Takes a sound paper: its links are safe, its tables full. */
export function htmlOf({ lang, title, subtitle, facts = [], blocks, footer = [] }: Paper, words: PaperWords, stylesheet?: string): string {
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
    `<h1>${escaped(title)}</h1>`,
    ...(subtitle ? [`<p class="subtitle">${escaped(subtitle)}</p>`] : []),
    ...(facts.length ? [terms(facts, 'facts')] : []),
    '</header>',
    ...blocks.map((block) => blockHtml(block, words)),
    '</main>',
    ...(footer.length ? ['<footer>', ...footer.map((text) => `<p>${broken(text)}</p>`), '</footer>'] : []),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function blockHtml(block: Block, words: PaperWords): string {
  switch (block.kind) {
    case 'heading': return `<h${block.level}>${escaped(block.text)}</h${block.level}>`;
    case 'text': return textHtml(block, words);
    case 'list': return block.ordered ? `<ol>\n${items(block.items)}\n</ol>` : `<ul>\n${items(block.items)}\n</ul>`;
    // the role stays when a browser takes the bullets for its meaning
    case 'checklist': return `<ul class="checklist" role="list">\n${items(block.items)}\n</ul>`;
    case 'table': return tableHtml(block);
    case 'terms': return terms(block.items, 'terms');
    case 'figure': return `<figure>\n${scroll(block.caption, block.svg)}\n<figcaption>${escaped(block.caption)}</figcaption>\n</figure>`;
  }
}

function textHtml({ text, tone = 'plain' }: Extract<Block, { readonly kind: 'text' }>, words: PaperWords): string {
  return tone === 'plain' ? `<p>${broken(text)}</p>` : `<p class="${tone}"><strong>${words[tone]}:</strong> ${broken(text)}</p>`;
}

const items = (list: readonly ListItem[]): string => list.map(({ text, details = [], link }) => {
  const said = link === undefined ? broken(text) : `<a href="${escaped(link)}" rel="noreferrer">${broken(text)}</a>`;
  return `<li>${said}${details.length ? `\n<ul class="details">\n${details.map((d) => `<li>${broken(d)}</li>`).join('\n')}\n</ul>\n` : ''}</li>`;
}).join('\n');

function tableHtml({ caption, head, rows, rowHeaders = false, align = [] }: Extract<Block, { readonly kind: 'table' }>): string {
  // a header cell without a text would be read out as one
  const cell = (text: string, i: number, scope?: 'col' | 'row'): string => {
    const end = align[i] === 'end' ? ' class="end"' : '';
    return scope && text ? `<th scope="${scope}"${end}>${broken(text)}</th>` : `<td${end}>${broken(text)}</td>`;
  };
  return scroll(caption, [
    '<table>',
    `<caption>${escaped(caption)}</caption>`,
    ...(head.some(Boolean) ? [`<thead>\n<tr>${head.map((text, i) => cell(text, i, 'col')).join('')}</tr>\n</thead>`] : []),
    '<tbody>',
    ...rows.map((row) => `<tr>${row.map((text, i) => cell(text, i, rowHeaders && i === 0 ? 'row' : undefined)).join('')}</tr>`),
    '</tbody>',
    '</table>',
  ].join('\n'));
}

/** What may be wider than a phone scrolls by itself, by finger or by arrow keys. */
const scroll = (label: string, content: string): string =>
  `<div class="scroll" role="region" aria-label="${escaped(label)}" tabindex="0">\n${content}\n</div>`;

const terms = (list: readonly (readonly [string, string])[], name: string): string =>
  `<dl class="${name}">\n${list.map(([term, text]) => `<div><dt>${escaped(term)}</dt><dd>${broken(text)}</dd></div>`).join('\n')}\n</dl>`;

const broken = (text: string): string => escaped(text).replaceAll('\n', '<br>');

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
  const spare = (3 - bytes.length % 3) % 3;
  return text.slice(0, text.length - spare) + '='.repeat(spare);
}
