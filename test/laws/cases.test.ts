// What once broke a law, by name: each random example that failed is kept, shrunk, beside the law that it broke.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { algebra } from './law/algebra.ts';
import { live } from './law/live.ts';
import { mappings } from './law/mapping.ts';
import { reading } from './law/reading.ts';
import { way } from './law/way.ts';
import { wholes } from './law/whole.ts';

interface Kept {
  readonly name: string;
  readonly law: string;
  readonly example: unknown;
}

const folder = join(import.meta.dirname, 'cases');
const kept = readdirSync(folder)
  .filter((f) => f.endsWith('.json'))
  .map((f) => JSON.parse(readFileSync(join(folder, f), 'utf8')) as Kept);
const laws = [...algebra, ...mappings, ...way, ...wholes, ...live, ...reading];

describe('cases met before', () => {
  it.each(kept)('$law: $name', async ({ law, example }) => {
    const found = laws.find((l) => l.no === law);
    expect(found, `no law ${law}`).toBeDefined();
    await found!.holds(example as never);
  });
});
