// How does a paper reach people? As one HTML document for screen and printer, or as Markdown; the same paper, the same bytes.

import { typesetPaper, type Block, type ListItem, type Paper } from '@onething/core';
import { htmlOf } from './paper/html.ts';
import { markdownOf } from './paper/markdown.ts';
import type { PaperWords } from './paper/words.ts';

export type { Block, ListItem, Paper } from '@onething/core';

const WORDS: Readonly<Record<Paper['lang'], PaperWords>> = {
  zh: { note: '注意', warning: '提醒', figure: '图', table: '表格', untitled: '无标题', colon: '\uff1a' },
  en: { note: 'Note', warning: 'Warning', figure: 'Figure', table: 'Table', untitled: 'Untitled', colon: ':' }
};

/** A complete HTML document without scripts. `stylesheet` is the address of a sheet on the same origin; left out, the sheet is embedded. */
export function paperHtml(paper: Paper, { stylesheet }: { readonly stylesheet?: string } = {}): string {
  return htmlOf(sound(typesetPaper(paper)), WORDS[paper.lang], stylesheet);
}

/** CommonMark with GFM tables and task lists. A figure becomes its caption and its description. */
export function paperMarkdown(paper: Paper): string {
  return markdownOf(sound(typesetPaper(paper)), WORDS[paper.lang]);
}

/** What both renderers rely on: texts are trimmed lines, headings skip no level, links are http(s), tables are full, nothing is empty. */
function sound({ lang, title, subtitle, facts = [], blocks, footer = [] }: Paper): Paper {
  let headed = false;
  const inOrder = (block: Block): Block => {
    if (block.kind !== 'heading') return block;
    const level = headed ? block.level : 2;
    headed = true;
    return { ...block, level };
  };
  return {
    lang,
    title: line(title) || WORDS[lang].untitled,
    subtitle: line(subtitle ?? ''),
    facts: soundTerms(facts),
    blocks: blocks
      .map((block) => soundBlock(block, WORDS[lang]))
      .filter((block) => block !== undefined)
      .map(inOrder),
    footer: footer.map(lines).filter(Boolean)
  };
}

function soundBlock(block: Block, words: PaperWords): Block | undefined {
  switch (block.kind) {
    case 'heading':
      return some({ ...block, text: line(block.text) }, block.text);
    case 'text':
      return some({ ...block, text: lines(block.text) }, block.text);
    case 'list':
    case 'checklist':
      return filled({ ...block, items: block.items.map(soundItem).filter((item) => item.text || item.details?.length) });
    case 'terms':
      return filled({ ...block, items: soundTerms(block.items) });
    case 'table':
      return block.rows.some((row) => row.length) ? soundTable(block, words) : undefined;
    case 'figure':
      return { ...block, caption: line(block.caption) || words.figure };
  }
}

/** What is no safe link is a text like any other. */
function soundItem({ text, details = [], link }: ListItem): ListItem {
  const said = lines(text),
    target = line(link ?? ''),
    linked = safe.test(target);
  return {
    text: linked ? said || target : [said, target && (said ? `(${target})` : target)].filter(Boolean).join(' '),
    details: details.map(lines).filter(Boolean),
    ...(linked ? { link: target } : {})
  };
}

type Table = Extract<Block, { readonly kind: 'table' }>;

function soundTable(block: Table, words: PaperWords): Table {
  const width = Math.max(block.head.length, ...block.rows.map((row) => row.length));
  const full = (row: readonly string[]): string[] => Array.from({ length: width }, (_, i) => lines(row[i] ?? ''));
  return { ...block, caption: line(block.caption) || words.table, head: full(block.head).map(line), rows: block.rows.map(full) };
}

const soundTerms = (items: readonly (readonly [string, string])[]): (readonly [string, string])[] =>
  items.map(([term, text]) => [line(term), lines(text)] as const).filter(([term, text]) => term || text);

// http(s) with a host and no user before it, who could pass for the host
const safe = /^https?:\/\/[^\s/?#@\\<>"'`]+(?:[/?#][^\s\\<>"'`]*)?$/iu;
const lineEnd = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/gu;
// what neither XML 1.0 nor paper can carry
const forbidden = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** Trimmed lines, none empty, parted by \n. */
const lines = (text: string): string =>
  text
    .split(lineEnd)
    .map((part) => part.replace(forbidden, ' ').trim())
    .filter(Boolean)
    .join('\n');
const line = (text: string): string => lines(text).replaceAll('\n', ' ');
const some = <T>(block: T, text: string): T | undefined => (lines(text) ? block : undefined);
const filled = <T extends { readonly items: readonly unknown[] }>(block: T): T | undefined => (block.items.length ? block : undefined);
