// Who judges a payload? Two validators that know nothing of ours: Ajv and Hyperjump, on the item's original form. They must
// agree with each other and with `check`; where one of them has a known fault it is named in FAULTS with its reason.

import { createRequire } from 'node:module';
import { addFormat, getKeyword } from '@hyperjump/json-schema/experimental';
import { registerSchema, setShouldValidateFormat, unregisterSchema, validate } from '@hyperjump/json-schema/draft-2020-12';
import '@hyperjump/json-schema/formats';
import { canonical, isArray, isObject, type Json, type JsonObject } from '../../packages/core/src/model/json.ts';
import { FORMATS } from '../../packages/core/src/model/pattern/formats.ts';

export type Judge = (value: Json) => boolean;
export type Schema = boolean | JsonObject;

const require = createRequire(import.meta.url);
const Ajv = require('ajv/dist/2020').default as new (options: object) => AjvLike;
const addFormats = require('ajv-formats').default as (ajv: AjvLike) => void;
interface AjvLike {
  compile(schema: unknown): (value: unknown) => boolean;
  addFormat(name: string, test: (s: string) => boolean): void;
}

const OURS = Object.keys(FORMATS).filter((name) => name.startsWith('cn-') || name === 'year');

const ajv = new Ajv({ strict: false, multipleOfPrecision: 9, allErrors: false, validateSchema: false, logger: false });
addFormats(ajv);
for (const name of OURS) ajv.addFormat(name, FORMATS[name]!.test);

setShouldValidateFormat(true);
const formats = (getKeyword('https://json-schema.org/keyword/draft-2020-12/format') as unknown as { formats: Record<string, string> })
  .formats;
for (const name of OURS) {
  formats[name] = `https://onething.dev/format/${name}`;
  addFormat({ id: formats[name], handler: (value: unknown) => typeof value !== 'string' || FORMATS[name]!.test(value) });
}

/** Where a judge is known to err; its word is not asked there. */
export const FAULTS: readonly {
  readonly judge: 'ajv' | 'hyperjump';
  readonly why: string;
  readonly on: (schema: string, value: string) => boolean;
}[] = [
  {
    judge: 'ajv',
    why: 'accepts [] for contains beside prefixItems (merge.md, pitfall 16)',
    on: (schema) => schema.includes('"prefixItems"') && schema.includes('"contains"')
  },
  {
    judge: 'ajv',
    why: 'refuses 2000.1 as a multiple of 0.0001: the rounding of a large quotient is above its tolerance',
    on: (schema, value) => /"multipleOf":(0?\.\d{3}|1e-)/.test(schema) && /\d{3}\.\d/.test(value)
  },
  {
    judge: 'hyperjump',
    why: 'multipleOf by a tolerance of 1.2e-7 (merge.md, pitfall 7)',
    on: (schema, value) => schema.includes('"multipleOf"') && /\d\.\d{6,}|e-/.test(value)
  },
  {
    judge: 'hyperjump',
    why: 'refuses −1 as a multiple of 0.01: the remainder of a negative number is compared with the positive step',
    on: (schema, value) => /"multipleOf":0?\.\d|"multipleOf":\d+\.\d/.test(schema) && /-\d/.test(value)
  }
];

const ajvs = new Map<string, Judge>(),
  hyperjumps = new Map<string, Judge>();
let count = 0;

export function byAjv(schema: Schema): Judge {
  const key = canonical(schema);
  return remember(ajvs, key, () => {
    const judge = ajv.compile(JSON.parse(key));
    return (value) => judge(value);
  });
}

export async function byHyperjump(schema: Schema): Promise<Judge> {
  const key = canonical(schema);
  const known = hyperjumps.get(key);
  if (known) return known;
  const uri = `https://onething.dev/law/${++count}`;
  registerSchema(JSON.parse(key), uri, 'https://json-schema.org/draft/2020-12/schema');
  const judge = await validate(uri);
  unregisterSchema(uri);
  return remember(hyperjumps, key, () => (value) => judge(value as never).valid);
}

function remember(map: Map<string, Judge>, key: string, make: () => Judge): Judge {
  let judge = map.get(key);
  if (!judge) {
    if (map.size > 200) map.clear();
    map.set(key, (judge = make()));
  }
  return judge;
}

/** Both judges' word; `undefined` where one is known to err. Throws where they disagree without a known fault. */
export async function judges(schema: Schema): Promise<Judge> {
  const text = canonical(schema),
    ajvSays = byAjv(schema),
    hyperjumpSays = await byHyperjump(schema);
  return (value) => {
    const shown = JSON.stringify(value);
    const faulty = FAULTS.filter((f) => f.on(text, shown)).map((f) => f.judge);
    if (faulty.includes('ajv')) return hyperjumpSays(value);
    const verdict = ajvSays(value);
    if (!faulty.includes('hyperjump') && hyperjumpSays(value) !== verdict) {
      throw new Error(`The judges disagree: Ajv ${verdict}, Hyperjump ${!verdict}\n${text}\n${shown}`);
    }
    return verdict;
  };
}

/** A form as it is judged when decisions dropped fields: nowhere required, under no condition either. Independent of the core's own way. */
export function withoutRequired(schema: Schema, [name, ...below]: readonly string[]): Schema {
  if (name === undefined || !isObject(schema)) return schema;
  const s = schema as JsonObject,
    out: Record<string, Json | undefined> = { ...s };
  if (isArray(s.allOf)) out.allOf = s.allOf.map((part) => withoutRequired(part as Schema, [name, ...below]) as Json);
  for (const branch of ['then', 'else']) if (isObject(s[branch])) out[branch] = withoutRequired(s[branch], [name, ...below]) as Json;
  if (isObject(s.dependentSchemas))
    out.dependentSchemas = Object.fromEntries(
      Object.entries(s.dependentSchemas).map(([key, part]) => [key, withoutRequired(part as Schema, [name, ...below]) as Json])
    );
  if (name === '*') {
    if (s.items !== undefined) out.items = withoutRequired(s.items as Schema, below) as Json;
    return out as JsonObject;
  }
  if (below.length === 0) {
    if (isArray(s.required)) out.required = s.required.filter((key) => key !== name);
    if (isObject(s.dependentRequired))
      out.dependentRequired = Object.fromEntries(
        Object.entries(s.dependentRequired).map(([key, list]) => [key, (list as Json[]).filter((one) => one !== name)])
      );
    return out as JsonObject;
  }
  const props = s.properties;
  if (isObject(props) && props[name] !== undefined)
    out.properties = { ...props, [name]: withoutRequired(props[name] as Schema, below) as Json };
  return out as JsonObject;
}
