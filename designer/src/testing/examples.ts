// The examples, for tests that run in Node.

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Bundle, Catalogue, Item } from '@onething/core';

const EXAMPLES = resolve(import.meta.dirname, '../../../examples');
const load = <T>(file: string): T => JSON.parse(readFileSync(join(EXAMPLES, file), 'utf8')) as T;

export const SCENARIOS = ['restaurant', 'pharmacy', 'bookstore', 'convenience-store', 'second-hand-home'];
export const catalogue = load<Catalogue>('catalogue.json');
export const library: readonly Item[] = readdirSync(join(EXAMPLES, 'items')).map((file) => load<Item>(`items/${file}`));
export const bundleOf = (scenario: string): Bundle => load<Bundle>(`${scenario}/bundle.json`);
