// Does a form accept a payload? Ajv says so, with the project's own formats written here once more.

import { createRequire } from 'node:module';
import { at, isRecord, list, type Json, type JsonObject } from './plain.ts';

const require = createRequire(import.meta.url);
const Ajv = require('ajv/dist/2020').default as new (options: object) => {
  compile(schema: unknown): (value: unknown) => boolean;
  addFormat(name: string, test: (text: string) => boolean): void;
};
const ajv = new Ajv({ strict: false, multipleOfPrecision: 9, ownProperties: true, validateSchema: false, logger: false });
(require('ajv-formats').default as (ajv: unknown) => void)(ajv);

export const isDay = (y: number, m: number, d: number): boolean => {
  const day = new Date(Date.UTC(2000, 0, 1));
  day.setUTCFullYear(y, m - 1, d);
  return day.getUTCFullYear() === y && day.getUTCMonth() === m - 1 && day.getUTCDate() === d;
};

/** GB 11643-1999: area, day of birth from 1800 to 2199, order, check character by weights 2^(17-i) modulo 11. */
export function isResidentId(id: string): boolean {
  if (!/^[1-9]\d{16}[\dX]$/.test(id)) return false;
  const year = Number(id.slice(6, 10));
  if (year < 1800 || year > 2199 || !isDay(year, Number(id.slice(10, 12)), Number(id.slice(12, 14)))) return false;
  const sum = Array.from(id.slice(0, 17)).reduce<number>((s, c, i) => s + Number(c) * (2 ** (17 - i) % 11), 0);
  return '10X98765432'[sum % 11] === id[17];
}

/** GB 32100-2015: characters without I, O, S, V, Z; weights 3^i modulo 31. */
function isCreditCode(code: string): boolean {
  const signs = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  if (!/^[0-9A-Z]{2}\d{6}[0-9A-Z]{10}$/.test(code) || [...code].some((c) => !signs.includes(c))) return false;
  let sum = 0;
  for (let i = 0, weight = 1; i < 17; i++, weight = (weight * 3) % 31) sum += signs.indexOf(code[i]!) * weight;
  return signs[(31 - (sum % 31)) % 31] === code[17];
}

ajv.addFormat('cn-resident-id', isResidentId);
ajv.addFormat('cn-credit-code', isCreditCode);
ajv.addFormat('cn-mobile', (s) => /^1[3-9]\d{9}$/.test(s));
ajv.addFormat('cn-postcode', (s) => /^\d{6}$/.test(s));
ajv.addFormat('cn-division', (s) => /^[1-9]\d{5}$/.test(s));
ajv.addFormat('year', (s) => /^\d{4}$/.test(s));

const known = new Map<string, (value: unknown) => boolean>();

export function accepted(schema: unknown, value: unknown): boolean {
  const key = JSON.stringify(schema);
  let judge = known.get(key);
  if (!judge) {
    if (known.size > 3000) known.clear();
    known.set(key, (judge = ajv.compile(JSON.parse(key))));
  }
  return judge(value);
}

/** The form read without a field: nobody requires it, under no condition. `*` steps into rows. Of several ways (`anyOf`) that
 *  with the field cannot be gone; where the field is only late, it can. */
export function without(schema: Json, path: readonly string[], root: JsonObject, late = false): Json {
  if (!isRecord(schema)) return schema;
  const [name = '', ...below] = path,
    again = (part: Json, way = path): Json => without(part, way, root, late);
  const { $ref, ...rest } = schema;
  const out: Record<string, Json> =
    typeof $ref === 'string' ? { ...rest, allOf: [...list(rest.allOf), target($ref, root)] } : { ...schema };
  for (const many of ['allOf', 'oneOf', ...(late ? ['anyOf'] : [])])
    if (Array.isArray(out[many])) out[many] = (out[many] as Json[]).map((p) => again(p));
  for (const single of ['then', 'else']) if (out[single] !== undefined) out[single] = again(out[single]!);
  if (isRecord(out.dependentSchemas))
    out.dependentSchemas = Object.fromEntries(Object.entries(out.dependentSchemas).map(([k, s]) => [k, again(s)]));
  if (name === '*') out.items = again(out.items ?? true, below);
  else if (below.length) {
    const inner = isRecord(out.properties) ? at(out.properties, name) : undefined;
    if (inner !== undefined) out.properties = { ...(out.properties as JsonObject), [name]: again(inner, below) };
  } else {
    if (Array.isArray(out.required)) out.required = out.required.filter((r) => r !== name);
    if (isRecord(out.dependentRequired))
      out.dependentRequired = Object.fromEntries(
        Object.entries(out.dependentRequired).map(([k, all]) => [k, list(all).filter((r) => r !== name)])
      );
  }
  return out;
}

export function target(ref: string, root: JsonObject): Json {
  let here: Json | undefined = root;
  for (const step of ref.split('/').slice(1)) {
    const name = decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~');
    here = isRecord(here) ? at(here, name) : Array.isArray(here) ? (here as Json[])[Number(name)] : undefined;
  }
  return here ?? true;
}
