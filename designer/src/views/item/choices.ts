// What may a draft name? Its subjects, the dictionary's data of them, the document types of the catalogue.

import { useMemo } from 'react';
import { isObject, writeKey } from '@onething/core';
import { titleIn, type Draft } from '../../document/item-draft.ts';
import type { SettingsChoices } from '../../document/settings-schema.ts';
import type { Choice } from '../../ui/fields.tsx';
import { useDoc, useSpeech } from '../use-words.ts';

export interface DraftSubject {
  readonly name: string;
  readonly type: string;
  readonly many: boolean;
  readonly title: string;
}

export function useDraftSubjects(draft: Draft): readonly DraftSubject[] {
  const { catalogue } = useDoc(),
    { language } = useSpeech(),
    subjects = draft.subjects;
  return useMemo(
    () =>
      Object.entries(isObject(subjects) ? subjects : {}).map(([name, s]) => {
        const { type, many, title } = isObject(s) ? s : {},
          own = isObject(title) ? titleIn(title, language) : '',
          known = typeof type === 'string' && Object.hasOwn(catalogue.subjectTypes, type) ? type : '';
        return { name, type: known, many: many === true, title: own || catalogue.subjectTypes[known]?.title[language] || name };
      }),
    [subjects, catalogue, language]
  );
}

/** Data of single subjects; of subjects with rows, the columns. */
export function useDraftData(draft: Draft): readonly (Choice & { readonly subject: string })[] {
  const { catalogue } = useDoc(),
    { language } = useSpeech(),
    subjects = useDraftSubjects(draft);
  return useMemo(
    () =>
      subjects.flatMap(({ name, type, many, title }) =>
        Object.entries(catalogue.subjectTypes[type]?.elements ?? {}).map(([element, { title: label }]) => ({
          value: writeKey({ subject: name, many: !!many, element }),
          label: `${title} · ${label[language]}`,
          group: title,
          subject: name
        }))
      ),
    [subjects, catalogue, language]
  );
}

export function useSettingsChoices(draft: Draft): SettingsChoices {
  const { catalogue } = useDoc(),
    { language } = useSpeech(),
    subjects = useDraftSubjects(draft),
    data = useDraftData(draft);
  return useMemo(() => {
    const types = Object.entries(catalogue.materialTypes ?? {}).map(([value, { title }]) => ({ value, label: title[language] }));
    return { type: types, material: types, about: subjects.map(({ name, title }) => ({ value: name, label: title })), data };
  }, [catalogue, language, subjects, data]);
}
