// What can be tried? The bundles of a folder of examples, composed, each with the persons who are made up for it.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  compose,
  digest,
  heldData,
  planSituation,
  read,
  type Bundle,
  type Catalogue,
  type Composition,
  type Item,
  type PrefillSource,
  type Submission
} from '@onething/core';

export interface Scenario {
  readonly name: string; // of its folder, and of its pages
  readonly composition: Composition;
  readonly digest: string;
  readonly personas: readonly Persona[];
}

export interface Persona {
  readonly name: string;
  readonly submission: Submission;
}

/** In the order of `ORDER`, then by name. Throws when a document of the folder cannot be read. */
export function scenariosOf(folder: string): readonly Scenario[] {
  const catalogue = documentOf<Catalogue>(join(folder, 'catalogue.json'));
  const items = jsonIn(join(folder, 'items')).map((file) => documentOf<Item>(file));
  return namesIn(folder).map((name) => {
    const bundle = documentOf<Bundle>(join(folder, name, 'bundle.json'));
    const composition = compose(catalogue, items, bundle);
    return { name, composition, digest: digest(composition), personas: personasOf(join(folder, name, 'personas')) };
  });
}

/** What a licence library would say of a person: of his data those that certificates prove which his items ask for. */
export function held(composition: Composition, { record }: Submission): PrefillSource[] {
  const answers = record as never;
  const sources = new Map<string, Record<string, unknown>>();
  for (const [key, { source }] of heldData(composition, planSituation(composition, answers).materials.free)) {
    if (!Object.hasOwn(record, key)) continue;
    if (!sources.has(source)) sources.set(source, {});
    sources.get(source)![key] = record[key];
  }
  return [...sources].map(([source, data]) => ({
    kind: 'certificate',
    origin: composition.holdings.find((h) => h.source === source)?.title.zh ?? source,
    data: data as never
  }));
}

const ORDER = ['restaurant', 'convenience-store', 'pharmacy', 'bookstore', 'second-hand-home'];

function namesIn(folder: string): string[] {
  const place = (name: string): number => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);
  return readdirSync(folder)
    .filter((name) => exists(join(folder, name, 'bundle.json')))
    .sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
}

function personasOf(folder: string): Persona[] {
  const files = exists(folder) ? jsonIn(folder).filter((file) => !file.endsWith('.dossiers.json')) : [];
  return files.map((file) => {
    const submission = documentOf<Submission>(file);
    return { name: submission.id, submission };
  });
}

const jsonIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => join(folder, file));

function documentOf<T>(file: string): T {
  const { document, problems } = read(readFileSync(file, 'utf8'), file);
  if (!document) throw new Error(`${file}: ${problems.map((p) => p.code).join(', ')}`);
  return document as unknown as T;
}

const exists = (file: string): boolean => statSync(file, { throwIfNoEntry: false }) !== undefined;
