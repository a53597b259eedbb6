// In which file, and in which line, is it that a finding speaks of? Documents are remembered with the text that they were read from.

import { locate, pointerText, type Diagnostic } from '@onething/core';
import { placeInFile } from './unreadable.ts';

export interface PlaceInFile {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

interface Origin {
  readonly file: string;
  readonly text: string;
}

/** Enough of a document to be found again. */
type Document = Readonly<Record<'kind' | 'id', string>>;

const origins = new WeakMap<object, Origin>();

export function remember(document: object, file: string, bytes: Uint8Array): void {
  origins.set(document, { file, text: new TextDecoder().decode(bytes) });
}

/** A document that was made of another one stands where that one stands. */
export function rememberAs<T extends object>(made: T, from: object): T {
  const origin = origins.get(from);
  if (origin) origins.set(made, origin);
  return made;
}

export interface Placer {
  /** `file:line:column pointer` of every place; of a document that is in no file its kind and id. */
  readonly inWords: (finding: Diagnostic) => string;
  /** One list a place: several files may hold a document of the same kind and id. */
  readonly inFiles: (finding: Diagnostic) => readonly (readonly PlaceInFile[])[];
}

/** Of findings about these documents; each text is gone through once for all of them. */
export function placerOf(documents: readonly Document[], findings: readonly Diagnostic[]): Placer {
  const wanted = findings.flatMap(({ at }) => at.filter((place) => place.document !== 'file'));
  const found = new Map<string, PlaceInFile[]>(wanted.map((place) => [keyOf(place), []]));
  for (const document of documents) {
    const origin = origins.get(document),
      mine = origin ? wanted.filter((place) => place.document === document.kind && place.id === document.id) : [];
    const places = locate(
      origin?.text ?? '',
      mine.map((place) => place.pointer)
    );
    new Map(mine.map((place, i) => [keyOf(place), { file: origin!.file, ...places[i]! }])).forEach((place, key) =>
      found.get(key)!.push(place)
    );
  }
  const inFiles: Placer['inFiles'] = ({ at, facts }) =>
    at.map((place) => (place.document === 'file' ? placeIn(place.id, facts) : (found.get(keyOf(place)) ?? [])));
  return {
    inFiles,
    inWords(finding) {
      if (finding.at.some((place) => place.document === 'file')) return placeInFile(finding);
      const files = inFiles(finding);
      return finding.at
        .map(({ document, id, pointer }, i) => {
          const places = files[i]!.map(({ file, line, column }) => `${file}:${line}:${column}`).join(' · ') || `${document} ${id}`;
          return places + (pointer.length ? ` ${pointerText(pointer)}` : '');
        })
        .join(' · ');
    }
  };
}

const keyOf = ({ document, id, pointer }: Diagnostic['at'][number]): string => JSON.stringify([document, id, pointer]);

const placeIn = (file: string, { line, column }: Diagnostic['facts']): PlaceInFile[] =>
  typeof line === 'number' && typeof column === 'number' ? [{ file, line, column }] : [];
