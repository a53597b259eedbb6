// Is it a document, and if not, what is wrong, where, and what to do instead? The only place that meets untrusted
// definitions: a list of problems for anything at all, never a throw, never a hang.

import type { Bundle, Catalogue, Composition, Diagnostic, Dossier, Item, Submission } from './model/generated/documents.ts';
import { digest } from './model/json/digest.ts';
import { JSON_LIMITS } from './model/json/limits.ts';
import { exactly, told } from './model/json/exactly.ts';
import { tellText, type Fault } from './model/json/scan.ts';
import { isArray, isObject, type Json, type JsonObject, type Segment } from './model/json.ts';
import { schemaProblems } from './read/schemas.ts';
import { shapeProblems } from './read/shape.ts';

/** A document of any kind, told apart by `kind`. */
export type AnyDocument = Catalogue | Item | Bundle | Composition | Submission | Dossier;
/** A document, or the findings that say why there is none. Warnings may stand beside a document. */
export interface Reading {
  readonly document?: AnyDocument;
  readonly problems: readonly Diagnostic[];
}

/** Reads a text, or its bytes in UTF-8. `file` names it in the problems. */
export function read(source: string | Uint8Array, file: string): Reading {
  const { text, value, faults } = exactly(source);
  if (value === undefined) return { problems: told(faults, file, text) };
  const { document, faults: more } = judged(value);
  const all = [...faults, ...more];
  return { ...(document && !all.some((f) => f.severity !== 'warning') && { document: sealed(document) }), problems: told(all, file, text) };
}

/** Reads data that were parsed elsewhere. sealed: false where nothing is composed, as beside a worker that does: it saves the digest. */
export function readValue(value: unknown, file: string, { sealed: seal = true }: { readonly sealed?: boolean } = {}): Reading {
  const faults = plainFaults(value);
  if (faults.length) return { problems: told(faults, file, '') };
  const { document, faults: more } = judged(value as Json);
  return { ...(document && more.length === 0 && { document: seal ? sealed(document) : document }), problems: told(more, file, '') };
}

/** The content digest is reckoned where a document comes in, once. */
function sealed(document: AnyDocument): AnyDocument {
  digest(document);
  return document;
}

function judged(value: Json): { document?: AnyDocument; faults: Fault[] } {
  const shape = shapeProblems(value);
  if (shape.length) return { faults: shape };
  const faults = schemaProblems(value as JsonObject);
  return faults.length ? { faults } : { document: value as unknown as AnyDocument, faults: [] };
}

/** What JSON could not have said: cycles, functions, numbers that are none. Iterative, so that depth does no harm. */
function plainFaults(root: unknown): Fault[] {
  const faults: Fault[] = [];
  const open = new Set<object>();
  const stack: { value: unknown; pointer: Segment[]; leave?: boolean }[] = [{ value: root, pointer: [] }];
  let count = 0;
  while (stack.length && faults.length <= JSON_LIMITS.problems) {
    const { value, pointer, leave } = stack.pop()!;
    if (leave) {
      open.delete(value as object);
      continue;
    }
    const fault = (code: string, facts: Record<string, Json> = {}): void => {
      faults.push({ code, pointer, facts });
    };
    if (++count > JSON_LIMITS.values) {
      fault('read.tooManyValues', { limit: JSON_LIMITS.values });
      break;
    }
    if (typeof value === 'string') {
      tellText(value, true, fault);
      continue;
    }
    if (typeof value === 'number') {
      if (!Number.isFinite(value)) fault('read.notFinite', { text: String(value) });
      continue;
    }
    if (value === null || typeof value === 'boolean') continue;
    if (!isArray(value as Json) && !isObject(value)) {
      if (value !== undefined || pointer.length === 0) fault('read.notJson');
      continue;
    }
    if (pointer.length > JSON_LIMITS.depth) {
      fault('read.tooDeep', { limit: JSON_LIMITS.depth });
      continue;
    }
    if (open.has(value as object)) {
      fault('read.cycle');
      continue;
    }
    open.add(value as object);
    stack.push({ value, pointer, leave: true });
    for (const key of Object.keys(value as object)) {
      if (key === '__proto__') fault('read.unsafeKey', { key });
      stack.push({ value: (value as Record<string, unknown>)[key], pointer: [...pointer, key] });
    }
  }
  return faults;
}
