// One field of a department's form: label, kind, limits and options; which datum it is, what is like it and why, and how the
// writing is carried over where it differs.

import { useState } from 'react';
import type { Json, JsonObject } from '@onething/core';
import type { Draft } from '../../document/item-draft.ts';
import { asKind, changedField, KINDS, kindOf, movedField, removedField, renamedField, requiredField, resolved, type FormEntry, type Kind, type Path } from '../../document/item-form.ts';
import { Button } from '../../ui/button.tsx';
import { Check, SelectField, TextField } from '../../ui/fields.tsx';
import { useSpeech } from '../use-words.ts';
import { Binding } from './binding.tsx';
import { JsonPart } from './json-part.tsx';
import { OptionsEditor } from './options-editor.tsx';
import type { SetKeywords } from './step-props.ts';

export interface FieldDetailProps { readonly entry: FormEntry; readonly form: JsonObject; readonly draft: Draft; readonly onForm: (form: JsonObject) => void; readonly onChoose: (path: Path | undefined) => void }

export function FieldDetail({ entry, form, draft, onForm, onChoose }: FieldDetailProps) {
  const { w } = useSpeech(), f = w.editor.field, { path, schema, kind, shared } = entry, name = path.at(-1)!;
  const [typed, setTyped] = useState(name);
  const change = (next: (schema: JsonObject) => JsonObject): void => onForm(changedField(form, path, next));
  const set: SetKeywords = (keywords) => change((s) => Object.fromEntries(Object.entries({ ...s, ...keywords }).filter((e) => e[1] !== undefined)) as JsonObject);
  const taken = typed !== name && renamedField(form, path, typed) === form;
  const rename = (): void => {
    const to = typed.trim(), renamed = renamedField(form, path, to);
    if (JSON.stringify(renamed) === JSON.stringify(form)) { setTyped(name); return; }
    onForm(renamed);
    onChoose([...path.slice(0, -1), to]);
  };
  return (
    <div className="stack">
      <div className="row"><h3 className="grow">{entry.label}</h3>
        <Button kind="quiet" icon="up" label={w.moveUp} onPress={() => onForm(movedField(form, path, -1))} />
        <Button kind="quiet" icon="down" label={w.moveDown} onPress={() => onForm(movedField(form, path, 1))} />
        <Button kind="danger" icon="trash" label={f.remove} onPress={() => { onForm(removedField(form, path)); onChoose(undefined); }} /></div>
      <div className="settings">
        <TextField label={f.label} value={typeof schema.title === 'string' ? schema.title : ''} onChange={(title) => set({ title: title || undefined })} />
        <TextField label={f.name} value={typed} onChange={setTyped} onDone={rename} fault={taken ? f.nameTaken : undefined} />
        {shared ? <p className="note small wide">{f.shared(shared)}</p> : <SelectField label={f.kind} value={kind === 'other' ? '' : kind} empty={kind === 'other' ? f.kinds.other : undefined!} choices={KINDS.map((value) => ({ value, label: f.kinds[value] }))} onChange={(to) => { if (to) change((s) => asKind(s, to)); }} />}
        <div className="field"><span className="label"> </span><Check label={f.required} checked={entry.required} onChange={(on) => onForm(requiredField(form, path, on))} /></div>
        {!shared && <Limits schema={schema} kind={kind} set={set} />}
        <NumberField label={f.row} value={schema['x-row']} onChange={(row) => set({ 'x-row': row })} />
        {(kind === 'number' || kind === 'whole') && <TextField label={f.unit} value={typeof schema['x-unit'] === 'string' ? schema['x-unit'] : ''} onChange={(unit) => set({ 'x-unit': unit || undefined })} />}
        <div className="wide"><TextField label={f.help} value={typeof schema.description === 'string' ? schema.description : ''} onChange={(text) => set({ description: text || undefined })} /></div>
      </div>
      {!shared && kind === 'choice' && <OptionsEditor schema={schema} onChange={set} />}
      {!shared && kind === 'choices' && <OptionsEditor schema={(schema.items ?? {}) as JsonObject} onChange={(keywords) => set({ items: Object.fromEntries(Object.entries({ ...(schema.items as JsonObject), ...keywords }).filter((e) => e[1] !== undefined)) as JsonObject })} />}
      {kind !== 'group' && <Binding path={path} schema={resolved(schema, form)} kind={kindOf(schema, form)} draft={draft} set={set} />}
      <details><summary>{f.more}</summary><JsonPart label={f.more} value={schema} onChange={(value) => { if (value && typeof value === 'object' && !Array.isArray(value)) change(() => value as JsonObject); }} /></details>
    </div>
  );
}

function Limits({ schema, kind, set }: { readonly schema: JsonObject; readonly kind: Kind | 'other'; readonly set: SetKeywords }) {
  const { w } = useSpeech(), f = w.editor.field;
  const pair = (least: string, most: string, leastLabel: string, mostLabel: string) => <><NumberField label={leastLabel} value={schema[least]} onChange={(n) => set({ [least]: n })} /><NumberField label={mostLabel} value={schema[most]} onChange={(n) => set({ [most]: n })} /></>;
  if (kind === 'text') {
    return (
      <>
        {pair('minLength', 'maxLength', f.minLength, f.maxLength)}
        <SelectField label={f.format} value={typeof schema.format === 'string' ? schema.format : ''} empty={f.noFormat} choices={[...new Set([...Object.keys(w.editor.formats), ...(typeof schema.format === 'string' ? [schema.format] : [])])].map((value) => ({ value, label: w.editor.formats[value] ?? value }))} onChange={(format) => set({ format: format || undefined })} />
        <TextField label={f.pattern} value={typeof schema.pattern === 'string' ? schema.pattern : ''} onChange={(pattern) => set({ pattern: pattern || undefined })} />
      </>
    );
  }
  if (kind === 'number' || kind === 'whole') return pair('minimum', 'maximum', f.minimum, f.maximum);
  if (kind === 'table') return pair('minItems', 'maxItems', f.minRows, f.maxRows);
  return kind === 'choices' ? pair('minItems', 'maxItems', f.minChosen, f.maxChosen) : null;
}

function NumberField({ label, value, onChange }: { readonly label: string; readonly value: Json | undefined; readonly onChange: (value: number | undefined) => void }) {
  return <TextField label={label} type="number" value={typeof value === 'number' ? String(value) : ''} onChange={(text) => onChange(text === '' ? undefined : Number(text))} />;
}
