// How long does it take? Ratios from one run: compose beside JSON.parse of the same input, mergeSchemas beside peers on the
// same plain schemas, one item coming or going, time per field as the number of items doubles, and the examples.
//
// Documents come from `read`, which reckons their digests; compose is timed on freshly read documents each round.
// `--quick` leaves out the largest sizes and shortens the rounds.

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  compose,
  createComposer,
  digest,
  mergeSchemas,
  simulate,
  specialise,
  split,
  type Bundle,
  type Catalogue,
  type Item,
  type JsonObject
} from '@onething/core';
import { fewest } from '../../packages/core/src/runtime/plan/materials/choose.ts';
import { inTurn, line, ms } from './measure.ts';
import { plainSchemas, synthetic, type Flavour, type Synthetic } from './synthetic.ts';

const quick = process.argv.includes('--quick');
const SIZES = (
  [
    [12, 40, 40, 5],
    [100, 50, 12, 40],
    [1000, 50, 5, 500]
  ] as const
).slice(0, quick ? 2 : 3);
const FLAVOURS: readonly (readonly [string, Flavour])[] = [
  ['plain', {}],
  ['conditions', { conditions: true }],
  ['titled code lists', { codes: true }],
  ['both', { conditions: true, codes: true }]
];

function fresh(text: string): Synthetic {
  const documents = JSON.parse(text) as Synthetic;
  for (const d of [documents.catalogue, documents.bundle, ...documents.items]) digest(d);
  return documents;
}

console.log(`\ncompose, provenance and proof included, beside JSON.parse of the same input (Node ${process.versions.node}, warm medians)`);
const W = [34, 10, 10, 8, 12, 12];
line(['items × fields, flavour', 'compose', 'parse', 'ratio', 'raw input', 'target'], W);
for (const [n, m, rounds, target] of SIZES)
  for (const [name, flavour] of FLAVOURS) {
    const text = JSON.stringify(synthetic(n, m, flavour));
    const times: number[] = [];
    const parse = inTurn([{ name: 'parse', run: () => JSON.parse(text) as unknown }], rounds)[0]!.median;
    for (let i = 0; i < rounds * 2; i++) {
      const { catalogue, items, bundle } = fresh(text);
      const start = performance.now();
      compose(catalogue, items, bundle);
      if (i >= rounds) times.push(performance.now() - start);
    }
    const median = times.sort((a, b) => a - b)[times.length >> 1]!;
    const raw =
      inTurn(
        [
          {
            name: 'raw',
            run: () => {
              const d = JSON.parse(text) as Synthetic;
              return compose(d.catalogue, d.items, d.bundle);
            }
          }
        ],
        Math.ceil(rounds / 2)
      )[0]!.median - parse;
    line(
      [
        `${n} × ${m}, ${name}`,
        ms(median),
        ms(parse),
        (median / parse).toFixed(1),
        ms(raw),
        name === 'plain' ? `≤ ${target} ms ${median <= target ? '✓' : '✗'}` : ''
      ],
      W
    );
  }

console.log('\none item comes or goes (state of the composer alone)');
line(['items × fields', 'add', 'remove', '', 'target'], [34, 10, 10, 8, 20]);
for (const [n, m] of SIZES) {
  const { catalogue, items, bundle } = synthetic(n, m, {});
  const composer = createComposer(catalogue, bundle);
  for (const i of items) composer.add(i);
  const add: number[] = [],
    remove: number[] = [];
  for (let i = 0; i < 25; i++) {
    const item = structuredClone(items[3]!);
    let start = performance.now();
    composer.remove(item.id);
    remove.push(performance.now() - start);
    start = performance.now();
    composer.add(item);
    add.push(performance.now() - start);
  }
  const [a, r] = [add, remove].map((t) => t.sort((x, y) => x - y)[t.length >> 1]!) as [number, number];
  line([`${n} × ${m}`, ms(a), ms(r), '', `≤ 1 ms ${a <= 1 ? '✓' : '✗'}, ≤ 20 ms ${r <= 20 ? '✓' : '✗'}`], [34, 10, 10, 8, 20]);
}

