// Does anything throw on documents that were read? Documents of the examples, changed at random in several places at once:
// what `read` takes is checked, composed, and its witness judged and split, whatever it says.

import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  accepts,
  check,
  compose,
  readValue,
  say,
  split,
  type Bundle,
  type Catalogue,
  type Item,
  type Json,
  type JsonObject
} from '@onething/core';
import { EXAMPLES, load } from '../examples/load.ts';

const catalogue = load<Catalogue>('catalogue.json');
const bundle = load<Bundle>('second-hand-home/bundle.json');
const items = readdirSync(`${EXAMPLES}/items`)
  .map((file) => load<Item>(`items/${file}`))
  .filter((item) => bundle.items.some((entry) => entry.item === item.id));
/** Of the catalogue only what the changes can reach in reasonable time. */
const sources: readonly JsonObject[] = [bundle, ...items, catalogue] as unknown as JsonObject[];

type Place = readonly (string | number)[];

/** Every place of a document, with the value there. */
function* placesOf(value: Json, at: Place = []): Generator<{ at: Place; value: Json }> {
  yield { at, value };
  if (Array.isArray(value)) for (const [i, entry] of value.entries()) yield* placesOf(entry as Json, [...at, i]);
  else if (typeof value === 'object' && value !== null)
    for (const [name, inner] of Object.entries(value)) if (inner !== undefined) yield* placesOf(inner as Json, [...at, name]);
}
const PLACES = sources.map((source) => [...placesOf(source)].slice(1));

/** Values that stand under one name somewhere: one of them can stand there by its shape, if not by its meaning. */
const ALIKE = new Map<string, Json[]>();
const nameOf = (at: Place, value: Json): string =>
  `${String([...at].reverse().find((s) => typeof s === 'string'))} ${Array.isArray(value) ? 'list' : typeof value}`;
for (const places of PLACES)
  for (const { at, value } of places) {
    const list = ALIKE.get(nameOf(at, value)) ?? [];
    if (list.length < 500) list.push(value);
    ALIKE.set(nameOf(at, value), list);
  }

/** What is put there: something from elsewhere, or something odd. */
const ODD: readonly (Json | undefined)[] = [
  undefined,
  null,
  '',
  'x',
  0,
  -1,
  1e9,
  0.1,
  true,
  false,
  [],
  {},
  '__proto__',
  'constructor',
  'buyer[].name',
  { op: 'codes', codeMap: 'none' },
  [{ op: 'text' }],
  { const: 1 },
  { datum: 'house.area', in: true }
];
const change = fc.record({ document: fc.nat(sources.length - 1), place: fc.nat(), alike: fc.integer({ min: 0, max: 9 }), value: fc.nat() });

function changed(value: Json, [head, ...rest]: Place, put: Json | undefined): Json | undefined {
  if (head === undefined) return put;
  if (typeof value !== 'object' || value === null) return value; // an earlier change took the place away
  const inner = changed((value as Record<string, Json>)[head] ?? null, rest, put);
  if (Array.isArray(value)) return value.flatMap((v, i) => (i !== head ? [v as Json] : inner === undefined ? [] : [inner]));
  return Object.fromEntries(Object.entries({ ...(value as JsonObject), [head]: inner }).filter(([, v]) => v !== undefined)) as JsonObject;
}

describe('nothing throws on documents that were read', () => {
  it('changed at random, checked, composed, judged and split', () => {
    let composed = 0,
      refused = 0;
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const documents = [...sources];
        for (const { document, place, alike, value } of changes) {
          const places = PLACES[document]!;
          const there = places[place % places.length]!;
          const from = alike > 0 ? ALIKE.get(nameOf(there.at, there.value))! : ODD;
          documents[document] = changed(documents[document]!, there.at, from[value % from.length]) as JsonObject;
        }
        const readings = documents.map((d, i) => (d === sources[i] ? undefined : readValue(d, 'changed')));
        if (readings.some((r) => r && r.problems.length)) {
          refused++;
          return;
        }
        const [first, ...others] = documents as unknown as [Bundle, ...Item[]];
        const [mine, dictionary] = [others.slice(0, -1), others.at(-1) as unknown as Catalogue];
        for (const finding of check({ catalogue: dictionary, items: mine, bundles: [first] }).slice(0, 20))
          expect(say(finding, 'en')).not.toMatch(/undefined|\[object/);
        const composition = compose(dictionary, mine, first);
        const witness = composition.verdict.kind === 'satisfiable' ? (composition.verdict.witness as JsonObject) : {};
        for (const record of [witness, {}]) {
          accepts(composition, record, { on: '2026-11-20' });
          split(composition, record, { on: '2026-11-20' });
        }
        composed++;
      }),
      { numRuns: Number(process.env['RUNS'] ?? 120) }
    );
    console.log(`${composed} bundles composed, ${refused} refused by read`);
    expect(composed).toBeGreaterThan(30);
  });
});
