// What is accepted in a field of each kind, in numbers.

import type { Json, JsonObject } from '@onething/core';
import type { FormEntry } from '../../document/item-form.ts';
import { NumberField, SelectField, TextField } from '../../ui/fields.tsx';
import { useSpeech } from '../use-words.ts';
import type { SetKeywords } from './step-props.ts';

export const LIMITED: ReadonlySet<FormEntry['kind']> = new Set(['text', 'number', 'whole', 'table', 'choices']);

const numberIn = (value: Json | undefined): number | undefined => (typeof value === 'number' ? value : undefined);

export function Limits({ schema, kind, set }: { readonly schema: JsonObject; readonly kind: FormEntry['kind']; readonly set: SetKeywords }) {
  const { w } = useSpeech(), f = w.editor.field;
  const pair = (least: string, most: string, leastLabel: string, mostLabel: string) => <><NumberField label={leastLabel} value={numberIn(schema[least])} onChange={(n) => set({ [least]: n })} /><NumberField label={mostLabel} value={numberIn(schema[most])} onChange={(n) => set({ [most]: n })} /></>;
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

