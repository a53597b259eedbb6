// Is the text JSON (RFC 8259), and what does JSON.parse keep silent about? Names given twice, digits that a double
// cannot hold, unpaired surrogates. One pass, no recursion, nothing built; it stops at the first fault of syntax.
//
// `places` gives offsets of pointers in a second pass, wanted only when there is something to complain about.

import type { Json, Segment } from '../json.ts';
import { JSON_LIMITS, type JsonLimits } from './limits.ts';

export interface Fault {
  readonly code: string;
  readonly pointer: readonly Segment[];
  readonly offset?: number | undefined;
  readonly facts: Readonly<Record<string, Json>>;
  readonly severity?: 'warning' | undefined;
}

export interface Scan {
  readonly faults: readonly Fault[];
  readonly readable: boolean; // JSON.parse may have it
}

/** Pointers that are looked for, as a tree; `offset` is where the value begins. */
export interface Wanted {
  offset?: number;
  readonly below: Map<string, Wanted>;
}

interface Frame {
  readonly close: '}' | ']';
  readonly names?: Map<string, number>;
  at: Segment; // name or index of the member that is being read
  readonly wanted?: Wanted | undefined;
}

type Expected = 'value' | 'name' | 'colon' | 'commaOrEnd' | 'end' | 'escape' | 'quote' | 'noControl';

export function scan(text: string, wanted?: Wanted, limits: JsonLimits = JSON_LIMITS): Scan {
  const faults: Fault[] = [];
  const stack: Frame[] = [];
  const surrogates = /\p{Surrogate}|\\u[dD][89a-fA-F]/u.test(text);
  let i = 0,
    count = 0,
    expected: Expected = 'value';

  const pointer = (): Segment[] => stack.map((f) => f.at);
  const fault = (code: string, offset: number, facts: Record<string, Json>): void => {
    faults.push({ code, pointer: pointer(), offset, facts });
  };
  const stop = (code: string, offset: number, facts: Record<string, Json>): Scan => {
    fault(code, offset, facts);
    return { faults, readable: false };
  };
  const syntax = (wantedHere: Expected, offset: number): Scan =>
    stop('read.syntax', offset, { expected: wantedHere, found: foundAt(text, offset) });

  for (;;) {
    i = skipSpace(text, i);
    const frame = stack.at(-1);
    const c = text[i];
    if (expected === 'end') return c === undefined ? { faults, readable: true } : syntax('end', i);

    if (expected === 'commaOrEnd') {
      if (c === ',') {
        i = skipSpace(text, i + 1);
        expected = frame!.names ? 'name' : 'value';
        if (!frame!.names) frame!.at = (frame!.at as number) + 1;
        continue;
      }
      if (c !== frame!.close) return syntax('commaOrEnd', i);
      stack.pop();
      i++;
      expected = stack.length ? 'commaOrEnd' : 'end';
      continue;
    }

    if (expected === 'name') {
      if (c !== '"') return syntax('name', i);
      const end = endOfString(text, i);
      if (typeof end !== 'number') return syntax(end.expected, end.offset);
      const name = JSON.parse(text.slice(i, end)) as string;
      const first = frame!.names!.get(name);
      frame!.at = name;
      if (first !== undefined) fault('read.duplicateKey', i, { key: short(name), firstLine: lineOf(text, first) });
      else frame!.names!.set(name, i);
      if (name === '__proto__') fault('read.unsafeKey', i, { key: name });
      tellText(name, surrogates, (code, facts) => fault(code, i, facts), limits);
      i = skipSpace(text, end);
      if (text[i] !== ':') return syntax('colon', i);
      i++;
      expected = 'value';
      continue;
    }

    // a value
    if (++count > limits.values) return stop('read.tooManyValues', i, { limit: limits.values });
    const here = frame ? frame.wanted?.below.get(String(frame.at)) : wanted;
    if (here) here.offset = i;
    if (c === '{' || c === '[') {
      if (stack.length >= limits.depth) return stop('read.tooDeep', i, { limit: limits.depth });
      const close = c === '{' ? '}' : ']';
      i = skipSpace(text, i + 1);
      if (text[i] === close) {
        i++;
        expected = stack.length ? 'commaOrEnd' : 'end';
        continue;
      }
      stack.push(close === '}' ? { close, names: new Map(), at: '', wanted: here } : { close, at: 0, wanted: here });
      expected = close === '}' ? 'name' : 'value';
      continue;
    }
    if (c === '"') {
      const end = endOfString(text, i);
      if (typeof end !== 'number') return syntax(end.expected, end.offset);
      if (end - i - 2 > limits.text || surrogates)
        tellText(JSON.parse(text.slice(i, end)) as string, surrogates, (code, facts) => fault(code, i, facts), limits);
      i = end;
    } else {
      LITERAL.lastIndex = i;
      const literal = LITERAL.exec(text)?.[0];
      if (literal === undefined || /[\w.+-]/.test(text[i + literal.length] ?? '')) return syntax('value', i);
      tellNumber(literal, (code, facts) => fault(code, i, facts));
      i += literal.length;
    }
    expected = stack.length ? 'commaOrEnd' : 'end';
  }
}

