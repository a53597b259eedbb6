// How is a clash told to staff? Its kind, an irreducible cause with the keywords that clash, what is asked until it is
// settled, and the decisions that would settle it.

import type { Conflict, Proposal } from '../../model/generated/documents.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import { isEmpty } from '../../model/node/inhabit.ts';
import { meetAll } from '../../model/node/meet.ts';
import { ANY, ARR, NUM, STR, TOP, type Node } from '../../model/node/node.ts';
import { toSchema } from '../../model/node/to-schema.ts';
import { irreducible } from '../../model/node/irreducible.ts';
import type { Asking, Clash, Merged, Refusal } from '../stages.ts';
import { columnKey, ownKey } from '../../model/datum/key.ts';

type Kind = Conflict['kind'];
interface Giver {
  readonly item: string;
  readonly path: readonly string[];
  readonly label: string;
  readonly node: Node;
  readonly ask?: Asking;
}

/** rank: how authoritative an item's department is. The cause spares the higher. */
export function tellClash(clash: Clash, rank: (item: string) => number): Conflict {
  const domain = clash.domain ?? TOP;
  const givers: Giver[] = [
    { item: 'catalogue', path: [], label: clash.info.definition?.title.zh ?? clash.key, node: domain },
    ...[...clash.asks]
      .sort((a, b) => rank(b.item) - rank(a.item))
      .map((ask) => ({ item: ask.item, path: ask.field.path, label: ask.field.label, node: ask.node, ask }))
  ];
  const found = irreducible(givers, (some) => isEmpty(meetAll(some.map((g) => g.node)))).map((i) => givers[i]!);
  const kind = kindOf(found.map((g) => g.node)),
    datum = clash.table === undefined ? clash.key : columnKey(clash.table, clash.key);
  const required = clash.asks.some((a) => a.required && found.some((g) => g.ask === a));
  return {
    id: `${kind}:${datum}`,
    kind,
    severity: required ? 'error' : 'warning',
    datum,
    cause: found.map((g) => ({
      item: g.item,
      path: [...g.path],
      label: g.label,
      keywords: keywordsOf(g.node, kind) as Record<string, unknown>
    })),
    questions: [...clash.questions],
    proposals: proposalsFor(kind, found, clash)
  } as Conflict;
}

export function tellRefusal({ item, field, decline, data }: Refusal): Conflict {
  const kind: Kind = decline.kind === 'codeList' ? 'codeList' : decline.kind;
  const own = ownKey(item, field.path);
  return {
    id: `${kind}:${own}`,
    kind,
    severity: 'warning',
    datum: data[0] ?? own,
    cause: [{ item, path: [...field.path], label: field.label, keywords: { reason: decline.reason, ...decline.facts } }],
    questions: [own],
    proposals: [
      { kind: 'keepApart', fields: [{ item, path: [...field.path] }] },
      { kind: 'finer', fields: [{ item, path: [...field.path] }], data: [...data] }
    ],
    facts: { reason: decline.reason, ...decline.facts }
  } as unknown as Conflict;
}

/** A clash through conditions: every datum folds, the whole does not. Often one form wants what another one's condition forbids. */
export function tellRules(items: readonly string[], { data, items: all }: Merged): Conflict {
  const mine = all.filter((i) => items.includes(i.matched.item.id));
  const rules = mine.flatMap((i) => i.pulled.rules);
  const datum = data.find((d) => d.asks.some((a) => a.required && items.includes(a.item)) && rules.some((rule) => forbids(rule, d.key)));
  const kind: Kind = datum ? 'requiredness' : 'rules';
  return {
    id: `${kind}:${items.join('+')}`,
    kind,
    severity: 'error',
    datum: datum?.key ?? '*',
    cause: mine.map(({ matched: { item } }) => {
      const ask = datum?.asks.find((a) => a.item === item.id);
      return { item: item.id, path: [...(ask?.field.path ?? [])], label: ask?.field.label ?? item.title.zh, keywords: {} };
    }),
    questions: [],
    proposals: []
  } as unknown as Conflict;
}

/** Does a rule, in one of its branches, say that a datum must not be there? */
function forbids(n: Node, key: string): boolean {
  if (n.obj?.props.get(key)?.types === 0) return true;
  return (n.rules ?? []).some((rule) => (rule.kind === 'if' ? [rule.then, rule.else] : rule.of).some((branch) => forbids(branch, key)));
}

