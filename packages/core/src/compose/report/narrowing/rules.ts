// What do conditions take away? A form whose fields all fold may still forbid, together with another, what each allows alone.
// A piece (the field, an option, values that a condition tells apart) is lost where a record of an item's own form has it and
// none of any company has; only what is certain is called lost. The cause is an irreducible set of what the others say.

import type { Bundle, Narrowing } from '../../../model/generated/documents.ts';
import type { Json, JsonObject } from '../../../model/json.ts';
import { conditionNode } from '../../../model/node/condition-node.ts';
import { inhabit, isEmpty } from '../../../model/node/inhabit.ts';
import { irreducible } from '../../../model/node/irreducible.ts';
import { meet, meetAll } from '../../../model/node/meet.ts';
import { ANY, ARR, NO_OBJ, OBJ, TOP, values, type Node } from '../../../model/node/node.ts';
import { node } from '../../../model/node/normal.ts';
import { negation } from '../../../model/node/normalise.ts';
import { negate } from '../../../model/node/normalise/negate.ts';
import { nodeKey, toSchema } from '../../../model/node/to-schema.ts';
import { mentioned } from '../../../runtime/live/rules.ts';
import type { Asking, Merged, MergedItem } from '../../stages.ts';
import type { Company } from '../../situations/company.ts';
import { askedOf } from '../../situations/form.ts';
import { at, type Giver } from './limits.ts';
import { rulePointer } from './pointer.ts';

type By = Narrowing['by'];

/** Whose it is, and the field that would be asked by itself to part them. */
export interface Cause {
  readonly by: By;
  readonly apart?: { readonly item: string; readonly path: readonly string[] } | undefined;
}

export interface Ruled {
  /** Does a condition of a form or of the bundle speak of this datum? */
  readonly speakOf: (key: string) => boolean;
  /** Why nobody can fill in the item's form while this company is together. */
  readonly formLost: (item: string, company: Company) => Cause;
  readonly fieldLost: (ask: Asking, companies: readonly Company[]) => Cause | undefined;
  readonly codeLost: (ask: Asking, code: Json, companies: readonly Company[]) => Cause | undefined;
  /** Values of a field without options, as conditions tell them apart. */
  readonly valuesLost: (ask: Asking, companies: readonly Company[]) => readonly (Cause & { readonly left: Json })[];
}

/** One thing that somebody says over the record. */
interface Unit {
  readonly node: Node;
  readonly item?: string;
  readonly by: () => By[number];
}
interface Rule {
  readonly node: Node;
  readonly keys: ReadonlySet<string>;
}

/** Classes of values of one datum that are looked at. */
const MOST = 64;
/** Conditions that hang together and are still looked through: beyond, nothing is certain in good time. */
const MOST_RULES = 64;

