// Do the conditions of a bundle's items come to anything? Each speaks of something that somebody asks, that a question sets, or
// that an item creates; no item, row or step waits for what can never be; and each city gives the parameters that are used.

import type { Bundle, Condition, Diagnostic, Place, Text } from '../model/generated/documents.ts';
import { alignedCondition, alignedKey, missingParameters, namesakeFindings, parametersOf, type Alignment } from '../model/datum/align.ts';
import { ownerOf, readApart, readKey } from '../model/datum/key.ts';
import type { Json, JsonObject, Segment } from '../model/json.ts';
import { neverHold } from '../model/node/condition-node.ts';
import { meet } from '../model/node/meet.ts';
import { BOTTOM, TOP, type Node } from '../model/node/node.ts';
import { choice, normalise } from '../model/node/normalise.ts';
import type { Known } from './known.ts';
import type { Ask } from './known/asked.ts';
import { atomsOf, CITY, impossible } from './references/conditions.ts';

/** A condition with the place where it stands, and what hangs on it. */
interface Placed {
  readonly condition: Condition;
  readonly at: Omit<Place, 'pointer'>;
  readonly pointer: readonly Segment[];
  readonly scope?: Alignment | undefined; // of an item: in its own subjects
  readonly what: 'item' | 'row' | 'step' | 'decision';
  readonly title: Text | string;
}

export function bundledFindings(bundle: Bundle, known: Known): Diagnostic[] {
  const conditions = conditionsOf(bundle, known);
  const domains = new Domains(bundle, known);
  const parameters = parametersOf(known.catalogue, bundle);
  const told = [...cityFindings(bundle, conditions, known), ...known.askedBy(bundle).scopes.flatMap(namesakeFindings)];
  const dead = new Set<Placed>();
  for (const placed of conditions) {
    const aligned = alignedCondition(placed.condition, placed.scope, parameters);
    const findings = unanswered(placed, bundle, domains, new Set(mattering(aligned)));
    if (findings.length) dead.add(placed);
    told.push(...findings);
  }
  return [...told, ...idle(bundle, conditions, dead, domains, known)];
}

function conditionsOf(bundle: Bundle, known: Known): Placed[] {
  const mine = { document: 'bundle', id: bundle.id } as const;
  const out: Placed[] = [];
  for (const [i, entry] of bundle.items.entries())
    if (entry.when)
      out.push({
        condition: entry.when,
        at: mine,
        pointer: ['items', i, 'when'],
        what: 'item',
        title: known.items.get(entry.item)?.title ?? entry.item
      });
  for (const scope of known.askedBy(bundle).scopes) {
    const at = { document: 'item', id: scope.item.id } as const;
    for (const [what, list] of [
      ['row', 'materials'],
      ['step', 'steps']
    ] as const)
      for (const [i, { when, title }] of (scope.item[list] ?? []).entries())
        if (when) out.push({ condition: when, at, pointer: [list, i, 'when'], scope, what, title });
  }
  for (const [i, { when, kind }] of (bundle.decisions ?? []).entries())
    if (when && kind === 'onlyWhen')
      out.push({ condition: when, at: mine, pointer: ['decisions', i, 'when'], what: 'decision', title: kind });
  return out;
}

/** What a datum can be in this bundle. */
class Domains {
  private readonly nodes = new Map<string, Node>();
  /** Items that may be active: what only others ask is never known. */
  active: ReadonlySet<string> | undefined;

  private readonly bundle: Bundle;
  private readonly known: Known;

  constructor(bundle: Bundle, known: Known) {
    this.bundle = bundle;
    this.known = known;
  }

  /** Does anybody ask it, or set it? */
  isAnswered(key: string): boolean {
    const { asks, questions, outputs } = this.known.askedBy(this.bundle);
    return asks.has(key) || questions.has(key) || outputs.has(key);
  }

  /** Is it a datum of the dictionary, or a field's own? What is not is said where the condition stands. */
  isKnown(key: string, scope: Alignment | undefined): boolean {
    return (
      /[/~:]/.test(key) ||
      (!!readKey(key) && (readKey(key)!.element === undefined || !!this.known.entryOf(key, scope?.item.subjects ?? this.bundle.subjects)))
    );
  }

