// What does an item's form say about the record? The form's node carried back through the item's mapping: one wish per
// field, and rules over the record for everything that the form says across fields.
//
// An object of the form is written when one of its fields is, or always when it must be there anyway; so "absent" of an
// optional object means that none of its fields is written. A line is written when its needed parts are there and not all of
// its parts are empty.

import type { BoundField, DatumInfo } from '../../model/form/field.ts';
import type { Json } from '../../model/json.ts';
import { isLine, needsNoDatum, writesAlways, type Steps } from '../../model/mapping/apply.ts';
import { check } from '../../model/node/check.ts';
import { meetAll } from '../../model/node/meet.ts';
import { ANY, ARR, BOTTOM, isTop, NO_OBJ, OBJ, STR, TOP, values, type Node, type Rule } from '../../model/node/node.ts';
import { node } from '../../model/node/normal.ts';
import { choice, has, implication, negation, normalise } from '../../model/node/normalise.ts';
import type { Decline, PulledForm, Wish } from '../stages.ts';
import { isInjective, pull, pullLine, type Pulled } from './pull.ts';

interface Pulling {
  readonly data: ReadonlyMap<string, DatumInfo>;
  readonly always: Set<BoundField>;
  readonly declined: { field: BoundField; decline: Decline }[];
}

export function pullForm(form: Node, fields: readonly BoundField[], data: ReadonlyMap<string, DatumInfo>): PulledForm {
  const pulling: Pulling = { data, always: new Set(), declined: [] };
  markAlways(form, fields, true, pulling.always);
  const { wishes, rules } = pullTop(form, fields, pulling);
  return { wishes, rules, always: pulling.always, declined: pulling.declined };
}

/** Objects that stand in every payload: required all the way up, or with a field that is always written. */
function markAlways(form: Node, fields: readonly BoundField[], above: boolean, always: Set<BoundField>): void {
  for (const field of fields) {
    if (field.kind !== 'object') continue;
    const sub = form.obj?.props.get(field.name) ?? TOP;
    const here = (above && !!form.obj?.required.has(field.name)) || holdsConstant(field);
    if (here) always.add(field);
    markAlways(sub, field.fields, here, always);
  }
  for (const field of fields)
    if (field.kind === 'rows') markAlways(form.obj?.props.get(field.name)?.arr?.items ?? TOP, field.fields, true, always);
}

const holdsConstant = (field: BoundField): boolean =>
  field.fields.some((f) => (f.kind === 'object' ? holdsConstant(f) : !f.dropped && writesAlways(f.map)));

/** The form where it holds for certain: wishes field by field, the rest as rules. */
function pullTop(n: Node, fields: readonly BoundField[], pulling: Pulling): { wishes: Wish[]; rules: Node[] } {
  const wishes: Wish[] = [],
    rules: Node[] = [];
  if ((n.types & OBJ) === 0) return { wishes, rules: [BOTTOM] };
  for (const field of fields) {
    const sub = n.obj?.props.get(field.name) ?? n.obj?.rest ?? TOP;
    const required = !!n.obj?.required.has(field.name);
    if (field.dropped) {
      if (required) rules.push(BOTTOM);
      continue;
    }
    if (needsNoDatum(field.map)) {
      if (!check(sub, field.map![0]!.op === 'constant' ? (field.map![0] as { value: Json }).value : null)) rules.push(BOTTOM);
      continue;
    }
    if (field.kind === 'object') {
      pullObject(field, sub, required, wishes, rules, pulling);
      continue;
    }
    if (field.kind === 'rows') {
      wishes.push(pullRows(field, sub, required, pulling));
      continue;
    }
    wishes.push(...pullLeaf(field, sub, required, pulling));
    if (required && isLine(field.map)) rules.push(lineSays(field.map!, field.keys, pulling.data));
  }
  for (const name of n.obj?.required ?? []) if (!fields.some((f) => f.name === name)) rules.push(BOTTOM);
  for (const rule of n.rules ?? []) rules.push(pullRule(rule, fields, pulling));
  return { wishes, rules: rules.filter((r) => !isTop(r)) };
}

function pullObject(field: BoundField, sub: Node, required: boolean, wishes: Wish[], rules: Node[], pulling: Pulling): void {
  const inner = pullTop(sub, field.fields, pulling);
  if (pulling.always.has(field)) {
    wishes.push(...inner.wishes);
    rules.push(...inner.rules);
    return;
  }
  // optional: its values are bound whenever they are there, its obligations only when one of them is
  wishes.push(...inner.wishes.map((w) => ({ ...w, required: false })));
  const wanted = new Set(inner.wishes.filter((w) => w.required).map((w) => w.key));
  const obligations = meetAll([...inner.rules, ...(wanted.size ? [{ types: OBJ, obj: { ...NO_OBJ, required: wanted } }] : [])]);
  if (!isTop(obligations)) rules.push(choice('any', [absent(field, pulling), obligations]));
  if (required) rules.push(present(field, pulling));
}

