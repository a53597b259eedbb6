// What is accepted in a field of each kind, in numbers.

import type { Json, JsonObject } from '@onething/core';
import type { FormEntry } from '../../document/item-form.ts';
import { SelectField, TextField } from '../../ui/fields.tsx';
import { useSpeech } from '../use-words.ts';
import type { SetKeywords } from './step-props.ts';

export const LIMITED: ReadonlySet<FormEntry['kind']> = new Set(['text', 'number', 'whole', 'table', 'choices']);

export function Limits({ schema, kind, set }: { readonly schema: JsonObject; readonly kind: FormEntry['kind']; readonly set: SetKeywords }) {
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

export function NumberField({ label, value, onChange }: { readonly label: string; readonly value: Json | undefined; readonly onChange: (value: number | undefined) => void }) {
  return <TextField label={label} type="number" value={typeof value === 'number' ? String(value) : ''} onChange={(text) => onChange(text === '' ? undefined : Number(text))} />;
}
