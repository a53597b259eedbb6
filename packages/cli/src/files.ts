// Where are the documents? Read through the core's `read`, so that whatever is wrong is told with file, place and remedy.

import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import {
  compose,
  inCity,
  isObject,
  read,
  readJson,
  type AnyDocument,
  type Bundle,
  type Catalogue,
  type Composition,
  type Diagnostic,
  type Item,
  type JsonObject
} from '@onething/core';
import { about, bytesOf, nameOf, statOf, unreadable } from './files/bytes.ts';
import { remember, rememberAs } from './files/places.ts';
import { soundAnswers, type Given } from './files/answers.ts';
import { Unreadable } from './files/unreadable.ts';
import { misuseOf } from './output/misuse.ts';
import type { Values } from './command.ts';

export { WrongAnswers, type Given } from './files/answers.ts';
export { Unreadable } from './files/unreadable.ts';

export interface Found {
  readonly file: string;
  readonly document?: AnyDocument;
  readonly problems: readonly Diagnostic[];
}

/** `-` is standard input. */
export function readFile(file: string): Found {
  const bytes = bytesOf(file),
    name = nameOf(file);
  const { document, problems } = read(bytes, name);
  if (!document) return { file: name, problems };
  remember(document, name, bytes);
  return { file: name, document, problems };
}

/** The document of one kind in a file, or Unreadable. */
export function documentOf<K extends AnyDocument['kind']>(file: string, kind: K): Extract<AnyDocument, { kind: K }> {
  const { document, problems } = readFile(file);
  const errors = problems.filter((p) => p.severity === 'error');
  if (!document || errors.length) throw new Unreadable(errors.length ? errors : problems);
  if (document.kind !== kind) throw new Unreadable([otherKind(file, document.kind, kind)]);
  return document as Extract<AnyDocument, { kind: K }>;
}

const otherKind = (file: string, found: string, wanted: string): Diagnostic => ({
  ...about(file, 'read.otherKind', { found, wanted }),
  at: [{ document: 'file', id: nameOf(file), pointer: ['kind'] }]
});

export const isFolder = (path: string): boolean => path !== '-' && statOf(path).isDirectory();

/** Every JSON file of a folder and below, or the file itself. */
export function jsonFiles(path: string): string[] {
  if (!isFolder(path)) return [path];
  return entriesOf(path).flatMap((entry) => {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
    const inner = join(path, entry.name);
    if (entry.isDirectory()) return jsonFiles(inner);
    return entry.name.endsWith('.json') && (entry.isFile() || entry.isSymbolicLink()) ? [inner] : [];
  });
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    throw unreadable(folder, error);
  }
}

/** folder: where the items are. */
export interface Sources {
  readonly catalogue: Catalogue;
  readonly items: readonly Item[];
  readonly bundle: Bundle;
  readonly folder: string;
}

/**
 * A bundle with its catalogue and items: as options say, else `catalogue.json` and `items/` in its folder or above it; in another city
 * by `city`.
 */
export function sourcesOf(bundleFile: string, { catalogue, items, city }: Values): Sources {
  const bundle = documentOf(bundleFile, 'bundle');
  const catalogueFile = typeof catalogue === 'string' ? catalogue : above(bundleFile, 'catalogue.json', 'catalogue');
  const itemsPath = typeof items === 'string' ? items : above(bundleFile, 'items', 'items');
  const wanted = new Set<string>(bundle.items.map((i) => i.item));
  const files = jsonFiles(itemsPath);
  // files are called after their items; where they are not, all are read
  const named = files.filter((f) =>
    wanted.has(
      f
        .split(/[\\/]/)
        .at(-1)!
        .replace(/\.json$/, '')
    )
  );
  const found = (named.length === wanted.size ? named : files)
    .map((f) => ({ file: f, item: documentOf(f, 'item') }))
    .filter(({ item }) => wanted.has(item.id));
  const twice = found.find(({ item }, i) => found.findIndex((other) => other.item.id === item.id) < i);
  if (twice) throw new Unreadable([about(twice.file, 'repeatedDocument', { id: twice.item.id })]);
  const dictionary = documentOf(catalogueFile, 'catalogue');
  return {
    catalogue: dictionary,
    items: found.map(({ item }) => item),
    folder: itemsPath,
    bundle: typeof city === 'string' ? rememberAs(inCity(bundle, cityOf(dictionary, city)), bundle) : bundle
  };
}

/** A city that the catalogue knows, or Misuse with those that it does. */
export function cityOf({ jurisdictions = {} }: Catalogue, city: string): string {
  if (Object.hasOwn(jurisdictions, city)) return city;
  throw misuseOf({ code: 'unknownCity', facts: { city, known: Object.keys(jurisdictions) } });
}

/** A composition as it is, or the one of a bundle. */
export function compositionOf(file: string, values: Values): Composition {
  const { document, problems } = readFile(file);
  if (!document) throw new Unreadable(problems);
  if (document.kind === 'composition') return document as Composition;
  const { catalogue, items, bundle } = sourcesOf(file, values);
  return compose(catalogue, items, bundle);
}

/** The file or folder of this name beside a file or above it; else `option` may say where it is. */
export function above(file: string, name: string, option: string): string {
  for (let folder = dirname(resolve(file)); ; folder = dirname(folder)) {
    const here = join(folder, name);
    if (existsSync(here)) return here;
    if (dirname(folder) === folder) throw new Unreadable([about(file, 'file.notAbove', { name, option })]);
  }
}

/** A record: of a submission document, or a bare object. */
export function recordOf(file: string): Given {
  const { value, problems } = readJson(bytesOf(file), nameOf(file));
  if (value === undefined) throw new Unreadable(problems);
  if (!isObject(value)) throw new Unreadable([about(file, 'read.notADocument')]);
  if (value.kind === undefined) return { record: value as Record<string, unknown> };
  if (value.kind !== 'submission') throw new Unreadable([otherKind(file, String(value.kind), 'submission')]);
  const { record, on, id, files, onPaper, deferred, ownCopies, commitments } = documentOf(file, 'submission');
  const chosen = { files, onPaper, deferred, ownCopies, commitments };
  return { record: record as Record<string, unknown>, ...(on !== undefined && { on }), id, ...chosen };
}

/** What an applicant answered and chose, as it was judged; undefined without a file, WrongAnswers where it cannot be so. */
export const givenOf = (values: Values, composition: Composition): Given | undefined =>
  typeof values['answers'] === 'string' ? soundAnswers(recordOf(values['answers']), composition, values['answers']) : undefined;

/** What an applicant answered, from a record or a submission; nothing without a file. */
export const answersOf = (values: Values): JsonObject =>
  typeof values['answers'] === 'string' ? (recordOf(values['answers']).record as JsonObject) : {};
