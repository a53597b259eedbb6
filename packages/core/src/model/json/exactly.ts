// What does a JSON text say before it is judged, and how are faults told? Of `read`, which looks further at what has faults, and of
// `readJson`, which does not.

import type { Diagnostic } from '../generated/documents.ts';
import type { Json, Segment } from '../json.ts';
import { decoded } from './decode.ts';
import { JSON_LIMITS, type JsonLimits } from './limits.ts';
import { lineColumns, places, scan, type Fault } from './scan.ts';

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
