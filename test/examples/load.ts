// The examples, read as anybody would read them.

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compose, read, type Bundle, type Catalogue, type Composition, type Item, type JsonObject, type Submission } from '@onething/core';

export const EXAMPLES = resolve(import.meta.dirname, '../../examples');
export const SCENARIOS = ['restaurant', 'pharmacy', 'bookstore', 'convenience-store', 'second-hand-home'];

export function load<T>(file: string): T {
  const { document, problems } = read(readFileSync(join(EXAMPLES, file), 'utf8'), file);
  if (!document) throw new Error(`${file}: ${JSON.stringify(problems.slice(0, 3))}`);
  return document as unknown as T;
}

export const catalogue = load<Catalogue>('catalogue.json');
export const items: readonly Item[] = readdirSync(join(EXAMPLES, 'items')).map((file) => load<Item>(`items/${file}`));
export const bundleOf = (scenario: string): Bundle => load<Bundle>(`${scenario}/bundle.json`);
export const composed = (scenario: string): Composition => compose(catalogue, items, bundleOf(scenario));

export interface Persona {
  readonly name: string;
  readonly submission: Submission;
  readonly dossiers: readonly { readonly item: string; readonly payload: JsonObject; readonly awaits: readonly object[] }[];
}

export function personasOf(scenario: string): Persona[] {
  const folder = join(EXAMPLES, scenario, 'personas');
  return readdirSync(folder)
    .filter((f) => !f.endsWith('.dossiers.json'))
    .map((file) => ({
      name: file.replace('.json', ''),
      submission: load<Submission>(`${scenario}/personas/${file}`),
      dossiers: JSON.parse(readFileSync(join(folder, file.replace('.json', '.dossiers.json')), 'utf8')) as Persona['dossiers']
    }));
}