function kindOf(nodes: readonly Node[]): Kind {
  const clash = (project: (n: Node) => Node): boolean => isEmpty(meetAll(nodes.map(project)));
  if (clash((n) => ({ types: n.types }))) return 'type';
  if (nodes.some((n) => n.fin) && clash((n) => ({ types: ANY, fin: n.fin }))) return 'codeList';
  if (clash((n) => ({ types: n.types & NUM || ANY, num: n.num && { ...n.num, steps: undefined } }))) return 'range';
  if (clash((n) => ({ types: n.types & NUM || ANY, num: n.num }))) return 'step';
  if (clash((n) => ({ types: n.types & STR || ANY, str: n.str && { min: n.str.min, max: n.str.max } }))) return 'length';
  if (nodes.some((n) => n.str?.formats) && clash((n) => ({ types: n.types & STR || ANY, str: n.str && { formats: n.str.formats } })))
    return 'format';
  if (nodes.some((n) => n.arr)) {
    const counted = clash((n) => ({ types: n.types & ARR || ANY, arr: n.arr && { min: n.arr.min, max: n.arr.max, unique: n.arr.unique } }));
    return !counted && nodes.some((n) => n.arr?.items?.obj) ? 'structure' : 'count';
  }
  if (nodes.some((n) => n.str?.patterns)) return 'pattern';
  return nodes.some((n) => n.fin) ? 'codeList' : nodes.some((n) => n.str) ? 'pattern' : 'range';
}

const SPOKEN: Partial<Record<Kind, readonly string[]>> = {
  type: ['type'],
  codeList: ['enum', 'type'],
  range: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'type'],
  step: ['multipleOf', 'type', 'minimum', 'maximum'],
  length: ['minLength', 'maxLength'],
  format: ['format'],
  pattern: ['pattern', 'format', 'enum', 'minLength', 'maxLength', 'allOf'],
  structure: ['items'],
  count: ['minItems', 'maxItems', 'uniqueItems', 'items', 'contains']
};

function keywordsOf(n: Node, kind: Kind): JsonObject {
  const schema = toSchema(n);
  if (typeof schema === 'boolean') return { type: 'none' };
  const spoken = SPOKEN[kind] ?? Object.keys(schema);
  const kept = Object.entries(schema).filter(([keyword]) => spoken.includes(keyword));
  return Object.fromEntries(kept.length ? kept : Object.entries(schema)) as JsonObject;
}

function proposalsFor(kind: Kind, cause: readonly Giver[], clash: Clash): Proposal[] {
  const refs = cause.filter((g) => g.ask).map((g) => ({ item: g.item, path: [...g.path] }));
  const out: Proposal[] = [];
  const last = refs.at(-1);
  if (last) out.push({ kind: 'keepApart', fields: [last] } as Proposal);
  const lists = cause.filter((g) => g.node.fin);
  if (kind === 'codeList' && lists.length > 1 && last)
    out.push({
      kind: 'codeMap',
      fields: [last],
      data: [clash.key],
      map: [{ op: 'codes', pairs: pairsByTitle(clash, lists) }]
    } as unknown as Proposal);
  if (kind === 'type' && last && isDateAgainstYear(cause)) {
    const year = cause.find((g) => g.ask && g.node.types & NUM);
    if (year)
      out.push({
        kind: 'finer',
        fields: [{ item: year.item, path: [...year.path] }],
        data: [clash.key],
        map: [{ op: 'date', format: 'YYYY', as: 'integer' }]
      } as unknown as Proposal);
  }
  if ((kind === 'range' || kind === 'step') && last) out.push({ kind: 'convert', fields: [last], data: [clash.key] } as Proposal);
  return out;
}

const isDateAgainstYear = (cause: readonly Giver[]): boolean =>
  cause.some((g) => g.node.types & STR && g.node.str?.formats?.includes('date')) && cause.some((g) => g.node.types & NUM);

/** Codes of two lists that carry the same title: a proposal only. */
function pairsByTitle(clash: Clash, lists: readonly Giver[]): [Json, Json][] {
  const titled = (g: Giver): [string, Json][] =>
    ((g.ask?.field.schema.oneOf ?? []) as { const: Json; title?: string }[]).map((c) => [c.title ?? String(c.const), c.const]);
  const canonicalCodes: [string, Json][] = clash.info.codes?.codes.map((c) => [c.title.zh, c.code as Json]) ?? titled(lists[0]!);
  const theirs = new Map(titled(lists.at(-1)!));
  return canonicalCodes.filter(([title]) => theirs.has(title)).map(([title, code]) => [code, theirs.get(title)!]);
}
