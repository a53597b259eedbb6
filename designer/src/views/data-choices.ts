// Which data can be spoken of? The guided questions first, then everything that the bundle's subjects have in the dictionary and
// what the composition asks.

import { useMemo } from 'react';
import { type DataElement, type Json, type JsonObject, readKey, readSubject, writeKey } from '@onething/core';
import type { DesignDocument } from '../document/document.ts';
import type { Choice } from '../ui/fields.tsx';
import { useComposition, useDoc, useSpeech, useTeller } from './use-words.ts';

export function useDataChoices(): readonly Choice[] {
  const doc = useDoc(),
    composition = useComposition(),
    teller = useTeller(),
    { w, language } = useSpeech();
  return useMemo(() => {
    const choices = new Map<string, Choice>();
    const add = (value: string, label: string, group: string): void => {
      if (!choices.has(value)) choices.set(value, { value, label, group });
    };
    for (const q of doc.bundle.questions ?? []) add(q.datum, q.title[language], w.questions.title);
    for (const [name, { type, title, many }] of Object.entries(doc.bundle.subjects)) {
      for (const [element, { title: label }] of Object.entries(doc.catalogue.subjectTypes[type]?.elements ?? {}))
        add(writeKey({ subject: name, many: !!many, element }), `${title[language]} · ${label[language]}`, title[language]);
    }
    for (const d of composition?.data ?? [])
      add(d.key, teller?.datum(d.key) ?? d.key, d.subject === undefined ? w.form.ownData : (teller?.subject(d.subject) ?? d.subject));
    return [...choices.values()];
  }, [doc.bundle, doc.catalogue, composition, teller, w, language]);
}

export interface DatumKind {
  readonly kind: 'boolean' | 'codes' | 'number' | 'text';
  readonly codes: readonly Choice[];
  readonly values: ReadonlyMap<string, Json>;
  readonly unit?: string | undefined;
}

/** What kind of answer has a datum? As its question, its composed datum or the dictionary says. */
export function useDatumKind(): (key: string) => DatumKind {
  const doc = useDoc(),
    composition = useComposition(),
    { w, language } = useSpeech();
  return useMemo(
    () => (key) => {
      const question = doc.bundle.questions?.find((q) => q.datum === key),
        datum = composition?.data.find((d) => d.key === key),
        element = elementOf(doc, key);
      const options = (composition?.questions.find((q) => q.datum === key)?.options ?? datum?.options ?? []).map((o) => ({
        code: o.code as Json,
        title: o.title[language]
      }));
      const listed =
        element?.codeList === undefined
          ? []
          : (doc.catalogue.codeLists[element.codeList]?.codes.map((c) => ({ code: c.code as Json, title: c.title[language] })) ?? []);
      const schema = (question?.schema ?? datum?.schema ?? element?.schema) as JsonObject | undefined;
      const written = Array.isArray(schema?.enum)
        ? (schema.enum as Json[]).map((code) => ({ code, title: listed.find((l) => l.code === code)?.title ?? String(code) }))
        : [];
      const codes = [options, listed, written].find((list) => list.length) ?? [];
      const unit = datum?.unit ?? element?.unit;
      if (codes.length && schema?.type !== 'boolean')
        return {
          kind: 'codes',
          codes: codes.map((c) => ({ value: JSON.stringify(c.code), label: c.title })),
          values: new Map(codes.map((c) => [JSON.stringify(c.code), c.code])),
          unit
        };
      if (schema?.type === 'boolean')
        return {
          kind: 'boolean',
          codes: [
            { value: 'true', label: w.yes },
            { value: 'false', label: w.no }
          ],
          values: new Map([
            ['true', true],
            ['false', false]
          ])
        };
      return { kind: schema?.type === 'number' || schema?.type === 'integer' ? 'number' : 'text', codes: [], values: new Map(), unit };
    },
    [doc, composition, w, language]
  );
}

export function elementOf({ bundle, catalogue }: DesignDocument, key: string): DataElement | undefined {
  const ref = readKey(key),
    type = ref && bundle.subjects[readSubject(ref.subject).name]?.type;
  return type === undefined ? undefined : catalogue.subjectTypes[type]?.elements[ref!.element ?? ''];
}