  titleOf(key: string): Text | string {
    return (
      this.known.entryOf(key, this.bundle.subjects)?.element.title ?? this.known.askedBy(this.bundle).asks.get(key)?.[0]?.field.label ?? key
    );
  }

  /** By the dictionary, the question, and those who ask it; nothing where nobody who may be active does. */
  of(key: string): Node {
    const { questions, outputs } = this.known.askedBy(this.bundle);
    const asks = this.asks(key),
      question = questions.get(key);
    if (!asks.length && question === undefined && !outputs.has(key)) return BOTTOM;
    let node = this.nodes.get(key);
    if (!node) {
      const wished = question === undefined && asks.length && !outputs.has(key) ? this.wishes(asks) : TOP;
      node = meet(this.dictionary(key), meet(wished, question === undefined ? TOP : normalise(question)));
      this.nodes.set(key, node);
    }
    return node;
  }

  private asks(key: string): readonly Ask[] {
    const all = this.known.askedBy(this.bundle).asks.get(key) ?? [];
    return this.active ? all.filter((ask) => this.active!.has(ask.item.id)) : all;
  }

  /** Somebody who asks must take it. What is written in another way may be anything. */
  private wishes(asks: readonly Ask[]): Node {
    return asks.some((ask) => ask.mapped || ask.field.kind === 'rows')
      ? TOP
      : choice(
          'any',
          asks.map((ask) => this.known.nodeOf(ask.field, ask.item))
        );
  }

  private dictionary(key: string): Node {
    const plain = readApart(key).key;
    const owner = ownerOf(plain),
      item = owner === undefined ? undefined : this.known.items.get(owner);
    if (item) return this.known.domainOf(plain.slice(owner!.length + 1), item.subjects);
    return this.known.domainOf(plain, this.bundle.subjects);
  }

  /** Said already where the condition stands. */
  impossibleByDictionary(key: string, wanted: Json): boolean {
    return impossible({ in: wanted, pointer: [] }, this.dictionary(key), '', () => undefined);
  }

  forget(): void {
    this.nodes.clear();
  }
}

/** The data on which it depends, where the city has settled what it settles: `all` of nothing holds, `any` of nothing does not. */
function mattering(c: Condition): string[] {
  if (c.datum !== undefined) return [c.datum];
  if (c.not) return mattering(c.not);
  const list = c.all ?? c.any ?? [];
  const decides = (inner: Condition): boolean => (c.all ? inner.any?.length === 0 : inner.all?.length === 0);
  return list.some(decides) ? [] : list.flatMap(mattering);
}

/** Data that nobody asks, and values that nobody can give. */
function unanswered(
  { condition, at, pointer, scope, title, what }: Placed,
  bundle: Bundle,
  domains: Domains,
  matters: ReadonlySet<string>
): Diagnostic[] {
  const out: Diagnostic[] = [];
  const say = (
    code: string,
    place: readonly Segment[],
    facts: Readonly<Record<string, unknown>> = {},
    severity: Diagnostic['severity'] = 'error'
  ): void => {
    const there: Place = { ...at, pointer: [...place] };
    out.push({ code, severity, at: scope ? [there, { document: 'bundle', id: bundle.id, pointer: [] }] : [there], facts } as Diagnostic);
  };
  for (const atom of atomsOf(condition, pointer)) {
    const ref = readKey(atom.datum);
    if (atom.datum.startsWith(CITY) || (ref?.many && ref.element !== undefined)) continue; // said where the condition stands
    const key = scope ? alignedKey(atom.datum, scope) : atom.datum;
    if (!domains.isAnswered(key)) {
      if (domains.isKnown(atom.datum, scope))
        say(
          'nobodyAsks',
          [...atom.pointer, 'datum'],
          { datum: domains.titleOf(key), key, what, title },
          matters.has(key) ? 'error' : 'warning'
        );
    } else if (!domains.impossibleByDictionary(key, atom.in)) impossible(atom, domains.of(key), domains.titleOf(key), say);
  }
  return out;
}

