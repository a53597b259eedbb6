// Whose item is it, what is it called, on what does it rest?

import type { JsonObject } from '@onething/core';
import { pairOf } from '../../document/item-draft.ts';
import { textOf } from '../../document/item-parts.ts';
import { SelectField, TextField, TextPair } from '../../ui/fields.tsx';
import { useDoc, useSpeech } from '../use-words.ts';
import type { StepProps } from './step-props.ts';
import { Settings } from './settings.tsx';

const MEMBERS = ['itemType', 'codes', 'basis', 'note'] as const;

export function Basics({ draft, isNew, onChange }: StepProps) {
  const { w, language } = useSpeech(),
    { catalogue } = useDoc(),
    title = pairOf(draft.title);
  const rest = Object.fromEntries(MEMBERS.flatMap((m) => (draft[m] === undefined ? [] : [[m, draft[m]]]))) as JsonObject;
  const all = (value: JsonObject | undefined) => Object.fromEntries(MEMBERS.map((m) => [m, value?.[m]]));
  return (
    <div className="stack wide">
      <div className="stack">
        <TextPair
          label={w.items.title}
          zh={w.zh}
          en={w.en}
          value={title}
          onChange={(next) => onChange({ title: next })}
          autoFocus={isNew}
        />
        <div className="trio">
          {isNew ? (
            <TextField label={w.editor.id} hint={w.editor.idHint} value={textOf(draft.id)} onChange={(id) => onChange({ id: id.trim() })} />
          ) : (
            <div className="field">
              <span className="label">{w.editor.id}</span>
              <p className="code">{textOf(draft.id)}</p>
            </div>
          )}
          <SelectField
            label={w.items.department}
            value={textOf(draft.department)}
            empty={w.choose}
            onChange={(department) => onChange({ department })}
            choices={Object.entries(catalogue.departments).map(([value, d]) => ({ value, label: d.title[language] }))}
          />
          <TextField label={w.items.version} value={textOf(draft.version)} onChange={(version) => onChange({ version })} />
        </div>
      </div>
      <Settings
        name={MEMBERS}
        at={[]}
        value={rest}
        draft={draft}
        into={(value) => ({ ...draft, ...all(value as JsonObject) })}
        onChange={(value) => onChange(all(value as JsonObject))}
      />
    </div>
  );
}