export function rulesOf(merged: Merged, bundle: Bundle, questions: ReadonlyMap<string, Giver>): Ruled {
  const byId = new Map(merged.items.map((i) => [i.matched.item.id as string, i]));
  const data = new Map(merged.data.map((d) => [d.key, d]));
  const rules = new Map([...byId].map(([id, i]) => [id, i.pulled.rules.map(ruleOf)]));
  const own = new Map(
    [...byId].map(
      ([
        id,
        {
          matched: { entry }
        }
      ]): [string, Company] => [id, { ids: new Set([id]), answers: entry.when ? [conditionNode(entry.when)] : [] }]
    )
  );
  const spoken = new Set([
    ...[...rules.values()].flatMap((list) => list.flatMap((r) => [...r.keys])),
    ...[...own.values()].flatMap((c) => c.answers.flatMap((n) => [...mentioned(n, new Set())]))
  ]);

  /** What hangs together with a datum while these items are active. */
  function partOf(key: string, { ids, answers }: Company): { keys: ReadonlySet<string>; rules: readonly Node[] } {
    let open = [...[...ids].flatMap((id) => rules.get(id) ?? []), ...answers.map(ruleOf)];
    const keys = new Set([key]),
      taken: Node[] = [];
    for (let grown = true; grown;) {
      const touching = open.filter((r) => r.keys.size === 0 || [...r.keys].some((k) => keys.has(k)));
      for (const r of touching) r.keys.forEach((k) => keys.add(k));
      taken.push(...touching.map((r) => r.node));
      open = open.filter((r) => !touching.includes(r));
      grown = touching.length > 0 && taken.length <= MOST_RULES;
    }
    return { keys, rules: taken };
  }

  const nodeOf = (key: string, ids: ReadonlySet<string>, alone: boolean): Node | undefined => {
    const d = data.get(key),
      question = alone ? undefined : questions.get(key)?.node;
    const asked = d?.asks.some((a) => ids.has(a.item)) ? askedOf(alone ? { ...d, domain: undefined } : d, ids) : undefined;
    return asked && question ? meet(asked, question) : (asked ?? question);
  };
  const forms = new Map<string, Node>();
  function formFor(key: string, company: Company, alone: boolean): Node {
    const name = `${alone ? 'alone' : ''} ${[...company.ids].join(' ')} ${key}`;
    let form = forms.get(name);
    if (form) return form;
    const part = partOf(key, company);
    const props = new Map(
      [...part.keys].flatMap((k): [string, Node][] => {
        const n = nodeOf(k, company.ids, alone);
        return n ? [[k, n]] : [];
      })
    );
    const required = new Set([...part.keys].filter((k) => data.get(k)?.asks.some((a) => a.required && company.ids.has(a.item))));
    forms.set(name, (form = meetAll([node({ types: OBJ, obj: { ...NO_OBJ, props, required } }), ...part.rules])));
    return form;
  }

  function lost(ask: Asking, piece: Node, companies: readonly Company[]): Cause | undefined {
    const { key, item } = ask;
    if (!spoken.has(key) || companies.length === 0) return undefined;
    if (companies.some((c) => partOf(key, c).rules.length > MOST_RULES)) return undefined;
    const wanted = having(key, piece);
    if (!companies.every((c) => isEmpty(meet(formFor(key, c, false), wanted)))) return undefined;
    const mine = formFor(key, own.get(item)!, true);
    return inhabit(meet(mine, wanted)).kind === 'sat' ? causeOf(meet(mine, wanted), ask, companies[0]!) : undefined;
  }

  function causeOf(mine: Node, { key, item }: Asking, company: Company): Cause {
    return causeAmong(mine, unitsOf(partOf(key, company).keys, item, company), key, company);
  }

  function causeAmong(mine: Node, units: readonly Unit[], key: string, company: Company): Cause {
    const empty = (some: readonly Unit[]): boolean => isEmpty(meetAll([mine, ...some.map((u) => u.node)]));
    const found = empty(units) ? irreducible(units, empty).map((i) => units[i]!) : units.filter((u) => u.node.rules);
    const by = [...new Map(found.map((u) => u.by()).map((one) => [JSON.stringify(one), one])).values()] as unknown as By;
    return { by, apart: found.flatMap((u) => partingField(u, key, company) ?? [])[0] };
  }

  function formLost(item: string, company: Company): Cause {
    const keys = new Set([...data.keys(), ...questions.keys(), ...spoken]);
    const units = [...unitsOf(keys, item, company), ...saidBy(byId.get(item)!, keys)];
    return causeAmong({ types: OBJ }, units, '*', company);
  }

  /** Of what is said, the field that meets another item's in a datum: best in another datum than the one that loses. */
  function partingField({ node: n, item }: Unit, key: string, { ids }: Company): Cause['apart'] {
    const shared = [...mentioned(n, new Set())]
      .sort((a, b) => Number(a === key) - Number(b === key))
      .flatMap((k) => data.get(k) ?? [])
      .filter((d) => d.asks.some((a) => a.item !== item && ids.has(a.item)));
    const ask = shared.flatMap((d) => d.asks.filter((a) => a.item === item))[0];
    return ask && { item: ask.item, path: ask.field.path };
  }

  /** What others say while this company is together, the dictionary first: the cause spares it where it can. */
  function unitsOf(keys: ReadonlySet<string>, item: string, company: Company): readonly Unit[] {
    const out: Unit[] = [];
    for (const key of keys) {
      const d = data.get(key),
        question = questions.get(key);
      if (d?.domain)
        out.push({ node: said(key, d.domain), by: () => at({ item: 'catalogue', node: d.domain!, datum: key, place: [] }, 'enum') });
      if (question) out.push({ node: said(key, question.node), by: () => at(question, firstOf(question.node)) });
    }
    for (const answer of company.answers)
      if ([...mentioned(answer, new Set())].some((k) => keys.has(k)))
        out.push({ node: answer, by: () => ({ item: 'bundle', pointer: ['items', whenPlace(answer), 'when'] }) as unknown as By[number] });
    for (const id of company.ids) if (id !== item) out.push(...saidBy(byId.get(id)!, keys));
    return out;
  }

  const whens = bundle.items.flatMap((_, i): { i: number; on: string; off: string }[] => {
    const when = byId.get(bundle.items[i]!.item)?.matched.entry.when;
    return when ? [{ i, on: nodeKey(conditionNode(when)), off: nodeKey(negation(conditionNode(when))) }] : [];
  });
  /** The first item of the bundle whose condition, met or not, says this. */
  const whenPlace = (answer: Node): number => whens.find(({ on, off }) => [on, off].includes(nodeKey(answer)))?.i ?? 0;

  function saidBy(one: MergedItem, keys: ReadonlySet<string>): readonly Unit[] {
    const { item } = one.matched,
      out: Unit[] = [];
    for (const key of keys)
      for (const ask of (data.get(key)?.asks ?? []).filter((a) => a.item === item.id)) {
        const giver: Giver = { item: item.id, node: ask.node, datum: key, field: ask.field };
        out.push({ node: said(key, ask.node), item: item.id, by: () => at(giver, firstOf(ask.node)) });
        if (ask.required) out.push({ node: needing(key), item: item.id, by: () => at(giver, 'required') });
      }
    for (const rule of rules.get(item.id) ?? [])
      if (rule.keys.size === 0 || [...rule.keys].some((k) => keys.has(k)))
        out.push({
          node: rule.node,
          item: item.id,
          by: () => ({ item: item.id, pointer: rulePointer(one, rule.node) }) as unknown as By[number]
        });
    return out;
  }

  /** The wish as far as the others leave it without conditions. */
  const leftOf = ({ key, node: wish }: Asking, companies: readonly Company[]): Node => {
    const [only, more] = companies;
    return meetAll([wish, (only && !more ? nodeOf(key, only.ids, false) : data.get(key)?.domain) ?? TOP]);
  };

  /** What others wish of the datum who do not always run: a value may be what makes them. */
  const sometimes = ({ key, item }: Asking): readonly Node[] =>
    (data.get(key)?.asks ?? []).filter((a) => a.item !== item && byId.get(a.item)!.matched.entry.when).map((a) => a.node);

  return {
    speakOf: (key) => spoken.has(key),
    formLost,
    fieldLost: (ask, companies) => lost(ask, TOP, companies),
    codeLost: (ask, code, companies) => lost(ask, pieceOf(ask, code), companies),
    valuesLost: (ask, companies) =>
      spoken.has(ask.key) && !data.get(ask.key)?.columns
        ? cellsOf(ask.key, leftOf(ask, companies), [...rules.values()].flat(), companies, sometimes(ask)).flatMap((cell) => {
            const cause = lost(ask, cell, companies);
            return cause ? [{ ...cause, left: toSchema(cell) as Json }] : [];
          })
        : []
  };
}

