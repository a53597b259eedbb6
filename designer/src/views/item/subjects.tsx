// Whom is the item about? Names of its own, each of a type of the dictionary.

import { isObject, type Json, type JsonObject } from '@onething/core';
import { entriesOf } from '../../document/item-form.ts';
import { Button } from '../../ui/button.tsx';
import { Check, SelectField, TextField, TextPair } from '../../ui/fields.tsx';
import { useDoc, useSpeech } from '../use-words.ts';
import type { StepProps } from './step-props.ts';

export function Subjects({ draft, onChange }: StepProps) {
  const { w, language } = useSpeech(), { catalogue } = useDoc();
  const subjects = Object.entries(isObject(draft.subjects) ? draft.subjects : {}) as [string, JsonObject][];
  const set = (list: readonly (readonly [string, JsonObject])[]): void => onChange({ subjects: Object.fromEntries(list) as JsonObject });
  const types = Object.entries(catalogue.subjectTypes).map(([value, t]) => ({ value, label: t.title[language] }));
  return (
    <div className="stack">
      {subjects.length === 0 && <p className="soft">{w.editor.subject.none}</p>}
      <ul className="stack">{subjects.map(([name, subject], i) => {
        const change = (next: Readonly<Record<string, Json | undefined>>): void => set(subjects.with(i, [name, without({ ...subject, ...next })]));
        const used = usesOf(draft.form, name);
        return (
          <li key={i} className="subject-row">
            <TextField label={w.editor.subject.name} hint={used > 0 ? w.editor.subject.used(used) : undefined} value={name} onChange={(to) => { if (to.trim() !== '' && !subjects.some(([n], k) => n === to.trim() && k !== i)) set(subjects.with(i, [to.trim(), subject])); }} />
            <SelectField label={w.editor.subject.type} value={String(subject.type ?? '')} empty={w.choose} choices={types} onChange={(type) => change({ type })} />
            <TextPair label={w.editor.subject.title} zh={w.zh} en={w.en} value={textOf(subject.title)} onChange={(title) => change({ title: title.zh || title.en ? title : undefined })} />
            <div className="row"><Check label={w.editor.subject.many} checked={subject.many === true} onChange={(on) => change({ many: on || undefined })} /><span className="push" /><Button kind="danger" icon="trash" label={w.editor.subject.remove(name)} onPress={() => set(subjects.toSpliced(i, 1))} /></div>
          </li>
        );
      })}</ul>
      <div><Button icon="plus" onPress={() => set([...subjects, [freeName(subjects.map(([n]) => n)), { type: '' }]])}>{w.editor.subject.add}</Button></div>
    </div>
  );
}

const textOf = (value: Json | undefined): { zh: string; en: string } => (isObject(value) ? { zh: String(value.zh ?? ''), en: String(value.en ?? '') } : { zh: '', en: '' });
const without = (value: Readonly<Record<string, Json | undefined>>): JsonObject => Object.fromEntries(Object.entries(value).filter((e) => e[1] !== undefined)) as JsonObject;

function freeName(taken: readonly string[]): string {
  for (let n = 1; ; n++) if (!taken.includes(`subject${n}`)) return `subject${n}`;
}

function usesOf(form: Json | undefined, name: string): number {
  return isObject(form) ? entriesOf(form).filter(({ schema }) => [schema['x-data']].flat().some((key) => typeof key === 'string' && /^[^.@[]+/.exec(key)?.[0] === name)).length : 0;
}
