// Whom is the item about? Names of its own, each of a type of the dictionary.

import { isObject, type Json, type JsonObject } from '@onething/core';
import { pairOf } from '../../document/item-draft.ts';
import { entriesOf } from '../../document/item-form.ts';
import { Button } from '../../ui/button.tsx';
import { Check, SelectField, TextField, TextPair } from '../../ui/fields.tsx';
import { useDoc, useSpeech } from '../use-words.ts';
import { JsonPart } from './json-part.tsx';
import type { StepProps } from './step-props.ts';

export function Subjects({ draft, onChange }: StepProps) {
  const { w, language } = useSpeech(),
    { catalogue } = useDoc();
  const subjects = Object.entries(isObject(draft.subjects) ? draft.subjects : {}) as [string, Json][];
  const set = (list: readonly (readonly [string, Json])[]): void => onChange({ subjects: Object.fromEntries(list) as JsonObject });
  const types = Object.entries(catalogue.subjectTypes).map(([value, t]) => ({ value, label: t.title[language] }));
  if (draft.subjects !== undefined && !isObject(draft.subjects))
    return (
      <JsonPart
        label={w.editor.json(w.editor.steps.subjects)}
        at={SUBJECTS}
        value={draft.subjects}
        fits={isObject}
        onChange={(value) => onChange({ subjects: value })}
      />
    );
  return (
    <div className="stack">
      {subjects.length === 0 && <p className="soft">{w.editor.subject.none}</p>}
      <ul className="stack">
        {subjects.map(([name, subject], i) => {
          const change = (next: Readonly<Record<string, Json | undefined>>): void =>
            set(subjects.with(i, [name, without({ ...(isObject(subject) && subject), ...next })]));
          const used = usesOf(draft.form, name),
            remove = (
              <Button kind="danger" icon="trash" label={w.editor.subject.remove(name)} onPress={() => set(subjects.toSpliced(i, 1))} />
            );
          return (
            <li key={i} className="subject-row">
              <TextField
                label={w.editor.subject.name}
                hint={used > 0 ? w.editor.subject.used(used) : undefined}
                value={name}
                onChange={(to) => {
                  if (to.trim() !== '' && !subjects.some(([n], k) => n === to.trim() && k !== i))
                    set(subjects.with(i, [to.trim(), subject]));
                }}
              />
              {!isSubject(subject) ? (
                <div className="stack tight">
                  <p className="note small">{w.editor.odd}</p>
                  <JsonPart
                    label={w.editor.json(name)}
                    at={[...SUBJECTS, name]}
                    value={subject}
                    onChange={(value) => set(subjects.with(i, [name, value ?? {}]))}
                  />
                  <div className="row">
                    <span className="push" />
                    {remove}
                  </div>
                </div>
              ) : (
                <>
                  <SelectField
                    label={w.editor.subject.type}
                    value={typeof subject.type === 'string' ? subject.type : ''}
                    empty={w.choose}
                    choices={types}
                    onChange={(type) => change({ type })}
                  />
                  <TextPair
                    label={w.editor.subject.title}
                    zh={w.zh}
                    en={w.en}
                    value={pairOf(subject.title)}
                    onChange={(title) => change({ title: title.zh || title.en ? title : undefined })}
                  />
                  <div className="row">
                    <Check
                      label={w.editor.subject.many}
                      checked={subject.many === true}
                      onChange={(on) => change({ many: on || undefined })}
                    />
                    <span className="push" />
                    {remove}
                  </div>
                </>
              )}
            </li>
          );
        })}
      </ul>
      <div>
        <Button icon="plus" onPress={() => set([...subjects, [freeName(subjects.map(([n]) => n)), { type: '' }]])}>
          {w.editor.subject.add}
        </Button>
      </div>
    </div>
  );
}

const SUBJECTS = ['subjects'] as const;

/** Of the types that the fields have. */
const isSubject = (value: Json): value is JsonObject =>
  isObject(value) &&
  ['string', 'undefined'].includes(typeof value.type) &&
  ['boolean', 'undefined'].includes(typeof value.many) &&
  (value.title === undefined ||
    (isObject(value.title) && [value.title.zh, value.title.en].every((v) => v === undefined || typeof v === 'string')));

const without = (value: Readonly<Record<string, Json | undefined>>): JsonObject =>
  Object.fromEntries(Object.entries(value).filter((e) => e[1] !== undefined)) as JsonObject;

function freeName(taken: readonly string[]): string {
  for (let n = 1; ; n++) if (!taken.includes(`subject${n}`)) return `subject${n}`;
}

function usesOf(form: Json | undefined, name: string): number {
  return isObject(form)
    ? entriesOf(form).filter(({ schema }) =>
        [schema['x-data']].flat().some((key) => typeof key === 'string' && /^[^.@[]+/.exec(key)?.[0] === name)
      ).length
    : 0;
}