/** Where the pointers stand; a pointer that leads nowhere is given the nearest place above it. */
export function places(text: string, pointers: readonly (readonly Segment[])[]): number[] {
  const root: Wanted = { below: new Map() };
  for (const pointer of pointers) {
    let at = root;
    for (const segment of pointer) {
      let next = at.below.get(String(segment));
      if (!next) at.below.set(String(segment), (next = { below: new Map() }));
      at = next;
    }
  }
  scan(text, root);
  return pointers.map((pointer) => {
    let at: Wanted | undefined = root,
      offset = root.offset ?? 0;
    for (const segment of pointer) {
      at = at?.below.get(String(segment));
      offset = at?.offset ?? offset;
    }
    return offset;
  });
}

/** Line and column of offsets, from 1; columns in UTF-16 units, as editors count them. */
export function lineColumns(text: string): (offset: number) => { line: number; column: number } {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length);
  return (offset) => {
    let low = 0,
      high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
}

/** What is wrong with a string, apart from its syntax. */
export function tellText(
  value: string,
  surrogates: boolean,
  fault: (code: string, facts: Record<string, Json>) => void,
  limits: JsonLimits = JSON_LIMITS
): void {
  if (value.length > limits.text) fault('read.longString', { limit: limits.text, length: value.length });
  if (surrogates && /\p{Surrogate}/u.test(value)) fault('read.loneSurrogate', { text: short(value) });
}

/** A text for a message: short and well formed. */
export function short(text: string, longest = 60): string {
  const cut = text.length > longest ? text.slice(0, longest) + '…' : text;
  return cut.replace(/\p{Surrogate}/gu, '\ufffd');
}

const LITERAL = /true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;

function tellNumber(literal: string, fault: (code: string, facts: Record<string, Json>) => void): void {
  if (/^[tfn]/.test(literal)) return;
  const value = Number(literal);
  if (!Number.isFinite(value)) return fault('read.notFinite', { text: short(literal) });
  // fifteen digits always come back, but not beside zero, where doubles have fewer
  const certain = literal.length <= 15 && (value === 0 ? !/[1-9]/.test(literal.split(/[eE]/)[0]!) : Math.abs(value) > 1e-300);
  if (!certain && significant(literal) !== significant(String(value))) fault('read.lostDigits', { text: short(literal), kept: value });
}

/** Digits without the zeros around them, and the power of ten: 1200 and 1.2e3 are the same. */
function significant(literal: string): string {
  const [mantissa = '', exponent = '0'] = literal.toLowerCase().replace(/^-/, '').split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const digits = (whole + fraction).replace(/^0+/, '');
  const trimmed = digits.slice(0, endOfDigits(digits));
  return trimmed === '' ? '0' : `${trimmed}e${Number(exponent) - fraction.length + digits.length - trimmed.length}`;
}

/** Where trailing zeros begin; no pattern, which would take quadratic time on a million zeros. */
function endOfDigits(digits: string): number {
  let end = digits.length;
  while (end > 0 && digits[end - 1] === '0') end--;
  return end;
}

function skipSpace(text: string, i: number): number {
  for (; ; i++) {
    const c = text.charCodeAt(i);
    if (c !== 32 && c !== 10 && c !== 13 && c !== 9) return i;
  }
}

/** The offset after the closing quote, or what is wrong. */
function endOfString(text: string, start: number): number | { expected: Expected; offset: number } {
  for (let i = start + 1; ; i++) {
    const c = text.charCodeAt(i);
    if (c === 34) return i + 1;
    if (Number.isNaN(c)) return { expected: 'quote', offset: start };
    if (c < 32) return { expected: 'noControl', offset: i };
    if (c !== 92) continue;
    ESCAPE.lastIndex = i;
    const escape = ESCAPE.exec(text)?.[0];
    if (escape === undefined) return { expected: 'escape', offset: i };
    i += escape.length - 1;
  }
}

const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

function foundAt(text: string, offset: number): string {
  const rest = text.slice(offset, offset + 40);
  return rest === '' ? '' : short(/^[\p{L}\p{N}_.+-]+/u.exec(rest)?.[0] ?? String.fromCodePoint(rest.codePointAt(0)!), 20);
}

function lineOf(text: string, offset: number): number {
  return lineColumns(text.slice(0, offset))(offset).line;
}
