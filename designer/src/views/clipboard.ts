// Items on their way from one bundle to another: their entries and definitions, with the subjects that they are aligned with and
// the questions that their conditions hang on. What comes from the clipboard is judged like any file.

import { isArray, isObject, readJson, readKey, readSubject, readValue, type Bundle, type Item } from '@onething/core';
import { addItem, addQuestion, addSubject, alignSubject, setCondition } from '../commands/index.ts';
import { dataIn } from '../document/condition.ts';
import type { DesignDocument } from '../document/document.ts';
import type { Deed } from '../store/store.ts';

const KIND = 'onething-items';
export interface Copied {
  readonly part: Pick<Bundle, 'subjects' | 'items'> & { readonly questions: NonNullable<Bundle['questions']> };
  readonly definitions: readonly Item[];
}

export function copied({ bundle, items }: DesignDocument, ids: readonly string[]): string {
  const entries = bundle.items.filter((e) => ids.includes(e.item) && items[e.item]),
    definitions = entries.map((e) => items[e.item]!);
  const data = new Set(entries.flatMap((e) => dataIn(e.when))),
    questions = (bundle.questions ?? []).filter((q) => data.has(q.datum));
  const named = new Set([
    ...entries.flatMap((e) => Object.values(e.subjects ?? {}).map(nameOf)),
    ...definitions.flatMap((d) => Object.keys(d.subjects)),
    ...[...data].map((key) => readSubject(readKey(key)?.subject ?? key).name)
  ]);
  const subjects = Object.fromEntries(Object.entries(bundle.subjects).filter(([name]) => named.has(name)));
  return JSON.stringify({ kind: KIND, part: { subjects, questions, items: entries }, definitions });
}

/** `premises@before`, `family[]`: the subject's name. */
const nameOf = (subject: unknown): string => readSubject(String(subject)).name;

export function pasted(text: string): Copied | undefined {
  const { value } = readJson(text, 'clipboard');
  if (value === undefined || !isObject(value) || value.kind !== KIND || !isObject(value.part) || !isArray(value.definitions))
    return undefined;
  const { document: part } = readValue(
    { kind: 'bundle', id: 'clipboard', version: '1', title: { zh: '-', en: '-' }, ...value.part },
    'clipboard'
  );
  const definitions = value.definitions.flatMap((d): Item[] => {
    const { document } = readValue(d, 'clipboard');
    return document?.kind === 'item' ? [document] : [];
  });
  return part?.kind === 'bundle' && part.items.every((e) => definitions.some((d) => d.id === e.item))
    ? { part: { subjects: part.subjects, questions: part.questions ?? [], items: part.items }, definitions }
    : undefined;
}

/** What is not there yet, as deeds of one gesture. */
export function pastingDeeds({ part, definitions }: Copied, { bundle }: DesignDocument): readonly Deed[] {
  const fresh = part.items.filter((e) => !bundle.items.some((mine) => mine.item === e.item));
  return [
    ...Object.entries(part.subjects).map(([name, subject]): Deed => ({
      id: addSubject.id,
      run: (doc) => addSubject(doc, { name, ...subject })
    })),
    ...part.questions.map((question): Deed => ({ id: addQuestion.id, run: (doc) => addQuestion(doc, { question }) })),
    ...fresh.flatMap(({ item: id, when, subjects = {} }): Deed[] => [
      { id: addItem.id, run: (doc) => addItem(doc, { id, definition: definitions.find((d) => d.id === id) }) },
      ...(when ? [{ id: setCondition.id, run: (doc: DesignDocument) => setCondition(doc, { id, when }) }] : []),
      ...Object.entries(subjects).map(([subject, to]): Deed => ({
        id: alignSubject.id,
        run: (doc) => alignSubject(doc, { id, subject, to: String(to) })
      }))
    ])
  ];
}
