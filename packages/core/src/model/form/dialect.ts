// Which schemas do we model exactly? Walks a schema keyword by keyword and names whatever stands outside: of JSON Schema
// at large ('open', for mergeSchemas) or of the closed dialect of item forms ('form'), where a typo must not weaken a form.
// Nothing is approximated: what is not listed here is declined, with the reason.

import { isArray, isObject, type Json, type JsonObject, type Segment } from '../json.ts';
import { constants, target } from '../node/normalise.ts';
import { FORMATS } from '../pattern/formats.ts';
import { foreignTo, MOST_NODES } from '../pattern/matcher.ts';

export interface Declined {
  readonly keyword: string;
  readonly pointer: readonly Segment[];
  readonly reason: DeclineReason;
  readonly facts?: Readonly<Record<string, Json>>;
}

export type DeclineReason =
  | 'notASchema'
  | 'unknownKeyword'
  | 'notModelled'
  | 'wrongValue'
  | 'badPattern'
  | 'slowPattern'
  | 'largePattern'
  | 'unknownFormat'
  | 'remoteRef'
  | 'danglingRef'
  | 'recursiveRef'
  | 'repeatedCode'
  | 'tooDeep'
  | 'tooLarge'
  | 'hugeNumber'
  | 'otherDraft'
  | 'generalOneOf'
  | 'generalAnyOf'
  | 'closedCondition';

export interface DialectOptions {
  readonly mode: 'form' | 'open';
  readonly formats: boolean; // whether format is asserted
  readonly draft?: 'draft-07' | '2020-12' | undefined;
}

type Shape =
  | 'schema'
  | 'schemas'
  | 'schemaMap'
  | 'items'
  | 'number'
  | 'positive'
  | 'count'
  | 'boolean'
  | 'text'
  | 'texts'
  | 'textsMap'
  | 'dependencies'
  | 'types'
  | 'values'
  | 'any'
  | 'pattern'
  | 'format'
  | 'ref'
  | 'patternMap';

interface Keyword {
  readonly shape: Shape;
  readonly form?: boolean;
  readonly draft?: 'draft-07' | '2020-12';
}

const FORM = { form: true };
const KEYWORDS: Readonly<Record<string, Keyword | undefined>> = Object.assign(Object.create(null) as object, {
  type: { shape: 'types', ...FORM },
  enum: { shape: 'values', ...FORM },
  const: { shape: 'any', ...FORM },
  minimum: { shape: 'number', ...FORM },
  maximum: { shape: 'number', ...FORM },
  exclusiveMinimum: { shape: 'number', ...FORM },
  exclusiveMaximum: { shape: 'number', ...FORM },
  multipleOf: { shape: 'positive', ...FORM },
  minLength: { shape: 'count', ...FORM },
  maxLength: { shape: 'count', ...FORM },
  pattern: { shape: 'pattern', ...FORM },
  format: { shape: 'format', ...FORM },
  items: { shape: 'items', ...FORM },
  minItems: { shape: 'count', ...FORM },
  maxItems: { shape: 'count', ...FORM },
  uniqueItems: { shape: 'boolean', ...FORM },
  contains: { shape: 'schema', ...FORM },
  minContains: { shape: 'count', draft: '2020-12' },
  maxContains: { shape: 'count', draft: '2020-12' },
  prefixItems: { shape: 'schemas', draft: '2020-12' },
  additionalItems: { shape: 'schema', draft: 'draft-07' },
  properties: { shape: 'schemaMap', ...FORM },
  required: { shape: 'texts', ...FORM },
  additionalProperties: { shape: 'schema', ...FORM },
  patternProperties: { shape: 'patternMap' },
  propertyNames: { shape: 'schema' },
  minProperties: { shape: 'count' },
  maxProperties: { shape: 'count' },
  dependentRequired: { shape: 'textsMap', draft: '2020-12', ...FORM },
  dependentSchemas: { shape: 'schemaMap', draft: '2020-12', ...FORM },
  dependencies: { shape: 'dependencies', draft: 'draft-07' },
  allOf: { shape: 'schemas', ...FORM },
  anyOf: { shape: 'schemas', ...FORM },
  oneOf: { shape: 'schemas', ...FORM },
  not: { shape: 'schema' },
  if: { shape: 'schema', ...FORM },
  then: { shape: 'schema', ...FORM },
  else: { shape: 'schema', ...FORM },
  $ref: { shape: 'ref', ...FORM },
  $defs: { shape: 'schemaMap', ...FORM },
  definitions: { shape: 'schemaMap', ...FORM }
} satisfies Record<string, Keyword>);
const ANNOTATIONS = new Set([
  'title',
  'description',
  'default',
  'examples',
  'deprecated',
  'readOnly',
  'writeOnly',
  '$comment',
  '$schema',
  '$id',
  'contentMediaType',
  'contentEncoding',
  'contentSchema',
  '$anchor',
  '$vocabulary'
]);
const NOT_MODELLED = new Set([
  'unevaluatedItems',
  'unevaluatedProperties',
  '$dynamicRef',
  '$dynamicAnchor',
  '$recursiveRef',
  '$recursiveAnchor',
  'id'
]);
const MAX_DEPTH = 200,
  MAX_BOUND = 2 ** 53,
  MAX_WRITTEN_OUT = 5000; // subschemas, references written out