console.log('\ntime per field as the number of items doubles (50 fields each, conditions)');
line(['items', 'compose', 'per field', 'growth'], [34, 10, 10, 8]);
let before: number | undefined;
for (const n of quick ? [125, 250, 500] : [125, 250, 500, 1000]) {
  const text = JSON.stringify(synthetic(n, 50, { conditions: true }));
  const times = Array.from({ length: 4 }, () => {
    const d = fresh(text);
    const start = performance.now();
    compose(d.catalogue, d.items, d.bundle);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const median = times[2]!;
  line(
    [String(n), ms(median), `${((median * 1000) / (n * 50)).toFixed(1)} µs`, before ? `× ${(median / before).toFixed(2)}` : ''],
    [34, 10, 10, 8]
  );
  before = median;
}

console.log('\nmergeSchemas beside peers, the same plain schemas as one allOf (peers in a process of their own, 20 s and 2 GB at most)');
const PEERS = ['json-schema-merge-allof', 'allof-merge', '@x0k/json-schema-merge'];
line(['items × fields, flavour', 'ours', ...PEERS], [34, 10, 30, 30, 30]);
for (const [n, m, rounds] of SIZES)
  for (const [name, flavour] of quick ? FLAVOURS.slice(0, 1) : FLAVOURS) {
    const schemas = plainSchemas(synthetic(n, m, flavour));
    let outcome = '';
    const times = Array.from({ length: rounds * 2 }, () => {
      const input = structuredClone(schemas);
      const start = performance.now();
      outcome = Object.keys(mergeSchemas(input, { formats: false }))[0]!;
      return performance.now() - start;
    })
      .slice(rounds)
      .sort((a, b) => a - b);
    const ours = times[times.length >> 1]!;
    const peers = PEERS.map((peer) => {
      const code = (flavour.conditions ? 'c' : '') + (flavour.codes ? 't' : '');
      const { stdout, error, signal } = spawnSync(
        process.execPath,
        ['--conditions=source', '--max-old-space-size=2048', join(import.meta.dirname, 'peer.ts'), peer, String(n), String(m), code],
        { encoding: 'utf8', timeout: 20_000 }
      );
      if (error || signal) return error && 'code' in error && error.code === 'ETIMEDOUT' ? '> 20 s' : `ended: ${signal ?? 'out of memory'}`;
      const found = (stdout.trim() === '' ? { error: 'out of memory' } : JSON.parse(stdout)) as { ms?: number; error?: string };
      return found.ms === undefined ? `threw: ${found.error!.slice(0, 22)}` : `${ms(found.ms)} (× ${(found.ms / ours).toFixed(1)})`;
    });
    line([`${n} × ${m}, ${name}`, ms(ours) + (outcome === 'schema' ? '' : ` ${outcome}`), ...peers], [34, 10, 30, 30, 30]);
  }

console.log('\nthe examples; situations are all that there are, each with a witness that every form judged');
const X = [22, 10, 10, 14, 10, 10, 12, 12, 14];
line(['bundle', 'compose', 'parse', '', 'specialise', 'split', 'situations', 'simulate', ''], X);
const EXAMPLES = join(import.meta.dirname, '../../examples');
const json = <T>(file: string): T => JSON.parse(readFileSync(join(EXAMPLES, file), 'utf8')) as T;
const all = readdirSync(join(EXAMPLES, 'items')).map((file) => json<Item>(`items/${file}`));
for (const name of readdirSync(EXAMPLES)) {
  if (!existsSync(join(EXAMPLES, name, 'bundle.json'))) continue;
  const bundle = json<Bundle>(`${name}/bundle.json`),
    catalogue = json<Catalogue>('catalogue.json');
  const items = all.filter((i) => bundle.items.some((e) => e.item === i.id));
  const text = JSON.stringify({ catalogue, bundle, items });
  const composition = compose(catalogue, items, bundle);
  const record = (composition.verdict.witness ?? {}) as JsonObject;
  const [c, p, s, w] = inTurn(
    [
      {
        name: 'compose',
        run: () => {
          const d = fresh(text);
          return compose(d.catalogue, d.items, d.bundle);
        }
      },
      { name: 'parse', run: () => JSON.parse(text) as unknown },
      { name: 'specialise', run: () => specialise(composition, record) },
      { name: 'split', run: () => split(composition, record, { on: '2026-11-20' }) }
    ],
    12
  );
  const start = performance.now();
  const { situations } = simulate(composition);
  const taken = performance.now() - start,
    restaurant = name === 'restaurant';
  line(
    [
      name,
      ms(c!.median),
      ms(p!.median),
      restaurant ? `≤ 20 ms ${c!.median <= 20 ? '✓' : '✗'}` : '',
      ms(s!.median),
      ms(w!.median),
      String(situations.length),
      ms(taken),
      restaurant ? `≤ 2000 ms ${taken <= 2000 ? '✓' : '✗'}` : `× ${(taken / p!.median).toFixed(0)} of parse`
    ],
    X
  );
}
console.log('');

console.log(
  '\nchoosing among alternatives: rows of three each, time as the number of rows doubles; exact up to a bound, else a good choice'
);
line(['rows, documents', 'choose', 'brought', 'exact', 'growth'], [34, 10, 10, 8, 8]);

for (const [name, documents] of [
  ['no document in common', (rows: number) => 3 * rows],
  ['one document for every row', (rows: number) => rows],
  ['few documents for all', (rows: number) => rows / 4]
] as const) {
  let last: number | undefined;
  for (const rows of [25, 50, 100, 200, ...(quick ? [] : [400])]) {
    let seed = rows;
    const next = (n: number): number => (seed = (seed * 48271) % 2147483647) % n;
    const demands = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: 3 }, (_one, i) => ({
        keys: [documents(rows) > rows ? `d${3 * row + i}` : `d${next(Math.ceil(documents(rows)))}`]
      }))
    );
    const start = performance.now(),
      { keys, exact } = fewest(demands),
      took = performance.now() - start;
    line(
      [`${rows}, ${name}`, ms(took), String(keys.length), exact ? 'yes' : 'no', last ? `× ${(took / last).toFixed(2)}` : ''],
      [34, 10, 10, 8, 8]
    );
    last = took;
  }
}
