// Is it a saved document? A file from anywhere becomes one, or a list of problems: its parts are judged by the core's `read`,
// the rest here. A bare bundle is welcome too, when the caller has a catalogue and items to go with it.

import {
  isArray,
  isObject,
  readValue,
  type Bundle,
  type Catalogue,
  type Condition,
  type Diagnostic,
  type Item,
  type Json,
  type JsonObject
} from '@onething/core';
import { conditionFault } from './condition.ts';
import { documentOf, FORMAT, type DesignDocument, type NamedCondition, type Persona, type Position, type Review } from './document.ts';

/** Composing, which wants digests, happens in the worker. */
export const UNSEALED = { sealed: false };

export interface ReadDocument {
  readonly doc?: DesignDocument;
  readonly problems: readonly Diagnostic[];
}
export interface Library {
  readonly catalogue: Catalogue;
  readonly items: readonly Item[];
}

export function readDocument(value: unknown, file: string, library?: Library): ReadDocument {
  const steps = reading(value, file, library);
  for (;;) {
    const { done, value: read } = steps.next();
    if (done) return read;
  }
}

/** The same, letting the page breathe between the items: a hundred of them take longer than a frame. */
export async function readInSlices(value: unknown, file: string, library?: Library): Promise<ReadDocument> {
  const steps = reading(value, file, library);
  for (let began = performance.now(); ;) {
    const { done, value: read } = steps.next();
    if (done) return read;
    if (performance.now() - began > SLICE) {
      await breath();
      began = performance.now();
    }
  }
}

/** Half a frame, in milliseconds. */
const SLICE = 8;

/** A timer would wait 4 ms each time. */
const breath = (): Promise<unknown> =>
  'scheduler' in globalThis
    ? scheduler.postTask(() => {})
    : new Promise((done) => {
        setTimeout(done);
      });

function* reading(value: unknown, file: string, library?: Library): Generator<undefined, ReadDocument> {
  if (isObject(value) && value.kind === 'design') return yield* readDesign(value, file);
  const { document, problems } = readValue(value, file, UNSEALED);
  if (!document) return { problems };
  if (document.kind === 'bundle' && library) return { doc: documentOf(document, library.catalogue, library.items), problems };
  return { problems: [fault(file, 'read.otherKind', [], { wanted: 'design', found: document.kind })] };
}

function* readDesign(value: JsonObject, file: string): Generator<undefined, ReadDocument> {
  const problems: Diagnostic[] = [];
  if (value.format !== FORMAT) return { problems: [fault(file, 'shape.const', ['format'], { value: FORMAT })] };
  const part = <T>(kind: string, at: readonly string[], given: Json | undefined): T => {
    const reading = readValue(given, file, UNSEALED);
    for (const p of reading.problems) problems.push({ ...p, at: p.at.map((place) => ({ ...place, pointer: [...at, ...place.pointer] })) });
    if (reading.document && reading.document.kind !== kind)
      problems.push(fault(file, 'read.otherKind', at, { wanted: kind, found: reading.document.kind }));
    return reading.document as unknown as T;
  };
  const bundle = part<Bundle>('bundle', ['bundle'], value.bundle);
  const catalogue = part<Catalogue>('catalogue', ['catalogue'], value.catalogue);
  const items: [string, Item][] = [];
  for (const [id, item] of isObject(value.items) ? Object.entries(value.items) : []) {
    yield;
    items.push([id, part<Item>('item', ['items', id], item)]);
  }
  for (const [id, item] of items) if (item && item.id !== id) problems.push(fault(file, 'shape.const', ['items', id, 'id'], { value: id }));
  if (problems.length) return { problems };
  return { doc: { kind: 'design', format: FORMAT, bundle, catalogue, items: Object.fromEntries(items), ...rest(value) }, problems };
}

/** Places, named conditions, personas and notes: what is not well formed is left out, for nothing hangs on it. */
function rest({
  layout,
  conditions,
  personas,
  reviews
}: JsonObject): Pick<DesignDocument, 'layout' | 'conditions' | 'personas' | 'reviews'> {
  const entries = (of: Json | undefined): [string, Json | undefined][] => (isObject(of) ? Object.entries(of) : []);
  return {
    layout: Object.fromEntries(entries(layout).filter((e): e is [string, Json & object] => isPosition(e[1]))) as unknown as Record<
      string,
      Position
    >,
    conditions: Object.fromEntries(entries(conditions).filter((e) => isNamed(e[1]))) as unknown as Record<string, NamedCondition>,
    personas: (isArray(personas) ? personas : []).filter(
      (p) => isObject(p) && typeof p.id === 'string' && isText(p.title) && isObject(p.answers)
    ) as unknown as readonly Persona[],
    reviews: Object.fromEntries(
      entries(reviews).filter((e) => isObject(e[1]) && ['asked', 'waiting', 'later'].includes(String((e[1] as JsonObject).state)))
    ) as unknown as Record<string, Review>
  };
}

const isText = (t: Json | undefined): boolean => isObject(t) && typeof t.zh === 'string' && typeof t.en === 'string';
const isNamed = (c: Json | undefined): boolean =>
  isObject(c) && isText(c.title) && isObject(c.when) && conditionFault(c.when as unknown as Condition) === undefined;
const isPosition = (p: Json | undefined): boolean => isObject(p) && Number.isFinite(p.x) && Number.isFinite(p.y);

function fault(file: string, code: string, pointer: readonly string[], facts: Record<string, Json>): Diagnostic {
  return { code, severity: 'error', at: [{ document: 'file', id: file, pointer: [...pointer] }], facts };
}