/** What stands outside the dialect, outermost first; at most so many. Total: it ends on any value. */
export function declinedIn(schema: Json, options: DialectOptions, most = Infinity): Declined[] {
  if (!isSchema(schema)) return [{ keyword: '', pointer: [], reason: 'notASchema' }];
  const w: Walk = { root: schema, options, most, found: [], at: [], depth: 0, size: 0, open: new Set(), sound: new Map() };
  walk(schema, w);
  return w.found;
}

/**
 * One walk: `at` is where it stands, `open` the references on the way there, `sound` those that were followed to their end, with the
 * size of what they lead to.
 */
interface Walk {
  readonly root: boolean | JsonObject;
  readonly options: DialectOptions;
  readonly most: number;
  readonly found: Declined[];
  readonly at: Segment[];
  depth: number;
  size: number; // subschemas so far, references written out
  readonly open: Set<string>;
  readonly sound: Map<string, number>;
}

const isSchema = (value: Json | undefined): value is boolean | JsonObject => typeof value === 'boolean' || isObject(value);

function decline({ found, at }: Walk, [reason, facts]: Wrong): void {
  found.push({ keyword: String(at.at(-1) ?? ''), pointer: [...at], reason, ...(facts && { facts }) });
}

function declineAt(name: string, wrong: Wrong, w: Walk): void {
  w.at.push(name);
  decline(w, wrong);
  w.at.pop();
}

function walk(schema: boolean | JsonObject, w: Walk): void {
  if (typeof schema === 'boolean' || w.found.length >= w.most) return;
  // a resource of its own: its references are its own
  if (w.at.length > 0 && schema.$id !== undefined) return declineAt('$id', ['notModelled'], w);
  if (w.depth > MAX_DEPTH) return decline(w, ['tooDeep', { deepest: MAX_DEPTH }]);
  w.depth++;
  w.size++;
  for (const name in schema) {
    const value = schema[name]!;
    const keyword = KEYWORDS[name];
    if (keyword === undefined && (ANNOTATIONS.has(name) || name.startsWith('x-'))) continue;
    const wrong = outside(name, value, keyword, w);
    if (wrong) declineAt(name, wrong, w);
    else {
      w.at.push(name);
      inside(name, value, keyword!.shape, w);
      w.at.pop();
    }
    if (w.found.length >= w.most) break;
  }
  w.depth--;
}

/** Why a member says something that is not modelled. */
function outside(name: string, value: Json, keyword: Keyword | undefined, w: Walk): Wrong | undefined {
  if (!keyword) return [NOT_MODELLED.has(name) ? 'notModelled' : 'unknownKeyword'];
  const { draft, mode } = w.options;
  if (keyword.draft && draft && keyword.draft !== draft) return ['otherDraft', { draft }];
  const reason = mode === 'form' ? outsideForm(name, value, keyword) : undefined;
  return reason ? [reason] : wrongValue(keyword.shape, value, w);
}

/** What an item form may not say although it could be modelled. */
function outsideForm(name: string, value: Json, { form }: Keyword): DeclineReason | undefined {
  if (!form) return 'notModelled';
  if (name === 'additionalProperties' && value !== false && value !== true) return 'notModelled';
  if (name === 'items' && isArray(value)) return 'notModelled';
  if (name === 'oneOf' && isArray(value) && !constants(value) && !discriminated(value)) {
    return value.every((b) => isObject(b) && 'const' in b) ? 'repeatedCode' : 'generalOneOf';
  }
  if (name === 'anyOf' && isArray(value) && !value.every((b) => isObject(b) && Object.keys(b).every((k) => k === 'required')))
    return 'generalAnyOf';
  return undefined;
}

/** Branches told apart by a constant of one property. */
function discriminated(branches: readonly Json[]): boolean {
  const constantsOf = (b: Json): [string, string][] =>
    !isObject(b) || !isObject(b.properties)
      ? []
      : Object.entries(b.properties)
          .filter(([key, p]) => isObject(p) && p.const !== undefined && isArray(b.required) && b.required.includes(key))
          .map(([key, p]) => [key, JSON.stringify((p as JsonObject).const)]);
  const all = branches.map(constantsOf);
  return !!all[0]?.some(
    ([key]) =>
      new Set(all.map((list) => list.find(([k]) => k === key)?.[1])).size === branches.length &&
      all.every((list) => list.some(([k]) => k === key))
  );
}

type Wrong = [DeclineReason, Record<string, Json>?];

