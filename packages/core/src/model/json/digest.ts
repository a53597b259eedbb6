// Which document is it, exactly? SHA-256 over its canonical JSON (RFC 8785).

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonical, type Json } from '../json.ts';

const known = new WeakMap<object, string>();

/** `sha256:` and 64 hexadecimal digits. Documents are never changed, so each is reckoned once. */
export function digest(value: unknown): string {
  if (typeof value !== 'object' || value === null) return reckon(value);
  let found = known.get(value);
  if (!found) known.set(value, (found = reckon(value)));
  return found;
}

const reckon = (value: unknown): string => 'sha256:' + bytesToHex(sha256(utf8ToBytes(canonical(value as Json))));
