// One peer on one set of schemas, in a process of its own: it may take too long or run out of memory without harm.
// argv: peer, number of items, fields, flavour. Prints JSON: { ms } or { error }.

import { synthetic, plainSchemas } from './synthetic.ts';

const [peer = '', n = '12', m = '40', flavour = ''] = process.argv.slice(2);
const schemas = plainSchemas(synthetic(Number(n), Number(m), { conditions: flavour.includes('c'), codes: flavour.includes('t') }));

/** Peers' types differ and do not matter here. */
type Merge = (schema: object) => unknown;
const load = async (name: string): Promise<Record<string, (x?: unknown) => unknown>> =>
  (await import(name)) as Record<string, (x?: unknown) => unknown>;
const MERGERS: Record<string, () => Promise<Merge>> = {
  'json-schema-merge-allof': async () => (await load('json-schema-merge-allof')).default as Merge,
  'allof-merge': async () => (await load('allof-merge')).merge as Merge,
  '@x0k/json-schema-merge': async () => {
    const { createMerger, createShallowAllOfMerge, createDeepAllOfMerge } = await load('@x0k/json-schema-merge');
    const merger = createMerger!() as { mergeArrayOfSchemaDefinitions: unknown };
    const make = (createDeepAllOfMerge ?? createShallowAllOfMerge)!;
    return make(merger.mergeArrayOfSchemaDefinitions) as Merge;
  }
};

const times: number[] = [];
try {
  const merge = await MERGERS[peer]!();
  const until = performance.now() + 6000;
  do {
    const input = { allOf: structuredClone(schemas) };
    const start = performance.now();
    merge(input);
    times.push(performance.now() - start);
  } while (times.length < 9 && performance.now() < until);
  times.sort((a, b) => a - b);
  console.log(JSON.stringify({ ms: times[times.length >> 1] }));
} catch (error) {
  console.log(
    JSON.stringify({
      error: String((error as Error).message ?? error)
        .split('\n')[0]!
        .slice(0, 90)
    })
  );
}
