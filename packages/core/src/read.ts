// Is it a document, and if not, what is wrong, where, and what to do instead? The only place that meets untrusted
// definitions: a list of problems for anything at all, never a throw, never a hang.

import type { Bundle, Catalogue, Composition, Diagnostic, Dossier, Item, Submission } from './model/generated/documents.ts';
import { digest } from './model/json/digest.ts';
import { isArray, isObject, type Json, type JsonObject, type Segment } from './model/json.ts';
import { schemaProblems } from './read/schemas.ts';
import { LIMITS } from './read/limits.ts';
import { shapeProblems } from './read/shape.ts';
import { lineColumns, places, scan, tellText, type Fault } from './read/scan.ts';

export type AnyDocument = Catalogue | Item | Bundle | Composition | Submission | Dossier;
export interface Reading {
  readonly document?: AnyDocument;
  readonly problems: readonly Diagnostic[];
}

/** Reads a text. `file` names it in the problems. */
export function read(text: string, file: string): Reading {
  const plain = text.startsWith('\ufeff') ? text.slice(1) : text;
  const faults: Fault[] = [];
  if (plain.length > LIMITS.bytes) return told([{ code: 'read.tooLarge', pointer: [], facts: { limit: LIMITS.bytes } }], file, '');
  if (plain.trim() === '') return told([{ code: 'read.empty', pointer: [], facts: {} }], file, '');
  const { faults: found, readable } = scan(plain);
  faults.push(...found);
  if (!readable) return told(faults, file, plain);
  let value: unknown;
  try {
    value = JSON.parse(plain);
  } catch {
    return told([...faults, { code: 'read.notJson', pointer: [], facts: {} }], file, plain);
  }
  const { document, faults: more } = judged(value as Json);
  const all = [...faults, ...more];
  return { ...(document && !all.some((f) => f.severity !== 'warning') && { document: sealed(document) }), ...told(all, file, plain) };
}

/** Reads data that were parsed elsewhere. sealed: false where nothing is composed, as beside a worker that does: it saves the digest. */
export function readValue(value: unknown, file: string, { sealed: seal = true }: { readonly sealed?: boolean } = {}): Reading {
  const faults = plainFaults(value);
  if (faults.length) return told(faults, file, '');
  const { document, faults: more } = judged(value as Json);
  return { ...(document && more.length === 0 && { document: seal ? sealed(document) : document }), ...told(more, file, '') };
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
  while (stack.length && faults.length <= LIMITS.problems) {
    const { value, pointer, leave } = stack.pop()!;
    if (leave) {
      open.delete(value as object);
      continue;
    }
    const fault = (code: string, facts: Record<string, Json> = {}): void => {
      faults.push({ code, pointer, facts });
    };
    if (++count > LIMITS.values) {
      fault('read.tooManyValues', { limit: LIMITS.values });
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
    if (pointer.length > LIMITS.depth) {
      fault('read.tooDeep', { limit: LIMITS.depth });
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

function told(faults: readonly Fault[], file: string, text: string): Reading {
  const shown = faults.slice(0, LIMITS.problems);
  const offsets =
    text === '' || shown.length === 0
      ? []
      : places(
          text,
          shown.map((f) => f.pointer)
        );
  const at = text === '' || shown.length === 0 ? undefined : lineColumns(text);
  const problems = shown.map(({ code, pointer, offset, facts, severity }, i): Diagnostic => ({
    code,
    severity: severity ?? 'error',
    at: [{ document: 'file', id: file, pointer: [...pointer] }],
    facts: { ...facts, ...(at && at(offset ?? offsets[i] ?? 0)) }
  }));
  if (faults.length > shown.length) {
    problems.push({
      code: 'read.more',
      severity: 'error',
      at: [{ document: 'file', id: file, pointer: [] }],
      facts: { more: faults.length - shown.length }
    });
  }
  return { problems };
}
