// When do two nodes say the same? When they are equal in normal form: what cannot matter is gone, finite sets are
// filtered through everything else, and what is plainly impossible is BOTTOM.

import { isMultiple } from '../json/decimal.ts';
import type { Json } from '../json.ts';
import { check } from './check.ts';
import {
  ANY,
  ARR,
  BOOL,
  BOTTOM,
  FRAC,
  isTop,
  NULL,
  NUM,
  OBJ,
  STR,
  TOP,
  typeOf,
  valueKey,
  values,
  type Arr,
  type Node,
  type Num,
  type Obj,
  type Rule,
  type Str,
  type Values
} from './node.ts';
import { ruleKey } from './to-schema.ts';

/** The normal form of a raw product. */
export function node(raw: Node): Node {
  let { types, num, str, arr, obj } = raw;
  if (raw.fin) return finite(raw, raw.fin);
  if (num && types & NUM) {
    if (types & FRAC && num.steps?.some(Number.isInteger)) types &= ~FRAC;
    num = apartSteps(types & FRAC ? num : roundInward(num));
    if (isEmptyInterval(num)) types &= ~NUM;
  }
  if (str && types & STR && (str.min ?? 0) > (str.max ?? Infinity)) types &= ~STR;
  if (arr && types & ARR) {
    arr = tidyArr(arr);
    const most = arr.max ?? Infinity;
    if ((arr.min ?? 0) > most || arr.contains?.some((c) => c.min > most || (c.min > 0 && c.node.types === 0))) types &= ~ARR;
  }
  if (obj && types & OBJ && isPlainlyEmpty(obj)) types &= ~OBJ;
  if (types === 0) return BOTTOM;
  num = types & NUM && num && !isIdleNum(num) ? num : undefined;
  str = types & STR && str && !isIdleStr(str) ? str : undefined;
  arr = types & ARR && arr && !isIdleArr(arr) ? arr : undefined;
  obj = types & OBJ && obj && !isIdleObj(obj) ? obj : undefined;
  const rules = raw.rules?.length ? raw.rules : undefined;
  if (raw.not) return without({ types, num, str, arr, obj, rules }, raw.not);
  return types === ANY && !num && !str && !arr && !obj && !rules ? TOP : { types, num, str, arr, obj, rules };
}

/** Rules once each, in the order of their canonical text. */
export function uniqueRules(rules: readonly Rule[]): readonly Rule[] {
  if (rules.length < 2) return rules;
  const byKey = new Map<string, Rule>();
  for (const rule of rules) byKey.set(ruleKey(rule), rule);
  return [...byKey.keys()].sort().map((key) => byKey.get(key)!);
}

function finite(raw: Node, fin: Values): Node {
  const others: Node = { ...raw, fin: undefined };
  const kept = new Map<string, Json>();
  let types = 0;
  for (const [key, value] of fin) {
    if (!check(others, value)) continue;
    kept.set(key, value);
    types |= typeOf(value);
  }
  if (kept.size === 0) return BOTTOM;
  const whole = (types & NULL ? 1 : 0) + (types & BOOL ? 2 : 0);
  return (types & ~(NULL | BOOL)) === 0 && kept.size === whole ? { types } : { types, fin: kept };
}

function without(n: Node, not: Values): Node {
  const kept = new Map([...not].filter(([, value]) => check(n, value)));
  if (kept.size === 0) return node(n);
  if ((n.types & ~(NULL | BOOL)) === 0) {
    const left = [null, true, false].filter((v) => n.types & typeOf(v) && !kept.has(valueKey(v)));
    return finite(n, values(left));
  }
  return { ...n, not: kept };
}

function roundInward({ lo, loOpen, hi, hiOpen, steps }: Num): Num {
  const low = lo === undefined ? lo : loOpen ? Math.floor(lo) + 1 : Math.ceil(lo);
  const high = hi === undefined ? hi : hiOpen ? Math.ceil(hi) - 1 : Math.floor(hi);
  const kept = steps?.filter((s) => !isMultiple(1, s));
  return { lo: low, hi: high, steps: kept?.length ? kept : undefined };
}

/** A step that another is a multiple of says nothing beside it. */
function apartSteps(num: Num): Num {
  const { steps } = num;
  if (!steps || steps.length < 2) return num;
  return { ...num, steps: steps.filter((s) => !steps.some((t) => t !== s && isMultiple(t, s))) };
}

const isEmptyInterval = ({ lo, hi, loOpen, hiOpen }: Num): boolean =>
  lo !== undefined && hi !== undefined && (lo > hi || (lo === hi && !!(loOpen || hiOpen)));
const isIdleNum = (n: Num): boolean => n.lo === undefined && n.hi === undefined && !n.steps?.length;
const isIdleStr = (s: Str): boolean => !s.min && s.max === undefined && !s.patterns?.length && !s.without?.length && !s.formats?.length;
const isIdleArr = (a: Arr): boolean => !a.min && a.max === undefined && !a.unique && !a.items && !a.prefix && !a.contains;
const isIdleObj = (o: Obj): boolean =>
  o.props.size === 0 && o.required.size === 0 && !o.rest && !o.names && !o.min && o.max === undefined && !o.groups?.length;

function tidyArr(a: Arr): Arr {
  let { max, items, prefix } = a;
  if (items && isTop(items)) items = undefined;
  if (prefix) {
    const dead = prefix.findIndex((p) => p.types === 0);
    if (dead >= 0) {
      max = Math.min(max ?? Infinity, dead);
      prefix = prefix.slice(0, dead);
    }
    if (prefix.length > (max ?? Infinity)) prefix = prefix.slice(0, max);
    while (prefix.length && (items ? prefix.at(-1) === items : isTop(prefix.at(-1)!))) prefix = prefix.slice(0, -1);
    if (prefix.length === 0) prefix = undefined;
  }
  if (items?.types === 0) max = Math.min(max ?? Infinity, prefix?.length ?? 0);
  if (max !== undefined && max <= (prefix?.length ?? 0)) items = undefined;
  const contains = a.contains?.filter((c) => c.min > 0 || c.max !== undefined);
  return {
    min: a.min || undefined,
    max,
    unique: (a.unique && max !== 0 && max !== 1) || undefined,
    items,
    prefix,
    contains: contains?.length ? contains : undefined
  };
}

function isPlainlyEmpty(o: Obj): boolean {
  if (Math.max(o.min ?? 0, o.required.size) > (o.max ?? Infinity)) return true;
  for (const key of o.required) if ((o.props.get(key) ?? o.rest)?.types === 0) return true;
  return false;
}
