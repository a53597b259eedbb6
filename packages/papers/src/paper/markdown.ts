// How is a paper written as Markdown? CommonMark 0.31 with the tables and task lists of GFM; a text never becomes markup.

import type { Block, ListItem, Paper } from '@onething/core';
import type { PaperWords } from './words.ts';

/** Takes a sound paper: its texts are trimmed lines, its links safe, its tables full. */
export function markdownOf({ title, subtitle, facts = [], blocks, footer = [] }: Paper, words: PaperWords): string {
  const parts = [`# ${written(title)}`, ...(subtitle ? [written(subtitle)] : [])];
  let run = 0;
  for (const block of [...(facts.length ? [{ kind: 'terms', items: facts } as const] : []), ...blocks]) {
    run = listed.has(block.kind) ? run + 1 : 0;
    parts.push(blockMarkdown(block, words, run % 2 === 1));
  }
  if (footer.length) parts.push('---', ...footer.map((text) => written(text)));
  return `${parts.join('\n\n')}\n`;
}

const listed: ReadonlySet<Block['kind']> = new Set(['list', 'checklist', 'terms']);

/** odd: neighbouring lists would run together, so they take turns with their marks. */
function blockMarkdown(block: Block, words: PaperWords, odd: boolean): string {
  const bullet = odd ? '- ' : '* ';
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${written(block.text)}`;
    case 'text':
      return textMarkdown(block, words);
    case 'list':
      return list(block.items, block.ordered ? (i) => `${i + 1}${odd ? '.' : ')'} ` : () => bullet);
    case 'checklist':
      return list(block.items, () => bullet, '[ ] ');
    case 'table':
      return tableMarkdown(block);
    case 'terms':
      return block.items.map(([term, text]) => bullet + [bold(term), written(text, '  ')].filter(Boolean).join(': ')).join('\n');
    case 'figure':
      return [bold(`${words.figure}: ${block.caption}`), written(description(block.svg))].filter(Boolean).join('\n\n');
  }
}

function textMarkdown({ text, tone = 'plain' }: Extract<Block, { readonly kind: 'text' }>, words: PaperWords): string {
  return tone === 'plain' ? written(text) : `> ${bold(words[tone])}: ${written(text, '> ')}`;
}

function list(items: readonly ListItem[], mark: (index: number) => string, box = ''): string {
  return items
    .flatMap(({ text, details = [], link }, i) => {
      const indent = ' '.repeat(mark(i).length),
        said = written(text, indent);
      // an ampersand in a target would begin an entity
      const linked = link === undefined ? said : `[${said}](<${link.replaceAll('&', '\\&')}>)`;
      return [mark(i) + box + linked, ...details.map((d) => `${indent}- ${written(d, `${indent}  `)}`)];
    })
    .join('\n');
}

function tableMarkdown({ caption, head, rows, rowHeaders = false, align = [] }: Extract<Block, { readonly kind: 'table' }>): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    bold(caption),
    '',
    row(head.map(cell)),
    row(head.map((_, i) => (align[i] === 'end' ? '---:' : '---'))),
    ...rows.map((cells) => row(cells.map((text, i) => (rowHeaders && i === 0 ? bold(text) : cell(text)))))
  ].join('\n');
}

/** What the SVG says of itself to those who cannot see it. */
function description(svg: string): string {
  const inside = /<desc\b[^>]*>([\s\S]*?)<\/desc>/u.exec(svg)?.[1] ?? '';
  const text = inside.replace(/&(?:lt|gt|quot|apos|amp|#39);/gu, (entity) => ENTITIES[entity]!);
  return text
    .split('\n')
    .map((part) => part.trim())
    .filter(Boolean)
    .join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&#39;': "'", '&amp;': '&' };

// what is markup anywhere in a line; the colon and the point only where an address would become a link
const inline = /[\\`*_~[\]<>&|#$]|:(?=\/\/)|(?<=www)\./giu;
// what is markup at its beginning: bullets, numbers, underlines of headings and of tables
const leading = /^(?:(?=[-+=:])|(\d+)(?=[.)]))/u;

const escaped = (text: string): string => text.replace(inline, '\\$&').replace(leading, '$1\\');

/** Lines with hard breaks between them; every further line begins with the prefix. */
const written = (text: string, prefix = ''): string => text.split('\n').map(escaped).join(`\\\n${prefix}`);
const cell = (text: string): string => text.split('\n').map(escaped).join('<br>');
const bold = (text: string): string => (text ? `**${cell(text)}**` : '');