function wrongValue(shape: Shape, value: Json, { root, options, open }: Walk): Wrong | undefined {
  const wrong: Wrong = ['wrongValue', { wanted: shape }];
  const texts = (list: Json): boolean => isArray(list) && list.every((t) => typeof t === 'string');
  switch (shape) {
    case 'any':
      return undefined;
    case 'schema':
      return isSchema(value) ? undefined : wrong;
    case 'schemas':
      return isArray(value) && value.length > 0 && value.every(isSchema) ? undefined : wrong;
    case 'items':
      return isSchema(value) || (isArray(value) && value.every(isSchema))
        ? isArray(value) && options.draft === '2020-12'
          ? ['otherDraft', { draft: '2020-12' }]
          : undefined
        : wrong;
    case 'schemaMap':
      return isObject(value) && Object.values(value).every(isSchema) ? undefined : wrong;
    case 'patternMap': {
      if (!isObject(value) || !Object.values(value).every(isSchema)) return wrong;
      for (const source in value) {
        const bad = wrongPattern(source);
        if (bad) return bad;
      }
      return undefined;
    }
    case 'number':
      return typeof value !== 'number' ? wrong : Math.abs(value) > MAX_BOUND ? ['hugeNumber', { limit: MAX_BOUND }] : undefined;
    case 'positive':
      return typeof value !== 'number' || !(value > 0)
        ? wrong
        : value > MAX_BOUND || value < 1e-18
          ? ['hugeNumber', { limit: MAX_BOUND }]
          : undefined;
    case 'count':
      return Number.isInteger(value) && (value as number) >= 0 ? undefined : wrong;
    case 'boolean':
      return typeof value === 'boolean' ? undefined : wrong;
    case 'text':
      return typeof value === 'string' ? undefined : wrong;
    case 'texts':
      return texts(value) ? undefined : wrong;
    case 'textsMap':
      return isObject(value) && Object.values(value).every((v) => texts(v!)) ? undefined : wrong;
    case 'dependencies':
      return isObject(value) && Object.values(value).every((v) => isSchema(v) || texts(v!)) ? undefined : wrong;
    case 'types':
      return (isArray(value) ? value.length > 0 && value.every(isTypeName) : isTypeName(value)) ? undefined : wrong;
    case 'values':
      return isArray(value) && value.length > 0 ? undefined : wrong;
    case 'pattern':
      return typeof value === 'string' ? wrongPattern(value) : wrong;
    case 'format':
      return typeof value !== 'string'
        ? wrong
        : !options.formats || Object.hasOwn(FORMATS, value)
          ? undefined
          : ['unknownFormat', { format: value, known: Object.keys(FORMATS) }];
    case 'ref': {
      if (typeof value !== 'string') return wrong;
      if (value !== '#' && !value.startsWith('#/')) return ['remoteRef', { ref: value.slice(0, 200) }];
      if (open.has(value) || value === '#') return ['recursiveRef', { ref: value }];
      return safeTarget(value, root) === undefined ? ['danglingRef', { ref: value.slice(0, 200) }] : undefined;
    }
  }
}

function inside(name: string, value: Json, shape: Shape, w: Walk): void {
  if (name === '$defs' || name === 'definitions') return; // read where they are referred to
  switch (shape) {
    case 'schema':
    case 'items':
    case 'schemas':
      if (isArray(value)) value.forEach((sub, i) => step(sub as JsonObject, i, w));
      else walk(value as JsonObject, w);
      break;
    case 'schemaMap':
    case 'patternMap':
    case 'dependencies':
      for (const key in value as JsonObject) {
        const sub = (value as JsonObject)[key];
        if (isSchema(sub)) step(sub, key, w);
      }
      break;
    case 'ref':
      follow(value as string, w);
      break;
    default:
  }
}

function step(sub: boolean | JsonObject, segment: Segment, w: Walk): void {
  w.at.push(segment);
  walk(sub, w);
  w.at.pop();
}

/** What a reference leads to is walked once, however many lead there, and counts as often as it is written out. */
function follow(ref: string, w: Walk): void {
  const known = w.sound.get(ref),
    before = w.size;
  if (known !== undefined) w.size += known;
  else {
    w.open.add(ref);
    walk(safeTarget(ref, w.root)!, w);
    w.open.delete(ref);
    w.sound.set(ref, w.size - before);
  }
  // told where it first becomes too much, not of all that is around it
  if (w.size > MAX_WRITTEN_OUT && before <= MAX_WRITTEN_OUT && known !== undefined) decline(w, ['tooLarge', { limit: MAX_WRITTEN_OUT }]);
}

function safeTarget(ref: string, root: boolean | JsonObject): boolean | JsonObject | undefined {
  try {
    return target(ref, root);
  } catch {
    return undefined;
  } // a malformed %-escape
}

const TYPES = ['null', 'boolean', 'integer', 'number', 'string', 'array', 'object'];
const isTypeName = (value: Json): boolean => typeof value === 'string' && TYPES.includes(value);

/** What is no regular expression, cannot be judged in one pass over the text, or is too large with its counts written out. */
function wrongPattern(source: string): Wrong | undefined {
  const pattern = source.slice(0, 200);
  try {
    const part = foreignTo(source);
    if (part === undefined) return undefined;
    return part === '' ? ['largePattern', { pattern, limit: MOST_NODES }] : ['slowPattern', { pattern, part }];
  } catch {
    return ['badPattern', { pattern }];
  }
}