const ruleOf = (n: Node): Rule => ({ node: n, keys: mentioned(n, new Set()) });
/** Records in which this member, if it is there, is so. */
export const said = (key: string, n: Node): Node => node({ types: ANY, obj: { ...NO_OBJ, props: new Map([[key, n]]) } });
const needing = (key: string): Node => ({ types: ANY, obj: { ...NO_OBJ, required: new Set([key]) } });
/** Records with such a member. */
const having = (key: string, n: Node): Node =>
  node({ types: ANY, obj: { ...NO_OBJ, props: new Map([[key, n]]), required: new Set([key]) } });

const firstOf = (n: Node): string => {
  const schema = toSchema(n);
  return Object.keys(schema as JsonObject).find((k) => k !== 'type' && k !== 'allOf') ?? 'type';
};

/** The value, or a list in which it is. */
function pieceOf({ node: wish }: Asking, code: Json): Node {
  const one = node({ types: ANY, fin: values([code]) });
  return wish.types & ARR && !Array.isArray(code) ? node({ types: ANY, arr: { contains: [{ node: one, min: 1 }] } }) : one;
}

/** What is left of a wish, as the conditions tell it apart. */
function cellsOf(key: string, left: Node, rules: readonly Rule[], companies: readonly Company[], wishes: readonly Node[]): readonly Node[] {
  const atoms = new Map(wishes.map((n) => [nodeKey(n), n]));
  for (const n of [...rules.filter((r) => r.keys.has(key)).map((r) => r.node), ...companies.flatMap((c) => c.answers)])
    atomsIn(n, key, atoms);
  let cells: readonly Node[] = [left];
  for (const atom of atoms.values()) {
    const outside = negate(atom).nodes;
    cells = cells.flatMap((cell) => [meet(cell, atom), ...outside.map((n) => meet(cell, n))]).filter((n) => n.types !== 0);
    if (cells.length > MOST) return [];
  }
  return cells.length > 1 ? [...new Map(cells.map((c) => [nodeKey(c), c])).values()] : [];
}

/** What a condition says of one member, in any of its parts. */
function atomsIn(n: Node, key: string, out: Map<string, Node>): void {
  const own = n.obj?.props.get(key);
  if (own && own.types !== 0) out.set(nodeKey(own), own);
  for (const rule of n.rules ?? [])
    for (const part of rule.kind === 'if' ? [rule.if, rule.then, rule.else] : rule.of) atomsIn(part, key, out);
}
