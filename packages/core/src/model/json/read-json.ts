// Which value does a JSON text say, exactly? What JSON.parse would change or choose in silence is refused: digits that no double
// holds, a member given twice, half a character, a member called `__proto__`; depth and size too, before anything is built.
// RFC 8259, and what I-JSON (RFC 7493) asks of those who exchange it.

import type { Diagnostic } from '../generated/documents.ts';
import type { Json, Segment } from '../json.ts';
import { exactly, told } from './exactly.ts';
import { JSON_LIMITS, type JsonLimits } from './limits.ts';
import { lineColumns, places } from './scan.ts';

export type { JsonLimits } from './limits.ts';

/** A value that a text says exactly, or the findings that say why there is none. */
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

/** Where the values of pointers begin in a text, from line 1 and column 1; a pointer that leads nowhere has the nearest place above it. */
export function locate(text: string, pointers: readonly (readonly Segment[])[]): { readonly line: number; readonly column: number }[] {
  const plain = text.startsWith('\ufeff') ? text.slice(1) : text;
  return places(plain, pointers).map(lineColumns(plain));
}
