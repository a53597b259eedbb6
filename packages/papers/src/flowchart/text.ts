// How much room does a text take, and how is it written safely? Widths are estimates in em, for there is no page to measure on.

const full =
  '\\u1100-\\u115f\\u2014\\u2018-\\u201d\\u2026\\u2e80-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff00-\\uff60\\uffe0-\\uffe6\\u{1f000}-\\u{1faff}\\u{20000}-\\u{3fffd}';
const closing = '\\p{Pe}\\p{Pf},.;:!?\\u2026\\u3001\\u3002\\uff0c\\uff0e\\uff1a\\uff1b\\uff01\\uff1f';
const unseen = /[\p{M}\p{Cf}]/u,
  wide = new RegExp(`[${full}MW@%]`, 'u'),
  capital = /[\p{Lu}mw&]/u;
// a character of Chinese is a word; no line begins with what closes or ends with what opens
const word = new RegExp(`[\\p{Ps}\\p{Pi}]*(?:[${full}]|[^\\s${full}]+)[${closing}]*\\s*`, 'gu');
// what XML 1.0 forbids, and line ends
const forbidden = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** One line's text cut into lines; cut: it did not all fit. */
export interface Wrapped {
  readonly lines: readonly string[];
  readonly cut: boolean;
}

export const tidy = (text: string): string => text.replace(forbidden, ' ').replace(/\s+/gu, ' ').trim();

/** Width in em: Chinese and full width 1, most others 0.55, capitals a little more so that they do not run out of a box. */
export function ems(text: string): number {
  let sum = 0;
  for (const c of text) sum += unseen.test(c) ? 0 : wide.test(c) ? 1 : capital.test(c) ? 0.75 : 0.55;
  return sum;
}

/** Lines no wider than width px at this font size, no more than most of them; the last ends in … when some is left out. */
export function wrap(text: string, size: number, width: number, most: number): Wrapped {
  const room = width / size,
    lines: string[] = [];
  let line = '';
  const feed = (part: string): void => {
    if (line && ems((line + part).trimEnd()) > room) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += part;
  };
  for (const [part] of tidy(text).matchAll(word)) {
    if (lines.length > most) break;
    if (ems(part.trimEnd()) <= room) feed(part);
    else for (const c of part) feed(c);
  }
  if (line) lines.push(line.trimEnd());
  if (lines.length <= most) return { lines, cut: false };
  return { lines: [...lines.slice(0, most - 1), shorten(lines[most - 1]!, room)], cut: true };
}

function shorten(line: string, room: number): string {
  const chars = [...line];
  while (chars.length && ems(chars.join('')) + 1 > room) chars.pop();
  return `${chars.join('').trimEnd()}…`;
}

export const escaped = (text: string): string =>
  text
    .replace(forbidden, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');

/** One element. Attributes are escaped, numbers kept to a tenth; children are markup already. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...children: readonly string[]
): string {
  const list = Object.entries(attributes)
    .filter(([, v]) => v !== undefined)
    .map(([k, v]) => ` ${k}="${typeof v === 'number' ? tenth(v) : escaped(v!)}"`)
    .join('');
  return children.length ? `<${name}${list}>${children.join('')}</${name}>` : `<${name}${list}/>`;
}

export const tenth = (n: number): number => Math.round(n * 10) / 10 || 0;
