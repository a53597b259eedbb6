// Who or what is the bundle about? A name in code, what people read, its type, one or many.

import { useState } from 'react';
import { addSubject, editSubject } from '../commands/index.ts';
import { useDesk } from '../store/use-store.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { bothOf, Check, SelectField, TextField, TextPair } from '../ui/fields.tsx';
import { useDoc, useSpeech } from './use-words.ts';

export interface SubjectPreset {
  readonly name: string;
  readonly type: string;
  readonly title: { zh: string; en: string };
  readonly many?: boolean;
}

export function SubjectDialog({
  edit,
  preset,
  onClose
}: {
  readonly edit?: string;
  readonly preset?: SubjectPreset;
  readonly onClose: () => void;
}) {
  const { store } = useDesk(),
    { w, why, language } = useSpeech(),
    doc = useDoc();
  const there = edit === undefined ? undefined : doc.bundle.subjects[edit];
  const [name, setName] = useState(edit ?? preset?.name ?? ''),
    [type, setType] = useState(there?.type ?? preset?.type ?? ''),
    [title, setTitle] = useState(there ? { ...there.title } : (preset?.title ?? { zh: '', en: '' })),
    [many, setMany] = useState(!!(there?.many ?? preset?.many));
  const args = { name: name.trim(), type, title: bothOf(title), ...(many && { many }) };
  const reason =
    bothOf(title).zh === ''
      ? w.subjects.titleNeeded
      : why(edit === undefined ? store.may(addSubject, args) : store.may(editSubject, { name: edit, title: bothOf(title), many }));
  const done = (): void => {
    if (reason !== undefined) return;
    if (edit === undefined) store.run(addSubject, args);
    else store.run(editSubject, { name: edit, title: bothOf(title), many });
    onClose();
  };
  return (
    <Dialog
      title={edit === undefined ? w.subjects.add : w.subjects.edit}
      close={w.close}
      onClose={onClose}
      onSubmit={done}
      footer={
        <>
          <span className="fault grow">{name && reason}</span>
          <Button onPress={onClose}>{w.cancel}</Button>
          <Button kind="primary" submit why={reason}>
            {w.take}
          </Button>
        </>
      }
    >
      <div className="stack">
        <TextPair label={w.subjects.title} zh={w.zh} en={w.en} value={title} onChange={setTitle} autoFocus />
        {edit === undefined && <TextField label={w.subjects.name} hint={w.subjects.nameHint} value={name} onChange={setName} />}
        {edit === undefined && (
          <SelectField
            label={w.subjects.type}
            value={type}
            empty={w.choose}
            onChange={setType}
            choices={Object.entries(doc.catalogue.subjectTypes).map(([value, t]) => ({ value, label: t.title[language] }))}
          />
        )}
        <Check label={w.subjects.many} checked={many} onChange={setMany} />
      </div>
    </Dialog>
  );
}
