// Where are the documents? Read through the core's `read`, so that whatever is wrong is told with file, place and remedy.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import {
  compose,
  inCity,
  pointerText,
  read,
  say,
  type Bundle,
  type Catalogue,
  type Composition,
  type Diagnostic,
  type Item,
  type JsonObject
} from '@onething/core';
import type { Language } from './output/language.ts';
import type { Values } from './command.ts';

type AnyDocument = NonNullable<ReturnType<typeof read>['document']>;

/** Files that could not be read as what they should be. */
export class Unreadable extends Error {
  readonly problems: readonly Diagnostic[];
  constructor(problems: readonly Diagnostic[]) {
    super('unreadable');
    this.problems = problems;
  }
  inWords(language: Language): string {
    return this.problems.map((p) => `${placeOf(p)}: ${say(p, language)}`).join('\n');
  }
}

export const placeOf = ({ at, facts }: Diagnostic): string =>
  at
    .map(
      (p) =>
        `${p.id}${facts['line'] === undefined ? '' : `:${String(facts['line'])}:${String(facts['column'])}`}${p.pointer.length ? ` ${pointerText(p.pointer)}` : ''}`
    )
    .join(' · ');

export interface Found {
  readonly file: string;
  readonly document?: AnyDocument;
  readonly problems: readonly Diagnostic[];
}

export function readFile(file: string): Found {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new Unreadable([missing(file)]);
  }
  const { document, problems } = read(text, file);
  return document ? { file, document, problems } : { file, problems };
}

function missing(file: string): Diagnostic {
  return { code: 'read.missingFile', severity: 'error', at: [{ document: 'file', id: file, pointer: [] }], facts: { file } };
}

/** The document of one kind in a file, or Unreadable. */
export function documentOf<K extends AnyDocument['kind']>(file: string, kind: K): Extract<AnyDocument, { kind: K }> {
  const { document, problems } = readFile(file);
  const errors = problems.filter((p) => p.severity === 'error');
  if (!document || errors.length) throw new Unreadable(errors.length ? errors : problems);
  if (document.kind !== kind)
    throw new Unreadable([
      {
        code: 'read.otherKind',
        severity: 'error',
        at: [{ document: 'file', id: file, pointer: ['kind'] }],
        facts: { found: document.kind, wanted: kind }
      }
    ]);
  return document as Extract<AnyDocument, { kind: K }>;
}

export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    throw new Unreadable([missing(path)]);
  }
}

/** Every JSON file of a folder and below, or the file itself. */
export function jsonFiles(path: string): string[] {
  if (!isFolder(path)) return [path];
  return readdirSync(path, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
      const inner = join(path, entry.name);
      return entry.isDirectory() ? jsonFiles(inner) : entry.name.endsWith('.json') ? [inner] : [];
    });
}

/** folder: where the items are. */
export interface Sources {
  readonly catalogue: Catalogue;
  readonly items: readonly Item[];
  readonly bundle: Bundle;
  readonly folder: string;
}

/** A bundle with its catalogue and items: as options say, else `catalogue.json` and `items/` in its folder or above it; in another city by `city`. */
export function sourcesOf(bundleFile: string, { catalogue, items, city }: Values): Sources {
  const bundle = documentOf(bundleFile, 'bundle');
  const catalogueFile = typeof catalogue === 'string' ? catalogue : above(bundleFile, 'catalogue.json');
  const itemsPath = typeof items === 'string' ? items : above(bundleFile, 'items');
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
  const found = (named.length === wanted.size ? named : files).map((f) => documentOf(f, 'item')).filter((i) => wanted.has(i.id));
  const dictionary = documentOf(catalogueFile, 'catalogue');
  return {
    catalogue: dictionary,
    items: found,
    folder: itemsPath,
    bundle: typeof city === 'string' ? inCity(bundle, cityOf(dictionary, city)) : bundle
  };
}

/** A city that the catalogue knows, or Unreadable with those that it does. */
export function cityOf({ id, jurisdictions = {} }: Catalogue, city: string): string {
  if (Object.hasOwn(jurisdictions, city)) return city;
  throw new Unreadable([
    {
      code: 'unknownCity',
      severity: 'error',
      at: [{ document: 'catalogue', id, pointer: ['jurisdictions'] }],
      facts: { city, known: Object.keys(jurisdictions) }
    }
  ]);
}

/** A composition as it is, or the one of a bundle. */
export function compositionOf(file: string, values: Values): Composition {
  const { document, problems } = readFile(file);
  if (!document) throw new Unreadable(problems);
  if (document.kind === 'composition') return document as Composition;
  const { catalogue, items, bundle } = sourcesOf(file, values);
  return compose(catalogue, items, bundle);
}

/** The file or folder of this name beside a file or above it. */
export function above(file: string, name: string): string {
  for (let folder = dirname(resolve(file)); ; folder = dirname(folder)) {
    const here = join(folder, name);
    try {
      statSync(here);
      return here;
    } catch {
      /* further up */
    }
    if (dirname(folder) === folder) throw new Unreadable([missing(join(dirname(file), name))]);
  }
}

/** A record: of a submission document, or a bare object. */
export function recordOf(file: string): { record: Record<string, unknown>; on?: string; id?: string } {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    const { problems } = readFile(file);
    throw new Unreadable(problems.length ? problems : [missing(file)]);
  }
  if (typeof value === 'object' && value !== null && (value as { kind?: unknown }).kind === 'submission') {
    const { record, on, id } = documentOf(file, 'submission');
    return { record: record as Record<string, unknown>, ...(on !== undefined && { on }), id };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Unreadable([{ code: 'read.notADocument', severity: 'error', at: [{ document: 'file', id: file, pointer: [] }], facts: {} }]);
  return { record: value as Record<string, unknown> };
}

/** What an applicant answered, from a record or a submission; nothing without a file. */
export const answersOf = (values: Values): JsonObject =>
  typeof values['answers'] === 'string' ? (recordOf(values['answers']).record as JsonObject) : {};

export const SOURCE_OPTIONS = { catalogue: { type: 'string' }, items: { type: 'string' }, city: { type: 'string' } } as const;
