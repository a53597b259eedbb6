// Is every slip of a pen found? Some thousands of mutants of the examples' documents, one slip each: `read` refuses it, or
// `check` finds what it did not find before. What cannot be found is named, with the reason.

import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check, readValue, type Bundle, type Catalogue, type Diagnostic, type Documents, type Item, type JsonObject } from '@onething/core';
import { EXAMPLES, load } from '../examples/load.ts';
import { mutants, SLIP } from './mutants.ts';

const catalogue = load<Catalogue>('catalogue.json');
const items = readdirSync(`${EXAMPLES}/items`).map((file) => load<Item>(`items/${file}`));
const bundles = ['bookstore', 'convenience-store', 'pharmacy', 'restaurant', 'second-hand-home'].map((name) =>
  load<Bundle>(`${name}/bundle.json`)
);
const itemsOf = (bundle: Bundle): Item[] => items.filter((item) => bundle.items.some((entry) => entry.item === item.id));

/** What nobody can find, because nothing else says how it should be. */
const UNKNOWABLE: readonly (readonly [where: RegExp, reason: string])[] = [
  [/^renamed form\/(.*\/)?properties$/, 'a property that no other place names: the department’s own word for it'],
  [/\/x-unit$/, 'an annotation that is read by people'],
  [/^dropped form\/.*\/x-map\/\d+\/optional$/, 'a line may have no optional part'],
  [/^changed form\/.*\/const$/, 'a constant of the form that nothing else speaks of'],
  [/^renamed subjects$/, 'a subject that nothing in the item speaks of'],
  [/\/separator$/, 'what stands between the parts of a line is for the form to say']
];

/** Every so many of the mutants of a kind of document: together they stay within the time of a test. */
const STRIDE = {
  item: Number(process.env['MUTANTS'] ?? 2),
  bundle: Number(process.env['MUTANTS'] ?? 1),
  catalogue: Number(process.env['MUTANTS'] ?? 8)
};

const keysOf = (found: readonly Diagnostic[]): Set<string> =>
  new Set(found.map((d) => `${d.code} ${JSON.stringify(d.at)}`.replaceAll(SLIP, '')));

interface Tried {
  readonly total: number;
  readonly missed: readonly string[];
}

/** The stages are tried in turn until one finds something new. */
function tried(
  documents: readonly JsonObject[],
  stride: number,
  stages: (document: JsonObject) => ((mutant: JsonObject) => Documents)[]
): Tried {
  let total = 0,
    at = 0;
  const missed: string[] = [];
  for (const document of documents) {
    const looks = stages(document);
    const before = looks.map((look) => keysOf(check(look(document))));
    for (const { at: where, slip, document: mutant } of mutants(document)) {
      if (at++ % stride) continue;
      total++;
      if (readValue(mutant, 'mutant', { sealed: false }).problems.length) continue;
      if (!looks.some((look, i) => [...keysOf(check(look(mutant)))].some((key) => !before[i]!.has(key)))) missed.push(`${slip} ${where}`);
    }
  }
  return { total, missed };
}

function judged({ total, missed }: Tried, least: number): void {
  const unexplained = missed.filter((where) => !UNKNOWABLE.some(([pattern]) => pattern.test(where)));
  console.log(
    `${total - missed.length} of ${total} slips found (${((100 * (total - missed.length)) / total).toFixed(1)} %); ${missed.length} that nobody can know`
  );
  expect(total).toBeGreaterThan(least);
  expect(unexplained).toEqual([]);
}

describe('a slip of the pen is found', () => {
  it('in an item', () => {
    judged(
      tried(items as unknown as JsonObject[], STRIDE.item, (item) => {
        const bundle = bundles.find((b) => b.items.some((entry) => entry.item === item['id']));
        const alone = (mutant: JsonObject): Documents => ({ catalogue, items: [mutant as unknown as Item], bundles: [] });
        const together = (mutant: JsonObject): Documents => ({
          catalogue,
          items: itemsOf(bundle!).map((other) => (other.id === item['id'] ? (mutant as unknown as Item) : other)),
          bundles: [bundle!]
        });
        return bundle ? [alone, together] : [alone];
      }),
      1_500
    );
  });

  it('in a bundle', () => {
    judged(
      tried(bundles as unknown as JsonObject[], STRIDE.bundle, (bundle) => {
        const mine = itemsOf(bundle as unknown as Bundle);
        return [(mutant) => ({ catalogue, items: mine, bundles: [mutant as unknown as Bundle] })];
      }),
      800
    );
  });

  it('in the catalogue', () => {
    judged(
      tried([catalogue as unknown as JsonObject], STRIDE.catalogue, () => [
        (mutant) => ({ catalogue: mutant as unknown as Catalogue, items: [], bundles: [] }),
        (mutant) => ({ catalogue: mutant as unknown as Catalogue, items, bundles: [] }),
        (mutant) => ({ catalogue: mutant as unknown as Catalogue, items, bundles })
      ]),
      200
    );
  });
});