function pullLeaf(field: BoundField, sub: Node, required: boolean, pulling: Pulling): Wish[] {
  const pulled = pullField(field, sub, pulling);
  if (isLine(field.map)) {
    const optional = optionalIn(field.map!);
    return field.keys.map((key) => ({ key, field, node: node({ types: STR }), required: required && !optional.has(key) }));
  }
  const written = writesAlways(field.map);
  return [{ key: field.keys[0]!, field, node: pulled.node, required: written ? !!pulled.required : required }];
}

function pullRows(field: BoundField, sub: Node, required: boolean, pulling: Pulling): Wish {
  const a = sub.arr ?? {};
  const key = field.keys[0]!;
  const info = pulling.data.get(key),
    columns = info?.columns ?? new Map<string, DatumInfo>();
  // rows of several forms may differ in what this one does not ask; in a question of its own they differ as it sees them
  const unique = a.unique && info?.subject === undefined && field.fields.every(tellsApart);
  if ((a.unique && !unique) || a.prefix || sub.fin || sub.not || sub.rules)
    decline(field, { kind: 'structure', reason: 'rowsConstraint', facts: {} }, pulling);
  const row = pullTop(a.items ?? TOP, field.fields, { ...pulling, data: columns });
  const items = meetAll([{ types: OBJ }, ...row.rules]);
  const contains = a.contains?.map((c) => ({ ...c, node: pullAll(c.node, field.fields, { ...pulling, data: columns }) }));
  const rows = (sub.types & ARR) === 0 ? BOTTOM : node({ types: ARR, arr: { min: a.min, max: a.max, unique, items, contains } });
  return { key, field, node: rows, required, columns: row.wishes };
}

/** Different values are written differently. */
function tellsApart({ kind, keys, map, fields }: BoundField): boolean {
  if (fields.length) return kind !== 'rows' && fields.every(tellsApart);
  return keys.length === 0 || (keys.length === 1 && isInjective(map));
}

/** A node over an object of the form, as one node over the record: for conditions, where it may or may not hold. */
function pullAll(n: Node, fields: readonly BoundField[], pulling: Pulling): Node {
  if (isTop(n)) return TOP;
  if ((n.types & OBJ) === 0) return BOTTOM;
  const props = new Map<string, Node>(),
    required = new Set<string>(),
    more: Node[] = [];
  const bind = (key: string, wanted: Node): void => {
    props.set(key, props.has(key) ? meetAll([props.get(key)!, wanted]) : wanted);
  };
  const byName = new Map(fields.map((f) => [f.name, f]));
  for (const name of new Set([...(n.obj?.props.keys() ?? []), ...(n.obj?.rest ? byName.keys() : [])])) {
    const field = byName.get(name),
      sub = n.obj!.props.get(name) ?? n.obj!.rest ?? TOP;
    if (!field || field.dropped || isTop(sub)) continue;
    if (needsNoDatum(field.map)) {
      more.push('node' in pull(field.map, sub) ? (pull(field.map, sub) as { node: Node }).node : BOTTOM);
      continue;
    }
    if (field.kind === 'object') {
      const inner = pullAll(sub, field.fields, pulling);
      more.push(pulling.always.has(field) || isTop(inner) ? inner : choice('any', [absent(field, pulling), inner]));
    } else if (field.kind === 'rows') {
      const w = pullRows(field, sub, false, pulling);
      bind(w.key, meetAll([w.node, rowsOf(w.columns ?? [])]));
    } else {
      const pulled = pullField(field, sub, pulling);
      if (!isLine(field.map)) {
        bind(field.keys[0]!, pulled.node);
        if (pulled.required) required.add(field.keys[0]!);
      } else if (pulled.node.types === 0) more.push(absent(field, pulling));
    }
  }
  for (const name of n.obj?.required ?? []) {
    const field = byName.get(name);
    if (!field || field.dropped) return BOTTOM;
    if (field.kind === 'object') {
      if (!pulling.always.has(field)) more.push(present(field, pulling));
    } else if (isLine(field.map)) more.push(present(field, pulling));
    else if (!writesAlways(field.map)) required.add(field.keys[0]!);
  }
  for (const rule of n.rules ?? []) more.push(pullRule(rule, fields, pulling));
  return meetAll([node({ types: ANY, obj: { ...NO_OBJ, props, required } }), ...more]);
}

