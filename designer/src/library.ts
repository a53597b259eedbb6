// What comes along with the designer? The catalogue and the items of the examples, and their bundles as templates.

import { readValue, type Bundle, type Catalogue, type Item, type Submission, type Text } from '@onething/core';
import { UNSEALED, type Library } from './document/read.ts';
import type { Persona } from './document/document.ts';

export interface Template {
  readonly bundle: Bundle;
  readonly personas: readonly Persona[];
}

interface Module {
  readonly default: unknown;
}
const catalogues = import.meta.glob<Module>('../../examples/catalogue.json', { eager: true });
const items = import.meta.glob<Module>('../../examples/items/*.json', { eager: true });
const bundles = import.meta.glob<Module>('../../examples/*/bundle.json', { eager: true });
const personas = import.meta.glob<Module>(['../../examples/*/personas/*.json', '!**/*.dossiers.json'], { eager: true });

/** A file that is no document is left out; the others still serve. */
const read = <T>(modules: Record<string, Module>): T[] =>
  Object.entries(modules).flatMap(([file, { default: value }]) => (readValue(value, file, UNSEALED).document ?? []) as unknown as T[]);

export function library(): Library {
  return { catalogue: read<Catalogue>(catalogues)[0]!, items: read<Item>(items) };
}

let made: readonly Template[] | undefined;

/** Read when somebody sees them first. */
export const templates = (): readonly Template[] => (made ??= readTemplates());

function readTemplates(): readonly Template[] {
  return Object.entries(bundles).flatMap(([file, { default: value }]) => {
    const bundle = readValue(value, file, UNSEALED).document as Bundle | undefined;
    if (!bundle) return [];
    const folder = file.replace('bundle.json', 'personas/');
    const own = Object.entries(personas)
      .filter(([name]) => name.startsWith(folder))
      .map(([name, { default: persona }]): Persona => {
        const id = name.slice(folder.length).replace('.json', ''),
          { title, record } = persona as Submission & { readonly title?: Text };
        return { id, title: title ?? { zh: id, en: id }, answers: record as Persona['answers'] };
      });
    return [{ bundle, personas: own }];
  });
}
