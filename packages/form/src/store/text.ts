// How does what is typed become a value, and back? Typing is forgiving (full-width digits, blanks in long numbers, a small x at
// the end of a resident number); what cannot be read stays as it was typed, is told, and is never thrown away.

import { isArray, type Json } from '@onething/core/live';
import type { Control } from './kinds.ts';

export function valueOf(text: string, { kind, format }: Pick<Control, 'kind' | 'format'>): Json | undefined {
  if (kind === 'number') return numberOf(text);
  if (kind === 'lines') {
    const lines = text.split(/\r?\n/).filter((l) => l.trim());
    return lines.length ? lines : undefined;
  }
  if (format === 'date') return dateOf(halfWidth(text).replace(/\s/g, '')) || undefined;
  // of the numbers, only that of a mobile telephone can begin so
  if (format?.startsWith('cn-') || format === 'year')
    return (
      halfWidth(text)
        .replace(/[\s-]/g, '')
        .replace(/^\(?(\+|00)?86\)?(?=1\d{10}$)/, '')
        .toUpperCase() || undefined
    );
  return text === '' ? undefined : text;
}

export function textOf(value: Json | undefined): string {
  if (value === undefined || value === null) return '';
  return isArray(value) ? value.map(textOf).join('\n') : typeof value === 'number' ? plain(value) : String(value);
}

function numberOf(text: string): Json | undefined {
  const tidy = halfWidth(text).replace(/[\s,_]/g, '');
  if (tidy === '') return undefined;
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(tidy) && Number.isFinite(Number(tidy)) ? Number(tidy) : text;
}

/** 2026/5/1, 2026年5月1日 and 20260501 are 2026-05-01. */
const dateOf = (text: string): string =>
  text.replace(
    /^(\d{4})(?:[-./年](\d\d?)[-./月](\d\d?)日?|(\d\d)(\d\d))$/,
    (_, y: string, m: string, d: string, month = m, day = d) => `${y}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  );

/** Full-width forms as they stand on a Chinese keyboard, and the ideographic full stop as a decimal point. */
export const halfWidth = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\u00a0]/g, ' ')
    .replace(/\u3002/g, '.')
    .replace(/[\u2010-\u2015\u2212]/g, '-');

/** Without an exponent, as far as people write numbers. */
function plain(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 }) : text;
}

/** 1234567.5 → 1,234,567.5 */
export function grouped(value: number): string {
  const [whole = '', part] = plain(value).split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (part === undefined ? '' : `.${part}`);
}
