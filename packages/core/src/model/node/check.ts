// Does a node accept a value, and if not, where and why? The one evaluator: in the citizen's browser, at the
// window and in the laws. No generated code. Without `out` it stops at the first fault.

import { isMultiple } from '../json/decimal.ts';
import { isArray, isObject, member, type Json, type JsonObject, type Segment } from '../json.ts';
import { FORMATS } from '../pattern/formats.ts';
import { matches } from '../pattern/matcher.ts';
import { FRAC, INT, typeOf, valueKey, type Arr, type Node, type Num, type Obj, type Rule, type Str } from './node.ts';

/** One fault: the place in the value, the keyword of JSON Schema, and what it wanted. */
export interface Violation {
  readonly path: readonly Segment[];
  readonly keyword: string;
  readonly limit?: Json;
}

type Out = Violation[] | undefined;
type Path = readonly Segment[];
const HERE: Path = [];

/** Does a value meet a constraint? With `out`, everything that is wrong is put into it; without, the first fault ends it. */
export function check(n: Node, value: Json, out?: Violation[], path: Path = HERE): boolean {
  const type = typeOf(value);
  if ((n.types & type) === 0) return fault(out, path, type === FRAC && n.types & INT ? 'integer' : n.types ? 'type' : 'never');
  if (n.fin && !n.fin.has(valueKey(value))) return fault(out, path, 'enum');
  if (n.not?.has(valueKey(value))) return fault(out, path, 'not');
  let ok = true;
  if (n.num && typeof value === 'number') ok = checkNumber(n.num, value, out, path);
  else if (n.str && typeof value === 'string') ok = checkString(n.str, value, out, path);
  else if (n.arr && isArray(value)) ok = checkArray(n.arr, value, out, path);
  else if (n.obj && isObject(value)) ok = checkObject(n.obj, value, out, path);
  if (n.rules && (ok || out))
    for (const rule of n.rules) {
      ok = checkRule(rule, value, out, path) && ok;
      if (!ok && !out) return false;
    }
  return ok;
}

function fault(out: Out, path: Path, keyword: string, limit?: Json): false {
  out?.push(limit === undefined ? { path, keyword } : { path, keyword, limit });
  return false;
}

function checkNumber({ lo, loOpen, hi, hiOpen, steps }: Num, x: number, out: Out, path: Path): boolean {
  if (lo !== undefined && (loOpen ? x <= lo : x < lo)) return fault(out, path, loOpen ? 'exclusiveMinimum' : 'minimum', lo);
  if (hi !== undefined && (hiOpen ? x >= hi : x > hi)) return fault(out, path, hiOpen ? 'exclusiveMaximum' : 'maximum', hi);
  if (steps) for (const step of steps) if (!isMultiple(x, step)) return fault(out, path, 'multipleOf', step);
  return true;
}

function checkString({ min, max, patterns, without, formats }: Str, x: string, out: Out, path: Path): boolean {
  if (min !== undefined || max !== undefined) {
    const length = codePoints(x);
    if (min !== undefined && length < min) return fault(out, path, 'minLength', min);
    if (max !== undefined && length > max) return fault(out, path, 'maxLength', max);
  }
  if (formats) for (const f of formats) if (!FORMATS[f]!.test(x)) return fault(out, path, 'format', f);
  if (patterns) for (const p of patterns) if (!matches(p, x)) return fault(out, path, 'pattern', p);
  if (without) for (const p of without) if (matches(p, x)) return fault(out, path, 'not', p);
  return true;
}

function checkArray(a: Arr, x: readonly Json[], out: Out, path: Path): boolean {
  if (a.min !== undefined && x.length < a.min) return fault(out, path, 'minItems', a.min);
  if (a.max !== undefined && x.length > a.max) return fault(out, path, 'maxItems', a.max);
  if (a.unique && new Set(x.map(valueKey)).size < x.length) return fault(out, path, 'uniqueItems');
  let ok = true;
  for (let i = 0; i < x.length; i++) {
    const n = a.prefix?.[i] ?? a.items;
    if (n && !check(n, x[i]!, out, out ? [...path, i] : path)) {
      ok = false;
      if (!out) return false;
    }
  }
  for (const c of a.contains ?? []) {
    const count = x.filter((v) => check(c.node, v)).length;
    if (count < c.min || count > (c.max ?? Infinity)) {
      ok = fault(out, path, count < c.min ? 'contains' : 'maxContains');
      if (!out) return false;
    }
  }
  return ok;
}

function checkObject(o: Obj, x: JsonObject, out: Out, path: Path): boolean {
  let ok = true;
  for (const key of o.required)
    if (member(x, key) === undefined) {
      ok = fault(out, out ? [...path, key] : path, 'required');
      if (!out) return false;
    }
  const wanted = (key: string, n: Node | undefined): boolean => !n || check(n, x[key]!, out, out ? [...path, key] : path) || (ok = false);
  if (!o.rest && !o.names && !o.groups && o.min === undefined && o.max === undefined) {
    // a condition speaks of few members of a large record
    for (const [key, n] of o.props) if (member(x, key) !== undefined && !wanted(key, n) && !out) return false;
    return ok;
  }
  let count = 0;
  for (const key of Object.keys(x)) {
    if (x[key] === undefined) continue;
    count++;
    if (!wanted(key, o.props.get(key) ?? o.rest) && !out) return false;
    if (o.names && !check(o.names, key)) {
      ok = fault(out, path, 'propertyNames', key);
      if (!out) return false;
    }
    for (const g of o.groups ?? []) {
      let known = g.names.has(key);
      for (const [source, n] of g.patterns)
        if (matches(source, key)) {
          known = true;
          if (!wanted(key, n) && !out) return false;
        }
      if (!known && !wanted(key, g.rest) && !out) return false;
    }
  }
  if (count < (o.min ?? 0)) ok = fault(out, path, 'minProperties', o.min!);
  if (count > (o.max ?? Infinity)) ok = fault(out, path, 'maxProperties', o.max!);
  return ok;
}

function checkRule(rule: Rule, value: Json, out: Out, path: Path): boolean {
  if (rule.kind === 'if') return check(check(rule.if, value) ? rule.then : rule.else, value, out, path);
  const count = rule.of.filter((n) => check(n, value)).length;
  if (rule.kind === 'any' ? count > 0 : count === 1) return true;
  return count > 1 ? fault(out, path, 'oneOf') : out ? nearest(rule.of, value, out, path) : false;
}

/** Of several ways to mend a value, the nearest; where each wants one more member, all of them at once. */
function nearest(of: readonly Node[], value: Json, out: Violation[], path: Path): false {
  const ways = of.map((n) => {
    const faults: Violation[] = [];
    check(n, value, faults, path);
    return faults;
  });
  if (ways.every((w) => w.length === 1 && w[0]!.keyword === 'required')) {
    return fault(
      out,
      ways[0]![0]!.path,
      'anyOf',
      ways.map((w) => String(w[0]!.path.at(-1)))
    );
  }
  const cost = (w: Violation[]): number => w.reduce((sum, v) => sum + (v.keyword === 'never' ? 100 : 1), 0);
  out.push(...ways.reduce((best, w) => (cost(w) < cost(best) ? w : best)));
  return false;
}

/** Length as JSON Schema counts it: code points, not UTF-16 units. */
export function codePoints(text: string): number {
  let length = text.length;
  for (let i = 0; i + 1 < text.length; i++) {
    if ((text.charCodeAt(i) & 0xfc00) === 0xd800 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
      length--;
      i++;
    }
  }
  return length;
}
