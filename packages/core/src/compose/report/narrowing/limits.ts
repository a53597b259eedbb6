// Which keyword of a field is narrower than its form says, and whose is it? That two forms say 30 and 14 characters is the
// ordinary meeting of two limits and weighs little; that hardly anything is left of a range weighs more.

import type { Narrowing } from '../../../model/generated/documents.ts';
import { equal, isArray, type Json, type JsonObject, type Segment } from '../../../model/json.ts';
import type { BoundField } from '../../../model/form/field.ts';
import { check, type Violation } from '../../../model/node/check.ts';
import { isEmpty } from '../../../model/node/inhabit.ts';
import { meet, meetAll } from '../../../model/node/meet.ts';
import { normalise } from '../../../model/node/normalise.ts';
import { negate } from '../../../model/node/normalise/negate.ts';
import { memberOf, NUM, type Node, type Num } from '../../../model/node/node.ts';
import { toSchema } from '../../../model/node/to-schema.ts';

/** Somebody else who says something of the datum. */
export interface Giver {
  readonly item: string; // or `catalogue`, `bundle`
  readonly node: Node;
  readonly datum: string;
  readonly field?: BoundField; // of an item
  readonly place?: readonly Segment[]; // in the dictionary or the bundle
}

export interface Limit {
  readonly keyword: string;
  readonly own?: Json | undefined;
  readonly left: Json;
  readonly range: Num | undefined; // all that is left of it
  readonly givers: readonly Giver[];
}

/** Where a keyword may stand in the form, first come first. */
const SPELT: Readonly<Record<string, readonly string[]>> = {
  enum: ['enum', 'const', 'oneOf'],
  type: ['type', 'enum', 'const', 'oneOf'],
  integer: ['type'],
  never: ['type']
};

export const fieldPointer = (path: readonly string[]): Segment[] => path.flatMap((s) => (s === '*' ? ['items'] : ['properties', s]));

/** The keyword of this giver that refuses a value. */
export function placed(giver: Giver, value: Json): Narrowing['by'][number] {
  const found: Violation[] = [];
  check(memberOf(giver.node), value, found);
  return at(giver, found[0]?.keyword ?? 'type');
}

/** The keyword as it is written: through a mapping, the mapping has its say too. */
export function at({ item, field, place = [] }: Giver, keyword: string): Narrowing['by'][number] {
  if (!field)
    return { item, pointer: [...place, ...(item === 'bundle' ? [keyword] : keyword === 'enum' ? ['codeList'] : ['schema', keyword])] };
  const path = [...field.path],
    here = fieldPointer(path);
  if (keyword === 'required') return { item, path, pointer: [...fieldPointer(path.slice(0, -1)), 'required'] } as Narrowing['by'][number];
  const spelt = SPELT[keyword] ?? [keyword];
  const written = (schema: Json | undefined): readonly string[] =>
    spelt.filter((k) => (schema as JsonObject | undefined)?.[k] !== undefined).slice(0, 1);
  const inside = written(field.schema['items']),
    within = written(field.schema);
  const last = within.length ? within : inside.length ? ['items', ...inside] : field.map?.length ? ['x-map'] : [];
  return { item, path, pointer: [...here, ...last] } as Narrowing['by'][number];
}

export const givenBy = ({ keyword, givers }: Limit): Narrowing['by'] => givers.map((g) => at(g, keyword));

const IDLE = new Set(['properties', 'required', 'allOf', 'items', 'prefixItems']);

/** The keywords that in every company are narrower than the form says by itself, as wide as the widest company leaves them. */
export function tightened(own: Node, companies: readonly (readonly Giver[])[]): readonly Limit[] {
  const each = companies.map((givers) => limitsIn(own, givers));
  if (each.length === 1) return each[0]!.limits;
  const found = new Map<string, Limit>();
  for (const { limits } of each)
    for (const limit of limits) {
      const all = each.map((e) => e.limits.find((l) => l.keyword === limit.keyword) ?? (within(e.whole, limit) ? limit : undefined));
      const wide = all.every((l) => l !== undefined) ? widest(all) : undefined;
      if (wide && !found.has(limit.keyword)) found.set(limit.keyword, wide);
    }
  return [...found.values()];
}

