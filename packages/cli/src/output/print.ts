// Where does a paper go? To the terminal or into a file, as HTML or as Markdown.

import type { Paper } from '@onething/core';
import { paperHtml, paperMarkdown } from '@onething/papers';
import type { Outcome, Values } from '../command.ts';
import type { Language } from './language.ts';
import { writeText } from '../files/bytes.ts';
import { OPTIONS } from '../options.ts';

export const PRINT_OPTIONS = { format: OPTIONS.format, out: OPTIONS.outFile } as const;

/** As the option says, else as the file is called, else HTML. */
export function printed(paper: Paper, values: Values, language: Language): Outcome {
  const { out } = values,
    text = formatOf(values) === 'md' ? paperMarkdown(paper) : paperHtml(paper);
  return { data: paper, text: written(out, text, language) ?? text, code: 0 };
}

/** Writes a text where `--out` says, and tells so; undefined where it goes to standard output. */
export function written(out: string | boolean | undefined, text: string, language: Language): string | undefined {
  if (typeof out !== 'string' || out === '-') return undefined;
  writeText(out, text);
  return { zh: `已写入 ${out}`, en: `wrote ${out}` }[language];
}

const formatOf = ({ format, out }: Values): 'html' | 'md' =>
  format === 'md' || (format === undefined && typeof out === 'string' && /\.(md|markdown)$/i.test(out)) ? 'md' : 'html';
