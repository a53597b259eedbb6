// A guided question: which datum, in which words, answered how. What is not taken from the dictionary can be written here.

import { useState } from 'react';
import { readJson, type Json, type JsonObject, type Question } from '@onething/core';
import { addQuestion, editQuestion } from '../commands/index.ts';
import { useDesk } from '../store/use-store.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { bothOf, SelectField, TextField, TextPair } from '../ui/fields.tsx';
import { Combobox } from '../ui/combobox.tsx';
import { elementOf, useDataChoices } from './data-choices.ts';
import { useDoc, useSpeech } from './use-words.ts';

type Kind = 'boolean' | 'number' | 'codes' | 'dictionary' | 'other';
interface Draft {
  readonly datum: string;
  readonly title: { zh: string; en: string };
  readonly help: { zh: string; en: string };
  readonly kind: Kind;
  readonly least: string;
  readonly above: boolean;
  readonly most: string;
  readonly codes: string;
  readonly json: string;
}

const EMPTY: Draft = {
  datum: 'situation.',
  title: { zh: '', en: '' },
  help: { zh: '', en: '' },
  kind: 'boolean',
  least: '',
  above: false,
  most: '',
  codes: '',
  json: ''
};

export function QuestionDialog({ question, onClose }: { readonly question?: Question | undefined; readonly onClose: () => void }) {
  const { store } = useDesk(),
    { w, why } = useSpeech(),
    doc = useDoc(),
    data = useDataChoices();
  const [draft, setDraft] = useState<Draft>(() =>
    question ? draftOf(question, elementOf(doc, question.datum)?.schema as Json | undefined) : EMPTY
  );
  const change = (next: Partial<Draft>): void => setDraft({ ...draft, ...next });
  const element = elementOf(doc, draft.datum);
  const schema = schemaOf(draft, element?.schema as Json | undefined);
  const made: Question | undefined =
    schema === undefined
      ? undefined
      : {
          datum: draft.datum.trim(),
          title: bothOf(draft.title),
          ...(draft.help.zh.trim() || draft.help.en.trim() ? { help: bothOf(draft.help) } : {}),
          schema: schema as Question['schema']
        };
  const refusal = made && (question ? store.would(editQuestion, { question: made }) : store.would(addQuestion, { question: made }));
  const reason = made === undefined ? w.questions.answerIncomplete : bothOf(draft.title).zh === '' ? w.questions.titleNeeded : why(refusal);
  const done = (): void => {
    if (reason !== undefined || !made) return;
    if (question) store.run(editQuestion, { question: made });
    else store.run(addQuestion, { question: made });
    onClose();
  };
  return (
    <Dialog
      title={question ? w.questions.edit : w.questions.add}
      close={w.close}
      onClose={onClose}
      onSubmit={done}
      footer={
        <>
          <span className="fault grow">{draft.title.zh || draft.title.en ? reason : ''}</span>
          <Button onPress={onClose}>{w.cancel}</Button>
          <Button kind="primary" submit why={reason}>
            {w.take}
          </Button>
        </>
      }
    >
      <div className="stack">
        <TextPair label={w.questions.wording} zh={w.zh} en={w.en} value={draft.title} onChange={(title) => change({ title })} autoFocus />
        <TextPair label={w.questions.help} zh={w.zh} en={w.en} value={draft.help} onChange={(help) => change({ help })} />
        {question ? (
          <p className="soft">
            {w.questions.datum}
            {w.colon}
            <span className="code">{question.datum}</span>
          </p>
        ) : (
          <Combobox
            label={w.questions.datum}
            hint={w.questions.datumHint}
            free
            choices={data}
            value={draft.datum}
            none={w.questions.newDatum}
            onChange={(datum) =>
              change({ datum, ...(elementOf(doc, datum) && draft.kind !== 'boolean' && { kind: 'dictionary' as const }) })
            }
          />
        )}
        <SelectField<Kind>
          label={w.questions.answer}
          value={draft.kind}
          onChange={(kind) => change({ kind })}
          choices={(['boolean', 'number', 'codes', ...(element ? ['dictionary' as const] : []), 'other'] as const).map((value) => ({
            value,
            label: w.questions.kinds[value]
          }))}
        />
        {draft.kind === 'number' && (
          <div className="row wrap top">
            <TextField label={w.questions.least} type="number" value={draft.least} onChange={(least) => change({ least })} />
            <label className="check">
              <input type="checkbox" checked={draft.above} onChange={(e) => change({ above: e.target.checked })} />
              {w.questions.above}
            </label>
            <TextField
              label={w.questions.most}
              type="number"
              fault={
                draft.least !== '' && draft.most !== '' && Number(draft.least) > Number(draft.most)
                  ? w.editor.field.crossed(w.questions.least, w.questions.most)
                  : undefined
              }
              value={draft.most}
              onChange={(most) => change({ most })}
            />
          </div>
        )}
        {draft.kind === 'codes' && (
          <TextField
            label={w.questions.codes}
            lines
            hint={w.questions.codesHint}
            value={draft.codes}
            onChange={(codes) => change({ codes })}
          />
        )}
        {draft.kind === 'other' && (
          <TextField
            label={w.questions.schema}
            lines
            hint={w.questions.schemaHint}
            value={draft.json}
            onChange={(json) => change({ json })}
          />
        )}
        {draft.kind === 'dictionary' && (
          <p className="soft code">
            {JSON.stringify(element?.schema)}
            {element?.codeList && ` · ${element.codeList}`}
          </p>
        )}
      </div>
    </Dialog>
  );
}

function draftOf({ datum, title, help, schema }: Question, dictionary: Json | undefined): Draft {
  const base: Draft = { ...EMPTY, datum, title: { ...title }, help: { ...(help ?? { zh: '', en: '' }) }, json: JSON.stringify(schema) };
  const s = schema as JsonObject,
    keys = Object.keys(s);
  if (keys.length === 1 && s.type === 'boolean') return { ...base, kind: 'boolean' };
  if (keys.length === 1 && Array.isArray(s.enum) && s.enum.every((c) => typeof c === 'string'))
    return { ...base, kind: 'codes', codes: s.enum.join('\n') };
  if (
    s.type === 'number' &&
    keys.every((k) => ['type', 'minimum', 'exclusiveMinimum', 'maximum'].includes(k)) &&
    !(s.minimum !== undefined && s.exclusiveMinimum !== undefined)
  ) {
    return {
      ...base,
      kind: 'number',
      least: String(s.exclusiveMinimum ?? s.minimum ?? ''),
      above: s.exclusiveMinimum !== undefined,
      most: String(s.maximum ?? '')
    };
  }
  return { ...base, kind: JSON.stringify(schema) === JSON.stringify(dictionary) ? 'dictionary' : 'other' };
}

function schemaOf({ kind, least, above, most, codes, json }: Draft, dictionary: Json | undefined): Json | undefined {
  switch (kind) {
    case 'boolean':
      return { type: 'boolean' };
    case 'number':
      return {
        type: 'number',
        ...(least !== '' && { [above ? 'exclusiveMinimum' : 'minimum']: Number(least) }),
        ...(most !== '' && { maximum: Number(most) })
      };
    case 'codes': {
      const list = codes
        .split('\n')
        .map((c) => c.trim())
        .filter(Boolean);
      return list.length ? { enum: list } : undefined;
    }
    case 'dictionary':
      return dictionary;
    case 'other':
      return readJson(json, '').value;
    default:
      return kind satisfies never;
  }
}