/** Does everything that is left keep to the limit anyway? */
function within(left: Node, { keyword, left: limit }: Limit): boolean {
  const side = SIDE_BY_SIDE.includes(keyword) && isArray(limit) ? limit : [limit];
  const { nodes, whole } = negate(normalise({ allOf: side.map((one) => ({ [keyword]: one })) }));
  return whole && nodes.every((n) => isEmpty(meet(left, n)));
}

/** Of one keyword; undefined where no limit lets through what the others do. */
function widest(all: readonly Limit[]): Limit | undefined {
  const { keyword } = all[0]!;
  if (/^(exclusiveM|m)(in|ax)/.test(keyword)) {
    const sign = /^(exclusiveM|m)in/.test(keyword) ? 1 : -1;
    return all.reduce((a, b) => (sign * (b.left as number) < sign * (a.left as number) ? b : a));
  }
  if (keyword === 'enum') return { ...all[0]!, left: [...new Set(all.flatMap((l) => l.left as Json[]))] };
  return all.every((l) => equal(l.left, all[0]!.left)) ? all[0] : undefined;
}

function limitsIn(own: Node, givers: readonly Giver[]): { readonly whole: Node; readonly limits: readonly Limit[] } {
  const whole = meetAll([own, ...givers.map((g) => g.node)]);
  if (isSame(own, whole)) return { whole, limits: [] };
  const mine = saying(own),
    left = saying(whole);
  const differing = Object.keys(left).filter((k) => !IDLE.has(k) && !(mine[k] !== undefined && equal(mine[k], left[k]!)));
  if (differing.length === 0) return { whole, limits: [] };
  const alone = givers.map((g) => saying(meetAll([own, g.node])));
  const limits = differing.map((keyword): Limit => {
    const same = givers.filter((_, i) => alone[i]![keyword] !== undefined && equal(alone[i]![keyword]!, left[keyword]!));
    const any = givers.filter(
      (_, i) => alone[i]![keyword] !== undefined && !(mine[keyword] !== undefined && equal(alone[i]![keyword]!, mine[keyword]))
    );
    return { keyword, own: mine[keyword], left: left[keyword]!, range: whole.num, givers: same.length ? same : any.length ? any : givers };
  });
  return { whole, limits };
}

/** Do two plain nodes say the same, as far as a glance tells? */
const isSame = (a: Node, b: Node): boolean =>
  a === b ||
  (a.types === b.types &&
    !(a.fin ?? a.not ?? a.arr ?? a.obj ?? a.rules ?? b.fin ?? b.not ?? b.arr ?? b.obj ?? b.rules) &&
    sameMembers(a.num, b.num) &&
    sameMembers(a.str, b.str));

function sameMembers(a: object | undefined, b: object | undefined): boolean {
  if (!a || !b) return a === b;
  const [one, other] = [a, b] as [Record<string, unknown>, Record<string, unknown>];
  for (const key in one) if (one[key] !== other[key]) return false;
  for (const key in other) if (other[key] !== one[key]) return false;
  return true;
}

const SIDE_BY_SIDE = ['pattern', 'format', 'multipleOf'];

/** A node's keywords; what stands side by side (patterns, formats, steps) as one list. */
function saying(n: Node): JsonObject {
  const schema = toSchema(n);
  if (typeof schema === 'boolean') return schema ? {} : { type: 'none' };
  const lists: Record<string, Json[]> = {};
  for (const part of (schema['allOf'] ?? []) as JsonObject[])
    for (const keyword of SIDE_BY_SIDE) if (part[keyword] !== undefined) (lists[keyword] ??= [schema[keyword]!]).push(part[keyword]);
  return { ...schema, ...lists } as JsonObject;
}

/** So few whole numbers, and of so small a part of the range, are hardly anything. */
const FEW = 10;

export function severityOf(own: Node, { keyword, range }: Pick<Limit, 'keyword' | 'range'>): Narrowing['severity'] {
  if ((own.types & NUM) === 0) return 'info';
  if (keyword === 'enum') return 'warning';
  const span = ({ lo = -Infinity, hi = Infinity }: Num = {}): number => hi - lo;
  return span(range) < FEW && span(own.num) > FEW * span(range) ? 'warning' : 'info';
}
