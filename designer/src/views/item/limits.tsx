// What is accepted in a field of each kind, in numbers.

import type { Json, JsonObject } from '@onething/core';
import type { FormEntry } from '../../document/item-form.ts';
import { NumberField, SelectField, TextField } from '../../ui/fields.tsx';
import type { Words } from '../../words/words.ts';
import { useSpeech } from '../use-words.ts';
import type { SetKeywords } from './step-props.ts';

export const LIMITED: ReadonlySet<FormEntry['kind']> = new Set(['text', 'number', 'whole', 'table', 'choices']);

const numberIn = (value: Json | undefined): number | undefined => (typeof value === 'number' ? value : undefined);

const COUNTS: ReadonlySet<string> = new Set(['minLength', 'minItems']);
const isCount = (n: number): boolean => Number.isInteger(n) && n >= 0;

export function Limits({
  schema,
  kind,
  set
}: {
  readonly schema: JsonObject;
  readonly kind: FormEntry['kind'];
  readonly set: SetKeywords;
}) {
  const { w } = useSpeech(),
    f = w.editor.field;
  const pair = (least: string, most: string, leastLabel: string, mostLabel: string) => {
    const from = numberIn(schema[least]),
      to = numberIn(schema[most]),
      crossed = from !== undefined && to !== undefined && from > to ? f.crossed(leastLabel, mostLabel) : undefined;
    const faultOf = (n: number | undefined, label: string): string | undefined =>
      n !== undefined && COUNTS.has(least) && !isCount(n) ? f.notCount(label) : undefined;
    return (
      <>
        <NumberField label={leastLabel} value={from} fault={faultOf(from, leastLabel)} onChange={(n) => set({ [least]: n })} />
        <NumberField label={mostLabel} value={to} fault={faultOf(to, mostLabel) ?? crossed} onChange={(n) => set({ [most]: n })} />
      </>
    );
  };
  if (kind === 'text') {
    return (
      <>
        {pair('minLength', 'maxLength', f.minLength, f.maxLength)}
        <SelectField
          label={f.format}
          value={typeof schema.format === 'string' ? schema.format : ''}
          empty={f.noFormat}
          choices={[...new Set([...Object.keys(w.editor.formats), ...(typeof schema.format === 'string' ? [schema.format] : [])])].map(
            (value) => ({ value, label: w.editor.formats[value] ?? value })
          )}
          onChange={(format) => set({ format: format || undefined })}
        />
        <TextField
          label={f.pattern}
          value={typeof schema.pattern === 'string' ? schema.pattern : ''}
          onChange={(pattern) => set({ pattern: pattern || undefined })}
        />
      </>
    );
  }
  if (kind === 'number' || kind === 'whole') return pair('minimum', 'maximum', f.minimum, f.maximum);
  if (kind === 'table') return pair('minItems', 'maxItems', f.minRows, f.maxRows);
  return kind === 'choices' ? pair('minItems', 'maxItems', f.minChosen, f.maxChosen) : null;
}

/** What the field for a keyword is called; undefined: it has none. */
export function limitLabel(keyword: string, kind: FormEntry['kind'], { field: f }: Words['editor']): string | undefined {
  const rows = kind === 'table';
  return (
    {
      minLength: f.minLength,
      maxLength: f.maxLength,
      minItems: rows ? f.minRows : f.minChosen,
      maxItems: rows ? f.maxRows : f.maxChosen
    } as Readonly<Record<string, string>>
  )[keyword];
}
