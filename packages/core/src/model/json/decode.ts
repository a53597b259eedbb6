// Which text do these bytes hold? JSON travels as UTF-8 (RFC 8259, 8.1). Another encoding is told, with where it shows, and never
// read as U+FFFD; a byte order mark is let pass.

import { lineColumns, type Fault } from './scan.ts';

/** Of browsers and Node alike; the core is compiled without the types of either. */
interface Decoder {
  readonly decode: (bytes: Uint8Array, options?: { readonly stream: boolean }) => string;
}
declare const TextDecoder: new (label: string, options: { readonly fatal: boolean; readonly ignoreBOM?: boolean }) => Decoder;

/** The text, or the fault that keeps it from being read. */
export function decoded(bytes: Uint8Array): string | Fault {
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return { code: 'read.otherEncoding', pointer: [], facts: { encoding: wide, line: 1, column: 1 } };
  const text = decodedAs('utf-8', bytes);
  if (text !== undefined) return text;
  if (bytes.includes(0)) return { code: 'read.notText', pointer: [], facts: {} };
  const before = readablePrefix(bytes),
    place = { ...lineColumns(before)(before.length) };
  // what holds characters in good UTF-8 first was UTF-8 once, and was cut or mixed since
  return /^[\0-\x7f]*$/.test(before) && decodedAs('gb18030', bytes) !== undefined
    ? { code: 'read.otherEncoding', pointer: [], facts: { encoding: 'GB18030 (GBK)', ...place } }
    : { code: 'read.brokenEncoding', pointer: [], facts: place };
}

/** UTF-16 and UTF-32 show by their mark, or by zero bytes beside the first bracket. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  if (bytes.length < 2) return undefined;
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff)) return 'UTF-32';
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return 'UTF-16';
  if (a === 0 || b === 0) return bytes.length >= 4 && [a, b, c, d].filter((byte) => byte === 0).length === 3 ? 'UTF-32' : 'UTF-16';
  return undefined;
}

function decodedAs(encoding: string, bytes: Uint8Array, stream = false): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes, { stream });
  } catch {
    return undefined; // bytes that are none of it, or an encoding that is not known here
  }
}

/** The longest beginning that is UTF-8. */
function readablePrefix(bytes: Uint8Array): string {
  let good = 0,
    bad = bytes.length;
  while (good < bad) {
    const middle = (good + bad + 1) >> 1;
    if (decodedAs('utf-8', bytes.subarray(0, middle), true) !== undefined) good = middle;
    else bad = middle - 1;
  }
  return decodedAs('utf-8', bytes.subarray(0, good), true) ?? '';
}
