// Rows copied in a spreadsheet become rows of a table: columns by their names when the first row has them, else by their
// order. Codes are found by their title; nothing that is not understood is dropped in silence.

import type { Datum, Json, JsonObject, Node } from '@onething/core/live';
import { controlOf } from './kinds.ts';
import { valueOf } from './text.ts';

export interface Column {
  readonly node: Node;
  readonly datum?: Datum;
}

export interface Pasted {
  readonly rows: readonly JsonObject[];
  readonly skipped: readonly string[];
}

export function pasted(text: string, columns: readonly Column[], lang: 'zh' | 'en'): Pasted {
  const lines = cells(text).filter((line) => line.some((cell) => cell.trim()));
  const open = columns.filter((c) => c.datum?.source.kind === 'asked');
  const first = lines[0] ?? [],
    named = first.map((cell) => find(columns, cell));
  const headed = named.filter(Boolean).length > first.length / 2;
  const order: readonly (Column | undefined)[] = headed
    ? named.map((column, i) => (named.indexOf(column) === i ? column : undefined))
    : open;
  // what has no column: by its name if it has one, else as it stands
  const names = headed ? first.map((cell) => cell.trim()) : [],
    skipped = new Set(names.filter((name, i) => name && !order[i]));
  const rows = lines.slice(headed ? 1 : 0).map((line) => {
    const row: Record<string, Json> = {};
    line.forEach((cell, i) => {
      const column = order[i],
        text = cell.trim(),
        value = column && cellValue(text, column, lang);
      if (column && value !== undefined) row[column.datum!.key] = value;
      if (!column && text && !names[i]) skipped.add(text);
    });
    return row;
  });
  return { rows, skipped: [...skipped] };
}

const tidy = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, '');
const find = (columns: readonly Column[], name: string): Column | undefined =>
  columns.find(
    ({ datum }) =>
      datum && [datum.title.zh, datum.title.en, datum.key, ...datum.asks.map((a) => a.label)].some((title) => tidy(title) === tidy(name))
  );

const YES = new Set(['是', '有', 'y', 'yes', 'true', '√', '1']),
  NO = new Set(['否', '无', 'n', 'no', 'false', '×', '0']);

function cellValue(text: string, { node, datum }: Column, lang: 'zh' | 'en'): Json | undefined {
  if (text === '') return undefined;
  const control = controlOf({ node, datum });
  const coded = (word: string): Json =>
    control.choices.find((c) => [c.title[lang], c.title.zh, c.title.en, String(c.code)].some((title) => tidy(title) === tidy(word)))
      ?.code ?? word;
  switch (control.kind) {
    case 'yesno':
    case 'declaration':
      return YES.has(tidy(text)) ? true : NO.has(tidy(text)) ? false : text;
    case 'radio':
    case 'select':
    case 'combobox':
      return coded(text);
    case 'checkboxes':
      return text
        .split(/[、,;\uff0c\uff1b]/)
        .filter(Boolean)
        .map(coded);
    default:
      return valueOf(text, control);
  }
}

/** Tab-separated text as spreadsheets put it on the clipboard: a cell with tabs, breaks or quotes stands in quotes. */
function cells(text: string): string[][] {
  const out: string[][] = [[]];
  for (const [, quoted, bare, end] of text.replace(/\r\n?/g, '\n').matchAll(/(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/g)) {
    out.at(-1)!.push(quoted === undefined ? bare! : quoted.replaceAll('""', '"'));
    if (end === '\n') out.push([]);
    if (end === '') break;
  }
  return out;
}
