// What comes in: a JSON text is read to the last digit, or refused with its place.

import fc from 'fast-check';
import { readJson } from '../../../packages/core/src/model/json/read-json.ts';
import { equal, setMember, type Json } from '../../../packages/core/src/model/json.ts';
import { law, must, type Law } from '../law.ts';

/** A text by its parts: numbers as they are written, members in their order, perhaps one of them twice. */
type Written =
  | { readonly number: string }
  | { readonly text: string }
  | { readonly list: readonly Written[] }
  | { readonly members: readonly (readonly [string, Written])[] };

const digits = fc
  .integer({ min: 1, max: 22 })
  .chain((n) => fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: n, maxLength: n }));
const literal = fc
  .record({
    sign: fc.constantFrom('', '-'),
    whole: digits.map((d) => d.replace(/^0+(?=.)/, '')),
    fraction: fc.oneof(
      fc.constant(''),
      digits.map((d) => `.${d}`)
    ),
    power: fc.oneof(
      fc.constant(''),
      fc.integer({ min: -330, max: 310 }).map((n) => `e${n}`)
    )
  })
  .map(({ sign, whole, fraction, power }) => sign + whole + fraction + power);
const text = fc.oneof(
  { weight: 6, arbitrary: fc.string({ unit: 'grapheme', maxLength: 4 }) },
  { weight: 1, arbitrary: fc.constant('\ud800x') }
);
const name = fc.constantFrom('a', 'b', 'A/t', '姓名');

const { written } = fc.letrec<{ written: Written }>((tie) => ({
  written: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    literal.map((number) => ({ number })),
    fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.maxSafeInteger()).map((n) => ({ number: JSON.stringify(n) })),
    text.map((t) => ({ text: t })),
    fc.array(tie('written'), { maxLength: 3 }).map((list) => ({ list })),
    fc.array(fc.tuple(name, tie('written')), { maxLength: 3 }).map((members) => ({ members }))
  )
}));

function textOf(w: Written): string {
  if ('number' in w) return w.number;
  if ('text' in w) return JSON.stringify(w.text);
  if ('list' in w) return `[${w.list.map(textOf).join(', ')}]`;
  return `{${w.members.map(([key, value]) => `${JSON.stringify(key)}: ${textOf(value)}`).join(',\n')}}`;
}

/** Digits and the power of ten that they are multiplied by, without zeros at the end. */
function exact(number: string): string {
  const [, sign, whole, fraction = '', power = '0'] = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(number)!;
  let value = BigInt(whole + fraction),
    scale = Number(power) - fraction.length;
  if (value === 0n) return '0';
  while (value % 10n === 0n) [value, scale] = [value / 10n, scale + 1];
  return `${sign}${value}e${scale}`;
}

/** The value, or undefined where no value says all that is written. */
function valueOf(w: Written): Json | undefined {
  if ('number' in w) {
    const value = Number(w.number);
    return Number.isFinite(value) && exact(String(value)) === exact(w.number) ? value : undefined;
  }
  if ('text' in w) return /\p{Surrogate}/u.test(w.text) ? undefined : w.text;
  if ('list' in w) {
    const list = w.list.map(valueOf);
    return list.includes(undefined) ? undefined : (list as Json[]);
  }
  const out: Record<string, unknown> = {};
  for (const [key, inner] of w.members) {
    const value = valueOf(inner);
    if (value === undefined || Object.hasOwn(out, key)) return undefined;
    setMember(out, key, value);
  }
  return out as Json;
}

export const reading: readonly Law[] = [
  law('J1', 'a JSON text is read to the last digit, or refused with its place; never rounded, never chosen', 10, written, (w) => {
    const source = textOf(w),
      wanted = valueOf(w);
    const { value, problems } = readJson(source, 'text');
    must((problems.length === 0) === (wanted !== undefined), 'what is kept and what is refused differ', { source, problems });
    if (wanted === undefined)
      must(
        problems.every((p) => typeof p.facts['line'] === 'number'),
        'no place',
        { source, problems }
      );
    else must(value !== undefined && equal(value, wanted), 'another value', { source, value });
  })
];