function pullRule(rule: Rule, fields: readonly BoundField[], pulling: Pulling): Node {
  const at = (n: Node): Node => pullAll(n, fields, pulling);
  if (rule.kind === 'if') return implication(at(rule.if), at(rule.then), at(rule.else));
  return choice(rule.kind, rule.of.map(at));
}

function pullField(field: BoundField, sub: Node, pulling: Pulling): { node: Node; required?: boolean } {
  const pulled: Pulled = isLine(field.map)
    ? pullLine(
        field.map!,
        field.keys.map((key) => ({ domain: domainOf(pulling.data.get(key)), optional: !neededOf(field).includes(key) })),
        sub
      )
    : pull(field.map, sub, domainOf(pulling.data.get(field.keys[0]!)));
  if (!('declined' in pulled)) return pulled;
  decline(field, pulled.declined, pulling);
  return { node: TOP };
}

function decline(field: BoundField, decline: Decline, { declined }: Pulling): void {
  if (!declined.some((d) => d.field === field)) declined.push({ field, decline });
}

/** The parts that a line needs. */
export function neededOf(field: BoundField): readonly string[] {
  return field.keys.filter((key) => !optionalIn(field.map!).has(key));
}

/** Records from which this field is written: an object, where one of its fields is. */
function present(field: BoundField, pulling: Pulling): Node {
  if (field.kind === 'object') return choice('any', written(field, pulling));
  return isLine(field.map) ? lineThere(field.map!, field.keys, pulling.data) : has(field.keys[0]!);
}

const written = (field: BoundField, pulling: Pulling): Node[] =>
  field.fields.filter((f) => !f.dropped && (f.kind === 'object' || f.keys.length)).map((f) => present(f, pulling));

/** Records from which it is not. */
function absent(field: BoundField, pulling: Pulling): Node {
  if (field.kind === 'object')
    return meetAll(field.fields.filter((f) => !f.dropped && (f.kind === 'object' || f.keys.length)).map((f) => absent(f, pulling)));
  if (!isLine(field.map)) return noneOf(field.keys);
  return choice('any', [...neededOf(field).map((key) => noneOf([key])), negation(lineSays(field.map!, field.keys, pulling.data))]);
}

/** Records from which a line is written: the needed parts are there, and not all of them are empty. */
export function lineThere(map: Steps, keys: readonly string[], data: ReadonlyMap<string, DatumInfo>): Node {
  const needed = new Set(keys.filter((key) => !optionalIn(map).has(key)));
  return meetAll([{ types: OBJ, obj: { ...NO_OBJ, required: needed } }, lineSays(map, keys, data)]);
}

/** Records in which some part says something: nothing to say where the dictionary wants a needed part to. */
function lineSays(map: Steps, keys: readonly string[], data: ReadonlyMap<string, DatumInfo>): Node {
  const says = (key: string): boolean => !optionalIn(map).has(key) && !check(domainOf(data.get(key)), '');
  return keys.some(says) ? TOP : choice('any', keys.map(filled));
}

/** Records in which a text is there that is not empty. */
export const filled = (key: string): Node => ({
  types: OBJ,
  obj: { ...NO_OBJ, props: new Map([[key, { types: STR, str: { min: 1 } }]]), required: new Set([key]) }
});

const optionalIn = (map: Steps): ReadonlySet<string> => new Set((map[0] as { optional?: readonly string[] }).optional);

const noneOf = (keys: readonly string[]): Node => ({ types: ANY, obj: { ...NO_OBJ, props: new Map(keys.map((key) => [key, BOTTOM])) } });

export function rowsOf(columns: readonly Pick<Wish, 'key' | 'node' | 'required'>[]): Node {
  const props = new Map<string, Node>();
  for (const { key, node: n } of columns) props.set(key, props.has(key) ? meetAll([props.get(key)!, n]) : n);
  const required = new Set(columns.filter((c) => c.required).map((c) => c.key));
  return node({ types: ARR, arr: { items: node({ types: OBJ, obj: { ...NO_OBJ, props, required } }) } });
}

const domains = new WeakMap<object, Node>();

/** What the dictionary says of every canonical value: its schema and its code list. */
export function domainOf(info: DatumInfo | undefined): Node {
  const definition = info?.definition;
  if (!definition) return TOP;
  let domain = domains.get(definition);
  if (!domain) {
    const codes = info.codes?.codes.map((c) => c.code as Json);
    domain = normalise(definition.schema as never);
    if (codes) domain = meetAll([domain, domain.types === ARR ? arrayOf(codes) : node({ types: ANY, fin: values(codes) })]);
    domains.set(definition, domain);
  }
  return domain;
}

/** A multiple choice: the list binds the members. */
const arrayOf = (codes: readonly Json[]): Node => ({ types: ARR, arr: { items: node({ types: ANY, fin: values(codes) }) } });
