// How is Chinese punctuated? At full width beside Chinese characters (GB/T 15834-2011), however it was typed; between digits
// and Latin letters it stays as it is.

import { isArray, isObject, type Json } from '../json.ts';
import type { Paper } from './paper.ts';

const beside = /[\p{Script=Han}\u3001-\u3011\u2018-\u201d\u2026\uff01-\uff60]/u;
const narrow = /[,:;?!()]/;
const marks: Readonly<Record<string, string>> = { ',': '\uff0c', ':': '\uff1a', ';': '\uff1b', '?': '\uff1f', '!': '\uff01' };

/** A text for Chinese readers; the same again when it is typeset already. */
export function punctuated(text: string): string {
  if (!narrow.test(text)) return text;
  const chars = [...text],
    open: number[] = [];
  chars.forEach((c, i) => {
    const between = beside.test(chars[i - 1] ?? '') || beside.test(chars[i + 1] ?? '');
    if (Object.hasOwn(marks, c) && between) chars[i] = marks[c]!;
    else if (c === '(') open.push(i);
    else if (c === ')') {
      const start = open.pop();
      // a pair is wide or narrow as one
      if (start === undefined ? between : between || wideAt(chars, start)) {
        chars[i] = '\uff09';
        if (start !== undefined) chars[start] = '\uff08';
      }
    }
  });
  return chars.join('');
}

const wideAt = (chars: readonly string[], i: number): boolean => beside.test(chars[i - 1] ?? '') || beside.test(chars[i + 1] ?? '');

/** Every text of a Chinese paper; what is for machines stays: kinds, links, pictures. */
export const typesetPaper = (paper: Paper): Paper => (paper.lang === 'zh' ? (mapped(paper as unknown as Json) as unknown as Paper) : paper);

const machines: ReadonlySet<string> = new Set(['kind', 'lang', 'tone', 'align', 'link', 'svg']);

function mapped(value: Json): Json {
  if (typeof value === 'string') return punctuated(value);
  if (isArray(value)) return value.map(mapped);
  return isObject(value)
    ? Object.fromEntries(Object.entries(value).map(([key, v]) => [key, machines.has(key) || v === undefined ? v! : mapped(v!)]))
    : value;
}
