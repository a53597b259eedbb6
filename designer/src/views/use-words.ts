// What do views need to speak? The messages of the reader's language, and names for the things of the document.

import { useMemo } from 'react';
import { alignedCondition, parametersOf, type Composition, type Condition, type Item, type Language, type Text } from '@onething/core';
import { tellerOf, typeset, typesetTeller, type Teller } from '@onething/papers';
import type { Refusal } from '../commands/index.ts';
import type { DesignDocument } from '../document/document.ts';
import { useStore } from '../store/use-store.ts';
import { wordsOf, type Words } from '../words/words.ts';

export interface Speech {
  readonly w: Words;
  readonly language: Language;
  readonly text: (text: Text | undefined) => string;
  readonly why: (refusal: Refusal | undefined) => string | undefined;
}

export function speechOf(language: Language): Speech {
  const w = wordsOf(language);
  return {
    w,
    language,
    text: (text) => typeset(text?.[language] ?? '', language),
    why: (refusal) => (refusal ? w.refusals[refusal.code](refusal.facts) : undefined)
  };
}

export const useSpeech = (): Speech => {
  const language = useStore((s) => s.session.language);
  return useMemo(() => speechOf(language), [language]);
};

export const useDoc = (): DesignDocument => useStore((s) => s.doc);
export const useComposition = (): Composition | undefined => useStore((s) => s.derived?.composition);

/** Names of data, documents and items; before the first composition there are none. */
export function useTeller(): Teller | undefined {
  const composition = useComposition(),
    language = useStore((s) => s.session.language);
  return useMemo(() => composition && typesetTeller(tellerOf(composition, language), language), [composition, language]);
}

/** A condition in plain words, with the city's thresholds written out. */
export function useReading(): (condition: Condition | undefined) => string {
  const teller = useTeller(),
    doc = useDoc();
  return useMemo(() => {
    const parameters = parametersOf(doc.catalogue, doc.bundle);
    return (condition) => (teller ? teller.condition(condition && alignedCondition(condition, undefined, parameters)) : '…');
  }, [teller, doc.catalogue, doc.bundle]);
}

export const itemTitle = (item: Item | undefined, id: string, language: Language): string => typeset(item?.title[language] ?? id, language);
export const departmentTitle = (doc: DesignDocument, department: string | undefined, language: Language): string =>
  department === undefined ? '' : typeset(doc.catalogue.departments[department]?.title[language] ?? department, language);

/** A moment for a signature, in local time with its offset. */
export function now(): string {
  const at = new Date(),
    offset = -at.getTimezoneOffset(),
    two = (n: number): string => String(Math.floor(Math.abs(n))).padStart(2, '0');
  const local = new Date(at.getTime() + offset * 60_000).toISOString().slice(0, 19);
  return `${local}${offset < 0 ? '-' : '+'}${two(offset / 60)}:${two(offset % 60)}`;
}

/** The next free name of its kind: `drop-1`, `drop-2`. */
export function freeId(stem: string, taken: readonly string[]): string {
  for (let n = 1; ; n++) if (!taken.includes(`${stem}-${n}`)) return `${stem}-${n}`;
}
