// Which value does a JSON text say, exactly? What JSON.parse would change or choose in silence is refused: digits that no double
// holds, a member given twice, half a character, a member called `__proto__`; depth and size too, before anything is built.
// RFC 8259, and what I-JSON (RFC 7493) asks of those who exchange it.

import type { Diagnostic } from '../generated/documents.ts';
import type { Json, Segment } from '../json.ts';
import { decoded } from './decode.ts';
import { JSON_LIMITS, type JsonLimits } from './limits.ts';
import { lineColumns, places, scan, type Fault } from './scan.ts';

export interface JsonReading {
  /** Absent where anything is wrong. */
  readonly value?: Json;
  readonly problems: readonly Diagnostic[];
}

/**
 * The value of a text, or what is wrong with it: code, pointer, line and column from 1 (columns in UTF-16 units). Bytes are taken
 * as UTF-8, with or without a byte order mark. `file` names the text in the problems. Never throws.
 */
export function readJson(source: string | Uint8Array, file: string, limits: Partial<JsonLimits> = {}): JsonReading {
  const { text, value, faults } = exactly(source, { ...JSON_LIMITS, ...limits });
  return { ...(value !== undefined && faults.length === 0 && { value }), problems: told(faults, file, text) };
}

export interface Exactly {
  readonly text: string;
  /** There also beside faults, where they leave something to look at. */
  readonly value?: Json;
  readonly faults: readonly Fault[];
}

export function exactly(source: string | Uint8Array, limits: JsonLimits = JSON_LIMITS): Exactly {
  const none = (fault: Fault): Exactly => ({ text: '', faults: [fault] });
  if (source.length > limits.bytes) return none({ code: 'read.tooLarge', pointer: [], facts: { limit: limits.bytes } });
  const whole = typeof source === 'string' ? source : decoded(source);
  if (typeof whole !== 'string') return none(whole);
  const text = whole.startsWith('\ufeff') ? whole.slice(1) : whole;
  if (text.trim() === '') return none({ code: 'read.empty', pointer: [], facts: {} });
  const { faults, readable } = scan(text, undefined, limits);
  return readable ? { text, value: JSON.parse(text) as Json, faults } : { text, faults };
}

/** Where the values of pointers begin in a text, from line 1 and column 1; a pointer that leads nowhere has the nearest place above it. */
export function locate(text: string, pointers: readonly (readonly Segment[])[]): { readonly line: number; readonly column: number }[] {
  const plain = text.startsWith('\ufeff') ? text.slice(1) : text;
  return places(plain, pointers).map(lineColumns(plain));
}

/** Faults as findings about a file, with line and column where there is a text; what is beyond the limit is counted. */
export function told(faults: readonly Fault[], file: string, text: string): Diagnostic[] {
  const at = (pointer: readonly Segment[]): Diagnostic['at'] => [{ document: 'file', id: file, pointer: [...pointer] }];
  const shown = faults.slice(0, JSON_LIMITS.problems);
  const placeOf = shown.length && text !== '' ? placing(shown, text) : () => ({});
  const problems = shown.map((fault, i): Diagnostic => ({
    code: fault.code,
    severity: fault.severity ?? 'error',
    at: at(fault.pointer),
    facts: { ...fault.facts, ...placeOf(fault, i) }
  }));
  if (faults.length > shown.length)
    problems.push({ code: 'read.more', severity: 'error', at: at([]), facts: { more: faults.length - shown.length } });
  return problems;
}

function placing(faults: readonly Fault[], text: string): (fault: Fault, i: number) => object {
  const offsets = places(
      text,
      faults.map((f) => f.pointer)
    ),
    at = lineColumns(text);
  return ({ offset }, i) => at(offset ?? offsets[i] ?? 0);
}
