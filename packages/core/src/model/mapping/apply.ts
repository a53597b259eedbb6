// How does a canonical value become the value that a form wants, and back? A mapping is a list of steps; split
// reads it forwards, join backwards. A value that a step cannot carry gives undefined, never a guess.

import type { DateOp, MapOp } from '../generated/documents.ts';
import { decimal, scaled, toText, unscaled } from '../json/decimal.ts';
import { isArray, type Json } from '../json.ts';
import { valueKey } from '../node/node.ts';

export type Steps = readonly MapOp[];

export function forwards(steps: Steps | undefined, value: Json | undefined): Json | undefined {
  for (const op of steps ?? []) {
    const next = step(op, value);
    if (next === undefined && value !== undefined) return undefined; // what is not carried is not absent: it is not written as null
    value = next;
  }
  return value;
}

/** The one canonical value that this comes from, or that the mapping names; undefined where several may be meant. */
export function backwards(steps: Steps | undefined, value: Json | undefined): Json | undefined {
  for (const op of [...(steps ?? [])].reverse()) value = stepBack(op, value);
  return value;
}

/** Every canonical value that this may come from: codes of many to one have several. */
export function origins(steps: Steps | undefined, value: Json | undefined): readonly Json[] {
  let from: readonly (Json | undefined)[] = [value];
  for (const op of [...(steps ?? [])].reverse())
    from = from.flatMap((v): readonly (Json | undefined)[] =>
      op.op === 'codes' && v !== undefined ? partners(op.pairs ?? [], 1, v) : [stepBack(op, v)]
    );
  return from.filter((v) => v !== undefined);
}

function step(op: MapOp, value: Json | undefined): Json | undefined {
  if (op.op === 'constant') return op.value as Json;
  if (op.op === 'nullable') return value === undefined ? null : value;
  if (value === undefined) return undefined;
  switch (op.op) {
    case 'codes':
      return lookUp(op.pairs ?? [], 0, value);
    case 'scale':
      return typeof value === 'number' ? scaled(value, op.factor) : undefined;
    case 'text':
      return typeof value === 'number' ? toText(decimal(value)) : undefined;
    case 'date':
      return typeof value === 'string' ? writeDate(op, value) : undefined;
    case 'each':
      return isArray(value) ? whole(value.map((v) => forwards(op.ops, v))) : undefined;
    case 'line':
      return value;
  }
}

function stepBack(op: MapOp, value: Json | undefined): Json | undefined {
  if (op.op === 'constant') return undefined;
  if (op.op === 'nullable') return value === null ? undefined : value;
  if (value === undefined) return undefined;
  switch (op.op) {
    case 'codes':
      return lookUp(op.representative ?? [], 0, value) ?? alone(partners(op.pairs ?? [], 1, value));
    case 'scale':
      return typeof value === 'number' ? unscaled(value, op.factor) : undefined;
    case 'text':
      return typeof value === 'string' && /^-?(0|[1-9]\d*)(\.\d+)?$/.test(value) ? Number(value) : undefined;
    case 'date':
      return readDate(op, value);
    case 'each':
      return isArray(value) ? whole(value.map((v) => backwards(op.ops, v))) : undefined;
    case 'line':
      return undefined; // a line does not say where one part ends
  }
}

type Pair = readonly [Json, Json];

const lookUp = (pairs: readonly (readonly unknown[])[], side: 0 | 1, value: Json): Json | undefined => partners(pairs, side, value)[0];

function partners(pairs: readonly (readonly unknown[])[], side: 0 | 1, value: Json): readonly Json[] {
  const key = valueKey(value);
  return (pairs as readonly Pair[]).filter((pair) => valueKey(pair[side]) === key).map((pair) => pair[side === 0 ? 1 : 0]);
}

/** Of several codes none is guessed. */
const alone = (list: readonly Json[]): Json | undefined => (new Set(list.map(valueKey)).size === 1 ? list[0] : undefined);

function whole(list: (Json | undefined)[]): Json | undefined {
  return list.includes(undefined) ? undefined : (list as Json[]);
}

const ISO = /^(\d{4})-(\d\d)-(\d\d)$/;

function writeDate({ format, as }: DateOp, value: string): Json | undefined {
  const found = ISO.exec(value);
  if (!found) return undefined;
  const [, year = '', month = '', day = ''] = found;
  const text = format.replace('YYYY', year).replace('MM', month).replace('DD', day);
  return as === 'integer' ? Number(text) : text;
}

function readDate({ format }: DateOp, value: Json): Json | undefined {
  if (typeof value !== 'string' || !format.includes('DD')) return undefined; // a year does not say the day
  const found = new RegExp(
    '^' + format.replaceAll('.', '\\.').replace('YYYY', '(\\d{4})').replace('MM', '(\\d\\d)').replace('DD', '(\\d\\d)') + '$',
    'u'
  ).exec(value);
  return found ? `${found[1]}-${found[2]}-${found[3]}` : undefined;
}

/** A line of parts: there when every part is that is not optional, and something is in it. */
export function lineOf(steps: Steps, keys: readonly string[], parts: readonly (Json | undefined)[]): string | undefined {
  const line = steps[0];
  if (line?.op !== 'line') return undefined;
  const optional = new Set(line.optional as readonly string[] | undefined);
  if (keys.some((key, i) => parts[i] === undefined && !optional.has(key))) return undefined;
  return parts.filter((p) => p !== undefined && p !== '').join(line.separator) || undefined;
}

export const isLine = (steps: Steps | undefined): boolean => steps?.[0]?.op === 'line';
/** Whether a mapping writes a constant, whatever the datum. */
export const needsNoDatum = (steps: Steps | undefined): boolean => steps?.[0]?.op === 'constant';
/** Steps that write a value even where the datum is absent. */
export const writesAlways = (steps: Steps | undefined): boolean => !!steps?.some((op) => op.op === 'nullable' || op.op === 'constant');
