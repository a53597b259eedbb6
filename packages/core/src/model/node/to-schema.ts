// How is a node written down again? As JSON Schema that every validator reads alike: keywords of one meaning in
// draft-07 and 2020-12 where that suffices, sets (patterns, formats, steps, contains) side by side in `allOf`,
// nothing combined into one expression, `false` where nothing is accepted.

import { canonical, type Json, type JsonObject } from '../json.ts';
import {
  ANY,
  ARR,
  BOOL,
  FRAC,
  INT,
  isTop,
  NULL,
  NUM,
  OBJ,
  STR,
  type Arr,
  type Contains,
  type Node,
  type Num,
  type Obj,
  type Rule,
  type Str
} from './node.ts';

export type Schema = boolean | JsonObject;
type Draft = { [keyword: string]: Json };

/** Tuple spelling: 2020-12 says prefixItems, draft-07 says items. */
export type Spelling = '2020-12' | 'draft-07';

export function toSchema(n: Node, spelling: Spelling = '2020-12'): Schema {
  if (n.types === 0) return false;
  if (isTop(n)) return true;
  const draft: Draft = {};
  const more: Json[] = [];
  writeType(n, draft, more);
  if (n.fin) draft.enum = sortedValues(n.fin);
  if (n.not) more.push({ not: { enum: sortedValues(n.not) } });
  if (n.num) writeNum(n.num, draft, more);
  if (n.str) writeStr(n.str, draft, more);
  if (n.arr) writeArr(n.arr, draft, more, spelling);
  if (n.obj) writeObj(n.obj, draft, more, spelling);
  for (const rule of n.rules ?? []) more.push(writeRule(rule, spelling));
  if (more.length) draft.allOf = more;
  return draft;
}

export const nodeKey = (n: Node): string => keyOf(n, (x) => canonical(toSchema(x)));
export const ruleKey = (rule: Rule): string => keyOf(rule, (x) => canonical(writeRule(x, '2020-12')));
export const schemaKey = (schema: Json): string => canonical(schema);

const keys = new WeakMap<object, string>();
function keyOf<T extends object>(thing: T, write: (thing: T) => string): string {
  let key = keys.get(thing);
  if (key === undefined) keys.set(thing, (key = write(thing)));
  return key;
}

function writeType({ types, fin }: Node, draft: Draft, more: Json[]): void {
  if (types === ANY) return;
  const names: string[] = [];
  if (types & NULL) names.push('null');
  if (types & BOOL) names.push('boolean');
  if (types & FRAC) names.push('number');
  else if (types & INT) names.push('integer');
  if (types & STR) names.push('string');
  if (types & ARR) names.push('array');
  if (types & OBJ) names.push('object');
  draft.type = names.length === 1 ? names[0]! : names;
  if ((types & NUM) === FRAC && !fin) more.push({ not: { type: 'integer' } });
}

function writeNum({ lo, loOpen, hi, hiOpen, steps }: Num, draft: Draft, more: Json[]): void {
  if (lo !== undefined) draft[loOpen ? 'exclusiveMinimum' : 'minimum'] = lo;
  if (hi !== undefined) draft[hiOpen ? 'exclusiveMaximum' : 'maximum'] = hi;
  writeSet('multipleOf', steps, draft, more);
}

function writeStr({ min, max, patterns, without, formats }: Str, draft: Draft, more: Json[]): void {
  if (min) draft.minLength = min;
  if (max !== undefined) draft.maxLength = max;
  writeSet('pattern', patterns, draft, more);
  writeSet('format', formats, draft, more);
  for (const pattern of without ?? []) more.push({ not: { type: 'string', pattern } });
}

function writeArr(a: Arr, draft: Draft, more: Json[], spelling: Spelling): void {
  if (a.min) draft.minItems = a.min;
  if (a.max !== undefined) draft.maxItems = a.max;
  if (a.unique) draft.uniqueItems = true;
  const items = a.items ? toSchema(a.items, spelling) : undefined;
  const prefix = a.prefix?.map((n) => toSchema(n, spelling));
  if (prefix && spelling === 'draft-07') {
    draft.items = prefix;
    if (items !== undefined) draft.additionalItems = items;
  } else {
    if (prefix) draft.prefixItems = prefix;
    if (items !== undefined) draft.items = items;
  }
  // beside a tuple it stands alone: some validators take [] for both together
  a.contains?.forEach((c, i) =>
    i === 0 && !prefix ? Object.assign(draft, writeContains(c, spelling)) : more.push(writeContains(c, spelling))
  );
}

function writeContains(c: Contains, spelling: Spelling): JsonObject {
  return {
    contains: toSchema(c.node, spelling),
    ...(c.min !== 1 && { minContains: c.min }),
    ...(c.max !== undefined && { maxContains: c.max })
  };
}

function writeObj(o: Obj, draft: Draft, more: Json[], spelling: Spelling): void {
  if (o.props.size) draft.properties = members([...o.props].map(([key, n]) => [key, toSchema(n, spelling)]));
  if (o.required.size) draft.required = [...o.required].sort();
  if (o.rest) draft.additionalProperties = toSchema(o.rest, spelling);
  if (o.names) draft.propertyNames = toSchema(o.names, spelling);
  if (o.min) draft.minProperties = o.min;
  if (o.max !== undefined) draft.maxProperties = o.max;
  for (const g of o.groups ?? []) {
    more.push({
      ...(g.rest && g.names.size && { properties: members([...g.names].map((key) => [key, true])) }),
      patternProperties: members([...g.patterns].map(([p, n]) => [p, toSchema(n, spelling)])),
      ...(g.rest && { additionalProperties: toSchema(g.rest, spelling) })
    });
  }
}

function writeRule(rule: Rule, spelling: Spelling): JsonObject {
  if (rule.kind !== 'if') return { [rule.kind === 'any' ? 'anyOf' : 'oneOf']: rule.of.map((n) => toSchema(n, spelling)) };
  if (rule.then.types === 0 && isTop(rule.else)) return { not: toSchema(rule.if, spelling) };
  return {
    if: toSchema(rule.if, spelling),
    ...(!isTop(rule.then) && { then: toSchema(rule.then, spelling) }),
    ...(!isTop(rule.else) && { else: toSchema(rule.else, spelling) })
  };
}

function writeSet(keyword: string, set: readonly Json[] | undefined, draft: Draft, more: Json[]): void {
  set?.forEach((value, i) => (i === 0 ? (draft[keyword] = value) : more.push({ [keyword]: value })));
}

const sortedValues = (values: ReadonlyMap<string, Json>): Json[] => [...values.keys()].sort().map((key) => values.get(key)!);

function members(pairs: [string, Schema][]): JsonObject {
  const sorted = pairs.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return Object.fromEntries(sorted); // fromEntries defines own members, also `__proto__`
}
