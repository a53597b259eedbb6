// Where does a paper go? To the terminal or into a file, as HTML or as Markdown.

import { writeFileSync } from 'node:fs';
import type { Paper } from '@onething/core';
import { paperHtml, paperMarkdown } from '@onething/papers';
import type { Outcome, Values } from '../command.ts';
import type { Language } from './language.ts';
import { Misuse } from './misuse.ts';

export const PRINT_OPTIONS = { format: { type: 'string' }, out: { type: 'string', short: 'o' } } as const;
export const PRINT_USAGE = '[--format html|md] [-o FILE]';

/** As the option says, else as the file is called, else HTML. */
export function printed(paper: Paper, values: Values, language: Language): Outcome {
  const { out } = values,
    text = formatOf(values) === 'md' ? paperMarkdown(paper) : paperHtml(paper);
  if (typeof out !== 'string') return { data: paper, text, code: 0 };
  writeFileSync(out, text);
  return { data: paper, text: { zh: `已写入 ${out}`, en: `wrote ${out}` }[language], code: 0 };
}

/** Before anything is reckoned. */
export function formatOf({ format, out }: Values): 'html' | 'md' {
  if (format === undefined) return typeof out === 'string' && /\.(md|markdown)$/i.test(out) ? 'md' : 'html';
  if (format === 'html' || format === 'md') return format;
  throw new Misuse({ zh: `--format 只能是 html 或 md,没有“${String(format)}”。`, en: `--format is html or md, not "${String(format)}".` });
}
