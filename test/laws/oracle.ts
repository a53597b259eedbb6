// What does a mapping mean? The steps of `x-map` once more, written from their description alone and in another way than
// the core's (decimals by text, pairs by JSON), so that a fault in one of the two shows.

import type { MapOp } from '../../packages/core/src/model/generated/documents.ts';
import type { Json } from '../../packages/core/src/model/json.ts';

export function f(steps: readonly MapOp[] | undefined, value: Json | undefined): Json | undefined {
  let v = value;
  for (const op of steps ?? []) {
    const present = v !== undefined;
    v = one(op, v);
    if (v === undefined && present) return undefined;
  }
  return v;
}

function one(op: MapOp, v: Json | undefined): Json | undefined {
  switch (op.op) {
    case 'constant':
      return op.value as Json;
    case 'nullable':
      return v ?? null;
    case 'line':
      return v;
    case 'codes':
      return v === undefined ? undefined : ((op.pairs ?? []) as [Json, Json][]).filter(([code]) => same(code, v))[0]?.[1];
    case 'scale':
      return typeof v === 'number' ? times(v, op.factor) : undefined;
    case 'text':
      return typeof v === 'number' ? plain(v) : undefined;
    case 'date': {
      if (typeof v !== 'string' || !/^\d\d\d\d-\d\d-\d\d$/.test(v)) return undefined;
      const text = {
        YYYYMMDD: v.replaceAll('-', ''),
        'YYYY/MM/DD': v.replaceAll('-', '/'),
        'YYYY.MM.DD': v.replaceAll('-', '.'),
        YYYY年MM月DD日: `${v.slice(0, 4)}年${v.slice(5, 7)}月${v.slice(8)}日`,
        'YYYY-MM': v.slice(0, 7),
        YYYY: v.slice(0, 4)
      }[op.format];
      return op.as === 'integer' ? parseInt(text, 10) : text;
    }
    case 'each': {
      if (!Array.isArray(v)) return undefined;
      const all = v.map((x: Json) => f(op.ops, x));
      return all.some((x) => x === undefined) ? undefined : (all as Json[]);
    }
  }
}

export const same = (a: Json, b: Json): boolean => typeof a === typeof b && JSON.stringify(a) === JSON.stringify(b);

/** Fifteen digits are enough for every number that the arbitraries make. */
function times(x: number, factor: string): number {
  const out = Number((x * Number(factor)).toPrecision(15));
  return Object.is(out, -0) ? 0 : out;
}

function plain(x: number): string {
  const text = x.toFixed(12);
  return text.replace(/\.?0+$/, '') === '-0' ? '0' : text.replace(/\.?0+$/, '');
}

export function line(separator: string, optional: readonly boolean[], parts: readonly (Json | undefined)[]): string | undefined {
  let out = '';
  for (const [i, part] of parts.entries()) {
    if (part === undefined && !optional[i]) return undefined;
    if (part === undefined || part === '') continue;
    out += (out === '' ? '' : separator) + String(part);
  }
  return out === '' ? undefined : out;
}
