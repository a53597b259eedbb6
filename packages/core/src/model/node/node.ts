// What does a form accept at one place? A node: the normal form of a schema, a product of components
// that each bind values of their own type alone. Integer and fractional numbers are two disjoint types,
// so that integer ∧ number needs no rule. A node is plain, shared and never changed.

import { canonical, type Json } from '../json.ts';

export const NULL = 1,
  BOOL = 2,
  INT = 4,
  FRAC = 8,
  STR = 16,
  ARR = 32,
  OBJ = 64;
export const NUM = INT | FRAC,
  ANY = 127;

/** A constraint in normal form: what it lets pass is what all of its parts let pass. Absent parts say nothing. */
export interface Node {
  readonly types: number; // bit mask of the types that may occur
  readonly fin?: Values | undefined; // nothing but these values
  readonly not?: Values | undefined; // none of these values
  readonly num?: Num | undefined;
  readonly str?: Str | undefined;
  readonly arr?: Arr | undefined;
  readonly obj?: Obj | undefined;
  readonly rules?: readonly Rule[] | undefined; // what no product can say: implications and choices
}

/** Canonical text → value. */
export type Values = ReadonlyMap<string, Json>;

export interface Num {
  readonly lo?: number | undefined;
  readonly loOpen?: boolean | undefined;
  readonly hi?: number | undefined;
  readonly hiOpen?: boolean | undefined;
  readonly steps?: readonly number[] | undefined; // a multiple of each
}

export interface Str {
  readonly min?: number | undefined;
  readonly max?: number | undefined; // code points
  readonly patterns?: readonly string[] | undefined; // found in the text, flag u
  readonly without?: readonly string[] | undefined; // not found in the text
  readonly formats?: readonly string[] | undefined;
}

export interface Arr {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly unique?: boolean | undefined;
  readonly prefix?: readonly Node[] | undefined;
  readonly items?: Node | undefined; // every member after the prefix
  readonly contains?: readonly Contains[] | undefined;
}

export interface Contains {
  readonly node: Node;
  readonly min: number;
  readonly max?: number | undefined;
}

export interface Obj {
  readonly props: ReadonlyMap<string, Node>;
  readonly required: ReadonlySet<string>;
  readonly rest?: Node | undefined; // every member not in props
  readonly names?: Node | undefined; // every member's name
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly groups?: readonly Group[] | undefined;
}

/** One schema's patternProperties with the additionalProperties that count beside them. */
export interface Group {
  readonly names: ReadonlySet<string>;
  readonly patterns: ReadonlyMap<string, Node>;
  readonly rest?: Node | undefined;
}

export type Rule =
  | { readonly kind: 'if'; readonly if: Node; readonly then: Node; readonly else: Node }
  | { readonly kind: 'any'; readonly of: readonly Node[] }
  | { readonly kind: 'one'; readonly of: readonly Node[] };

export const TOP: Node = { types: ANY };
export const BOTTOM: Node = { types: 0 };
const NO_NAMES: ReadonlySet<string> = new Set();
const NO_PROPS: ReadonlyMap<string, Node> = new Map();
export const NO_OBJ: Obj = { props: NO_PROPS, required: NO_NAMES };

export const isTop = (n: Node): boolean => n.types === ANY && !n.fin && !n.not && !n.num && !n.str && !n.arr && !n.obj && !n.rules;

/** The node that a code must fit: of a multiple choice, its members'. */
export const memberOf = (n: Node): Node => n.arr?.items ?? ((n.types & ~NULL) === ARR ? TOP : n);

/** The bit of the type of a value in `Node.types`; whole and broken numbers have two. */
export function typeOf(value: Json): number {
  switch (typeof value) {
    case 'string':
      return STR;
    case 'number':
      return Number.isInteger(value) ? INT : Number.isFinite(value) ? FRAC : 0; // no JSON holds what is not finite
    case 'boolean':
      return BOOL;
    default:
      return value === null ? NULL : Array.isArray(value) ? ARR : OBJ;
  }
}

export function values(list: Iterable<Json>): Values {
  const map = new Map<string, Json>();
  for (const value of list) map.set(valueKey(value), value);
  return map;
}

export const valueKey = (value: Json): string => (typeof value === 'string' ? '"' + value : canonical(value));