/** Items, rows and steps whose condition never holds, in no city, whatever is answered. */
function idle(bundle: Bundle, conditions: readonly Placed[], dead: ReadonlySet<Placed>, domains: Domains, known: Known): Diagnostic[] {
  const cities = Object.entries(known.catalogue.jurisdictions ?? {});
  const parameters: readonly JsonObject[] = [
    parametersOf(known.catalogue, bundle),
    ...cities.filter(([id]) => id !== bundle.jurisdiction).map(([, c]) => c.parameters as JsonObject)
  ];
  const never = (placed: Placed): boolean =>
    parameters.every((p) => neverHold([alignedCondition(placed.condition, placed.scope, p)], (key) => domains.of(key)));
  const entries = conditions.filter((c) => c.what === 'item');
  // what only items ask that are never active is not known either: looked at until nothing changes
  let silent = new Set<Placed>();
  for (;;) {
    const off = new Set([...silent].map((c) => bundle.items[Number(c.pointer[1])]!.item as string));
    const self = (c: Placed): ReadonlySet<string> =>
      new Set(bundle.items.map((e) => e.item as string).filter((id) => !off.has(id) && id !== bundle.items[Number(c.pointer[1])]!.item));
    const next = new Set(
      entries.filter((c) => {
        domains.active = self(c);
        domains.forget();
        return never(c);
      })
    );
    domains.active = undefined;
    domains.forget();
    if (next.size === silent.size) break;
    silent = next;
  }
  const off = new Set([...silent].map((c) => bundle.items[Number(c.pointer[1])]!.item as string));
  domains.active = new Set(bundle.items.map((e) => e.item as string).filter((id) => !off.has(id)));
  domains.forget();
  return conditions.flatMap((placed): Diagnostic[] => {
    if (dead.has(placed) || (placed.scope && off.has(placed.scope.item.id))) return [];
    if (placed.what === 'item' ? !silent.has(placed) : !never(placed)) return [];
    const there: Place = { ...placed.at, pointer: [...placed.pointer] };
    return [
      {
        code: 'neverApplies',
        severity: 'warning',
        at: placed.scope ? [there, { document: 'bundle', id: bundle.id, pointer: [] }] : [there],
        facts: { what: placed.what, title: placed.title, ...(placed.scope && { item: placed.scope.item.title }) }
      } as Diagnostic
    ];
  });
}

/** Parameters that conditions want of a city: of the bundle's own, and of the others in which it may be used. */
function cityFindings(bundle: Bundle, conditions: readonly Placed[], { catalogue }: Known): Diagnostic[] {
  const { jurisdiction } = bundle;
  const all = Object.entries(catalogue.jurisdictions ?? {});
  const given = new Set(all.flatMap(([, c]) => Object.keys(c.parameters)));
  const told = new Set<string>(),
    out: Diagnostic[] = [];
  const say = (
    code: string,
    { at, pointer }: Placed,
    facts: Readonly<Record<string, Json | Text>>,
    severity: Diagnostic['severity']
  ): void => {
    const place: Place = { ...at, pointer: [...pointer] };
    out.push({
      code,
      severity,
      at: at.document === 'bundle' ? [place] : [{ document: 'bundle', id: bundle.id, pointer: [] }, place],
      facts
    } as Diagnostic);
  };
  for (const placed of conditions) {
    for (const [id, { title, parameters }] of all)
      for (const parameter of missingParameters(placed.condition, parameters as JsonObject)) {
        const key = `${parameter} ${id}`;
        // what no city gives is said where the condition stands
        if (told.has(key) || !given.has(parameter)) continue;
        told.add(key);
        say(
          'missingParameter',
          placed,
          { parameter, city: title },
          jurisdiction === undefined || jurisdiction === id ? 'error' : 'warning'
        );
      }
    if (jurisdiction !== undefined) continue;
    for (const parameter of missingParameters(placed.condition, {})) {
      if (told.has(parameter)) continue;
      told.add(parameter);
      say('noCity', placed, { parameter }, 'warning');
    }
  }
  return out;
}
