// What does a form write of a datum? The steps of `x-map`, from their descriptions alone: decimals by whole numbers, codes by
// JSON. Nothing of the core is used here.

import { isDay } from './forms.ts';
import type { Json } from './plain.ts';

export type Step = { readonly op: string } & Readonly<Record<string, Json>>;
export type CodeMaps = Readonly<Record<string, { readonly pairs: readonly (readonly [Json, Json])[] }>>;

/** The form's value, undefined where there is none; `lost` where a value is there that a step cannot carry. */
export function wrote(steps: readonly Step[], value: Json | undefined, maps: CodeMaps): { value: Json | undefined; lost: boolean } {
  let now = value;
  for (const step of steps) {
    const next = one(step, now, maps);
    if (next === undefined && now !== undefined) return { value: undefined, lost: true };
    now = next;
  }
  return { value: now, lost: false };
}

function one(step: Step, value: Json | undefined, maps: CodeMaps): Json | undefined {
  if (step.op === 'constant') return step.value;
  if (step.op === 'nullable') return value === undefined ? null : value;
  if (value === undefined) return undefined;
  if (step.op === 'codes') {
    const pairs = (step.pairs ?? maps[String(step.codeMap)]?.pairs ?? []) as readonly (readonly [Json, Json])[];
    return pairs.find(([canonical]) => JSON.stringify(canonical) === JSON.stringify(value))?.[1];
  }
  if (step.op === 'scale') return typeof value === 'number' ? product(value, String(step.factor)) : undefined;
  if (step.op === 'text') return typeof value === 'number' ? digits(value) : undefined;
  if (step.op === 'date') return typeof value === 'string' ? date(value, String(step.format), step.as === 'integer') : undefined;
  if (step.op === 'each') {
    if (!Array.isArray(value)) return undefined;
    const all = value.map((v) => wrote(step.ops as unknown as Step[], v as Json, maps));
    return all.some((m) => m.lost || m.value === undefined) ? undefined : all.map((m) => m.value!);
  }
  return undefined;
}

/** A line: undefined where a part is missing that is not optional, or where nothing is in it. */
export function lineOf(
  separator: string,
  parts: readonly { readonly text: Json | undefined; readonly optional: boolean }[]
): string | undefined {
  if (parts.some((p) => p.text === undefined && !p.optional)) return undefined;
  const said = parts.map((p) => p.text).filter((t) => t !== undefined && t !== '');
  return said.length ? said.join(separator) : undefined;
}

/** [digits, decimals]: 12.5 is [125n, 1]. */
function exact(text: string): [bigint, number] {
  const [, sign = '', whole = '0', part = '', exponent = '0'] = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/.exec(text)!;
  const decimals = part.length - Number(exponent),
    n = BigInt(sign + whole + part);
  return decimals < 0 ? [n * 10n ** BigInt(-decimals), 0] : [n, decimals];
}

function plain(n: bigint, decimals: number): string {
  const text = (n < 0n ? -n : n).toString().padStart(decimals + 1, '0');
  const part = decimals ? text.slice(-decimals).replace(/0+$/, '') : '';
  return (n < 0n ? '-' : '') + text.slice(0, text.length - decimals) + (part && '.' + part);
}

function product(x: number, factor: string): number {
  const [a, m] = exact(String(x)),
    [b, n] = exact(factor);
  return Number(plain(a * b, m + n));
}

const digits = (x: number): string => plain(...exact(String(x)));

function date(value: string, format: string, asInteger: boolean): Json | undefined {
  const [year, month, day, more] = value.split('-');
  if (!/^\d{4}$/.test(year ?? '') || !/^\d\d$/.test(month ?? '') || !/^\d\d$/.test(day ?? '') || more !== undefined) return undefined;
  if (!isDay(Number(year), Number(month), Number(day))) return undefined;
  const text = format.split('YYYY').join(year).split('MM').join(month).split('DD').join(day);
  return asInteger ? Number(text) : text;
}
