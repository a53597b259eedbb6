// Can a condition ever be judged, and ever hold? It speaks of data of the dictionary, never of a column, tests for values that
// the data can have, and takes its thresholds from parameters that fit.

import type { Condition } from '../../model/generated/documents.ts';
import { parameterFits } from '../../model/datum/align.ts';
import { readKey } from '../../model/datum/key.ts';
import { equal, isArray, isObject, type Json, type JsonObject, type Segment } from '../../model/json.ts';
import { check as accepts } from '../../model/node/check.ts';
import { isEmpty } from '../../model/node/inhabit.ts';
import { meet } from '../../model/node/meet.ts';
import { memberOf, type Node } from '../../model/node/node.ts';
import { normalise } from '../../model/node/normalise.ts';
import { own, type Known } from '../known.ts';
import type { Here, Say } from '../walk.ts';
import { datum } from './data.ts';

/** Data about the city itself: its parameters. */
export const CITY = 'jurisdiction.';

export interface Atom {
  readonly datum: string;
  readonly in: Json;
  readonly pointer: readonly Segment[];
}

export function* atomsOf(c: Condition, pointer: readonly Segment[]): Generator<Atom> {
  if (c.datum !== undefined) yield { datum: c.datum, in: c.in as Json, pointer };
  for (const keyword of ['all', 'any'] as const)
    for (const [i, inner] of (c[keyword] ?? []).entries()) yield* atomsOf(inner, [...pointer, keyword, i]);
  if (c.not) yield* atomsOf(c.not, [...pointer, 'not']);
}

/** A condition of an item, in the item's own subjects. */
export const itemCondition = (here: Here<'item'>): void => condition(here, here.document.subjects, 'unknownSubject');

/** A condition of a bundle, in the bundle's subjects. */
export const bundleCondition = (here: Here<'bundle'>): void => condition(here, here.document.subjects, 'unknownBundleSubject');

type Subjects = Readonly<Record<string, { readonly type: string; readonly many?: boolean }>>;

function condition(here: Here, subjects: Subjects, unknown: 'unknownSubject' | 'unknownBundleSubject'): void {
  for (const atom of atomsOf(here.value as unknown as Condition, here.pointer)) {
    parametersNamed(atom, here.known, here.say);
    if (atom.datum.startsWith(CITY)) continue;
    // fields that are bound to nothing and fields kept apart have keys of their own, which only the bundle can tell
    if (unknown === 'unknownBundleSubject' && /[/~:]/.test(atom.datum)) continue;
    const at = [...atom.pointer, 'datum'];
    const ref = readKey(atom.datum);
    if (ref?.many && ref.element !== undefined) here.say('conditionColumn', at, { datum: atom.datum, table: `${ref.subject}[]` });
    else if (datum(here, atom.datum, subjects, at, { unknown })) {
      const entry = here.known.entryOf(atom.datum, subjects);
      if (entry) impossible(atom, here.known.domain(entry), entry.element.title, here.say);
    }
  }
}

/** Values that the condition waits for and the datum never has. */
export function impossible({ in: wanted, pointer }: Pick<Atom, 'in' | 'pointer'>, domain: Node, title: unknown, say: Say): boolean {
  const at = [...pointer, 'in'];
  let told = false;
  for (const { value, place, inside } of listed(wanted)) {
    const node = inside ? memberOf(domain) : domain;
    if (accepts(node, value)) continue;
    told = true;
    say('conditionValue', [...at, ...place], {
      datum: title,
      value,
      ...(node.fin && node.fin.size <= 12 && { known: [...node.fin.values()] })
    });
  }
  if (!told && isEmpty(meet(domain, normalise(withoutParameters(wanted) as JsonObject)))) {
    told = true;
    say('conditionNever', at, { datum: title }, 'warning');
  }
  return told;
}

interface Listed {
  readonly value: Json;
  readonly place: readonly Segment[];
  readonly inside: boolean; // of the members of an array
}

function listed(schema: Json, place: readonly Segment[] = [], inside = false): Listed[] {
  if (!isObject(schema)) return [];
  return [
    ...(schema.const === undefined ? [] : [{ value: schema.const, place: [...place, 'const'], inside }]),
    ...(isArray(schema.enum) ? schema.enum.map((value, i) => ({ value, place: [...place, 'enum', i], inside })) : []),
    ...(schema.contains === undefined ? [] : listed(schema.contains, [...place, 'contains'], true)),
    ...(isObject(schema.items) ? listed(schema.items, [...place, 'items'], true) : []),
    ...['allOf', 'anyOf', 'oneOf'].flatMap((keyword) =>
      isArray(schema[keyword]) ? schema[keyword].flatMap((sub, i) => listed(sub, [...place, keyword, i], inside)) : []
    )
  ];
}

function withoutParameters(schema: Json): Json {
  if (!isObject(schema) || !isObject(schema['x-param'])) return schema;
  const written = new Set(Object.keys(schema['x-param']));
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => !written.has(keyword))) as JsonObject;
}

/** Parameters that some city gives: under that name, with a value that the keyword takes. */
function parametersNamed({ datum: key, in: wanted, pointer }: Atom, { catalogue }: Known, say: Say): void {
  const cities = Object.entries(catalogue.jurisdictions ?? {});
  const known = [...new Set(cities.flatMap(([, { parameters }]) => Object.keys(parameters)))];
  const named = (name: string, at: readonly Segment[], keyword?: string): void => {
    if (!known.includes(name)) {
      say('unknownParameter', at, { parameter: name, known });
      return;
    }
    for (const [, { title, parameters }] of cities) {
      const value = own(parameters as Readonly<Record<string, Json>>, name);
      if (value !== undefined && keyword !== undefined && !parameterFits(keyword, value))
        say('parameterKind', at, { parameter: name, keyword, value, city: title });
    }
  };
  if (key.startsWith(CITY)) {
    const name = key.slice(CITY.length);
    named(name, [...pointer, 'datum']);
    if (known.includes(name))
      cityValues(
        name,
        wanted,
        pointer,
        cities.map(([, c]) => own(c.parameters as Record<string, Json>, name)),
        say
      );
  }
  const names = isObject(wanted) && isObject(wanted['x-param']) ? wanted['x-param'] : {};
  for (const [keyword, name] of Object.entries(names)) named(String(name), [...pointer, 'in', 'x-param', keyword], keyword);
}

/** A parameter is tested for a value that some city gives it; a value of another kind is a slip. */
function cityValues(name: string, wanted: Json, pointer: readonly Segment[], given: readonly (Json | undefined)[], say: Say): void {
  const there = given.filter((v) => v !== undefined);
  for (const { value, place } of listed(wanted)) {
    if (there.some((v) => equal(v, value))) continue;
    const sameKind = there.some((v) => typeof v === typeof value);
    say('parameterValue', [...pointer, 'in', ...place], { parameter: name, value, known: there }, sameKind ? 'warning' : 'error');
  }
}
